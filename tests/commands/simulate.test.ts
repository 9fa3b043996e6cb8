import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { presets } from "../../src/model/preset/preset";
import { simulate } from "../../src/commands/simulate/command";
import type { Surroundings } from "../../src/commands/simulate/surroundings";
import { textCell } from "../../src/model/refund/csv";
import { readOptions } from "../../src/commands/simulate/options";
import { resultsText } from "../../src/export/resultsText";
import { answerText } from "../../src/commands/simulate/table";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS } from "../../src/model/ledger/payer";
import type { Account, Column, Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import type { Scenario } from "../../src/model/scenario/scenario";
import type { Seat } from "../../workers/pool";
import { broken, FIVE_FAULTS } from "../fixtures/brokenScenarios";

const WORLDS = 40;
const SOUND: Scenario = { ...presets()[1]!.scenario, replications: WORLDS };

const folder = mkdtempSync(join(tmpdir(), "hjemvej-simulate-"));
const inFolder = (name: string) => join(folder, name);
const write = (name: string, text: string | Uint8Array) =>
  writeFileSync(inFolder(name), text);
const read = (name: string) => readFileSync(inFolder(name), "utf8");
const linesOf = (text: string) => text.trimEnd().split("\n");

const COMMAND = join(process.cwd(), "src", "commands", "run.mjs");

/** The command as a reader starts it, with the test's folder as the place he stands in. */
function start(...words: string[]) {
  const { NODE_ENV: _, npm_lifecycle_event: __, ...env } = process.env;
  return spawn(process.execPath, [COMMAND, "simulate", ...words], {
    cwd: folder,
    env: env as NodeJS.ProcessEnv,
  });
}

type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

function ended(child: ReturnType<typeof start>): Promise<Ended> {
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

const run = (...words: string[]) => ended(start(...words));

beforeAll(async () => {
  write("sound.json", JSON.stringify(SOUND));
  await run("--help"); // builds the commands
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a sound file", () => {
  const WORKERS = [1, 2, 8];
  let runs: Ended[] = [];
  let results: Results;

  beforeAll(async () => {
    runs = await Promise.all(
      WORKERS.map((workers) =>
        run(
          "sound.json",
          `--workers=${workers}`,
          `--out=results${workers}.json`,
          `--ledger=ledger${workers}.csv`,
        ),
      ),
    );
    results = JSON.parse(read("results1.json")) as Results;
  }, 60_000);

  test("gives exit code 0, the answer on stdout and progress on stderr", () => {
    for (const { code, stdout, stderr } of runs) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/^.*Housing First.*mio\. kr\./);
      expect(stdout).not.toContain(" %: ");
      const shares = linesOf(stderr).map((line) => {
        expect(line).toMatch(/^\d+ %: \d+ af 40 verdener$/);
        return Math.floor(parseInt(line) / 10);
      });
      expect(shares).toEqual([...new Set(shares)]);
      expect(linesOf(stderr).at(-1)).toBe("100 %: 40 af 40 verdener");
    }
  });

  test("gives the same bytes with 1, 2 and 8 workers, but for the seconds", () => {
    const timeless = (name: string) =>
      read(name).replace(/^ {2}"seconds": [\d.]+$/m, "");
    expect(timeless("results1.json")).not.toBe(read("results1.json"));
    for (const workers of [2, 8]) {
      const [json, csv] = [`results${workers}.json`, `ledger${workers}.csv`];
      expect(timeless(json) === timeless("results1.json")).toBe(true);
      expect(read(csv) === read("ledger1.csv")).toBe(true);
    }
    const answers = runs.map(({ stdout }) => stdout.replace(/Regnet på.*/, ""));
    expect(new Set(answers).size).toBe(1);
  });

  test("gives results.json its documented shape", () => {
    const { seconds, ...rest } = results;
    expect(seconds).toBeGreaterThan(0);
    expect(rest).toMatchObject({
      format: "hjemvej-results",
      version: 1,
      scenario: SOUND,
      seed: SOUND.seed,
      replications: WORLDS,
      discounted: false,
    });
    expect(Object.keys(results).toSorted()).toEqual(
      [
        ..."comparisons discounted events format model policies".split(" "),
        ..."replications scenario seconds seed version".split(" "),
      ].toSorted(),
    );
    expect(results.policies.map(({ id }) => id)).toEqual(
      SOUND.policies.map(({ id }) => id),
    );
    expect(results.comparisons).toHaveLength(1);
    for (const { years, cost, outcomes } of results.policies) {
      expect(years).toHaveLength(SOUND.years);
      expect(Object.keys(cost.byCategory)).toEqual([...CATEGORIES]);
      expect(Object.keys(cost.total).toSorted()).toEqual(
        "mean p10 p25 p5 p50 p75 p90 p95 se".split(" "),
      );
      expect(outcomes.census).toHaveLength(4 * SOUND.years + 1);
    }
  });

  test("keeps every digit of a number", () => {
    const digits = read("results1.json").match(/\d\.\d{12,}/g) ?? [];
    expect(digits.length).toBeGreaterThan(100);
  });

  test("adds up: payers to totals in every mean", () => {
    const accounts = results.policies.flatMap(({ cost }) => [
      cost,
      ...cost.byYear,
      ...Object.values(cost.byCategory),
    ]);
    const { netSaving } = results.comparisons[0]!;
    const savings = [
      netSaving,
      ...netSaving.byYear,
      ...netSaving.cumulative,
      ...Object.values(netSaving.byCategory),
    ];
    const means = [...accounts, ...savings].map(meansOf);
    const yearly = results.policies.flatMap(({ cost }) =>
      Object.values(cost.byCategory).flatMap(({ byYear }) => byYear),
    );
    for (const each of [...means, ...yearly]) {
      const sum = PAYERS.reduce((all, payer) => all + each[payer], 0);
      expect(Math.abs(sum - each.total)).toBeLessThan(1e-6);
    }
  });

  test("gives a ledger that adds up to results.json", () => {
    const [header, ...lines] = linesOf(read("ledger1.csv"));
    expect(header).toBe("policy,year,category,payer,mean,priceYear,discounted");
    expect(lines).toHaveLength(2 * SOUND.years * CATEGORIES.length * 3);
    const rows = lines.map((line) => line.split(","));
    const sum = (...wanted: (string | number)[]) =>
      rows
        .filter((row) => wanted.every((word) => row.includes(String(word))))
        .reduce((all, row) => all + Number(row[4]), 0);
    for (const { id, cost, years } of results.policies) {
      expect(sum(id)).toBeCloseTo(cost.total.mean, 4);
      expect(sum(id, "shelter")).toBeCloseTo(
        cost.byCategory.shelter.total.mean,
        4,
      );
      for (const payer of PAYERS) {
        expect(sum(id, payer)).toBeCloseTo(cost[payer].mean, 4);
        for (const [y, year] of years.entries())
          expect(sum(id, payer, year)).toBeCloseTo(
            cost.byYear[y]![payer].mean,
            4,
          );
      }
    }
    expect(read("ledger1.csv")).not.toContain("\r");
  });

  test("prints parts that add up to the printed totals", () => {
    const printed = runs[0]!.stdout;
    const figures = ["Kommunen", "Regionen", "Staten", "I alt"].map((name) => {
      const line = linesOf(printed).find((text) => text.startsWith(`${name} `));
      const cells = line!.slice(name.length).trim().split(/\s+/).slice(0, 3);
      return cells.map((text) =>
        Math.round(
          10 *
            Number(text.replace(".", "").replace(",", ".").replace("−", "-")),
        ),
      );
    });
    const [town, region, state, total] = figures as [
      number[],
      number[],
      number[],
      number[],
    ];
    expect(total[0]).toBeGreaterThan(0);
    for (let c = 0; c < 3; c++)
      expect(town[c]! + region[c]! + state[c]!).toBe(total[c]);
    for (const [before, after, saving] of figures)
      expect(before! - after!).toBe(saving);
  });

  test("prints one world without an interval or a chance", () => {
    const worlds = new Worlds(SOUND);
    worlds.add(stage(worlds.plan)(0, 1));
    const one = { ...summarise(worlds, 1, false), seconds: 1 };
    const text = answerText(one, "en", 1);
    expect(text).toContain("One world says nothing about the uncertainty.");
    expect(text).toMatch(/^Total.*–\s+–\s+–$/m);
  });

  test.each([
    [0.992, "in more than 99 of 100 worlds", ">99 of 100"],
    [0.989, "in 99 of 100 worlds", "99 of 100"],
    [0.5, "in 50 of 100 worlds", "50 of 100"],
    [0.008, "in fewer than 1 of 100 worlds", "<1 of 100"],
  ])("says a chance of %d alike in sentence and table", (share, said, cell) => {
    const comparisons = results.comparisons.map((comparison) => ({
      ...comparison,
      chanceItPays: { total: share, municipality: share, region: 0, state: 1 },
    }));
    const text = answerText({ ...results, comparisons }, "en", 1);
    expect(text).toContain(said);
    expect(text).toMatch(new RegExp(`^Total .*  ${cell}  `, "m"));
  });

  test("says which way the difference is taken, and what is saved on § 107 where it is much", () => {
    const text = answerText(results, "en", 1);
    expect(text).toMatch(/Saving: Treatment first less Housing First; minus/);
    const [comparison] = results.comparisons;
    const { byCategory, total } = comparison!.netSaving;
    expect(byCategory.interim.total.mean).toBeGreaterThan(total.mean / 4);
    expect(text.split("\n")[2]).toMatch(/fewer days in interim offers/i);
    const interim = { ...byCategory.interim, total: { ...total, mean: 0 } };
    const little = {
      ...comparison!,
      netSaving: {
        ...comparison!.netSaving,
        byCategory: { ...byCategory, interim },
      },
    };
    const without = answerText({ ...results, comparisons: [little] }, "en", 1);
    expect(without).not.toMatch(/interim offers/i);
    expect(without.split("\n")[2]).toBe("");
  });

  test("writes what is not a number as null", () => {
    const text = resultsText({ ...results, seconds: NaN });
    expect(JSON.parse(text)).toEqual({ ...results, seconds: null });
    expect(text.endsWith("}\n")).toBe(true);
  });
});

