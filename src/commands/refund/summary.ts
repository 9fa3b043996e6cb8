import type { LawSettings } from "../../model/ledger/refundLaw";
import type { Refunds } from "../../model/refund/refunds";
import type { ReadStays } from "../../model/refund/settlement";
import type { Language } from "../../ui/format";
import { refundSentences, refundSummary } from "../../ui/rows/refundSummary";
import { oneLine } from "../simulate/fault";

/** A few lines for the reader of the terminal. */
export function summaryText(
  read: ReadStays,
  refunds: Refunds,
  { language, law }: { readonly language: Language; readonly law: LawSettings },
): string {
  const {
    read: found,
    unread,
    paid,
    user,
    days,
    law: rules,
  } = refundSentences(refundSummary({ ...read, law, refunds }), language);
  return [found, unread, paid, user, days, rules]
    .map((line) => (line ? `${oneLine(line)}\n` : ""))
    .join("");
}
