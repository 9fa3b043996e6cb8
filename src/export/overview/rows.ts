import { MUNICIPALITIES } from "../../model/preset/municipalities";
import type { Results } from "../../model/results/results";
import type { Text } from "../../model/scenario/parameter";
import { pairOf } from "../../ui/rows/comparison";
import { ENOUGH_WORLDS, medianBreakEven } from "../../ui/rows/sentences";

/** One scenario in the table of many: plain JSON, so that it can be laid aside and taken up again. Null is what cannot be said. */
export type OverviewRow = {
  /** Name of the scenario's file, without its ending. */
  readonly file: string;
  readonly place: Text;
  readonly title: Text;
  readonly policy: Text;
  readonly baseline: Text;
  /** People in homelessness on one day. */
  readonly people: number;
  readonly nightsAvoided: number;
  /** Kr. over the horizon, means. */
  readonly costBaseline: number;
  readonly costPolicy: number;
  readonly saving: number;
  /** The 80 % interval of the saving; null of too few worlds. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of worlds in which it pays; null of too few worlds. */
  readonly chance: number | null;
  readonly municipality: number;
  readonly region: number;
  readonly state: number;
  /** Budget year by whose end half of the worlds have broken even for good; null for not within the horizon, and of too few worlds. */
  readonly breakEven: number | null;
  /** Extra cost per night avoided, kr.; null where nothing extra is paid or no night is avoided. */
  readonly nightPrice: number | null;
  readonly guesses: number;
  readonly assumptions: number;
  readonly worlds: number;
  /** Standard error of the mean saving, kr.; null of one world. */
  readonly error: number | null;
  readonly firstYear: number;
  readonly years: number;
  readonly priceYear: number;
  readonly discounted: boolean;
  readonly model: string;
  readonly seed: string;
};

/** A scenario's row: its first policy beside the baseline. */
export function overviewRow(file: string, results: Results): OverviewRow {
  const pair = pairOf(results, "", "da");
  const { netSaving, chanceItPays, nightsAvoided } = pair.comparison;
  const { scenario, replications, discounted, model, seed } = results;
  const isEnough = replications >= ENOUGH_WORLDS;
  const ordinal = isEnough ? medianBreakEven(pair, "total") : null;
  const policyName = (id: string): Text =>
    scenario.policies.find((policy) => policy.id === id)?.name ?? {
      da: id,
      en: id,
    };
  const sources = Object.values(scenario.assumptions);
  const saving = netSaving.total.mean;
  const nights = nightsAvoided.horizon.mean;
  return {
    file,
    place: scenario.place.name,
    title: scenario.title,
    policy: policyName(pair.policy.id),
    baseline: policyName(pair.baseline.id),
    people: scenario.place.count,
    nightsAvoided: nights,
    costBaseline: pair.baseline.cost.total.mean,
    costPolicy: pair.policy.cost.total.mean,
    saving,
    low: isEnough ? netSaving.total.p10 : null,
    high: isEnough ? netSaving.total.p90 : null,
    chance: isEnough ? chanceItPays.total : null,
    municipality: netSaving.municipality.mean,
    region: netSaving.region.mean,
    state: netSaving.state.mean,
    breakEven: ordinal === null ? null : (pair.years[ordinal - 1] ?? null),
    nightPrice: saving < 0 && nights > 0 ? -saving / nights : null,
    guesses: sources.filter(({ source }) => source.kind === "guess").length,
    assumptions: sources.length,
    worlds: replications,
    error: Number.isFinite(netSaving.total.se) ? netSaving.total.se : null,
    firstYear: pair.years[0] ?? 0,
    years: pair.years.length,
    priceYear: scenario.priceYear,
    discounted,
    model,
    seed,
  };
}

/** The table: the municipalities that may be added up, and beside them what may not. */
export type Overview = {
  readonly added: readonly OverviewRow[];
  readonly apart: readonly OverviewRow[];
};

const NAMES = new Set(MUNICIPALITIES.map(({ name }) => name));

/**
 * Adds up each municipality once, over the same years and in the same kroner as most of them. The country as a whole, a
 * second scenario of the same place and amounts of another kind stand apart, so that nobody is counted twice.
 */
export function overviewOf(rows: readonly OverviewRow[]): Overview {
  const sorted = rows.toSorted(byName);
  const ofPlaces = sorted.filter(({ place }) => NAMES.has(place.da));
  const kind = commonest(ofPlaces.map(kindOf));
  const taken = new Map<string, OverviewRow>();
  for (const row of ofPlaces)
    if (kindOf(row) === kind && isMain(row, taken.get(row.place.da)))
      taken.set(row.place.da, row);
  const added = sorted.filter((row) => taken.get(row.place.da) === row);
  return { added, apart: sorted.filter((row) => !added.includes(row)) };
}

/** Of two scenarios of a place, the one that is named by the place alone. */
const isMain = (row: OverviewRow, other: OverviewRow | undefined): boolean =>
  !other ||
  (row.title.da === row.place.da && other.title.da !== other.place.da);

const byName = (a: OverviewRow, b: OverviewRow): number =>
  DANISH.compare(a.title.da, b.title.da) || DANISH.compare(a.file, b.file);

const DANISH = new Intl.Collator("da");

/** What amounts must have in common to be added. */
const kindOf = ({ firstYear, years, priceYear, discounted }: OverviewRow) =>
  [firstYear, years, priceYear, discounted].join(" ");

function commonest(kinds: readonly string[]): string | undefined {
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return kinds.toSorted((a, b) => count(b) - count(a))[0];
}
