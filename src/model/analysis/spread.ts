import { eachColumn } from "../results/money";
import type { Column } from "../results/results";
import { meanOf } from "../results/statistic";
import type { Scenario } from "../scenario/scenario";
import { type Bands, bands } from "./bands";
import { againstOf, eachGain, gainOf, type Gains } from "./estimate";
import { savingOf } from "./outcome";
import type { Twins } from "./twins";
import { type VarianceSplit, varianceSplit } from "./varianceSplit";

/** How a figure varies between worlds, by what is not known and by luck. */
export type Variation = {
  readonly mean: number;
  readonly split: VarianceSplit;
  readonly bands: Bands;
};

/** Chance and knowledge apart, for everything a policy gains on the baseline. */
export type Spread = {
  readonly policy: string;
  /** Over the whole horizon. */
  readonly horizon: Gains<Variation>;
  /** Cumulative net saving up to and with each budget year. */
  readonly cumulative: readonly { readonly [C in Column]: Variation }[];
  /** Pairs of twins. */
  readonly worlds: number;
};

/** What twins say of a policy's gains; at least three pairs. */
export const spreadOf =
  (scenario: Scenario, policy: string) =>
  (twins: Twins): Spread => {
    const against = againstOf(scenario, policy);
    const { first, second } = twins;
    const years = Array.from({ length: first.years }, (_, year) => year + 1);
    return {
      policy,
      horizon: eachGain((gain) =>
        variationOf(
          gainOf(first, against, gain),
          gainOf(second, against, gain),
        ),
      ),
      cumulative: years.map((until) =>
        eachColumn((column) => {
          const share = { column, years: until };
          return variationOf(
            savingOf(first, against, share),
            savingOf(second, against, share),
          );
        }),
      ),
      worlds: first.count,
    };
  };

const variationOf = (first: Float64Array, second: Float64Array): Variation => ({
  mean: (meanOf(first) + meanOf(second)) / 2,
  split: varianceSplit(first, second),
  bands: bands(first, second),
});
