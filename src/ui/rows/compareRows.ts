import { PAYERS, type Payer } from "../../model/ledger/payer";
import type { Gains } from "../../model/analysis/estimate";
import {
  type GainDifference,
  independentDifference,
  pairedDifference,
  sharesLuck,
} from "../../model/analysis/sideBySide";
import type {
  Account,
  Column,
  PolicyResult,
  Results,
  Statistic,
} from "../../model/results/results";
import {
  decimal,
  figure,
  list,
  money,
  percent,
  scaleFor,
  unitName,
  type Scale,
} from "../format";
import type { TextRow } from "./tableRow";
import type { Messages } from "../text/da";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import type { CompareWords } from "./inputRows";
import { cellsOf, type Cells } from "./payerRows";
import {
  chanceInWords,
  ENOUGH_WORLDS,
  medianBreakEven,
  verdictOf,
} from "./sentences";

/** A scenario's answer among others. */
export type Contender = {
  readonly key: string;
  /** Its letter in pictures: A, B, C, D. */
  readonly letter: string;
  readonly name: string;
  readonly results: Results;
  readonly pair: Pair;
  /** What its policy gains on its own baseline in each world. */
  readonly gains: Gains<Float64Array>;
};

/** How amounts beside each other are written: one size for all, whole steps of it, and whether each is divided by its place's people. */
export type Amounts = {
  readonly scale: Scale;
  /** Kroner in the last digit written. */
  readonly step: number;
  readonly perPerson: boolean;
};

/** By what a contender's amounts are divided. */
export const dividedBy = (
  { results }: Pick<Contender, "results">,
  perPerson: boolean,
): number => (perPerson ? results.scenario.place.count : 1);

/** Tenths of a million where any amount is a million, else thousands; thousands per person. Small and large places can stand beside each other. */
export function amountsOf(
  values: readonly number[],
  perPerson: boolean,
): Amounts {
  const { name } = scaleFor(values);
  const scale: Scale =
    perPerson || name === "krone"
      ? { name: "krone", divisor: 1, digits: -3 }
      : { name: "million", divisor: 1e6, digits: 1 };
  return { scale, step: scale.divisor * 10 ** -scale.digits, perPerson };
}

const endsOf = ({ mean, p10, p90 }: Statistic) => [mean, p10, p90];

/** The size in which all the contenders' savings are written. */
export const savingAmounts = (
  contenders: readonly Contender[],
  perPerson: boolean,
): Amounts =>
  amountsOf(
    contenders.flatMap((one) =>
      endsOf(
        divided(one.pair.comparison.netSaving.total, dividedBy(one, perPerson)),
      ),
    ),
    perPerson,
  );

export const unitOf = ({ scale }: Amounts, { locale }: Messages): string =>
  scale.name === "krone"
    ? locale === "da"
      ? "kr."
      : "DKK"
    : unitName(scale, locale);

/** A mean and its bands on the common axis, kr. */
export type BandRow = {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  /** The mean as it is written: whole steps, so that figures beside each other agree. */
  readonly shown: number;
  readonly mean: number;
  readonly p50: readonly [number, number];
  readonly p80: readonly [number, number];
  readonly p90: readonly [number, number];
};

/** Too few worlds have no bands that one may show. */
function bandRow(
  named: Pick<BandRow, "key" | "name" | "note" | "shown">,
  { mean, p5, p10, p25, p75, p90, p95 }: Statistic,
  worlds: number,
): BandRow {
  if (worlds < ENOUGH_WORLDS) {
    const none = [mean, mean] as const;
    return { ...named, mean, p50: none, p80: none, p90: none };
  }
  return {
    ...named,
    mean,
    p50: [p25, p75],
    p80: [p10, p90],
    p90: [p5, p95],
  };
}

/** One axis for all rows; zero is on it. */
export const bandAxis = (rows: readonly BandRow[]): Axis => {
  const ends = rows.flatMap(({ mean, p90 }) => [mean, ...p90]);
  return axisFor(Math.min(0, ...ends), Math.max(0, ...ends));
};

/** Every percentile of an amount divided by the same number. */
export const divided = (of: Statistic, by: number): Statistic => ({
  mean: of.mean / by,
  se: of.se / by,
  p5: of.p5 / by,
  p10: of.p10 / by,
  p25: of.p25 / by,
  p50: of.p50 / by,
  p75: of.p75 / by,
  p90: of.p90 / by,
  p95: of.p95 / by,
});

