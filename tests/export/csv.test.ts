import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { accountCsv } from "../../src/export/csv/accountCsv";
import { CSV_COLUMNS } from "../../src/export/csv/columns";
import type { CsvForm } from "../../src/export/csv/form";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS } from "../../src/model/ledger/payer";
import type { Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import type { Scenario } from "../../src/model/scenario/scenario";
import { csvColumns } from "../../src/ui/text/csv/da";
import { messages } from "../../src/ui/text/messages";
import { ledgerText } from "../../src/commands/simulate/ledgerFile";
import { ISHOEJ, withPolicies } from "../engine/scenarios";
import { hasOffice } from "./office";

const WORLDS = 25;

function resultsOf(scenario: Scenario, worlds: number, discounted = false) {
  const played = new Worlds(scenario);
  played.add(stage(played.plan)(0, worlds));
  return { ...summarise(played, worlds, discounted), seconds: 1 };
}

const [BEFORE, AFTER] = ISHOEJ.policies;
const HOSTILE = '=HYPERLINK("https://x.dk";"klik")';
const SCENARIO: Scenario = {
  ...withPolicies({ ...ISHOEJ, years: 2, replications: WORLDS }, [
    BEFORE!,
    { ...AFTER!, name: { da: 'Bolig, "først"; ja\nnu', en: "+1 home" } },
    { ...AFTER!, id: "third", name: { da: HOSTILE, en: HOSTILE } },
  ]),
  seed: "-2027",
  place: { ...ISHOEJ.place, name: { da: "Ishøj; nord", en: "Ishøj, north" } },
  title: { da: "@SUM(A1)", en: "\t=1+1" },
};
const RESULTS: Results = resultsOf(SCENARIO, WORLDS);

/** Strictly by RFC 4180: every line ends, quotes stand where they must, and every row has as many cells. */
function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = "";
      if (text[at] === '"') {
        at++;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new Error("A quote is never closed.");
          cell += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at++;
        }
      } else
        while (text[at] !== separator && text[at] !== "\r") {
          const mark = text[at];
          if (mark === undefined || mark === '"' || mark === "\n")
            throw new Error(`A bare ${JSON.stringify(mark)} at ${at}.`);
          cell += text[at++];
        }
      row.push(cell);
      if (text[at] === separator) at++;
      else if (text.startsWith("\r\n", at)) break;
      else throw new Error(`Neither cell nor line ends at ${at}.`);
    }
    at += 2;
    rows.push(row);
  }
  for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
  return rows;
}

/** The Danish form has names of policies and no ids. */
const DANISH_COLUMNS = CSV_COLUMNS.filter((column) => column !== "policy");
const DANISH_NAMES = DANISH_COLUMNS.map((column) => csvColumns[column]);

type Row = { readonly [column: string]: string };

function table(results: Results, form: CsvForm, language: "da" | "en" = "da") {
  const text = accountCsv(results, form, messages(language));
  const bare = form === "dansk" ? text.slice(1) : text;
  const [, ...rows] = parsed(bare, form === "dansk" ? ";" : ",");
  const columns = form === "dansk" ? DANISH_COLUMNS : CSV_COLUMNS;
  return rows.map((row): Row =>
    Object.fromEntries(row.map((cell, i) => [columns[i]!, cell])),
  );
}

const ROWS = table(RESULTS, "international");
const pick = (wanted: Row, rows: readonly Row[] = ROWS) =>
  rows.filter((row) =>
    Object.entries(wanted).every(([column, cell]) => row[column] === cell),
  );

/** A mean over worlds as the whole number it is of the ledger's grid: sums of these are exact. */
function onGrid(mean: number, worlds = WORLDS): bigint {
  const steps = mean * worlds * 4096;
  expect(Math.abs(steps - Math.round(steps))).toBeLessThan(0.01);
  return BigInt(Math.round(steps));
}
const sum = (rows: readonly Row[], worlds = WORLDS) =>
  rows.reduce((all, { mean }) => all + onGrid(Number(mean), worlds), 0n);

