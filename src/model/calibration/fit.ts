import { writingStage } from "../run";
import type { Scenario } from "../scenario/scenario";
import { plan } from "../simulation/plan";
import { nationalBaseline } from "./baseline";
import { measuredInBaseline, type Measured, meanOf } from "./measured";
import { type Point, type Prior, PRIORS, type Values, valuesAt } from "./prior";
import { type Target, TARGETS } from "./target";

/**
 * A least-squares problem: rows that a solver brings as near to 0 as they come together. First the targets, each less
 * what was published and in its own tolerance; then how far each free number has gone from what was believed of it.
 */
export type LeastSquares = {
  readonly start: Point;
  readonly rowsAt: (point: Point) => readonly number[];
};

/** What was believed is held to so many times more loosely than its interval says: the pull is weak. */
const PULL = 4;

/** Half the way to the nearer end of what is near enough counts as one standard deviation. */
const toleranceOf = ({ published, band }: Wanted) =>
  Math.min(published - band.low, band.high - published) / 2;

/** What a fit needs of a target. */
type Wanted = Pick<Target, "id" | "published" | "band">;

export const FITTED: readonly Target[] = TARGETS.filter(
  ({ isFitted }) => isFitted,
);

/** The fit of free numbers to targets, as `measure` finds them. */
export function leastSquares(
  measure: (values: Values) => Measured,
  free: readonly Prior[] = PRIORS,
  targets: readonly Wanted[] = FITTED,
): LeastSquares {
  return {
    start: free.map(() => 0),
    rowsAt: (point) => {
      const measured = measure(valuesAt(point, free));
      return [
        ...targets.map(
          (target) =>
            (measured[target.id]! - target.published) / toleranceOf(target),
        ),
        ...point.map((distance) => distance / PULL),
      ];
    },
  };
}

/** The fitted targets as the national baseline gives them: the mean over so many worlds, the same luck whatever the values. */
export const measureBaseline = (values: Values, worlds: number): Measured =>
  measureScenario(nationalBaseline(values), worlds);

/** The same of any scenario, under its first policy. */
export function measureScenario(scenario: Scenario, worlds: number): Measured {
  const compiled = plan({ ...scenario, policies: [scenario.policies[0]!] });
  const write = writingStage(compiled);
  return meanOf(
    Array.from({ length: worlds }, (_, world) =>
      measuredInBaseline(write(world, 0), compiled),
    ),
  );
}
