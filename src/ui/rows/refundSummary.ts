import type { LawSettings } from "../../model/ledger/refundLaw";
import { ORE_PER_KRONE, type Refunds } from "../../model/refund/refunds";
import type { ReadStays, Settlement } from "../../model/refund/settlement";
import { decimal, type Language } from "../format";
import { refundSummaryWords } from "../text/refundSummary";

/** What is told of a settlement: sums alone, nothing of one person. */
export type RefundSummary = Pick<
  ReadStays,
  "separator" | "encoding" | "unread"
> & {
  readonly stays: number;
  readonly persons: number;
  readonly total: Refunds["total"];
  readonly law: LawSettings;
};

export const refundSummary = ({
  stays,
  separator,
  encoding,
  unread,
  law,
  refunds: { persons, total },
}: Settlement): RefundSummary => ({
  stays: stays.length,
  persons: persons.length,
  separator,
  encoding,
  unread,
  total,
  law,
});

/** A few sentences: what was read, what came out, by which reading of the law; undefined where there is nothing to tell. */
export function refundSentences(
  summary: RefundSummary,
  language: Language,
): {
  readonly read: string;
  readonly unread: string | undefined;
  readonly paid: string;
  readonly user: string | undefined;
  readonly days: string;
  readonly law: string;
} {
  const words = refundSummaryWords(language);
  const count = (n: number) => decimal(n, language);
  const kr = (ore: number) => decimal(ore / ORE_PER_KRONE, language, 2);
  const { stays, persons, separator, encoding, unread, total } = summary;
  const { days } = total;
  const how = `${words.separators[separator]}, ${encoding}`;
  return {
    read: words.read(count(stays), count(persons), how),
    unread: unread.length > 0 ? words.unread(unread.join(", ")) : undefined,
    paid: words.paid(kr(total.gross), kr(total.state), kr(total.municipality)),
    user: total.user > 0 ? words.user(kr(total.user)) : undefined,
    days: [
      words.days("110", count(days.refunded110), count(days.unrefunded110)),
      words.days("107", count(days.refunded107), count(days.unrefunded107)),
      words.days("85 a", count(days.refunded85a), count(days.unrefunded85a)),
    ].join(" "),
    law: lawSentence(summary.law, language),
  };
}

/** The law that was applied; where the regime leaves a question no room, nothing is said of it. */
function lawSentence(law: LawSettings, language: Language): string {
  const words = refundSummaryWords(language).law;
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
