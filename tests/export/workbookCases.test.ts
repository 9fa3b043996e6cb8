import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { at, sheetNames } from "../../src/export/workbook/address";
import {
  formula,
  number,
  text,
  type Sheet,
} from "../../src/export/workbook/cell";
import {
  workbookFile,
  workbookSheets,
} from "../../src/export/workbook/workbook";
import { writtenWorkbook } from "../../src/export/workbook/write";
import { decide } from "../../src/model/analysis/decision";
import { carryOut } from "../../src/model/analysis/experiment";
import { learn } from "../../src/model/analysis/learning";
import { spreadOf } from "../../src/model/analysis/spread";
import { threshold } from "../../src/model/analysis/threshold";
import { tornado } from "../../src/model/analysis/tornado";
import { trialStage } from "../../src/model/analysis/trialStage";
import { twins } from "../../src/model/analysis/twins";
import { summarise } from "../../src/model/results/summary";
import { PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import { withAssumption } from "../../src/model/scenario/edit";
import { NO_REMARKS } from "../../src/ui/rows/case/input";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import {
  certain,
  ISHOEJ,
  isNational,
  SHIPPED,
  withCount,
  worldsOf,
} from "../engine/scenarios";
import { converted, hasOffice } from "./office";
import {
  cellsOf,
  expectSound,
  FORBIDDEN,
  numberAt,
  opened,
  played,
  rowWith,
  withoutValues,
  wordsOf,
  workbookInput,
} from "./workbooks";

const oneSheet = (words: readonly string[]): Sheet => ({
  name: "Ark",
  about: "",
  headRows: 0,
  headColumns: 0,
  rows: words.map((said) => [text(said)]),
});

describe("what people have written", () => {
  const HOSTILE = [
    '=HYPERLINK("http://evil.example","Klik")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "<f>1+1</f><v>2</v>",
    "]]></t></si>",
    "Æble & »pære« \"to\" 'tre' <b>",
    "constructor",
    "__proto__",
    "toString",
    "_x0041_",
    "æ𝕏😀",
    "  blanke  ",
    "to\nlinjer",
  ];

  test("stays words, and is read back as it was written", async () => {
    const frame = { title: "=1+1 & <x>", line: "Fod & mere &D" };
    const file = await writtenWorkbook([oneSheet(HOSTILE)], frame);
    const cells = cellsOf(opened(file));
    expect(cells.map(({ f }) => f)).toEqual(HOSTILE.map(() => undefined));
    expect(cells.map(({ t }) => t)).toEqual(HOSTILE.map(() => "s"));
    const read = cells.map(({ v }) => v);
    expect(read).toEqual(HOSTILE.map((said) => said.replace("\r", "\n")));
  });

  test("stands in the foot and in the properties as it was written", async () => {
    const frame = { title: "=1+1 & <x>", line: "Fod & mere &D" };
    const parts = unzipSync(await writtenWorkbook([oneSheet(["a"])], frame));
    const xml = (path: string) => strFromU8(parts[path]!);
    expect(xml("xl/worksheets/sheet1.xml")).toContain(
      "<oddFooter>&amp;LFod &amp;&amp; mere &amp;&amp;D&amp;R&amp;P / &amp;N</oddFooter>",
    );
    expect(xml("docProps/core.xml")).toContain(
      "<dc:title>=1+1 &amp; &lt;x&gt;</dc:title>",
    );
  });

  test("takes as many rows as it needs, none higher than a row may be", async () => {
    const background = `${"ord ".repeat(1500)}\nog en linje til`;
    const remarks = { ...NO_REMARKS, background };
    const results = played({ ...ISHOEJ, years: 1 }, 1);
    const file = await workbookFile(workbookInput(results, "da", { remarks }));
    const said = wordsOf(opened(file)).join("").replace(/\s/g, "");
    expect(said).toContain(background.replace(/\s/g, ""));
    const heights = Object.entries(unzipSync(file))
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .flatMap(([, xml]) => [...strFromU8(xml).matchAll(/ ht="([\d.]+)"/g)])
      .map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  test("loses characters that no such file can hold, and nothing else", async () => {
    const controls = Array.from({ length: 32 }, (_, i) =>
      String.fromCharCode(i),
    ).join("");
    const words = [
      `a${controls.replace(/[\t\n\r]/g, "")}b`,
      "c\uFFFE\uFFFFd",
      "e\uD800f\uDC00g",
    ];
    const file = await writtenWorkbook([oneSheet(words)], {
      title: `${controls}Titel`,
      line: controls,
    });
    expect(wordsOf(opened(file))).toEqual(["ab", "cd", "efg"]);
  });

  test("is cut where a cell has no more room", async () => {
    const file = await writtenWorkbook([oneSheet(["x".repeat(40_000)])], {
      title: "",
      line: "",
    });
    expect(wordsOf(opened(file))[0]!.length).toBe(32_767);
  });

  describe("as a scenario's own words", () => {
    const evil = '=HYPERLINK("http://x","[a]:*?/\\") \u0007\u0000\'';
    const named = (name: string) => ({ da: name, en: name });
    const scenario: Scenario = {
      ...ISHOEJ,
      years: 2,
      title: named(evil),
      description: named("@SUM(A1)"),
      place: { ...ISHOEJ.place, name: named("constructor"), source: "+1" },
      policies: ISHOEJ.policies.map((policy, i) => ({
        ...policy,
        name: named(i === 0 ? `${evil} et` : `${evil} to`),
      })),
    };
    const input = workbookInput(played(scenario, 2), "da", {
      remarks: {
        title: "=1+1",
        audience: "-",
        background: "+2",
        local: "@x",
        sources: "\t=3",
      },
    });

    test("breaks nothing, and is no formula", async () => {
      const book = opened(await workbookFile(input));
      expectSound(book);
      const like = cellsOf(book).filter(
        ({ v }) => typeof v === "string" && /^[=@+-]/.test(v),
      );
      expect(like.length).toBeGreaterThan(5);
      expect(like.filter(({ f }) => f !== undefined)).toEqual([]);
      expect(wordsOf(book)).toContain("=1+1");
    });

    test.skipIf(!hasOffice)(
      "is computed by an office suite as by us",
      async () => {
        const sheets = workbookSheets(input).slice(0, 5);
        const file = await writtenWorkbook(sheets, { title: evil, line: evil });
        const ours = cellsOf(opened(file)).filter(({ f }) => f !== undefined);
        const theirs = opened(converted(withoutValues(file), "xlsx", "xlsx"));
        expect(ours.length).toBeGreaterThan(100);
        for (const { sheet, at, v } of ours)
          expect(
            Math.abs(numberAt(theirs.Sheets[sheet]!, at) - Number(v)),
            `${sheet}!${at}`,
          ).toBeLessThan(1e-6);
      },
    );
  });
});

describe("names of sheets", () => {
  test("are short, unlike each other, and without forbidden characters", () => {
    const nameFor = sheetNames();
    const long = "Budget En meget lang indsats med mange ord";
    const names = [
      nameFor(long),
      nameFor(long),
      nameFor(long.toUpperCase()),
      nameFor("a[b]:c*d?e/f\\g'h"),
      nameFor(""),
      nameFor("'"),
      nameFor("x".repeat(30) + "😀"),
    ];
    expect(names[0]).toBe("Budget En meget lang indsats me");
    expect(names[1]).toBe("Budget En meget lang indsats 2");
    expect(names[2]).toBe("BUDGET EN MEGET LANG INDSATS 3");
    expect(names[3]).toBe("a b c d e f g h");
    expect(names[4]).toBe("–");
    expect(names[5]).toBe("– 2");
    expect(names[6]).toBe("x".repeat(30));
  });

  test("addresses go on after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map((c) => at(0, c))).toEqual([
      "A1",
      "Z1",
      "AA1",
      "AZ1",
      "BA1",
      "ZZ1",
      "AAA1",
    ]);
  });
});

