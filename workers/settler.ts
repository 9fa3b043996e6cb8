import type { Choices } from "../src/model/refund/choices";
import { excerptOf, type Excerpt } from "../src/model/refund/excerpt";
import { faultsText } from "../src/model/refund/faultsFile";
import { detailText, refundText } from "../src/model/refund/refundFile";
import type { RefundLine } from "../src/model/refund/refunds";
import { settle, type Settlement } from "../src/model/refund/settlement";
import type { StayFault } from "../src/model/refund/stayFault";
import type { Language } from "../src/ui/format";
import {
  refundSummary,
  type RefundSummary,
} from "../src/ui/rows/refundSummary";

/** What the page shows of a file: which persons, and how many of them and of the faults. */
export type View = {
  readonly search: string;
  readonly mostPersons: number;
  readonly mostFaults: number;
};

/** What became of a file: sums and the first persons, or as many of its faults as fit on a page. */
export type Settled =
  | {
      readonly ok: true;
      readonly summary: RefundSummary;
      readonly excerpt: Excerpt;
    }
  | {
      readonly ok: false;
      readonly faults: readonly StayFault[];
      readonly count: number;
    };

/**
 * Keeps a municipality's stays settled, so that the page holds only what it shows. A faulty file leaves the last good
 * one. Each settlement has the page's number for it; who asks about another than the last good one gets undefined.
 */
export type Settler = {
  settle(
    number: number,
    bytes: Uint8Array,
    choices: Choices,
    view: View,
  ): Settled;
  excerpt(number: number, view: View): Excerpt | undefined;
  linesOf(number: number, person: string): readonly RefundLine[] | undefined;
  refundText(number: number): string | undefined;
  detailText(number: number, language: Language): string | undefined;
  /** Of the last faulty file. */
  faultsText(language: Language): string;
};

export function settler(): Settler {
  let good: (Settlement & { readonly number: number }) | undefined;
  let faults: readonly StayFault[] = [];
  const refundsOf = (number: number) =>
    good?.number === number ? good.refunds : undefined;
  return {
    settle(number, bytes, choices, view) {
      const settled = settle(bytes, choices);
      if (settled.ok) {
        good = { ...settled, number };
        return {
          ok: true,
          summary: refundSummary(settled),
          excerpt: excerptOf(settled.refunds, view.search, view.mostPersons),
        };
      }
      faults = settled.faults;
      return {
        ok: false,
        faults: faults.slice(0, view.mostFaults),
        count: faults.length,
      };
    },
    excerpt(number, { search, mostPersons }) {
      const refunds = refundsOf(number);
      return refunds && excerptOf(refunds, search, mostPersons);
    },
    linesOf: (number, wanted) =>
      refundsOf(number)?.persons.find(({ person }) => person === wanted)?.lines,
    refundText(number) {
      const refunds = refundsOf(number);
      return refunds && refundText(refunds);
    },
    detailText(number, language) {
      const refunds = refundsOf(number);
      return refunds && detailText(refunds, language);
    },
    faultsText: (language) => faultsText(faults, language),
  };
}
