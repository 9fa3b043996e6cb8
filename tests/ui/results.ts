import { CATEGORIES } from "../../src/model/ledger/category";
import type { Payer } from "../../src/model/ledger/payer";
import type {
  Account,
  BreakEven,
  Comparison,
  PolicyResult,
  Results,
  Statistic,
} from "../../src/model/results/results";
import { readScenario } from "../../src/model/scenario/schema";
import type { Scenario } from "../../src/model/scenario/scenario";
import ishoej from "../../scenarios/ishoej.json";

// Results made by hand, so that a test says in kroner what a sentence or a row should say.

export function ishoejScenario(): Scenario {
  const reading = readScenario(ishoej);
  if (!reading.ok) throw new Error("scenarios/ishoej.json does not read.");
  return reading.scenario;
}

/** A statistic from its mean and the ends of its 80 % interval; the other percentiles follow them. */
export function statistic(mean: number, p10 = mean, p90 = mean): Statistic {
  return {
    mean,
    se: 0,
    p5: p10 - (mean - p10) / 4,
    p10,
    p25: (p10 + mean) / 2,
    p50: mean,
    p75: (p90 + mean) / 2,
    p90,
    p95: p90 + (p90 - mean) / 4,
  };
}

type Amounts = Record<Payer, number>;

const sum = ({ municipality, region, state }: Amounts) =>
  municipality + region + state;

export const account = (amounts: Amounts, reach = 0): Account => {
  const at = (x: number) => statistic(x, x - reach, x + reach);
  return {
    municipality: at(amounts.municipality),
    region: at(amounts.region),
    state: at(amounts.state),
    total: at(sum(amounts)),
  };
};

/** A policy that pays the same every year, split over two categories by thirds. */
export function policyResult(
  id: string,
  perYear: Amounts,
  years: readonly number[],
  homeless: number,
): PolicyResult {
  const times = (factor: number): Amounts => ({
    municipality: perYear.municipality * factor,
    region: perYear.region * factor,
    state: perYear.state * factor,
  });
  const share = (category: string) =>
    category === "shelter" ? 2 / 3 : category === "icm" ? 1 / 3 : 0;
  const means = (factor: number) => ({
    ...times(factor),
    total: sum(times(factor)),
  });
  const byCategory = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      {
        ...account(times(share(category) * years.length)),
        byYear: years.map(() => means(share(category))),
      },
    ]),
  ) as unknown as PolicyResult["cost"]["byCategory"];
  const flat = (x: number) => ({
    horizon: statistic(x),
    byYear: years.map(() => statistic(x)),
  });
  return {
    id,
    years,
    cost: {
      ...account(times(years.length)),
      byYear: years.map(() => account(perYear)),
      byCategory,
    },
    outcomes: {
      homes: flat(12),
      emptyHomes: flat(1),
      workers: {
        section85: flat(0),
        cti: flat(1),
        icm: flat(2),
        act: flat(0.5),
      },
      census: Array.from({ length: years.length * 4 + 1 }, () =>
        statistic(homeless, homeless - 3, homeless + 3),
      ),
    } as unknown as PolicyResult["outcomes"],
  };
}

type Saving = Record<Payer, Statistic> & { readonly total: Statistic };

/** The Ishøj question answered as the test wishes. */
export function resultsWith({
  saving,
  chance = 0.93,
  municipalChance = chance,
  paidBackBy = [0.1, 0.3, 0.6, 0.7, 0.8, 0.9, 0.9, 0.93, 0.93, 0.93],
  worlds = 2000,
  years = paidBackBy.length,
  interim = 0,
}: {
  saving: Saving;
  chance?: number;
  municipalChance?: number;
  paidBackBy?: readonly number[];
  worlds?: number;
  years?: number;
  /** Of the saving, what is saved on § 107, kr. */
  interim?: number;
}): Results {
  const scenario = { ...ishoejScenario(), years };
  const calendar = Array.from({ length: years }, (_, i) => 2027 + i);
  const breakEven = {
    ...statistic(3),
    never: 1 - (paidBackBy.at(-1) ?? 0),
    unpays: 0,
    neverAtAll: 1 - (paidBackBy.at(-1) ?? 0),
    paidBackBy,
    aheadAt: paidBackBy,
  } as BreakEven;
  const cost = { municipality: 8e6, region: 0.5e6, state: 3e6 };
  const saved = (payer: Payer) => saving[payer].mean / years;
  const cheaper = {
    municipality: cost.municipality - saved("municipality"),
    region: cost.region - saved("region"),
    state: cost.state - saved("state"),
  };
  const comparison: Comparison = {
    policy: "housing-first",
    baseline: "treatment-first",
    netSaving: {
      ...saving,
      byYear: [],
      cumulative: calendar.map((_, i) => scaled(saving, (i + 1) / years)),
      byCategory: {
        interim: account({ municipality: interim, region: 0, state: 0 }),
      } as Comparison["netSaving"]["byCategory"],
    },
    chanceItPays: {
      total: chance,
      municipality: municipalChance,
      region: chance,
      state: chance,
    },
    cashable: partOf(saving, chance),
    withoutHealth: partOf(saving, chance),
    breakEvenYear: {
      total: breakEven,
      municipality: breakEven,
      region: breakEven,
      state: breakEven,
    },
    nightsAvoided: { horizon: statistic(12_300, 9000, 15_000), byYear: [] },
  };
  return {
    format: "hjemvej-results",
    version: 1,
    model: "1.0.0",
    scenario,
    seed: scenario.seed,
    replications: worlds,
    seconds: 1,
    events: 1,
    discounted: false,
    policies: [
      policyResult("treatment-first", cost, calendar, 40),
      policyResult("housing-first", cheaper, calendar, 22),
    ],
    comparisons: [comparison],
  };
}

const partOf = (netSaving: Account, chance: number) => ({
  netSaving,
  chanceItPays: {
    total: chance,
    municipality: chance,
    region: chance,
    state: chance,
  },
});

const scaled = (saving: Saving, by: number): Account => {
  const at = (s: Statistic) => statistic(s.mean * by, s.p10 * by, s.p90 * by);
  return {
    municipality: at(saving.municipality),
    region: at(saving.region),
    state: at(saving.state),
    total: at(saving.total),
  };
};

const million = (mean: number, low = mean, high = mean) =>
  statistic(mean * 1e6, low * 1e6, high * 1e6);

/** Savings in millions: [mean, p10, p90] per column. */
export const savingOf = (
  total: readonly [number, number, number],
  municipality: readonly [number, number, number],
  region = 0.5,
  state = total[0] - municipality[0] - region,
): Saving => ({
  total: million(...total),
  municipality: million(...municipality),
  region: million(region, region - 0.1, region + 0.1),
  state: million(state, state - 0.1, state + 0.1),
});

/** No-break spaces as spaces, as a reader sees them. */
export const asRead = (text: string) => text.replaceAll("\u00a0", " ");