const COLUMNS = ["total", ...PAYERS] as const satisfies Column[];
const meansOf = (account: Account) =>
  Object.fromEntries(
    COLUMNS.map((column) => [column, account[column].mean]),
  ) as { readonly [C in Column]: number };

describe("options", () => {
  test("worlds, seed, discounting and language are as asked for", async () => {
    const words = "--replications 7 --seed 2027 --discounted --language en";
    const { code, stdout } = await run(
      "sound.json",
      ...words.split(" "),
      "--out=asked.json",
    );
    expect(code).toBe(0);
    const asked = JSON.parse(read("asked.json")) as Results;
    expect(asked).toMatchObject({
      replications: 7,
      seed: "2027",
      discounted: true,
      scenario: { ...SOUND, replications: 7, seed: "2027" },
    });
    expect(stdout).toContain("7 worlds, 2025 prices, present value.");
    expect(stdout).toContain("Seed “2027”");
    expect(stdout).toMatch(/^Municipality /m);
  });

  test("a precision: worlds until it is reached, the same number on one worker as on three", async () => {
    const answers = await Promise.all(
      ["1", "3"].map((workers) =>
        run(
          "sound.json",
          "--precision=10 %",
          `--workers=${workers}`,
          `--out=precise${workers}.json`,
        ),
      ),
    );
    const [one, three] = ["1", "3"].map(
      (workers) => JSON.parse(read(`precise${workers}.json`)) as Results,
    );
    for (const { code, stderr } of answers) {
      expect(code).toBe(0);
      expect(linesOf(stderr).at(-1)).toMatch(
        new RegExp(
          `^${one!.replications} verdener: standardfejlen er \\d,\\d\\d.% af nettobesparelsen; 10,00.% er ønsket$`,
        ),
      );
    }
    expect([256, 384, 512, 768]).toContain(one!.replications);
    const { wanted, reached } = one!.precision!;
    const { mean, se } = one!.comparisons[0]!.netSaving.total;
    expect([wanted, reached]).toEqual([0.1, se / Math.abs(mean)]);
    expect(reached).toBeLessThan(0.1);
    expect({ ...three!, seconds: 0 }).toEqual({ ...one!, seconds: 0 });
    expect(one!.scenario.precision).toEqual({ share: 0.1, most: 20_000 });
  }, 60_000);

  test("a precision out of reach: the most worlds allowed, and the answer says so", async () => {
    const { code, stdout } = await run(
      "sound.json",
      ..."--precision 0,01% --most 30 --language en".split(" "),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /30 worlds.*The precision asked for, 0\.01% of the net saving, was not reached; it came to [\d.]+%\./,
    );
    expect(stdout).toContain("The worlds lie evenly over every assumption");
  });

  test("a number of worlds sets the scenario's own precision aside", async () => {
    const precision = { share: 0.001, most: 50 };
    write("precise.json", JSON.stringify({ ...SOUND, precision }));
    const asked = ["precise.json", "--out=asked.json"];
    await run(...asked, "--replications=5");
    const five = JSON.parse(read("asked.json")) as Results;
    expect(five.replications).toBe(5);
    expect(five.scenario.precision).toBeUndefined();
    await run(...asked);
    expect(JSON.parse(read("asked.json"))).toMatchObject({
      replications: 50,
      scenario: { precision },
    });
  });

  test("--help tells how, on stdout", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect(code).toBe(0);
    expect(stderr).toBe("");
    for (const name of ["--replications", "--seed", "--workers", "--ledger"])
      expect(stdout).toContain(name);
  });

  const refused: [string, string[], string[]][] = [
    ["no file", [], ["Der mangler en scenariefil"]],
    ["two files", ["a.json", "b.json"], ["b.json: her er en scenariefil for"]],
    ["a misspelt option", ["a", "--replikations=3"], ["du --replications?"]],
    ["its value goes with it", ["a", "--sed", "1"], ["Mente du --seed?"]],
    ["an option from nowhere", ["a", "-q"], ["-q: valget findes ikke."]],
    ["a value missing at the end", ["a", "--seed"], ["her står ingen værdi"]],
    [
      "a value missing before an option",
      ["a", "--workers", "--discounted"],
      ["--workers: her står ingen værdi"],
    ],
    ["a value too many", ["a", "--discounted=no"], ["har ingen værdi."]],
    ["an option twice", ["a", "--seed=1", "--seed=2"], ["mere end én gang"]],
    [
      "a precision of nothing",
      ["a", "--precision=0%"],
      ["fra 0,01 % til 50 %"],
    ],
    ["a precision without its sign", ["a", "--precision=1"], ['her står "1"']],
    [
      "both a number of worlds and a precision",
      ["a", "--precision=1%", "--replications=9"],
      ["hører ikke sammen med --replications"],
    ],
    ["a most of nothing", ["a", "--most=900"], ["--precision, som mangler"]],
    [
      "a precision of one life",
      ["a", "--precision=1%", "--trace=1:1"],
      ["hører ikke sammen med --trace"],
    ],
    ["an empty seed", ["a", "--seed="], ['her står ""']],
    ["a thousands mark", ["a", "--replications=2.000"], ["cifre alene"]],
    ["no worlds", ["a", "--replications=0"], ["fra 1 til 1.000.000"]],
    ["too many worlds", ["a", "--replications=1000001"], ["til 1.000.000"]],
    ["a negative number", ["a", "--workers", "-2"], ['her står "-2"']],
    ["half a worker", ["a", "--workers=1.5"], ["et helt tal fra 1 til 256"]],
    ["another language", ["a", "--language=fr"], ["da eller en"]],
    [
      "three faults at once",
      ["--replications=x", "--workers=0", "--nope"],
      [
        "--nope: valget findes ikke",
        '--replications: her står "x"',
        '--workers: her står "0"',
        "Der mangler en scenariefil",
      ],
    ],
  ];
  test.each(refused)("%s: refused", (_, words, expected) => {
    const said = readOptions(words).faults.map(({ da }) => da);
    expect(said).toHaveLength(expected.length);
    for (const [i, part] of expected.entries()) expect(said[i]).toContain(part);
  });

  test("what may be asked for is not refused", () => {
    const words =
      "a.json --seed -5 --workers 256 --replications=1000000 --language=en";
    const { faults, wishes } = readOptions(words.split(" "));
    expect(faults).toEqual([]);
    expect(wishes).toMatchObject({ seed: "-5", workers: 256, language: "en" });
    for (const text of ["0,5%", "0.5%", "0.5 %"])
      expect(
        readOptions(["a.json", `--precision=${text}`, "--most=9"]),
      ).toMatchObject({ faults: [], wishes: { precision: 0.005, most: 9 } });
  });
});

