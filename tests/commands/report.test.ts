import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readBook, utils } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DONE, doneBefore } from "../../src/commands/report/done";
import { PARTS, readOptions } from "../../src/commands/report/options";
import { sourcesIn } from "../../src/commands/report/sources";
import { wordsOf } from "../../src/commands/report/words";
import { addressed, picturesFrom } from "../../src/commands/report/studio";
import { overviewRow } from "../../src/export/overview/rows";
import { figuresFile } from "../../src/export/figures/figuresFile";
import { presets } from "../../src/model/preset/preset";
import type { Results } from "../../src/model/results/results";
import type { Scenario } from "../../src/model/scenario/scenario";
import { caseInputIn } from "../../src/commands/report/caseInput";
import { imprintOf } from "../../src/export/imprint";
import { readLink } from "../../src/ui/work/link";
import { readPreset } from "../../src/ui/presets";
import { resultsWith, savingOf } from "../ui/results";

const WORLDS = 40;
const SOUND: Scenario = {
  ...presets()[1]!.scenario,
  replications: WORLDS,
  years: 3,
};

const folder = mkdtempSync(join(tmpdir(), "hjemvej-report-"));
const inFolder = (...names: string[]) => join(folder, ...names);
const write = (name: string, content: unknown) =>
  writeFileSync(
    inFolder(name),
    typeof content === "string" ? content : JSON.stringify(content),
  );
const read = (...names: string[]) => readFileSync(inFolder(...names));

/** Names in the workbook's index of figures. */
const figuresIn = (bytes: Uint8Array): unknown[] =>
  utils
    .sheet_to_json<unknown[]>(readBook(bytes).Sheets["Figurer"]!, { header: 1 })
    .flat();

const COMMAND = join(process.cwd(), "src", "commands", "run.mjs");

type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** The command as a reader starts it, with the test's folder as the place he stands in. */
function run(...words: string[]): Promise<Ended> {
  const { NODE_ENV: _, npm_lifecycle_event: __, ...env } = process.env;
  const child = spawn(process.execPath, [COMMAND, "report", ...words], {
    cwd: folder,
    env: env as NodeJS.ProcessEnv,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (bytes: Buffer) => (stdout += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (stderr += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        code,
        stdout,
        stderr: stderr.replace(/^Building the commands.*\n/m, ""),
      }),
    );
  });
}

