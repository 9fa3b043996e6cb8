import type { z } from "zod";
import type { Text } from "./parameter";

/** One fault of a scenario file: where, what stands there, and what should. */
export type Problem = {
  /** Like `assumptions.shelterDay.spread.low` or `policies[1].support.light`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, as written in the file; empty where nothing does. */
  readonly found: string;
  /** What should stand there, as a noun phrase. */
  readonly expected: Text;
  /** What to do about it. */
  readonly hint?: Text;
};

/** A reading that succeeds, or all that is wrong. */
export type Outcome<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problems: Problem[] };

/** What is expected of a field and, where its names are fixed, which they are. */
export type Expectation = {
  readonly expected: Text;
  readonly hint?: Text;
  readonly known?: readonly string[];
};

export type Path = readonly PropertyKey[];

/** A broken rule: the field to look at, what should stand there, and what to do. */
export type Broken = Omit<Expectation, "known"> & { readonly path: Path };

/** A problem of the value at a path of the file. */
export function problemAt(
  file: unknown,
  path: Path,
  { expected, hint }: Expectation,
): Problem {
  const found = shown(valueAt(file, path));
  return { path: written(path), found, expected, ...(hint && { hint }) };
}

/** A problem as a sentence in each language. */
export function sentence({ path, found, expected, hint }: Problem): Text {
  const of = (here: string, lacks: string, should: string, more?: string) =>
    `${found === "" ? lacks : here} ${should}.${more ? ` ${more}` : ""}`;
  return {
    da: of(
      `${path || "Filen"}: her står ${found}; der skal stå`,
      `${path || "Filen"} mangler; der skal stå`,
      expected.da,
      hint?.da,
    ),
    en: of(
      `${path || "The file"}: here is ${found}; expected`,
      `${path || "The file"} is missing; expected`,
      expected.en,
      hint?.en,
    ),
  };
}

const danish = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 6 });
const english = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** A number of our own sentences. Numbers to be typed into a file are written as the file writes them. */
export const inDanish = (x: number) => danish.format(x);
export const inEnglish = (x: number) => english.format(x);

/** One problem for each field: what else is wrong with it follows from the first. */
export function oncePerPath(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** Packs an expectation into the one string that zod carries with an issue. */
export const says = (expectation: Expectation) => JSON.stringify(expectation);

/** Zod's issues as problems, in our own words; every fault is kept. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  file: unknown,
): Problem[] {
  return issues.flatMap((issue) => {
    const said = saidBy(issue.message);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        unknownKey(file, [...issue.path, key], said.known ?? []),
      );
    const meant = issue.code === "invalid_union" && meantBranch(issue.errors);
    if (meant) return problemsOf(below(issue.path, meant), file);
    return [problemAt(file, issue.path, said)];
  });
}

const saidBy = (message: string): Expectation =>
  message.startsWith("{")
    ? (JSON.parse(message) as Expectation)
    : { expected: { da: "en anden værdi", en: "another value" } };

/** Of a choice, the form the writer had in mind: the one whose faults lie inside it. */
const meantBranch = (branches: readonly z.core.$ZodIssue[][]) =>
  branches.find((issues) =>
    issues.every((i) => i.path.length > 0 || i.code.startsWith("too_")),
  );

const below = (path: Path, issues: readonly z.core.$ZodIssue[]) =>
  issues.map((issue) => ({
    ...issue,
    path: [...path, ...issue.path] as PropertyKey[],
  }));

function unknownKey(
  file: unknown,
  path: Path,
  known: readonly string[],
): Problem {
  const meant = nearest(String(path.at(-1)), known);
  return problemAt(file, path, {
    expected: {
      da: "intet, for formatet har ikke dette felt",
      en: "nothing, since the format has no such field",
    },
    hint: meant
      ? { da: `Mente du ${meant}?`, en: `Did you mean ${meant}?` }
      : { da: "Fjern feltet.", en: "Remove the field." },
  });
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(file: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    file,
  );
}

function written(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

const LONGEST_SHOWN = 60;

/** A value as the file writes it, cut where it is long; empty for nothing. */
function shown(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value); // NaN too, which JSON has no word for
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > LONGEST_SHOWN
    ? `${text.slice(0, LONGEST_SHOWN)}…`
    : text;
}

/** The known word nearest to a misspelt one, if near enough to be meant. */
export function nearest(
  word: string,
  known: readonly string[],
): string | undefined {
  const far = Math.max(2, Math.floor(word.length / 3));
  return known
    .filter((name) => Math.abs(name.length - word.length) <= far)
    .map((name) => ({
      name,
      edits: edits(word.toLowerCase(), name.toLowerCase(), far),
    }))
    .filter(({ edits, name }) => edits <= far && edits < name.length)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein 1966); given up as soon as they are more than `most`. */
function edits(from: string, to: string, most: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const changed = row[j]! + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(changed, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
    if (row.every((soFar) => soFar > most)) return Infinity;
  }
  return row[to.length]!;
}
