import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { refund } from "../../src/commands/refund/command";
import { readOptions } from "../../src/commands/refund/options";
import { LAW_AS_DATED } from "../../src/model/ledger/refundLaw";

const folder = mkdtempSync(join(tmpdir(), "hjemvej-refund-"));
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = "borger;sted;fra;til;bevilget før udskrivning;takst";
const ROWS = [
  "Åse;110;1.2.2026;20.8.2026;ja;1.520,50",
  "Åse;85a;20.8.2026;20.9.2026;;235,62",
  "Bo;110;1.5.2026;16.5.2026;nej;1.520,50",
];
write("stays.csv", `${[HEADER, ...ROWS].join("\r\n")}\r\n`);
write("open.csv", `${HEADER}\nBo;110;1.5.2026;;;100`);

const ANSWER = `person,refundedDays110,unrefundedDays110,refundedDays107,unrefundedDays107,refundedDays85a,unrefundedDays85a,state,municipality
Åse,90,110,0,0,31,0,72074.61,239329.61
Bo,15,0,0,0,0,0,11403.75,11403.75
TOTAL,105,110,0,0,31,0,83478.36,250733.36
`;

/** The command in this process. */
async function run(...words: string[]) {
  let [stdout, stderr] = ["", ""];
  const code = await refund(words, {
    folder,
    answer: (text) => (stdout += text),
    say: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}
const linesOf = (text: string) => text.trimEnd().split("\n");

describe("a sound file", () => {
  test("gives its rows on stdout, a summary on stderr and exit code 0", async () => {
    const { code, stdout, stderr } = await run("stays.csv");
    expect(code).toBe(0);
    expect(stdout).toBe(ANSWER);
    expect(linesOf(stderr)).toEqual([
      "3 ophold, 2 borgere (semikolon, UTF-8).",
      "Af 334.211,72 kr. refunderer staten 83.478,36 kr.; kommunen betaler 250.733,36 kr.",
      "§ 110: 105 døgn med refusion, 110 uden. § 107: 0 døgn med refusion, 0 uden. § 85 a: 31 døgn med refusion, 0 uden.",
      "Loven som dateret; 1. april 2026 læst som I2; nyt løbeår på årsdagen.",
    ]);
  });

  test("tells it in English, with what was asked for", async () => {
    const { stdout, stderr } = await run(
      "stays.csv",
      ..."--language en --april2026=I4 --user-payment 97,50 --detail --especially-expensive --discharge-day-counts --six-months days".split(
        " ",
      ),
    );
    expect(stdout).toContain("the running year's nights are used up");
    expect(stderr).toContain("Stays: 3. Persons: 2 (semicolons, UTF-8).");
    expect(stderr).toMatch(/^Of DKK [\d,]+\.\d\d the state refunds DKK /m);
    expect(stderr).toMatch(/^The persons pay DKK 21,157\.50 themselves\.$/m); // 215 nights and two days of discharge
    expect(stderr).toContain(
      "The law as dated; 1 April 2026 read as I4; a new running year on the anniversary; the day of discharge counts; § 107 by 30 days to the month; own payment taken before sharing; with § 176, everybody taken as under 67.",
    );
  });

  test("names no person but in the rows", async () => {
    for (const option of ["--language=da", "--language=en"])
      expect((await run("stays.csv", option)).stderr).not.toMatch(/Åse|Bo\b/);
  });

  test("in Windows-1252 is the same", async () => {
    const bytes = Buffer.from(read("stays.csv"), "latin1");
    write("old.csv", bytes);
    const { stdout, stderr } = await run("old.csv");
    expect(stdout).toBe(ANSWER);
    expect(stderr).toContain("(semikolon, Windows-1252)");
  });

  test("--out writes the same bytes to a file, and nothing to stdout", async () => {
    const { code, stdout, stderr } = await run("stays.csv", "--out=refund.csv");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("3 ophold");
    expect(read("refund.csv")).toBe(ANSWER);
  });

  test("--until settles stays under way", async () => {
    const { code, stdout } = await run("open.csv", "--until", "11.5.2026");
    expect(code).toBe(0);
    expect(stdout).toContain("\nBo,10,0,0,0,0,0,500.00,500.00\n");
  });

  test.each([
    ["--regime=before2023", "200,0", "Loven før 1. oktober 2023."],
    ["--regime=none", "0,200", "Ingen refusion."],
    ["--april2026=I1", "120,80", "læst som I1"],
    ["--april2026=I4", "149,51", "læst som I4"],
    ["--discharge-day-counts", "90,111", "udskrivningsdagen tæller"],
  ])("%s: %s", async (option, days, said) => {
    const { stdout, stderr } = await run("stays.csv", option);
    expect(stdout).toContain(`\nÅse,${days},`);
    expect(stderr).toContain(said);
  });

  test("starts from the command line, in the folder the reader stands in", () => {
    const { NODE_ENV: _, npm_lifecycle_event: __, ...env } = process.env;
    const command = join(process.cwd(), "src", "commands", "run.mjs");
    const ended = spawnSync(
      process.execPath,
      [command, "refund", "stays.csv"],
      {
        cwd: folder,
        env: env as NodeJS.ProcessEnv,
        encoding: "utf8",
      },
    );
    expect(ended.status).toBe(0);
    expect(ended.stdout).toBe(ANSWER);
  }, 100_000);
});

describe("options", () => {
  test("by default are the law as dated", () => {
    const { wishes, faults } = readOptions(["a.csv"]);
    expect(faults).toEqual([]);
    expect(wishes).toMatchObject({
      law: LAW_AS_DATED,
      userPayment: undefined,
      until: undefined,
      detail: false,
      language: "da",
    });
  });

  test("are taken as given", () => {
    const words =
      "a.csv --regime none --april2026=I1 --running-year nextNight --six-months days --user-payment 97.5 --user-payment-order afterSharing --discharge-day-counts --especially-expensive --until 1.4.2026 --detail --out b --language en";
    const { wishes, faults } = readOptions(words.split(" "));
    expect(faults).toEqual([]);
    expect(wishes).toEqual({
      file: "a.csv",
      law: {
        ...LAW_AS_DATED,
        regime: "none",
        april2026: "I1",
        runningYear: "nextNight",
        sixMonths: "days",
        userPayment: "afterSharing",
        dischargeDayCounts: true,
        especiallyExpensive: true,
      },
      userPayment: 975_000,
      especiallyExpensive: true,
      until: "2026-04-01",
      detail: true,
      out: "b",
      language: "en",
      help: false,
    });
    const { law } = readOptions(["a", "--user-payment=9"]).wishes;
    expect(law.userPayment).toBe("beforeSharing");
  });

  test("--help tells of each, in both languages, on stdout", async () => {
    const [, english] = await Promise.all([
      run("--help"),
      run("-h", "--language=en"),
    ]);
    expect(english.stdout).toContain("npm run refund -- STAYS.csv");
    for (const { code, stdout, stderr } of [await run("--help"), english]) {
      expect([code, stderr]).toEqual([0, ""]);
      const names =
        "--regime --april2026 --running-year --discharge-day-counts --six-months --user-payment --user-payment-order --especially-expensive --until --language --out --detail";
      for (const name of names.split(" ")) expect(stdout).toContain(`${name} `);
    }
  });

  const refused: [string, string[], string[]][] = [
    ["no file", [], ["Der mangler en fil med ophold"]],
    ["two files", ["a", "b.csv"], ["b.csv: her er en fil for meget"]],
    ["an option there is not", ["a", "--quota=3"], ["--quota: valget findes"]],
    ["a misspelt option", ["a", "--detal"], ["Mente du --detail?"]],
    ["its value goes with it", ["a", "--regim", "x"], ["Mente du --regime?"]],
    [
      "another regime",
      ["a", "--regime=own"],
      ["asDated, before2023 eller none."],
    ],
    ["a misspelt regime", ["a", "--regime=asdated"], ["Mente du asDated?"]],
    ["another reading", ["a", "--april2026=I3"], ["I1, I2 eller I4"]],
    [
      "another year",
      ["a", "--running-year=2026"],
      ["nextNight eller newEnrolment"],
    ],
    ["other months", ["a", "--six-months=6"], ["calendarMonths eller days"]],
    ["no payment", ["a", "--user-payment=-1"], ["kroner pr. døgn"]],
    ["a thousands mark", ["a", "--user-payment=1.000"], ["kroner pr. døgn"]],
    ["an order alone", ["a", "--user-payment-order=afterSharing"], ["kræver"]],
    ["no date", ["a", "--until=31.4.2026"], ["--until: her står"]],
    ["another language", ["a", "--language=fr"], ["da eller en"]],
    ["an empty name", ["a", "--out="], ["en fils navn"]],
    ["a value missing", ["a", "--out"], ["her står ingen værdi"]],
    ["a value too many", ["a", "--detail=1"], ["har ingen værdi."]],
    ["twice", ["a", "--regime=none", "--regime=none"], ["mere end én gang"]],
  ];
  test.each(refused)("%s: refused", (_, words, expected) => {
    const said = readOptions(words).faults.map(({ da }) => da);
    expect(said).toHaveLength(expected.length);
    for (const [i, part] of expected.entries()) expect(said[i]).toContain(part);
  });
});

describe("faults", () => {
  test("of options, files to write and rows come together with exit code 2", async () => {
    const { code, stdout, stderr } = await run(
      "open.csv",
      "--regime=x",
      "--out=open.csv",
      "--language=en",
    );
    expect([code, stdout]).toEqual([2, ""]);
    const [first, second, third] = linesOf(stderr);
    expect(first).toContain('--regime: here is "x"; expected asDated,');
    expect(second).toContain("would write over open.csv");
    expect(third).toContain(
      "open.csv: line 2, til is missing; expected a date",
    );
    expect(linesOf(stderr)).toHaveLength(3);
  });

  test.each([
    [50, 50, ""],
    [51, 51, "… og 1 til."],
    [1200, 51, "… og 1150 til."],
  ])("of %i, %i lines are printed", async (count, printed, last) => {
    const rows = Array.from(
      { length: count },
      () => "A;108;1.5.2026;2.5.2026;;1",
    );
    write("many.csv", [HEADER, ...rows].join("\n"));
    const { code, stderr } = await run("many.csv");
    expect(code).toBe(2);
    expect(linesOf(stderr)).toHaveLength(printed);
    expect(linesOf(stderr).at(-1)).toContain(last);
    expect(linesOf(stderr)[49]).toContain("linje 51, sted");
  });

  test.each([
    ["a missing file", "missing.csv", "filen findes ikke"],
    ["a folder", ".", "her er en mappe"],
    ["a workbook", "book.csv", "Gem et regneark som CSV"],
  ])("%s: one sentence", async (_, name, sentence) => {
    write("book.csv", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    const { code, stderr } = await run(name);
    expect(code).toBe(2);
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain(`${name}: `);
    expect(stderr).toContain(sentence);
  });

  test("a cell cannot colour the terminal or break a line", async () => {
    const header = HEADER.replace("bevilget før", '"bevilget\nfør').replace(
      ";takst",
      '";takst',
    );
    write(
      "odd.csv",
      `${header}\n"A\n\u001b[31m";"1\n\u001b08";1.5.2026;2.5.2026;?;1`,
    );
    const { stderr } = await run("odd.csv");
    expect(linesOf(stderr)).toHaveLength(2);
    for (const said of linesOf(stderr)) expect(said).not.toMatch(/\p{Cc}/u);
  });

  test.each(["--regime=x", "--out=stays.csv"])(
    "of a sound file, %s: nothing is computed",
    async (option) => {
      const { code, stdout, stderr } = await run("stays.csv", option);
      expect([code, stdout]).toEqual([2, ""]);
      expect(linesOf(stderr)).toHaveLength(1);
    },
  );

  test("nothing is written when something is wrong", async () => {
    const { code } = await run("open.csv", "--out=never.csv");
    expect(code).toBe(2);
    expect(existsSync(join(folder, "never.csv"))).toBe(false);
  });
});
