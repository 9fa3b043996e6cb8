import { useId, useMemo, useState, type ReactNode } from "react";
import { CensusChart, dayText } from "../charts/CensusChart";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { LifeLegend } from "../charts/lifeLook";
import { patternFill, Patterns, type Look } from "../charts/patterns";
import { useGrownAxis } from "../charts/useGrownAxis";
import { WhenSeen } from "../charts/WhenSeen";
import { HeadingLevel, SubHeading } from "../controls/Heading";
import { Segments } from "../controls/Segments";
import { decimal, stopped, type Language } from "../format";
import type { PictureProps } from "../pictureProps";
import {
  commonMoves,
  flowOf,
  matrixOf,
  waysOf,
  type FlowNode,
} from "../rows/moveRows";
import {
  fixedStaff,
  HOME_PARTS,
  isInUse,
  homeStacks,
  placeStacks,
  queueSeries,
  SHOWN_PLACES,
  shownAtEnd,
  shownParts,
  SIDES,
  stackAxis,
  staffStacks,
  teamsInUse,
  yearly,
  type HomePart,
  type ShownPlace,
  type Side,
  type StackPoint,
  type Stacks,
  type Team,
} from "../rows/peopleRows";
import {
  daysText,
  homesTitle,
  movesTitle,
  peopleText,
  placesTitle,
  queueTitle,
  staffTitle,
  weeksText,
  type PeopleWords,
} from "../rows/peopleSentences";
import { censusAxis } from "../rows/series";
import { DataTable } from "../tables/DataTable";
import type { PeopleTexts } from "../text/people/da";
import { peopleTexts } from "../text/people/texts";
import { MovesChart } from "./MovesChart";
import { StackChart, type Layer } from "./StackChart";
import "./people.css";

type Props = PictureProps & { readonly words: PeopleWords };

/** Where people are, how they move, who waits, and what is short: homes or workers. */
export default function PeoplePictures(props: PictureProps) {
  const { m, isMoving } = props;
  const words = useMemo(() => ({ m, t: peopleTexts(m.locale) }), [m]);
  const all = [
    PlacesPicture,
    MovesPicture,
    QueuePicture,
    HomesPicture,
    StaffPicture,
  ];
  return (
    <HeadingLevel value={3}>
      <div className="people-pictures">
        {all.map((Picture, i) => (
          <WhenSeen key={i} isMoving={isMoving}>
            <Picture {...props} words={words} />
          </WhenSeen>
        ))}
      </div>
    </HeadingLevel>
  );
}

const sideNames = ({ pair }: PictureProps) => ({
  baseline: pair.baselineName,
  policy: pair.policyName,
});

/** Calendar years that the pictures span, as a caption says them. */
const spanOf = ({ pair: { years } }: PictureProps) =>
  [years[0] ?? 0, years.at(-1) ?? 0] as const;

// ---------------------------------------------------------------- two stacks beside each other

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
  props: Props;
  stacks: Stacks<Id>;
  layers: readonly Layer<Id>[];
  /** Until another one the axis only grows. */
  axisFrom: string;
  levels?: Readonly<Record<Side, number | undefined>>;
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
  extra?: readonly string[];
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
  props: Props;
  stacks: Stacks<Id>;
  layers: readonly Layer<Id>[];
  heading: string;
  caption: string;
  totalName: string;
  beside?: {
    readonly name: string;
    readonly cell: (side: Side, day: number) => string;
  };
}) {
  const names = { baseline: pair.baselineName, policy: pair.policyName };
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
  nameOf: (id: Id) => string,
): readonly Layer<Id>[] {
  return ids.map((id) => ({
    id,
    name: nameOf(id),
    fill: patternFill(scope, id),
    color: looks[id].color,
  }));
}

// ---------------------------------------------------------------- where people are

const PLACE_LOOKS: Readonly<Record<ShownPlace, Look>> = {
  rough: { drawing: "rising", color: "var(--place-rough)" },
  hidden: { drawing: "dots", color: "var(--place-hidden)" },
  shelter: { drawing: "cross", color: "var(--place-shelter)" },
  interim: { drawing: "upright", color: "var(--place-interim)" },
  care: { drawing: "level", color: "var(--place-care)" },
  home: { drawing: "full", color: "var(--place-home)" },
};

