import { atWord } from "../../durations";
import { words } from "../../random";
import { happens, wholeDays } from "../chance";
import { EXPONENTIAL } from "../cohort";
import { moveTo } from "../counts";
import { PLACE } from "../place";
import { PURPOSE } from "../purpose";
import { FAR } from "../sentinel";
import { leaveShelter } from "../settle";
import type { World } from "../world";
import { luck } from "../luck";
import { endSpell } from "../spell";

/**
 * The day a person who is offered something today will be ready to move in; `FAR` when they refuse. The share of
 * people of whom the policy requires readiness goes by an interim offer, all others straight to the queue.
 */
export function readinessDay(
  world: World,
  person: number,
  today: number,
): number {
  const { arm, rates, cohort, plan } = world;
  const viaInterim = happens(
    cohort.readinessMark[person]!,
    arm.readinessRequired,
  );
  const first = viaInterim ? rates.acceptInterim : rates.acceptHome;
  const accepting =
    world.tenancies[person]! > 0 ? first * rates.acceptAfterLoss : first;
  if (!happens(world.acceptMark[person]!, accepting)) return FAR;
  if (viaInterim) return beginInterim(world, person, today);
  return (
    today +
    wholeDays(
      atWord(plan.durations.timeToHome, world.timeToHomeWord[person]!) *
        rates.timeToHome,
    )
  );
}

/** The staircase's first step (§ 107), from today until judged ready or dropped out. */
function beginInterim(world: World, person: number, today: number): number {
  const { rates, plan } = world;
  if (world.place[person] === PLACE.shelter)
    dischargeByProgramme(world, person, today);
  luck(world, person, PURPOSE.interim, world.interims[person]!++);
  moveTo(world, person, PLACE.interim, today);
  world.stayEnds[person] =
    today + wholeDays(atWord(EXPONENTIAL, words[1]!) / rates.interimDropout);
  world.exitMark[person] = words[2]!;
  endSpell(world, person, today);
  return (
    today +
    wholeDays(atWord(plan.durations.interimStay, words[0]!) * rates.interimStay)
  );
}

/** A discharge that the programme brings about: the decision on support may precede it, and then there is refund. */
export function dischargeByProgramme(
  world: World,
  person: number,
  today: number,
): void {
  const decided = happens(
    world.decisionMark[person]!,
    world.rates.decisionInTime,
  );
  leaveShelter(world, person, today, decided);
}