describe("international", () => {
  test("is RFC 4180 in UTF-8 with the documented columns", () => {
    const text = accountCsv(RESULTS, "international", messages("da"));
    const [header] = parsed(text, ",");
    expect(header).toEqual([...CSV_COLUMNS]);
    expect(text.startsWith("scenario,place,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
    expect(accountCsv(RESULTS, "international", messages("da"))).toBe(text);
  });

  test("lines of the account add up to every total, exactly", () => {
    for (const discounted of [false, true]) {
      const results = discounted ? resultsOf(SCENARIO, WORLDS, true) : RESULTS;
      const rows = table(results, "international");
      for (const { id, cost, years } of results.policies) {
        const lines = pick(
          { measure: "cost", level: "line", policy: id },
          rows,
        );
        expect(lines).toHaveLength(years.length * CATEGORIES.length * 3);
        expect(sum(lines)).toBe(onGrid(cost.total.mean));
        for (const payer of PAYERS)
          expect(sum(pick({ payer }, lines))).toBe(onGrid(cost[payer].mean));
        for (const category of CATEGORIES)
          expect(sum(pick({ category }, lines))).toBe(
            onGrid(cost.byCategory[category].total.mean),
          );
        years.forEach((year, y) =>
          expect(sum(pick({ year: String(year) }, lines))).toBe(
            onGrid(cost.byYear[y]!.total.mean),
          ),
        );
      }
      for (const { policy, netSaving } of results.comparisons) {
        const lines = pick({ measure: "saving", level: "line", policy }, rows);
        expect(sum(lines)).toBe(onGrid(netSaving.total.mean));
        expect(sum(pick({ payer: "state" }, lines))).toBe(
          onGrid(netSaving.state.mean),
        );
      }
    }
  });

  test("its lines are those of ledger.csv, number by number", () => {
    const ledger = ledgerText(RESULTS).trimEnd().split("\n").slice(1);
    const lines = pick({ measure: "cost", level: "line" });
    const columns = "policy year category payer mean priceYear discounted";
    expect(
      lines.map((row) =>
        columns
          .split(" ")
          .map((column) => row[column])
          .join(","),
      ),
    ).toEqual(ledger);
  });

  test("holds every percentile the results have, and nothing where they have none", () => {
    const { netSaving, breakEvenYear, chanceItPays } = RESULTS.comparisons[0]!;
    const { policy, baseline } = RESULTS.comparisons[0]!;
    const [row] = pick({
      measure: "saving",
      level: "horizon",
      policy,
      payer: "total",
    });
    expect(row).toMatchObject({ comparedWith: baseline, unit: "kr" });
    for (const key of [
      "mean",
      "se",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
    ] as const)
      expect(Number(row![key])).toBe(netSaving.total[key]);
    const line = pick({ measure: "saving", level: "line" })[0]!;
    expect([line["se"], line["p5"], line["p95"]]).toEqual(["", "", ""]);
    const [even] = pick({ measure: "breakEvenYear", policy, payer: "region" });
    expect(even!["p90"]).toBe(String(breakEvenYear.region.p90 ?? ""));
    const [chance] = pick({ measure: "chanceItPays", policy, payer: "total" });
    expect(Number(chance!["mean"])).toBe(chanceItPays.total);
    expect([
      chance!["p10"],
      chance!["priceYear"],
      chance!["discounted"],
    ]).toEqual(["", "", ""]);
  });

  test("has people, homes and workers by year and by day", () => {
    const { id, outcomes, years } = RESULTS.policies[1]!;
    const of = (wanted: Row) => pick({ policy: id, ...wanted });
    const nights = of({ measure: "nightsHomeless", level: "year" });
    expect(nights.map(({ year }) => Number(year))).toEqual(years);
    expect(nights.map(({ p90 }) => Number(p90))).toEqual(
      outcomes.nights.all.byYear.map(({ p90 }) => p90),
    );
    const counted = of({ measure: "countHomeless" });
    expect(counted[0]).toMatchObject({ date: "2027-01-01", level: "day" });
    expect(counted.at(-1)!["date"]).toBe("2028-12-31");
    expect(counted).toHaveLength(outcomes.census.length);
    const [moves] = of({ measure: "moves.found.home" });
    expect(Number(moves!["mean"])).toBe(outcomes.moves.found.home.mean);
    const [wait] = of({ measure: "waitHalf" });
    expect(wait!["mean"]).toBe(String(outcomes.waits.half ?? ""));
  });

  test("no two rows are of the same figure", () => {
    const keys = ROWS.map((row) =>
      "measure level policy year date payer category"
        .split(" ")
        .map((column) => row[column])
        .join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("names places and policies in the language, and nothing else", () => {
    const english = table(RESULTS, "international", "en");
    const nameless = (row: Row) => ({ ...row, place: "", policyName: "" });
    expect(english.map(nameless)).toEqual(ROWS.map(nameless));
    expect([ROWS[0]!["place"], english[0]!["place"]]).toEqual([
      "Ishøj; nord",
      "Ishøj, north",
    ]);
    expect(pick({ policyName: "'+1 home" }, english)).not.toHaveLength(0);
  });
});

describe("what anybody wrote", () => {
  test("is never a formula, and negative numbers stay numbers", () => {
    for (const form of ["international", "dansk"] as const) {
      const rows = table(RESULTS, form);
      const formulas = rows
        .flatMap((row) => Object.values(row))
        .filter((cell) => !/^-?\d+([.,]\d+)?$/.test(cell))
        .filter((cell) => /^\s*[=+\-@\t\r]/.test(cell));
      expect(formulas).toEqual([]);
      expect(rows[0]!["seed"]).toBe("'-2027");
      expect(pick({ policyName: `'${HOSTILE}` }, rows)).not.toHaveLength(0);
      expect(rows.some(({ mean }) => mean!.startsWith("-"))).toBe(true);
    }
    expect(table(RESULTS, "dansk")[0]!["scenario"]).toBe("'@SUM(A1)");
    expect(pick({ policyName: 'Bolig, "først"; ja\nnu' })).not.toHaveLength(0);
  });
});

describe("edges", () => {
  test("one world: its figures, and no spread that would look like certainty", () => {
    const rows = table(resultsOf(SCENARIO, 1), "international");
    expect(rows.every(({ p5, se }) => p5 === "" && se === "")).toBe(true);
    const lines = pick(
      { measure: "cost", level: "line", policy: "third" },
      rows,
    );
    const [all] = pick(
      { measure: "cost", level: "horizon", policy: "third", payer: "total" },
      rows,
    );
    expect(sum(lines, 1)).toBe(onGrid(Number(all!["mean"]), 1));
  });

  test("one year, one alternative", () => {
    const one = withPolicies({ ...ISHOEJ, years: 1 }, [BEFORE!, AFTER!]);
    const rows = table(resultsOf(one, 3), "international");
    expect(new Set(rows.map(({ year }) => year))).toEqual(
      new Set(["", "2027"]),
    );
    expect(new Set(rows.map(({ policy }) => policy)).size).toBe(2);
  });

  test("very small and very large numbers are written out", () => {
    const [first, ...rest] = RESULTS.comparisons;
    const { netSaving } = first!;
    const total = { ...netSaving.total, mean: -1.5e-9, se: 2e21, p5: -0 };
    const results = {
      ...RESULTS,
      comparisons: [{ ...first!, netSaving: { ...netSaving, total } }, ...rest],
    };
    const wanted = { measure: "saving", level: "horizon", payer: "total" };
    const [row] = pick(wanted, table(results, "international"));
    expect(row).toMatchObject({
      mean: "-0.0000000015",
      se: "2000000000000000000000",
      p5: "0",
    });
    expect(Number(row!["mean"])).toBe(-1.5e-9);
  });
});

describe("dansk", () => {
  const text = accountCsv(RESULTS, "dansk", messages("en"));
  const rows = table(RESULTS, "dansk", "en");

  test("has a byte order mark, semicolons, decimal commas and Danish words", () => {
    expect(text.startsWith("\ufeffScenarie;Sted;Mål;")).toBe(true);
    expect(parsed(text.slice(1), ";")[0]).toEqual(DANISH_NAMES);
    expect(rows).toHaveLength(ROWS.length);
    const shelter = rows.filter(
      ({ category, payer, measure }) =>
        category === "§ 110-boform (herberg, forsorgshjem)" &&
        payer === "Kommunen" &&
        measure === "Udgift",
    );
    expect(shelter[0]).toMatchObject({
      level: "linje",
      unit: "kr.",
      accountFunction:
        "5.38.42 Botilbud for personer med særlige sociale problemer (§§ 109-110)",
      accountFunctionSure: "ja",
      discounted: "nej",
      model: `model ${RESULTS.model}`,
    });
    expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
  });

  test("has the numbers of the international form", () => {
    const means = rows.map(({ mean }) => mean!).filter((mean) => mean !== "");
    expect(means.filter((mean) => !/^-?\d+(,\d+)?$/.test(mean))).toEqual([]);
    expect(means.some((mean) => mean.includes(","))).toBe(true);
    rows.forEach(({ mean, p10 }, i) => {
      expect(mean!.replace(",", ".")).toBe(ROWS[i]!["mean"]);
      expect(p10!.replace(",", ".")).toBe(ROWS[i]!["p10"]);
    });
  });

  test("no id of a policy, but where two have the same name", () => {
    expect(rows[0]).not.toHaveProperty("policy");
    expect(rows[0]!["place"]).toBe("Ishøj; nord");
    expect(text).not.toContain("third");
    const name = { da: "Bolig", en: "Home" };
    const [first, ...others] = SCENARIO.policies;
    const policies = [first!, ...others.map((policy) => ({ ...policy, name }))];
    const twins = { ...RESULTS, scenario: { ...SCENARIO, policies } };
    const names = table(twins, "dansk").map(({ policyName }) => policyName);
    expect([...new Set(names)]).toEqual([
      first!.name.da,
      ...others.map(({ id }) => `Bolig (${id})`),
    ]);
  });

  test.skipIf(!hasOffice)(
    "opens in a Danish spreadsheet with numbers as numbers and texts as texts",
    () => {
      const sheet = opened(text);
      const at = (column: (typeof DANISH_COLUMNS)[number]) =>
        DANISH_COLUMNS.indexOf(column);
      const cells = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
      expect(cells[0]).toEqual(DANISH_NAMES);
      expect(cells).toHaveLength(rows.length + 1);
      cells.slice(1).forEach((row, i) => {
        const { mean, seed, accountFunction } = ROWS[i]!;
        if (mean === "") expect(row[at("mean")]).toBeUndefined();
        else expect(row[at("mean")]).toBeCloseTo(Number(mean), 5);
        expect(row[at("seed")]).toBe(seed);
        if (accountFunction)
          expect(row[at("accountFunction")]).toMatch(
            /^\d\.\d\d\.\d\d [A-ZÆØÅ]/,
          );
      });
      for (const cell of Object.values(sheet) as { f?: string }[])
        expect(cell.f).toBeUndefined();
    },
    120_000,
  );
});

/** A CSV file as LibreOffice in Danish opens it: semicolons, UTF-8, Danish numbers recognised. */
function opened(csv: string) {
  const folder = mkdtempSync(join(tmpdir(), "hjemvej-csv-"));
  const file = join(folder, "file.csv");
  writeFileSync(file, csv);
  const { status, stderr } = spawnSync(
    process.env["SOFFICE_PATH"] ?? "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      // separator 59, quote 34, UTF-8 76, from line 1, no column formats, language 1030 (Danish), numbers detected
      "--infilter=CSV:59,34,76,1,,1030,false,true",
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
      file,
    ],
    { encoding: "utf8", timeout: 110_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  const book = read(readFileSync(join(folder, "file.xlsx")), {
    type: "buffer",
  });
  return book.Sheets[book.SheetNames[0]!]!;
}
