import { availableParallelism } from "node:os";
import { evppi } from "../../model/analysis/evppi";
import { learn } from "../../model/analysis/learning";
import { costOf, outcomeOf } from "../../model/analysis/outcome";
import { smoother } from "../../model/analysis/smoother";
import { threshold } from "../../model/analysis/threshold";
import { tornado, uncertain } from "../../model/analysis/tornado";
import { Worlds } from "../../model/results/worlds";
import { DRAWS, INDEX } from "../../model/scenario/draw";
import type { Scenario } from "../../model/scenario/scenario";
import { Laboratory } from "../../../workers/laboratory";
import { nodeSeat } from "../../../workers/seat.node";
import { atMost, type Figure, number } from "./figure";
import { preset } from "./scenarios";
import { clock, median, processorTime, takeTurns } from "./turns";
import { poolOf } from "./workers";

// Beside the command once both are bundled.
const WORKER = new URL("./simulator.node.js", import.meta.url);

const TURNS = 3;
/** Worlds at each end of a bar, and at each value of a threshold. */
const AT_AN_END = 60;
const AT_A_VALUE = 100;
/** The aim counts in so many assumptions. */
const BARS = 40;
/** Worlds that the value of information is asked of. */
const WORLDS = 2000;

const goOn = { isCancelled: () => false };

/** What one waits for who asks which number matters and what must be true. */
export async function analysis(): Promise<Figure[]> {
  const ishoej = await preset("ishoej");
  const size = availableParallelism();
  const laboratory = new Laboratory(() => nodeSeat(WORKER), size);
  try {
    const few = withSpreads(ishoej, BARS);
    const times = await takeTurns(TURNS, 1, clock, {
      tornado: () => played(laboratory, tornadoOf(few)),
      whole: () => played(laboratory, tornadoOf(ishoej)),
      threshold: () => played(laboratory, thresholdOf(ishoej)),
    });
    const bars = uncertain(ishoej).length;
    return [
      ...(await valueOfInformation(ishoej)),
      {
        name: `tornado of Ishøj, ${BARS} assumptions, ${AT_AN_END} worlds at each end`,
        measured: `${number(median(times.tornado))} ms`,
        beside: `all ${bars}: ${number(median(times.whole))} ms`,
        aim: atMost(median(times.tornado), 5000, " ms"),
      },
      {
        name: `threshold of Ishøj's shelter price, ${AT_A_VALUE} worlds at each value`,
        measured: `${number(median(times.threshold))} ms`,
        beside: `workers: ${size}`,
        aim: atMost(median(times.threshold), 2000, " ms"),
      },
    ];
  } finally {
    laboratory.close();
  }
}

/** What it takes to ask a run's worlds which assumption is worth knowing, for one payer. */
async function valueOfInformation(scenario: Scenario): Promise<Figure[]> {
  const worlds = await playedWorlds(scenario);
  const names = uncertain(scenario);
  const outcome = outcomeOf(worlds, {
    first: 0,
    count: WORLDS,
    discounted: false,
  });
  const benefits = scenario.policies.map((_, policy) =>
    costOf(outcome, policy, { column: "total" }).map((kr) => -kr),
  );
  const times = await takeTurns(TURNS, 1, processorTime, {
    each() {
      for (const name of names) {
        const column = Float64Array.from(
          { length: WORLDS },
          (_, world) => worlds.draws[world * DRAWS + INDEX[name]]!,
        );
        evppi({ benefits, smoothers: [smoother(column)] });
      }
      return 1;
    },
    whole: () =>
      learn(worlds, {
        policy: policyOf(scenario),
        column: "total",
        discounted: false,
        count: WORLDS,
        willingness: 0,
      }).parameters.length / names.length,
  });
  return [
    {
      name: `value of information of each of ${names.length} assumptions, ${number(WORLDS)} worlds of Ishøj`,
      measured: `${number(median(times.each))} ms`,
      beside: `with groups, all together and importance: ${number(median(times.whole))} ms`,
      aim: atMost(median(times.each), 1000, " ms"),
    },
  ];
}

async function playedWorlds(scenario: Scenario): Promise<Worlds> {
  const worlds = new Worlds(scenario);
  const pool = poolOf(availableParallelism());
  await pool.run({
    scenario,
    from: 0,
    until: WORLDS,
    isCancelled: () => false,
    onChunk: (chunk) => worlds.add(chunk),
  });
  pool.close();
  return worlds;
}

async function played(
  laboratory: Laboratory,
  experiment: Parameters<Laboratory["carryOut"]>[0],
): Promise<number> {
  await laboratory.carryOut(experiment, goOn);
  return 1;
}

/** The scenario with every spread taken away but those of `count` assumptions, evenly through the catalogue. */
function withSpreads(scenario: Scenario, count: number): Scenario {
  const kept = uncertain(scenario).filter(
    (_, i, { length }) => (i * count) % length < count,
  );
  const assumptions = Object.fromEntries(
    Object.entries(scenario.assumptions).map(([name, assumption]) => [
      name,
      kept.some((one) => one === name)
        ? assumption
        : { ...assumption, spread: { family: "fixed" } },
    ]),
  ) as Scenario["assumptions"];
  return { ...scenario, assumptions };
}

const policyOf = ({ policies, baseline }: Scenario) =>
  policies.find(({ id }) => id !== baseline)!.id;

const tornadoOf = (scenario: Scenario) =>
  tornado({
    scenario,
    policy: policyOf(scenario),
    discounted: false,
    ends: [0.1, 0.9],
    worlds: [AT_AN_END],
  });

const thresholdOf = (scenario: Scenario) =>
  threshold({
    scenario,
    policy: policyOf(scenario),
    gain: "total",
    subject: { kind: "assumption", name: "shelterDay" },
    limits: { low: 200, high: 4000 },
    discounted: false,
    worlds: AT_A_VALUE,
    points: 9,
    rounds: 5,
  });
