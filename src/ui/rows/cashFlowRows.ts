import type { Category } from "../../model/ledger/category";
import type { Column, Results, Statistic } from "../../model/results/results";
import {
  capital,
  decimal,
  list,
  money,
  rounded,
  scaleFor,
  type Scale,
} from "../format";
import type { Messages } from "../text/da";
import type { MoneyTexts } from "../text/money/da";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import { ledgerOf } from "./ledgerRows";
import { ENOUGH_WORLDS, verdictOf } from "./sentences";

/** Which account is drawn: one of the policies, or what the policy costs more than the baseline. */
export const FLOW_SIDES = ["baseline", "policy", "difference"] as const;
export type FlowSide = (typeof FLOW_SIDES)[number];

/** Expenditure areas as they are drawn; each has one colour and pattern everywhere. The order is that of the legend. */
export const FLOW_GROUPS = [
  "shelter",
  "placements",
  "support",
  "homes",
  "health",
  "refund",
  "other",
] as const;
export type FlowGroup = (typeof FLOW_GROUPS)[number];

/** Where each line of the account is drawn. */
export const GROUP_OF: { readonly [C in Category]: FlowGroup } = {
  shelter: "shelter",
  emptyPlaces: "shelter",
  interim: "placements",
  care: "placements",
  section85: "support",
  cti: "support",
  icm: "support",
  act: "support",
  idleWorkers: "support",
  expensiveCases: "refund",
  homes: "homes",
  rent: "homes",
  establishment: "homes",
  emptyRent: "homes",
  refurbishment: "homes",
  health: "health",
  addiction: "health",
  startUp: "other",
  programme: "other",
  justice: "other",
  benefits: "other",
  tax: "other",
};

const THOUSAND = 1000;

/** One budget year, kr.: what each group costs (below zero what comes in or is saved), and what is left of it all. */
export type FlowPoint = {
  readonly year: number;
  readonly groups: { readonly [G in FlowGroup]: number };
  /** The sum of the groups. */
  readonly net: number;
  /** Ends of the 80 % interval of the net. */
  readonly band: readonly [number, number];
};

export type FlowLine = {
  /** Whole thousands per budget year. */
  readonly cells: readonly number[];
  readonly sum: number;
};

export type CashFlow = {
  readonly points: readonly FlowPoint[];
  /** Groups that hold anything at all, under either policy. */
  readonly groups: readonly FlowGroup[];
  readonly lines: readonly (FlowLine & {
    readonly category: Category;
    readonly group: FlowGroup;
  })[];
  readonly total: FlowLine;
};

const turned = (line: FlowLine): FlowLine => ({
  cells: line.cells.map((cell) => 0 - cell),
  sum: 0 - line.sum,
});

/** The account year by year for one side and one payer; every figure is a sum of the whole thousands of the table. */
export function cashFlow(pair: Pair, side: FlowSide, column: Column): CashFlow {
  const isDifference = side === "difference";
  const view = ledgerOf(pair)(isDifference ? "saving" : side, column);
  const asDrawn = (line: FlowLine) =>
    isDifference ? turned(line) : { cells: line.cells, sum: line.sum };
  const lines = view.rows.map((row) => ({
    ...asDrawn(row),
    category: row.category,
    group: GROUP_OF[row.category],
  }));
  const total = asDrawn(view.total);
  return {
    points: view.years.map((year, y) => ({
      year,
      groups: groupsIn(lines, y),
      net: (total.cells[y] ?? 0) * THOUSAND,
      band: bandOf(pair, side, column, y),
    })),
    groups: FLOW_GROUPS.filter((group) =>
      lines.some((line) => line.group === group),
    ),
    lines,
    total,
  };
}

const groupsIn = (lines: CashFlow["lines"], y: number): FlowPoint["groups"] =>
  Object.fromEntries(
    FLOW_GROUPS.map((group) => [
      group,
      lines.reduce(
        (sum, line) =>
          line.group === group ? sum + (line.cells[y] ?? 0) * THOUSAND : sum,
        0,
      ),
    ]),
  ) as FlowPoint["groups"];

function bandOf(
  pair: Pair,
  side: FlowSide,
  column: Column,
  y: number,
): FlowPoint["band"] {
  const of =
    side === "difference"
      ? pair.comparison.netSaving.byYear
      : pair[side].cost.byYear;
  const yearly = of[y]?.[column];
  if (!yearly) return [0, 0];
  return side === "difference"
    ? [0 - yearly.p90, 0 - yearly.p10]
    : [yearly.p10, yearly.p90];
}

/** An axis that holds the stacks on both sides of zero and the band. */
export function flowAxis(points: readonly FlowPoint[]): Axis {
  const ends = points.flatMap(({ groups, band }) => {
    const amounts = Object.values(groups);
    const sumOf = (isUp: boolean) =>
      amounts.reduce((sum, kr) => (kr > 0 === isUp ? sum + kr : sum), 0);
    return [sumOf(true), sumOf(false), ...band];
  });
  return axisFor(Math.min(...ends), Math.max(...ends));
}

/** What the picture says, with what its interval leaves open. */
export function flowFinding(
  results: Results,
  pair: Pair,
  side: FlowSide,
  column: Column,
  t: MoneyTexts,
  m: Messages,
): string {
  const said =
    side === "difference"
      ? differenceFinding(results, pair, column, t, m)
      : [costFinding(pair, side, column, t, m)];
  return [...said, ...fewWorldsCaveat(results, t, m)].join(" ");
}

