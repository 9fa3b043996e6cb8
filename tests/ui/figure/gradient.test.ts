import { describe, expect, test } from "vitest";
import {
  gradientOf,
  partsAtCommas,
  stripesOf,
  type Stripe,
} from "../../../src/ui/figure/gradient";

const BOX = { x: 10, y: 20, width: 30, height: 4 };

/** Area of a polygon. */
const area = ({ points }: Stripe) =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

const sum = (stripes: readonly Stripe[], color?: string) =>
  stripes
    .filter((stripe) => color === undefined || stripe.color === color)
    .reduce((total, stripe) => total + area(stripe), 0);

const stripes = (layer: string, box = BOX) =>
  stripesOf(gradientOf(layer)!, box);

describe("stripes of a style sheet", () => {
  test("parts at commas outside brackets", () => {
    expect(partsAtCommas("rgb(1, 2, 3) 0px, b")).toEqual([
      "rgb(1, 2, 3) 0px",
      "b",
    ]);
  });

  test("what is no straight gradient is none", () => {
    expect(gradientOf("none")).toBeUndefined();
    expect(gradientOf('url("x")')).toBeUndefined();
    expect(gradientOf("radial-gradient(red, blue)")).toBeUndefined();
  });

  test("dashes to the right, cut at the end of the box", () => {
    const all = stripes(
      "repeating-linear-gradient(to right, rgb(1, 2, 3) 0px, rgb(1, 2, 3) 8px, rgba(0, 0, 0, 0) 8px, rgba(0, 0, 0, 0) 12px)",
    );
    const dashes = all.filter(({ color }) => color === "rgb(1, 2, 3)");
    expect(dashes).toHaveLength(3);
    expect(sum(dashes)).toBeCloseTo((8 + 8 + 6) * 4);
    expect(sum(all)).toBeCloseTo(30 * 4);
    expect(Math.min(...dashes[1]!.points.map(([x]) => x))).toBeCloseTo(22);
  });

  test("two places in one stop say the same", () => {
    expect(
      sum(
        stripes("repeating-linear-gradient(90deg, red 0px 8px, blue 8px 12px)"),
        "red",
      ),
    ).toBeCloseTo(88);
  });

  test.each([45, -45, 135])("slanted at %d degrees they fill the box", (at) => {
    const box = { x: 0, y: 0, width: 40, height: 20 };
    const all = stripes(
      `repeating-linear-gradient(${at}deg, red 0px 2px, blue 2px 6px)`,
      box,
    );
    expect(sum(all)).toBeCloseTo(800, 5);
    expect(sum(all, "red") / 800).toBeCloseTo(1 / 3, 1);
    for (const [x, y] of all.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThanOrEqual(-1e-9);
      expect(x).toBeLessThanOrEqual(40 + 1e-9);
      expect(y).toBeGreaterThanOrEqual(-1e-9);
      expect(y).toBeLessThanOrEqual(20 + 1e-9);
    }
  });

  test("one colour alone is the whole box", () => {
    const all = stripes("linear-gradient(rgb(0, 0, 0) 0px, rgb(0, 0, 0) 0px)");
    expect(sum(all, "rgb(0, 0, 0)")).toBeCloseTo(120);
  });

  test("a blend is cut in the middle", () => {
    const all = stripes("linear-gradient(to right, red, blue)");
    expect(sum(all, "red")).toBeCloseTo(60);
    expect(sum(all, "blue")).toBeCloseTo(60);
  });
});
