import { fit, quantile, type Spread } from "../../model/distributions";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../model/scenario/catalogue";
import { parameter } from "../../model/scenario/catalogue";
import { believedBefore } from "../../model/scenario/catalogue/calibrated";
import type {
  Assumption,
  ParameterGroup,
  Source,
  SourceKind,
} from "../../model/scenario/parameter";
import type { Scenario } from "../../model/scenario/scenario";
import type { Messages } from "../text/da";
import { assumptionField, written } from "./fields";
import { folded } from "./placeSearch";

/** An assumption of the scenario as the method page lists it. */
export type AssumptionRow = {
  readonly name: ParameterName;
  readonly group: ParameterGroup;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly unit: string;
  /** What the worlds are drawn from. */
  readonly interval:
    | { readonly kind: "fixed" }
    | { readonly kind: "chance" }
    | { readonly kind: "range"; readonly low: string; readonly high: string };
  /** What was believed before the calibration, where the calibrated value lies outside it. */
  readonly beyond?: { readonly low: string; readonly high: string };
  readonly source: Source;
  readonly limits: string;
  /** All its words, for the search. */
  readonly words: string;
};

export const assumptionRows = (
  scenario: Scenario,
  m: Messages,
): AssumptionRow[] =>
  PARAMETER_NAMES.map((name) => assumptionRow(scenario, name, m));

/** One of them. */
export function assumptionRow(
  scenario: Scenario,
  name: ParameterName,
  m: Messages,
): AssumptionRow {
  const field = assumptionField(scenario, scenario, name, m);
  const assumption = scenario.assumptions[name];
  const { source } = assumption;
  const shown = (x: number) => written(field, x, m.locale);
  const beyond = beyondBelief(name, assumption);
  return {
    name,
    group: parameter(name).group,
    label: field.label,
    help: field.help,
    value: shown(assumption.value),
    unit: field.unit,
    interval: intervalOf(assumption, shown),
    ...(beyond && {
      beyond: { low: shown(beyond.low), high: shown(beyond.high) },
    }),
    source,
    limits: field.limitsText,
    words: folded(
      [
        name,
        field.label,
        field.help,
        source.cite,
        source.note?.[m.locale] ?? "",
        m.groups[parameter(name).group],
        m.sourceKind[source.kind],
      ].join(" "),
    ),
  };
}

function beyondBelief(name: ParameterName, { value, source }: Assumption) {
  const believed =
    source.kind === "calibrated" ? believedBefore(name) : undefined;
  if (!believed) return undefined;
  const isWithin = believed.low <= value && value <= believed.high;
  return isWithin ? undefined : believed;
}

function intervalOf(
  { value, spread }: Assumption,
  shown: (x: number) => string,
): AssumptionRow["interval"] {
  if (spread.family === "fixed") return { kind: "fixed" };
  if (spread.family === "bernoulli") return { kind: "chance" };
  const [low, high] = middle95(value, spread);
  return { kind: "range", low: shown(low), high: shown(high) };
}

/** The interval as it is stated; where the lowest and the highest value are stated instead, what lies between 2.5 and 97.5 %. */
function middle95(
  value: number,
  spread: Extract<Spread, { low: number }>,
): readonly [number, number] {
  switch (spread.family) {
    case "normal":
    case "lognormal":
    case "gamma":
    case "beta":
      return [spread.low, spread.high];
    case "uniform":
    case "triangular":
    case "pert": {
      const fitted = fit(value, spread);
      return [quantile(fitted, 0.025), quantile(fitted, 0.975)];
    }
  }
}

/** Those that have all the words searched for, of one kind of source or of any. */
export function assumptionsFound(
  rows: readonly AssumptionRow[],
  search: string,
  kind: SourceKind | "any",
): AssumptionRow[] {
  const wanted = folded(search).split(" ");
  return rows.filter(
    ({ source, words }) =>
      (kind === "any" || source.kind === kind) &&
      wanted.every((word) => words.includes(word)),
  );
}