/** The amount and its 80 % interval; the interval is left out where there are too few worlds for one. */
function amountNote(
  { shown, of, worlds }: { shown: number; of: Statistic; worlds: number },
  { scale }: Amounts,
  { m, t }: CompareWords,
): string {
  const amount = money(shown, scale, m.locale);
  if (worlds < ENOUGH_WORLDS) return amount;
  return t.answer.row(amount, rangeText(of, { scale }, { m, t }));
}

const rangeText = (
  { p10, p90 }: Statistic,
  { scale }: Pick<Amounts, "scale">,
  { m, t }: CompareWords,
): string =>
  t.interval(figure(p10, scale, m.locale), figure(p90, scale, m.locale));

export const titleOf = ({ letter, name }: Contender): string =>
  `${letter} · ${name}`;

/** Each contender's answer with its bands. */
export function answerRows(
  contenders: readonly Contender[],
  column: Column,
  amounts: Amounts,
  words: CompareWords,
): readonly BandRow[] {
  const years = new Set(
    contenders.map(({ results }) => results.scenario.priceYear),
  );
  return contenders.map((one) => {
    const { scenario, replications: worlds } = one.results;
    const of = divided(
      one.pair.comparison.netSaving[column],
      dividedBy(one, amounts.perPerson),
    );
    const shown = savingCells(one, amounts)[column] * amounts.step;
    const note = amountNote({ shown, of, worlds }, amounts, words);
    const prices = words.t.answer.prices(String(scenario.priceYear));
    return bandRow(
      {
        key: one.key,
        name: titleOf(one),
        note: years.size > 1 ? `${note}, ${prices}` : note,
        shown,
      },
      of,
      worlds,
    );
  });
}

/** "Ventet nettobesparelse: A 3,2 mio. kr. og B 1,1 mio. kr." */
export const answerFinding = (
  rows: readonly BandRow[],
  { scale }: Amounts,
  { m, t }: CompareWords,
): string =>
  rows.length === 0
    ? t.answer.none
    : t.answer.finding(
        list(
          rows.map(({ name, shown }) =>
            t.answer.one(name, money(shown, scale, m.locale)),
          ),
          m.locale,
        ),
      );

// ---------------------------------------------------------------- what is held against "before"

/** Whether two contenders' places have equally many people, or amounts are divided by them. */
const isOfOneSize = (a: Contender, b: Contender, perPerson: boolean) =>
  perPerson ||
  a.results.scenario.place.count === b.results.scenario.place.count;

/** Whether kroner of two contenders can be taken from each other: same price level, same years. */
export function isComparable(a: Contender, b: Contender): boolean {
  const [one, other] = [a.results.scenario, b.results.scenario];
  return (
    one.priceYear === other.priceYear &&
    one.start === other.start &&
    one.years === other.years
  );
}

/** A contender held against the one locked as "before". */
export type Difference = {
  readonly before: Contender;
  readonly after: Contender;
  readonly isPaired: boolean;
  readonly of: GainDifference;
};

/** The difference in what is gained; world by world where both have the same people and luck. */
export function differenceOf(
  before: Contender,
  after: Contender,
  gain: Column | "nights",
  perPerson: boolean,
): Difference {
  const sample = (one: Contender) => ({
    values: one.gains[gain].map((value) => value / dividedBy(one, perPerson)),
    sampling: one.results.scenario.sampling,
  });
  const isPaired =
    before.results.model === after.results.model &&
    sharesLuck(before.results, after.results);
  const take = isPaired ? pairedDifference : independentDifference;
  return {
    before,
    after,
    isPaired,
    of: take(sample(before), sample(after)),
  };
}

/** The fewer of the worlds that the two rest on. */
const worldsOf = ({ before, after }: Difference): number =>
  Math.min(before.results.replications, after.results.replications);

/** The difference of the figures shown, kr.: whoever takes them from each other gets it. */
const shownDifference = (
  { before, after }: Difference,
  column: Column,
  amounts: Amounts,
): number =>
  (savingCells(after, amounts)[column] - savingCells(before, amounts)[column]) *
  amounts.step;

