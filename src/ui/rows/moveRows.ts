import {
  DESTINATIONS,
  ORIGINS,
  type Destination,
  type Origin,
} from "../../model/ledger/headCount";
import type { Outcomes, Statistic } from "../../model/results/results";
import { roundedParts } from "./roundedParts";

type Moves = Outcomes["moves"];

const FROM: readonly Origin[] = ORIGINS.filter(
  (from): from is Origin => from !== "dead",
);
const HOMELESS = ["rough", "hidden", "shelter"] as const;

/** Ways into homelessness, and ways out of it; those still there at the horizon are the last. */
const SOURCES = ["found", "coming", "left", "home", "interim"] as const;
export type Source = (typeof SOURCES)[number];
const ENDS = ["home", "interim", "left", "care", "dead", "stays"] as const;
export type End = (typeof ENDS)[number];
const AFTER_INTERIM = ["home", "back", "care", "dead", "stays"] as const;
export type AfterInterim = (typeof AFTER_INTERIM)[number];

/** People on a way, as means over the worlds in whole numbers that add up as shown. */
export type Way<Id extends string> = {
  readonly id: Id;
  readonly people: number;
};

/** Homelessness as one place, with what flows into it and out of it; what is not moved is left out. */
export type Ways = {
  readonly into: readonly Way<Source>[];
  readonly out: readonly Way<End>[];
  /** What comes of those who went to an interim offer: together the way `interim` out of homelessness. */
  readonly afterInterim: readonly Way<AfterInterim>[];
  /** All who came into homelessness, and so all who went out of it or are there at the horizon. */
  readonly total: number;
};

