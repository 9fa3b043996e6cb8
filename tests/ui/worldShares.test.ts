import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ofHundred,
  withReserve,
  worldsOf,
} from "../../src/ui/rows/worldShares";
import { decisionTexts } from "../../src/ui/text/certainty/decision";
import { messages } from "../../src/ui/text/messages";
import { asRead } from "./results";

const [da, en] = [messages("da"), messages("en")];
const [tDa, tEn] = [decisionTexts("da"), decisionTexts("en")];

const read = (counts: readonly number[]) =>
  ofHundred(counts, tDa, da).map(asRead);

describe("shares of the worlds in words", () => {
  test("are whole worlds again, whatever dust the shares carry", () => {
    expect(worldsOf([0.1 + 0.2, -1e-17, 0.7], 10)).toEqual([3, 0, 7]);
  });

  test("say all or none only when it is all or none", () => {
    expect(read([2000, 0])).toEqual(["alle verdener", "ingen verdener"]);
    expect(read([1999, 1])).toEqual(["over 99 af 100", "under 1 af 100"]);
    expect(read([870, 130])).toEqual(["87 af 100", "13 af 100"]);
    expect(ofHundred([1, 199], tEn, en).map(asRead)).toEqual([
      "under 1 of 100",
      "over 99 of 100",
    ]);
  });

  test("add up to 100 as printed", () => {
    expect(read([925, 25, 50])).toEqual(["93 af 100", "2 af 100", "5 af 100"]);
    const count = fc.integer({ min: 20, max: 400 });
    fc.assert(
      fc.property(count, count, count, (...counts) => {
        const shown = read(counts).map((text) => Number.parseInt(text, 10));
        expect(shown.reduce((sum, n) => sum + n)).toBe(100);
      }),
    );
  });
});

test("with few worlds a finding says that they are few", () => {
  const say = (worlds: number) => withReserve("Fund.", worlds, tDa, da);
  expect(say(1)).toMatch(/^Fund\. Kun én verden er regnet/);
  expect(say(39)).toMatch(/^Fund\. Kun 39 verdener er regnet/);
  expect(say(40)).toBe("Fund.");
  expect(withReserve("Found.", 2, tEn, en)).toBe(
    "Found. Only 2 worlds have been computed; they are too few to say how sure it is.",
  );
});