describe("a cell", () => {
  test("without a number says so, and a formula without one is nothing", async () => {
    const sheet: Sheet = {
      ...oneSheet([]),
      rows: [
        [number(NaN, "kroner"), number(null, "count"), number(-0, "kroner")],
        [formula("1+1", 2, "kroner")],
      ],
    };
    const book = opened(
      await writtenWorkbook([sheet], { title: "", line: "" }),
    );
    expect(cellsOf(book).map(({ v, f }) => [v, f])).toEqual([
      ["–", undefined],
      ["–", undefined],
      [0, undefined],
      [2, "1+1"],
    ]);
  });
});

/** Any policies beside Ishøj's own. */
const withAlternatives = (scenario: Scenario, count: number): Scenario => {
  const [baseline, policy] = scenario.policies as [Policy, Policy];
  return {
    ...scenario,
    policies: [
      baseline,
      ...Array.from({ length: count }, (_, i): Policy => ({
        ...policy,
        id: `alternative-${i}`,
        name: {
          da: `Housing First med ${i + 1} slags støtte`,
          en: `Housing First with ${i + 1} kinds of support`,
        },
        coverage: 0.3 * (i + 1),
      })),
    ],
  };
};

/** The check on the first sheet. */
async function expectReconciled(results: ReturnType<typeof played>) {
  const book = opened(await workbookFile(workbookInput(results)));
  expectSound(book);
  const readMe = book.Sheets["Læs mig"]!;
  const row = rowWith(
    readMe,
    "Afvigelse mellem arkenes summer og modellens egne, kr.",
  );
  expect(numberAt(readMe, `B${row}`)).toBe(0);
  return book;
}

