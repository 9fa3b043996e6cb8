import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { merge } from "../../src/commands/merge/command";
import { readShard, shardBytes } from "../../src/commands/shard/shardFile";
import { simulate } from "../../src/commands/simulate/command";
import { stage } from "../../src/model/run";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import type { Seat } from "../../workers/pool";
import { simulator } from "../../workers/simulator";
import { ISHOEJ, SHIPPED, withLaw, withPolicies } from "../engine/scenarios";

const WORLDS = 30;
const folder = mkdtempSync(join(tmpdir(), "hjemvej-merge-"));
const inFolder = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), "utf8");
const bytes = (name: string) => readFileSync(inFolder(name));
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(inFolder(name), content);
const scenarioFile = (name: string, scenario: Scenario) =>
  write(name, JSON.stringify(scenario));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker in this thread, on its own copy of the engine. */
function seat(): Seat {
  const own = simulator();
  const later =
    <A extends unknown[], R>(answer: (...words: A) => R) =>
    async (...words: A) => {
      await new Promise((resolve) => setTimeout(resolve));
      return answer(...words);
    };
  return {
    simulator: {
      open: later((scenario: Scenario) => own.open(scenario)),
      play: later((first: number, count: number) => own.play(first, count)),
    } as unknown as Seat["simulator"],
    died: new Promise(() => {}),
    leave: () => {},
  };
}

function around(interrupted = new AbortController().signal) {
  const told = { stdout: "", stderr: "" };
  return {
    told,
    surroundings: {
      folder,
      cores: 2,
      spawn: seat,
      answer: (text: string) => void (told.stdout += text),
      say: (text: string) => void (told.stderr += text),
      isTerminal: false,
      interrupted,
    },
  };
}

type Command = typeof simulate;

async function run(command: Command, ...words: string[]) {
  const { told, surroundings } = around();
  const code = await command(words, surroundings);
  return { code, ...told };
}

/** All that an answer is but the machine's seconds and threads. */
const timeless = (text: string) =>
  text
    .replace(/^ {2}"seconds": [\d.e-]+,?$/m, "")
    .replace(/Regnet på.*|Computed in.*/, "");

const FILES = ["out.json", "ledger.csv", "table.csv"] as const;
const output = (name: string) => [
  `--out=${name}-out.json`,
  `--ledger=${name}-ledger.csv`,
  `--csv=${name}-table.csv`,
];

/** One run of all worlds, and the same merged of these ranges, in the order given. */
async function bothWays(
  scenario: Scenario,
  ranges: readonly string[],
  answer: readonly string[] = [],
) {
  scenarioFile("scenario.json", scenario);
  const one = await run(simulate, "scenario.json", ...output("one"), ...answer);
  const files: string[] = [];
  for (const [i, range] of ranges.entries()) {
    const shard = `${i}.shard`;
    const workers = `--workers=${(i % 3) + 1}`;
    const words = ["--worlds", range, "--shard", shard, workers];
    const stored = await run(simulate, "scenario.json", ...words);
    expect(stored).toMatchObject({ code: 0, stdout: "" });
    files.push(shard);
  }
  const merged = await run(merge, ...files, ...output("merged"), ...answer);
  return { one, merged };
}

async function expectSame(...words: Parameters<typeof bothWays>) {
  const { one, merged } = await bothWays(...words);
  expect(merged).toMatchObject({ code: 0, stderr: "" });
  expect(timeless(merged.stdout) === timeless(one.stdout)).toBe(true);
  expect(timeless(merged.stdout)).not.toBe(merged.stdout);
  for (const file of FILES) {
    const [its, whole] = [read(`merged-${file}`), read(`one-${file}`)];
    expect(timeless(its) === timeless(whole)).toBe(true);
    expect(its.length).toBeGreaterThan(10_000);
  }
}

