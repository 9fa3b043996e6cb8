import { useId, useMemo, type ReactNode } from "react";
import { dayText } from "../charts/CensusChart";
import { ChartFigure } from "../charts/ChartFigure";
import { LifeLegend } from "../charts/lifeLook";
import { patternFill, Patterns, type Look } from "../charts/patterns";
import { useGrownAxis } from "../charts/useGrownAxis";
import { SubHeading } from "../controls/Heading";
import { decimal } from "../format";
import type { PictureProps } from "../pictureProps";
import {
  shownParts,
  SIDES,
  stackAxis,
  yearly,
  type Side,
  type Stacks,
} from "../rows/peopleRows";
import type { PeopleWords } from "../rows/peopleSentences";
import { DataTable } from "../tables/DataTable";
import { StackChart, type Layer } from "./StackChart";

/** What every picture of people is drawn from. */
export type PeopleProps = PictureProps & { readonly words: PeopleWords };

/** Names of the two policies. */
export const sideNames = ({ pair }: Pick<PictureProps, "pair">) => ({
  baseline: pair.baselineName,
  policy: pair.policyName,
});

/** Calendar years that the pictures span, as a caption says them. */
export const spanOf = ({ pair: { years } }: PictureProps) =>
  [years[0] ?? 0, years.at(-1) ?? 0] as const;

/** What a stack is made of, over time: both policies beside each other on one scale, and the same as tables. */
export function StackFigure<Id extends string>({
  props,
  stacks,
  parts,
  names,
  looks,
  heading,
  title,
  caption,
  totalName,
  beside,
  levels,
  lines,
  after,
}: {
  props: PeopleProps;
  stacks: Stacks<Id>;
  /** The lowest first. */
  parts: readonly Id[];
  names: Readonly<Record<Id, string>>;
  looks: Readonly<Record<Id, Look>>;
  heading: string;
  title: string;
  caption: string;
  totalName: string;
  /** What else the tables say of a day. */
  beside?: Beside;
  /** A level line in each picture. */
  levels?: Readonly<Record<Side, number | undefined>>;
  /** What the legend says of the lines. */
  lines?: readonly string[];
  after?: ReactNode;
}) {
  const { m, session } = props;
  const scope = useId();
  const layers = useMemo(
    () => layersOf(scope, parts, looks, names),
    [scope, parts, looks, names],
  );
  return (
    <ChartFigure
      heading={heading}
      title={title}
      caption={caption}
      legend={<StackLegend layers={layers} extra={lines} />}
      after={after}
      table={{
        label: m.table.show,
        show: () => (
          <StackTables
            props={props}
            stacks={stacks}
            layers={layers}
            heading={heading}
            caption={caption}
            totalName={totalName}
            beside={beside}
          />
        ),
      }}
    >
      <Patterns scope={scope} looks={looks} />
      <PairOfStacks
        props={props}
        stacks={stacks}
        layers={layers}
        axisFrom={session}
        levels={levels}
        totalName={totalName}
        title={title}
      />
    </ChartFigure>
  );
}

type Beside = {
  readonly name: string;
  readonly cell: (side: Side, day: number) => string;
};

/** The same layers under both policies, on one scale. */
function PairOfStacks<Id extends string>({
  props,
  stacks,
  layers,
  axisFrom,
  levels,
  totalName,
  title,
}: {
  props: PeopleProps;
  stacks: Stacks<Id>;
  layers: readonly Layer<Id>[];
  /** Until another one the axis only grows. */
  axisFrom: string;
  levels: Readonly<Record<Side, number | undefined>> | undefined;
  totalName: string;
  title: string;
}) {
  const { m, narrow } = props;
  const names = sideNames(props);
  const least = Math.max(1, levels?.baseline ?? 0, levels?.policy ?? 0);
  const axis = useGrownAxis(axisFrom, stackAxis(stacks, least));
  return (
    <div className="people-pair">
      {SIDES.map((side) => (
        <div key={side} data-side={side}>
          <SubHeading>
            <span className={`swatch swatch-${side}`} aria-hidden="true" />
            {names[side]}
          </SubHeading>
          <StackChart
            points={stacks[side]}
            layers={layers}
            axis={axis}
            level={levels?.[side]}
            narrow={narrow}
            totalName={totalName}
            m={m}
            label={`${names[side]}. ${title}`}
          />
        </div>
      ))}
    </div>
  );
}

/** Legend of the layers, the topmost first as in the picture. */
const StackLegend = <Id extends string>({
  layers,
  extra = [],
}: {
  layers: readonly Layer<Id>[];
  extra: readonly string[] | undefined;
}) => (
  <LifeLegend
    items={[
      ...layers.toReversed().map(({ id, name, fill, color }) => ({
        key: id as string,
        text: name,
        fill,
        stroke: color,
      })),
      ...extra.map((text) => ({ key: text, text, fill: "var(--ink)" })),
    ]}
  />
);

/** One table for each policy: layers that add up as shown, and what else there is to say of a day. */
function StackTables<Id extends string>({
  props: { pair, m, words },
  stacks,
  layers,
  heading,
  caption,
  totalName,
  beside,
}: {
  props: PeopleProps;
  stacks: Stacks<Id>;
  layers: readonly Layer<Id>[];
  heading: string;
  caption: string;
  totalName: string;
  beside: Beside | undefined;
}) {
  const names = sideNames({ pair });
  const tenths = (x: number) => decimal(x, m.locale, 1);
  return SIDES.map((side) => (
    <DataTable
      key={side}
      caption={`${words.t.tableOf(names[side])}. ${caption}`}
      corner={words.t.day}
      columns={[
        ...layers.map(({ name }) => name),
        totalName,
        ...(beside ? [beside.name] : []),
      ]}
      rows={yearly(stacks[side]).map((point) => {
        const { cells, total } = shownParts(
          point,
          layers.map(({ id }) => id),
        );
        return {
          key: String(point.time),
          name: dayText(point, m),
          cells: [
            ...[...cells, total].map(tenths),
            ...(beside ? [beside.cell(side, stacks[side].indexOf(point))] : []),
          ],
        };
      })}
      scrollLabel={m.table.scroll(`${heading} ${names[side]}`)}
    />
  ));
}

function layersOf<Id extends string>(
  scope: string,
  ids: readonly Id[],
  looks: Readonly<Record<Id, Look>>,
  names: Readonly<Record<Id, string>>,
): readonly Layer<Id>[] {
  return ids.map((id) => ({
    id,
    name: names[id],
    fill: patternFill(scope, id),
    color: looks[id].color,
  }));
}
