import { describe, expect, test } from "vitest";
import { solve } from "../../src/commands/calibrate/solve";
import { nationalBaseline } from "../../src/model/calibration/baseline";
import { committedValues } from "../../src/model/calibration/committed";
import { leastSquares, measureScenario } from "../../src/model/calibration/fit";
import type { Measured } from "../../src/model/calibration/measured";
import {
  PRIORS,
  type Prior,
  type Values,
  valuesAt,
} from "../../src/model/calibration/prior";
import { type TargetId } from "../../src/model/calibration/target";

// A small country of 300 people, of which two numbers are unknown: whoever knows what they lead to finds them again.

const FREE: readonly Prior[] = PRIORS.filter(({ of }) =>
  ["stayShelter", "entryShelter"].includes(of),
);
const SHOWN_BY = [
  "K04",
  "K05",
  "K06a",
  "K11a",
] as const satisfies readonly TargetId[];
const TRUTH = [1, -1];

function measure(free: Values): Measured {
  const values = new Map([...committedValues(), ...free]);
  const national = nationalBaseline(values);
  const place = { ...national.place, count: 300 };
  return measureScenario({ ...national, place }, 1);
}

function recovered(): readonly number[] {
  const truth = measure(valuesAt(TRUTH, FREE));
  const targets = SHOWN_BY.map((id) => {
    const published = truth[id]!;
    const near = 0.01 * published;
    return {
      id,
      published,
      band: { low: published - near, high: published + near },
    };
  });
  return solve(leastSquares(measure, FREE, targets), 8);
}

describe("the fit", () => {
  const found = recovered();

  test("finds the numbers again that the targets were made from", () => {
    expect(found).toHaveLength(2);
    found.forEach((distance, i) =>
      expect(Math.abs(distance - TRUTH[i]!)).toBeLessThan(0.15),
    );
  });

  test("gives the same bits when it is made again", () =>
    expect(recovered()).toEqual(found));

  test("stays where it was believed to be when no target speaks", () => {
    const silent = leastSquares(() => ({}), FREE, []);
    expect(solve(silent, 3)).toEqual([0, 0]);
  });
});
