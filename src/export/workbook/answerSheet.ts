import { PAYERS } from "../../model/ledger/payer";
import type { Column } from "../../model/results/results";
import { decimal } from "../../ui/format";
import { caseDocument } from "../../ui/rows/case/document";
import type { Pair } from "../../ui/rows/comparison";
import { COLUMNS } from "../../ui/rows/payerRows";
import {
  headline,
  interimSentence,
  medianBreakEven,
  municipalitySentence,
  restsOnSentence,
  verdictOf,
} from "../../ui/rows/sentences";
import { nightsSentence } from "../../ui/rows/case/people";
import { at, sumOver } from "./address";
import type { BudgetSheets } from "./budgetSheets";
import {
  type Cell,
  formula,
  heads,
  kroner,
  number,
  type Role,
  type Row,
  share,
  type Sheet,
  text,
  unknown,
  year,
} from "./cell";
import {
  BLANK,
  type Desk,
  isFew,
  pairsOf,
  sectionRow,
  sentenceRow,
  titleRow,
} from "./desk";

/** Columns of the table, which sentences stretch over. */
const WIDE = 10;

/** The answer in the app's own sentences, and payer by payer. */
export function answerSheet(desk: Desk, budget: BudgetSheets): Sheet {
  const { input, w, nameFor } = desk;
  const { finding } = caseDocument(input);
  const rows: Row[] = [
    titleRow(finding),
    sentenceRow(input.imprint.line, WIDE, "note"),
    ...warningRows(desk),
    BLANK,
  ];
  for (const pair of pairsOf(input)) {
    rows.push(sectionRow(w.against(pair.policyName, pair.baselineName)));
    rows.push(
      ...sentencesOf(desk, pair).map((said) => sentenceRow(said, WIDE)),
    );
    rows.push(BLANK, ...payerTable(desk, pair, budget, rows.length + 1));
    rows.push(BLANK, ...nightTable(desk, pair), BLANK);
  }
  rows.push(sentenceRow(w.answer.note, WIDE, "note"));
  return {
    name: nameFor(w.answer.sheet),
    about: w.answer.about,
    rows,
    headRows: 0,
    headColumns: 0,
    widths: [
      { least: 20, most: 34 },
      ...Array.from({ length: WIDE - 1 }, () => ({ least: 17, most: 22 })),
    ],
  };
}

/** Why the answer may not be used as it stands. */
export function warningRows({ input, w }: Desk): readonly Row[] {
  const { replications } = input.results;
  const few =
    replications === 1
      ? w.oneWorld
      : w.fewWorlds(decimal(replications, input.m.locale));
  return [input.standing, isFew(input) ? few : ""]
    .filter(Boolean)
    .map((said) => sentenceRow(said, WIDE, "warning"));
}

function sentencesOf({ input }: Desk, pair: Pair): readonly string[] {
  const { results, m } = input;
  return [
    headline(results, pair, m),
    municipalitySentence(results, pair, m),
    interimSentence(pair, m),
    nightsSentence({ ...input, pair }),
    restsOnSentence(results, m),
  ].filter(Boolean);
}

/** Payers and their sum. Costs are fetched from the accounts, all that can be added is added here. */
function payerTable(
  desk: Desk,
  pair: Pair,
  { accounts }: BudgetSheets,
  first: number,
): readonly Row[] {
  const { input, w } = desk;
  const { comparison, baseline, policy } = pair;
  const { netSaving, chanceItPays, cashable, withoutHealth } = comparison;
  const few = isFew(input);
  const top = first + 2;
  const sumOf = (column: number, value: number, role: Role) =>
    formula(
      sumOver(at(top, column), at(top + PAYERS.length - 1, column)),
      value,
      "kroner",
      { role },
    );
  const only = (cell: Cell, role: Role): Cell =>
    few ? unknown({ role }) : cell;
  const line = (column: Column, nth: number): Row => {
    const isTotal = column === "total";
    const role: Role = isTotal ? "total" : "plain";
    const row = top + nth;
    const fetched = (id: string, value: number, place: number) =>
      isTotal
        ? sumOf(place, value, role)
        : formula(accounts.get(id)!.sumOf(column), value, "kroner");
    return [
      text(input.m.columns[column], { role }),
      fetched(baseline.id, baseline.cost[column].mean, 1),
      fetched(policy.id, policy.cost[column].mean, 2),
      isTotal
        ? sumOf(3, netSaving[column].mean, role)
        : formula(
            `${at(row, 1)}-${at(row, 2)}`,
            netSaving[column].mean,
            "kroner",
            { role },
          ),
      only(kroner(netSaving[column].p10, { role }), role),
      only(kroner(netSaving[column].p90, { role }), role),
      only(share(chanceItPays[column], { role }), role),
      isTotal
        ? sumOf(7, cashable.netSaving[column].mean, role)
        : kroner(cashable.netSaving[column].mean),
      isTotal
        ? sumOf(8, withoutHealth.netSaving[column].mean, role)
        : kroner(withoutHealth.netSaving[column].mean),
      only(backCell(desk, pair, column, role), role),
    ];
  };
  const { answer } = w;
  return [
    [
      text(answer.table(pair.policyName, pair.baselineName), {
        role: "strong",
        span: WIDE,
      }),
    ],
    heads(
      w.payer,
      answer.cost(pair.baselineName),
      answer.cost(pair.policyName),
      answer.saving,
      answer.low,
      answer.high,
      answer.chance,
      answer.cashable,
      answer.withoutHealth,
      answer.back,
    ),
    ...COLUMNS.map(line),
  ];
}

function backCell(
  { input: { results }, w }: Desk,
  pair: Pair,
  column: Column,
  role: Role,
): Cell {
  const saving = pair.comparison.netSaving[column];
  if (verdictOf(saving, results.replications) === "equal")
    return text(w.answer.nothing, { role, wrap: true });
  const ordinal = medianBreakEven(pair, column);
  return ordinal === null
    ? text(w.answer.notBack, { role, wrap: true })
    : year(pair.years[ordinal - 1] ?? ordinal, { role });
}

function nightTable(desk: Desk, pair: Pair): readonly Row[] {
  const { input, w } = desk;
  const { answer, statistics } = w;
  const avoided = pair.comparison.nightsAvoided.horizon;
  const few = isFew(input);
  const line = (
    name: string,
    { mean, p10, p90 }: typeof avoided,
    role: Role,
  ): Row => [
    text(name, { role, wrap: true }),
    number(mean, "count", { role }),
    few ? unknown({ role }) : number(p10, "count", { role }),
    few ? unknown({ role }) : number(p90, "count", { role }),
  ];
  return [
    heads(answer.nights, statistics.mean, statistics.p10, statistics.p90),
    line(
      answer.nightsOf(pair.baselineName),
      pair.baseline.outcomes.nights.all.horizon,
      "plain",
    ),
    line(
      answer.nightsOf(pair.policyName),
      pair.policy.outcomes.nights.all.horizon,
      "plain",
    ),
    line(answer.avoided, avoided, "total"),
  ];
}
