import { describe, expect, test } from "vitest";
import type { Part } from "../../../src/model/analysis/difference";
import type { Explanation } from "../../../src/model/analysis/explain";
import { MODEL_VERSION } from "../../../src/model/version";
import {
  changeFinding,
  partName,
  waterfall,
} from "../../../src/ui/rows/changeRows";
import { heldAnswer, type HeldAnswer } from "../../../src/ui/rows/heldAnswer";
import { asRead, resultsWith, savingOf } from "../results";
import { about, DA, EN, forAll, ISHOEJ, POLICY } from "./found";

const LEVER: Part = { kind: "lever", policy: POLICY, field: "homes" };
const PRICE: Part = { kind: "assumption", name: "shelterDay" };
const LAW: Part = { kind: "law" };

const move = (part: Part, mean: number) => ({
  part,
  change: forAll({ mean, se: 0.2e6 }),
});

const explanation = (
  before: number,
  moves: readonly { part: Part; change: ReturnType<typeof move>["change"] }[],
): Explanation => ({
  policy: POLICY,
  before: forAll({ mean: before, se: 0.1e6 }),
  after: forAll({
    mean: moves.reduce((sum, { change }) => sum + change.total.mean, before),
    se: 0.1e6,
  }),
  method: "shapley",
  moves,
  worlds: 2000,
});

const held = (mean: number, changes: Partial<HeldAnswer> = {}): HeldAnswer => ({
  scenario: ISHOEJ,
  model: MODEL_VERSION,
  worlds: 2000,
  discounted: false,
  gains: new Map([[POLICY, forAll(mean)]]),
  ...changes,
});

const fallOf = (
  of: Explanation,
  kept: HeldAnswer,
  { words = DA, isWhole = true } = {},
) => waterfall(of, { held: kept, isWhole }, about(), words);

const MOVED = explanation(3.14e6, [
  move(LEVER, 1.44e6),
  move(PRICE, -2.24e6),
  move(LAW, 0.14e6),
]);

describe("what moved the answer", () => {
  test("is a waterfall whose printed parts add up to the printed answers", () => {
    const { rows, measure } = fallOf(MOVED, held(3.14e6));
    const texts = rows.map(({ amount }) => measure.figure(amount));
    expect(texts).toEqual(["3,1", "1,5", "−2,2", "0,1", "2,5"]);
    const tenths = rows.map(({ amount }) => Math.round(amount / 1e5));
    expect(tenths[0]! + tenths[1]! + tenths[2]! + tenths[3]!).toBe(tenths[4]);
  });

  test("each bar hangs where the one before it ended", () => {
    const { rows } = fallOf(MOVED, held(3.14e6));
    expect(rows.map(({ kind }) => kind)).toEqual([
      "answer",
      "move",
      "move",
      "move",
      "answer",
    ]);
    for (let i = 1; i < rows.length - 1; i++)
      expect(rows[i]!.from).toBe(rows[i - 1]!.to);
    expect(rows.at(-1)!.from).toBe(0);
    expect(rows.at(-1)!.to).toBe(rows.at(-2)!.to);
  });

  test("the axis holds every bar", () => {
    const { axis, rows } = fallOf(MOVED, held(3.14e6));
    for (const { from, to } of rows)
      for (const end of [from, to]) {
        expect(end).toBeGreaterThanOrEqual(axis.domain[0]);
        expect(end).toBeLessThanOrEqual(axis.domain[1]);
      }
  });

  test("is said with the answers and the part that moved most", () => {
    expect(
      asRead(changeFinding(fallOf(MOVED, held(3.14e6)), about(), DA)),
    ).toBe(
      "Kommunens besparelse går fra 3,1 mio. kr. til 2,5 mio. kr. Mest flytter »Takst for forsorgshjem/herberg (§ 110)«: 2,2 mio. kr. lavere.",
    );
    const more = explanation(3.14e6, [move(LEVER, 1.44e6)]);
    const fall = fallOf(more, held(3.14e6), { words: EN });
    expect(asRead(changeFinding(fall, about(), EN))).toBe(
      "The municipality’s saving goes from DKK 3.1 million to DKK 4.6 million. What moves it most is “Housing First: homes”: DKK 1.5 million higher.",
    );
  });

  test("an answer that has not moved says so", () => {
    const still = explanation(3e6, [move(LEVER, 0)]);
    const words = (w: typeof DA) =>
      asRead(changeFinding(fallOf(still, held(3e6), { words: w }), about(), w));
    expect(words(DA)).toBe("Kommunens besparelse er uændret: 3,0 mio. kr.");
    expect(words(EN)).toBe(
      "The municipality’s saving is unchanged: DKK 3.0 million.",
    );
  });

  test("a held answer of another model, number of worlds or discounting has a first bar of its own", () => {
    const first = (changes: Partial<HeldAnswer>, words = DA) =>
      fallOf(MOVED, held(2.64e6, changes), { words }).rows[1]!;
    expect(first({ model: "1.0.0" })).toMatchObject({
      name: "Ny modelversion",
      amount: 0.5e6,
      kind: "move",
    });
    expect(first({ worlds: 500 }).name).toBe("Andet antal verdener");
    expect(first({ discounted: true }).name).toBe("Anden diskontering");
    expect(first({ model: "1.0.0", worlds: 500, discounted: true }).name).toBe(
      "Ny modelversion, andet antal verdener og anden diskontering",
    );
    expect(first({ model: "1.0.0" }, EN).name).toBe("New model version");
    expect(fallOf(MOVED, held(3.14e6, { model: "1.0.0" })).rows).toHaveLength(
      5,
    );
  });

  test("while it is not whole it begins with the held answer over as many worlds", () => {
    const { rows } = fallOf(MOVED, held(9e6, { worlds: 9000 }), {
      isWhole: false,
    });
    expect(rows).toHaveLength(5);
    expect(rows[0]!.amount).toBeCloseTo(3.1e6, 3);
  });

  test("every part has a name", () => {
    const names = [LEVER, PRICE, LAW, { kind: "frame" } as const].map(
      (part) => [partName(part, about(), DA), partName(part, about(), EN)],
    );
    expect(names).toEqual([
      ["Housing First: boliger", "Housing First: homes"],
      [
        "Takst for forsorgshjem/herberg (§ 110)",
        "Price of a shelter day (§ 110)",
      ],
      ["Refusionsregler", "Refund rules"],
      [
        "Sted, startår, antal år, prisår, udgangspunkt, korrelationer, udtræk eller frø",
        "Place, first year, years, price year, baseline, correlations, sampling or seed",
      ],
    ]);
  });
});

test("what is held of a run is its scenario, version and mean gains", () => {
  const results = resultsWith({ saving: savingOf([31, 9, 58], [23, 6, 44]) });
  const kept = heldAnswer(results);
  expect(kept.model).toBe("1.0.0");
  expect(kept.worlds).toBe(2000);
  expect(kept.gains.get(POLICY)).toEqual({
    total: 31e6,
    municipality: 23e6,
    region: 0.5e6,
    state: 7.5e6,
    nights: 12_300,
  });
});
