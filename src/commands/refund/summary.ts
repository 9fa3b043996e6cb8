import type { LawSettings } from "../../model/ledger/refundLaw";
import { ORE_PER_KRONE, type Refunds } from "../../model/refund/refunds";
import { decimal, type Language } from "../../ui/format";
import { oneLine } from "../simulate/fault";
import type { Wishes } from "./options";
import type { ReadStays } from "./staysFile";
import { wordsOf } from "./words";

/** A few lines for the reader: what was read, what came out, by which reading of the law. Sums alone, nothing of one person. */
export function summaryText(
  { stays, separator, encoding, unread }: ReadStays,
  { persons, total }: Refunds,
  { language, law }: Wishes,
): string {
  const words = wordsOf(language);
  const count = (n: number) => decimal(n, language);
  const kr = (ore: number) => decimal(ore / ORE_PER_KRONE, language, 2);
  const { days } = total;
  const how = `${words.separators[separator]}, ${encoding}`;
  const lines = [
    words.read(count(stays.length), count(persons.length), how),
    unread.length > 0 && words.unread(unread.join(", ")),
    words.paid(kr(total.gross), kr(total.state), kr(total.municipality)),
    total.user > 0 && words.user(kr(total.user)),
    [
      words.days("110", count(days.refunded110), count(days.unrefunded110)),
      words.days("107", count(days.refunded107), count(days.unrefunded107)),
      words.days("85 a", count(days.refunded85a), count(days.unrefunded85a)),
    ].join(" "),
    lawLine(law, language),
  ];
  return lines.map((line) => (line ? `${oneLine(line)}\n` : "")).join("");
}

/** The law that was applied; where the regime leaves a question no room, nothing is said of it. */
function lawLine(law: LawSettings, language: Language): string {
  const words = wordsOf(language).law;
  const isDated = law.regime === "asDated";
  const parts = [
    words.regime[law.regime],
    isDated && words.april2026(law.april2026),
    isDated && words.runningYear[law.runningYear],
    law.dischargeDayCounts && words.dischargeDayCounts,
    isDated && law.sixMonths === "days" && words.days,
    words.userPayment[law.userPayment],
    law.especiallyExpensive && words.especiallyExpensive,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}
