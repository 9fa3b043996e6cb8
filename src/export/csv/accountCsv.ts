import type { Results } from "../../model/results/results";
import { ACCOUNT_PLAN, FUNCTIONS } from "../../ui/rows/accountPlan";
import type { Messages } from "../../ui/text/da";
import { messages } from "../../ui/text/messages";
import { csvColumns, csvWords } from "../../ui/text/csv/da";
import { CSV_COLUMNS, type CsvColumn } from "./columns";
import { figureRows, type FigureRow, type Known } from "./figures";
import { type CsvCell, type CsvForm, csvText } from "./form";

type Cells = { readonly [C in CsvColumn]: CsvCell };

/** In Danish without the ids: names say it all. */
const COLUMNS_OF: { readonly [F in CsvForm]: readonly CsvColumn[] } = {
  international: CSV_COLUMNS,
  dansk: CSV_COLUMNS.filter((column) => column !== "policy"),
};

/**
 * Every figure of the results as one long table: a row for each measure, level, policy, year or day, payer and category,
 * with all digits. `international` is RFC 4180 in UTF-8, with commas, decimal points and codes; `dansk` opens by itself in
 * Excel in Danish: semicolons, decimal commas, a byte order mark, and words in Danish whatever the language of `m`, which
 * only names places and policies in the other form. Kroner add up over the rows of the level `line`.
 */
export function accountCsv(
  results: Results,
  form: CsvForm,
  m: Messages,
): string {
  const isDanish = form === "dansk";
  const cellsOf = isDanish ? danishCells : internationalCells;
  const columns = COLUMNS_OF[form];
  const names = columns.map((column) =>
    isDanish ? csvColumns[column] : column,
  );
  const rows = figureRows(results).map((row) => {
    const cells = cellsOf(row, results, m);
    return columns.map((column) => cells[column]);
  });
  return csvText([names, ...rows], form);
}

// ---- Cells

function internationalCells(
  row: FigureRow,
  results: Results,
  m: Messages,
): Cells {
  const { scenario } = results;
  const { category, payer } = row;
  const booking = bookingOf(row);
  return {
    ...commonCells(row, results),
    scenario: scenario.id,
    place: scenario.place.name[m.locale],
    measure: codeOf(row),
    level: row.level,
    policy: row.policy,
    policyName: policyName(row.policy, results, m),
    comparedWith: row.comparedWith,
    payer,
    category,
    accountFunction: booking?.code,
    accountFunctionSure: booking?.code && booking.isSure,
    unit: row.unit,
    discounted: row.unit === "kr" ? results.discounted : undefined,
  };
}

function danishCells(row: FigureRow, results: Results): Cells {
  const m = messages("da");
  const { scenario } = results;
  const { category, payer, measure } = row;
  const booking = bookingOf(row);
  const yesNo = (is: boolean | undefined) =>
    is === undefined ? undefined : csvWords.yesNo[is ? "yes" : "no"];
  return {
    ...commonCells(row, results),
    scenario: scenario.title.da,
    place: scenario.place.name.da,
    measure:
      typeof measure === "string"
        ? csvWords.measures[measure]
        : csvWords.move(csvWords.ends[measure.from], csvWords.ends[measure.to]),
    level: csvWords.levels[row.level],
    policy: row.policy,
    policyName: policyName(row.policy, results, m),
    comparedWith: row.comparedWith && policyName(row.comparedWith, results, m),
    payer: payer && m.columns[payer],
    category: category && m.categories[category],
    // With its name: 5.38.42 alone is a time of day to a spreadsheet in Danish.
    accountFunction:
      booking?.code && `${booking.code} ${FUNCTIONS[booking.code]}`,
    accountFunctionSure: yesNo(booking?.code && booking.isSure),
    unit: csvWords.units[row.unit],
    // With its word: 2.1.0 alone is a time of day too.
    model: csvWords.model(results.model),
    discounted: yesNo(row.unit === "kr" ? results.discounted : undefined),
  };
}

/** What is the same in any form. */
function commonCells(
  { year, date, unit, known }: FigureRow,
  { scenario, replications, seed, model }: Results,
) {
  const { mean, se, ...percentiles } = known;
  // The percentiles of one world would all be that world, and look like certainty.
  const spread: Known = replications > 1 ? percentiles : {};
  return {
    year,
    date,
    priceYear: unit === "kr" ? scenario.priceYear : undefined,
    mean: number(mean),
    se: number(se),
    p5: number(spread.p5),
    p10: number(spread.p10),
    p25: number(spread.p25),
    p50: number(spread.p50),
    p75: number(spread.p75),
    p90: number(spread.p90),
    p95: number(spread.p95),
    worlds: replications,
    seed,
    model,
  };
}

const number = (value: number | null | undefined): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

const codeOf = ({ measure }: FigureRow): string =>
  typeof measure === "string" ? measure : `moves.${measure.from}.${measure.to}`;

/** The policy's name; with its id where another has the same name. */
function policyName(
  id: string,
  { scenario: { policies } }: Results,
  { locale }: Messages,
): string {
  const name = policies.find((policy) => policy.id === id)?.name[locale];
  const many = policies.filter((policy) => policy.name[locale] === name);
  if (name === undefined) return id;
  return many.length > 1 ? `${name} (${id})` : name;
}

/** The account plan is the municipality's: its lines alone have a function. */
const bookingOf = ({ payer, category }: FigureRow) =>
  category && payer === "municipality" ? ACCOUNT_PLAN[category] : undefined;
