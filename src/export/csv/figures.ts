import { isoOf } from "../../model/calendar";
import { CATEGORIES, type Category } from "../../model/ledger/category";
import {
  DESTINATIONS,
  ORIGINS,
  type Destination,
  type Origin,
} from "../../model/ledger/headCount";
import { PAYERS, type Payer } from "../../model/ledger/payer";
import { COLUMNS } from "../../model/results/money";
import type {
  Account,
  BreakEven,
  Column,
  Comparison,
  Means,
  Outcomes,
  PolicyResult,
  Results,
  Series,
  Statistic,
} from "../../model/results/results";
import { plan } from "../../model/simulation/plan";

/**
 * What a row is a figure of. `line` rows of kroner are the account's own lines and add up to everything; all other levels
 * are sums or counts that stand for themselves.
 */
const LEVELS = [
  "line",
  "category",
  "year",
  "cumulative",
  "horizon",
  "day",
] as const;
export type Level = (typeof LEVELS)[number];

export const UNITS = [
  "kr",
  "share",
  "budgetYear",
  "nights",
  "days",
  "persons",
  "events",
  "homes",
  "workers",
] as const;
export type Unit = (typeof UNITS)[number];

const MONEY = [
  "cost",
  "saving",
  "savingCashable",
  "savingWithoutHealth",
] as const;
const CHANCES = ["chanceItPays", "paidBackBy", "breakEvenYear"] as const;

type Read<T> = readonly [unit: Unit, read: (outcomes: Outcomes) => T];

/** What happens over a year and over the horizon. */
const SERIES = {
  nightsHomeless: ["nights", ({ nights }) => nights.all],
  nightsRough: ["nights", ({ nights }) => nights.rough],
  nightsHidden: ["nights", ({ nights }) => nights.hidden],
  nightsShelter: ["nights", ({ nights }) => nights.shelter],
  nightsShelterRefunded: ["nights", ({ refundedNights }) => refundedNights],
  nightsShelterUnrefunded: [
    "nights",
    ({ unrefundedNights }) => unrefundedNights,
  ],
  daysInterim: ["days", ({ days }) => days.interim],
  daysHome: ["days", ({ days }) => days.home],
  daysCare: ["days", ({ days }) => days.care],
  personsHomeless: ["persons", ({ persons }) => persons],
  newcomers: ["persons", ({ newcomers }) => newcomers],
  moveIns: ["events", ({ moveIns }) => moveIns],
  homesLost: ["events", ({ losses }) => losses],
  deaths: ["persons", ({ deaths }) => deaths],
  dischargesDecided: ["events", ({ dischargesDecided }) => dischargesDecided],
  dischargesUndecided: [
    "events",
    ({ dischargesUndecided }) => dischargesUndecided,
  ],
  daysInQueue: ["days", ({ waitingDays }) => waitingDays],
  nightsInQueueInShelter: [
    "nights",
    ({ waitingShelterNights }) => waitingShelterNights,
  ],
  homesInUse: ["homes", ({ homes }) => homes],
  homesEmpty: ["homes", ({ emptyHomes }) => emptyHomes],
  workersSection85: ["workers", ({ workers }) => workers.section85],
  workersCti: ["workers", ({ workers }) => workers.cti],
  workersIcm: ["workers", ({ workers }) => workers.icm],
  workersAct: ["workers", ({ workers }) => workers.act],
} as const satisfies { readonly [name: string]: Read<Series> };

/** What stands on the first day of each quarter, and on the last day. */
const ON_DAYS = {
  countHomeless: ["persons", ({ census }) => census],
  countRough: ["persons", ({ people }) => people.rough],
  countHidden: ["persons", ({ people }) => people.hidden],
  countShelter: ["persons", ({ people }) => people.shelter],
  countInterim: ["persons", ({ people }) => people.interim],
  countHome: ["persons", ({ people }) => people.home],
  countCare: ["persons", ({ people }) => people.care],
  countLeft: ["persons", ({ people }) => people.left],
  countQueue: ["persons", ({ queue }) => queue],
  countHomesEmpty: ["homes", ({ homeStock }) => homeStock.empty],
  countHomesAvailable: ["homes", ({ homeStock }) => homeStock.available],
  countWorkersSection85: ["workers", ({ staff }) => staff.section85.needed],
  countWorkersCti: ["workers", ({ staff }) => staff.cti.needed],
  countWorkersIcm: ["workers", ({ staff }) => staff.icm.needed],
  countWorkersAct: ["workers", ({ staff }) => staff.act.needed],
} as const satisfies { readonly [name: string]: Read<readonly Statistic[]> };

const SHORT_OF = {
  shortOfHomes: ["share", ({ shortOf }) => shortOf.homes],
  shortOfWorkers: ["share", ({ shortOf }) => shortOf.workers],
} as const satisfies { readonly [name: string]: Read<readonly number[]> };