const SMALL: Scenario = { ...ISHOEJ, years: 2, replications: WORLDS };
const AVERAGE: Scenario = {
  ...SHIPPED.find(([file]) => file === "ishoej-landsgennemsnit.json")![1],
  years: 2,
  replications: WORLDS,
};
const SEVEN = ["12-12", "23-30", "1-3", "13-14", "4-11", "15-19", "20-22"];

describe("shards in any order give the bytes of one run", () => {
  test("one shard", () => expectSame(SMALL, ["1-30"]));
  test("two", () => expectSame(SMALL, ["18-30", "1-17"]));
  test("three", () => expectSame(SMALL, ["11-20", "1-10", "21-30"]));
  test("seven uneven ones, § 176 counted", () => {
    expect(SMALL.law.especiallyExpensive).toBe(true);
    expect(SMALL.sampling).toBe("stratified");
    return expectSame(SMALL, SEVEN);
  });
  test("each world drawn for itself", () =>
    expectSame({ ...AVERAGE, sampling: "independent" }, SEVEN));
  test("without § 176, present value, in English", () =>
    expectSame(
      withLaw(AVERAGE, { especiallyExpensive: false }),
      ["16-30", "1-15"],
      ["--discounted", "--language=en", "--csv-form=dansk"],
    ));
  test("three policies", async () => {
    const [before, after] = AVERAGE.policies;
    const third = {
      ...after!,
      id: "three",
      homes: { ...after!.homes, perYear: 9 },
    };
    const scenario = withPolicies(AVERAGE, [before!, after!, third]);
    await expectSame(scenario, ["1-9", "10-30"]);
    expect(read("merged-ledger.csv")).toContain("\nthree,");
  });
});

describe("shards", () => {
  test("--part shares all worlds out, each once", async () => {
    scenarioFile("scenario.json", SMALL);
    const files = ["part1", "part2", "part3", "part4"];
    for (const [i, file] of files.entries()) {
      const part = `--part=${i + 1}/4`;
      await run(simulate, "scenario.json", part, `--shard=${file}`);
    }
    const ranges = files.map((file) => {
      const { header } = readShard(bytes(file));
      return `${header!.from}-${header!.until}`;
    });
    expect(ranges).toEqual(["1-7", "8-15", "16-22", "23-30"]);
    const { code, stdout } = await run(merge, ...files);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^30 verdener.* s i alt i 4 delfiler\.$/m);
  });

  test("hold seed and number of worlds as asked for, and say where they are", async () => {
    scenarioFile("scenario.json", SMALL);
    const words = "--replications 8 --seed 2027 --worlds 3 --shard third.shard";
    const { code, stdout, stderr } = await run(
      simulate,
      "scenario.json",
      ...words.split(" "),
      "--language=en",
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toBe(
      "100%: 1 of 1 worlds\nthird.shard: world 3 of 8 stored.\n",
    );
    const shard = readShard(bytes("third.shard"));
    if (!shard.ok) throw new Error("The shard does not read.");
    expect(shard.header).toMatchObject({ from: 3, until: 3 });
    expect(shard.scenario).toEqual({ ...SMALL, replications: 8, seed: "2027" });
  });

  test("keep every bit, and say in their first lines what they are", () => {
    const worlds = stage(plan(SMALL))(4, 3);
    worlds.draws[0] = -0;
    worlds.draws[1] = 2 ** -1074;
    const written = shardBytes(SMALL, worlds, 1.5);
    expect(Buffer.compare(written, shardBytes(SMALL, worlds, 1.5))).toBe(0);
    const back = readShard(written);
    if (!back.ok) throw new Error("The shard does not read.");
    expect(back.worlds).toEqual(worlds);
    expect(Object.is(back.worlds.draws[0], -0)).toBe(true);
    const [first, second] = Buffer.from(written).toString("latin1").split("\n");
    expect(first).toBe("hjemvej-shard 1");
    expect(JSON.parse(second!)).toMatchObject({ from: 5, until: 7 });
  });

  test("more worlds are added to those there are", async () => {
    const more = { ...SMALL, replications: WORLDS + 5 };
    scenarioFile("scenario.json", SMALL);
    await run(simulate, "scenario.json", "--shard=a.shard");
    scenarioFile("more.json", more);
    const rest = ["--worlds=31-35", "--shard=b.shard"];
    await run(simulate, "more.json", ...rest);
    await run(simulate, "more.json", "--out=one-out.json");
    const refused = await run(merge, "a.shard", "b.shard");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("er forskellige i replications");
    const all = ["--replications=35", "--out=merged-out.json"];
    expect((await run(merge, "b.shard", "a.shard", ...all)).code).toBe(0);
    expect(
      timeless(read("merged-out.json")) === timeless(read("one-out.json")),
    ).toBe(true);
  });
});

