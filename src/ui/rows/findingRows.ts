import type { Finding, Measure } from "../../model/evidence/finding";
import { percent, plain, type Language } from "../format";

/** A finding as a table shows it. */
export type FindingRow = {
  readonly id: string;
  readonly what: string;
  readonly note: string | undefined;
  readonly measure: Measure;
  readonly published: string;
  readonly band: { readonly low: string; readonly high: string };
  readonly simulated: string;
  /** The Monte Carlo standard error; undefined where nothing is drawn. */
  readonly error: string | undefined;
  readonly isWithin: boolean;
  readonly cite: string;
  readonly confidence: Finding["source"]["confidence"];
};

const LARGE = 100;

/** Decimals that a figure is written with: counts from a hundred up in whole numbers. Of a share, those of its per cent. */
function decimalsOf(x: number, measure: Measure): number {
  switch (measure) {
    case "share":
      return 1;
    case "kroner":
      return 0;
    case "ratio":
    case "stays": // so many for one person: 1.53
      return 2;
    case "persons":
    case "nights":
    case "days":
    case "months":
    case "percentagePoints":
    case "perThousandYears":
      return Math.abs(x) >= LARGE ? 0 : 1;
  }
}

/** A figure in the writing of its measure, with so many decimals. */
export function measured(
  x: number,
  measure: Measure,
  language: Language,
  decimals = decimalsOf(x, measure),
): string {
  if (measure === "share") return percent(x, language, decimals);
  const text = plain(x, language, decimals);
  if (measure !== "kroner") return text;
  return language === "da" ? `${text}\u00a0kr.` : `DKK\u00a0${text}`;
}

const MOST_DECIMALS = 4;

/** As few decimals as let the reader see for themselves whether the model is inside. */
function decimalsFor({ measure, band, simulated, isWithin }: Finding): number {
  const shown = (x: number, decimals: number) => {
    const unit = 10 ** (decimals + (measure === "share" ? 2 : 0));
    return Math.round(x * unit) / unit;
  };
  const isSeen = (d: number) =>
    (shown(simulated, d) >= shown(band.low, d) &&
      shown(simulated, d) <= shown(band.high, d)) === isWithin;
  const fewest = decimalsOf(simulated, measure);
  for (let d = fewest; d <= MOST_DECIMALS; d++) if (isSeen(d)) return d;
  return fewest;
}

export const findingRows = (
  findings: readonly Finding[],
  language: Language,
): FindingRow[] => findings.map((finding) => rowOf(finding, language));

function rowOf(finding: Finding, language: Language): FindingRow {
  const { id, what, note, measure, published, band, simulated } = finding;
  const decimals = decimalsFor(finding);
  const written = (x: number) => measured(x, measure, language, decimals);
  return {
    id,
    what: what[language],
    note: note?.[language],
    measure,
    published: written(published),
    band: { low: written(band.low), high: written(band.high) },
    simulated: written(simulated),
    error:
      finding.error > 0
        ? measured(finding.error, measure, language, decimals + 1)
        : undefined,
    isWithin: finding.isWithin,
    ...finding.source,
  };
}

/** The ids of those that miss, in their order. */
export const missed = (findings: readonly Finding[]): string[] =>
  findings.filter(({ isWithin }) => !isWithin).map(({ id }) => id);
