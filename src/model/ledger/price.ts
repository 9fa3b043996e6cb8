import { INDEX } from "../scenario/draw";
import { METHODS, type Policy } from "../scenario/policy";
import type { ParameterName } from "../scenario/catalogue";
import { postable } from "../units";
import { CATEGORIES, type Category } from "./category";
import { COST_ITEMS, type CostItem } from "./costItem";
import { PAYERS } from "./payer";
import { Q, QUANTITIES, type QuantityName } from "./quantity";
import { type Law, refundShare, sharedPrice, userPart } from "./compiledLaw";

/** Accounts of one year: category x payer. */
export const CELLS = CATEGORIES.length * PAYERS.length;

const [MUNICIPALITY, REGION, STATE] = [0, 1, 2];
const ROW = QUANTITIES.length;
const YEAR = 365.25;

/** What pricing needs of a policy: its own expenses and its workers. */
export type PricedPolicy = Pick<Policy, "costs" | "workers" | "hiringStep">;

/** What the amounts of a world go by besides its own draws. */
export type Terms = {
  readonly policy: PricedPolicy;
  readonly law: Law;
  /** Days of each budget year. */
  readonly yearLengths: Int32Array;
  /** People in homelessness on the first day, whose shelter places there are to begin with. */
  readonly people: number;
};

type Support = {
  readonly method: Exclude<(typeof METHODS)[number], "none">;
  readonly days: readonly QuantityName[];
  readonly caseload: ParameterName;
  readonly isTeam: boolean;
};

/** Days of support and people per worker, by method; a team's workers do nothing else, ordinary § 85 support is bought by the hour. */
export const SUPPORT: readonly Support[] = [
  {
    method: "section85",
    days: ["section85Days"],
    caseload: "caseloadSection85",
    isTeam: false,
  },
  {
    method: "cti",
    days: ["ctiDaysRefunded", "ctiDaysUnrefunded"],
    caseload: "caseloadCti",
    isTeam: true,
  },
  {
    method: "icm",
    days: ["icmDaysRefunded", "icmDaysUnrefunded"],
    caseload: "caseloadIcm",
    isTeam: true,
  },
  {
    method: "act",
    days: ["actDaysRefunded", "actDaysUnrefunded"],
    caseload: "caseloadAct",
    isTeam: true,
  },
];

/** The price list with each item's place in an account, its prices' places in a row of draws, and the support it prices, if any. */
export const PRICED_ITEMS = COST_ITEMS.map((item) => ({
  ...item,
  support: SUPPORT.find(({ method }) => method === item.category),
  cell: CATEGORIES.indexOf(item.category) * PAYERS.length,
  columns: item.quantities.map((name) => Q[name]),
  factors: item.price.map((factor) => ({
    index: INDEX[factor.of],
    less: factor.less === true,
  })),
}));
type PricedItem = (typeof PRICED_ITEMS)[number];

/** What one world counted under a policy (years x quantities), its parameters, and what its amounts go by. */
export type Counted = {
  readonly tally: Float64Array;
  readonly draws: Float64Array;
  readonly terms: Pick<Terms, "policy" | "yearLengths">;
};

const cellOf = (category: Category) =>
  CATEGORIES.indexOf(category) * PAYERS.length;
const EMPTY_PLACES = cellOf("emptyPlaces");
const IDLE = cellOf("idleWorkers");
const EXPENSIVE = cellOf("expensiveCases");
const START_UP = cellOf("startUp");
const PROGRAMME = cellOf("programme");

/**
 * Prices what one world counted under one policy: `out` gets years x categories x payers, kr. in the scenario's price
 * year, undiscounted and on the ledger's grid. `tally` is years x quantities, `draws` the world's parameters.
 */
export function price(
  tally: Float64Array,
  draws: Float64Array,
  terms: Terms,
  out: Float64Array,
): void {
  const { policy, law, yearLengths } = terms;
  const counted = { tally, draws, terms };
  out.fill(0);
  for (const item of PRICED_ITEMS) {
    const list = unitPrice(item, draws);
    const own = ownPart(item, draws, law);
    for (let year = 0; year < yearLengths.length; year++) {
      let days = 0;
      for (const column of item.columns) days += tally[year * ROW + column]!;
      if (days === 0) continue;
      const unit = list * paidPart(item, year, counted);
      post(item, out, year * CELLS + item.cell, days, unit, own, law);
    }
  }
  postEmptyPlaces(tally, draws, terms, out);
  postIdleWorkers(counted, out);
  postExpensiveCases(tally, yearLengths.length, out);
  postProgramme(policy, yearLengths.length, out);
}

/** What comes off the price of one for the citizen's own payment, kr. */
export function ownPart(item: CostItem, draws: Float64Array, law: Law): number {
  return item.ownPayment ? userPart(law, draws[INDEX.userPaymentDay]!) : 0;
}

