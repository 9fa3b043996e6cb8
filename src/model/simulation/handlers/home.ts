import { atWord } from "../../durations";
import { pow } from "../../elementary";
import { Q } from "../../ledger/quantity";
import { words } from "../../random";
import { METHODS } from "../../scenario/policy";
import { enter, strike } from "../agenda";
import { METHOD } from "../arm";
import { happens, pick, wholeDays } from "../chance";
import { EXPONENTIAL } from "../cohort";
import { countWait, moveTo } from "../counts";
import { PLACE } from "../place";
import { isBefore, join, leaveLine } from "../queue";
import { PURPOSE } from "../purpose";
import { FAR, NONE } from "../sentinel";
import { count, settle, settleEmptyHomes } from "../settle";
import { CLASSES, PHASE, SUPPORT_LINES, type World } from "../world";
import { becomeHomeless, die, liveOnwards } from "./homeless";
import { luck } from "../luck";
import { endSpell } from "../spell";
import { dischargeByProgramme } from "./offer";

/** Gives support to those housed without, then homes to the queue, for as long as both last. */
export function giveOutHomes(world: World, today: number): void {
  if (!world.unmatched) return;
  world.unmatched = false;
  giveOutSupport(world, today);
  settleEmptyHomes(world, today);
  while (world.homesFree > 0) {
    const person = firstInQueue(world);
    if (person === NONE) break;
    world.homesFree--;
    moveIn(world, person, today);
  }
  letHomesLapse(world);
}

/** Homes beyond those held in reserve go to ordinary letting; a stock ready on the first day waits until it is used. */
function letHomesLapse(world: World): void {
  if (world.stockAtStart > world.homesFree)
    world.stockAtStart = world.homesFree;
  const held = Math.max(world.arm.reservedHomes, world.stockAtStart);
  if (world.homesFree > held) world.homesFree = held;
}

/** The first person of the most urgent class for whose method a slot is free. */
function firstInQueue(world: World): number {
  const { lines, slots, arm } = world;
  for (let line = 0; line < CLASSES * METHODS.length; line += METHODS.length) {
    let first: number = NONE;
    for (let method = 0; method < METHODS.length; method++) {
      if (slots[method]! <= 0 && !arm.homeBeforeSupport) continue;
      const head = lines.head[line + method]!;
      if (head !== NONE && (first === NONE || isBefore(lines, head, first)))
        first = head;
    }
    if (first !== NONE) return first;
  }
  return NONE;
}

/** A home assigned to the programme is ready today. */
export function receiveHomes(world: World, today: number): void {
  while (
    world.homesDue < world.homesCount &&
    world.homeDays[world.homesDue]! <= today
  ) {
    settleEmptyHomes(world, today);
    world.homesFree++;
    world.homesDue++;
    world.unmatched = true;
  }
}

/** From the queue into an own home, with support from today if a worker is free. */
function moveIn(world: World, person: number, today: number): void {
  strike(world.agenda, person);
  leaveLine(world.lines, person);
  settle(world, person, today);
  if (world.place[person] === PLACE.shelter)
    dischargeByProgramme(world, person, today);
  luck(world, person, PURPOSE.tenancy, world.tenancies[person]!++);
  world.lossLeft[person] = atWord(EXPONENTIAL, words[0]!);
  world.supportWord[person] = words[1]!;
  world.lossMark[person] = words[2]!;
  world.exitMark[person] = words[3]!;
  moveTo(world, person, PLACE.home, today);
  world.phase[person] = PHASE.housed;
  world.movedIn[person] = today;
  world.readyDay[person] = FAR;
  endSpell(world, person, today);
  world.deathAt[person] =
    today + (world.deathAt[person]! - today) / world.rates.mortalityRatioHoused;
  count(world, person, Q.moveIns, today);
  countWait(world, today - world.lines.joined[person]!);
  world.events++;
  beginSupport(world, person, today);
}

/** Support begins today, or the person waits for a worker in their home. */
function beginSupport(world: World, person: number, today: number): void {
  const method = world.method[person]!;
  if (method === METHOD.none || world.slots[method]! > 0)
    return startSupport(world, person, method, today);
  world.method[person] = METHOD.none;
  world.supportEnds[person] = FAR;
  join(world.lines, person, SUPPORT_LINES + method, today);
  world.methodRatio[person] = ratioWith(world, person, METHOD.none);
  timeLoss(world, person, world.methodRatio[person]!, today);
  awaitNext(world, person);
}

function startSupport(
  world: World,
  person: number,
  method: number,
  today: number,
): void {
  world.method[person] = method;
  world.supportEnds[person] = FAR;
  if (method !== METHOD.none)
    takeSlot(world, person, method, world.supportWord[person]!, today);
  if (isTeam(method)) count(world, person, Q.teamStarts, today);
  world.methodRatio[person] =
    ratioWith(world, person, method) * overloadRatio(world, method);
  timeLoss(world, person, world.methodRatio[person]!, today);
  awaitNext(world, person);
}

const isTeam = (method: number) => method >= METHOD.cti;

/** Support by this method from today, for as long as a random word says. */
function takeSlot(
  world: World,
  person: number,
  method: number,
  word: number,
  today: number,
): void {
  world.method[person] = method;
  world.slots[method]! -= 1;
  const days =
    atWord(supportTable(world, method), word) *
    world.rates.supportDays[method]!;
  world.supportEnds[person] = today + wholeDays(days);
}

/** Hazard ratio of a caseload above the norm; a person keeps the one that their support began with. */
function overloadRatio(world: World, method: number): number {
  const { arm, slots, allSlots, norm, rates } = world;
  if (arm.overload === 0 || norm[method]! <= 0) return 1;
  const load = (allSlots[method]! - slots[method]!) / norm[method]!;
  return load > 1 ? pow(rates.lossRatioOverload, load - 1) : 1;
}

