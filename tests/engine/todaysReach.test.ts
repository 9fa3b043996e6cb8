import { expect, test } from "vitest";
import { summarise } from "../../src/model/results/summary";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import { ISHOEJ, SHIPPED, withNumbers, worldsOf } from "./scenarios";

const AT_NATIONAL_PRICE = SHIPPED.find(
  ([file]) => file === "ishoej-landsgennemsnit.json",
)![1];
const WORLDS = 60;

/** What Housing First saves more, kr., when today's programme has the first number and not the second. */
function gain(
  scenario: typeof ISHOEJ,
  name: ParameterName,
  [more, less]: readonly [number, number],
): number {
  const [high, low] = [more, less].map((value) => {
    const worlds = worldsOf(withNumbers(scenario, { [name]: value }), WORLDS);
    return summarise(worlds, WORLDS, false).comparisons[0]!.netSaving.total
      .mean;
  });
  return high! - low!;
}

// The help of both assumptions tells the reader this.
test.each([
  ["reachToday", [0.25, 0.08]],
  ["catchUp", [0.08, 0]],
] as const)(
  "when %s rises, Housing First saves more at the national price and less in Ishøj",
  (name, values) => {
    expect(gain(AT_NATIONAL_PRICE, name, values)).toBeGreaterThan(0);
    expect(gain(ISHOEJ, name, values)).toBeLessThan(0);
  },
);