describe("other answers", () => {
  test("one year, one world: one column and its sum, and no interval", async () => {
    const book = await expectReconciled(played({ ...ISHOEJ, years: 1 }, 1));
    const budget = book.Sheets["Budget Housing First"]!;
    const row = rowWith(budget, "Alle betalere", "Alle betalere i alt");
    expect(budget[`E${row}`]?.f).toBe(`SUM(D${row}:D${row})`);
    const answer = book.Sheets["Svar"]!;
    const own = rowWith(answer, "Kommunen");
    expect(["E", "F", "G", "J"].map((c) => answer[`${c}${own}`]?.v)).toEqual([
      "–",
      "–",
      "–",
      "–",
    ]);
    expect(wordsOf(book)).toContain(
      "Kun én verden er regnet. Tallene siger intet om usikkerheden og må ikke lægges frem som et svar.",
    );
  });

  test("thirty years", async () => {
    const book = await expectReconciled(
      played({ ...withCount(ISHOEJ, 4), years: 30 }, 1),
    );
    const budget = book.Sheets["Forskel Housing First"]!;
    const row = rowWith(budget, "Alle betalere", "Alle betalere i alt");
    expect(budget[`AH${row}`]?.f).toBe(`SUM(D${row}:AG${row})`);
    expect(numberAt(budget, "AG4")).toBe(2056);
  });

  test("three alternatives: an account each, and a difference each", async () => {
    const scenario = withAlternatives({ ...ISHOEJ, years: 2 }, 3);
    const book = await expectReconciled(played(scenario, 4));
    expect(book.SheetNames.slice(2, 9)).toEqual([
      "Budget Behandling først",
      "Budget Housing First med 1 slag",
      "Budget Housing First med 2 slag",
      "Budget Housing First med 3 slag",
      "Forskel Housing First med 1 sla",
      "Forskel Housing First med 2 sla",
      "Forskel Housing First med 3 sla",
    ]);
    const difference = book.Sheets["Forskel Housing First med 3 sla"]!;
    const row = rowWith(difference, "Kommunen", "§ 107 midlertidigt botilbud");
    expect(difference[`D${row}`]?.f).toBe(
      `'Budget Behandling først'!D${row}-'Budget Housing First med 3 slag'!D${row}`,
    );
  });

  test("equal policies: no difference, and none that is said to pay", async () => {
    const [baseline] = ISHOEJ.policies as [Policy, Policy];
    const scenario = {
      ...ISHOEJ,
      years: 2,
      policies: [baseline, { ...baseline, id: "same" }],
    };
    const book = await expectReconciled(played(scenario, 40));
    const answer = book.Sheets["Svar"]!;
    const row = rowWith(answer, "Kommunen");
    expect(numberAt(answer, `D${row}`)).toBe(0);
    expect(answer[`J${row}`]?.v).toBe("ingen forskel");
    expect(book.SheetNames.slice(2, 5)).toEqual([
      "Budget Behandling først",
      "Budget Behandling først 2",
      "Forskel Behandling først",
    ]);
  });

  test("present values: the sheets say so, and reconcile with those", async () => {
    const results = played({ ...ISHOEJ, years: 3 }, 4, true);
    const book = await expectReconciled(results);
    expect(wordsOf(book).join("\n")).toContain("nutidsværdi i 2025-priser");
    const budget = book.Sheets["Budget Behandling først"]!;
    const row = rowWith(budget, "Alle betalere", "Alle betalere i alt");
    expect(numberAt(budget, `G${row}`)).toBeCloseTo(
      results.policies[0]!.cost.total.mean,
      6,
    );
  });

  test("a loss: minus signs, and the sentences of a loss", async () => {
    const [baseline, policy] = ISHOEJ.policies as [Policy, Policy];
    const dear = { ...policy, costs: { startUp: 9e8, perYear: 1e8 } };
    const results = played(
      { ...ISHOEJ, years: 2, policies: [baseline, dear] },
      40,
    );
    const book = await expectReconciled(results);
    const answer = book.Sheets["Svar"]!;
    const row = rowWith(answer, "I alt");
    expect(numberAt(answer, `D${row}`)).toBeLessThan(-1e8);
    expect(answer[`J${row}`]?.v).toBe("ikke inden for perioden");
    expect(answer["A1"]?.v).toContain("merudgift");
  });

  test.each(
    SHIPPED.map(([name, scenario]) =>
      isNational(scenario)
        ? ([name, { ...scenario, years: 1 }, 1] as const)
        : ([name, { ...scenario, years: 3 }, 1] as const),
    ),
  )("%s reconciles", (_, scenario, count) => {
    const sheets = workbookSheets(workbookInput(played(scenario, count)));
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    const checks = cells.flatMap((cell) =>
      cell?.kind === "formula" && /^(ROUND|SUMPRODUCT)/.test(cell.formula)
        ? [cell.value]
        : [],
    );
    expect(checks.length).toBeGreaterThan(25);
    expect(checks.filter((kr) => kr !== 0)).toEqual([]);
    const words = cells.flatMap((cell) =>
      cell?.kind === "text" ? [cell.text] : [],
    );
    expect(words.filter((said) => FORBIDDEN.test(said))).toEqual([]);
  });
});

