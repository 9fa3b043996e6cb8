import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";

// The rooms of the house and who may enter which; and that nothing in the model depends on clock, dice, place or engine.

type Import = { readonly of: string; readonly typeOnly: boolean };
type File = {
  readonly path: string;
  /** Code without its comments. */
  readonly code: string;
  readonly imports: readonly Import[];
};

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;
const IMPORT_ON_THE_WAY = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** A relative import as the path of the file, a package as its name. */
function resolved(from: string, of: string): string {
  if (!of.startsWith(".")) return of;
  const path = join(dirname(from), of.replace(/\?.*$/, ""));
  return (
    [path, `${path}.ts`, `${path}.tsx`].find(
      (p) => /\.\w+$/.test(p) && existsSync(p),
    ) ?? path
  );
}

function read(path: string): File {
  const code = withoutComments(readFileSync(path, "utf8"));
  return {
    path,
    code,
    imports: [
      ...[...code.matchAll(IMPORT)].map(([, type, of]) => ({
        of: resolved(path, of!),
        typeOnly: type !== undefined,
      })),
      ...[...code.matchAll(IMPORT_ON_THE_WAY)].map(([, of]) => ({
        of: resolved(path, of!),
        typeOnly: false,
      })),
    ],
  };
}

const FILES: readonly File[] = ["src", "workers"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name.replaceAll("\\", "/")))
    .filter((path) => /\.tsx?$/.test(path))
    .map(read),
);

const under = (...places: readonly string[]) =>
  FILES.filter(({ path }) => places.some((place) => isIn(path, place)));

/** A folder's files, or one file named without its ending. */
const isIn = (path: string, place: string) =>
  path.startsWith(`${place}/`) ||
  path === `${place}.ts` ||
  path === `${place}.tsx`;

const LEAVES = [
  "calendar",
  "distributions",
  "durations",
  "elementary",
  "random",
  "units",
  "version",
].map((name) => `src/model/${name}`);

const [
  SCENARIO,
  LEDGER,
  SIMULATION,
  RESULTS,
  REGISTER,
  PRESET,
  CALIBRATION,
  LIFE,
  ANALYSIS,
] = [
  "src/model/scenario",
  "src/model/ledger",
  "src/model/simulation",
  "src/model/results",
  "src/model/register",
  "src/model/preset",
  "src/model/calibration",
  "src/model/life",
  "src/model/analysis",
] as const;

/** Pages with a room of their own. */
const PAGES = [
  "budget",
  "case",
  "workshop",
  "compare",
  "certainty",
  "refund",
  "method",
] as const;

/** Imports of these files that go anywhere else, as "file -> import". */
const strays = (
  files: readonly File[],
  allowed: readonly string[],
  typesOf: readonly string[] = [],
) =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter(({ of, typeOnly }) => {
        const places = typeOnly ? [...allowed, ...typesOf] : allowed;
        return !places.some((place) => of === place || isIn(of, place));
      })
      .map(({ of }) => `${path} -> ${of}`),
  );

const trespasses = (files: readonly File[], forbidden: readonly string[]) =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter(({ of }) =>
        forbidden.some((place) => of === place || isIn(of, place)),
      )
      .map(({ of }) => `${path} -> ${of}`),
  );

/** Where the code of these files has a word: "file: word". */
const mentions = (files: readonly File[], word: RegExp) =>
  files.flatMap(({ path, code }) =>
    [...code.matchAll(word)].map(([found]) => `${path}: ${found}`),
  );