function supportTable(world: World, method: number): Float64Array {
  const { durations } = world.plan;
  if (method === METHOD.section85) return durations.supportSection85;
  if (method === METHOD.cti) return durations.supportCti;
  return method === METHOD.icm ? durations.supportIcm : durations.supportAct;
}

/** Workers who have become free take on those who live in a home without support. */
function giveOutSupport(world: World, today: number): void {
  const { lines } = world;
  for (let method = 1; method < METHODS.length; method++) {
    while (
      world.slots[method]! > 0 &&
      lines.head[SUPPORT_LINES + method] !== NONE
    ) {
      const person = lines.head[SUPPORT_LINES + method]!;
      strike(world.agenda, person);
      settle(world, person, today);
      leaveLine(lines, person);
      useUpTenancy(world, person, today);
      startSupport(world, person, method, today);
    }
  }
}

/** Hazard ratio of losing the home for this person's need with this method. */
function ratioWith(world: World, person: number, method: number): number {
  const need = world.cohort.need[person]!;
  return world.rates.lossRatio[need * METHODS.length + method]!;
}

/**
 * The day the home is lost if nothing changes. Time to loss is Weibull from moving in, its hazard times `ratio` from
 * today and less what prevention avoids; `lossLeft` is the cumulative hazard still to come.
 */
function timeLoss(
  world: World,
  person: number,
  ratio: number,
  today: number,
): void {
  const { rates, arm } = world;
  const hazardRatio = ratio * (1 - arm.prevention * rates.preventionEffect);
  const hazard =
    hazardUntil(world, person, today) + world.lossLeft[person]! / hazardRatio;
  const age = rates.lossScale * pow(hazard, 1 / rates.lossShape);
  world.lossRatio[person] = hazardRatio;
  world.ratioSince[person] = today;
  world.lossDay[person] = world.movedIn[person]! + wholeDays(age);
  if (world.lossDay[person]! <= today) world.lossDay[person] = today + 1;
}

/** Cumulative hazard at ratio 1 from moving in until a day. */
function hazardUntil(world: World, person: number, day: number): number {
  const age = day - world.movedIn[person]!;
  return age > 0 ? pow(age / world.rates.lossScale, world.rates.lossShape) : 0;
}

/** Takes off the hazard lived through since the ratio last changed. */
function useUpTenancy(world: World, person: number, today: number): void {
  const lived =
    hazardUntil(world, person, today) -
    hazardUntil(world, person, world.ratioSince[person]!);
  world.lossLeft[person] = Math.max(
    0,
    world.lossLeft[person]! - world.lossRatio[person]! * lived,
  );
}

/** Entered for the next thing that can happen to a person in a home. */
function awaitNext(world: World, person: number): void {
  let day = world.lossDay[person]!;
  if (world.supportEnds[person]! < day) day = world.supportEnds[person]!;
  if (world.deathAt[person]! < day) day = Math.ceil(world.deathAt[person]!);
  enter(world.agenda, person, Math.max(day, world.since[person]! + 1));
}

/** Something happens to a person in a home: death, the loss of it, or the end of support. */
export function handleHoused(
  world: World,
  person: number,
  today: number,
): void {
  settle(world, person, today);
  if (today >= world.deathAt[person]!) {
    vacate(world, person, today);
    die(world, person, today);
    world.phase[person] = PHASE.living;
  } else if (today >= world.lossDay[person]!) loseHome(world, person, today);
  else endSupport(world, person, today);
}

/**
 * Support ends as planned: § 85 may take over from CTI, ICM or ACT, and nothing changes of the risk. With no support any
 * more the tenancy goes on with the risk it had, times that of those who have completed theirs.
 */
function endSupport(world: World, person: number, today: number): void {
  const ended = world.method[person]!;
  freeSlot(world, person);
  world.supportEnds[person] = FAR;
  world.events++;
  if (!isTeam(ended) || !stepDown(world, person, today)) {
    const { rates } = world;
    const ratio = world.methodRatio[person]! * rates.lossRatioCompleted;
    useUpTenancy(world, person, today);
    timeLoss(world, person, ratio, today);
  }
  awaitNext(world, person);
}

/** § 85 from today for the share who go on to it, where a worker is free; whether it does. */
function stepDown(world: World, person: number, today: number): boolean {
  luck(world, person, PURPOSE.stepDown, world.tenancies[person]!);
  if (!happens(words[0]!, world.rates.stepDown)) return false;
  if (world.slots[METHOD.section85]! <= 0) return false;
  takeSlot(world, person, METHOD.section85, words[1]!, today);
  return true;
}

/** Evicted or gone: homeless again from today, and an offer may come again. */
function loseHome(world: World, person: number, today: number): void {
  vacate(world, person, today);
  count(world, person, Q.losses, today);
  world.deathAt[person] =
    today + (world.deathAt[person]! - today) * world.rates.mortalityRatioHoused;
  becomeHomeless(
    world,
    person,
    pick(world.rates.lossPlaces, 0, 3, world.lossMark[person]!),
    today,
  );
  liveOnwards(world, person);
}

/** The home is empty: in a share of cases the programme may let it again. */
function vacate(world: World, person: number, today: number): void {
  freeSlot(world, person);
  leaveLine(world.lines, person);
  if (!happens(world.exitMark[person]!, world.rates.homesGivenBack)) return;
  settleEmptyHomes(world, today);
  world.homesFree++;
  world.unmatched = true;
}

function freeSlot(world: World, person: number): void {
  const method = world.method[person]!;
  if (method === METHOD.none) return;
  world.slots[method]! += 1;
  world.method[person] = METHOD.none;
  world.unmatched = true;
}