/** What may be said of a difference; the interval decides, and what cannot be compared is not judged. */
export function differenceSentence(
  held: Difference,
  column: Column,
  amounts: Amounts,
  { m, t }: CompareWords,
): string {
  const { before, after } = held;
  const { difference, higher } = held.of;
  const names = { name: titleOf(after), before: titleOf(before) };
  if (!isComparable(before, after)) return t.difference.notComparable(names);
  if (!isOfOneSize(before, after, amounts.perPerson))
    return t.difference.otherSize(names);
  const worlds = worldsOf(held);
  const { scale, step } = amounts;
  const shown = Math.abs(shownDifference(held, column, amounts));
  const said = {
    ...names,
    who: m.saving.who[column],
    amount:
      shown === 0
        ? t.difference.under(money(step, scale, m.locale))
        : money(shown, scale, m.locale),
    interval: rangeText(difference, amounts, { m, t }),
    chance: chanceInWords(higher, worlds, m),
  };
  switch (verdictOf(difference, worlds)) {
    case "saves":
      return t.difference.more(said);
    case "costs":
      return t.difference.less(said);
    case "undecided":
      return t.difference.undecided(said);
    case "equal":
      return t.difference.equal(said);
    case "oneWorld":
    case "fewWorlds":
      return t.difference.few(said);
  }
}

const isInLikeKroner = ({ before, after }: Difference): boolean =>
  isComparable(before, after);

/** Each difference in like kroner with its bands, and how they were made. */
export const differenceRows = (
  differences: readonly Difference[],
  column: Column,
  amounts: Amounts,
  words: CompareWords,
): readonly BandRow[] =>
  differences.filter(isInLikeKroner).map((held) => {
    const { after, isPaired, of } = held;
    const { kinds } = words.t.difference;
    const shown = shownDifference(held, column, amounts);
    const note = amountNote(
      { shown, of: of.difference, worlds: worldsOf(held) },
      amounts,
      words,
    );
    return bandRow(
      {
        key: after.key,
        name: titleOf(after),
        note: `${note}; ${kinds[isPaired ? "paired" : "independent"]}`,
        shown,
      },
      of.difference,
      worldsOf(held),
    );
  });

/** Whole steps per column, payers adding up to the total as shown. */
export const savingCells = (
  one: Contender,
  { step, perPerson }: Amounts,
): Cells =>
  cellsOf(one.pair.comparison.netSaving, step * dividedBy(one, perPerson));

const ORDER = [...PAYERS, "total"] as const;

/** Differences payer by payer, taken from the figures shown; then the band and what people gain. */
export function differenceTable(
  differences: readonly Difference[],
  amounts: Amounts,
  words: CompareWords,
): readonly TextRow[] {
  const { m, t } = words;
  const shown = (amount: number) => figure(amount, amounts.scale, m.locale);
  const each = (text: (held: Difference) => string) =>
    differences.map((held) =>
      isInLikeKroner(held) ? text(held) : t.figures.nothing,
    );
  const money = ORDER.map((column): TextRow => ({
    key: column,
    name: m.columns[column],
    strong: column === "total",
    cells: each((held) => shown(shownDifference(held, column, amounts))),
  }));
  const nights = ({ before, after }: Difference) =>
    differenceOf(before, after, "nights", amounts.perPerson).of.difference;
  const count = (value: number) => decimal(value, m.locale);
  const { nightsName } = nightsIn(amounts, words);
  return [
    ...money,
    {
      key: "band",
      name: t.difference.band,
      cells: each(({ of }) => rangeText(of.difference, amounts, words)),
    },
    {
      key: "kind",
      name: t.difference.kind,
      cells: each(
        ({ isPaired }) =>
          t.difference.kinds[isPaired ? "paired" : "independent"],
      ),
    },
    {
      key: "higher",
      name: t.difference.higher,
      cells: each(({ of }) => shareText(of.higher, m)),
    },
    {
      key: "nights",
      name: nightsName,
      cells: each((held) => count(nights(held).mean)),
    },
    {
      key: "nightsBand",
      name: t.difference.nightsBand,
      cells: each((held) => {
        const { p10, p90 } = nights(held);
        return t.interval(count(p10), count(p90));
      }),
    },
  ];
}

