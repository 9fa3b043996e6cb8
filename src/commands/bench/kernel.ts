import { atWord, durationTable } from "../../model/durations";
import { roll, words } from "../../model/random";
import { stage } from "../../model/run";
import type { Scenario } from "../../model/scenario/scenario";
import { plan } from "../../model/simulation/plan";
import { atMost, type Figure, number } from "./figure";
import { MIDDLE, ofSize } from "./scenarios";
import { median, processorTime, ratio, takeTurns, type Way } from "./turns";

const TURNS = 15;
const WARM_UPS = 4;
const WORLDS = 10;
const LOOPS = 1_000_000;
const NANOSECONDS = 1e6;

/** What an event costs in the whole engine, beside loops that only draw, and that draw and add up. */
export async function kernel(): Promise<Figure[]> {
  const scenario = await ofSize(MIDDLE);
  const withSection176 = {
    ...scenario,
    law: { ...scenario.law, especiallyExpensive: true },
  };
  const engine = newWorlds(scenario);
  const times = await takeTurns(TURNS, WARM_UPS, processorTime, {
    whole: engine.play,
    section176: newWorlds(withSection176).play,
    empty: emptyLoop,
    reference: referenceLoop,
  });
  const each = (way: keyof typeof times) => NANOSECONDS * median(times[way]);
  const best = NANOSECONDS * Math.min(...times.whole);
  const toReference = ratio(times.whole, times.reference);
  return [
    {
      name: `an event of the whole engine, ${MIDDLE} persons, both policies`,
      measured: `${number(each("whole"))} ns (best turn ${number(best)})`,
      beside: `reference loop: ${number(each("reference"))} ns`,
      aim: atMost(each("whole"), 150, " ns"),
    },
    {
      name: "… times the reference loop (same draws, least of three clocks, two sums)",
      measured: number(toReference),
      beside: "1",
      aim: atMost(toReference, 5),
    },
    {
      name: "… times the empty loop (four words, three durations)",
      measured: number(ratio(times.whole, times.empty)),
      beside: `empty loop: ${number(each("empty"))} ns`,
      aim: atMost(ratio(times.whole, times.empty), 10),
    },
    {
      name: "an event with § 176 counted month by month",
      measured: `${number(each("section176"))} ns`,
      beside: `without: ${number(each("whole"))} ns, ratio ${number(ratio(times.section176, times.whole))}`,
    },
    {
      name: "events per world",
      measured: number(engine.eventsPerWorld()),
      beside: `per starting person: ${number(engine.eventsPerWorld() / MIDDLE)}`,
    },
  ];
}

/** Plays other worlds each time, so that no branch predictor learns them. */
function newWorlds(scenario: Scenario): {
  play: Way;
  eventsPerWorld(): number;
} {
  const play = stage(plan(scenario));
  let next = 0;
  let events = 0;
  return {
    play() {
      const chunk = play(next, WORLDS);
      next += WORLDS;
      events += chunk.events;
      return chunk.events;
    },
    eventsPerWorld: () => events / next,
  };
}

const CLOCK = durationTable({ family: "exponential" });

/** What nobody reads keeps a loop from being dropped as useless. */
let kept = 0;
let key = 1;

function emptyLoop(): number {
  key++;
  let sum = 0;
  for (let i = 0; i < LOOPS; i++) {
    roll(key, 0x5eed, i & 0xff, i >> 8);
    sum +=
      atWord(CLOCK, words[0]!) +
      atWord(CLOCK, words[1]!) +
      atWord(CLOCK, words[2]!);
  }
  kept += sum;
  return LOOPS;
}

const CELLS = 512;
const ledger = new Float64Array(CELLS);

function referenceLoop(): number {
  key++;
  for (let i = 0; i < LOOPS; i++) {
    roll(key, 0x5eed, i & 0xff, i >> 8);
    const first = atWord(CLOCK, words[0]!) * 300;
    const second = atWord(CLOCK, words[1]!) * 400;
    const third = atWord(CLOCK, words[2]!) * 500;
    let least = first;
    if (second < least) least = second;
    if (third < least) least = third;
    const cell = words[3]! & (CELLS - 1);
    ledger[cell]! += least;
    ledger[CELLS - 1 - cell]! += 1;
  }
  kept += ledger[0]!;
  return LOOPS;
}