type SeriesName = keyof typeof SERIES;
type DayName = keyof typeof ON_DAYS;
type ShortName = keyof typeof SHORT_OF;

const FLAT_MEASURES = [
  ...MONEY,
  ...CHANCES,
  "nightsAvoided",
  "waitMean",
  "waitHalf",
  "waitNineOfTen",
] as const;

/** A measure with a name of its own; moves are named by where they come from and lead to. */
export type NamedMeasure =
  (typeof FLAT_MEASURES)[number] | SeriesName | DayName | ShortName;
export type Move = {
  readonly from: Origin;
  readonly to: Destination;
};

/** All that is known of a quantity: one that is not known is left out, and never 0. */
export type Known = {
  readonly [K in keyof Statistic]?: number | null;
};

/** One figure of the results, as one row of the long table. */
export type FigureRow = {
  readonly measure: NamedMeasure | Move;
  readonly level: Level;
  readonly policy: string;
  /** The baseline, where the row is a difference from it. */
  readonly comparedWith?: string;
  readonly year?: number;
  readonly date?: string;
  readonly payer?: Column;
  readonly category?: Category;
  readonly unit: Unit;
  readonly known: Known;
};

/** A line of the account: the mean of what one payer pays for one thing in one budget year under one policy. */
export type AccountLine = {
  readonly policy: string;
  readonly year: number;
  readonly category: Category;
  readonly payer: Payer;
  readonly mean: number;
};

/** All lines of the account, without any total: every sum of lines is the total of what they name. */
export const accountLines = ({ policies }: Results): readonly AccountLine[] =>
  policies.flatMap(({ id, years, cost }) =>
    linesOf(
      years,
      (y, category, payer) => of(cost.byCategory[category].byYear, y)[payer],
    ).map((line) => ({ policy: id, ...line })),
  );

function linesOf(
  years: readonly number[],
  mean: (year: number, category: Category, payer: Payer) => number,
): readonly Omit<AccountLine, "policy">[] {
  return years.flatMap((year, y) =>
    CATEGORIES.flatMap((category) =>
      PAYERS.map((payer) => ({
        year,
        category,
        payer,
        mean: mean(y, category, payer),
      })),
    ),
  );
}

/** Every figure of the results, policy by policy, then every difference from the baseline. */
export function figureRows(results: Results): readonly FigureRow[] {
  const days = censusDates(results);
  return [
    ...results.policies.flatMap((policy) => [
      ...costRows(policy),
      ...outcomeRows(policy, days),
    ]),
    ...results.comparisons.flatMap((comparison) =>
      savingRows(comparison, results),
    ),
  ];
}

/** The days that people, homes and workers are counted on. */
function censusDates({ scenario }: Results): readonly string[] {
  return Array.from(plan(scenario).censusDays, (day) =>
    isoOf(day, scenario.start),
  );
}

// ---- Money

function costRows({ id, years, cost }: PolicyResult): readonly FigureRow[] {
  const common = { measure: "cost", policy: id, unit: "kr" } as const;
  const lines = linesOf(
    years,
    (y, category, payer) => of(cost.byCategory[category].byYear, y)[payer],
  );
  return [
    ...lines.map((line) => lineRow(common, line)),
    ...accountsByYear({ ...common, level: "year" }, years, cost.byYear),
    ...CATEGORIES.flatMap((category) =>
      accountRows(
        { ...common, level: "category", category },
        cost.byCategory[category],
      ),
    ),
    ...accountRows({ ...common, level: "horizon" }, cost),
  ];
}

type Common = Omit<FigureRow, "known" | "level">;

const lineRow = (
  common: Common,
  { mean, ...line }: Omit<AccountLine, "policy">,
): FigureRow => ({ ...common, ...line, level: "line", known: { mean } });

const accountRows = (
  common: Omit<FigureRow, "known" | "payer">,
  account: Account,
): readonly FigureRow[] =>
  COLUMNS.map((payer) => ({ ...common, payer, known: account[payer] }));

const accountsByYear = (
  common: Omit<FigureRow, "known" | "payer" | "year">,
  years: readonly number[],
  accounts: readonly Account[],
): readonly FigureRow[] =>
  years.flatMap((year, y) => accountRows({ ...common, year }, of(accounts, y)));

