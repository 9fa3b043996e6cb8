/** State refund person by person, of a municipality's own stays; amounts in whole øre that add exactly. */
import { addMonths, dayOf, type IsoDate } from "../calendar";
import { compileLaw, type Law } from "../ledger/compiledLaw";
import { expensiveCaseByMonth } from "../ledger/expensiveCases";
import { openAccounts, type RefundAccounts } from "../ledger/refundAccounts";
import type { LawSettings } from "../ledger/refundLaw";
import {
  dailyNetCost,
  daysOf,
  paidStretches,
  type PaidStretch,
  type Place,
  type RefundDays,
} from "../ledger/refundsOfCalendar";
import { UNITS_PER_KRONE } from "./cells";
import type { LineRule } from "./rules";
import type { PersonStay } from "./stays";

export const ORE_PER_KRONE = 100;

/** Who pays, in whole øre: state, person and municipality make the gross. */
export type Ore = {
  readonly gross: number;
  readonly user: number;
  readonly state: number;
  readonly municipality: number;
};

/** A stretch of a stay; or a month in which § 176 moves an amount from municipality to state, without days of its own. */
export type RefundLine = Ore & {
  readonly place: Place | "176";
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly days: number;
  readonly refunded: boolean;
  readonly rule: LineRule;
};

/** The lines add up to the amounts, and those of them that are stretches to the days. */
export type PersonRefund = Ore & {
  readonly person: string;
  readonly days: RefundDays;
  readonly lines: readonly RefundLine[];
};

export type Refunds = {
  /** In the order in which the stays first name them. */
  readonly persons: readonly PersonRefund[];
  readonly total: Ore & { readonly days: RefundDays };
};

/**
 * The law applied to all these stays, compiled once; userPayment in units a day of § 110, and only where the settings do not ignore it.
 * The stays are as readStays gives them: no two of a person and place overlap. Throws RangeError otherwise.
 */
export function refundsOfStays(
  stays: readonly PersonStay[],
  settings: LawSettings,
  userPayment = 0,
): Refunds {
  const first = stays.reduce((day, s) => (s.from < day ? s.from : day), LATEST);
  const last = stays.reduce((day, s) => (s.until > day ? s.until : day), first);
  const law = compileLaw(settings, first, dayOf(last, first));
  const accounts = openAccounts(1);
  const persons = [...byPerson(stays)].map(([person, own]) =>
    refundOf(person, own, law, accounts, userPayment),
  );
  return { persons, total: addedUp(persons) };
}

/** The law is compiled from this day where there are no stays at all. */
const LATEST: IsoDate = "2100-01-01";

function byPerson(stays: readonly PersonStay[]): Map<string, PersonStay[]> {
  const persons = new Map<string, PersonStay[]>();
  for (const stay of stays) {
    const own = persons.get(stay.person);
    if (own) own.push(stay);
    else persons.set(stay.person, [stay]);
  }
  return persons;
}

function refundOf(
  person: string,
  stays: readonly PersonStay[],
  law: Law,
  accounts: RefundAccounts,
  userPayment: number,
): PersonRefund {
  const pays = ({ place }: PersonStay) => userPayment > 0 && place === "110";
  const priced = stays.map((stay) =>
    pays(stay) ? { ...stay, userPayment } : stay,
  );
  const stretches = paidStretches(law, priced, accounts);
  const round = rounding();
  const lines = stretches.map((stretch) => lineOf(stretch, round));
  if (law.especiallyExpensive) lines.push(...monthsOf176(stretches, round));
  return { person, days: daysOf(stretches), ...sumOf(lines), lines };
}

const UNITS_PER_ORE = UNITS_PER_KRONE / ORE_PER_KRONE;

type Payers = {
  readonly gross: number;
  readonly user: number;
  readonly state: number;
};

/** Rounds a person's amounts in units to øre, line by line, so that the lines' sum is the rounded sum. */
function rounding(): (units: Payers) => Ore {
  const sums = { gross: 0, user: 0, state: 0 };
  const given = { gross: 0, user: 0, state: 0 };
  const next = (payer: keyof Payers, units: number) => {
    sums[payer] += units;
    const all = Math.round(sums[payer] / UNITS_PER_ORE);
    const ore = all - given[payer];
    given[payer] = all;
    return ore;
  };
  return (units) => {
    const gross = next("gross", units.gross);
    const user = next("user", units.user);
    const state = next("state", units.state);
    return { gross, user, state, municipality: gross - user - state };
  };
}

function lineOf(
  stretch: PaidStretch,
  round: (units: Payers) => Ore,
): RefundLine {
  const { place, from, until, days, refunded, rule } = stretch;
  const amounts = round({
    gross: stretch.gross * days,
    user: stretch.user * days,
    state: stretch.state * days,
  });
  return { place, from, until, days, refunded, rule, ...amounts };
}

function monthsOf176(
  stretches: readonly PaidStretch[],
  round: (units: Payers) => Ore,
): RefundLine[] {
  const daily = stretches.map(dailyNetCost).map((cost) => ({
    ...cost,
    netPerDay: cost.netPerDay / UNITS_PER_KRONE,
  }));
  return expensiveCaseByMonth(daily)
    .filter(({ refund }) => refund > 0)
    .map(({ month, refund }) => ({
      place: "176",
      from: `${month}-01`,
      until: addMonths(`${month}-01`, 1),
      days: 0,
      refunded: true,
      rule: "§ 176",
      ...round({ gross: 0, user: 0, state: refund * UNITS_PER_KRONE }),
    }));
}

function sumOf(all: readonly Ore[]): Ore {
  const sum = { gross: 0, user: 0, state: 0, municipality: 0 };
  for (const { gross, user, state, municipality } of all) {
    sum.gross += gross;
    sum.user += user;
    sum.state += state;
    sum.municipality += municipality;
  }
  return sum;
}

/** The days and amounts of these persons together. */
export function addedUp(persons: readonly PersonRefund[]): Refunds["total"] {
  const days = { ...daysOf([]) } as {
    -readonly [D in keyof RefundDays]: number;
  };
  const kinds = Object.keys(days) as (keyof RefundDays)[];
  for (const person of persons)
    for (const kind of kinds) days[kind] += person.days[kind];
  return { days, ...sumOf(persons) };
}
