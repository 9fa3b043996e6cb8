import { CATEGORIES } from "../../model/ledger/category";
import { PLACES } from "../../model/ledger/headCount";
import type {
  Account,
  PolicyResult,
  Statistic,
} from "../../model/results/results";
import { breakEvenFinding, breakEvenRows } from "../../ui/rows/breakEvenRows";
import {
  FLOW_GROUPS,
  FLOW_SIDES,
  flowFinding,
  type FlowSide,
  GROUP_OF,
} from "../../ui/rows/cashFlowRows";
import type { Pair } from "../../ui/rows/comparison";
import { investFinding, investRows } from "../../ui/rows/investRows";
import { COLUMNS } from "../../ui/rows/payerRows";
import { teamsInUse } from "../../ui/rows/peopleRows";
import {
  homesTitle,
  placesTitle,
  queueTitle,
  staffTitle,
} from "../../ui/rows/peopleSentences";
import { censusTitle, payersTitle, savingTitle } from "../../ui/rows/sentences";
import { decisionTexts } from "../../ui/text/certainty/decision";
import { moneyTexts } from "../../ui/text/money/texts";
import { peopleTexts } from "../../ui/text/people/texts";
import type { Desk } from "./desk";
import { experimentFigures } from "./experimentFigures";
import type { Figure, FigurePoint } from "./figure";

/** All figures of one policy against the baseline. */
export const figuresOf = (desk: Desk, pair: Pair): readonly Figure[] => [
  savingFigure(desk, pair),
  payersFigure(desk, pair),
  ...FLOW_SIDES.map((side) => flowFigure(desk, pair, side)),
  investFigure(desk, pair),
  breakEvenFigure(desk, pair),
  censusFigure(desk, pair),
  placesFigure(desk, pair),
  queueFigure(desk, pair),
  homesFigure(desk, pair),
  staffFigure(desk, pair),
  ...experimentFigures(desk, pair),
];

const spreadOf = ({ mean: _mean, se: _se, ...spread }: Statistic) => spread;

function savingFigure({ input, w }: Desk, pair: Pair): Figure {
  const { m } = input;
  const { cumulative } = pair.comparison.netSaving;
  const start = (pair.years[0] ?? 1) - 1;
  return {
    name: w.figures.names.saving,
    finding: savingTitle(pair, "total", m),
    unit: w.kroner,
    format: "kroner",
    points: COLUMNS.flatMap((column) => [
      {
        policy: pair.policyName,
        payer: m.columns[column],
        series: w.figures.names.saving,
        when: w.figures.start,
        position: start,
        value: 0,
      },
      ...cumulative.map((account, y) => ({
        policy: pair.policyName,
        payer: m.columns[column],
        series: w.figures.names.saving,
        when: w.figures.end(pair.years[y] ?? y + 1),
        position: pair.years[y] ?? y + 1,
        value: account[column].mean,
        spread: spreadOf(account[column]),
      })),
    ]),
  };
}

type Named = { readonly name: string; readonly result: PolicyResult };

const bothOf = (pair: Pair): readonly Named[] => [
  { name: pair.baselineName, result: pair.baseline },
  { name: pair.policyName, result: pair.policy },
];

function payersFigure({ input, w }: Desk, pair: Pair): Figure {
  const { m } = input;
  const { netSaving } = pair.comparison;
  const of = (series: string, account: Account, policy: string) =>
    COLUMNS.map((column) => ({
      policy,
      payer: m.columns[column],
      series,
      when: w.horizon,
      value: account[column].mean,
      spread: spreadOf(account[column]),
    }));
  return {
    name: w.figures.names.payers,
    finding: payersTitle(pair, m),
    unit: w.kroner,
    format: "kroner",
    points: [
      ...bothOf(pair).flatMap(({ name, result }) =>
        of(name, result.cost, name),
      ),
      ...of(m.payers.difference, netSaving, pair.policyName),
    ],
  };
}

/** Amounts in full, where the picture's own are whole thousands. */
function flowFigure({ input, w }: Desk, pair: Pair, side: FlowSide): Figure {
  const { m, results } = input;
  const t = moneyTexts(m.locale);
  const isDifference = side === "difference";
  const name = isDifference
    ? t.flow.difference
    : side === "policy"
      ? pair.policyName
      : pair.baselineName;
  const groupOf = (
    { cost }: PolicyResult,
    group: (typeof FLOW_GROUPS)[number],
    column: (typeof COLUMNS)[number],
    y: number,
  ) =>
    CATEGORIES.filter((category) => GROUP_OF[category] === group).reduce(
      (sum, category) =>
        sum + (cost.byCategory[category].byYear[y]?.[column] ?? 0),
      0,
    );
  const valueOf = (
    group: (typeof FLOW_GROUPS)[number],
    column: (typeof COLUMNS)[number],
    y: number,
  ) =>
    isDifference
      ? groupOf(pair.policy, group, column, y) -
        groupOf(pair.baseline, group, column, y)
      : groupOf(pair[side], group, column, y);
  return {
    name: `${w.figures.names.flow}: ${name}`,
    finding: flowFinding(results, pair, side, "total", t, m),
    unit: w.kroner,
    format: "kroner",
    points: COLUMNS.flatMap((column) =>
      FLOW_GROUPS.flatMap((group) =>
        pair.years.map((year, y) => ({
          policy: name,
          payer: m.columns[column],
          series: t.groups[group],
          when: String(year),
          position: year,
          value: valueOf(group, column, y),
        })),
      ),
    ),
  };
}