function savingRows(
  comparison: Comparison,
  results: Results,
): readonly FigureRow[] {
  const { policy, baseline, netSaving } = comparison;
  const own = resultOf(results, policy);
  const before = resultOf(results, baseline);
  const { years } = own;
  const compared = { policy, comparedWith: baseline };
  const common = { ...compared, measure: "saving", unit: "kr" } as const;
  const lines = linesOf(years, (y, category, payer) => {
    const means = ({ cost }: PolicyResult): Means =>
      of(cost.byCategory[category].byYear, y);
    return means(before)[payer] - means(own)[payer];
  });
  const horizon = { ...compared, level: "horizon" } as const;
  return [
    ...lines.map((line) => lineRow(common, line)),
    ...accountsByYear({ ...common, level: "year" }, years, netSaving.byYear),
    ...accountsByYear(
      { ...common, level: "cumulative" },
      years,
      netSaving.cumulative,
    ),
    ...CATEGORIES.flatMap((category) =>
      accountRows(
        { ...common, level: "category", category },
        netSaving.byCategory[category],
      ),
    ),
    ...accountRows({ ...common, level: "horizon" }, netSaving),
    ...accountRows(
      { ...horizon, measure: "savingCashable", unit: "kr" },
      comparison.cashable.netSaving,
    ),
    ...accountRows(
      { ...horizon, measure: "savingWithoutHealth", unit: "kr" },
      comparison.withoutHealth.netSaving,
    ),
    ...COLUMNS.flatMap((payer) =>
      chanceRows(comparison, { ...compared, payer }, years, payer),
    ),
    ...seriesRows(
      { ...compared, measure: "nightsAvoided", unit: "nights" },
      comparison.nightsAvoided,
      years,
    ),
  ];
}

function chanceRows(
  { chanceItPays, breakEvenYear }: Comparison,
  common: Pick<FigureRow, "policy" | "payer">,
  years: readonly number[],
  payer: Column,
): readonly FigureRow[] {
  const evens = breakEvenYear[payer];
  const horizon = { ...common, level: "horizon" } as const;
  return [
    {
      ...horizon,
      measure: "chanceItPays",
      unit: "share",
      known: { mean: chanceItPays[payer] },
    },
    {
      ...horizon,
      measure: "breakEvenYear",
      unit: "budgetYear",
      known: momentsOf(evens),
    },
    ...years.map((year, y) => ({
      ...common,
      level: "cumulative" as const,
      measure: "paidBackBy" as const,
      year,
      unit: "share" as const,
      known: { mean: of(evens.paidBackBy, y) },
    })),
  ];
}

const momentsOf = ({
  mean,
  se,
  p5,
  p10,
  p25,
  p50,
  p75,
  p90,
  p95,
}: BreakEven): Known => ({ mean, se, p5, p10, p25, p50, p75, p90, p95 });

// ---- People, homes, workers

function outcomeRows(
  { id, years, outcomes }: PolicyResult,
  days: readonly string[],
): readonly FigureRow[] {
  return [
    ...namesOf(SERIES).flatMap((measure) => {
      const [unit, read] = SERIES[measure];
      return seriesRows({ measure, unit, policy: id }, read(outcomes), years);
    }),
    ...namesOf(ON_DAYS).flatMap((measure) => {
      const [unit, read] = ON_DAYS[measure];
      return read(outcomes).map((known, d) =>
        dayRow({ measure, unit, policy: id }, of(days, d), known),
      );
    }),
    ...namesOf(SHORT_OF).flatMap((measure) => {
      const [unit, read] = SHORT_OF[measure];
      return read(outcomes).map((mean, d) =>
        dayRow({ measure, unit, policy: id }, of(days, d), { mean }),
      );
    }),
    ...moveRows(id, outcomes),
    ...waitRows(id, outcomes),
  ];
}

const seriesRows = (
  common: Omit<Common, "year">,
  { horizon, byYear }: Series,
  years: readonly number[],
): readonly FigureRow[] => [
  ...years.map((year, y): FigureRow => ({
    ...common,
    level: "year",
    year,
    known: of(byYear, y),
  })),
  { ...common, level: "horizon", known: horizon },
];

const dayRow = (common: Common, date: string, known: Known): FigureRow => ({
  ...common,
  level: "day",
  date,
  known,
});

/** Moves that happen at all; from a place to itself there are none. */
const moveRows = (policy: string, { moves }: Outcomes): readonly FigureRow[] =>
  ORIGINS.flatMap((from) =>
    from === "dead"
      ? []
      : DESTINATIONS.filter((to) => to !== from).map((to): FigureRow => ({
          measure: { from, to },
          level: "horizon",
          policy,
          unit: "events",
          known: moves[from][to],
        })),
  );

const waitRows = (policy: string, { waits }: Outcomes): readonly FigureRow[] =>
  (
    [
      ["waitMean", waits.mean],
      ["waitHalf", waits.half],
      ["waitNineOfTen", waits.nineOfTen],
    ] as const
  ).map(([measure, mean]) => ({
    measure,
    level: "horizon",
    policy,
    unit: "days",
    known: { mean },
  }));

// ---- Small things

const namesOf = <T extends object>(table: T) =>
  Object.keys(table) as (keyof T)[];

/** An element that must be there. */
function of<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined)
    throw new RangeError(`There is no element ${index}.`);
  return found;
}

function resultOf({ policies }: Results, wanted: string): PolicyResult {
  const found = policies.find(({ id }) => id === wanted);
  if (!found) throw new Error(`The results hold no policy ${wanted}.`);
  return found;
}
