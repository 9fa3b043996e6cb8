import type { Finding } from "../../model/evidence/finding";
import {
  decimal,
  figure,
  type Language,
  scaleFor,
  unitName,
} from "../../ui/format";
import { wordsOf } from "./words";

/** Values of one finding as its measure is written, without the unit, and the unit that goes with all of them. */
export type Written = {
  readonly text: (value: number) => string;
  readonly unit: string;
  /** Unit of a difference between two of them: shares differ by percentage points. */
  readonly distanceUnit: string;
};

/** How a finding's values are written: with a decimal to spare, so that a near miss is seen as one. */
export function writtenAs(
  { measure, published, simulated }: Finding,
  language: Language,
): Written {
  const { units } = wordsOf(language);
  const unit = units[measure] ?? "";
  const distanceUnit =
    units[measure === "share" ? "percentagePoints" : measure] ?? "";
  if (measure === "kroner") return asMoney([published, simulated], language);
  const [times, digits] =
    measure === "share" ? [100, 1] : [1, measure === "ratio" ? 2 : 1];
  return {
    text: (value) => decimal(times * value, language, digits),
    unit,
    distanceUnit,
  };
}

function asMoney(amounts: readonly number[], language: Language): Written {
  const scale = scaleFor(amounts);
  const digits = scale.name === "krone" ? 0 : scale.digits + 1;
  const unit = unitName(scale, language);
  return {
    text: (value) => figure(value, { ...scale, digits }, language),
    unit,
    distanceUnit: unit,
  };
}
