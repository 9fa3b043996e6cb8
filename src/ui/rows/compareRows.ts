import { PAYERS, type Payer } from "../../model/ledger/payer";
import type { Gains } from "../../model/analysis/estimate";
import type {
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
import { chanceInWords, ENOUGH_WORLDS, medianBreakEven } from "./sentences";

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

/** What decides the size an amount is written in. */
export const endsOf = ({ mean, p10, p90 }: Statistic) => [mean, p10, p90];

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

/** The unit of a column or an axis. */
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
export function bandRow(
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
export function amountNote(
  { shown, of, worlds }: { shown: number; of: Statistic; worlds: number },
  { scale }: Amounts,
  { m, t }: CompareWords,
): string {
  const amount = money(shown, scale, m.locale);
  if (worlds < ENOUGH_WORLDS) return amount;
  return t.answer.row(amount, rangeText(of, { scale }, { m, t }));
}

/** The ends of the 80 % interval without a unit. */
export const rangeText = (
  { p10, p90 }: Statistic,
  { scale }: Pick<Amounts, "scale">,
  { m, t }: CompareWords,
): string =>
  t.interval(figure(p10, scale, m.locale), figure(p90, scale, m.locale));

/** Letter and name. */
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

/** Whole steps per column, payers adding up to the total as shown. */
export const savingCells = (
  one: Contender,
  { step, perPerson }: Amounts,
): Cells =>
  cellsOf(one.pair.comparison.netSaving, step * dividedBy(one, perPerson));

/** Payers, then their total: the order of every table here. */
export const ORDER = [...PAYERS, "total"] as const;

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

/** Nights avoided as they are counted: in all, or per person. */
export const nightsIn = ({ perPerson }: Amounts, { t }: CompareWords) => ({
  nightsName: perPerson ? t.figures.nightsPerPerson : t.figures.nights,
  nightsOf: (one: Contender) =>
    divided(
      one.pair.comparison.nightsAvoided.horizon,
      dividedBy(one, perPerson),
    ),
});

/** Expected full-time workers of all methods in the last year. */
export const workersIn = ({ outcomes }: PolicyResult): number =>
  Object.values(outcomes.workers).reduce(
    (sum, method) => sum + (method.byYear.at(-1)?.mean ?? 0),
    0,
  );

/** The 80 % interval of a count. */
export const countBand = (
  of: Statistic | undefined,
  { m, t }: CompareWords,
): string =>
  of
    ? t.interval(decimal(of.p10, m.locale), decimal(of.p90, m.locale))
    : t.figures.nothing;

/** The mean of a count. */
export const counted = (
  of: Statistic | undefined,
  { m, t }: CompareWords,
): string => (of ? decimal(of.mean, m.locale) : t.figures.nothing);

/** A row for each payer and one for the total, adding up as printed. */
export const cellRows = (
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
  const isFew = ({ results }: Contender) =>
    results.replications < ENOUGH_WORLDS;
  const sure = (text: (one: Contender) => string) =>
    each((one) => (isFew(one) ? t.figures.nothing : text(one)));
  const wide = (one: Contender) => {
    const { p5, p95 } = total(one);
    return t.interval(
      figure(p5, amounts.scale, m.locale),
      figure(p95, amounts.scale, m.locale),
    );
  };
  const pays = (column: Column) =>
    sure(({ pair, results }) =>
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
      cells: sure((one) => rangeText(total(one), amounts, words)),
    },
    { key: "wide", name: t.figures.wide, cells: sure(wide) },
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
      cells: sure(back),
    },
    {
      key: "nights",
      name: nightsName,
      cells: each((one) => counted(nightsOf(one), words)),
    },
    {
      key: "nightsBand",
      name: t.figures.band,
      cells: sure((one) => countBand(nightsOf(one), words)),
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

/** The payers in the order of the choice of whose money is drawn. */
export const VIEWS = ["total", ...PAYERS] as const satisfies (
  "total" | Payer
)[];
