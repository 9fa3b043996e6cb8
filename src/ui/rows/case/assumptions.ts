import {
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

/** How many numbers there are, and how many of them somebody has measured. */
function countSentence({ results, m, t }: CaseInput): string {
  const all = Object.values(results.scenario.assumptions);
  const of = (...kinds: readonly SourceKind[]) =>
    decimal(
      all.filter(({ source }) => kinds.includes(source.kind)).length,
      m.locale,
    );
  return t.assumptions.count({
    all: decimal(all.length, m.locale),
    guesses: of("guess"),
    calibrated: of("calibrated"),
    sources: of("law", "register", "study", "agency", "expert", "derived"),
  });
}

function assumptionsTable(input: CaseInput): Table {
  const { results, m, t } = input;
  const rows = mainNames(input).map((name) =>
    assumptionRow(results.scenario, name, m),
  );
  return {
    kind: "table",
    id: "assumptions",
    caption: t.assumptions.caption,
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
        t.assumptions.cited(m.sourceKind[row.source.kind], row.source.cite),
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
