import { describe, expect, test } from "vitest";
import type { Bar, Tornado } from "../../../src/model/analysis/tornado";
import type { ParameterName } from "../../../src/model/scenario/catalogue";
import {
  tornadoAxis,
  tornadoFinding,
  tornadoRows,
} from "../../../src/ui/rows/tornadoRows";
import { asRead } from "../results";
import { about, DA, EN, forAll } from "./found";

const bar = (
  name: ParameterName,
  [low, high]: readonly [number, number],
  [atLow, atHigh]: readonly [number, number],
  se = 0.1e6,
): Bar => ({
  name,
  low: { value: low, change: forAll({ mean: atLow, se }) },
  high: { value: high, change: forAll({ mean: atHigh, se }) },
});

const PRICE = bar("shelterDay", [1120.4, 1899.7], [-3e6, 3.2e6]);
const RETENTION = bar("retention36", [0.70123, 0.88], [-0.4e6, 0.5e6]);

const tornado = (bars: readonly Bar[], middle = 9e6): Tornado => ({
  policy: "housing-first",
  ends: [0.1, 0.9],
  middle: forAll({ mean: middle, se: 0.2e6 }),
  bars,
  worlds: 60,
});

const finding = (of: Tornado, words = DA) =>
  asRead(tornadoFinding(of, about(), words));

describe("the numbers that move the answer", () => {
  test("stand by their width, their ends in the field's own unit and to three digits", () => {
    const rows = tornadoRows(tornado([RETENTION, PRICE]), about(), DA);
    expect(rows.map(({ name }) => name)).toEqual(["shelterDay", "retention36"]);
    expect(rows[0]!.low).toEqual({ value: "1.120", change: -3e6, se: 0.1e6 });
    expect(rows[0]!.unit).toBe("kr. pr. døgn");
    expect(rows[1]!.low.value).toBe("70,1");
    expect(rows[1]!.unit).toBe("%");
  });

  test("a guess and a fitted number are told as such, others not", () => {
    const kinds = (["guess", "calibrated", "study"] as const).map((kind) => {
      const { scenario } = about();
      const { shelterDay } = scenario.assumptions;
      const assumptions = {
        ...scenario.assumptions,
        shelterDay: { ...shelterDay, source: { ...shelterDay.source, kind } },
      };
      const changed = about({ scenario: { ...scenario, assumptions } });
      return tornadoRows(tornado([PRICE]), changed, DA)[0]!.kind;
    });
    expect(kinds).toEqual(["guess", "calibrated", undefined]);
  });

  test("the widest is named with what it does at both ends", () => {
    expect(finding(tornado([RETENTION, PRICE]))).toBe(
      "Mest betyder »Takst for forsorgshjem/herberg (§ 110)«: ved 1.120 kr. pr. døgn bliver kommunens besparelse 3,0 mio. kr. lavere og ved 1.900 kr. pr. døgn 3,2 mio. kr. højere end i gennemsnit. Intet af tallene vender alene fortegnet inden for sit 80 %-interval.",
    );
    expect(finding(tornado([RETENTION, PRICE]), EN)).toBe(
      "“Price of a shelter day (§ 110)” matters most: at 1,120 DKK a day the municipality’s saving is DKK 3.0 million lower, and at 1,900 DKK a day DKK 3.2 million higher, than on average. None of the numbers turns the sign on its own within its 80% interval.",
    );
  });

  test("those that can turn the sign alone are counted", () => {
    const strong = bar("interimDay", [1000, 2000], [-3e6, 2.9e6]);
    expect(finding(tornado([RETENTION, PRICE], 2e6))).toContain(
      "Ét tal vender alene fortegnet inden for sit 80 %-interval.",
    );
    expect(finding(tornado([strong, PRICE], 2e6))).toContain(
      "To tal vender hver for sig fortegnet inden for deres 80 %-interval.",
    );
    expect(finding(tornado([RETENTION, PRICE], 2e6), EN)).toContain(
      "One number turns the sign on its own",
    );
    expect(finding(tornado([strong, PRICE], 2e6), EN)).toContain(
      "Two numbers each turn the sign",
    );
  });

  test("what lies within two standard errors of turning is too close to tell", () => {
    expect(finding(tornado([RETENTION, PRICE], 2.8e6))).toMatch(
      /Intet af tallene vender .* For ét tal er det for tæt på til at sige\.$/,
    );
    expect(finding(tornado([RETENTION, PRICE], 2.8e6), EN)).toMatch(
      /For one number it is too close to tell\.$/,
    );
  });

  test("the answer's own mean decides, and one that is nothing itself has no sign to turn", () => {
    const say = (mean: number, se: number) =>
      asRead(tornadoFinding(tornado([PRICE], 2e6), about(), DA, { mean, se }));
    expect(say(9e6, 0.1e6)).toContain("Intet af tallene vender");
    expect(say(-2e6, 0.1e6)).toContain("Ét tal vender alene");
    expect(say(0.2e6, 0.2e6)).not.toContain("fortegnet");
  });

  test("an end that moves nothing says so", () => {
    const flat = bar("shelterDay", [1000, 2000], [0, 3e6]);
    expect(finding(tornado([flat]))).toContain(
      "bliver kommunens besparelse uændret og ved",
    );
  });

  test("within the calculation's own uncertainty nothing is named", () => {
    const vague = bar("shelterDay", [1000, 2000], [-1e6, 1e6], 0.6e6);
    expect(finding(tornado([vague]))).toBe(
      "Endnu kan intet enkelt tals virkning skelnes fra beregningens egen usikkerhed.",
    );
    expect(finding(tornado([vague]), EN)).toMatch(/^No single number/);
  });

  test("fixed numbers alone have no bars", () => {
    expect(finding(tornado([]))).toBe(
      "Alle forudsætninger er faste tal. Ingen af dem er usikre.",
    );
    expect(finding(tornado([]), EN)).toMatch(
      /^Every assumption is a fixed number/,
    );
  });

  test("the axis holds every bar and the mean", () => {
    const rows = tornadoRows(tornado([PRICE]), about(), DA);
    const [low, high] = tornadoAxis(rows).domain;
    expect(low).toBeLessThanOrEqual(-3e6);
    expect(high).toBeGreaterThanOrEqual(3.2e6);
    const one = [{ ...rows[0]!, low: rows[0]!.high }];
    expect(tornadoAxis(one).domain[0]).toBe(0);
  });
});
