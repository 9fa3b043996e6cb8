import { Q, QUANTITIES } from "../ledger/quantity";
import { expensiveCaseRefund } from "../ledger/expensiveCases";
import { NONE } from "./sentinel";
import type { World } from "./world";

/** Adds a person's net cost a day over [from, until) to their months; a month that is over is settled. */
export function noteCost(
  world: World,
  person: number,
  from: number,
  until: number,
  netCostPerDay: number,
): void {
  const { monthOf, monthEnds } = world.plan.expensiveCases!;
  let day = from;
  while (day < until) {
    const month = monthOf[day]!;
    const next = Math.min(until, monthEnds[month]!);
    if (world.month[person] !== month) {
      settleMonth(world, person);
      world.month[person] = month;
      world.monthFirstDay[person] = day;
    }
    world.monthCost[person]! += (next - day) * netCostPerDay;
    day = next;
  }
}

/** Posts what the state refunds of the person's present month, to the budget year the month's costs began in. */
export function settleMonth(world: World, person: number): void {
  const { from, thresholds, monthEnds } = world.plan.expensiveCases!;
  const cost = world.monthCost[person]!;
  world.monthCost[person] = 0;
  if (world.month[person] === NONE || cost <= from) return;
  const firstDay = world.monthFirstDay[person]!;
  if (isTooOld(world, person, firstDay)) return;
  const refund = expensiveCaseRefund(cost, thresholds);
  const year = world.plan.yearOf[firstDay]!;
  world.tally[year * QUANTITIES.length + Q.expensiveCaseRefund]! += refund;
  world.journal?.write(
    person,
    Q.expensiveCaseRefund,
    firstDay,
    monthEnds[world.month[person]!]!,
    refund,
  );
}

/** Days that "just before turning 67" reaches back (serviceloven § 176, stk. 1). */
const JUST_BEFORE = 31;

/** From 67 only those have the refund who had it just before; a month that is asked about has a cost that gives refund. */
function isTooOld(world: World, person: number, day: number): boolean {
  const birthday = world.cohort.turns67[person]!;
  if (day < birthday) {
    const end = world.plan.expensiveCases!.monthEnds[world.month[person]!]!;
    if (end + JUST_BEFORE >= birthday) world.coveredAt67[person] = 1;
    return false;
  }
  return world.coveredAt67[person] === 0;
}
