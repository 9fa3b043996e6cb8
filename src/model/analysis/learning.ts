import type { Worlds } from "../results/worlds";
import { CATALOGUE, type ParameterName } from "../scenario/catalogue";
import { DRAWS, INDEX } from "../scenario/draw";
import type { ParameterGroup } from "../scenario/parameter";
import type { Scenario } from "../scenario/scenario";
import { type DecisionOrder, strategiesOf } from "./decision";
import { againstOf } from "./estimate";
import { type Foresight, foresight } from "./evpi";
import { evppi, type ValueOfKnowing } from "./evppi";
import { type Importance, importance } from "./importance";
import { netBenefit } from "./netBenefit";
import { outcomeOf } from "./outcome";
import { type Smoother, smoother } from "./smoother";
import type { Spread } from "./spread";
import { uncertain } from "./tornado";

/** A question to the worlds of a run: which number is worth knowing better before deciding. */
export type LearningOrder = DecisionOrder & {
  /**
   * Knowledge variance of each policy's net benefit less the baseline's, in scenario order without the baseline, by
   * twins (`varianceSplit`). With it the value of all knowledge is set right for what the regression does not catch.
   */
  readonly knowledge?: readonly number[];
};

/** What knowing one assumption exactly is worth, and how much of the answer's spread is its. */
export type OfParameter = {
  readonly name: ParameterName;
  readonly worth: ValueOfKnowing;
  /** For the net benefit of the policy less the baseline's. */
  readonly importance: Importance;
};

/** Which number is worth measuring, kr. over the horizon and for this one decision. */
export type Learning = {
  readonly order: LearningOrder;
  /** Every assumption known exactly, and luck as unforeseen as ever. */
  readonly everything: ValueOfKnowing;
  /** Luck foreseen too: a ceiling that no study reaches. */
  readonly foresight: Pick<Foresight, "evpi" | "se">;
  /** Every uncertain assumption, in catalogue order. */
  readonly parameters: readonly OfParameter[];
  /** All uncertain assumptions of each part of the model, in the catalogue's order. */
  readonly groups: readonly {
    readonly group: ParameterGroup;
    readonly names: readonly ParameterName[];
    readonly worth: ValueOfKnowing;
  }[];
};

/** The knowledge variance for such an order, where twins tell of it: of one policy against the baseline, in kroner alone. */
export const knowledgeFrom = (
  { horizon }: Spread,
  { policies }: Scenario,
  { column, willingness }: Pick<DecisionOrder, "column" | "willingness">,
): readonly number[] | undefined =>
  policies.length === 2 && willingness === 0
    ? [horizon[column].split.knowledge]
    : undefined;

/** Fewer worlds than these cannot tell some ninety parameters apart. */
export const ENOUGH_TO_LEARN = 250;

/** Works out the value of information from a run's own worlds. Throws where the scenario has no such policy, or worlds are fewer than `ENOUGH_TO_LEARN`. */
export function learn(worlds: Worlds, order: LearningOrder): Learning {
  const names = uncertain(worlds.scenario);
  const smoothers = names.map((name) =>
    smoother(columnOf(worlds, order.count, name)),
  );
  const { benefits, difference } = benefitsOf(worlds, order);
  const important = importance(smoothers, difference);
  const ceiling = foresight(benefits);
  const worthOf = (some: readonly Smoother[], knowledge?: readonly number[]) =>
    atMost(
      evppi({ benefits, smoothers: some, ...(knowledge && { knowledge }) }),
      ceiling.evpi,
    );
  return {
    order,
    everything: worthOf(smoothers, order.knowledge),
    foresight: ceiling,
    parameters: names.map((name, i) => ({
      name,
      worth: worthOf([smoothers[i]!]),
      importance: important[i]!,
    })),
    groups: groupsOf(names).map(({ group, places }) => ({
      group,
      names: places.map((place) => names[place]!),
      worth: worthOf(places.map((place) => smoothers[place]!)),
    })),
  };
}

/** No part is worth more than foresight of all: where the benefit has a corner, as at a cost of nothing, a smooth curve may say so. */
const atMost = (worth: ValueOfKnowing, most: number): ValueOfKnowing => ({
  ...worth,
  value: Math.min(worth.value, most),
});

/** One value per world, as drawn. */
const columnOf = (
  { draws }: Worlds,
  count: number,
  name: ParameterName,
): Float64Array =>
  Float64Array.from(
    { length: count },
    (_, world) => draws[world * DRAWS + INDEX[name]]!,
  );

/** Net benefit per world, the baseline's first; and the policy's less the baseline's. */
function benefitsOf(worlds: Worlds, order: LearningOrder) {
  const { policy, baseline } = againstOf(worlds.scenario, order.policy);
  const outcome = outcomeOf(worlds, { first: 0, ...order });
  const all = strategiesOf(worlds, outcome, order).map((strategy) =>
    netBenefit(strategy, order.willingness),
  );
  const others = all.filter((_, at) => at !== baseline);
  return {
    benefits: [all[baseline]!, ...others],
    difference: all[policy]!.map((kr, world) => kr - all[baseline]![world]!),
  };
}

/** Parts of the model with at least one of the names, and where those stand in the list. */
function groupsOf(names: readonly ParameterName[]) {
  const groups = [...new Set(names.map((name) => CATALOGUE[name].group))];
  return groups.map((group) => ({
    group,
    places: names.flatMap((name, place) =>
      CATALOGUE[name].group === group ? [place] : [],
    ),
  }));
}
