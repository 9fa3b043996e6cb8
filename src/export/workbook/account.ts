import { CATEGORIES } from "../../model/ledger/category";
import { PAYERS, type Payer } from "../../model/ledger/payer";
import { isRefunded } from "../../model/ledger/refunded";
import type { PolicyResult } from "../../model/results/results";
import {
  isRefundLine,
  REFUND_LINES,
  REFUNDS,
  type LineName,
} from "../../ui/rows/budgetAccount";

/** A line that a payer has in at least one of the policies. */
export type AccountLine = { readonly payer: Payer; readonly line: LineName };

/** Less than this is nothing, kr. */
const NOTHING = 0.005;

/**
 * What a payer pays on a line, budget year by budget year, kr. in full: the municipality's expenditure gross, the
 * state's refunds apart.
 */
export function paidOn(
  { cost }: PolicyResult,
  { payer, line }: AccountLine,
): readonly number[] {
  const paid = (by: Payer, of: (typeof CATEGORIES)[number]) =>
    cost.byCategory[of].byYear.map((means) => means[by]);
  if (isRefundLine(line)) {
    const [first, ...others] = REFUNDS[line].map((of) => paid("state", of));
    const refund = others.reduce(
      (sum, more) => sum.map((kr, y) => kr + (more[y] ?? 0)),
      first!,
    );
    if (payer === "state") return refund;
    return refund.map((kr) => (payer === "municipality" ? 0 - kr : 0));
  }
  const own = paid(payer, line);
  if (!isRefunded(line) || payer === "region") return own;
  if (payer === "state") return own.map(() => 0);
  const refund = paid("state", line);
  return own.map((kr, y) => kr + (refund[y] ?? 0));
}

/** The lines that hold anything under any of the policies, so that all policies' accounts have the same rows. */
export const linesOf = (
  policies: readonly PolicyResult[],
  payer: Payer,
): readonly AccountLine[] =>
  [...CATEGORIES, ...REFUND_LINES]
    .map((line) => ({ payer, line }))
    .filter((line) =>
      policies.some((policy) =>
        paidOn(policy, line).some((kr) => Math.abs(kr) >= NOTHING),
      ),
    );

/** All lines, payer by payer. */
export const accountLines = (
  policies: readonly PolicyResult[],
): { readonly [P in Payer]: readonly AccountLine[] } =>
  Object.fromEntries(
    PAYERS.map((payer) => [payer, linesOf(policies, payer)]),
  ) as { [P in Payer]: readonly AccountLine[] };