function PlacesPicture(props: Props) {
  const { pair, m, session, words } = props;
  const { t } = words;
  const scope = useId();
  const stacks = useMemo(() => placeStacks(pair), [pair]);
  const layers = useMemo(
    () => layersOf(scope, SHOWN_PLACES, PLACE_LOOKS, (id) => m.life.places[id]),
    [scope, m],
  );
  const title = placesTitle(pair, words);
  return (
    <ChartFigure
      heading={t.places.heading}
      title={title}
      caption={t.places.caption(...spanOf(props))}
      legend={<StackLegend layers={layers} />}
      table={{
        label: m.table.show,
        show: () => (
          <StackTables
            props={props}
            stacks={stacks}
            layers={layers}
            heading={t.places.heading}
            caption={t.places.caption(...spanOf(props))}
            totalName={t.total}
            beside={{
              name: t.places.left,
              cell: (side, day) =>
                decimal(
                  pair[side].outcomes.people.left[day]?.mean ?? 0,
                  m.locale,
                  1,
                ),
            }}
          />
        ),
      }}
    >
      <Patterns scope={scope} looks={PLACE_LOOKS} />
      <PairOfStacks
        props={props}
        stacks={stacks}
        layers={layers}
        axisFrom={session}
        totalName={t.total}
        title={title}
      />
    </ChartFigure>
  );
}

// ---------------------------------------------------------------- how people move

