import { describe, expect, test } from "vitest";
import { readerOf, readGuesses, summaryOf } from "../../../src/ui/rows/guesses";
import { messages } from "../../../src/ui/text/messages";
import { workshopTexts } from "../../../src/ui/text/workshop/texts";

const m = messages("da");
const t = workshopTexts("da");
const read = readerOf({ least: -1000, most: 100_000 }, 1, m, t);
const guessed = (text: string) => readGuesses(text, read, t);

describe("the guesses of a room", () => {
  test.each([
    ["10 20 30", [10, 20, 30]],
    ["10\n20\r\n30\n", [10, 20, 30]],
    ["10;20; 30\t40", [10, 20, 30, 40]],
    ["2,5 1.200 −3", [2.5, 1200, -3]],
    ["3, 4, 5", [3, 4, 5]],
    ["3.500 kr. 4.000 kr 4.500", [3500, 4000, 4500]],
    ["31 mio. kr. 40 mio. kr.", [31, 40]],
    ["   ", []],
  ])("%j is read as people mean it", (text, values) => {
    expect(guessed(text)).toEqual({ values, never: 0, faults: [] });
  });

  test("what is no number is named, and the rest counted", () => {
    const { values, faults } = guessed("10 mange 20 2345.6");
    expect(values).toEqual([10, 20]);
    expect(faults.map(({ text }) => text)).toEqual(["mange", "2345.6"]);
    expect(faults[0]!.message).toBe(m.field.notANumber);
    expect(faults[1]!.message).toBe(m.field.separator);
  });

  test("a number outside what is possible is named", () => {
    expect(guessed("10 200000").faults).toEqual([
      { text: "200000", message: t.guesses.farOff },
    ]);
  });

  test("1 200 among lines may be one number or two, and is not guessed at", () => {
    const { values, faults } = guessed("900\n1 200\n1500");
    expect(values).toEqual([900, 1500]);
    expect(faults).toEqual([{ text: "1 200", message: t.guesses.oneOrMore }]);
    expect(guessed("100 200 300").values).toEqual([100, 200, 300]);
  });

  test("never is counted apart, and only where it can be an answer", () => {
    expect(readGuesses("10 aldrig NEVER 20", read, t, true)).toEqual({
      values: [10, 20],
      never: 2,
      faults: [],
    });
    expect(guessed("aldrig").faults).toHaveLength(1);
  });

  test("English guesses are read as the English write them", () => {
    const english = readerOf(
      { least: 0, most: 1e6 },
      1,
      messages("en"),
      workshopTexts("en"),
    );
    expect(
      readGuesses("1,200 2.5 3, 4", english, workshopTexts("en")).values,
    ).toEqual([1200, 2.5, 3, 4]);
  });

  test("a guess in millions is kept in kroner", () => {
    const millions = readerOf({ least: -100, most: 100 }, 1e6, m, t);
    expect(readGuesses("2,5 −3", millions, t).values).toEqual([2.5e6, -3e6]);
  });
});

test("the middle and the ends are percentiles of the guesses, as in a spreadsheet", () => {
  expect(summaryOf([])).toBeUndefined();
  expect(summaryOf([7])).toEqual({ count: 1, median: 7, low: 7, high: 7 });
  expect(summaryOf([50, 10, 20, 30, 40])).toEqual({
    count: 5,
    median: 30,
    low: 14,
    high: 46,
  });
});