/** Nights avoided as they are counted: in all, or per person. */
const nightsIn = ({ perPerson }: Amounts, { t }: CompareWords) => ({
  nightsName: perPerson ? t.figures.nightsPerPerson : t.figures.nights,
  nightsOf: (one: Contender) =>
    divided(
      one.pair.comparison.nightsAvoided.horizon,
      dividedBy(one, perPerson),
    ),
});

/** A share of worlds in whole per cent; never rounded to all or none unless it is all or none. */
function shareText(share: number, { locale }: Messages): string {
  if (share > 0.99 && share < 1) return `> ${percent(0.99, locale)}`;
  if (share > 0 && share < 0.01) return `< ${percent(0.01, locale)}`;
  return percent(share, locale);
}

// ---------------------------------------------------------------- what must be known before figures are compared

/** Reasons why figures beside each other are not alike, in words. */
export function comparabilityNotes(
  contenders: readonly Contender[],
  { m, t }: CompareWords,
): readonly string[] {
  const each = (text: (one: Contender) => string) =>
    list(
      contenders.map((one) => `${one.letter}: ${text(one)}`),
      m.locale,
    );
  const differ = (of: (one: Contender) => unknown) =>
    new Set(contenders.map((one) => JSON.stringify(of(one)))).size > 1;
  const scenarioOf = ({ results }: Contender) => results.scenario;
  const period = (one: Contender) => {
    const years = one.pair.years;
    return `${years[0]}–${years.at(-1)}`;
  };
  const notes: string[] = [];
  if (differ((one) => scenarioOf(one).priceYear))
    notes.push(
      t.notes.prices(each((one) => String(scenarioOf(one).priceYear))),
    );
  if (differ((one) => scenarioOf(one).years))
    notes.push(t.notes.years(each(period)));
  else if (differ((one) => scenarioOf(one).start))
    notes.push(t.notes.starts(each(period)));
  if (differ((one) => scenarioOf(one).place.count))
    notes.push(
      t.notes.places(
        each((one) => decimal(scenarioOf(one).place.count, m.locale)),
      ),
    );
  if (differ((one) => scenarioOf(one).law)) notes.push(t.notes.law);
  if (differ(({ results }) => results.replications))
    notes.push(
      t.notes.worlds(
        each(({ results }) => decimal(results.replications, m.locale)),
      ),
    );
  if (differ(({ results }) => results.model)) notes.push(t.notes.models);
  return notes;
}

// ---------------------------------------------------------------- figures side by side

const workersIn = ({ outcomes }: PolicyResult): number =>
  Object.values(outcomes.workers).reduce(
    (sum, method) => sum + (method.byYear.at(-1)?.mean ?? 0),
    0,
  );

const countBand = (
  of: Statistic | undefined,
  { m, t }: CompareWords,
): string =>
  of
    ? t.interval(decimal(of.p10, m.locale), decimal(of.p90, m.locale))
    : t.figures.nothing;

const counted = (of: Statistic | undefined, { m, t }: CompareWords): string =>
  of ? decimal(of.mean, m.locale) : t.figures.nothing;

const cellRows = (
  cells: readonly Cells[],
  name: string,
  { scale, step }: Amounts,
  { m }: CompareWords,
): readonly TextRow[] =>
  ORDER.map((column) => ({
    key: column,
    name: column === "total" ? name : m.columns[column],
    strong: column === "total",
    cells: cells.map((one) => figure(one[column] * step, scale, m.locale)),
  }));

