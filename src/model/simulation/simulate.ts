import { atWord } from "../durations";
import { METHODS } from "../scenario/policy";
import { roll, words } from "../random";
import { strike } from "./agenda";
import { EXPONENTIAL } from "./cohort";
import { beginFound, beginNewcomer } from "./handlers/homeless";
import { giveOutHomes, handleHoused, receiveHomes } from "./handlers/home";
import { handleWaiting, joinQueue } from "./handlers/waiting";
import { address, NOBODY, PURPOSE } from "./purpose";
import { settleMonth } from "./monthlyCost";
import { NONE } from "./sentinel";
import { settle, settleEmptyHomes } from "./settle";
import { PHASE, type World } from "./world";

/**
 * Plays one world under its policy from the first day to the horizon. Within a day things happen in this order: stays,
 * support and tenancies end, and people become ready; homes come; then homes and support are given out.
 */
export function simulate(world: World): void {
  openHomes(world);
  openSlots(world);
  beginLives(world);
  for (let today = 0; today < world.plan.days; today++) {
    handleDay(world, today);
    receiveHomes(world, today);
    giveOutHomes(world, today);
  }
  close(world);
}

function beginLives(world: World): void {
  const { count } = world.plan;
  for (let person = 0; person < world.cohort.size; person++) {
    if (person < count) beginFound(world, person);
    else beginNewcomer(world, person);
  }
}

function handleDay(world: World, today: number): void {
  for (
    let person = world.agenda.first[today]!;
    person !== NONE;
    person = world.agenda.first[today]!
  ) {
    strike(world.agenda, person);
    const phase = world.phase[person]!;
    if (phase === PHASE.housed) handleHoused(world, person, today);
    else if (phase === PHASE.waiting) handleWaiting(world, person, today);
    else joinQueue(world, person, today);
  }
}

/** Settles everybody whose time is still open. */
function close(world: World): void {
  const { days } = world.plan;
  for (let person = 0; person < world.cohort.size; person++) {
    if (world.phase[person] !== PHASE.living) settle(world, person, days);
  }
  settleEmptyHomes(world, days);
  if (world.plan.expensiveCases) {
    for (let person = 0; person < world.cohort.size; person++)
      settleMonth(world, person);
  }
}

/** Support slots by method: workers times people per worker, and what overload the policy allows, in whole people. */
function openSlots(world: World): void {
  const { arm, rates } = world;
  for (let method = 0; method < METHODS.length; method++) {
    const norm = arm.workers[method]! * rates.caseload[method]!;
    const slots = wholePeople(norm * (1 + arm.overload));
    world.norm[method] = norm;
    world.allSlots[method] = slots;
    world.slots[method] = slots;
  }
}

const wholePeople = (slots: number) => Math.min(1e9, Math.floor(slots + 1e-9));

/** Homes come as a Poisson stream; a policy with more of them gets every home of a policy with fewer, and earlier. */
function openHomes(world: World): void {
  const { plan, arm } = world;
  let expected = 0;
  let yearStart = 0;
  let due = homeGap(world, 0);
  world.homesCount = 0;
  for (let year = 0; year < plan.years; year++) {
    const rate = arm.homesPerYear[year]! * world.growth[year]!;
    const length = plan.yearEnds[year]! - yearStart;
    while (due < expected + rate) {
      addHome(world, (yearStart + ((due - expected) / rate) * length) | 0);
      due += homeGap(world, world.homesCount);
    }
    expected += rate;
    yearStart = plan.yearEnds[year]!;
  }
}

function homeGap(world: World, number: number): number {
  roll(
    world.keys[0]!,
    world.keys[1]!,
    NOBODY,
    address(PURPOSE.home, 0) + number,
  );
  return atWord(EXPONENTIAL, words[0]!);
}

function addHome(world: World, day: number): void {
  if (world.homesCount >= world.homeDays.length) {
    const longer = new Int32Array(2 * world.homeDays.length + 64);
    longer.set(world.homeDays);
    world.homeDays = longer;
  }
  world.homeDays[world.homesCount++] = day;
}
