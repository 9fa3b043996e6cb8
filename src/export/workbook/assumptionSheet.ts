import {
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../model/scenario/catalogue";
import { changedParameters } from "../../model/scenario/difference";
import { ownValues } from "../../ui/rows/case/assumptions";
import { assumptionField } from "../../ui/rows/fields";
import { spreadSentence } from "../../ui/rows/spreads";
import { inputTexts } from "../../ui/text/inputs/texts";
import {
  type Cell,
  heads,
  number,
  type Row,
  type Sheet,
  telling,
  tellingShare,
  text,
  wrapped,
} from "./cell";
import { BLANK, type Desk, sectionRow, sentenceRow, titleRow } from "./desk";

const HEAD = 3;
/** Columns that the note stretches over. */
const WIDE = 8;

/** Every number of the scenario with its spread, source and limits. */
export function assumptionSheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const { assumptions: a } = w;
  const names = [
    a.part,
    a.name,
    a.value,
    a.unit,
    a.low,
    a.high,
    a.family,
    a.words,
    a.kind,
    a.confidence,
    a.changed,
    a.before,
    a.source,
    a.sourceNote,
    a.least,
    a.most,
    a.limits,
    a.help,
  ];
  const changed = new Set(
    changedParameters(input.origin, input.results.scenario),
  );
  const own = new Set(ownValues(input));
  const rows = PARAMETER_NAMES.map((name) =>
    rowOf(desk, name, changed.has(name), own.has(name)),
  );
  return {
    name: nameFor(a.sheet),
    about: a.about,
    headRows: HEAD,
    headColumns: 2,
    filter: { from: HEAD - 1, to: HEAD + rows.length - 1 },
    pagesWide: 2,
    widths: [
      { least: 12 },
      { least: 30, most: 36 },
      { least: 12 },
      { least: 12, most: 20 },
      { least: 10 },
      { least: 10 },
      { least: 18, most: 22 },
      { least: 34, most: 34 },
      { least: 12 },
      { least: 12, most: 20 },
      { least: 10 },
      { least: 12 },
      { least: 40, most: 44 },
      { least: 50, most: 60 },
      { least: 10 },
      { least: 10 },
      { least: 34, most: 38 },
      { least: 40, most: 46 },
    ],
    rows: [
      titleRow(a.title),
      sentenceRow(a.note, WIDE, "note"),
      heads(...names),
      ...rows,
      ...correlationRows(desk),
    ],
  };
}

function rowOf(
  { input, w }: Desk,
  name: ParameterName,
  isChanged: boolean,
  isOwn: boolean,
): Row {
  const { m, results, origin } = input;
  const { scenario } = results;
  const { group, limits, unit } = parameter(name);
  const { value, spread, source } = scenario.assumptions[name];
  const before = origin.assumptions[name].value;
  const field = assumptionField(scenario, origin, name, m);
  const isShare = unit === "share" || unit === "share/year";
  const cell = (x: number): Cell =>
    number(x, isShare ? tellingShare(x) : telling(x));
  const t = inputTexts(m.locale);
  const { assumptions: a } = w;
  return [
    text(m.groups[group]),
    wrapped(field.label),
    cell(value),
    wrapped(field.unit),
    "low" in spread ? cell(spread.low) : undefined,
    "high" in spread ? cell(spread.high) : undefined,
    wrapped(t.spread.families[spread.family]),
    wrapped(spreadSentence(field, { value, spread }, { m, t })),
    text(m.sourceKind[source.kind]),
    wrapped(m.confidence[source.confidence]),
    text(
      value !== before
        ? a.valueChanged
        : isChanged
          ? a.spreadChanged
          : a.unchanged,
    ),
    value === before ? undefined : cell(before),
    wrapped(isOwn ? a.sourceBefore(source.cite) : source.cite),
    source.note ? wrapped(source.note[m.locale]) : undefined,
    cell(limits.low),
    cell(limits.high),
    wrapped(limits.why[m.locale]),
    wrapped(field.help),
  ];
}

/** Pairs whose errors go together, the strongest first. */
function correlationRows({ input, w }: Desk): readonly Row[] {
  const { correlations } = input.results.scenario;
  if (correlations.length === 0) return [];
  const label = (name: ParameterName) =>
    wrapped(parameter(name).label[input.m.locale]);
  const { assumptions: a } = w;
  return [
    BLANK,
    sectionRow(a.correlated),
    [undefined, ...heads(a.name, a.correlation, a.with)],
    ...correlations
      .toSorted((x, y) => Math.abs(y.value) - Math.abs(x.value))
      .map(({ between, value }): Row => [
        undefined,
        label(between[0]),
        number(value, "hundredths"),
        text(parameter(between[1]).label[input.m.locale]),
      ]),
  ];
}