beforeAll(async () => {
  write("sound.json", SOUND);
  await run("--help"); // builds the commands
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MADE = "--made=2026-11-28";

describe("one scenario", () => {
  let ended: Ended;
  let names: readonly string[];

  beforeAll(async () => {
    ended = await run(
      "sound.json",
      "--out=one",
      "--no-figures",
      "--language=both",
      "--address=https://eksempel.dk/hjemvej/",
      MADE,
    );
    names = readdirSync(inFolder("one")).toSorted();
  }, 120_000);

  test("gives exit code 0, the answer and the files on stdout", () => {
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^.*Housing First.*Ishøj/);
    for (const name of names) expect(ended.stdout).toContain(`  ${name}\n`);
    expect(ended.stderr).toContain("40 af 40 verdener");
  });

  test("every file is there once, named by place, content and number", () => {
    const number = /-[0-9a-f]{6}\.\w+$/;
    expect(names.map((name) => name.replace(number, ""))).toEqual(
      [
        "hjemvej-ishoej-landsgennemsnit",
        "hjemvej-ishoej-arbejdsbog",
        "hjemvej-ishoej-workbook",
        "hjemvej-ishoej-investeringssag",
        "hjemvej-ishoej-investment-case",
        "hjemvej-ishoej-kort-udgave",
        "hjemvej-ishoej-short-version",
        "hjemvej-ishoej-slides",
        "hjemvej-ishoej-slide-deck",
        "hjemvej-ishoej-tal",
        "hjemvej-ishoej-tal-dansk-excel",
        "hjemvej-ishoej-resultater",
      ].toSorted(),
    );
  });

  test("workbook, documents and slides open as the zip files they are", () => {
    const zips = names.filter((name) => /\.(xlsx|docx|pptx)$/.test(name));
    expect(zips.length).toBeGreaterThanOrEqual(6);
    for (const name of zips)
      expect(Object.keys(unzipSync(read("one", name))).length).toBeGreaterThan(
        0,
      );
  });

  test("the workbook holds the worlds one by one, and which numbers move the answer", () => {
    const name = names.find((file) => file.includes("arbejdsbog"))!;
    expect(figuresIn(read("one", name))).toEqual(
      expect.arrayContaining([
        "Kroner og nætter",
        "Hvilke forudsætninger flytter svaret?",
        "Hvor meget er held, og hvor meget er uvished?",
      ]),
    );
  });

  test("results and scenario are those of the run, and the scenario can be opened again", () => {
    const of = (part: string) => names.find((name) => name.includes(part))!;
    const results = JSON.parse(
      String(read("one", of("resultater"))),
    ) as Results;
    expect(results).toMatchObject({ replications: WORLDS, scenario: SOUND });
    const scenario: unknown = JSON.parse(
      String(read("one", of("landsgennemsnit"))),
    );
    expect(scenario).toEqual(SOUND);
  });

  test("the same words and day give the same bytes, but for the seconds of the run", async () => {
    const words = ["--out=again", "--no-figures", "--language=both", MADE];
    const address = "--address=https://eksempel.dk/hjemvej/";
    await run("sound.json", ...words, address, "--workers=1");
    const timeless = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString("latin1")
        .replace(/^ {2}"seconds": [\d.]+,?$/m, "");
    expect(readdirSync(inFolder("again")).toSorted()).toEqual(names);
    for (const name of names)
      expect(
        timeless(read("again", name)) === timeless(read("one", name)),
        name,
      ).toBe(true);
  }, 120_000);

  test("what is asked for alone is written alone, in the language and kroner asked for", async () => {
    const { code, stdout, stderr } = await run(
      "sound.json",
      "--out=few/deep",
      "--only=csv,results",
      "--language=en",
      "--discounted",
      "--replications=7",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("Written to few/deep:");
    expect(stderr).toMatch(/The day in the files is \d.*, today/);
    const written = readdirSync(inFolder("few", "deep")).toSorted();
    expect(written.map((name) => name.replace(/-[0-9a-f]{6}/, ""))).toEqual([
      "hjemvej-ishoej-data.csv",
      "hjemvej-ishoej-data-danish-excel.csv",
      "hjemvej-ishoej-results.json",
    ]);
    expect(
      JSON.parse(String(read("few", "deep", written.at(-1)!))),
    ).toMatchObject({
      replications: 7,
      discounted: true,
    });
  }, 60_000);
});

describe("what cannot be used", () => {
  test("every fault of options, scenario and folder is told at once, and nothing is written", async () => {
    write("broken.json", { ...SOUND, years: 0, seed: "" });
    const { code, stdout, stderr } = await run(
      "broken.json",
      "--out=sound.json/below",
      "--only=workbook,pdf",
      "--made=2026-02-30",
      "--address=eksempel.dk",
      "--replications=2.000",
      "--figures",
      "--no-figures",
      "--language=en",
    );
    expect(code).toBe(2);
    expect(stdout).toBe("");
    for (const said of [
      /^--only: here is "workbook,pdf"/m,
      /^--made: here is "2026-02-30"/m,
      /^--address: here is "eksempel.dk"/m,
      /^--replications: here is "2.000".*digits alone/m,
      /^--figures: .*--no-figures/m,
      /^broken.json: years/m,
      /^broken.json: seed/m,
      /^--out: here is sound.json\/below, which is no folder/m,
    ])
      expect(stderr).toMatch(said);
  });

  test("nothing is written where the scenarios lie", async () => {
    const before = readdirSync(inFolder()).toSorted();
    const { code, stderr } = await run("sound.json", "--out=.");
    expect(code).toBe(2);
    expect(stderr).toContain("hvor scenarierne selv ligger");
    expect(readdirSync(inFolder()).toSorted()).toEqual(before);
  });

  test("a scenario and a folder to write to must be named", () => {
    const { faults } = readOptions(["--language", "en"]);
    expect(faults.map(({ en }) => en)).toEqual([
      expect.stringContaining("A scenario file or a folder"),
      expect.stringContaining("--out: the option is missing"),
    ]);
  });

  test("an option without its value is told once", () => {
    const { faults } = readOptions(["ishoej.json", "--out"]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.en).toMatch(/^--out: .*no value.* a folder/);
  });

  test("one minute is one minute", () => {
    const told = (minutes: number) =>
      wordsOf("en").left(minutes, String(minutes));
    expect([0, 1, 2].map(told)).toEqual([
      "Less than a minute left",
      "About 1 minute left",
      "About 2 minutes left",
    ]);
    expect(wordsOf("da").left(1, "1")).toBe("Omtrent 1 minut tilbage");
  });

  test("all parts can be named, and the default is all of them", () => {
    const { wishes } = readOptions(["a.json", "--out", "b"]);
    expect(wishes.parts).toEqual(Object.keys(PARTS));
    expect(wishes.figures).toBeUndefined();
  });
});

describe("a folder", () => {
  let ended: Ended;

  beforeAll(async () => {
    mkdirSync(inFolder("many"));
    const [ishoej] = presets();
    const small = (scenario: Scenario): Scenario => ({
      ...scenario,
      years: 2,
      replications: WORLDS,
    });
    const odense = presets().find(({ file }) => file === "odense.json")!;
    write("many/ishoej.json", small(ishoej!.scenario));
    write("many/odense.json", {
      ...small(odense.scenario),
      place: { ...odense.scenario.place, count: 30 },
    });
    write("many/ishoej-igen.json", {
      ...small(ishoej!.scenario),
      title: { da: '=HYPERLINK("x";"Ishøj")', en: "+Ishøj" },
    });
    write("many/i-stykker.json", "{");
    write("many/scenario.schema.json", "{}");
    ended = await run("many", "--out=all", "--only=results,csv");
  }, 120_000);

  test("goes on after one that is broken, tells of it at the end, and gives exit code 1", () => {
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("3 af 4 scenarier er skrevet i all:");
    expect(ended.stderr).toMatch(
      /1 scenarie blev ikke skrevet:\n {2}many.i-stykker.json: /,
    );
    expect(readdirSync(inFolder("all")).toSorted()).toEqual(
      [
        "ishoej",
        "ishoej-igen",
        "odense",
        "overblik.csv",
        "overblik.xlsx",
        "overview.csv",
      ].toSorted(),
    );
  });

  const resultsIn = (name: string): Results => {
    const file = readdirSync(inFolder("all", name)).find((one) =>
      one.includes("resultater"),
    )!;
    return JSON.parse(String(read("all", name, file))) as Results;
  };

  test("the overview holds each scenario's own figures, and sums those that may be added", () => {
    const book = readBook(read("all", "overblik.xlsx"));
    const sheet = book.Sheets["Overblik"]!;
    const value = (cell: string): unknown => (sheet[cell] as { v: unknown }).v;
    const saved = (name: string) =>
      resultsIn(name).comparisons[0]!.netSaving.total.mean;
    expect(value("A2")).toBe("Ishøj");
    expect(value("A3")).toBe("Odense");
    expect(value("G1")).toBe("Besparelse, kr.");
    expect(value("G2")).toBe(saved("ishoej"));
    expect(value("G3")).toBe(saved("odense"));
    const sum = sheet["G4"] as { f: string; v: number };
    expect(sum.f).toBe("SUM(G2:G3)");
    expect(sum.v).toBe(saved("ishoej") + saved("odense"));
    expect(sheet["H4"]).toBeUndefined(); // intervals do not add
    expect(sheet["J4"]).toBeUndefined();
  });

  test("a title that looks like a formula is a text, and its place is not counted twice", () => {
    const book = readBook(read("all", "overblik.xlsx"));
    const cell = book.Sheets["Overblik"]!["A7"] as { f?: string; v: string };
    expect(cell.v).toBe('=HYPERLINK("x";"Ishøj")');
    expect(cell.f).toBeUndefined();
    const csv = String(read("all", "overblik.csv"));
    expect(csv).toMatch(/^\ufeffScenarie;Sted;/);
    expect(csv).toContain(`"'=HYPERLINK(""x"";""Ishøj"")";`);
    const lines = String(read("all", "overview.csv")).trimEnd().split("\n");
    expect(lines[0]).toMatch(/^title,place,people,.*,file,added$/);
    expect(lines.slice(1).map((line) => line.split(",").at(-1))).toEqual([
      "yes",
      "yes",
      "no",
    ]);
  });

  test("--skip-done writes only what is missing or asked for otherwise, and the same overview", async () => {
    const overview = read("all", "overblik.xlsx");
    const csvOf = (name: string) => {
      const file = readdirSync(inFolder("all", name)).find((one) =>
        one.endsWith(".csv"),
      )!;
      return inFolder("all", name, file);
    };
    const before = statSync(csvOf("ishoej")).mtimeMs;
    rmSync(csvOf("odense"));
    const { stderr } = await run(
      "many",
      "--out=all",
      "--only=results,csv",
      "--skip-done",
    );
    expect(stderr).toContain("2 scenarier var skrevet med samme valg");
    expect(statSync(csvOf("ishoej")).mtimeMs).toBe(before);
    expect(existsSync(csvOf("odense"))).toBe(true);
    expect(read("all", "overblik.xlsx").equals(overview)).toBe(true);
  }, 60_000);
});

test("what a damaged file says was written is written anew", async () => {
  const at = inFolder("damaged");
  mkdirSync(at);
  const saving = savingOf([31, 9, 58], [20, 8, 40]);
  const row = overviewRow("ishoej", resultsWith({ saving }));
  const note = { format: "hjemvej-report", order: "1", files: [], row };
  const found = (of: object) => {
    write(`damaged/${DONE}`, of);
    return doneBefore(at, "1");
  };
  expect(await found(note)).toEqual(note);
  for (const column of Object.keys(row))
    expect(
      await found({ ...note, row: { ...row, [column]: undefined } }),
      column,
    ).toBeUndefined();
});

test("each scenario's folder lies in the folder asked for, under a name of its own that every disk can have", async () => {
  mkdirSync(inFolder("names"));
  const files = [
    "...json",
    "....json",
    ".json",
    "CON.json",
    "a..json",
    "overblik.xlsx.json",
    "x.JSON",
    "x.json",
    'y<"\n.json',
  ];
  for (const file of files) write(`names/${file}`, SOUND);
  const found = await sourcesIn(folder, "names");
  if (!found.ok || found.sources.kind !== "many") throw new Error("none");
  const { sources } = found.sources;
  expect(sources.map(({ path }) => path)).toEqual(
    files.toSorted().map((file) => join("names", file)),
  );
  const names = sources.map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    [
      "scenarie",
      "scenarie-2",
      "scenarie-3",
      "scenarie-CON",
      "a",
      "overblik.xlsx-2",
      "x",
      "x-2",
      "y---",
    ].toSorted(),
  );
});

test("a link in the files opens the scenario that was computed", async () => {
  const { linkTo } = await import("../../src/commands/report/caseInput");
  const results = { scenario: SOUND, discounted: true } as Results;
  const found = { results, origin: SOUND, policy: "housing-first" };
  expect(linkTo(undefined, found)).toBe("");
  const link = linkTo("https://eksempel.dk/hjemvej/", found);
  expect(link).toMatch(/^https:\/\/eksempel\.dk\/hjemvej\/#\/s\//);
  const reading = readLink(link.slice(link.indexOf("#")), (id) => {
    const preset = readPreset(id);
    return preset.ok ? preset.scenario : undefined;
  });
  expect(reading).toMatchObject({
    kind: "read",
    shared: {
      scenario: SOUND,
      policyId: "housing-first",
      discounted: true,
      page: "#/",
    },
  });
});

test("the zip of figures gives the same pictures back, and says in words what they show", async () => {
  const file = readdirSync(inFolder("one")).find((name) =>
    name.includes("resultater"),
  )!;
  const results = JSON.parse(String(read("one", file))) as Results;
  const input = caseInputIn(
    {
      results,
      origin: SOUND,
      policy: "housing-first",
      learning: undefined,
      turns: [],
      experiments: {},
    },
    "da",
  );
  const saving = {
    svg: "<svg/>",
    png: new Uint8Array([1, 2, 3]),
    width: 640,
    height: 300,
    alt: "Besparelsen vokser.",
  };
  const imprint = imprintOf(results, { made: "2026-11-28" }, input.m);
  const zip = figuresFile({ input, imprint, pictures: { saving } });
  expect(picturesFrom(zip)).toEqual({ saving });
  const text = strFromU8(unzipSync(zip)["om-figurerne.txt"]!);
  expect(text).toContain("Besparelsen vokser.");
  expect(text).toContain(imprint.line);
  expect(() => figuresFile({ input, imprint, pictures: {} })).toThrow(
    "figurerne kunne ikke tegnes",
  );
});

test("a link in the files of figures leads to the reader's own Hjemvej, or is left out", () => {
  const served = "http://127.0.0.1:4173/";
  const text = `\ufeffFigurer\r\n\r\nÅbn igen: ${served}#/s/1.abc\r\n\r\nKilde`;
  const file = { path: "indhold.txt", bytes: strToU8(text) };
  const textOf = (address: string | undefined) =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      addressed(file, served, address).bytes,
    );
  expect(textOf("https://eksempel.dk/")).toBe(
    text.replace(served, "https://eksempel.dk/"),
  );
  expect(textOf(undefined)).toBe("\ufeffFigurer\r\n\r\n\r\nKilde");
});
