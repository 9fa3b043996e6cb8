import { describe, expect, test } from "vitest";
import { partsBetween, withParts } from "../../src/model/analysis/difference";
import { carryOut } from "../../src/model/analysis/experiment";
import {
  explain,
  type ExplainOrder,
  type Explanation,
  MOST_FOR_SHAPLEY,
} from "../../src/model/analysis/explain";
import { trialStage } from "../../src/model/analysis/trialStage";
import { withAssumption, withPolicy } from "../../src/model/scenario/edit";
import { withLever } from "../../src/model/scenario/lever";
import type { Scenario } from "../../src/model/scenario/scenario";
import { ISHOEJ, withLaw } from "../engine/scenarios";
import { BOARD, game, POLICY } from "./outcomes";

const policyOf = (s: Scenario) => s.policies.find(({ id }) => id === POLICY)!;

const withHomes = (s: Scenario, homes: number) =>
  withPolicy(s, POLICY, withLever(policyOf(s), "homes", homes));

const price = (s: Scenario) => s.assumptions.shelterDay.value;
const homes = (s: Scenario) => policyOf(s).homes.perYear as number;

const BEFORE = withHomes(withAssumption(BOARD, "shelterDay", 1000), 10);
const AFTER = withLaw(
  withHomes(withAssumption(BEFORE, "shelterDay", 1600), 14),
  { regime: "none" },
);

const orderOf = (changes: Partial<ExplainOrder> = {}): ExplainOrder => ({
  before: BEFORE,
  after: AFTER,
  policy: POLICY,
  discounted: false,
  worlds: [3],
  ...changes,
});

const sum = ({ moves }: Explanation) =>
  moves.reduce((total, { change }) => total + change.total.mean, 0);
const changeOf = ({ moves }: Explanation, kind: string) =>
  moves.find(({ part }) => part.kind === kind)!.change.total.mean;

describe("the parts between two scenarios", () => {
  test("are levers, assumptions, law and frame; a title is none", () => {
    expect(partsBetween(BEFORE, BEFORE)).toEqual([]);
    expect(
      partsBetween(BEFORE, { ...BEFORE, title: { da: "x", en: "x" } }),
    ).toEqual([]);
    expect(partsBetween(BEFORE, { ...AFTER, seed: "other" })).toEqual([
      { kind: "lever", policy: POLICY, field: "homes" },
      { kind: "assumption", name: "shelterDay" },
      { kind: "law" },
      { kind: "frame" },
    ]);
  });

  test("are the frame where assumptions are tied or drawn otherwise; a precision is none", () => {
    const { source } = BEFORE.assumptions.shelterDay;
    const tie = { between: ["shelterDay", "careDay"] as const, value: 0.5 };
    const tied = { ...BEFORE, correlations: [{ ...tie, source }] };
    const noted = { ...source, cite: "elsewhere" };
    const frame = [{ kind: "frame" }];
    expect(partsBetween(BEFORE, tied)).toEqual(frame);
    expect(withParts(BEFORE, tied, partsBetween(BEFORE, tied))).toEqual(tied);
    expect(
      partsBetween(BEFORE, { ...BEFORE, sampling: "independent" }),
    ).toEqual(frame);
    expect(
      partsBetween(tied, {
        ...tied,
        precision: { share: 0.01, most: 900 },
        correlations: [{ ...tie, source: noted }],
      }),
    ).toEqual([]);
  });

  test("all of them together make the other scenario", () => {
    const after = { ...AFTER, seed: "other", years: 4 };
    const parts = partsBetween(BEFORE, after);
    expect(withParts(BEFORE, after, parts)).toEqual(after);
    expect(withParts(BEFORE, after, parts.toReversed())).toEqual(after);
    expect(withParts(BEFORE, after, [])).toBe(BEFORE);
    const framed = withParts(BEFORE, after, [{ kind: "frame" }]);
    expect(framed).toEqual({ ...BEFORE, seed: "other", years: 4 });
  });
});

describe("an explained change", () => {
  test("without interaction gives each part its own", () => {
    const told = carryOut(
      explain(orderOf()),
      game(
        (s) => 2 * price(s) + 30 * homes(s) - (s.law.regime === "none" ? 7 : 0),
      ),
    );
    expect(told.method).toBe("shapley");
    expect(changeOf(told, "assumption")).toBeCloseTo(1200, 9);
    expect(changeOf(told, "lever")).toBeCloseTo(120, 9);
    expect(changeOf(told, "law")).toBeCloseTo(-7, 9);
  });

  test("shares what two parts do together between them, whatever stands first", () => {
    const told = carryOut(
      explain(orderOf()),
      game((s) => price(s) * homes(s)),
    );
    // 600 x mean of 10 and 14; 4 x mean of 1000 and 1600
    expect(changeOf(told, "assumption")).toBeCloseTo(7200, 8);
    expect(changeOf(told, "lever")).toBeCloseTo(5200, 8);
    expect(changeOf(told, "law")).toBe(0);
    expect(sum(told)).toBeCloseTo(1600 * 14 - 1000 * 10, 8);
  });

  test("of more parts than combinations allow goes one by one in the order stated", () => {
    const after = withAssumption(
      withAssumption(AFTER, "retention36", 0.7),
      "interimDay",
      1234,
    );
    const parts = partsBetween(BEFORE, after).length;
    expect(parts).toBeGreaterThan(MOST_FOR_SHAPLEY);
    let trials = 0;
    const told = carryOut(
      explain(orderOf({ after })),
      (trial) => (trials++, game((s) => price(s) * homes(s))(trial)),
    );
    expect(trials).toBe(parts + 1);
    expect(told.method).toBe("sequential");
    // homes first: 4 x 1000; then the price: 600 x 14
    expect(changeOf(told, "lever")).toBe(4000);
    expect(
      told.moves.find(
        ({ part }) => part.kind === "assumption" && part.name === "shelterDay",
      )!.change.total.mean,
    ).toBe(8400);
    expect(sum(told)).toBe(1600 * 14 - 1000 * 10);
  });

  test("has the standard error of its own moves, not of the worlds' luck", () => {
    const after = withAssumption(BEFORE, "shelterDay", 1600);
    const told = carryOut(
      explain(orderOf({ after })),
      game((s, world) => 1e6 * world + price(s) * (world + 1)),
    );
    expect(told.moves[0]!.change.total.mean).toBe(1200);
    expect(told.moves[0]!.change.total.se).toBeCloseTo(600 / Math.sqrt(3), 8);
  });

  test("of the model adds up to the change of the answer", () => {
    const before = ISHOEJ;
    const after = withHomes(withAssumption(before, "shelterDay", 2500), 12);
    const told = carryOut(
      explain(orderOf({ before, after, worlds: [4, 10] })),
      trialStage(),
    );
    expect(told.worlds).toBe(10);
    expect(told.moves).toHaveLength(2);
    const whole = told.after.total.mean - told.before.total.mean;
    expect(Math.abs(sum(told) - whole)).toBeLessThan(0.01);
    expect(Math.abs(whole)).toBeGreaterThan(1000);
  });

  test("of nothing has no moves", () => {
    const told = carryOut(
      explain(orderOf({ after: BEFORE })),
      game(() => 5),
    );
    expect(told.moves).toEqual([]);
    expect(told.before).toEqual(told.after);
  });
});
