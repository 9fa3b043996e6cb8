import { SHELTER_QUOTA_LAW } from "../../model/ledger/refundLaw";

/** Squares of the picture of a chance. */
export const SQUARES = 100;

/** How many of a hundred squares a chance fills; all or none only where it is all or none. */
export function squaresFilled(share: number): number {
  if (!(share > 0)) return 0;
  if (share >= 1) return SQUARES;
  return Math.min(SQUARES - 1, Math.max(1, Math.round(share * SQUARES)));
}

/** How the price of a shelter night is shared by the law in force on a day. */
export type SharedNight = {
  readonly from: string;
  /** Nights of a running year that are refunded; null for no limit. */
  readonly nights: number | null;
  /** kr. of the price that each pays while nights are refunded. */
  readonly municipality: number;
  readonly state: number;
};

/** A shelter night of this price, kr., shared between municipality and state by the law of that day (ISO). */
export function sharedNight(price: number, day: string): SharedNight {
  const row =
    SHELTER_QUOTA_LAW.findLast(({ from }) => from <= day) ??
    SHELTER_QUOTA_LAW[0]!;
  const state = price * row.share;
  const { from, nights } = row;
  return { from, nights, municipality: price - state, state };
}