function investFigure({ input, w }: Desk, pair: Pair): Figure {
  const { m, results } = input;
  const rows = investRows(pair);
  const t = moneyTexts(m.locale);
  return {
    name: w.figures.names.invest,
    finding: investFinding(results, pair, rows, { t, m }),
    unit: w.kroner,
    format: "kroner",
    points: COLUMNS.flatMap((column) =>
      pair.comparison.netSaving.cumulative.map((account, y) => ({
        policy: pair.policyName,
        payer: m.columns[column],
        series: w.figures.names.saving,
        when: w.figures.end(pair.years[y] ?? y + 1),
        position: pair.years[y] ?? y + 1,
        value: account[column].mean,
        spread: spreadOf(account[column]),
      })),
    ),
  };
}

function breakEvenFigure({ input, w }: Desk, pair: Pair): Figure {
  const { m, results } = input;
  const t = decisionTexts(m.locale);
  return {
    name: w.figures.names.breakEven,
    finding: breakEvenFinding(results, pair, "total", t, m),
    unit: w.figures.share,
    format: "share",
    points: COLUMNS.flatMap((column) =>
      breakEvenRows(results, pair, column).years.flatMap((one) => {
        const point = (series: string, value: number): FigurePoint => ({
          policy: pair.policyName,
          payer: m.columns[column],
          series,
          when: w.figures.end(one.year),
          position: one.year,
          value,
        });
        return [
          point(w.certainty.forGood, one.forGood),
          point(w.certainty.ahead, one.ahead),
        ];
      }),
    ),
  };
}

/** Values on the days of the census, under both policies. */
function byDay(
  { w }: Desk,
  pair: Pair,
  series: string,
  daysOf: (result: PolicyResult) => readonly Statistic[],
): readonly FigurePoint[] {
  const first = pair.years[0] ?? 0;
  return bothOf(pair).flatMap(({ name, result }) => {
    const days = daysOf(result);
    return days.map((of, day): FigurePoint => {
      const year = first + Math.floor(day / 4);
      return {
        policy: name,
        series,
        when:
          day === days.length - 1
            ? w.figures.end(year - 1)
            : w.figures.quarter((day % 4) + 1, year),
        position: first + day / 4,
        value: of.mean,
        spread: spreadOf(of),
      };
    });
  });
}

const peopleWords = ({ input: { m } }: Desk) => ({
  m,
  t: peopleTexts(m.locale),
});

const censusFigure = (desk: Desk, pair: Pair): Figure => ({
  name: desk.w.figures.names.census,
  finding: censusTitle(pair, desk.input.m),
  unit: desk.w.people.units.persons,
  format: "tenths",
  points: byDay(
    desk,
    pair,
    desk.w.figures.names.census,
    ({ outcomes }) => outcomes.census,
  ),
});

const placesFigure = (desk: Desk, pair: Pair): Figure => ({
  name: desk.w.figures.names.places,
  finding: placesTitle(pair, peopleWords(desk)),
  unit: desk.w.people.units.persons,
  format: "tenths",
  points: PLACES.flatMap((place) =>
    byDay(
      desk,
      pair,
      desk.input.m.life.places[place],
      ({ outcomes }) => outcomes.people[place],
    ),
  ),
});

const queueFigure = (desk: Desk, pair: Pair): Figure => ({
  name: desk.w.figures.names.queue,
  finding: queueTitle(pair, peopleWords(desk)),
  unit: desk.w.people.units.persons,
  format: "tenths",
  points: byDay(
    desk,
    pair,
    desk.w.people.queue,
    ({ outcomes }) => outcomes.queue,
  ),
});

function homesFigure(desk: Desk, pair: Pair): Figure {
  const { w, input } = desk;
  const words = peopleWords(desk);
  const of = (
    series: string,
    daysOf: (result: PolicyResult) => readonly Statistic[],
  ) => byDay(desk, pair, series, daysOf);
  return {
    name: w.figures.names.homes,
    finding: homesTitle(input.results, pair, words),
    unit: w.people.units.homes,
    format: "tenths",
    points: [
      ...of(w.people.inUse, ({ outcomes }) => outcomes.homeStock.inUse),
      ...of(w.people.empty, ({ outcomes }) => outcomes.homeStock.empty),
      ...of(w.people.queue, ({ outcomes }) => outcomes.queue),
    ],
  };
}

function staffFigure(desk: Desk, pair: Pair): Figure {
  const { w, input } = desk;
  return {
    name: w.figures.names.staff,
    finding: staffTitle(input.results, pair, peopleWords(desk)),
    unit: w.people.units.workers,
    format: "tenths",
    points: teamsInUse(pair).flatMap((team) =>
      byDay(
        desk,
        pair,
        input.m.life.supports[team],
        ({ outcomes }) => outcomes.staff[team].needed,
      ),
    ),
  };
}
