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
