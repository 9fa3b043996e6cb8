import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countInWords,
  decimal,
  figure,
  money,
  moneyRange,
  percent,
  plain,
  readNumber,
  rounded,
  scaleFor,
  telling,
} from "../../src/ui/format";
import { asRead } from "./results";

describe("numbers as people write them", () => {
  test.each([
    [1234567.8, 1, "1.234.567,8"],
    [1000, 0, "1.000"],
    [-3.25, 2, "−3,25"],
    [-0.04, 1, "0,0"],
    [0, 0, "0"],
  ] as const)("%d with %i decimals is %s", (value, digits, text) => {
    expect(decimal(value, "da", digits)).toBe(text);
  });

  test.each([
    [1234.567, "1.234,57"],
    [100 / 3, "33,33"],
    [1 / 3, "0,333"],
    [0.005, "0,005"],
    [0.0125, "0,0125"],
    [-0.00012345, "−0,000123"],
    [0, "0"],
  ] as const)("%d with the digits that tell is %s", (value, text) => {
    expect(telling(value, "da")).toBe(text);
  });

  test("per cent", () => {
    expect(percent(0.8, "da")).toBe("80\u00a0%");
    expect(percent(0.035, "en", 1)).toBe("3.5%");
  });

  test.each([
    [31.4e6, "31 mio. kr."],
    [3.14e6, "3,1 mio. kr."],
    [2.46e9, "2,5 mia. kr."],
    [343_210, "343.000 kr."],
    [9.96e6, "10 mio. kr."],
    [999.7e3, "1,0 mio. kr."],
    [-12.2e6, "−12 mio. kr."],
  ] as const)("%d kr. is written %s", (amount, text) => {
    expect(asRead(money(amount, scaleFor([amount]), "da"))).toBe(text);
  });

  test("a range has its unit once, in both languages", () => {
    const scale = scaleFor([9e6, 58e6]);
    expect(asRead(moneyRange(9e6, 58e6, scale, "da"))).toBe(
      "9 til 58 mio. kr.",
    );
    expect(asRead(moneyRange(9e6, 58e6, scale, "en"))).toBe(
      "DKK 9 to 58 million",
    );
  });

  test("what is shown is what was rounded", () => {
    const scale = scaleFor([31.4e6]);
    expect(figure(31.4e6, scale, "da")).toBe(String(rounded(31.4e6, scale)));
  });

  test("small counts in words", () => {
    expect(countInWords(10, "da")).toBe("ti");
    expect(countInWords(1, "da")).toBe("ét");
    expect(countInWords(30, "en")).toBe("30");
  });
});

describe("numbers that people type", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["0,8", 0.8],
    ["80 %", 80],
    ["80%", 80],
    [" 1 234 567 ", 1234567],
    ["−5", -5],
    ["120.000 kr.", 120000],
    ["kr. 120.000", 120000],
    [",5", 0.5],
    ["12,", 12],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text, "da")).toMatchObject({ ok: true, value });
  });

  test.each([
    ["2345.6", "separator"],
    ["1.23", "separator"],
    ["0.800", "separator"],
    ["1.2345", "separator"],
    ["1234.567", "separator"],
    ["1,2,3", "separator"],
    ["1,234.5", "separator"],
    ["", "empty"],
    ["  ", "empty"],
    ["%", "empty"],
    ["tolv", "notANumber"],
    ["1e5", "notANumber"],
    ["-", "notANumber"],
    [",", "notANumber"],
    ["12 13", "notANumber"],
  ])("%j is refused: %s", (text, why) => {
    expect(readNumber(text, "da")).toEqual({ ok: false, why });
  });

  test("English has the marks the other way round", () => {
    expect(readNumber("1,234.5", "en")).toMatchObject({ value: 1234.5 });
    expect(readNumber("1.234,5", "en")).toMatchObject({ why: "separator" });
  });

  test("what is written reads back as the same number, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom("da", "en"),
        (hundredths, language) => {
          const value = hundredths / 100;
          expect(readNumber(plain(value, language), language)).toEqual({
            ok: true,
            value: value + 0,
            percent: false,
          });
        },
      ),
    );
  });
});