describe("what was changed", () => {
  test("stands in its own sheet and beside each assumption", async () => {
    const results = played(
      withAssumption({ ...ISHOEJ, years: 1 }, "shelterDay", 1234),
      2,
    );
    const input = workbookInput(results, "da", {
      origin: { ...ISHOEJ, years: 1 },
    });
    const book = opened(await workbookFile(input));
    const changes = book.Sheets["Ændringer"]!;
    expect(changes["A4"]?.v).toBe("Forudsætninger");
    expect(changes["B4"]?.v).toBe("Takst for forsorgshjem/herberg (§ 110)");
    expect(changes["D4"]?.v).toContain("1.234");
    const sheet = book.Sheets["Forudsætninger"]!;
    const row = 4 + PARAMETER_NAMES.indexOf("shelterDay");
    expect(sheet[`C${row}`]?.v).toBe(1234);
    expect(sheet[`K${row}`]?.v).toBe("ja");
    expect(sheet[`L${row}`]?.v).toBe(ISHOEJ.assumptions.shelterDay.value);
    expect(sheet[`M${row}`]?.v).toContain("Egen værdi. Kilden til værdien før");
    const share = 4 + PARAMETER_NAMES.indexOf("retention36");
    expect(sheet[`C${share}`]?.z).toMatch(/%$/);
    expect(sheet[`K${share}`]?.v).toBe("nej");
  });

  test("is nothing where the scenario is as it was opened", () => {
    const sheets = workbookSheets(workbookInput(played(certain(ISHOEJ), 1)));
    const changes = sheets.find(({ name }) => name === "Ændringer")!;
    expect(changes.rows.flat()).toContainEqual(
      text("Intet er ændret. Scenariet er regnet, som det blev åbnet."),
    );
  });
});