/** Money, chance, people, homes and workers of every contender. */
export function figureRows(
  contenders: readonly Contender[],
  amounts: Amounts,
  words: CompareWords,
): readonly TextRow[] {
  const { m, t } = words;
  const each = (text: (one: Contender) => string) => contenders.map(text);
  const total = (one: Contender) =>
    divided(
      one.pair.comparison.netSaving.total,
      dividedBy(one, amounts.perPerson),
    );
  const wide = (one: Contender) => {
    const { p5, p95 } = total(one);
    return t.interval(
      figure(p5, amounts.scale, m.locale),
      figure(p95, amounts.scale, m.locale),
    );
  };
  const pays = (column: Column) =>
    each(({ pair, results }) =>
      chanceInWords(
        pair.comparison.chanceItPays[column],
        results.replications,
        m,
      ),
    );
  const back = ({ pair }: Contender) => {
    const ordinal = medianBreakEven(pair, "total");
    return ordinal === null
      ? t.figures.notBack
      : String(pair.years[ordinal - 1] ?? ordinal);
  };
  const atEnd = (one: PolicyResult) => one.outcomes.census.at(-1);
  const { nightsName, nightsOf } = nightsIn(amounts, words);
  return [
    ...cellRows(
      contenders.map((one) => savingCells(one, amounts)),
      t.figures.saving,
      amounts,
      words,
    ),
    {
      key: "band",
      name: t.figures.band,
      cells: each((one) => rangeText(total(one), amounts, words)),
    },
    { key: "wide", name: t.figures.wide, cells: each(wide) },
    { key: "pays", name: t.figures.pays, cells: pays("total") },
    {
      key: "paysMunicipality",
      name: t.figures.paysMunicipality,
      cells: pays("municipality"),
    },
    {
      key: "breakEven",
      name: t.figures.breakEven,
      note: t.figures.breakEvenNote,
      cells: each(back),
    },
    {
      key: "nights",
      name: nightsName,
      cells: each((one) => counted(nightsOf(one), words)),
    },
    {
      key: "nightsBand",
      name: t.figures.band,
      cells: each((one) => countBand(nightsOf(one), words)),
    },
    {
      key: "homeless",
      name: t.figures.homeless,
      cells: each(({ pair }) => counted(atEnd(pair.policy), words)),
    },
    {
      key: "without",
      name: t.figures.homelessWithout,
      cells: each(({ pair }) => counted(atEnd(pair.baseline), words)),
    },
    {
      key: "homes",
      name: t.figures.homes,
      cells: each(({ pair }) =>
        counted(pair.policy.outcomes.homes.byYear.at(-1), words),
      ),
    },
    {
      key: "workers",
      name: t.figures.workers,
      cells: each(({ pair }) => decimal(workersIn(pair.policy), m.locale, 1)),
    },
    {
      key: "worlds",
      name: t.figures.worlds,
      cells: each(({ results }) => decimal(results.replications, m.locale)),
    },
  ];
}

// ---------------------------------------------------------------- the policies of one scenario

export const costAmounts = ({ policies }: Results): Amounts =>
  amountsOf(
    policies.flatMap(({ cost }) => endsOf(cost.total)),
    false,
  );

/** What each policy of a scenario costs in all, with its bands. */
export const policyBands = (
  results: Results,
  amounts: Amounts,
  words: CompareWords,
): readonly BandRow[] =>
  results.policies.map(({ id, cost }) => {
    const shown = cellsOf(cost, amounts.step).total * amounts.step;
    const told = { shown, of: cost.total, worlds: results.replications };
    return bandRow(
      {
        key: id,
        name: policyNameIn(results, id, words),
        note: amountNote(told, amounts, words),
        shown,
      },
      cost.total,
      results.replications,
    );
  });

export const policyNameIn = (
  { scenario }: Results,
  wanted: string,
  { m }: CompareWords,
): string =>
  scenario.policies.find(({ id }) => id === wanted)?.name[m.locale] ?? wanted;

