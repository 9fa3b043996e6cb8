import { useMemo, useState, type ReactNode } from "react";
import { CensusFigure } from "../charts/CensusFigure";
import { ChartFigure } from "../charts/ChartFigure";
import { type Look } from "../charts/patterns";
import { WhenSeen } from "../charts/WhenSeen";
import { HeadingLevel } from "../controls/Heading";
import { Segments } from "../controls/Segments";
import { decimal, type Language } from "../format";
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
  staffStacks,
  teamsInUse,
  type HomePart,
  type ShownPlace,
  type Side,
  type StackPoint,
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
} from "../rows/peopleSentences";
import { DataTable } from "../tables/DataTable";
import type { PeopleTexts } from "../text/people/da";
import { peopleTexts } from "../text/people/texts";
import { MovesChart } from "./MovesChart";
import {
  sideNames,
  spanOf,
  StackFigure,
  type PeopleProps,
} from "./StackFigure";
import "./people.css";

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

// ---------------------------------------------------------------- where people are

const PLACE_LOOKS: Readonly<Record<ShownPlace, Look>> = {
  rough: { drawing: "rising", color: "var(--place-rough)" },
  hidden: { drawing: "dots", color: "var(--place-hidden)" },
  shelter: { drawing: "cross", color: "var(--place-shelter)" },
  interim: { drawing: "upright", color: "var(--place-interim)" },
  care: { drawing: "level", color: "var(--place-care)" },
  home: { drawing: "full", color: "var(--place-home)" },
};

function PlacesPicture(props: PeopleProps) {
  const { pair, m, words } = props;
  const { t } = words;
  const stacks = useMemo(() => placeStacks(pair), [pair]);
  return (
    <StackFigure
      props={props}
      stacks={stacks}
      parts={SHOWN_PLACES}
      names={m.life.places}
      looks={PLACE_LOOKS}
      heading={t.places.heading}
      title={placesTitle(pair, words)}
      caption={t.places.caption(...spanOf(props))}
      totalName={t.total}
      beside={{
        name: t.places.left,
        cell: (side, day) =>
          decimal(pair[side].outcomes.people.left[day]?.mean ?? 0, m.locale, 1),
      }}
    />
  );
}

// ---------------------------------------------------------------- how people move

function MovesPicture(props: PeopleProps) {
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

function MoveTables({
  props,
  side,
}: {
  props: PeopleProps;
  side: Side;
}): ReactNode {
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

function QueuePicture(props: PeopleProps) {
  const { pair, m, narrow, session, words } = props;
  const { t } = words;
  const points = useMemo(() => queueSeries(pair), [pair]);
  return (
    <CensusFigure
      points={points}
      pair={pair}
      heading={t.queue.heading}
      title={queueTitle(pair, words)}
      caption={t.queue.caption(...spanOf(props))}
      dayName={t.day}
      session={session}
      narrow={narrow}
      after={<WaitTable {...props} />}
      m={m}
    />
  );
}

function WaitTable(props: PeopleProps) {
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

function HomesPicture(props: PeopleProps) {
  const { results, pair, m, words } = props;
  const { t } = words;
  const stacks = useMemo(() => homeStacks(pair), [pair]);
  return (
    <StackFigure
      props={props}
      stacks={stacks}
      parts={HOME_PARTS}
      names={t.homes.parts}
      looks={HOME_LOOKS}
      heading={t.homes.heading}
      title={homesTitle(results, pair, words)}
      caption={t.homes.caption(...spanOf(props))}
      totalName={t.homes.wanted}
      beside={{
        name: t.homes.available,
        cell: (side, day) => homesText(stacks[side][day]!, m.locale),
      }}
    />
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

function StaffPicture(props: PeopleProps) {
  const { results, pair, m, words } = props;
  const { t } = words;
  const stacks = useMemo(() => staffStacks(pair), [pair]);
  const teams = useMemo(() => teamsInUse(pair), [pair]);
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
  return (
    <StackFigure
      props={props}
      stacks={stacks}
      parts={teams}
      names={t.staff.methods}
      looks={TEAM_LOOKS}
      heading={t.staff.heading}
      title={staffTitle(results, pair, words)}
      caption={t.staff.caption(...spanOf(props))}
      totalName={t.total}
      levels={levels}
      lines={lines}
      after={<StaffTable {...props} teams={teams} stacks={stacks} />}
    />
  );
}

/** What is needed at the end and what is hired, method by method. */
function StaffTable(
  props: PeopleProps & {
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
