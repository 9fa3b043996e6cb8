import { METHODS, NEEDS } from "../../scenario/policy";
import { enter } from "../agenda";
import { ORDER } from "../arm";
import { pick } from "../chance";
import { PLACE } from "../place";
import { join, leaveLine } from "../queue";
import { FAR } from "../sentinel";
import { settle } from "../settle";
import { PHASE, type World } from "../world";
import { die, endStay, liveOnwards, moveToCare } from "./homeless";

/** Ready for a home: from today a person waits in the queue, wherever they are. */
export function joinQueue(world: World, person: number, today: number): void {
  world.phase[person] = PHASE.waiting;
  world.method[person] = methodFor(world, person);
  join(world.lines, person, lineFor(world, person), today);
  world.unmatched = true;
  world.events++;
  awaitNext(world, person);
}

/** Something happens to a person in the queue: the stay ends, § 108, or death. */
export function handleWaiting(
  world: World,
  person: number,
  today: number,
): void {
  settle(world, person, today);
  if (today >= world.deathAt[person]!) die(world, person, today);
  else if (today === world.careDay[person]) moveToCare(world, person, today);
  else {
    endStay(world, person, today);
    if (world.readyDay[person] !== FAR) return keepWaiting(world, person);
  }
  leaveLine(world.lines, person);
  liveOnwards(world, person);
}

/** From another place a person waits on, by the same day of joining; the class of the queue may be another. */
function keepWaiting(world: World, person: number): void {
  const line = lineFor(world, person);
  if (line !== world.lines.line[person]) {
    leaveLine(world.lines, person);
    join(world.lines, person, line, world.lines.joined[person]!);
    world.unmatched = true;
  }
  awaitNext(world, person);
}

/** Entered for the next thing that can happen to a person who waits. */
function awaitNext(world: World, person: number): void {
  let day = world.stayEnds[person]!;
  if (world.careDay[person]! < day) day = world.careDay[person]!;
  if (world.deathAt[person]! < day) day = Math.ceil(world.deathAt[person]!);
  enter(world.agenda, person, day);
}

/** The method the policy's support matrix gives a person of this need. */
function methodFor(world: World, person: number): number {
  const need = world.cohort.need[person]!;
  return pick(
    world.arm.methodShares,
    need * METHODS.length,
    METHODS.length,
    world.cohort.methodMark[person]!,
  );
}

/** One line per class and method, so that a home goes to the first for whom support is there. */
function lineFor(world: World, person: number): number {
  return classFor(world, person) * METHODS.length + world.method[person]!;
}

function classFor(world: World, person: number): number {
  if (world.arm.order === ORDER.shelterFirst)
    return world.place[person] === PLACE.shelter ? 0 : 1;
  if (world.arm.order === ORDER.highestNeedFirst)
    return NEEDS.length - 1 - world.cohort.need[person]!;
  return 0;
}