/** Cost, saving, chance, people, homes and workers of every policy of a scenario; the baseline saves nothing on itself. */
export function policyTable(
  results: Results,
  amounts: Amounts,
  words: CompareWords,
): readonly TextRow[] {
  const { m, t } = words;
  const { policies, comparisons, replications } = results;
  const costs = policies.map(({ cost }) => cellsOf(cost, amounts.step));
  const baseline = policies.findIndex(
    ({ id }) => id === results.scenario.baseline,
  );
  const each = (text: (one: PolicyResult) => string) => policies.map(text);
  const against = (
    text: (one: Results["comparisons"][number]) => string,
  ): readonly string[] =>
    each(({ id }) => {
      const comparison = comparisons.find(({ policy }) => policy === id);
      return comparison ? text(comparison) : t.figures.nothing;
    });
  const nights = ({ outcomes }: PolicyResult) => outcomes.nights.all.horizon;
  return [
    ...cellRows(costs, t.figures.cost, amounts, words),
    {
      key: "saving",
      name: t.figures.saving,
      cells: costs.map(({ total }, i) =>
        i === baseline
          ? t.figures.nothing
          : figure(
              (costs[baseline]!.total - total) * amounts.step,
              amounts.scale,
              m.locale,
            ),
      ),
    },
    {
      key: "band",
      name: t.figures.savingBand,
      cells: against(({ netSaving }) =>
        rangeText(netSaving.total, amounts, words),
      ),
    },
    {
      key: "pays",
      name: t.figures.pays,
      cells: against(({ chanceItPays }) =>
        chanceInWords(chanceItPays.total, replications, m),
      ),
    },
    {
      key: "paysMunicipality",
      name: t.figures.paysMunicipality,
      cells: against(({ chanceItPays }) =>
        chanceInWords(chanceItPays.municipality, replications, m),
      ),
    },
    {
      key: "nights",
      name: t.figures.nightsSpent,
      cells: each((one) => counted(nights(one), words)),
    },
    {
      key: "nightsBand",
      name: t.figures.band,
      cells: each((one) => countBand(nights(one), words)),
    },
    {
      key: "homeless",
      name: t.figures.homeless,
      cells: each(({ outcomes }) => counted(outcomes.census.at(-1), words)),
    },
    {
      key: "homes",
      name: t.figures.homes,
      cells: each(({ outcomes }) =>
        counted(outcomes.homes.byYear.at(-1), words),
      ),
    },
    {
      key: "workers",
      name: t.figures.workers,
      cells: each((one) => decimal(workersIn(one), m.locale, 1)),
    },
  ];
}

// ---------------------------------------------------------------- curves

/** One point in time of all curves; the value of each contender by its key, null where its period has ended. */
export type CurvePoint = {
  /** Years from the start. */
  readonly at: number;
  readonly values: { readonly [key: string]: number | null };
};

function curvesOf(
  contenders: readonly Contender[],
  perYear: number,
  valuesOf: (one: Contender) => readonly number[],
): readonly CurvePoint[] {
  const all = contenders.map((one) => [one.key, valuesOf(one)] as const);
  const length = Math.max(0, ...all.map(([, values]) => values.length));
  return Array.from({ length }, (_, i) => ({
    at: i / perYear,
    values: Object.fromEntries(
      all.map(([key, values]) => [key, values[i] ?? null]),
    ),
  }));
}

/** The median of what has been saved by the end of each year; all begin at nothing. */
export const savingCurves = (
  contenders: readonly Contender[],
  column: Column,
  perPerson: boolean,
): readonly CurvePoint[] =>
  curvesOf(contenders, 1, (one) => [
    0,
    ...one.pair.comparison.netSaving.cumulative.map(
      (account: Account) => account[column].p50 / dividedBy(one, perPerson),
    ),
  ]);

/** So many people found in homelessness do the counts of places of different size stand for. */
const HUNDRED = 100;

/** The median of people in homelessness under the policy, quarter by quarter; per hundred found where `perPerson`. */
export const homelessCurves = (
  contenders: readonly Contender[],
  perPerson: boolean,
): readonly CurvePoint[] =>
  curvesOf(contenders, 4, (one) =>
    one.pair.policy.outcomes.census.map(({ p50 }) =>
      perPerson ? (p50 / dividedBy(one, true)) * HUNDRED : p50,
    ),
  );

export function curveAxis(points: readonly CurvePoint[]): Axis {
  const values = points
    .flatMap((point) => Object.values(point.values))
    .filter((value) => value !== null);
  return axisFor(Math.min(0, ...values), Math.max(0, ...values));
}

/** The last value of a contender's curve. */
export const lastOf = (
  points: readonly CurvePoint[],
  key: string,
): number | undefined =>
  points.findLast(({ values }) => values[key] !== null)?.values[key] ??
  undefined;

/** Where each curve carries its letter, as an index of its points: each at another time, so that no letter hides another. */
export function lettersAt(
  points: readonly CurvePoint[],
  keys: readonly string[],
): readonly number[] {
  return keys.map((key, place) => {
    const last = points.findLastIndex(({ values }) => values[key] !== null);
    return Math.max(0, Math.round((last * (place + 1)) / (keys.length + 0.5)));
  });
}

/** The payers in the order of the choice of whose money is drawn. */
export const VIEWS = ["total", ...PAYERS] as const satisfies (
  "total" | Payer
)[];
