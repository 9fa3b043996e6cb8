import type { Finding, Measure } from "../../model/evidence/finding";
import { decimal, kroner, percent, plain, type Language } from "../format";

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

/** Counts from a hundred up in whole numbers, smaller ones with a decimal where they have one. */
const counted = (x: number, language: Language) =>
  Math.abs(x) >= LARGE ? decimal(x, language) : plain(x, language, 1);

/** A figure in the writing of its measure. */
export function measured(
  x: number,
  measure: Measure,
  language: Language,
): string {
  switch (measure) {
    case "share":
      return percent(x, language, 1);
    case "kroner":
      return kroner(x, language);
    case "ratio":
      return plain(x, language, 2);
    case "persons":
    case "nights":
    case "stays":
    case "days":
    case "months":
    case "percentagePoints":
    case "perThousandYears":
      return counted(x, language);
  }
}

export const findingRows = (
  findings: readonly Finding[],
  language: Language,
): FindingRow[] =>
  findings.map(
    ({ id, what, measure, published, band, simulated, error, ...rest }) => {
      const written = (x: number) => measured(x, measure, language);
      return {
        id,
        what: what[language],
        note: rest.note?.[language],
        measure,
        published: written(published),
        band: { low: written(band.low), high: written(band.high) },
        simulated: written(simulated),
        error: error > 0 ? written(error) : undefined,
        isWithin: rest.isWithin,
        ...rest.source,
      };
    },
  );

/** The ids of those that miss, in their order. */
export const missed = (findings: readonly Finding[]): string[] =>
  findings.filter(({ isWithin }) => !isWithin).map(({ id }) => id);
