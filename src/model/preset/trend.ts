import { exp, log } from "../elementary";
import { parameter } from "../scenario/catalogue";
import type { Assumption, Text } from "../scenario/parameter";
import { MUNICIPALITIES, type Municipality } from "./municipalities";

const YEARS_BETWEEN = 2;
const Z975 = 1.959963984540054;
/** Added to a count, so that none has a trend without end (Haldane & Anscombe). */
const HALF_A_PERSON = 0.5;

type Counts = Pick<Municipality, "count2022" | "count2024">;

/** The country's own yearly growth, as a logarithm: 5,789 people in 2022, 5,989 in 2024. */
const NATIONAL = yearlyGrowth({
  count2022: sumOf("count2022"),
  count2024: sumOf("count2024"),
});

/** The country's own trend, 2022-2024. */
export const NATIONAL_TREND = rounded(exp(NATIONAL) - 1);

function sumOf(year: keyof Counts): number {
  return MUNICIPALITIES.reduce((sum, one) => sum + one[year], 0);
}

function yearlyGrowth({ count2022, count2024 }: Counts): number {
  return (
    log((count2024 + HALF_A_PERSON) / (count2022 + HALF_A_PERSON)) /
    YEARS_BETWEEN
  );
}

/** Variance of a yearly growth when both counts vary by luck alone, as Poisson numbers do. */
const luckIn = ({ count2022, count2024 }: Counts): number =>
  (1 / (count2022 + HALF_A_PERSON) + 1 / (count2024 + HALF_A_PERSON)) /
  (YEARS_BETWEEN * YEARS_BETWEEN);

/** Variance of lasting trends between places: taken to be as wide as the catalogue's interval for the country's. */
function differenceBetweenPlaces(): number {
  const [low, high] = interval();
  const deviation = (high - low) / (2 * Z975);
  return deviation * deviation;
}

function interval(): [number, number] {
  const { spread } = parameter("inflowTrend").standard;
  if ("low" in spread) return [spread.low, spread.high];
  throw new RangeError(
    "inflowTrend has no interval; the trends of municipalities need it.",
  );
}

/** Counts that the source itself calls misleading say nothing of a trend. */
const MISLEADING: ReadonlySet<string> = new Set(["Dragør"]);

/** How much a municipality's own change says of its trend, 0 to 1: the rest is luck with few people. */
export const ownWeight = (municipality: Municipality): number => {
  if (MISLEADING.has(municipality.name)) return 0;
  const between = differenceBetweenPlaces();
  return between / (between + luckIn(municipality));
};

/** A municipality's trend of entries: its own change 2022-2024 drawn towards the country's by its luck (a normal mean with known variances). */
export function municipalTrend(municipality: Municipality): Assumption {
  const own = yearlyGrowth(municipality);
  const weight = ownWeight(municipality);
  const trend = rounded(exp(NATIONAL + weight * (own - NATIONAL)) - 1);
  return trendAt(trend, noteOf(municipality, own, weight, trend));
}

/** The country's trend, 2022-2024. */
export const nationalTrend = (): Assumption =>
  trendAt(NATIONAL_TREND, {
    da: `(5.989 / 5.789) opløftet til 1/2, minus 1 = ${danish(NATIONAL_TREND)} pct. om året 2022-24; 2009-24 var det 1,2. Fordelingen er et skøn.`,
    en: `(5,989 / 5,789) to the power 1/2, less 1 = ${english(NATIONAL_TREND)}% a year 2022-24; 2009-24 it was 1.2. The spread is a judgement.`,
  });

/** As uncertain as the country's trend in the catalogue: what two counts say lasts ten years only if things go on so. */
function trendAt(value: number, note: Text): Assumption {
  const [low, high] = interval();
  const half = (high - low) / 2;
  return {
    value,
    spread: {
      family: "normal",
      low: rounded(value - half),
      high: rounded(value + half),
    },
    source: {
      kind: "derived",
      cite: "VIVE's optællinger 2022 og 2024, gengivet i Hjem til Alle og SAND (2025)",
      confidence: "D",
      note,
    },
  };
}

function noteOf(
  { name, count2022, count2024 }: Municipality,
  own: number,
  weight: number,
  trend: number,
): Text {
  const [change, percent] = [exp(own) - 1, Math.round(100 * weight)];
  if (MISLEADING.has(name))
    return {
      da: `Kommunens tal er misvisende efter kildens egne ord; landets udvikling 2022-24 er brugt: ${danish(trend)} pct. om året. Fordelingen er et skøn.`,
      en: `The municipality's counts mislead by the source's own words; the country's trend 2022-24 is used: ${english(trend)}% a year. The spread is a judgement.`,
    };
  return {
    da: `Fra ${count2022} til ${count2024} borgere er ${danish(change)} pct. om året; landet ${danish(NATIONAL_TREND)}. Jo færre borgere, jo mere af en ændring er tilfældig: kommunens egen vejer ${percent} pct., landets resten: ${danish(trend)} pct. om året. Fordelingen er et skøn.`,
    en: `From ${count2022} to ${count2024} people is ${english(change)}% a year; the country ${english(NATIONAL_TREND)}. The fewer the people, the more of a change is luck: the municipality's own weighs ${percent}%, the country's the rest: ${english(trend)}% a year. The spread is a judgement.`,
  };
}

function rounded(x: number): number {
  return Math.round(10_000 * x) / 10_000;
}

const english = (share: number): string => (100 * share).toFixed(1);
const danish = (share: number): string =>
  english(share).replace(".", ",").replace("-", "−");
