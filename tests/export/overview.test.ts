import { read as readBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { overviewCsv } from "../../src/export/overview/csv";
import {
  overviewOf,
  overviewRow,
  type OverviewRow,
} from "../../src/export/overview/rows";
import { overviewWorkbook } from "../../src/export/overview/workbook";
import { overviewTexts } from "../../src/ui/text/overview/texts";
import { resultsWith, savingOf } from "../ui/results";
import { converted, hasOffice, pagesOf } from "./office";

const row = (name: string, own: Partial<OverviewRow> = {}): OverviewRow => ({
  file: name.toLowerCase(),
  place: { da: name, en: name },
  title: { da: name, en: name },
  policy: { da: "Housing First", en: "Housing First" },
  baseline: { da: "Behandling først", en: "Treatment first" },
  people: 40,
  nightsAvoided: 1000.25,
  costBaseline: 100.5,
  costPolicy: 80.25,
  saving: 20.25,
  low: -5.5,
  high: 40,
  chance: 0.9,
  municipality: 15,
  region: 1,
  state: 4.25,
  breakEven: 2030,
  nightPrice: null,
  guesses: 44,
  assumptions: 96,
  worlds: 200,
  error: 1.5,
  firstYear: 2027,
  years: 10,
  priceYear: 2025,
  discounted: false,
  model: "2.1.0",
  seed: "x",
  ...own,
});

const names = (rows: readonly OverviewRow[]) => rows.map(({ file }) => file);

describe("what is added", () => {
  test("each municipality once, in Danish order; the country and second scenarios of a place stand apart", () => {
    const average = row("Ishøj", {
      file: "ishoej-landsgennemsnit",
      title: { da: "Ishøj, landets pris", en: "Ishøj, average price" },
    });
    const { added, apart } = overviewOf([
      row("Aarhus"),
      average,
      row("Ishøj"),
      row("Danmark"),
      row("Odense"),
    ]);
    expect(names(added)).toEqual(["ishøj", "odense", "aarhus"]);
    expect(names(apart)).toEqual(["danmark", "ishoej-landsgennemsnit"]);
  });

  test("amounts of another year, price level or basis are not added to the rest", () => {
    const { added, apart } = overviewOf([
      row("Ishøj"),
      row("Odense"),
      row("Randers", { priceYear: 2020 }),
      row("Esbjerg", { years: 4 }),
      row("Vejle", { discounted: true }),
      row("Greve", { firstYear: 2028 }),
    ]);
    expect(names(added)).toEqual(["ishøj", "odense"]);
    expect(apart).toHaveLength(4);
  });

  test("a place with a second scenario alone is added by that", () => {
    const only = row("Ishøj", { title: { da: "Ishøj, høj pris", en: "x" } });
    expect(overviewOf([only]).added).toEqual([only]);
  });
});

test("a scenario's line says what its results say; of few worlds neither interval, chance nor year", () => {
  const results = resultsWith({ saving: savingOf([31, 9, 58], [20, 8, 40]) });
  const { comparisons } = results;
  const made = overviewRow("ishoej", { ...results, replications: 100 });
  expect(made).toMatchObject({
    saving: comparisons[0]!.netSaving.total.mean,
    low: comparisons[0]!.netSaving.total.p10,
    high: comparisons[0]!.netSaving.total.p90,
    chance: comparisons[0]!.chanceItPays.total,
    municipality: comparisons[0]!.netSaving.municipality.mean,
  });
  expect(overviewRow("ishoej", { ...results, replications: 39 })).toMatchObject(
    {
      low: null,
      high: null,
      chance: null,
      breakEven: null,
    },
  );
});

const ROWS = [
  row("Ishøj", { title: { da: "@Ishøj\u0001", en: "-Ishøj" } }),
  row("Odense", { low: null, chance: null, breakEven: null, error: null }),
  row("Danmark"),
];

test("CSV: numbers to their last digit, no formulas, nothing for what cannot be said", () => {
  const danish = overviewCsv(ROWS, "dansk").split("\r\n");
  expect(danish[1]).toContain("'@Ishøj");
  expect(danish[2]).toContain(
    "Odense;Odense;40;1000,25;100,5;80,25;20,25;;40;;15;1;4,25;;;44;96;200;;",
  );
  const english = overviewCsv(ROWS, "international").split("\r\n");
  expect(english[1]).toContain("'-Ishøj");
  expect(english[2]).toContain("1000.25,100.5,80.25,20.25,,40,,");
  expect(english.at(-2)).toMatch(/^Danmark,.*,no$/);
  const all = [...danish, ...english].join();
  expect(all).not.toMatch(/undefined|NaN|null|\[object/);
});

test("the workbook is the same bytes each time, and sums the lines above it alone", async () => {
  const bytes = await overviewWorkbook(ROWS, "en");
  expect(bytes).toEqual(await overviewWorkbook(ROWS, "en"));
  const sheet = readBook(bytes).Sheets["Overview"]!;
  expect(sheet["G4"]).toMatchObject({ f: "SUM(G2:G3)", v: 40.5 });
  expect(sheet["A6"]).toMatchObject({ v: "Not in the sum" });
  expect(sheet["A7"]).toMatchObject({ v: "Danmark" });
  expect(sheet["A2"]).toMatchObject({ t: "s", v: "-Ishøj" });
});

test("long names are broken in their cell, every letter is of one face, and the note is as wide as its page", async () => {
  const files = unzipSync(await overviewWorkbook(ROWS, "da"));
  const partOf = (name: string) => strFromU8(files[name]!);
  const styles = partOf("xl/styles.xml");
  const fonts = styles.match(/<font>.*?<\/font>/g)!;
  for (const font of fonts) expect(font).toContain('<name val="Calibri"/>');
  const style = /<c r="A2"[^>]* s="(\d+)"/.exec(
    partOf("xl/worksheets/sheet1.xml"),
  )![1];
  const looks = styles
    .split("<cellXfs")[1]!
    .match(/<xf [^>]*>(?:(?!<xf ).)*/g)!;
  expect(looks[Number(style)]).toContain('wrapText="1"');
  expect(partOf("xl/worksheets/sheet2.xml")).toContain('fitToWidth="1"');
});

test("signs that a workbook cannot hold are left out, and words that look like its codes stay words", async () => {
  const title = { da: "Is\ufffe\u0001h\ud800øj _x0041_", en: "" };
  const bytes = await overviewWorkbook([row("Ishøj", { title })], "da");
  const sheet = readBook(bytes).Sheets["Overblik"]!;
  expect(sheet["A2"]).toMatchObject({ v: "Ishøj _x0041_" });
  const words = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"]!);
  expect(words).not.toMatch(/\p{Cs}|\p{Cn}|\ufffd|(?!\s)\p{Cc}/u);
});

test("without a municipality there is no sum", async () => {
  const bytes = await overviewWorkbook([row("Danmark")], "da");
  const sheet = readBook(bytes).Sheets["Overblik"]!;
  expect(Object.values(sheet).some((cell) => (cell as { f?: string }).f)).toBe(
    false,
  );
});

describe.skipIf(!hasOffice)("in an office suite", () => {
  test("sums that it must work out itself are ours", async () => {
    const files = unzipSync(await overviewWorkbook(ROWS, "da"));
    const name = "xl/worksheets/sheet1.xml";
    const bare = strFromU8(files[name]!).replaceAll(
      /(<\/f>)<v>[^<]*<\/v>/g,
      "$1",
    );
    const bytes = zipSync({ ...files, [name]: strToU8(bare) });
    const sheet = readBook(converted(bytes, "xlsx", "xlsx")).Sheets[
      "Overblik"
    ]!;
    expect(sheet["G4"]).toMatchObject({ v: 40.5 });
    expect(sheet["D4"]).toMatchObject({ v: 2000.5 });
  }, 60_000);

  test("it is printed on two pages beside each other, and the note on one", async () => {
    const pdf = converted(await overviewWorkbook(ROWS, "da"), "xlsx", "pdf");
    const pages = pagesOf(pdf);
    expect(pages).toHaveLength(3);
    for (const page of pages.slice(0, 2)) expect(page).toContain("Odense");
    expect(pages[2]).toContain("Sådan læses overblikket");
    const note = overviewTexts("da").note[0]!;
    expect(pages[2]!.replaceAll(/\s+/g, " ")).toContain(note);
  }, 60_000);
});
