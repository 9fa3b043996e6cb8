import { describe, expect, test } from "vitest";
import { fit, quantile } from "../../../src/model/distributions";
import { readScenario } from "../../../src/model/scenario/schema";
import {
  guessedAssumption,
  GUESSED,
  spreadOfGuesses,
} from "../../../src/ui/rows/guessSpread";
import { summaryOf } from "../../../src/ui/rows/guesses";
import { ishoejScenario } from "../results";

const NOTE = {
  da: "Gruppens gæt, 5 svar",
  en: "The group’s guesses, 5 answers",
};

/** Guesses so far apart, in the number's unit, that any number can have them. */
const guessesFor = (middle: number) =>
  [0.7, 0.85, 1, 1.1, 1.15].map((factor) => middle * factor);

describe("a room's guesses as a spread", () => {
  test.each(GUESSED)(
    "%s: the model draws what the room guessed, and the scenario is still one",
    (name) => {
      const scenario = ishoejScenario();
      const values = guessesFor(scenario.assumptions[name].value);
      const spread = spreadOfGuesses(values, name);
      if (!spread.ok) throw new Error(spread.why);
      const { low, high } = summaryOf(values)!;
      const assumption = guessedAssumption(
        scenario.assumptions[name],
        spread,
        NOTE,
      );
      const fitted = fit(assumption.value, assumption.spread);
      expect(quantile(fitted, 0.1) / low).toBeCloseTo(1, 4);
      expect(quantile(fitted, 0.9) / high).toBeCloseTo(1, 4);
      expect(quantile(fitted, 0.5)).toBeCloseTo(spread.median, 9);
      const after = {
        ...scenario,
        assumptions: { ...scenario.assumptions, [name]: assumption },
      };
      expect(readScenario(after)).toEqual({ ok: true, scenario: after });
      expect(assumption.source).toMatchObject({ kind: "guess", note: NOTE });
      expect(assumption.priceYear).toBe(scenario.assumptions[name].priceYear);
    },
  );

  test("shares far out keep their interval", () => {
    const values = [0.9, 0.95, 0.97, 0.98, 0.99];
    const spread = spreadOfGuesses(values, "retention36");
    if (!spread.ok) throw new Error(spread.why);
    const { low, high } = summaryOf(values)!;
    expect(spread.low).toBeCloseTo(low, 4);
    expect(spread.high).toBeCloseTo(high, 4);
    expect(spread.spread.family).toBe("beta");
  });

  test("guesses of none or all become a triangle that ends there", () => {
    expect(spreadOfGuesses([0.5, 1, 1, 1], "acceptHome")).toMatchObject({
      ok: true,
      value: 1,
      spread: { family: "triangular", low: 0.5, high: 1 },
    });
    expect(spreadOfGuesses([0, 0, 4000, 5000], "shelterDay")).toMatchObject({
      ok: true,
      spread: { family: "triangular", low: 0, high: 5000 },
    });
  });

  test("fewer than three, and all alike, are refused", () => {
    expect(spreadOfGuesses([], "retention36")).toEqual({
      ok: false,
      why: "tooFew",
    });
    expect(spreadOfGuesses([0.5, 0.6], "retention36")).toEqual({
      ok: false,
      why: "tooFew",
    });
    expect(spreadOfGuesses([0.5, 0.5, 0.5], "retention36")).toEqual({
      ok: false,
      why: "alike",
    });
  });

  test("what is one share of a whole is not left to a room", () => {
    expect(spreadOfGuesses([0.2, 0.3, 0.4], "censusLight")).toEqual({
      ok: false,
      why: "impossible",
    });
  });
});
