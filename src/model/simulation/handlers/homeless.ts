import { atWord } from "../../durations";
import { Q } from "../../ledger/quantity";
import { shelterUntil } from "../../ledger/compiledLaw";
import { discharge } from "../../ledger/refundAccounts";
import { words } from "../../random";
import { enter } from "../agenda";
import { happens, pick, wholeDays } from "../chance";
import { EXPONENTIAL } from "../cohort";
import { moveTo } from "../counts";
import { isHomeless, PLACE } from "../place";
import { luck } from "../luck";
import { PURPOSE } from "../purpose";
import { isEpisodic, stayRatio } from "../episodic";
import { endSpell } from "../spell";
import { FAR } from "../sentinel";
import { count, leaveShelter, settle, settlePast } from "../settle";
import { PHASE, type World } from "../world";
import { readinessDay } from "./offer";

/** Index into nothing: a stay that ends by leaving, not by moving to another homeless place. */
const LEAVES = 3;

/** An odd multiplier that carries the low bits of a word, which no earlier choice has used, to the top (Knuth's 2^32 / phi). */
const SPREADS_BITS = 0x9e3779b1;

/** Someone of the starting population, found in the middle of a stay. */
export function beginFound(world: World, person: number): void {
  const { cohort } = world;
  const place = cohort.place[person]!;
  world.place[person] = PLACE.found;
  world.since[person] = 0;
  world.careLeft[person] = cohort.timeToCare[person]!;
  world.deathAt[person] = cohort.lifetime[person]! / world.rates.mortality;
  beginSpell(world, person, 0);
  drawStay(world, person, place, 0);
  world.stayEnds[person] = cohort.remaining[person]!;
  recallShelter(world, person);
  if (place === PLACE.shelter)
    settlePast(world, person, -cohort.elapsed[person]!, 0);
  timeOffer(world, person, place, 0);
  liveOnwards(world, person);
}

/** The shelter stay that some had within the year before their present stay: it has used up refund. */
function recallShelter(world: World, person: number): void {
  luck(world, person, PURPOSE.past, 0);
  const { rates, plan, cohort } = world;
  if (!happens(words[0]!, rates.shelterBeforeStart)) return;
  const nights = wholeDays(
    atWord(plan.durations.stayShelter, words[1]!) *
      rates.stay[PLACE.shelter]! *
      stayRatio(rates, cohort.episodicMark[person]!),
  );
  const ago = 1 + (((words[2]! >>> 0) * 2.3283064365386963e-10 * 365) | 0);
  const discharged = -cohort.elapsed[person]! - ago;
  const admitted = discharged - Math.min(nights, 3650);
  world.pastAdmitted[person] = admitted;
  world.pastDischarged[person] = discharged;
  settlePast(world, person, admitted, shelterUntil(plan.law, discharged));
  discharge(plan.law, world.accounts, person, discharged, false);
}

/** A newcomer's first day of homelessness. */
export function beginNewcomer(world: World, person: number): void {
  const { cohort } = world;
  const today = cohort.arrival[person]!;
  world.place[person] = PLACE.coming;
  world.since[person] = today;
  world.careLeft[person] = cohort.timeToCare[person]!;
  world.deathAt[person] =
    today + cohort.lifetime[person]! / world.rates.mortality;
  count(world, person, Q.newcomers, today);
  becomeHomeless(world, person, cohort.place[person]!, today);
  liveOnwards(world, person);
}

/** A person without a home from today: a new spell, a first stay, a first offer to wait for. */
export function becomeHomeless(
  world: World,
  person: number,
  place: number,
  today: number,
): void {
  beginSpell(world, person, today);
  beginStay(world, person, place, today);
}

function beginSpell(world: World, person: number, today: number): void {
  world.readyDay[person] = FAR;
  world.spellSince[person] = today;
  world.careDay[person] =
    today + wholeDays(world.careLeft[person]! / world.rates.care);
  world.refused[person] = 0;
  awaitOffer(world, person, today);
}

/** A stay in a homeless place from today; the next offer is timed anew for the place. */
export function beginStay(
  world: World,
  person: number,
  place: number,
  today: number,
): void {
  drawStay(world, person, place, today);
  if (world.readyDay[person] === FAR) timeOffer(world, person, place, today);
  else world.offerDay[person] = FAR;
}

