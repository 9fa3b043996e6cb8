import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontier } from "../../src/model/analysis/frontier";
import reference from "../reference/efficiency_frontiers.json";
import { strategy } from "./samples";

/** Strategies of one world each; nights avoided are an effect. */
const ofPoints = (
  points: readonly { id: string; cost: number; nights: number }[],
) =>
  frontier(
    points.map(({ id, cost, nights }) => strategy(id, [cost], [nights])),
  );

describe("the frontier of published tables", () => {
  test.each(reference.tables)("$name", ({ rows }) => {
    const reversed = rows
      .map(({ id, cost, effect }) => ({ id, cost, nights: -effect }))
      .reverse();
    const standings = ofPoints(reversed);
    expect(
      standings.map(({ id, status, icer }) => ({ id, status, icer })),
    ).toEqual(
      rows.map(({ id, status, icer }) => ({
        id,
        status,
        icer: icer && (expect.closeTo(icer, 5) as number),
      })),
    );
  });
});

describe("the frontier", () => {
  test("takes means over worlds, and steps from the cheaper neighbour", () => {
    const standings = frontier([
      strategy("dear", [300, 500], [10, 30]),
      strategy("cheap", [100, 200], [60, 60]),
    ]);
    expect(standings).toEqual([
      {
        id: "cheap",
        cost: 150,
        nights: 60,
        status: "efficient",
        incrementalCost: null,
        nightsAvoided: null,
        icer: null,
      },
      {
        id: "dear",
        cost: 400,
        nights: 20,
        status: "efficient",
        incrementalCost: 250,
        nightsAvoided: 40,
        icer: 6.25,
      },
    ]);
  });

  test("is one strategy alone where it is cheapest and has fewest nights", () => {
    const standings = ofPoints([
      { id: "as cheap", cost: 1, nights: 9 },
      { id: "as few", cost: 2, nights: 5 },
      { id: "best", cost: 1, nights: 5 },
    ]);
    expect(standings.map(({ id, status }) => [id, status])).toEqual([
      ["best", "efficient"],
      ["as cheap", "dominated"],
      ["as few", "dominated"],
    ]);
    expect(ofPoints([{ id: "alone", cost: 1, nights: 2 }])).toHaveLength(1);
  });

  test("keeps equals together, with no price between them", () => {
    const both = ofPoints([
      { id: "a", cost: 10, nights: 5 },
      { id: "b", cost: 10, nights: 5 },
      { id: "c", cost: 20, nights: 3 },
    ]);
    expect(both.map(({ id, status, icer }) => [id, status, icer])).toEqual([
      ["a", "efficient", null],
      ["b", "efficient", null],
      ["c", "efficient", 5],
    ]);
    const extended = ofPoints([
      { id: "start", cost: 0, nights: 10 },
      { id: "a", cost: 10, nights: 9 },
      { id: "b", cost: 10, nights: 9 },
      { id: "end", cost: 12, nights: 0 },
    ]);
    expect(extended.map(({ status }) => status)).toEqual([
      "efficient",
      "efficient",
      "extendedlyDominated",
      "extendedlyDominated",
    ]);
  });

  test("keeps a strategy on the very line between two others", () => {
    const standings = ofPoints([
      { id: "a", cost: 0, nights: 10 },
      { id: "b", cost: 5, nights: 5 },
      { id: "c", cost: 10, nights: 0 },
    ]);
    expect(standings.map(({ icer }) => icer)).toEqual([null, 1, 1]);
  });

  test("holds just those that are best at some price of a night", async () => {
    const amount = fc.integer({ min: 0, max: 12 });
    const few = fc.integer({ min: 0, max: 3 });
    const [spread, crowded] = [amount, few].map((one) =>
      fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 8 }),
    );
    const points = fc.oneof(spread!, crowded!);
    await fc.assert(
      fc.asyncProperty(points, async (all) => {
        const named = all.map(([cost, nights], i) => ({
          id: `${i}`,
          cost,
          nights,
        }));
        const standings = ofPoints(named);
        expect(standings.length).toBe(all.length);
        // Every price at which two of these change places, a hair more than 0, and one above all of them.
        const prices = [1 / 1000, 1000];
        for (let kr = 0; kr <= 12; kr++)
          for (let nights = 1; nights <= 12; nights++) prices.push(kr / nights);
        const isBest = new Set(
          prices
            .filter((price) => price > 0)
            .flatMap((price) => {
              const worth = (p: { cost: number; nights: number }) =>
                p.cost + price * p.nights;
              const least = Math.min(...named.map(worth));
              return named
                .filter((p) => worth(p) <= least + 1e-9)
                .map(({ id }) => id);
            }),
        );
        for (const { id, status } of standings)
          expect([id, status === "efficient"]).toEqual([id, isBest.has(id)]);
      }),
    );
  });

  test("rises in cost, falls in nights and has rising prices", async () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    const points = fc.array(fc.tuple(amount, amount), {
      minLength: 2,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(points, async (all) => {
        const prices = ofPoints(
          all.map(([cost, nights], i) => ({ id: `${i}`, cost, nights })),
        ).flatMap(({ icer }) => icer ?? []);
        prices.forEach((price, i) => {
          expect(price).toBeGreaterThan(0);
          expect(price).toBeGreaterThanOrEqual(prices[i - 1] ?? 0);
        });
      }),
    );
  });

  test("wants the same worlds of everybody", () => {
    expect(() =>
      frontier([strategy("a", [1, 2], [1, 2]), strategy("b", [1], [1])]),
    ).toThrow("b has 1 costs and 1 counts of nights, but 2 worlds are judged.");
  });
});