/** Posts a quantity at a price to the payers from `cell` on. A split is by subtraction, so its parts make the whole. */
export function post(
  item: CostItem,
  out: Float64Array,
  cell: number,
  days: number,
  unit: number,
  own: number,
  law: Law,
): void {
  const net = postable(days * (unit - own));
  if (item.paidBy === "refunded") {
    const state = postable(
      days * sharedPrice(law, unit, own) * refundShare(law),
    );
    out[cell + STATE!]! += state;
    out[cell + MUNICIPALITY!]! += net - state;
    return;
  }
  const region = postable(net * (item.paidBy.region ?? 0));
  const state = postable(net * (item.paidBy.state ?? 0));
  out[cell + REGION!]! += region;
  out[cell + STATE!]! += state;
  out[cell + MUNICIPALITY!]! += net - region - state;
}

/** The price of one, kr., by a row of draws; below zero for what a quantity saves. */
export function unitPrice(
  { factors, per, saves }: PricedItem,
  draws: Float64Array,
): number {
  let amount = saves ? -1 : 1;
  for (const { index, less } of factors)
    amount *= less ? 1 - draws[index]! : draws[index]!;
  return amount / per;
}

/**
 * The part of an item's price that is paid in a budget year: 1, but for support by a fixed number of workers with more
 * people than the norm. They cost what they cost with as many as the norm, so each of their people costs less, and what
 * the state refunds is a share of that.
 */
export function paidPart(
  { support }: PricedItem,
  year: number,
  counted: Counted,
): number {
  if (!support) return 1;
  const hired = counted.terms.policy.workers[support.method];
  if (hired === "asNeeded") return 1;
  const busy = busyWorkers(support, year, counted);
  return busy > hired ? hired / busy : 1;
}

/** Workers that the people supported in a budget year ask for at the norm. */
function busyWorkers(
  { days, caseload }: Support,
  year: number,
  { tally, draws, terms }: Counted,
): number {
  let supported = 0;
  for (const name of days) supported += tally[year * ROW + Q[name]]!;
  return supported / draws[INDEX[caseload]]! / terms.yearLengths[year]!;
}

/** Workers are paid whether or not they have all the people they could have; those hired as needed come in steps, year by year. */
function postIdleWorkers(counted: Counted, out: Float64Array): void {
  const { policy, yearLengths } = counted.terms;
  const workerYear = counted.draws[INDEX.workerYear]!;
  for (const support of SUPPORT) {
    const plan = policy.workers[support.method];
    if (plan === "asNeeded" && !support.isTeam) continue;
    for (let year = 0; year < yearLengths.length; year++) {
      const busy = busyWorkers(support, year, counted);
      const hired =
        plan === "asNeeded" ? inSteps(busy, policy.hiringStep) : plan;
      const idleDays = Math.max(0, hired - busy) * yearLengths[year]!;
      out[year * CELLS + IDLE + MUNICIPALITY!]! += postable(
        (idleDays * workerYear) / YEAR,
      );
    }
  }
}

/** Full-time positions that cover the work, in steps; a step of 0 is a team shared with others and paid by use. */
const inSteps = (workers: number, step: number) =>
  step > 0 ? Math.ceil(workers / step) * step : workers;

/**
 * The fixed part of the shelter price goes on for places that stand empty. Places are those of the people there on the
 * first day; more are there as soon as they are needed, and of those too many a share is closed in the course of each
 * year (half of that share's effect in the year itself).
 */
function postEmptyPlaces(
  tally: Float64Array,
  draws: Float64Array,
  { yearLengths, people }: Terms,
  out: Float64Array,
): void {
  const fixed = draws[INDEX.shelterFixedShare]! * draws[INDEX.shelterDay]!;
  if (fixed === 0) return;
  const closed = draws[INDEX.shelterPlacesClosed]!;
  let places = people * draws[INDEX.censusShelter]!;
  for (let year = 0; year < yearLengths.length; year++) {
    const nights =
      tally[year * ROW + Q.shelterNightsRefunded]! +
      tally[year * ROW + Q.shelterNightsUnrefunded]!;
    const used = nights / yearLengths[year]!;
    const empty = Math.max(0, places - used);
    const emptyDays = empty * (1 - closed / 2) * yearLengths[year]!;
    out[year * CELLS + EMPTY_PLACES + MUNICIPALITY!]! += postable(
      emptyDays * fixed,
    );
    places = used + empty * (1 - closed);
  }
}

/** § 176: what leaves the municipality's column enters the state's. */
function postExpensiveCases(
  tally: Float64Array,
  years: number,
  out: Float64Array,
): void {
  for (let year = 0; year < years; year++) {
    const kroner = tally[year * ROW + Q.expensiveCaseRefund]!;
    postExpensiveCase(out, year * CELLS + EXPENSIVE, kroner);
  }
}

/** Posts a refund of § 176, kr., to the payers from `cell` on. */
export function postExpensiveCase(
  out: Float64Array,
  cell: number,
  kroner: number,
): void {
  const refund = postable(kroner);
  out[cell + MUNICIPALITY!]! -= refund;
  out[cell + STATE!]! += refund;
}

function postProgramme(
  policy: PricedPolicy,
  years: number,
  out: Float64Array,
): void {
  out[START_UP + MUNICIPALITY!]! += postable(policy.costs.startUp);
  for (let year = 0; year < years; year++)
    out[year * CELLS + PROGRAMME + MUNICIPALITY!]! += postable(
      policy.costs.perYear,
    );
}
