import { PARAMETER_NAMES, type ParameterName } from "../scenario/catalogue";
import { playsSameWorlds } from "../scenario/difference";
import type { Scenario } from "../scenario/scenario";
import {
  againstOf,
  changeOf,
  eachGain,
  type Estimate,
  estimateOf,
  gainOf,
  type Gains,
} from "./estimate";
import { type Experiment, Series } from "./experiment";
import { knowing, quantileOf } from "./subject";

/** One end of a bar: the assumption's value there, and how far each gain's mean lies from where nothing is fixed. */
export type End = {
  readonly value: number;
  readonly change: Gains<Estimate>;
};

export type Bar = {
  readonly name: ParameterName;
  readonly low: End;
  readonly high: End;
};

/** Every uncertain assumption from low to high in the same worlds with the same luck, all others as uncertain as they are. */
export type Tornado = {
  readonly policy: string;
  /** Shares of an assumption's distribution below its two ends. */
  readonly ends: readonly [number, number];
  /** The gains where nothing is fixed: the bars' middle line. */
  readonly middle: Gains<Estimate>;
  /** In catalogue order. */
  readonly bars: readonly Bar[];
  /** Worlds played at each end. */
  readonly worlds: number;
};

export type TornadoOrder = {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly discounted: boolean;
  readonly ends: readonly [number, number];
  /** Worlds at each end, step by step: a first picture, then finer ones. */
  readonly worlds: readonly number[];
};

/** Assumptions that have a spread. */
export const uncertain = (scenario: Scenario): readonly ParameterName[] =>
  PARAMETER_NAMES.filter(
    (name) => scenario.assumptions[name].spread.family !== "fixed",
  );

/**
 * One-way sensitivity analysis: each assumption fixed at its low, then at its high end. The other assumptions keep their
 * spreads, so the middle is the answer's own mean, and the difference is taken world by world.
 */
export function* tornado(order: TornadoOrder): Experiment<Tornado> {
  const { scenario, discounted } = order;
  const variants = variantsOf(order);
  const series = new Series(
    [scenario, ...variants.map((variant) => variant.scenario)],
    discounted,
  );
  let soFar: Tornado | undefined;
  for (const worlds of order.worlds) {
    series.take(yield { trials: series.next(worlds), soFar });
    soFar = resultOf(order, variants, series);
  }
  if (!soFar) throw new Error("A tornado needs at least one step of worlds.");
  return soFar;
}

type Variant = {
  readonly name: ParameterName;
  readonly value: number;
  readonly scenario: Scenario;
};

/** Both ends of each bar; those that play the same worlds first, so that they are priced one after another. */
function variantsOf({ scenario, ends }: TornadoOrder): readonly Variant[] {
  const variants = uncertain(scenario).flatMap((name) =>
    ends.map((share) => {
      const value = quantileOf(scenario, name, share);
      return { name, value, scenario: knowing(scenario, name, value) };
    }),
  );
  const isPriced = (variant: Variant) =>
    playsSameWorlds(scenario, variant.scenario);
  return [
    ...variants.filter(isPriced),
    ...variants.filter((variant) => !isPriced(variant)),
  ];
}

function resultOf(
  { scenario, policy, ends }: TornadoOrder,
  variants: readonly Variant[],
  series: Series,
): Tornado {
  const against = againstOf(scenario, policy);
  const middle = series.of(0);
  const endOf = (name: ParameterName, which: 0 | 1): End => {
    const found = variants.flatMap((v, i) => (v.name === name ? [i] : []));
    const at = found[which]!;
    return {
      value: variants[at]!.value,
      change: changeOf(middle, series.of(at + 1), against),
    };
  };
  return {
    policy,
    ends,
    middle: eachGain((gain) =>
      estimateOf(gainOf(middle, against, gain), middle.sampling),
    ),
    bars: uncertain(scenario).map((name) => ({
      name,
      low: endOf(name, 0),
      high: endOf(name, 1),
    })),
    worlds: series.worlds,
  };
}
