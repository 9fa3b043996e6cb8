import type { Finding } from "../../model/evidence/finding";
import {
  decimal,
  type Language,
  money,
  percent,
  scaleFor,
} from "../../ui/format";
import { wordsOf } from "./words";

/** A value as its finding's measure is written; one decimal more than the reader needs to see a near miss. */
export function figureText(
  value: number,
  {
    measure,
    published,
    simulated,
  }: Pick<Finding, "measure" | "published" | "simulated">,
  language: Language,
): string {
  if (measure === "share") return percent(value, language, 1);
  if (measure !== "kroner") {
    const unit = wordsOf(language).units[measure];
    const number = decimal(value, language, measure === "ratio" ? 2 : 1);
    return unit ? `${number} ${unit}` : number;
  }
  const scale = scaleFor([published, simulated]);
  const digits = scale.name === "krone" ? 0 : scale.digits + 1;
  return money(value, { ...scale, digits }, language);
}