test("the files are found, and their imports read", () => {
  expect(FILES.length).toBeGreaterThan(80);
  const run = FILES.find(({ path }) => path === "src/model/run.ts")!;
  expect(run.imports).toContainEqual({
    of: "src/model/simulation/plan.ts",
    typeOnly: true,
  });
  expect(run.imports).toContainEqual({
    of: "src/model/simulation/world.ts",
    typeOnly: false,
  });
  const unknown = FILES.flatMap(({ path, imports }) =>
    imports
      .filter(({ of }) => /^(src|workers|scenarios)\//.test(of))
      .filter(({ of }) => !existsSync(of))
      .map(({ of }) => `${path} -> ${of}`),
  );
  expect(unknown).toEqual([]);
});

describe("rooms", () => {
  test("the leaves import each other, and the random numbers their key schedule", () => {
    const files = under(...LEAVES);
    expect(files.length).toBe(LEAVES.length);
    expect(strays(files, [...LEAVES, "seedrandom"])).toEqual([]);
  });

  test("a scenario knows the law's settings by type, and nothing of lives or results", () => {
    expect(
      strays(under(SCENARIO), [...LEAVES, SCENARIO, "zod"], [LEDGER]),
    ).toEqual([]);
  });

  test("the ledger is told days and amounts, and knows nobody's life", () => {
    expect(strays(under(LEDGER), [...LEAVES, SCENARIO, LEDGER])).toEqual([]);
  });

  test("the simulation knows nothing of results", () => {
    expect(
      strays(under(SIMULATION), [...LEAVES, SCENARIO, LEDGER, SIMULATION]),
    ).toEqual([]);
  });

  test("results know the plan, and nothing else of the simulation", () => {
    expect(
      strays(under(RESULTS), [
        ...LEAVES,
        SCENARIO,
        LEDGER,
        RESULTS,
        "src/model/simulation/plan",
      ]),
    ).toEqual([]);
  });

  test("the analysis reads what worlds have cost and asks for more; none of the rooms it reads knows of it", () => {
    const files = under(ANALYSIS);
    expect(files.length).toBeGreaterThan(5);
    expect(
      strays(files, [
        ...LEAVES,
        SCENARIO,
        LEDGER,
        RESULTS,
        ANALYSIS,
        "src/model/simulation/plan",
        "src/model/run",
        "ml-matrix",
      ]),
    ).toEqual([]);
    expect(
      trespasses(
        under(
          ...LEAVES,
          SCENARIO,
          LEDGER,
          SIMULATION,
          RESULTS,
          LIFE,
          "src/model/run",
        ),
        [ANALYSIS],
      ),
    ).toEqual([]);
  });

  test("a life is read from the journal: it knows the plan, the run and what others are by type", () => {
    expect(
      strays(
        under(LIFE),
        [
          ...LEAVES,
          SCENARIO,
          LEDGER,
          LIFE,
          "src/model/run",
          "src/model/simulation/plan",
        ],
        [SIMULATION],
      ),
    ).toEqual([]);
    expect(
      trespasses(under(SCENARIO, LEDGER, SIMULATION, RESULTS), [LIFE]),
    ).toEqual([]);
  });

  test("the register reads journals, and knows neither lives nor how worlds are played", () => {
    expect(
      strays(under(REGISTER), [
        ...LEAVES,
        LEDGER,
        REGISTER,
        "src/model/simulation/journal",
        "src/model/simulation/cohort",
      ]),
    ).toEqual([]);
  });

  test("evidence is read by itself, and not from what it is held against", () => {
    expect(
      strays(under("src/model/evidence"), [
        "src/model/evidence",
        SCENARIO,
        "zod",
      ]),
    ).toEqual([]);
  });

  test("nothing of the model rests on what it is validated against", () => {
    const files = under("src/model").filter(
      ({ path }) => !isIn(path, "src/model/validation"),
    );
    expect(trespasses(files, ["src/model/validation"])).toEqual([]);
  });

  test("the stays of the municipality's own know the law, and nothing of scenarios' lives", () => {
    expect(
      strays(
        under("src/model/refund"),
        [...LEAVES, "src/model/refund", LEDGER, "src/model/scenario/problem"],
        [SCENARIO],
      ),
    ).toEqual([]);
  });

  test("a page's own room is entered by the app alone, and on the way", () => {
    const names = PAGES;
    const rooms = names.map((name) => `src/ui/${name}`);
    const others = FILES.filter(
      ({ path }) => !rooms.some((room) => isIn(path, room)),
    );
    const pageOf = (name: string) =>
      `src/ui/${name}/${name[0]!.toUpperCase()}${name.slice(1)}Page.tsx`;
    expect(trespasses(others, rooms)).toEqual(
      names.map((name) => `src/ui/App.tsx -> ${pageOf(name)}`),
    );
    for (const room of rooms)
      expect(
        trespasses(
          under(room),
          rooms.filter((other) => other !== room),
        ),
      ).toEqual([]);
    const { code } = FILES.find(({ path }) => path === "src/ui/App.tsx")!;
    expect(code).not.toMatch(new RegExp(`from "\\./(${names.join("|")})/`));
  });

  test.each([
    ["people", ["money", "inputs", "work", "tour"]],
    ["money", ["people", "inputs", "work", "tour"]],
    ["inputs", ["people", "money", "work", "tour"]],
    ["work", ["people", "money", "inputs", "tour"]],
    ["tour", ["people", "money", "inputs", "work"]],
    ["caseInput", ["people", "money", "inputs", "tour", "takeaway"]],
    ["takeaway", ["people", "money", "inputs", "tour"]],
  ])(
    "what is shared by several pages knows none of them: %s",
    (room, neighbours) => {
      const files = under(`src/ui/${room}`);
      expect(files.length).toBeGreaterThan(1);
      const others = [...PAGES, ...neighbours].map((name) => `src/ui/${name}`);
      expect(trespasses(files, others)).toEqual([]);
    },
  );

  test("pictures are drawn from what is answered, and ask no worker themselves", () => {
    const files = under("src/ui/people", "src/ui/money");
    expect(
      trespasses(files, ["workers", "src/ui/simulator", "src/ui/laboratory"]),
    ).toEqual([]);
  });

  test("whoever tries something out does so in the one laboratory", () => {
    const others = under("src/ui").filter(
      ({ path }) => path !== "src/ui/laboratory.ts",
    );
    expect(mentions(others, /\bnew Laboratory\b/g)).toEqual([]);
  });

  test("the presets are scenarios, and know nothing of lives or of how they were calibrated", () => {
    expect(
      strays(under(PRESET), [...LEAVES, SCENARIO, LEDGER, PRESET]),
    ).toEqual([]);
  });

  test("nothing of the model but itself knows the calibration; its figures are a file of the catalogue", () => {
    const others = under("src/model").filter(
      ({ path }) => !isIn(path, CALIBRATION),
    );
    expect(trespasses(others, [CALIBRATION])).toEqual([]);
    expect(
      trespasses(under(CALIBRATION), [RESULTS, "ml-levenberg-marquardt"]),
    ).toEqual([]);
  });

  test("the model as a whole stands alone", () => {
    expect(
      strays(under("src/model"), [
        "src/model",
        "zod",
        "seedrandom",
        "ml-matrix",
      ]),
    ).toEqual([]);
  });

  test("rows and formats are made without React, store or worker", () => {
    expect(
      strays(under("src/ui/rows", "src/ui/format"), [
        "src/model",
        "src/ui/rows",
        "src/ui/format",
        "src/ui/text",
      ]),
    ).toEqual([]);
  });

  test("files to take away are written of the answer and its rows: without React, a page, a clock or where they are written", () => {
    const files = under("src/export");
    expect(files.length).toBeGreaterThan(1);
    expect(
      strays(files, [
        "src/export",
        "src/model",
        "src/ui/rows",
        "src/ui/format",
        "src/ui/text",
        "write-excel-file",
        "docx",
        "pptxgenjs",
        "fflate",
      ]),
    ).toEqual([]);
    expect(
      mentions(files, /\bDate\.now\b|\bnew Date\(\)|\bdocument\.|\bwindow\b/g),
    ).toEqual([]);
    expect(
      trespasses(under("src/model", "src/ui/rows", "src/ui/charts"), [
        "src/export",
      ]),
    ).toEqual([]);
  });

  test("charts and tables draw what they are given: of the model they know types alone", () => {
    const files = under("src/ui/charts", "src/ui/tables");
    expect(trespasses(files, ["src/ui/store", "src/ui/simulator"])).toEqual([]);
    const values = files.map((file) => ({
      ...file,
      imports: file.imports.filter(({ typeOnly }) => !typeOnly),
    }));
    expect(trespasses(values, ["src/model", "workers"])).toEqual([]);
  });

  test("workers and commands do not know the page", () => {
    const files = under("workers", "src/commands");
    expect(
      trespasses(files, [
        "src/ui/store",
        "src/ui/budget",
        "src/ui/case",
        "src/ui/certainty",
        "src/ui/compare",
        "src/ui/workshop",
        "src/ui/caseInput",
        "src/ui/takeaway",
        "src/ui/work",
        "src/ui/inputs",
        "src/ui/people",
        "src/ui/money",
        "src/ui/tour",
        "src/ui/laboratory",
        "src/ui/charts",
        "src/ui/controls",
        "src/ui/figure",
        "src/ui/method",
        "src/ui/refund",
        "src/ui/tables",
        "react",
        "react-dom",
        "recharts",
        "zustand",
      ]),
    ).toEqual([]);
  });

  test("nobody imports in a circle, types included", () => {
    expect(circles()).toEqual([]);
  });
});

/** Each circle of imports once, as the files that go round in it. */
function circles(): string[] {
  const byPath = new Map(FILES.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.add(trail.slice(at).toSorted().join(" "));
      return;
    }
    if (done.has(path)) return;
    for (const { of } of byPath.get(path)?.imports ?? [])
      visit(of, [...trail, path]);
    done.add(path);
  };
  for (const { path } of FILES) visit(path, []);
  return [...found];
}