function drawStay(
  world: World,
  person: number,
  place: number,
  today: number,
): void {
  luck(world, person, PURPOSE.stay, world.stays[person]!++);
  const { plan, rates } = world;
  const table =
    place === PLACE.shelter
      ? plan.durations.stayShelter
      : place === PLACE.rough
        ? plan.durations.stayRough
        : plan.durations.stayHidden;
  moveTo(world, person, place, today);
  world.stayEnds[person] =
    today +
    wholeDays(
      atWord(table, words[0]!) *
        rates.stay[place]! *
        stayRatio(rates, world.cohort.episodicMark[person]!),
    );
  world.exitMark[person] = words[1]!;
  world.returnMark[person] = words[2]!;
  world.returnWord[person] = words[3]!;
  if (place === PLACE.shelter) world.admitted[person] = 1;
  world.events++;
}

/** Whether the programme can reach the person, and if so the luck of the next offer: when it comes, whether it is accepted, how long to a home, whether support is decided in time. */
function awaitOffer(world: World, person: number, today: number): void {
  const reach = world.reach[world.plan.yearOf[today]!]!;
  const isReached = happens(world.cohort.reachMark[person]!, reach);
  world.reached[person] = isReached ? 1 : 0;
  if (!isReached) return;
  luck(world, person, PURPOSE.offer, world.offers[person]!++);
  const table =
    world.refused[person] === 1
      ? world.plan.durations.reofferDelay
      : EXPONENTIAL;
  world.offerLeft[person] = atWord(table, words[0]!);
  world.acceptMark[person] = words[1]!;
  world.timeToHomeWord[person] = words[2]!;
  world.decisionMark[person] = words[3]!;
}

/**
 * The day an offer reaches the person if they stay in this place. While the programme is being built up, each day
 * counts for the share of full coverage reached, rising in a straight line.
 */
function timeOffer(
  world: World,
  person: number,
  place: number,
  today: number,
): void {
  if (world.reached[person] === 0) {
    world.offerDay[person] = FAR;
    return;
  }
  const due =
    exposure(world.arm.rampDays, today) +
    world.offerLeft[person]! * meanWait(world, person, place);
  const day = dayOfExposure(world.arm.rampDays, due);
  world.offerDay[person] =
    day < world.plan.days ? Math.max(today + 1, Math.ceil(day)) : FAR;
}

/** Mean days to the next offer: by the policy and place at first, by how long a refusal lasts after one. */
const meanWait = (world: World, person: number, place: number) =>
  world.refused[person] === 1
    ? world.rates.reofferDelay
    : world.arm.offerDelay[place]!;

/** Takes off what has passed of the wait for an offer when a stay ends before it came. */
function useUpOffer(
  world: World,
  person: number,
  place: number,
  from: number,
  today: number,
): void {
  const { rampDays } = world.arm;
  const used =
    (exposure(rampDays, today) - exposure(rampDays, from)) /
    meanWait(world, person, place);
  world.offerLeft[person] = Math.max(0, world.offerLeft[person]! - used);
}

/** Days at full coverage that the days from the first to `day` are worth. */
function exposure(rampDays: number, day: number): number {
  return day < rampDays ? (day * day) / (2 * rampDays) : day - rampDays / 2;
}

/** The day by which so many days at full coverage have passed: the inverse of `exposure`. */
function dayOfExposure(rampDays: number, worth: number): number {
  return worth < rampDays / 2
    ? Math.sqrt(2 * rampDays * worth)
    : worth + rampDays / 2;
}

/**
 * Lives a person's life ahead of the calendar, stay by stay, for as long as they compete with nobody: until they are
 * ready for a home (then they are entered for that day), in § 108, gone, dead, or beyond the horizon. The order of
 * people makes no difference to it, since luck goes by person and purpose.
 */
export function liveOnwards(world: World, person: number): void {
  const { days } = world.plan;
  world.phase[person] = PHASE.living;
  for (;;) {
    const place = world.place[person]!;
    if (place === PLACE.dead) return;
    const today = nextDay(world, person);
    if (today >= days) return settle(world, person, days);
    const from = world.since[person]!;
    settle(world, person, today);
    if (today >= world.deathAt[person]!) die(world, person, today);
    else if (today === world.readyDay[person])
      return enterForHome(world, person, today);
    else if (today === world.offerDay[person]) beOffered(world, person, today);
    else if (today === world.careDay[person] && isHomeless(place))
      moveToCare(world, person, today);
    else {
      if (world.offerDay[person] !== FAR)
        useUpOffer(world, person, place, from, today);
      endStay(world, person, today);
    }
  }
}

