/** The refunds as files: a row for each person, or for each stretch. */
import { csvLine, textCell } from "./csv";
import { ORE_PER_KRONE, type Refunds } from "./refunds";
import { ruleText } from "./rules";
import { TOTAL } from "./stays";

const PERSON_COLUMNS = [
  "person",
  "refundedDays110",
  "unrefundedDays110",
  "refundedDays107",
  "unrefundedDays107",
  "refundedDays85a",
  "unrefundedDays85a",
  "state",
  "municipality",
];

/** A row for each person, then the total, which every column adds up to; kroner with two decimals. */
export function refundText({ persons, total }: Refunds): string {
  const rows = [...persons, { person: TOTAL, ...total }].map((row) => [
    textCell(row.person),
    row.days.refunded110,
    row.days.unrefunded110,
    row.days.refunded107,
    row.days.unrefunded107,
    row.days.refunded85a,
    row.days.unrefunded85a,
    kroner(row.state),
    kroner(row.municipality),
  ]);
  return [PERSON_COLUMNS, ...rows].map(csvLine).join("");
}

const DETAIL_COLUMNS = [
  "person",
  "place",
  "from",
  "until",
  "days",
  "refunded",
  "rule",
  "state",
  "municipality",
];

/** A row for each stretch with the rule that decided it, without a total; a person's rows add up to that person's row above. */
export function detailText({ persons }: Refunds, language: "da" | "en") {
  const rows = persons.flatMap(({ person, lines }) =>
    lines.map((row) => [
      textCell(person),
      row.place,
      row.from,
      row.until,
      row.days,
      String(row.refunded),
      textCell(ruleText(row.rule, row.place)[language]),
      kroner(row.state),
      kroner(row.municipality),
    ]),
  );
  return [DETAIL_COLUMNS, ...rows].map(csvLine).join("");
}

/** Whole øre as kroner with two decimals. */
export function kroner(ore: number): string {
  const size = Math.abs(ore);
  const whole = Math.floor(size / ORE_PER_KRONE);
  const rest = String(size % ORE_PER_KRONE).padStart(2, "0");
  return `${ore < 0 ? "-" : ""}${whole}.${rest}`;
}
