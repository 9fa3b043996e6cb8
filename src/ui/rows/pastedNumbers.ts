import {
  CATALOGUE,
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../model/scenario/catalogue";
import { domainOf, PARTNERS, partnerOf } from "../../model/scenario/domain";
import { withAssumption, withPolicy } from "../../model/scenario/edit";
import {
  type Lever,
  LEVERS,
  leverValue,
  looseOf,
  type Loose,
  MORE_LEVERS,
  withLever,
} from "../../model/scenario/lever";
import { nearest } from "../../model/scenario/problem";
import type { Policy } from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import { readNumber, type Language } from "../format";
import { da } from "../text/da";
import { en } from "../text/en";
import { inputTexts } from "../text/inputs/texts";
import {
  assumptionField,
  type Field,
  leverField,
  readField,
  written,
} from "./fields";
import { folded } from "./placeSearch";
import { rowsCopied, rowsPasted, type SheetRow } from "./spreadsheet";
import {
  type Belief,
  type Family,
  familiesOf,
  faultOf,
  type FieldWords,
  hasLimits,
  spreadSentence,
  startOf,
  withSpread,
} from "./spreads";
import type { Subject } from "./warnings";

// Numbers that come from a spreadsheet and go to one: one line for a number, its name first.

/** A line that changes a number. */
export type PastedChange = {
  readonly key: string;
  readonly line: number;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** A line that cannot be used, and why. */
export type PastedFault = {
  readonly line: number;
  readonly text: string;
  readonly message: string;
};

export type PastedSheet = {
  /** The marks that the numbers were read in. */
  readonly language: Language;
  readonly changes: readonly PastedChange[];
  /** Lines that say what stands already. */
  readonly same: number;
  readonly faults: readonly PastedFault[];
  /** The scenario with the changes; what is at fault is left as it was. */
  readonly scenario: Scenario;
};

/** What a sheet is read against. */
export type SheetGround = {
  readonly scenario: Scenario;
  readonly origin: Scenario;
  /** The policy meant where a lever stands without one. */
  readonly leverPolicyId: string;
  /** The marks of its numbers; undefined to find out. */
  readonly language?: Language;
};

const COLUMNS = [
  "name",
  "value",
  "low",
  "high",
  "unit",
  "family",
  "id",
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = { readonly [C in Column]?: string };
type Row = {
  readonly line: number;
  readonly text: string;
  readonly cells: Cells;
};

const EVERY_LEVER: readonly Lever[] = [...LEVERS, ...MORE_LEVERS];
const TEXTS = { da: inputTexts("da"), en: inputTexts("en") } as const;

// ---- Cells

/** A cell that holds a dash alone holds nothing. */
const withoutDash = (cell: string) => (/^[-–—]$/.test(cell) ? "" : cell);

const linesOf = (text: string): readonly SheetRow[] =>
  rowsPasted(text)
    .map(({ line, cells }) => ({ line, cells: cells.map(withoutDash) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));

/** What a column may be called, besides its name in the sheet that is copied from here. */
const OTHER_NAMES: { readonly [C in Column]: readonly string[] } = {
  name: ["greb", "lever", "forudsætning", "assumption", "parameter"],
  value: ["tal", "number", "ny", "new", "forventet", "expected"],
  low: ["lav", "nedre"],
  high: ["høj", "øvre"],
  unit: [],
  family: [],
  id: [],
};

function columnCalled(heading: string): Column | undefined {
  const wanted = folded(heading);
  return COLUMNS.find((column) =>
    [
      TEXTS.da.sheet.columns[column],
      TEXTS.en.sheet.columns[column],
      ...OTHER_NAMES[column],
    ].some((name) => folded(name) === wanted),
  );
}

/** The rows below the headings where there are any; else the columns stand in the order of the sheet copied from here. */
function rowsOf(text: string): readonly Row[] {
  const lines = linesOf(text);
  const [first] = lines;
  const called = first?.cells.map(columnCalled) ?? [];
  const hasHeadings = called[0] === "name" || called.includes("value");
  const columns = hasHeadings ? called : COLUMNS;
  return lines.slice(hasHeadings ? 1 : 0).map(({ line, cells }) => ({
    line,
    text: cells.filter(Boolean).join(" · "),
    cells: Object.fromEntries(
      columns.flatMap((column, i) =>
        column && cells[i] ? [[column, cells[i]]] : [],
      ),
    ),
  }));
}

// ---- Names

type Named = { readonly subject: Subject; readonly names: readonly string[] };

/** Everything that has a name, by each of its names without accents and case. */
type NamedBy = ReadonlyMap<string, readonly Named[]>;

function byName(all: readonly Named[]): NamedBy {
  const found = new Map<string, Named[]>();
  for (const one of all)
    for (const name of new Set(one.names.map(folded)))
      found.set(name, [...(found.get(name) ?? []), one]);
  return found;
}

/** Everything that has a name: what it is called in both languages, and its id. */
function everythingNamed({ policies }: Scenario, leverPolicyId: string) {
  const assumptions = PARAMETER_NAMES.map((name): Named => {
    const { label } = parameter(name);
    return {
      subject: { kind: "assumption", name },
      names: [name, label.da, label.en],
    };
  });
  const levers = policies.flatMap((policy) =>
    EVERY_LEVER.map((lever): Named => {
      const labels = [da.levers.names[lever], en.levers.names[lever]];
      const ofPolicy = [
        `${policy.id} ${lever}`,
        `${policy.name.da} ${labels[0]}`,
        `${policy.name.en} ${labels[1]}`,
      ];
      const alone = policy.id === leverPolicyId ? [lever, ...labels] : [];
      return {
        subject: { kind: "lever", policy: policy.id, lever },
        names: [...ofPolicy, ...alone],
      };
    }),
  );
  return [...levers, ...assumptions];
}

const keyOf = (subject: Subject) =>
  subject.kind === "lever"
    ? `${subject.policy} ${subject.lever}`
    : subject.name;

/** Label of a number as the sheet writes it: a lever with its policy. */
export function sheetLabel(
  subject: Subject,
  { policies }: Scenario,
  { m }: FieldWords,
): string {
  if (subject.kind === "assumption")
    return parameter(subject.name).label[m.locale];
  const policy = policies.find(({ id }) => id === subject.policy);
  return `${policy?.name[m.locale] ?? subject.policy}: ${m.levers.names[subject.lever]}`;
}

// ---- One row

/** A number as the sheet wants it. */
type Wanted =
  | {
      readonly subject: Subject & { readonly kind: "lever" };
      readonly value: number | Loose;
    }
  | {
      readonly subject: Subject & { readonly kind: "assumption" };
      readonly value: number;
      /** Only where the row says it. */
      readonly belief?: Belief;
    };

type Found =
  | { readonly ok: true; readonly row: Row; readonly wanted: Wanted }
  | { readonly ok: false; readonly row: Row; readonly message: string };

const near = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

type Reader = SheetGround & {
  readonly numbers: Language;
  readonly words: FieldWords;
  readonly named: readonly Named[];
  readonly namedBy: NamedBy;
};

function subjectOf(row: Row, { named, namedBy, scenario, words }: Reader) {
  const { t } = words;
  const called = (text: string) => namedBy.get(folded(text)) ?? [];
  const byId = row.cells.id ? called(row.cells.id) : [];
  const found = byId.length > 0 ? byId : called(row.cells.name ?? "");
  const [one, other] = found;
  if (one && !other) return { ok: true, subject: one.subject } as const;
  const label = ({ subject }: Named) => sheetLabel(subject, scenario, words);
  if (other)
    return {
      ok: false,
      message: t.sheet.several(found.map(label).join(", ")),
    } as const;
  const meant = nearest(
    row.cells.name ?? "",
    named.flatMap(({ names }) => names),
  );
  return {
    ok: false,
    message: meant ? t.sheet.meant(meant) : t.sheet.unknown,
  } as const;
}

function readRow(row: Row, reader: Reader): Found {
  const named = subjectOf(row, reader);
  if (!named.ok) return { ok: false, row, message: named.message };
  const { subject } = named;
  const answer =
    subject.kind === "lever"
      ? readLever(row.cells, subject, reader)
      : readAssumption(row.cells, subject, reader);
  return typeof answer === "string"
    ? { ok: false, row, message: answer }
    : { ok: true, row, wanted: answer };
}

const looseWords: { readonly [L in Loose]: readonly string[] } = {
  asNeeded: [
    "asNeeded",
    da.levers.looseNow.asNeeded,
    en.levers.looseNow.asNeeded,
  ],
  asToday: ["asToday", da.levers.looseNow.asToday, en.levers.looseNow.asToday],
};

const looseCalled = (text: string): Loose | undefined =>
  (["asNeeded", "asToday"] as const).find((loose) =>
    looseWords[loose].some((word) => folded(word) === folded(text)),
  );

/** What the row wants of a lever, or why it cannot have it. */
function readLever(
  { value, low, high }: Cells,
  subject: Subject & { readonly kind: "lever" },
  { scenario, origin, words, numbers }: Reader,
): Wanted | string {
  const { m, t } = words;
  if (!value) return t.sheet.noValue;
  if (low || high) return t.sheet.noSpread;
  const loose = looseCalled(value);
  if (loose)
    return looseOf(subject.lever) === loose
      ? { subject, value: loose }
      : t.sheet.notLoose(value);
  const typed = readField(
    fieldOfLever(subject, scenario, origin, words),
    value,
    m,
    numbers,
  );
  return typed.ok ? { subject, value: typed.value } : typed.message;
}

function fieldOfLever(
  { policy: id, lever }: Subject & { readonly kind: "lever" },
  { policies, place }: Scenario,
  origin: Scenario,
  { m }: FieldWords,
): Field {
  const policy = policies.find((one) => one.id === id)!;
  const original = origin.policies.find((one) => one.id === id) ?? policy;
  return leverField(policy, original, lever, place.count, m);
}

function familyCalled(text: string): Family | undefined {
  const families = Object.keys(TEXTS.da.spread.families) as Family[];
  return families.find((family) =>
    [
      family,
      TEXTS.da.spread.families[family],
      TEXTS.en.spread.families[family],
    ].some((name) => folded(name) === folded(text)),
  );
}

/** What the row wants of an assumption, or why it cannot have it. */
function readAssumption(
  cells: Cells,
  subject: Subject & { readonly kind: "assumption" },
  { scenario, origin, words, numbers }: Reader,
): Wanted | string {
  const { m, t } = words;
  const { name } = subject;
  const now = scenario.assumptions[name];
  const { low: least, high: most } = domainOf(name);
  const whole = assumptionField(scenario, origin, name, m);
  const field: Field = { ...whole, least, most };
  const read = (text: string) => readField(field, text, m, numbers);
  if (!cells.value) return t.sheet.noValue;
  const typed = read(cells.value);
  if (!typed.ok) return typed.message;
  const { value } = typed;
  const family = cells.family ? familyCalled(cells.family) : now.spread.family;
  const isKnown =
    family !== undefined &&
    (family === now.spread.family || familiesOf(name, now).includes(family));
  if (!isKnown) return t.sheet.familyUnknown(cells.family ?? "");
  if (!cells.low && !cells.high) {
    const isCertain = cells.family && family === "fixed";
    return isCertain
      ? { subject, value, belief: { value, spread: { family } } }
      : { subject, value };
  }
  if (!cells.low || !cells.high) return t.sheet.oneEnd;
  if (family === "fixed" || family === "bernoulli")
    return t.sheet.noLimits(t.spread.families[family]);
  const [low, high] = [read(cells.low), read(cells.high)];
  if (!low.ok) return low.message;
  if (!high.ok) return high.message;
  const spread = { family, low: low.value, high: high.value };
  const fault = faultOf({ value, spread }, field, words);
  return fault?.message ?? { subject, value, belief: { value, spread } };
}

// ---- All rows together

/** Whether the numbers can only be read as one of the languages writes them; undefined where they can be read as both. */
function languageOf(rows: readonly Row[]): Language | undefined {
  const cells = rows.flatMap(({ cells: { value, low, high } }) =>
    [value, low, high].filter((cell) => cell !== undefined),
  );
  const reads = (language: Language) =>
    cells.filter((cell) => readNumber(cell, language).ok).length;
  const [danish, english] = [reads("da"), reads("en")];
  if (danish === english) return undefined;
  return danish > english ? "da" : "en";
}

/** Reads pasted cells against a scenario. Nothing is refused as a whole: what can be used is, and every other line says why not. */
export function readSheet(
  text: string,
  ground: SheetGround,
  words: FieldWords,
): PastedSheet {
  const rows = rowsOf(text);
  const numbers = ground.language ?? languageOf(rows) ?? words.m.locale;
  const named = everythingNamed(ground.scenario, ground.leverPolicyId);
  const namedBy = byName(named);
  const reader: Reader = { ...ground, numbers, words, named, namedBy };
  const read = wholesKept(
    onceEach(
      rows.map((row) => readRow(row, reader)),
      words,
    ),
    reader,
  );
  const good = read.filter((one) => one.ok);
  const changed = good.filter(({ wanted }) => isChange(wanted, ground));
  const scenario = applied(
    changed.map(({ wanted }) => wanted),
    ground,
  );
  return {
    language: numbers,
    changes: changed.map(({ row, wanted }) => ({
      key: keyOf(wanted.subject),
      line: row.line,
      label: sheetLabel(wanted.subject, scenario, words),
      before: told(wanted, ground.scenario, ground, words),
      after: told(wanted, scenario, ground, words),
    })),
    same: good.length - changed.length,
    faults: read.flatMap((one) =>
      one.ok
        ? []
        : [{ line: one.row.line, text: one.row.text, message: one.message }],
    ),
    scenario,
  };
}

/** The first line of each number; the others say where it stands. */
function onceEach(
  found: readonly Found[],
  { t }: FieldWords,
): readonly Found[] {
  const lines = new Map<string, number>();
  return found.map((one) => {
    if (!one.ok) return one;
    const key = keyOf(one.wanted.subject);
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, one.row.line);
      return one;
    }
    const message = t.sheet.twice(String(first));
    return { ok: false, row: one.row, message };
  });
}

/** Shares of one whole that would be more than the whole are refused, on each line that changes one of them. */
function wholesKept(
  found: readonly Found[],
  { scenario, words: { m, t } }: Reader,
): readonly Found[] {
  const wantedOf = (name: ParameterName): number | undefined => {
    for (const one of found) {
      if (!one.ok || one.wanted.subject.kind !== "assumption") continue;
      const { subject, value } = one.wanted;
      if (subject.name === name && typeof value === "number") return value;
    }
    return undefined;
  };
  const isOver = ([one, other]: (typeof PARTNERS)[number]) => {
    const valueOf = (name: ParameterName) =>
      wantedOf(name) ?? scenario.assumptions[name].value;
    return valueOf(one) + valueOf(other) > 1 + 1e-9;
  };
  const over = PARTNERS.filter(isOver).flat() as readonly ParameterName[];
  return found.map((one) => {
    if (!one.ok || one.wanted.subject.kind !== "assumption") return one;
    const { name } = one.wanted.subject;
    const partner = partnerOf(name);
    if (!partner || !over.includes(name)) return one;
    const message = t.sheet.whole(parameter(partner).label[m.locale]);
    return { ok: false, row: one.row, message };
  });
}

function isChange(wanted: Wanted, { scenario }: SheetGround): boolean {
  if (wanted.subject.kind === "lever") {
    const { policy: id, lever } = wanted.subject;
    const policy = scenario.policies.find((one) => one.id === id)!;
    const now = leverValue(policy, lever) ?? looseOf(lever);
    const { value } = wanted;
    return typeof value === "number" && typeof now === "number"
      ? !near(value, now)
      : value !== now;
  }
  const now = scenario.assumptions[wanted.subject.name];
  if (!near(wanted.value as number, now.value)) return true;
  const belief = "belief" in wanted ? wanted.belief : undefined;
  return belief !== undefined && !isSameSpread(belief, now);
}

function isSameSpread({ spread: a }: Belief, { spread: b }: Belief): boolean {
  if (a.family !== b.family) return false;
  if (!hasLimits(a) || !hasLimits(b)) return true;
  return near(a.low, b.low) && near(a.high, b.high);
}

/** All changes in the scenario, shares that become smaller first, so that there is room for those that grow. */
function applied(
  wanted: readonly Wanted[],
  { scenario, origin }: SheetGround,
): Scenario {
  const growth = (one: Wanted) =>
    one.subject.kind === "assumption" && typeof one.value === "number"
      ? one.value - scenario.assumptions[one.subject.name].value
      : 0;
  return wanted
    .toSorted((a, b) => growth(a) - growth(b))
    .reduce((so, one) => withWanted(so, one, origin), scenario);
}

function withWanted(
  scenario: Scenario,
  wanted: Wanted,
  origin: Scenario,
): Scenario {
  if (wanted.subject.kind === "lever") {
    const { policy: id, lever } = wanted.subject;
    const policy = scenario.policies.find((one) => one.id === id)!;
    return withPolicy(scenario, id, withLever(policy, lever, wanted.value));
  }
  const { name } = wanted.subject;
  if ("belief" in wanted && wanted.belief)
    return withSpread(scenario, name, wanted.belief);
  const start = startOf(scenario, name, [origin.assumptions[name]]);
  return withAssumption(
    withSpread(scenario, name, start),
    name,
    wanted.value as number,
  );
}

/** A number of the scenario in words; its spread too, where the sheet tells that. */
function told(
  { subject, ...wanted }: Wanted,
  scenario: Scenario,
  { origin }: SheetGround,
  words: FieldWords,
): string {
  const { m, t } = words;
  if (subject.kind === "lever") {
    const policy = scenario.policies.find(({ id }) => id === subject.policy)!;
    const field = fieldOfLever(subject, scenario, origin, words);
    const value = leverValue(policy, subject.lever);
    return value === undefined
      ? m.levers.looseNow[looseOf(subject.lever) ?? "asNeeded"]
      : `${written(field, value, m.locale)} ${field.unit}`;
  }
  const field = assumptionField(scenario, origin, subject.name, m);
  const now = scenario.assumptions[subject.name];
  const value = `${written(field, now.value, m.locale)} ${field.unit}`;
  return "belief" in wanted
    ? t.sheet.at(value, spreadSentence(field, now, words))
    : value;
}

// ---- The sheet that is copied from here

/** All digits, for a spreadsheet to read: no thousands marks, an ordinary minus, shares with their sign. */
function cellOf({ factor }: Field, value: number, language: Language): string {
  const digits = String(Number((value * factor).toPrecision(12)));
  const marked = language === "da" ? digits.replace(".", ",") : digits;
  return `${marked}${factor === 100 ? " %" : ""}`;
}

/** Every lever and assumption as lines of cells between tabs, which `readSheet` reads back to the last digit. */
export function sheetOf(
  scenario: Scenario,
  words: FieldWords,
): { readonly text: string; readonly count: number } {
  const { m, t } = words;
  const rows = [
    ...scenario.policies.flatMap((policy) =>
      EVERY_LEVER.map((lever) => leverCells(policy, lever, scenario, words)),
    ),
    ...PARAMETER_NAMES.map((name) => {
      const { value, spread } = scenario.assumptions[name];
      const field = assumptionField(scenario, scenario, name, m);
      const cell = (x: number) => cellOf(field, x, m.locale);
      return [
        CATALOGUE[name].label[m.locale],
        cell(value),
        hasLimits(spread) ? cell(spread.low) : "",
        hasLimits(spread) ? cell(spread.high) : "",
        field.unit,
        t.spread.families[spread.family],
        name,
      ];
    }),
  ];
  const headings = COLUMNS.map((column) => t.sheet.columns[column]);
  return {
    text: rowsCopied([headings, ...rows]),
    count: rows.length,
  };
}

function leverCells(
  policy: Policy,
  lever: Lever,
  scenario: Scenario,
  words: FieldWords,
): readonly string[] {
  const { m } = words;
  const subject = { kind: "lever", policy: policy.id, lever } as const;
  const field = leverField(policy, policy, lever, scenario.place.count, m);
  const value = leverValue(policy, lever);
  return [
    sheetLabel(subject, scenario, words),
    value === undefined
      ? m.levers.looseNow[looseOf(lever) ?? "asNeeded"]
      : cellOf(field, value, m.locale),
    "",
    "",
    field.unit,
    "",
    keyOf(subject),
  ];
}