/** The earliest of what awaits a person who lives ahead of the calendar. */
function nextDay(world: World, person: number): number {
  let day = world.stayEnds[person]!;
  if (world.offerDay[person]! < day) day = world.offerDay[person]!;
  if (world.readyDay[person]! < day) day = world.readyDay[person]!;
  if (world.careDay[person]! < day) day = world.careDay[person]!;
  if (world.deathAt[person]! < day) day = Math.ceil(world.deathAt[person]!);
  return day;
}

/** What a stay ends with: from a homeless place to another or away; from an interim offer or from elsewhere back to homelessness. */
export function endStay(world: World, person: number, today: number): void {
  const place = world.place[person]!;
  if (!isHomeless(place))
    return becomeHomeless(world, person, placeOfEntry(world, person), today);
  const next = placeAfterStay(world, person, place);
  if (place === PLACE.shelter) leaveShelter(world, person, today, false);
  if (next === LEAVES) leave(world, person, today);
  else beginStay(world, person, next, today);
}

/** Where somebody begins who is homeless again: as newcomers do, or where they left homelessness from. */
function placeOfEntry(world: World, person: number): number {
  const { rates } = world;
  const again = Math.imul(world.returnWord[person]!, SPREADS_BITS);
  if (
    world.place[person] === PLACE.left &&
    happens(again, rates.returnToSamePlace)
  )
    return world.leftFrom[person]!;
  return pick(rates.entryPlaces, 0, 3, world.exitMark[person]!);
}

/** The place after a stay: `LEAVES` by own means in the share that goes with the person's need, else another homeless place. */
export function placeAfterStay(
  world: World,
  person: number,
  place: number,
): number {
  const { rates, cohort } = world;
  const mark = world.exitMark[person]!;
  const leaving =
    rates.ownMeans[cohort.need[person]!]! *
    stayRatio(rates, cohort.episodicMark[person]!);
  if (happens(mark, leaving)) return LEAVES;
  if (
    place !== PLACE.shelter &&
    isEpisodic(rates, cohort.episodicMark[person]!)
  )
    return PLACE.shelter;
  const rest = (mark >>> 0) * 2.3283064365386963e-10 - leaving;
  return pick(
    rates.nextPlaces,
    3 * place,
    3,
    ((rest / (1 - leaving)) * 4294967295) | 0,
  );
}

/** Solves it by own means or moves away; a share returns one day. */
function leave(world: World, person: number, today: number): void {
  const returns = happens(world.returnMark[person]!, world.rates.returnShare);
  world.leftFrom[person] = world.place[person]!;
  moveTo(world, person, PLACE.left, today);
  world.events++;
  world.offerDay[person] = FAR;
  world.readyDay[person] = FAR;
  endSpell(world, person, today);
  world.exitMark[person] = Math.imul(world.returnMark[person]!, SPREADS_BITS);
  world.stayEnds[person] = returns
    ? today +
      wholeDays(
        atWord(world.plan.durations.returnDelay, world.returnWord[person]!) *
          world.rates.returnDelay,
      )
    : FAR;
}

/** An offer arrives: accepted, it leads to a home by the policy's way; refused, the next one is awaited. */
function beOffered(world: World, person: number, today: number): void {
  world.events++;
  count(world, person, Q.offers, today);
  const ready = readinessDay(world, person, today);
  if (ready === FAR) {
    count(world, person, Q.refusals, today);
    world.refused[person] = 1;
    awaitOffer(world, person, today);
    timeOffer(world, person, world.place[person]!, today);
  } else {
    world.readyDay[person] = ready;
    world.offerDay[person] = FAR;
  }
}

export function moveToCare(world: World, person: number, today: number): void {
  if (world.place[person] === PLACE.shelter)
    leaveShelter(world, person, today, false);
  moveTo(world, person, PLACE.care, today);
  world.stayEnds[person] = FAR;
  world.offerDay[person] = FAR;
  world.readyDay[person] = FAR;
  world.careDay[person] = FAR;
  world.events++;
}

/** Deaths among people who have left are not counted: they are out of the model's sight. */
export function die(world: World, person: number, today: number): void {
  if (world.place[person] !== PLACE.left) count(world, person, Q.deaths, today);
  moveTo(world, person, PLACE.dead, today);
  world.events++;
}

function enterForHome(world: World, person: number, today: number): void {
  world.phase[person] = PHASE.joining;
  enter(world.agenda, person, today);
}
