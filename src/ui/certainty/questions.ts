import type { Gain } from "../../model/analysis/estimate";
import type { Experiment } from "../../model/analysis/experiment";
import { explain, type Explanation } from "../../model/analysis/explain";
import { partsBetween } from "../../model/analysis/difference";
import { type Spread, spreadOf } from "../../model/analysis/spread";
import { threshold, type Threshold } from "../../model/analysis/threshold";
import { tornado, type Tornado } from "../../model/analysis/tornado";
import { twins } from "../../model/analysis/twins";
import { twoWay, type TwoWayMap } from "../../model/analysis/twoWay";
import type { Scenario } from "../../model/scenario/scenario";
import {
  endsFor,
  forPlace,
  pairsFor,
  TORNADO_ENDS,
} from "../rows/experimentSizes";
import type { HeldAnswer } from "../rows/heldAnswer";
import {
  fieldOf,
  standsAt,
  type SubjectName,
  subjectOf,
  valuesOver,
} from "../rows/subjects";
import { messages } from "../text/messages";

/** The pictures of the page that ask for worlds to be played, in its order. */
export const TASKS = [
  "spread",
  "tornado",
  "threshold",
  "map",
  "change",
] as const;
export type Task = (typeof TASKS)[number];

/** What each of them finds. */
export type Found = {
  readonly spread: Spread;
  readonly tornado: Tornado;
  readonly threshold: Threshold;
  readonly map: TwoWayMap;
  readonly change: Explanation;
};

/** The answer that the pictures are about. */
export type Ground = {
  readonly scenario: Scenario;
  /** The scenario as it was opened. */
  readonly origin: Scenario;
  readonly policy: string;
  readonly discounted: boolean;
  /** Worlds that the answer rests on. */
  readonly worlds: number;
  readonly held: HeldAnswer | null;
};

/** What the reader of the page has chosen. */
export type Choices = {
  readonly gain: Gain;
  /** The number whose turning point is sought. */
  readonly subject: SubjectName;
  /** The numbers of the map. */
  readonly across: SubjectName;
  readonly up: SubjectName;
};

/** All that a picture depends on. */
export type Question = readonly unknown[];

/** What every question is about. */
export type Asked = Pick<Ground, "scenario" | "policy" | "discounted">;

export const askedIn = ([, scenario, policy, discounted]: Question): Asked => ({
  scenario: scenario as Scenario,
  policy: policy as string,
  discounted: discounted as boolean,
});

export const isSameQuestion = (a: Question, b: Question): boolean =>
  a.length === b.length && a.every((part, i) => isSame(part, b[i]));

/** Scenarios that differ in the number of worlds alone ask the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isScenario(a) || !isScenario(b)) return false;
  const keys = Object.keys(a) as (keyof Scenario)[];
  return keys.every((key) => key === "replications" || a[key] === b[key]);
}

const isScenario = (part: unknown): part is Scenario =>
  typeof part === "object" && part !== null && "assumptions" in part;

export function questionFor(
  task: Task,
  ground: Ground,
  choices: Choices,
): Question {
  const { scenario, policy, discounted, held, worlds } = ground;
  const same = [task, scenario, policy, discounted];
  switch (task) {
    case "spread":
    case "tornado":
      return same;
    case "threshold":
      return [...same, choices.subject, choices.gain];
    case "map":
      return [...same, choices.across, choices.up];
    case "change":
      return [...same, held, worlds];
  }
}

/** Whether there is anything to ask: a change needs a held answer that has the policy and differs. */
export function isWanted(task: Task, ground: Ground, choices: Choices) {
  if (task === "map") return choices.across !== choices.up;
  return task !== "change" || standsOf(ground) === "moved";
}

/** How the scenario stands to the held answer. */
export function standsOf({
  held,
  scenario,
  policy,
  discounted,
  worlds,
}: Ground): "nothingHeld" | "otherPolicies" | "unmoved" | "moved" {
  if (!held) return "nothingHeld";
  if (!held.gains.has(policy)) return "otherPolicies";
  const isSameAnswer =
    held.discounted === discounted &&
    held.worlds === worlds &&
    partsBetween(held.scenario, scenario).length === 0;
  return isSameAnswer ? "unmoved" : "moved";
}

/** Fewer than these say nothing of their own error. */
const FEWEST = { worlds: 2, values: 4 };
const THRESHOLD = { worlds: 100, points: 9, rounds: 5 };
const MAP_WORLDS = [10, 30, 80];
const CELLS = 7;
const AT_A_TIME = 4;

const cellsFor = ({ scenario }: Ground) =>
  forPlace(scenario, MAP_WORLDS, FEWEST.worlds);

/** A first picture soon, and the last one over the worlds of the answer itself. */
const changeWorlds = ({ worlds }: Ground) => [
  ...[100, 500].filter((fewer) => fewer < worlds),
  worlds,
];

/** Steps to the whole picture; the search for a turning point may end before. */
export function stepsOf(task: Task, ground: Ground): number {
  switch (task) {
    case "spread":
      return pairsFor(ground.scenario).length;
    case "tornado":
      return endsFor(ground.scenario).length;
    case "threshold":
      return THRESHOLD.rounds + 1;
    case "map":
      return cellsFor(ground).length * Math.ceil((CELLS * CELLS) / AT_A_TIME);
    case "change":
      return changeWorlds(ground).length;
  }
}

export function experimentFor(
  task: Task,
  ground: Ground,
  choices: Choices,
): Experiment<Found[Task]> {
  const { scenario, policy, discounted } = ground;
  const order = { scenario, policy, discounted };
  switch (task) {
    case "spread":
      return twins(
        { ...order, worlds: pairsFor(scenario) },
        spreadOf(scenario, policy),
      );
    case "tornado":
      return tornado({
        ...order,
        ends: TORNADO_ENDS,
        worlds: endsFor(scenario),
      });
    case "threshold": {
      const { subject, field } = placed(ground, choices.subject);
      const { min: low, max: high } = field.slider;
      const limits = { low, high };
      const { gain } = choices;
      const [worlds] = forPlace(scenario, [THRESHOLD.worlds], FEWEST.values);
      return threshold({
        ...order,
        ...THRESHOLD,
        worlds: worlds!,
        gain,
        subject,
        limits,
      });
    }
    case "map": {
      const [across, up] = [choices.across, choices.up].map((name) => {
        const { subject, field } = placed(ground, name);
        const now = standsAt(ground, subject);
        return { subject, values: valuesOver(field, CELLS, now) };
      });
      const worlds = cellsFor(ground);
      return twoWay({
        ...order,
        across: across!,
        up: up!,
        worlds,
        atATime: AT_A_TIME,
      });
    }
    case "change":
      return explain({
        policy,
        discounted,
        before: ground.held!.scenario,
        after: scenario,
        worlds: changeWorlds(ground),
      });
  }
}

/** The subject for the policy at hand, and its field; ranges are the same in both languages. */
function placed(ground: Ground, name: SubjectName) {
  const subject = subjectOf(name, ground.policy);
  return { subject, field: fieldOf(ground, subject, messages("da")) };
}