describe("the model is pure", () => {
  const MODEL = under("src/model");

  test.each([
    ["dice", /\bMath\.random\b|\bcrypto\b/g],
    ["the clock", /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\b/g],
    ["the console", /\bconsole\b/g],
    ["timers", /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/g],
    [
      "the machine",
      /\bprocess\.|\bnavigator\b|\bglobalThis\b|\bself\.|["']node:/g,
    ],
    ["the page", /\bwindow\b|\bdocument\.|\blocalStorage\b|\bfetch\(/g],
    ["where it runs", /\btoLocale\w*|\blocaleCompare\b/g],
  ])("it does not ask %s", (_, word) => {
    expect(mentions(MODEL, word)).toEqual([]);
  });

  test("it writes numbers for people in fault sentences alone, in named languages", () => {
    expect(mentions(MODEL, /\bIntl\.\w+\([^,)]*/g)).toEqual([
      'src/model/scenario/problem.ts: Intl.NumberFormat("da-DK"',
      'src/model/scenario/problem.ts: Intl.NumberFormat("en-GB"',
    ]);
  });

  // ECMAScript leaves their last bits to the engine; src/model/elementary.ts has the model's own.
  test("it does not use functions whose last bit differs between engines", () => {
    expect(
      mentions(
        MODEL,
        /\bMath\.(log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)\b/g,
      ),
    ).toEqual([]);
  });

  test("nor powers by **, whose last bit differs too", () => {
    expect(mentions(MODEL, /[^*\n]*[^*/]\*\*[^*/][^*\n]*/g)).toEqual([]);
  });

  test("it keeps no state of its own between runs but scratch paper", () => {
    // A `let` at the top of a file outlives a run: the sorter's room, its keys and values.
    const lasting = MODEL.filter(({ code }) => /^(export )?let /m.test(code));
    expect(lasting.map(({ path }) => path)).toEqual([
      "src/model/results/statistic.ts",
    ]);
  });
});
