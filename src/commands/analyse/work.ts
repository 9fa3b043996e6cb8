import { decide, type Decision } from "../../model/analysis/decision";
import type { Experiment } from "../../model/analysis/experiment";
import { explain, type Explanation } from "../../model/analysis/explain";
import {
  ENOUGH_TO_LEARN,
  knowledgeFrom,
  learn,
  type Learning,
} from "../../model/analysis/learning";
import { spreadOf, type Spread } from "../../model/analysis/spread";
import { threshold, type Threshold } from "../../model/analysis/threshold";
import { tornado, type Tornado } from "../../model/analysis/tornado";
import { twins } from "../../model/analysis/twins";
import { twoWay, type TwoWayMap } from "../../model/analysis/twoWay";
import type { Worlds } from "../../model/results/worlds";
import type { Scenario } from "../../model/scenario/scenario";
import { messages } from "../../ui/text/messages";
import type { Laboratory } from "../../../workers/laboratory";
import type { PartName, Wishes } from "./options";
import {
  fieldOf,
  standsAt,
  subjectOf,
  type SubjectName,
  valuesOver,
} from "../../ui/rows/subjects";

/** Everything that was asked for, worked out. */
export type Findings = {
  readonly spread?: Spread;
  readonly decision?: Decision;
  readonly tornado?: Tornado;
  readonly learning?: Learning;
  readonly threshold?: Threshold;
  readonly map?: TwoWayMap;
  readonly explanation?: Explanation;
};

/** Pairs of twins, and cells along each side of a map. */
const TWINS = 1000;
/** Fewer pairs tell nothing of two variances. */
const ENOUGH_FOR_TWINS = 3;
const CELLS = 6;
/** The assumption's 80 % interval, as everywhere. */
const ENDS = [0.1, 0.9] as const;

/** What the work is done on. */
export type Ground = {
  readonly scenario: Scenario;
  readonly before: Scenario | undefined;
  readonly policy: string;
  readonly worlds: Worlds;
  readonly laboratory: Laboratory;
  readonly isCancelled: () => boolean;
};

/** Works out what was asked for, one after another. Rejects with `Cancelled` when told to stop. */
export async function workOut(
  ground: Ground,
  wishes: Wishes,
): Promise<Findings> {
  const { laboratory, isCancelled } = ground;
  const carryOut = <R>(experiment: Experiment<R>): Promise<R> =>
    laboratory.carryOut(experiment, { isCancelled });
  const order = orderOf(ground, wishes);
  const wants = (part: PartName) => wishes.parts.includes(part);
  const spread =
    (wants("spread") || wants("value")) && order.count >= ENOUGH_FOR_TWINS
      ? await carryOut(
          twins(
            { ...order, worlds: [Math.min(TWINS, order.count)] },
            spreadOf(ground.scenario, ground.policy),
          ),
        )
      : undefined;
  const knowledge = spread && knowledgeFrom(spread, ground.scenario, order);
  return {
    ...(spread && { spread }),
    ...(wants("plane") && { decision: decide(ground.worlds, order) }),
    ...(wants("tornado") && {
      tornado: await carryOut(
        tornado({ ...order, ends: ENDS, worlds: [wishes.worlds] }),
      ),
    }),
    ...(wants("value") &&
      order.count >= ENOUGH_TO_LEARN && {
        learning: learn(ground.worlds, {
          ...order,
          ...(knowledge && { knowledge }),
        }),
      }),
    ...(wishes.threshold !== undefined && {
      threshold: await carryOut(thresholdFor(ground, wishes)),
    }),
    ...(wishes.map && { map: await carryOut(mapFor(ground, wishes)) }),
    ...(ground.before && {
      explanation: await carryOut(
        explain({
          ...order,
          before: ground.before,
          after: ground.scenario,
          worlds: [order.count],
        }),
      ),
    }),
  };
}

const orderOf = (
  { scenario, policy, worlds }: Ground,
  { column, discounted, night }: Wishes,
) => ({
  scenario,
  policy,
  column,
  discounted,
  count: worlds.complete,
  willingness: night,
});

function thresholdFor(
  { scenario, policy }: Ground,
  { threshold: name, column, discounted, language, worlds }: Wishes,
) {
  const subject = subjectOf(name!, policy);
  const { slider } = fieldOf(
    { scenario, origin: scenario },
    subject,
    messages(language),
  );
  return threshold({
    scenario,
    policy,
    gain: column,
    subject,
    limits: { low: slider.min, high: slider.max },
    discounted,
    worlds,
    points: 9,
    rounds: 5,
  });
}

function mapFor(
  { scenario, policy }: Ground,
  { map, discounted, language, worlds }: Wishes,
) {
  const axis = (name: SubjectName) => {
    const subject = subjectOf(name, policy);
    const field = fieldOf(
      { scenario, origin: scenario },
      subject,
      messages(language),
    );
    const now = standsAt({ scenario }, subject);
    return { subject, values: valuesOver(field, CELLS, now) };
  };
  return twoWay({
    scenario,
    policy,
    discounted,
    across: axis(map![0]),
    up: axis(map![1]),
    worlds: [worlds],
    atATime: CELLS * CELLS,
  });
}