function MovesPicture(props: Props) {
  const { pair, m, narrow, words } = props;
  const { t } = words;
  const [side, setSide] = useState<Side>("policy");
  const sides = sideNames(props);
  const { outcomes } = pair[side];
  const ways = useMemo(() => waysOf(outcomes), [outcomes]);
  const flow = useMemo(() => flowOf(ways), [ways]);
  const names = useMemo(
    () => flow.nodes.map((node) => nodeName(node, t, narrow)),
    [flow, t, narrow],
  );
  const title = movesTitle(ways, sides[side], pair, words);
  const span = spanOf(props);
  return (
    <ChartFigure
      heading={t.moves.heading}
      title={title}
      caption={t.moves.caption(...span)}
      control={
        <Segments
          label={t.moves.view}
          options={SIDES.map((id) => ({ id, name: sides[id] }))}
          chosen={side}
          onChoose={setSide}
        />
      }
      legend={null}
      table={{
        label: m.table.show,
        show: () => <MoveTables props={props} side={side} />,
      }}
    >
      <MovesChart
        flow={flow}
        names={names}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

function nodeName(
  { kind, ids }: FlowNode,
  { moves: t }: PeopleTexts,
  narrow: boolean,
): string {
  if (kind === "hub") return t.homeless;
  if (kind === "interim") return t.interim;
  const known: Readonly<Record<string, string>> =
    kind === "source"
      ? t.into
      : { ...t.out, back: t.after.back, staysInterim: t.after.stays };
  const words = ids.map((id) => known[id] ?? id);
  if (words.length === 1) return words[0]!;
  return narrow ? t.other : `${t.other} (${words.join(", ")})`;
}

function MoveTables({ props, side }: { props: Props; side: Side }): ReactNode {
  const { pair, m, words } = props;
  const { t } = words;
  const { moves } = pair[side].outcomes;
  const matrix = matrixOf(moves);
  const tenths = (x: number) => decimal(x, m.locale, 1);
  const placeName = (id: string): string =>
    ({ ...m.life.places, ...t.moves.origins, dead: t.moves.dead })[
      id as "rough"
    ];
  return (
    <>
      <DataTable
        caption={t.moves.matrixCaption(
          sideNames(props)[side],
          ...spanOf(props),
        )}
        corner={t.moves.from}
        columns={[...matrix.columns.map(placeName), t.total]}
        rows={[
          ...matrix.rows.map(({ from, cells, sum }) => ({
            key: from,
            name: placeName(from),
            cells: [...cells, sum].map(tenths),
          })),
          {
            key: "total",
            name: t.total,
            cells: [...matrix.sums, matrix.total].map(tenths),
            strong: true,
          },
        ]}
        scrollLabel={m.table.scroll(t.moves.heading)}
      />
      <DataTable
        caption={t.moves.spreadCaption}
        corner={t.moves.move}
        columns={[t.moves.mean, t.moves.interval]}
        rows={commonMoves(moves).map(({ from, to, people }) => ({
          key: `${from} ${to}`,
          name: t.moves.moveOf(placeName(from), placeName(to)),
          cells: [
            tenths(people.mean),
            t.moves.range(
              decimal(people.p10, m.locale),
              decimal(people.p90, m.locale),
            ),
          ],
        }))}
        scrollLabel={m.table.scroll(t.moves.spreadCaption)}
      />
    </>
  );
}

// ---------------------------------------------------------------- who waits

function QueuePicture(props: Props) {
  const { pair, m, narrow, session, words } = props;
  const { t } = words;
  const points = useMemo(() => queueSeries(pair), [pair]);
  const axis = useGrownAxis(session, censusAxis(points));
  const { baseline, policy } = sideNames(props);
  const names = useMemo(() => ({ baseline, policy }), [baseline, policy]);
  const title = queueTitle(pair, words);
  const caption = t.queue.caption(...spanOf(props));
  const whole = (x: number) => decimal(x, m.locale);
  const range = ([low, high]: readonly [number, number]) =>
    `${whole(low)}–${whole(high)}`;
  return (
    <ChartFigure
      heading={t.queue.heading}
      title={title}
      caption={caption}
      legend={
        <Legend
          items={SIDES.map((side) => ({ swatch: side, text: names[side] }))}
        />
      }
      after={<WaitTable {...props} />}
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={`${stopped(title)} ${caption}`}
            corner={t.day}
            columns={[
              names.baseline,
              m.census.bandOf(names.baseline),
              names.policy,
              m.census.bandOf(names.policy),
            ]}
            rows={points.map((point) => ({
              key: String(point.time),
              name: dayText(point, m),
              cells: [
                whole(point.baseline),
                range(point.baselineBand),
                whole(point.policy),
                range(point.policyBand),
              ],
            }))}
            scrollLabel={m.table.scroll(t.queue.heading)}
          />
        ),
      }}
    >
      <CensusChart
        points={points}
        axis={axis}
        names={names}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

function WaitTable(props: Props) {
  const { pair, m, words } = props;
  const { t } = words;
  const names = sideNames(props);
  const stacks = homeStacks(pair);
  return (
    <DataTable
      caption={t.queue.waits(...spanOf(props))}
      corner={t.queue.policy}
      columns={[
        t.queue.moveIns,
        t.queue.mean,
        t.queue.half,
        t.queue.nineOfTen,
        t.queue.still,
      ]}
      rows={SIDES.map((side) => {
        const { waits } = pair[side].outcomes;
        return {
          key: side,
          name: names[side],
          cells: [
            peopleText(waits.moveIns, m.locale),
            waits.mean === null ? t.queue.none : daysText(waits.mean, words),
            weeksText(waits.half, words),
            weeksText(waits.nineOfTen, words),
            peopleText(shownAtEnd(stacks[side], HOME_PARTS, "queue"), m.locale),
          ],
        };
      })}
      scrollLabel={m.table.scroll(t.queue.waits(...spanOf(props)))}
    />
  );
}

// ---------------------------------------------------------------- homes and workers

const HOME_LOOKS: Readonly<Record<HomePart, Look>> = {
  inUse: { drawing: "full", color: "var(--place-home)" },
  empty: { drawing: "rising", color: "var(--place-home)" },
  queue: { drawing: "dots", color: "var(--fault)" },
};

function HomesPicture(props: Props) {
  const { results, pair, m, session, words } = props;
  const { t } = words;
  const scope = useId();
  const stacks = useMemo(() => homeStacks(pair), [pair]);
  const layers = useMemo(
    () => layersOf(scope, HOME_PARTS, HOME_LOOKS, (id) => t.homes.parts[id]),
    [scope, t],
  );
  const title = homesTitle(results, pair, words);
  return (
    <ChartFigure
      heading={t.homes.heading}
      title={title}
      caption={t.homes.caption(...spanOf(props))}
      legend={<StackLegend layers={layers} />}
      table={{
        label: m.table.show,
        show: () => (
          <StackTables
            props={props}
            stacks={stacks}
            layers={layers}
            heading={t.homes.heading}
            caption={t.homes.caption(...spanOf(props))}
            totalName={t.homes.wanted}
            beside={{
              name: t.homes.available,
              cell: (side, day) => homesText(stacks[side][day]!, m.locale),
            }}
          />
        ),
      }}
    >
      <Patterns scope={scope} looks={HOME_LOOKS} />
      <PairOfStacks
        props={props}
        stacks={stacks}
        layers={layers}
        axisFrom={session}
        totalName={t.homes.wanted}
        title={title}
      />
    </ChartFigure>
  );
}

/** Homes in use and homes ready together, as they are shown. */
function homesText(point: StackPoint<HomePart>, language: Language): string {
  const [inUse = 0, empty = 0] = shownParts(point, HOME_PARTS).cells;
  return decimal(inUse + empty, language, 1);
}

const TEAM_LOOKS: Readonly<Record<Team, Look>> = {
  section85: { drawing: "level", color: "var(--place-left)" },
  cti: { drawing: "dots", color: "var(--place-care)" },
  icm: { drawing: "rising", color: "var(--place-interim)" },
  act: { drawing: "full", color: "var(--place-interim)" },
};

function StaffPicture(props: Props) {
  const { results, pair, m, session, words } = props;
  const { t } = words;
  const scope = useId();
  const stacks = useMemo(() => staffStacks(pair), [pair]);
  const teams = useMemo(() => teamsInUse(pair), [pair]);
  const layers = useMemo(
    () => layersOf(scope, teams, TEAM_LOOKS, (id) => t.staff.methods[id]),
    [scope, teams, t],
  );
  const names = sideNames(props);
  const levels = {
    baseline: fixedStaff(pair.baseline.outcomes.staff),
    policy: fixedStaff(pair.policy.outcomes.staff),
  };
  const lines = SIDES.flatMap((side) => {
    const level = levels[side];
    return level === undefined
      ? []
      : [t.staff.hiredLine(names[side], decimal(level, m.locale, 1))];
  });
  const title = staffTitle(results, pair, words);
  return (
    <ChartFigure
      heading={t.staff.heading}
      title={title}
      caption={t.staff.caption(...spanOf(props))}
      legend={<StackLegend layers={layers} extra={lines} />}
      after={<StaffTable {...props} teams={teams} stacks={stacks} />}
      table={{
        label: m.table.show,
        show: () => (
          <StackTables
            props={props}
            stacks={stacks}
            layers={layers}
            heading={t.staff.heading}
            caption={t.staff.caption(...spanOf(props))}
            totalName={t.total}
          />
        ),
      }}
    >
      <Patterns scope={scope} looks={TEAM_LOOKS} />
      <PairOfStacks
        props={props}
        stacks={stacks}
        layers={layers}
        axisFrom={session}
        levels={levels}
        totalName={t.total}
        title={title}
      />
    </ChartFigure>
  );
}

/** What is needed at the end and what is hired, method by method. */
function StaffTable(
  props: Props & {
    readonly teams: readonly Team[];
    readonly stacks: ReturnType<typeof staffStacks>;
  },
) {
  const { pair, m, words, teams, stacks } = props;
  const { t } = words;
  const names = sideNames(props);
  const tenths = (x: number) => decimal(x, m.locale, 1);
  return (
    <DataTable
      caption={t.staff.tableCaption(spanOf(props)[1])}
      corner={t.staff.method}
      columns={[t.staff.need, t.staff.interval, t.staff.hired]}
      rows={SIDES.flatMap((side) =>
        teams
          .map((team) => ({ team, staff: pair[side].outcomes.staff[team] }))
          .filter(({ staff }) => isInUse(staff))
          .map(({ team, staff: { needed, hired } }) => ({
            key: `${side} ${team}`,
            name: t.staff.methodWith(t.staff.methods[team], names[side]),
            cells: [
              tenths(shownAtEnd(stacks[side], teams, team)),
              t.staff.range(
                tenths(needed.at(-1)?.p10 ?? 0),
                tenths(needed.at(-1)?.p90 ?? 0),
              ),
              hired === "asNeeded" ? t.staff.asNeeded : tenths(hired),
            ],
          })),
      )}
      scrollLabel={m.table.scroll(t.staff.heading)}
    />
  );
}
