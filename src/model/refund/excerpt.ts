/** A part of the refunds that fits on a page, and what is left, so that the rows shown add up to the total. */
import { addedUp, type Ore, type PersonRefund, type Refunds } from "./refunds";
import type { RefundDays } from "../ledger/refundsOfCalendar";

export type Amounts = Ore & { readonly days: RefundDays };

/** A person without the lines. */
export type PersonRow = Amounts & { readonly person: string };

export type Excerpt = {
  readonly rows: readonly PersonRow[];
  /** Persons whose name holds what was searched for, shown or not. */
  readonly found: number;
  /** Everybody who is not shown. */
  readonly others: Amounts & { readonly count: number };
  readonly total: Amounts;
};

/** The first persons whose name holds the text searched for, capital letters or not, in the order of the file. */
export function excerptOf(
  { persons, total }: Refunds,
  search: string,
  most: number,
): Excerpt {
  const wanted = search.trim().toLowerCase();
  const found = persons.filter(({ person }) =>
    person.toLowerCase().includes(wanted),
  );
  const shown = found.slice(0, most);
  return {
    rows: shown.map(rowOf),
    found: found.length,
    others: {
      count: persons.length - shown.length,
      ...lessen(total, addedUp(shown)),
    },
    total,
  };
}

const rowOf = (one: PersonRefund): PersonRow => ({
  person: one.person,
  days: one.days,
  gross: one.gross,
  user: one.user,
  state: one.state,
  municipality: one.municipality,
});

function lessen(from: Amounts, taken: Amounts): Amounts {
  const days = Object.fromEntries(
    (Object.keys(from.days) as (keyof RefundDays)[]).map((kind) => [
      kind,
      from.days[kind] - taken.days[kind],
    ]),
  ) as RefundDays;
  return {
    days,
    gross: from.gross - taken.gross,
    user: from.user - taken.user,
    state: from.state - taken.state,
    municipality: from.municipality - taken.municipality,
  };
}