describe("refused, all at once and nothing written", () => {
  const play = async (
    name: string,
    worlds: string,
    scenario: Scenario = SMALL,
  ) => {
    scenarioFile("scenario.json", scenario);
    const words = [`--worlds=${worlds}`, `--shard=${name}`];
    const { code } = await run(simulate, "scenario.json", ...words);
    expect(code).toBe(0);
  };

  async function expectRefused(files: string[], ...sentences: string[]) {
    const { code, stdout, stderr } = await run(
      merge,
      ...files,
      "--out=never.json",
      "--language=en",
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toEqual(
      sentences.map((sentence) => expect.stringContaining(sentence)),
    );
    expect(existsSync(inFolder("never.json"))).toBe(false);
    expect(readdirSync(folder).join()).not.toContain("unfinished");
  }

  test("no shard, no file, a folder, an empty file", async () => {
    await play("a", "1-30");
    write("text.shard", "a,b\n1,2\n");
    write("empty.shard", "");
    await expectRefused(
      ["a", "text.shard", "empty.shard", "gone.shard", "."],
      "text.shard: the file is not a shard.",
      "empty.shard: the file is not a shard.",
      "gone.shard: there is no such file.",
      ".: this is a folder; expected a shard.",
    );
    await expectRefused([], "Shards are missing");
  });

  test("cut short, damaged in any part, of another format or model", async () => {
    await play("a", "1-30");
    const whole = bytes("a");
    write("short", whole.subarray(0, 5000));
    for (const [i, at] of [200, 20_000, whole.length - 1].entries()) {
      const damaged = Uint8Array.from(whole);
      damaged[at]! ^= 1;
      write(`damaged${i}`, damaged);
    }
    const text = whole.toString("latin1");
    const latin = (changed: string) => Buffer.from(changed, "latin1");
    write("format", latin(text.replace("shard 1\n", "shard 2\n")));
    write("lines", latin(text.slice(0, 40)));
    await expectRefused(
      ["a", "short", "damaged0"],
      "short: the file is shorter than it was: 5,000 of",
      "damaged0: the file is damaged",
      "a and short: both have worlds 1 to 30.",
      "a and damaged0: both have worlds 1 to 30.",
      "short and damaged0: both have worlds 1 to 30.",
    );
    for (const file of ["damaged1", "damaged2", "lines"])
      await expectRefused([file], `${file}: the file is damaged`);
    await expectRefused(["format"], "format: the shard has format 2");
  });

  test("played by another model", async () => {
    const older = shardBytes(SMALL, stage(plan(SMALL))(0, 30), 1, "2.0.9");
    write("older", older);
    await expectRefused(
      ["older"],
      "older: the shard was played by model 2.0.9, and this is model",
    );
  });

  test("of another scenario: the odd one out is named, with what differs", async () => {
    const { assumptions } = SMALL;
    const { shelterDay } = assumptions;
    const dearer = { ...shelterDay, value: shelterDay.value + 1 };
    await play("a", "1-10");
    await play("b", "11-20");
    await play("seed", "21-30", { ...SMALL, seed: "other" });
    await play("sampling", "21-30", { ...SMALL, sampling: "independent" });
    await play("price", "21-30", {
      ...SMALL,
      assumptions: { ...assumptions, shelterDay: dearer },
    });
    const of = (file: string) => `${file}: the shard is of another run than`;
    await expectRefused(["seed", "a", "b"], `${of("seed")} a;`);
    await expectRefused(["a", "b", "seed"], "the scenarios differ in seed.");
    await expectRefused(["a", "b", "sampling"], "differ in sampling.");
    await expectRefused(["a", "b", "price"], "in assumptions.shelterDay.");
  });

  test("worlds missing, and worlds there twice", async () => {
    await play("a", "3-10");
    await play("b", "9-12");
    await play("c", "20-28");
    await expectRefused(
      ["a", "b", "c", "--replications=25"],
      "a and b: both have worlds 9 to 10.",
      "c: here are worlds 20 to 28, but the run has only 25.",
      "Missing: worlds 1 to 2 of 25. Play them with --worlds 1-2 --shard FILE",
      "Missing: worlds 13 to 19 of 25.",
    );
    await expectRefused(
      ["a", "a", "b", "c"],
      "a and a: both have worlds 3 to 10.",
      "a and b: both",
      "a and b: both",
      "Missing: worlds 1 to 2 of 30.",
      "Missing: worlds 13 to 19 of 30.",
      "Missing: worlds 29 to 30 of 30.",
    );
  });

  test("options, shards and files to write, together", async () => {
    await play("a", "1-30");
    const words = ["--nope", "--out=a", "--ledger=nowhere/x.csv"];
    const { code, stderr } = await run(merge, "a", "gone", ...words);
    expect(code).toBe(2);
    const faults = stderr.trimEnd().split("\n");
    expect(faults).toHaveLength(4);
    expect(faults[0]).toContain("--nope: valget findes ikke");
    expect(faults[1]).toContain("gone: filen findes ikke");
    expect(faults[2]).toContain("oven i a. Vælg en anden fil.");
    expect(faults[3]).toContain("nowhere findes ikke");
    expect(readShard(bytes("a")).ok).toBe(true);
  });

  test("worlds to store that cannot be told, or are not there", async () => {
    scenarioFile("scenario.json", SMALL);
    const precision = { share: 0.01, most: 500 };
    scenarioFile("precise.json", { ...SMALL, precision });
    const cases: [string, string][] = [
      ["scenario.json --shard s --worlds 25-31", "kørslen har 30 verdener"],
      ["scenario.json --shard s --worlds 9-8", 'her står "9-8"'],
      ["scenario.json --shard s --part 4/3", 'her står "4/3"'],
      ["scenario.json --shard s --part 0/3", 'her står "0/3"'],
      ["scenario.json --shard s --part 1/31", "Vælg færre dele"],
      ["scenario.json --shard s --part 1/3 --worlds 1", "Udelad det ene"],
      ["scenario.json --part 1/3", "giv også --shard FIL"],
      ["scenario.json --shard s --out x.json", "Giv det til npm run merge."],
      ["scenario.json --shard s --precision 1%", "det samlede antal med"],
      ["scenario.json --shard s --trace 1:1", "hører ikke sammen med --trace"],
      ["precise.json --shard s", "Giv det med --replications."],
      ["scenario.json --shard scenario.json", "oven i scenario.json"],
    ];
    for (const [words, sentence] of cases) {
      const { code, stderr } = await run(simulate, ...words.split(" "));
      expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(existsSync(inFolder("s"))).toBe(false);
  });

  test("interrupted: 130, and nothing is written", async () => {
    await play("a", "1-30");
    const stopped = around(AbortSignal.abort());
    const merging = merge(["a", "--out=never.json"], stopped.surroundings);
    expect(await merging).toBe(130);
    const storing = simulate(
      ["scenario.json", "--shard=never.json"],
      stopped.surroundings,
    );
    expect(await storing).toBe(130);
    expect(stopped.told.stdout).toBe("");
    expect(existsSync(inFolder("never.json"))).toBe(false);
  });
});
