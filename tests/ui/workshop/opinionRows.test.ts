import { describe, expect, test } from "vitest";
import { scaleFor } from "../../../src/ui/format";
import { assumptionField } from "../../../src/ui/rows/fields";
import { moneyTick, plainTick } from "../../../src/ui/rows/bandRows";
import type { LockedAnswer } from "../../../src/ui/rows/lockedAnswer";
import {
  alsoChangedSentence,
  opinionRows,
  spreadFinding,
  widthSentence,
  wouldSentence,
} from "../../../src/ui/rows/opinionRows";
import {
  spreadOfGuesses,
  standingSpread,
} from "../../../src/ui/rows/guessSpread";
import { withAssumption } from "../../../src/model/scenario/edit";
import { messages } from "../../../src/ui/text/messages";
import { workshopTexts } from "../../../src/ui/text/workshop/texts";
import { asRead, ishoejScenario } from "../results";

const m = messages("da");
const t = workshopTexts("da");
const scenario = ishoejScenario();
const field = assumptionField(scenario, scenario, "retention36", m);
const standing = scenario.assumptions.retention36;

describe("what a room thinks of a number", () => {
  test("stands above what the calculation uses, in the unit people speak in", () => {
    const values = [0.5, 0.6, 0.7, 0.8, 0.9];
    const [room, model] = opinionRows(values, standing, field, t, m);
    expect(room).toMatchObject({ middle: 0.7, dots: values });
    expect(room!.text).toBe("70 (80 %: 54 til 86)");
    const { low, high, median } = standingSpread(standing);
    expect(model).toMatchObject({ middle: median, band: [low, high] });
    expect(spreadFinding(values, field, t, m)).toBe(
      "Salens midterste gæt er 70; gættenes 80 %-interval går fra 54 til 86 %.",
    );
  });

  test("is nothing before anybody has guessed", () => {
    const [room] = opinionRows([], standing, field, t, m);
    expect(room).toMatchObject({ text: t.predict.roomNone, band: undefined });
    expect(spreadFinding([], field, t, m)).toBe("");
  });

  test("is told as the model would hold it", () => {
    const spread = spreadOfGuesses([0.5, 0.6, 0.7, 0.8, 0.9], "retention36");
    if (!spread.ok) throw new Error(spread.why);
    expect(wouldSentence(spread, field, t, m)).toContain("54 til 86");
  });
});

test("marks of an axis have as many decimals as the steps need", () => {
  const tick = (...ticks: number[]) => plainTick({ domain: [0, 1], ticks }, m);
  expect(tick(0, 20)(1200)).toBe("1.200");
  expect(tick(0, 2.5)(2.5)).toBe("2,5");
  expect(tick(0, 0.25)(0.25)).toBe("0,25");
  expect(tick(0, 1.5)(4.5)).toBe("4,5");
  const axis = { domain: [0, 10e6], ticks: [0, 2.5e6] } as const;
  expect(moneyTick(axis, scaleFor([12e6]), m)(2.5e6)).toBe("2,5");
});

test("the answer's interval is said to have grown only where the printed widths did", () => {
  const answer = (low: number, high: number) =>
    ({ saving: { p10: low * 1e6, p90: high * 1e6 } }) as LockedAnswer;
  const said = (before: LockedAnswer, now: LockedAnswer) =>
    asRead(widthSentence(before, now, t, m));
  expect(said(answer(10, 50), answer(5, 60))).toBe(
    "Svarets 80 %-interval er blevet bredere: fra 40 mio. kr. til 55 mio. kr. bredt.",
  );
  expect(said(answer(5, 60), answer(10, 50))).toContain("smallere");
  expect(said(answer(10, 50), answer(10, 50.2))).toContain("lige så bredt");
});

describe("what the guesses did to the answer", () => {
  const answer = (change: Partial<LockedAnswer> = {}) =>
    ({
      scenario,
      policyId: "housing-first",
      worlds: 2000,
      discounted: false,
      ...change,
    }) as LockedAnswer;
  const said = (now: LockedAnswer) =>
    alsoChangedSentence(answer(), now, "retention36", t);
  const guessed = withAssumption(scenario, "retention36", 0.7);

  test("is theirs alone where nothing else was moved", () => {
    expect(said(answer({ scenario: guessed }))).toBe("");
  });

  test("is not theirs alone after a lever, another number or other worlds", () => {
    const others: readonly LockedAnswer[] = [
      answer({ scenario: withAssumption(guessed, "shelterDay", 2000) }),
      answer({ scenario: { ...guessed, policies: guessed.policies.slice(1) } }),
      answer({ scenario: guessed, worlds: 500 }),
      answer({ scenario: guessed, discounted: true }),
      answer({ scenario: guessed, policyId: "other" }),
    ];
    for (const other of others) expect(said(other)).toContain("ikke kun");
  });
});
