import type { Scenario } from "../scenario/scenario";
import type { Experiment, Trial } from "./experiment";
import { joined, type Outcome } from "./outcome";

/** The same worlds lived twice: equal parameters, other luck. */
export type Twins = { readonly first: Outcome; readonly second: Outcome };

export type TwinsOrder = {
  readonly scenario: Scenario;
  readonly discounted: boolean;
  readonly worlds: readonly number[];
};

/** The luck of the second life. */
const OTHER_LUCK = 1;

/** Plays worlds twice with other luck, more and more of them; what they say is for `result` to work out. */
export function* twins<R>(
  order: TwinsOrder,
  result: (twins: Twins) => R,
): Experiment<R> {
  const { scenario, discounted } = order;
  let known: Twins | undefined;
  let soFar: R | undefined;
  for (const [step, worlds] of order.worlds.entries()) {
    const first = order.worlds[step - 1] ?? 0;
    const trial = { scenario, first, count: worlds - first, discounted };
    const trials: Trial[] = [0, OTHER_LUCK].map((luck) => ({ ...trial, luck }));
    const [one, other] = yield { trials, soFar };
    known = {
      first: known ? joined([known.first, one!]) : one!,
      second: known ? joined([known.second, other!]) : other!,
    };
    soFar = result(known);
  }
  if (soFar === undefined) throw new Error("Twins need at least one world.");
  return soFar;
}
