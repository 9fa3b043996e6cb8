import type { Law } from "../ledger/compiledLaw";
import type { Category } from "../ledger/category";
import { COST_ITEMS } from "../ledger/costItem";
import { type Payer, PAYERS } from "../ledger/payer";
import {
  ownPart,
  post,
  postExpensiveCase,
  PRICED_ITEMS,
  unitPrice,
} from "../ledger/price";
import type { ParameterName } from "../scenario/catalogue";
import { QUANTITIES, type QuantityName } from "../ledger/quantity";
import type { Place as Paragraph, Rule } from "../ledger/refundsOfCalendar";

export type ByPayer = { readonly [P in Payer]: number };

/** What decided who pays: the law of refunds, § 176, or the price list's own shares. */
export type PostingRule =
  | {
      readonly by: "law";
      readonly paragraph: Paragraph;
      readonly rule: Rule;
      /** Whether the simulation refunded otherwise than the law read anew: a fault of the program, to be told. */
      readonly isDisputed: boolean;
    }
  | { readonly by: "§ 176" }
  | { readonly by: "share" };

/** So many of a quantity on some days, what one of them costs, and what each payer pays of them all, on the ledger's grid. */
export type Posting = {
  readonly category: Category;
  readonly quantity: QuantityName;
  /** First factor of the price, which tells items of one category apart; undefined of § 176, which has no price. */
  readonly price: ParameterName | undefined;
  /** Days [from, until) from the scenario's first, within one budget year; equal for an event. */
  readonly from: number;
  readonly until: number;
  readonly year: number;
  /** Days, 1 for an event; of § 176 the kroner themselves. */
  readonly amount: number;
  /** Price of one and what the citizen pays of it, kr. */
  readonly unit: number;
  readonly own: number;
  readonly kroner: ByPayer;
  readonly rule: PostingRule;
};

type Counted = Pick<Posting, "quantity" | "from" | "until" | "year" | "amount">;
type LawRule = Extract<PostingRule, { by: "law" }>;

/** What a quantity is paid for, in one world. */
export type Prices = {
  readonly postings: (
    counted: Counted,
    ruling: LawRule | undefined,
  ) => readonly Posting[];
};

/** Categories that the law of refunds splits; in them an unrefunded day too is the law's decision. */
const SPLIT_BY_LAW: ReadonlySet<Category> = new Set(
  COST_ITEMS.filter(({ paidBy }) => paidBy === "refunded").map(
    ({ category }) => category,
  ),
);

const FIXED: PostingRule = { by: "share" };

/** The price list at a world's prices, quantity by quantity; the same items and the same split as the ledger's. */
export function pricesOf(draws: Float64Array, law: Law): Prices {
  const scratch = new Float64Array(PAYERS.length);
  const priced = PRICED_ITEMS.map((item) => ({
    item,
    unit: unitPrice(item, draws),
    own: ownPart(item, draws, law),
  }));
  const byQuantity = new Map(
    QUANTITIES.map((name) => [
      name,
      priced.filter(({ item }) => item.quantities.includes(name)),
    ]),
  );
  return {
    postings: (counted, ruling) =>
      byQuantity.get(counted.quantity)!.map(({ item, unit, own }) => {
        scratch.fill(0);
        post(item, scratch, 0, counted.amount, unit, own, law);
        return {
          ...counted,
          category: item.category,
          price: item.price[0]?.of,
          unit,
          own,
          kroner: byPayer(scratch),
          rule: SPLIT_BY_LAW.has(item.category)
            ? demanded(ruling, counted)
            : FIXED,
        };
      }),
  };
}

function demanded(ruling: LawRule | undefined, { quantity }: Counted): LawRule {
  if (!ruling)
    throw new Error(
      `${quantity} is split by the law of refunds, but its part in a life names no paragraph. Give it one in PARTS.`,
    );
  return ruling;
}

/** The refund of § 176 for a month: from the municipality's column to the state's. */
export function expensiveCasePosting(counted: Counted): Posting {
  const scratch = new Float64Array(PAYERS.length);
  postExpensiveCase(scratch, 0, counted.amount);
  return {
    ...counted,
    category: "expensiveCases",
    price: undefined,
    unit: 1,
    own: 0,
    kroner: byPayer(scratch),
    rule: { by: "§ 176" },
  };
}

const byPayer = (kroner: Float64Array): ByPayer =>
  Object.fromEntries(
    PAYERS.map((payer, i) => [payer, kroner[i]! + 0]),
  ) as ByPayer;

/** What each payer pays of some postings, added up; exact, since all are on the ledger's grid. */
export function sumOf(postings: Iterable<Posting>): ByPayer {
  const sums = new Float64Array(PAYERS.length);
  for (const { kroner } of postings)
    PAYERS.forEach((payer, i) => (sums[i]! += kroner[payer]));
  return byPayer(sums);
}
