import { describe, expect, test } from "vitest";
import { scaleFor, tickFigure } from "../../src/ui/format";
import { axisFor } from "../../src/ui/rows/axis";

const marks = (high: number) => {
  const { ticks, domain } = axisFor(0, high);
  const step = ticks[1]! - ticks[0]!;
  return ticks.map((tick) => tickFigure(tick, step, scaleFor(domain), "da"));
};

describe("marks on an axis of amounts", () => {
  test("two and a half apart are written with their half, and never as if they were whole", () => {
    expect(marks(12e6)).toEqual(["0,0", "2,5", "5,0", "7,5", "10,0", "12,5"]);
  });

  test("whole steps have no decimals, small ones as many as they need", () => {
    expect(marks(50e6)).toEqual(["0", "10", "20", "30", "40", "50"]);
    expect(marks(120e6)).toEqual(["0", "25", "50", "75", "100", "125"]);
    expect(marks(1.2e6)).toEqual([
      "0,00",
      "0,25",
      "0,50",
      "0,75",
      "1,00",
      "1,25",
    ]);
  });
});
