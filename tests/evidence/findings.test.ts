import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import calibration from "../../src/model/evidence/calibration.json";
import type { Finding } from "../../src/model/evidence/finding";
import { readFindings } from "../../src/model/evidence/readFindings";
import validation from "../../src/model/evidence/validation.json";
import { findingRows, measured, missed } from "../../src/ui/rows/findingRows";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";

const HIT: Finding = {
  id: "K01",
  what: { da: "Stadig i egen bolig efter tre år", en: "Housed after 3 years" },
  measure: "share",
  published: 0.8,
  band: { low: 0.76, high: 0.84 },
  simulated: 0.8123,
  error: 0.004,
  isWithin: true,
  source: { cite: "Rapport (2020), s. 3", confidence: "A" },
};
const MISS: Finding = {
  ...HIT,
  id: "V07",
  measure: "nights",
  published: 1234,
  band: { low: 1000, high: 1500 },
  simulated: 1601.4,
  error: 0,
  isWithin: false,
  note: { da: "Talt på én dag.", en: "Counted on one day." },
};

describe("reading findings", () => {
  test.each([
    ["calibration.json", calibration],
    ["validation.json", validation],
  ])("%s can be read", (name, file) => {
    expect(readFindings(name, file)).toHaveLength(file.findings.length);
  });

  test("stays of one person are told with two decimals, for 1.45 is not 1.5", () => {
    expect(measured(1.534, "stays", "da")).toBe("1,53");
  });

  test("the reservations beside the answer tell how many are met", () => {
    const met = ({ findings }: { findings: readonly object[] }) => {
      const within = findings.filter(
        (finding) => "isWithin" in finding && finding.isWithin,
      );
      return [within.length, findings.length] as const;
    };
    const [[fitted, ofFitted], [others, ofOthers]] = [
      met(calibration),
      met(validation),
    ];
    expect(da.limits.items[0]).toContain(
      `rammer ${fitted} af ${ofFitted} af dem, men kun ${others} af ${ofOthers} `,
    );
    expect(en.limits.items[0]).toContain(
      `meets ${fitted} of ${ofFitted} of them, but only ${others} of ${ofOthers} `,
    );
    const readme = readFileSync("README.md", "utf8").replaceAll(/\s+/g, " ");
    expect(readme).toContain(`${fitted} of ${ofFitted} figures are met`);
    expect(readme).toMatch(
      new RegExp(`\\w+ of ${ofOthers} figures lie within`),
    );
  });

  test("what is read is what stands there", () => {
    const file: unknown = JSON.parse(JSON.stringify({ findings: [HIT, MISS] }));
    expect(readFindings("x.json", file)).toEqual([HIT, MISS]);
  });

  test.each([
    [{ ...HIT, measure: "metres" }, /x\.json: findings\.0\.measure/],
    [{ ...HIT, band: { low: 2, high: 1 } }, /findings\.0\.band: low is above/],
    [{ ...HIT, isWithin: undefined }, /findings\.0\.isWithin/],
    [{ ...HIT, error: -1 }, /findings\.0\.error/],
    [{ ...HIT, what: { da: "kun dansk" } }, /findings\.0\.what\.en/],
  ])("a fault is thrown with its place", (finding, where) => {
    expect(() => readFindings("x.json", { findings: [finding] })).toThrow(
      where,
    );
  });

  test("an id may not come twice", () => {
    expect(() => readFindings("x.json", { findings: [HIT, HIT] })).toThrow(
      "x.json: K01 comes twice",
    );
  });
});

describe("findings as rows", () => {
  test("each figure in the writing of its measure", () => {
    expect(findingRows([HIT, MISS], "da")).toMatchObject([
      {
        id: "K01",
        published: "80,0\u00a0%",
        band: { low: "76,0\u00a0%", high: "84,0\u00a0%" },
        simulated: "81,2\u00a0%",
        error: "0,40\u00a0%",
        note: undefined,
        isWithin: true,
      },
      {
        id: "V07",
        published: "1.234",
        simulated: "1.601",
        error: undefined,
        note: "Talt på én dag.",
        isWithin: false,
      },
    ]);
  });

  test.each([
    [1520, "kroner", "1.520\u00a0kr."],
    [3.456, "months", "3,5"],
    [345.6, "days", "346"],
    [2.604, "ratio", "2,6"],
    [-1.25, "percentagePoints", "−1,3"],
  ] as const)("%d as %s is %s", (x, measure, text) => {
    expect(measured(x, measure, "da")).toBe(text);
  });

  test("a near miss is written so that it is seen to be one", () => {
    const near = {
      ...MISS,
      band: { low: 1000, high: 1500 },
      simulated: 1500.4,
    };
    expect(findingRows([near], "da")).toMatchObject([
      { simulated: "1.500,4", band: { low: "1.000", high: "1.500" } },
    ]);
    const share = {
      ...HIT,
      band: { low: 0.7604, high: 0.84 },
      simulated: 0.7601,
      isWithin: false,
    };
    expect(findingRows([share], "en")).toMatchObject([
      { simulated: "76.01%", band: { low: "76.04%", high: "84.00%" } },
    ]);
  });

  test("misses are those outside, by id", () => {
    expect(missed([HIT, MISS])).toEqual(["V07"]);
  });
});
