import { availableParallelism } from "node:os";
import { threshold } from "../../model/analysis/threshold";
import { tornado, uncertain } from "../../model/analysis/tornado";
import type { Scenario } from "../../model/scenario/scenario";
import { Laboratory } from "../../../workers/laboratory";
import { nodeSeat } from "../../../workers/seat.node";
import { atMost, type Figure, number } from "./figure";
import { preset } from "./scenarios";
import { clock, median, takeTurns } from "./turns";

// Beside the command once both are bundled.
const WORKER = new URL("./simulator.node.js", import.meta.url);

const TURNS = 3;
/** Worlds at each end of a bar, and at each value of a threshold. */
const AT_AN_END = 60;
const AT_A_VALUE = 100;
/** The aim counts in so many assumptions. */
const BARS = 40;

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