describe("faults", () => {
  test("five faults in a file give five lines and exit code 2", async () => {
    write("broken.json", JSON.stringify(broken(SOUND, FIVE_FAULTS)));
    const { code, stdout, stderr } = await run("broken.json");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(linesOf(stderr)).toHaveLength(5);
    for (const path of FIVE_FAULTS.paths)
      expect(stderr).toContain(`broken.json: ${path}`);
    expect(stderr).toContain("; der skal stå ");
  });

  test("faults of file, options and files to write come together, in the language asked for", async () => {
    write("broken.json", JSON.stringify(broken(SOUND, FIVE_FAULTS)));
    const { code, stderr } = await run(
      "broken.json",
      "--replications",
      "many",
      "--out=nowhere/results.json",
      "--language=en",
    );
    expect(code).toBe(2);
    expect(linesOf(stderr)).toHaveLength(7);
    expect(stderr).toContain('--replications: here is "many"; expected');
    expect(stderr).toMatch(/^--out: here is nowhere\/results\.json, but/m);
  });

  /** The command inside this process, for what needs no worker. */
  async function refusal(...words: string[]) {
    const said: string[] = [];
    const code = await simulate(words, {
      ...around(() => Promise.reject(new Error("nobody was to play"))),
      say: (text) => said.push(text),
    });
    return { code, said };
  }

  test.each([
    ["a missing file", "missing.json", "filen findes ikke"],
    ["a folder", ".", "her er en mappe"],
    ["text that is not JSON", "words.json", "gyldig JSON; fejlen er i linje 2"],
    ["an empty file", "empty.json", "her står filens slutning"],
    ["bytes that are not UTF-8", "latin1.json", "ikke tekst i UTF-8"],
    ["JSON that is no scenario", "list.json", "et scenarie"],
  ])("%s: one sentence", async (_, name, sentence) => {
    write("words.json", '{\n  "seed": oops\n}');
    write("empty.json", "");
    write("latin1.json", Buffer.from('{ "title": "Ishøj" }', "latin1"));
    write("list.json", "[]");
    const { code, said } = await refusal(name);
    expect(code).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${name}: `);
    expect(said[0]).toContain(sentence);
  });

  test("a file cannot colour the terminal or break a line", async () => {
    write("odd.json", JSON.stringify({ ...SOUND, "a\n\u001b[31mb": 1 }));
    const { said } = await refusal("odd.json");
    expect(said).toHaveLength(1);
    expect(said[0]!.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  test("files are never written where something else stands", async () => {
    mkdirSync(inFolder("taken"), { recursive: true });
    symlinkSync(inFolder("sound.json"), inFolder("link.json"));
    const fault = async (...words: string[]) =>
      (await refusal("sound.json", ...words)).said.join("");
    expect(await fault("--out=taken")).toContain("ikke er en almindelig fil");
    expect(await fault("--out=/dev/null")).toContain("almindelig fil");
    expect(await fault("--out=sound.json")).toContain("oven i sound.json");
    expect(await fault("--out=link.json")).toContain("oven i sound.json");
    expect(await fault("--out=x", "--ledger=./x")).toContain("oven i --out");
    expect(await fault("--out=sound.json/x")).toContain("findes ikke");
  });
});

const WHOLE: Omit<Surroundings, "spawn"> = {
  folder,
  cores: 1,
  answer: () => {},
  say: () => {},
  isTerminal: false,
  interrupted: new AbortController().signal,
};

/** Surroundings whose workers answer every chunk in this way. */
function around(play: () => Promise<never>): Surroundings {
  const simulator = { open: () => Promise.resolve(), play };
  return {
    ...WHOLE,
    spawn: () => ({
      simulator: simulator as unknown as Seat["simulator"],
      died: new Promise(() => {}),
      leave: () => {},
    }),
  };
}

describe("a run that does not end well", () => {
  test("the model's own fault is a sentence and exit code 1", async () => {
    const said: string[] = [];
    const fault = () => Promise.reject(new Error("A person left twice."));
    const code = await simulate(["sound.json", "--out=fault.json"], {
      ...around(fault),
      say: (text) => said.push(text),
    });
    expect(code).toBe(1);
    expect(said).toEqual(["Beregningen gik i stå: A person left twice.\n"]);
    expect(existsSync(inFolder("fault.json"))).toBe(false);
  });

  test.skipIf(process.platform === "win32")(
    "Ctrl-C stops it with exit code 130, and nothing is written",
    async () => {
      const child = start(
        "sound.json",
        "--replications=4000",
        "--out=late.json",
      );
      const end = ended(child);
      await new Promise<void>((resolve) => {
        child.stderr.on("data", (bytes: Buffer) => {
          if (bytes.includes(" %: ")) resolve();
        });
        child.on("close", () => resolve());
      });
      child.kill("SIGINT");
      const { code, stdout, stderr } = await end;
      expect(code).toBe(130);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/Afbrudt efter [\d.]+ af 4\.000 verdener/);
      expect(existsSync(inFolder("late.json"))).toBe(false);
      const left = readdirSync(folder).filter((n) => n.includes("unfinished"));
      expect(left).toEqual([]);
    },
  );
});

test("a text never becomes a formula in a spreadsheet", () => {
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
    expect(textCell(text).replace(/^"/, "")).toMatch(/^'/);
  expect(textCell("housing-first")).toBe("housing-first");
  expect(textCell('a "b", c')).toBe('"a ""b"", c"');
});