/** Too few worlds say nothing of how sure a figure is. */
export function fewWorldsCaveat(
  { replications }: Results,
  t: MoneyTexts,
  m: Messages,
): readonly string[] {
  if (replications >= ENOUGH_WORLDS) return [];
  return [
    replications === 1
      ? t.oneWorld
      : t.fewWorlds(decimal(replications, m.locale)),
  ];
}

function costFinding(
  pair: Pair,
  side: "baseline" | "policy",
  column: Column,
  t: MoneyTexts,
  m: Messages,
): string {
  const { points } = cashFlow(pair, side, column);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const scale = scaleFor(points.map(({ net }) => net));
  const text = (kr: number) => money(kr, scale, m.locale);
  const sums = FLOW_GROUPS.map(
    (group) =>
      [group, points.reduce((sum, at) => sum + at.groups[group], 0)] as const,
  );
  const [largest, most] = sums.reduce((a, b) => (b[1] > a[1] ? b : a));
  const facts = {
    policy: side === "baseline" ? pair.baselineName : pair.policyName,
    who: t.who[column],
    first: { year: first.year, amount: text(first.net) },
    last: { year: last.year, amount: text(last.net) },
    largest: t.groupInSentence[largest],
  };
  if (most <= 0) return t.flow.costsNothing(facts);
  return points.length === 1 ? t.flow.costsOneYear(facts) : t.flow.costs(facts);
}

/** Years in a row in one go ("2029 til 2031"), others by themselves. */
export function yearsInWords(
  years: readonly number[],
  t: MoneyTexts,
  m: Messages,
): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from >= 2
      ? [t.flow.fromTo(from, to)]
      : from === to
        ? [String(from)]
        : [String(from), String(to)],
  );
  return list(words, m.locale);
}

function differenceFinding(
  results: Results,
  pair: Pair,
  column: Column,
  t: MoneyTexts,
  m: Messages,
): readonly string[] {
  const { byYear } = pair.comparison.netSaving;
  const years = pair.years.map((year, y) => ({
    year,
    saving: byYear[y]![column],
  }));
  const scale = scaleFor(years.map(({ saving }) => saving.mean));
  const signs = years.map(({ saving }) =>
    Math.sign(rounded(saving.mean, scale)),
  );
  const said = phases(pair, column, { years, scale, signs }, t, m);
  const unsure = years.filter(
    ({ saving }) => verdictOf(saving, results.replications) === "undecided",
  );
  if (unsure.length === 0) return [said];
  return [
    said,
    unsure.length === years.length
      ? t.flow.unsureAlways
      : t.flow.unsure(
          yearsInWords(
            unsure.map(({ year }) => year),
            t,
            m,
          ),
        ),
  ];
}

type Yearly = {
  readonly years: readonly {
    readonly year: number;
    readonly saving: Statistic;
  }[];
  readonly scale: Scale;
  /** Of each year's mean saving, as it is written. */
  readonly signs: readonly number[];
};

/** In which years the policy is expected to cost more, and from when to save. */
function phases(
  pair: Pair,
  column: Column,
  { years, scale, signs }: Yearly,
  t: MoneyTexts,
  m: Messages,
): string {
  const facts = { policy: pair.policyName, who: t.who[column] };
  const amount = (kr: number) => money(Math.abs(kr), scale, m.locale);
  const most = (sign: 1 | -1) =>
    years.reduce((a, b) =>
      b.saving.mean * sign > a.saving.mean * sign ? b : a,
    );
  const told = (sign: 1 | -1) => {
    const { year, saving } = most(sign);
    return { ...facts, year, amount: amount(saving.mean) };
  };
  const hasCost = signs.includes(-1);
  const hasSaving = signs.includes(1);
  if (!hasCost && !hasSaving) return capital(t.flow.noDifference(facts));
  const yearsOf = (sign: number) =>
    yearsInWords(
      years.filter((_, y) => signs[y] === sign).map(({ year }) => year),
      t,
      m,
    );
  if (!hasCost) return t.flow.savesOnly({ ...told(1), years: yearsOf(1) });
  if (!hasSaving) return t.flow.costsOnly({ ...told(-1), years: yearsOf(-1) });
  const turn = turnFrom(signs, -1, 1);
  if (turn !== undefined)
    return t.flow.costsThenSaves({
      ...told(-1),
      from: years[turn]!.year,
      isLast: turn === years.length - 1,
    });
  const back = turnFrom(signs, 1, -1);
  if (back !== undefined)
    return t.flow.savesThenCosts({
      ...told(1),
      from: years[back]!.year,
      isLast: back === years.length - 1,
    });
  return t.flow.mixed({
    ...facts,
    costs: yearsOf(-1),
    saves: yearsOf(1),
  });
}

/** From where on all have one sign, when all with the other lie before; undefined when they are mixed. */
function turnFrom(
  signs: readonly number[],
  before: number,
  after: number,
): number | undefined {
  const turn = signs.lastIndexOf(before) + 1;
  const isClear =
    turn < signs.length &&
    !signs.slice(0, turn).includes(after) &&
    signs.slice(turn).every((sign) => sign === after);
  return isClear ? turn : undefined;
}
