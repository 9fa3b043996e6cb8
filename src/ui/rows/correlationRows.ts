import { parameter, type ParameterName } from "../../model/scenario/catalogue";
import type { Scenario } from "../../model/scenario/scenario";
import { plain } from "../format";
import type { Messages } from "../text/da";

/** A pair of assumptions whose errors go together, as the page on method tells it. */
export type CorrelationRow = {
  readonly key: string;
  /** The two assumptions' labels and the correlation: "Pris på § 110 og pris på § 107: 0,5". */
  readonly words: string;
  readonly cite: string;
};

/** The strongest first. */
export const correlationRows = (
  { correlations }: Scenario,
  { locale }: Messages,
): readonly CorrelationRow[] =>
  correlations
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ between, value, source }) => {
      const label = (name: ParameterName) => parameter(name).label[locale];
      const [one, other] = [label(between[0]), label(between[1])];
      const and = locale === "da" ? "og" : "and";
      return {
        key: between.join(" "),
        words: `${one} ${and} ${other}: ${plain(value, locale)}`,
        cite: source.cite,
      };
    });