/** The ways between homelessness and all else; moves between the homeless places are none of them. */
export function waysOf({ moves, people }: Outcomes): Ways {
  const into = (from: Origin) =>
    sum(HOMELESS.map((place) => moves[from][place].mean));
  const out = (to: Destination) =>
    sum(HOMELESS.map((place) => moves[place][to].mean));
  const atEnd = (place: keyof Outcomes["people"]) =>
    people[place].at(-1)?.mean ?? 0;
  const sources = SOURCES.map(into);
  const total = Math.round(sum(sources));
  const ends = roundedParts(
    ENDS.map((end) => (end === "stays" ? sum(HOMELESS.map(atEnd)) : out(end))),
    total,
  );
  const interim = ends[ENDS.indexOf("interim")]!;
  const after = roundedParts(
    [
      moves.interim.home.mean,
      into("interim"),
      moves.interim.care.mean,
      moves.interim.dead.mean,
      atEnd("interim"),
    ],
    interim,
  );
  return {
    into: waysWith(SOURCES, roundedParts(sources, total)),
    out: waysWith(ENDS, ends),
    afterInterim: waysWith(AFTER_INTERIM, after),
    total,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const waysWith = <Id extends string>(
  ids: readonly Id[],
  people: readonly number[],
): readonly Way<Id>[] =>
  ids
    .map((id, i) => ({ id, people: people[i] ?? 0 }))
    .filter((way) => way.people > 0);

/** The matrix of moves, means in tenths of a person: rows and columns add up as shown. */
export type Matrix = {
  readonly columns: readonly Destination[];
  readonly rows: readonly {
    readonly from: Origin;
    readonly cells: readonly number[];
    readonly sum: number;
  }[];
  readonly sums: readonly number[];
  readonly total: number;
};

export function matrixOf(moves: Moves): Matrix {
  const means = FROM.map((from) =>
    DESTINATIONS.map((to) => moves[from][to].mean * 10),
  );
  const totals = roundedParts(means.map(sum));
  const cells = means.map((row, i) => roundedParts(row, totals[i]));
  const columns = DESTINATIONS.map((_, c) => sum(cells.map((row) => row[c]!)));
  return {
    columns: DESTINATIONS,
    rows: FROM.map((from, i) => ({
      from,
      cells: cells[i]!.map(tenth),
      sum: tenth(totals[i]!),
    })),
    sums: columns.map(tenth),
    total: tenth(sum(totals)),
  };
}

const tenth = (cell: number) => cell / 10;

/** A move with how far it spreads over the worlds. */
export type Move = {
  readonly from: Origin;
  readonly to: Destination;
  readonly people: Statistic;
};

/** Moves that happen at least once in two worlds, the most frequent first. */
export const commonMoves = (moves: Moves): readonly Move[] =>
  FROM.flatMap((from) =>
    DESTINATIONS.map((to) => ({ from, to, people: moves[from][to] })),
  )
    .filter(({ people }) => people.mean >= 0.5)
    .sort((a, b) => b.people.mean - a.people.mean);

/** Where a node of the picture stands: what flows in on the left, homelessness, an interim offer, what comes of it on the right. */
export type NodeKind = "source" | "hub" | "interim" | "end";

export type FlowNode = {
  readonly kind: NodeKind;
  /** What is gathered in it; more than one where all of them are small. */
  readonly ids: readonly string[];
  readonly people: number;
};

export type FlowLink = {
  readonly source: number;
  readonly target: number;
  readonly value: number;
};

/** Homelessness with its ways as nodes and links of a picture without rounds; those in the middle come first, so that words are drawn over them. */
export type Flow = {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
};

/** Ways below this share of all are gathered in one, where there is more than one of them. */
const SMALL = 0.01;

type Route = {
  readonly id: string;
  readonly hub: number;
  readonly interim: number;
};

/** The ways as a picture draws them, small ones gathered; what flows into a node flows out of it. */
export function flowOf({ into, out, afterInterim, total }: Ways): Flow {
  const isSmall = (people: number) => people < SMALL * total;
  const sources = gathered(
    into.map(({ id, people }) => ({ id, hub: people, interim: 0 })),
    isSmall,
  );
  const ends = gathered(routesOf(out, afterInterim), isSmall);
  const interim = sum(afterInterim.map(({ people }) => people));
  const nodes: FlowNode[] = [
    { kind: "hub", ids: ["homeless"], people: total },
    ...(interim > 0
      ? [{ kind: "interim", ids: ["interim"], people: interim } as const]
      : []),
  ];
  const [hub, passing, source] = [0, 1, nodes.length];
  const end = source + sources.length;
  nodes.push(
    ...sources.map((route) => nodeOf("source", route)),
    ...ends.map((route) => nodeOf("end", route)),
  );
  const links = [
    ...sources.map((route, i) => ({
      source: source + i,
      target: hub,
      value: route.hub,
    })),
    { source: hub, target: passing, value: interim },
    ...ends.flatMap((route, i) => [
      { source: hub, target: end + i, value: route.hub },
      { source: passing, target: end + i, value: route.interim },
    ]),
  ];
  return { nodes, links: links.filter(({ value }) => value > 0) };
}

type Gathered = Omit<Route, "id"> & { readonly ids: readonly string[] };

const nodeOf = (kind: NodeKind, { ids, hub, interim }: Gathered): FlowNode => ({
  kind,
  ids,
  people: hub + interim,
});

/** What comes of homelessness at once and by an interim offer, way by way. */
function routesOf(
  out: Ways["out"],
  afterInterim: Ways["afterInterim"],
): readonly Route[] {
  const after = (id: string) =>
    afterInterim.find((way) => way.id === id)?.people ?? 0;
  const shared = out
    .filter(({ id }) => id !== "interim" && id !== "stays")
    .map(({ id, people }) => ({ id, hub: people, interim: after(id) }));
  const known = new Set(shared.map(({ id }) => id as string));
  return [
    ...shared,
    ...afterInterim
      .filter(({ id }) => id !== "stays" && !known.has(id))
      .map(({ id, people }) => ({ id, hub: 0, interim: people })),
    ...out
      .filter(({ id }) => id === "stays")
      .map(({ id, people }) => ({ id, hub: people, interim: 0 })),
    ...afterInterim
      .filter(({ id }) => id === "stays")
      .map(({ people }) => ({ id: "staysInterim", hub: 0, interim: people })),
  ];
}

function gathered(
  routes: readonly Route[],
  isSmall: (people: number) => boolean,
): readonly Gathered[] {
  const one = ({ id, ...people }: Route): Gathered => ({
    ids: [id],
    ...people,
  });
  const small = routes.filter(({ hub, interim }) => isSmall(hub + interim));
  if (small.length < 2) return routes.map(one);
  return [
    ...routes.filter((route) => !small.includes(route)).map(one),
    {
      ids: small.map(({ id }) => id),
      hub: sum(small.map(({ hub }) => hub)),
      interim: sum(small.map(({ interim }) => interim)),
    },
  ];
}
