import { STOCK } from "../ledger/headCount";
import { Q, QUANTITIES } from "../ledger/quantity";
import { refundShare, shelterUntil } from "../ledger/compiledLaw";
import {
  discharge,
  settleInterim,
  settleShelter,
  settleSupport,
} from "../ledger/refundAccounts";
import { METHOD } from "./arm";
import { countStock } from "./counts";
import { noteCost } from "./monthlyCost";
import { isHomeless, PLACE } from "./place";
import { NONE } from "./sentinel";
import { PHASE, SUPPORT_LINES, type World } from "./world";

const ROW = QUANTITIES.length;

/** Quantity of a supported day, by method; refunded days stand one before unrefunded ones. */
const SUPPORT_DAYS = Int32Array.of(
  -1,
  Q.section85Days,
  Q.ctiDaysRefunded,
  Q.icmDaysRefunded,
  Q.actDaysRefunded,
);

/** Closes the time a person has lived since the last settling, in the place they lived it; the horizon cuts it. */
export function settle(world: World, person: number, today: number): void {
  const from = world.since[person]!;
  const until = today < world.plan.days ? today : world.plan.days;
  world.since[person] = today;
  if (from >= until) return;
  const place = world.place[person]!;
  if (isHomeless(place)) settleHomeless(world, person, place, from, until);
  else if (place === PLACE.home) settleHome(world, person, from, until);
  else if (place === PLACE.interim)
    settleInterimStay(world, person, from, until);
  else if (place === PLACE.care) settleCare(world, person, from, until);
  else if (place === PLACE.left)
    addDays(world, person, Q.leftDays, from, until);
}

function settleHomeless(
  world: World,
  person: number,
  place: number,
  from: number,
  until: number,
): void {
  if (place === PLACE.shelter) settleNights(world, person, from, until);
  else
    addDays(
      world,
      person,
      place === PLACE.rough ? Q.roughNights : Q.hiddenNights,
      from,
      until,
    );
  if (world.phase[person] === PHASE.waiting)
    settleWaiting(world, person, place, from, until);
  seeHomeless(world, person, from, until);
}

/** Nights in a shelter, cut where the refund begins or ends. */
function settleNights(
  world: World,
  person: number,
  from: number,
  until: number,
): void {
  const { pieces } = world;
  const admission = world.admitted[person] === 1;
  world.admitted[person] = 0;
  const count = settleShelter(
    world.plan.law,
    world.accounts,
    person,
    from,
    until,
    admission,
    pieces,
  );
  const { shelterDay, shelterDayRefunded } = world.rates;
  addPieces(
    world,
    person,
    count,
    Q.shelterNightsRefunded,
    shelterDay,
    shelterDayRefunded,
  );
}

/** Nights of a stay before the first day: nobody pays them here, but they have used up refund. */
export function settlePast(
  world: World,
  person: number,
  admitted: number,
  until: number,
): void {
  settleShelter(
    world.plan.law,
    world.accounts,
    person,
    admitted,
    until,
    true,
    world.pieces,
  );
  world.admitted[person] = 0;
}

/**
 * Discharge from a shelter; `decided` when support was granted before it, on which refund of that support hangs.
 * Where the law counts the day of discharge, it is paid and refunded as one night more.
 */
export function leaveShelter(
  world: World,
  person: number,
  today: number,
  decided: boolean,
): void {
  const { law, days } = world.plan;
  if (shelterUntil(law, today) > today && today < days)
    settleNights(world, person, today, today + 1);
  if (world.admitted[person] === 1) return; // in and out on one day is no stay
  discharge(law, world.accounts, person, today, decided);
  count(
    world,
    person,
    decided ? Q.dischargesDecided : Q.dischargesUndecided,
    today,
  );
}

function settleWaiting(
  world: World,
  person: number,
  place: number,
  from: number,
  until: number,
): void {
  addDays(world, person, Q.waitingDays, from, until);
  countStock(world, STOCK.queue + world.method[person]!, from, until, 1);
  if (place === PLACE.shelter)
    addDays(world, person, Q.waitingShelterNights, from, until);
}

function settleInterimStay(
  world: World,
  person: number,
  from: number,
  until: number,
): void {
  const { pieces } = world;
  const count = settleInterim(
    world.plan.law,
    world.accounts,
    person,
    from,
    until,
    pieces,
  );
  const price = world.rates.interimDay;
  addPieces(world, person, count, Q.interimDaysRefunded, price);
  if (world.phase[person] === PHASE.waiting)
    settleWaiting(world, person, PLACE.interim, from, until);
}