describe("figure data", () => {
  const scenario = { ...withCount(ISHOEJ, 4), years: 2 };
  const worlds = worldsOf(scenario, 260);
  const results = { ...summarise(worlds, 260, false), seconds: 0 };
  const policy = results.comparisons[0]!.policy;
  const order = {
    policy,
    column: "total",
    discounted: false,
    count: 260,
    willingness: 0,
  } as const;
  const play = trialStage();

  test("has every figure of the overview, and what was found out beside it", async () => {
    const input = workbookInput(results, "da", {
      learning: learn(worlds, order),
      turns: [
        carryOut(
          threshold({
            scenario,
            policy,
            gain: "total",
            subject: { kind: "assumption", name: "shelterDay" },
            limits: { low: 100, high: 4000 },
            discounted: false,
            worlds: 2,
            points: 3,
            rounds: 1,
          }),
          play,
        ),
      ],
      experiments: {
        decision: decide(worlds, order),
        tornado: carryOut(
          tornado({
            scenario: {
              ...certain(scenario),
              assumptions: {
                ...certain(scenario).assumptions,
                shelterDay: scenario.assumptions.shelterDay,
              },
            },
            policy,
            discounted: false,
            ends: [0.1, 0.9],
            worlds: [2],
          }),
          play,
        ),
        spread: carryOut(
          twins(
            { scenario, discounted: false, worlds: [8] },
            spreadOf(scenario, policy),
          ),
          play,
        ),
      },
    });
    const book = opened(await workbookFile(input));
    expectSound(book);
    const index = book.Sheets["Figurer"]!;
    const names: unknown[] = [];
    for (let row = 4; index[`B${row}`]; row++) names.push(index[`B${row}`]?.v);
    expect(names).toEqual([
      "Opsamlet nettobesparelse",
      "Hvem betaler?",
      "Udgifter år for år efter område: Behandling først",
      "Udgifter år for år efter område: Housing First",
      "Udgifter år for år efter område: Forskel",
      "Hvem lægger ud, og hvem tjener?",
      "Hvornår er det tjent hjem?",
      "Borgere i hjemløshed",
      "Hvor er borgerne?",
      "Kø til bolig",
      "Boliger og kø",
      "Behov for medarbejdere",
      "Fordeling af besparelsen",
      "Kroner og nætter",
      "Hvilken indsats er bedst til hvilken pris pr. nat?",
      "Hvilke forudsætninger flytter svaret?",
      "Hvor meget er held, og hvor meget er uvished?",
      "Hvad er det værd at vide mere?",
      "Hvor vender svaret? Takst for forsorgshjem/herberg (§ 110)",
    ]);
    const data = book.Sheets["Figurdata"]!;
    const counted = names.map(() => 0);
    let histogram = 0;
    for (let row = 4; data[`A${row}`]; row++) {
      const nr = numberAt(data, `A${row}`);
      counted[nr - 1]! += 1;
      if (nr === 13) histogram += numberAt(data, `I${row}`);
    }
    expect(counted).toEqual(names.map((_, i) => numberAt(index, `F${i + 4}`)));
    expect(histogram).toBe(260);
  });
});
