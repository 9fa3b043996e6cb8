import {
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../../model/scenario/catalogue";
import { changedParameters, same } from "../../../model/scenario/difference";
import type { SourceKind } from "../../../model/scenario/parameter";
import type { Scenario } from "../../../model/scenario/scenario";
import { decimal } from "../../format";
import { type AssumptionRow, assumptionRow } from "../assumptionRows";
import { assumptionField, MAIN_ASSUMPTIONS, written } from "../fields";
import { bullets, paragraph, type Section, type Table } from "./blocks";
import { leading } from "./certainty";
import { type CaseInput, withUnit } from "./input";

/** Those that follow when nothing says which matter more. */
const NEXT: readonly ParameterName[] = [
  "reachToday",
  "interimDay",
  "interimStay",
  "actYear",
  "ctiYear",
  "establishment",
];
const MOST_ROWS = 10;
const CONFIDENCES = ["A", "B", "C", "D"] as const;

/** The assumptions that stand in the document: the four that move most, the changed, and those that this answer follows. */
export function mainNames({
  results,
  origin,
  learning,
}: CaseInput): readonly ParameterName[] {
  const names = [
    ...MAIN_ASSUMPTIONS,
    ...changedParameters(origin, results.scenario),
    ...(learning ? leading(learning).map(({ name }) => name) : NEXT),
  ];
  return [...new Set(names)].slice(0, MOST_ROWS);
}

/** Whether an assumption stands as it does for every municipality. A file may name its parts in another order. */
export function isNational(
  { assumptions }: Scenario,
  name: ParameterName,
): boolean {
  const { value, spread, priceYear, source } = assumptions[name];
  const { standard } = parameter(name);
  return (
    value === standard.value &&
    same(spread, standard.spread) &&
    priceYear === standard.priceYear &&
    source.cite === standard.source.cite
  );
}

export function assumptionsSection(input: CaseInput): Section {
  const { t } = input;
  return {
    id: "assumptions",
    heading: t.assumptions.heading,
    blocks: [
      paragraph(countSentence(input)),
      assumptionsTable(input),
      ...changes(input),
      { kind: "reference", text: t.assumptions.more, to: "method" },
    ],
  };
}

/** Values entered here, whose source is still that of the value before: they have none of their own. */
export const ownValues = ({
  results: { scenario },
  origin,
}: Pick<CaseInput, "results" | "origin">): readonly ParameterName[] =>
  changedParameters(origin, scenario).filter((name) => {
    const [now, before] = [
      scenario.assumptions[name],
      origin.assumptions[name],
    ];
    return now.value !== before.value && same(now.source, before.source);
  });

/** How many numbers there are, and how many of them somebody has measured. */
function countSentence(input: CaseInput): string {
  const { results, m, t } = input;
  const own = ownValues(input);
  const all = Object.values(results.scenario.assumptions);
  const sourced = PARAMETER_NAMES.filter((name) => !own.includes(name));
  const of = (...kinds: readonly SourceKind[]) =>
    decimal(
      sourced.filter((name) =>
        kinds.includes(results.scenario.assumptions[name].source.kind),
      ).length,
      m.locale,
    );
  return t.assumptions.count({
    all: decimal(all.length, m.locale),
    guesses: of("guess"),
    calibrated: of("calibrated"),
    sources: of("law", "register", "study", "agency", "expert", "derived"),
    own: own.length > 0 ? decimal(own.length, m.locale) : "",
  });
}

function assumptionsTable(input: CaseInput): Table {
  const { results, m, t } = input;
  const own = ownValues(input);
  const cited = ({ name, source }: AssumptionRow) => {
    const text = t.assumptions.cited(
      m.sourceKind[source.kind],
      source.confidence,
      source.cite,
    );
    return own.includes(name) ? t.assumptions.ownValue(text) : text;
  };
  const rows = mainNames(input).map((name) =>
    assumptionRow(results.scenario, name, m),
  );
  return {
    kind: "table",
    id: "assumptions",
    caption: t.assumptions.caption(
      CONFIDENCES.map((grade) => m.confidence[grade]).join("; "),
    ),
    corner: t.assumptions.name,
    columns: [
      t.assumptions.value,
      t.assumptions.interval,
      t.assumptions.source,
    ],
    rows: rows.map((row) => ({
      key: row.name,
      name: row.label,
      cells: [
        withUnit(row.value, row.unit, m),
        intervalText(row, input),
        cited(row),
      ],
    })),
    holds: "words",
  };
}

function intervalText({ interval }: AssumptionRow, { t }: CaseInput): string {
  switch (interval.kind) {
    case "fixed":
      return t.assumptions.fixed;
    case "chance":
      return t.assumptions.either;
    case "range":
      return t.assumptions.range(interval.low, interval.high);
  }
}

/** What was changed since the scenario was opened. */
function changes(input: CaseInput) {
  const said = changedSentences(input);
  return said.length === 0
    ? []
    : [paragraph(input.t.assumptions.changedIntro), bullets(said)];
}

function changedSentences({ results, origin, m, t }: CaseInput) {
  const { scenario } = results;
  return changedParameters(origin, scenario).map((name) => {
    const field = assumptionField(scenario, origin, name, m);
    return t.assumptions.changed(
      field.label,
      written(field, field.before, m.locale),
      withUnit(written(field, field.value, m.locale), field.unit, m),
    );
  });
}
