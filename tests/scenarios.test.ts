import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { main, presetFiles } from "../src/commands/presets";
import { presets } from "../src/model/preset/preset";
import { LAW_AS_DATED } from "../src/model/ledger/refundLaw";
import { PARAMETER_NAMES, parameter } from "../src/model/scenario/catalogue";
import { sentence } from "../src/model/scenario/problem";
import type { Scenario } from "../src/model/scenario/scenario";
import {
  parseScenarioText,
  scenarioJsonSchema,
} from "../src/model/scenario/schema";

const onDisk = (file: string) => readFileSync(`scenarios/${file}`, "utf8");

const FILES = [
  "ishoej.json",
  "ishoej-landsgennemsnit.json",
  "ishoej-lige-mange-boliger.json",
  "odense.json",
  "esbjerg.json",
  "randers.json",
  "faaborg-midtfyn.json",
  "danmark.json",
  "kraka.json",
];

/** Each scenario as its file gives it. */
const READ = new Map(FILES.map((file) => [file, reading(file)]));
const read = (file: string): Scenario => READ.get(file)!;

function reading(file: string): Scenario {
  const outcome = parseScenarioText(onDisk(file));
  if (outcome.ok) return outcome.scenario;
  throw new Error(outcome.problems.map((p) => sentence(p).en).join("\n"));
}

const [today, reform] = [0, 1].map(
  (i) => (scenario: Scenario) => scenario.policies[i]!,
) as [(s: Scenario) => Policy, (s: Scenario) => Policy];
type Policy = Scenario["policies"][number];

describe("the files", () => {
  test("are these, and no others", () => {
    expect(readdirSync("scenarios").toSorted()).toEqual(
      [...FILES, "scenario.schema.json"].toSorted(),
    );
    expect(presets().map(({ file }) => file)).toEqual(FILES);
  });

  test.each(presetFiles().map(({ file, text }) => [file, text] as const))(
    "%s is what the command writes, to the byte",
    (file, text) => expect(onDisk(file)).toBe(text),
  );

  test("are what the command writes into a folder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "presets-"));
    expect(await main([folder])).toBe(0);
    expect(await readFile(join(folder, "odense.json"), "utf8")).toBe(
      onDisk("odense.json"),
    );
  });

  test("are not written into a folder that was meant as an option", async () => {
    expect(await main(["--al"])).toBe(2);
    expect(await main(["a", "b"])).toBe(2);
    for (const name of ["--al", "a", "b"])
      expect(existsSync(name), name).toBe(false);
  });

  test("for every municipality go into a folder that is named, and nowhere else", async () => {
    const before = process.cwd();
    const folder = await mkdtemp(join(tmpdir(), "presets-"));
    const said: string[] = [];
    const spy = vi
      .spyOn(process.stderr, "write")
      .mockImplementation((text) => said.push(String(text)) > 0);
    onTestFinished(() => {
      process.chdir(before);
      spy.mockRestore();
    });
    process.chdir(folder);
    expect(await main(["--all"])).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
    expect(said.join("")).toContain("npm run presets -- --all MAPPE");
    expect(said.join("")).toContain("npm run presets -- --all FOLDER");
    expect(await main(["--all", "mine"])).toBe(0);
    expect(readdirSync(join(folder, "mine")).length).toBeGreaterThan(90);
  });

  test.each(presets().map((preset) => [preset.file, preset] as const))(
    "%s is read as the scenario it was written from",
    (file, { scenario }) => expect(read(file)).toEqual(scenario),
  );

  test.each(FILES)("%s names its schema", (file) => {
    expect(JSON.parse(onDisk(file))).toMatchObject({
      $schema: "./scenario.schema.json",
    });
  });

  test.each(FILES)("%s is told in Danish and in English", (file) => {
    const { title, description, place, policies } = read(file);
    const texts = [description, ...place.notes];
    expect(place.notes.length).toBeGreaterThan(2);
    for (const { da, en } of [title, place.name, ...texts])
      expect(da.length * en.length).toBeGreaterThan(0);
    for (const { da, en } of texts) {
      expect(da).toMatch(/[æøå]| og | er /i);
      expect(en).toMatch(/ (the|is|of|and) /);
      expect(en).not.toMatch(/ (er|ikke|altså) /);
    }
    expect(policies.map(({ name }) => name.da)).toEqual([
      "Behandling først",
      "Housing First",
    ]);
  });
});

