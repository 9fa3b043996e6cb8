import type { LawSettings } from "../../../model/ledger/refundLaw";
import { decimal, percent } from "../../format";
import {
  interimLaw,
  type LawRow,
  shelterLaw,
  supportLaw,
  switchRows,
  thresholdRows,
} from "../lawRows";
import {
  bullets,
  paragraph,
  type Section,
  type Table,
  type TableRow,
} from "./blocks";
import { type CaseInput } from "./input";

/** The rules of refund that the answer is computed by, each with its place in the law. */
export function lawSection(input: CaseInput): Section {
  const { results, m, t } = input;
  const { law } = results.scenario;
  const readings = switchRows(law, m.locale)
    .filter(({ question }) => question !== "regime" && isRead(law, question))
    .map(({ text, chosen }) => t.law.reading(text, withoutMark(chosen)));
  return {
    id: "law",
    heading: t.law.heading,
    blocks: [
      paragraph(regimeSentence(input)),
      ...(lawTable(input) ?? []),
      ...(readings.length > 0
        ? [paragraph(t.law.readings), bullets(readings)]
        : []),
    ],
  };
}

/** A reading has a mark on the page of method ("I2: "), which says nothing here. */
const withoutMark = (chosen: string) => chosen.replace(/^I\d: /, "");

/** Readings that matter most to an account; the rest stand on the page of method. */
const READ: readonly string[] = [
  "april2026",
  "userPayment",
  "especiallyExpensive",
];

const isRead = ({ regime }: LawSettings, question: string): boolean =>
  regime === "asDated"
    ? READ.includes(question)
    : question === "especiallyExpensive" || question === "userPayment";

function regimeSentence({ results, m, t }: CaseInput): string {
  const { regime, own } = results.scenario.law;
  if (regime !== "own" || !own) return t.law.regime[regime];
  return t.law.ownRules({
    share: percent(own.share, m.locale),
    nights:
      own.quotaNights === null
        ? t.law.noLimit
        : t.law.nights(decimal(own.quotaNights, m.locale)),
    years: decimal(own.supportYears, m.locale),
    months: decimal(own.interimMonths, m.locale),
  });
}

/** Rows in force at some time between the first day and the last. */
function inForce(
  rows: readonly LawRow[],
  start: string,
  end: string,
): readonly LawRow[] {
  return rows.filter(({ from }, at) => {
    const next = rows[at + 1]?.from;
    return from <= end && (next === undefined || next > start);
  });
}

function lawTable(input: CaseInput): readonly [Table] | undefined {
  const { results, pair, m, t } = input;
  const { law, start, priceYear } = results.scenario;
  if (law.regime !== "asDated") return undefined;
  const end = `${pair.years.at(-1) ?? 0}-12-31`;
  const rowsOf = (
    id: "shelter" | "support" | "interim",
    rows: readonly LawRow[],
  ): readonly TableRow[] =>
    inForce(rows, start, end).map((row) => ({
      key: `${id} ${row.from}`,
      name: t.law.rules[id],
      cells: [
        t.law.pays[id](row.share, row.most ?? "", row.within ?? ""),
        row.cite,
      ],
    }));
  const thresholds = thresholdRows(priceYear, m.locale).at(-1);
  const expensive: readonly TableRow[] =
    law.especiallyExpensive && thresholds
      ? [
          {
            key: "expensive",
            name: t.law.rules.expensive,
            cells: [
              t.law.expensive(thresholds.annual, thresholds.isExtrapolated),
              thresholds.cite ?? t.law.extrapolated,
            ],
          },
        ]
      : [];
  return [
    {
      kind: "table",
      id: "law",
      caption: t.law.caption,
      corner: t.law.corner,
      columns: [t.law.statePays, t.law.cite],
      rows: [
        ...rowsOf("shelter", shelterLaw(m.locale)),
        ...rowsOf("support", supportLaw(m.locale)),
        ...rowsOf("interim", interimLaw(m.locale)),
        ...expensive,
      ],
      holds: "words",
    },
  ];
}