/** Days in an own home and, by method, the days with support, cut where the refund begins or ends. */
function settleHome(
  world: World,
  person: number,
  from: number,
  until: number,
): void {
  addDays(world, person, Q.homeDays, from, until);
  const method = world.method[person]!;
  if (method === METHOD.none)
    return settleWithoutSupport(world, person, from, until);
  countStock(world, STOCK.supported + method, from, until, 1);
  const price = world.rates.supportDay[method]!;
  if (method === METHOD.section85) {
    addDays(world, person, Q.section85Days, from, until);
    if (world.plan.expensiveCases) noteCost(world, person, from, until, price);
    return;
  }
  const { pieces } = world;
  const count = settleSupport(
    world.plan.law,
    world.accounts,
    person,
    from,
    until,
    pieces,
  );
  addPieces(world, person, count, SUPPORT_DAYS[method]!, price);
}

/** Days in an own home in which a person may be waiting for a worker. */
function settleWithoutSupport(
  world: World,
  person: number,
  from: number,
  until: number,
): void {
  const line = world.lines.line[person]!;
  if (line === NONE) return;
  const method = line - SUPPORT_LINES;
  countStock(world, STOCK.awaitingSupport + method, from, until, 1);
}

function settleCare(
  world: World,
  person: number,
  from: number,
  until: number,
): void {
  addDays(world, person, Q.careDays, from, until);
  if (world.plan.expensiveCases)
    noteCost(world, person, from, until, world.rates.careDay);
}

/**
 * Adds the pieces the law has cut a stay into: refunded days to one quantity, unrefunded ones to the next. Where § 176 is
 * counted, what the municipality bears of each day goes to the person's month.
 */
function addPieces(
  world: World,
  person: number,
  count: number,
  refundedDays: number,
  price: number,
  borneIfRefunded = price * (1 - refundShare(world.plan.law)),
): void {
  const { pieces } = world;
  const { expensiveCases } = world.plan;
  for (let i = 0; i < 3 * count; i += 3) {
    const refunded = pieces[i + 2] === 1;
    const from = pieces[i]!;
    const until = pieces[i + 1]!;
    const quantity = refunded ? refundedDays : refundedDays + 1;
    addDays(world, person, quantity, from, until);
    if (!expensiveCases) continue;
    noteCost(world, person, from, until, refunded ? borneIfRefunded : price);
  }
}

/** Counts a person once in each budget year with a homeless night, and once for the whole horizon. */
function seeHomeless(
  world: World,
  person: number,
  from: number,
  until: number,
): void {
  const { yearOf } = world.plan;
  const lastYear = yearOf[until - 1]!;
  let year = yearOf[from]!;
  const seen = world.lastSeen[person]!;
  if (seen >= lastYear) return;
  if (seen < 0) world.tally[year * ROW + Q.personsFirstSeen]! += 1;
  if (year <= seen) year = seen + 1;
  for (; year <= lastYear; year++) world.tally[year * ROW + Q.persons]! += 1;
  world.lastSeen[person] = lastYear;
}

/** Adds a person's days [from, until) to a quantity, each day to its budget year. */
function addDays(
  world: World,
  person: number,
  quantity: number,
  from: number,
  until: number,
): void {
  addToYears(world, quantity, from, until, 1);
  world.journal?.write(person, quantity, from, until, until - from);
}

/** Adds the days [from, until), `times` over, to a quantity, each day to its budget year. */
function addToYears(
  world: World,
  quantity: number,
  from: number,
  until: number,
  times: number,
): void {
  const { yearOf, yearEnds } = world.plan;
  let year = yearOf[from]!;
  let start = from;
  while (until > yearEnds[year]!) {
    world.tally[year * ROW + quantity]! += (yearEnds[year]! - start) * times;
    start = yearEnds[year]!;
    year++;
  }
  world.tally[year * ROW + quantity]! += (until - start) * times;
}

/** Counts what happens to a person on a day before the horizon. */
export function count(
  world: World,
  person: number,
  quantity: number,
  day: number,
): void {
  if (day >= world.plan.days) return;
  world.tally[world.plan.yearOf[day]! * ROW + quantity]! += 1;
  world.journal?.write(person, quantity, day, day, 1);
}

/** Closes the time the homes now free have stood empty. */
export function settleEmptyHomes(world: World, today: number): void {
  if (world.homesFree > 0 && today > world.homesSince) {
    addToYears(
      world,
      Q.emptyHomeDays,
      world.homesSince,
      today,
      world.homesFree,
    );
    countStock(
      world,
      STOCK.emptyHomes,
      world.homesSince,
      today,
      world.homesFree,
    );
  }
  world.homesSince = today;
}