describe("the question", () => {
  test.each([
    ["ishoej.json", 40, 2000],
    ["ishoej-landsgennemsnit.json", 40, 2000],
    ["odense.json", 95, 1000],
    ["esbjerg.json", 106, 1000],
    ["randers.json", 81, 1000],
    ["faaborg-midtfyn.json", 26, 1000],
    ["danmark.json", 5989, 100],
  ])("%s: %i people, %i replications", (file, count, replications) => {
    const scenario = read(file);
    expect(scenario.place).toMatchObject({ count, countYear: 2024 });
    expect(scenario).toMatchObject({
      start: "2027-01-01",
      years: 10,
      priceYear: 2025,
      seed: file.replace(".json", ""),
      replications,
      baseline: "treatment-first",
    });
  });

  test("Ishøj's own price is 120,000 kr. a month, and its interval 1.2 to 1.8 million a year", () => {
    const { value, spread, priceYear } =
      read("ishoej.json").assumptions.shelterDay;
    expect((value * 365) / 12).toBeCloseTo(120_000, 6);
    expect(priceYear).toBe(2023);
    if (spread.family !== "lognormal") throw new Error("expected lognormal");
    expect(spread.low / value).toBeCloseTo(0.83, 2);
    expect(spread.high / value).toBeCloseTo(1.25, 2);
  });

  test("Ishøj tells all its figures, and that they contradict each other", () => {
    const { notes } = read("ishoej.json").place;
    for (const language of ["da", "en"] as const) {
      const told = notes.map((note) => note[language]).join(" ");
      expect(told).toMatch(/120[.,]000/);
      expect(told).toMatch(/150[.,]000/);
      expect(told).toMatch(/1[.,]8 mi/);
      expect(told).toMatch(/1[.,]0-1[.,]2 mi/);
      expect(told).toMatch(/550[.,]000/);
      expect(told).toMatch(/modsiger|contradict/);
    }
  });

  test("only Ishøj's own price passes the threshold of § 176, and only it counts that refund", () => {
    for (const file of FILES) {
      const { law } = read(file);
      const especiallyExpensive = file === "ishoej.json";
      expect(law).toEqual({
        ...LAW_AS_DATED,
        regime: file === "kraka.json" ? "before2023" : "asDated",
        userPayment: "beforeSharing",
        especiallyExpensive,
      });
    }
    expect(LAW_AS_DATED.april2026).toBe("I2");
  });

  test("all else but the place's trend is the national default", () => {
    for (const file of FILES)
      for (const name of PARAMETER_NAMES) {
        const isOwn =
          name === "inflowTrend" ||
          (["ishoej.json", "kraka.json"].includes(file) &&
            name === "shelterDay") ||
          (file.startsWith("ishoej") && name === "establishment");
        const { standard } = parameter(name);
        if (isOwn) continue;
        expect(read(file).assumptions[name]).toEqual(standard);
      }
  });

  test("a home costs 15,000 to set up in Ishøj, as the municipality says", () => {
    const own = FILES.filter((file) => file.startsWith("ishoej"));
    expect(own).toHaveLength(3);
    for (const file of own)
      expect(read(file).assumptions.establishment.value).toBe(15_000);
  });

  test("Ishøj at the average price differs from Ishøj in the price alone", () => {
    const own = read("ishoej.json");
    const average = read("ishoej-landsgennemsnit.json");
    expect(average.policies).toEqual(own.policies);
    expect(average.place.count).toBe(own.place.count);
  });
});

describe("the policies", () => {
  test.each([
    // 285 x 0.173 x 0.25; 95 x 0.1002 and 95 x 0.217; 1,993 x 0.173 x 0.066 and 106 x 0.217; 60 x 0.173
    ["ishoej.json", 12.3, 12.3, 1, 1],
    ["odense.json", 9.5, 20.6, 1, 1],
    ["esbjerg.json", 22.8, 23, 1, 1],
    ["randers.json", 204, 204, 0.176, 1],
    ["faaborg-midtfyn.json", 10.4, 10.4, 1, 1],
    ["danmark.json", 600, 1300, 1, 60],
    ["kraka.json", 600, 1300, 1, 64],
  ])("%s: %d homes a year, or %d", (file, before, after, usable, reserved) => {
    const scenario = read(file);
    expect(today(scenario).homes).toMatchObject({ perYear: before, usable });
    expect(reform(scenario).homes).toEqual({
      atStart: 0,
      perYear: after,
      usable,
      reserved,
    });
    expect(Object.values(reform(scenario).workers)).toEqual(
      Array(4).fill("asNeeded"),
    );
  });

  test("starting up is paid once in a municipality, 98 times in the country", () => {
    expect(reform(read("odense.json")).costs.startUp).toBe(157_500);
    expect(reform(read("danmark.json")).costs.startUp).toBe(15_435_000);
    for (const file of FILES)
      expect(today(read(file)).costs).toEqual({ startUp: 0, perYear: 0 });
  });
});

describe("the schema for editors", () => {
  const schema = scenarioJsonSchema() as {
    readonly $schema: string;
    readonly properties: Record<string, { properties?: unknown }>;
  };

  test("is JSON Schema of draft 2020-12", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("names and explains every parameter in both languages", () => {
    const assumptions = schema.properties["assumptions"]!.properties as Record<
      string,
      { title: string; description: string; $ref: string }
    >;
    expect(Object.keys(assumptions)).toEqual([...PARAMETER_NAMES]);
    for (const name of PARAMETER_NAMES) {
      const { label, help } = parameter(name);
      const { title, description, $ref } = assumptions[name]!;
      expect(title).toContain(label.da);
      expect(title).toContain(label.en);
      expect(description).toBe(`${help.da}\n\n${help.en}`);
      expect($ref).toMatch(/^#\/\$defs\//);
    }
  });

  test("asks for a price year of amounts and a shape of durations", () => {
    const required = JSON.parse(onDisk("scenario.schema.json")).$defs;
    expect(required["kr-per-day-from-0-to-1000000"].required).toEqual([
      "value",
      "spread",
      "source",
      "priceYear",
    ]);
    expect(required["days-from-1-to-36500"].required).toContain("shape");
    expect(required["share-from-0-to-1"].required).not.toContain("priceYear");
  });
});
