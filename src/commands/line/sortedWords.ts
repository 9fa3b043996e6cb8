import type { Text } from "../../model/scenario/parameter";
import { nearest } from "../../model/scenario/problem";
import { faultAt, type Fault } from "../simulate/fault";

/** The options of a command: with a value, and what is expected of it; and alone. */
export type Options = {
  readonly withValue: { readonly [name: string]: Text };
  readonly alone: readonly string[];
};

export type SortedWords = {
  /** Options by name; one that stands alone has an empty text. */
  readonly given: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
};

/** The words of a command line: options by name, and the words that are none. `--name value` and `--name=value` mean the same. */
export function sortedWords(
  words: readonly string[],
  { withValue, alone }: Options,
): SortedWords {
  const known = [...Object.keys(withValue), ...alone];
  const given = new Map<string, string>();
  const files: string[] = [];
  const faults: Fault[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "-h") word = "--help";
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [, name = "", written] = /^([^=]*)(?:=(.*))?$/su.exec(word) ?? [];
    if (given.has(name)) faults.push(twice(name));
    const expected = withValue[name];
    if (alone.includes(name)) {
      if (written !== undefined) faults.push(needsNothing(name, written));
      given.set(name, "");
    } else if (expected) {
      const value = written ?? valueAfter(rest);
      if (value !== undefined) given.set(name, value);
      else faults.push(faultAt(name, NO_VALUE, expected));
    } else {
      const meant = nearest(name, known);
      faults.push(unknown(name, meant));
      if (written === undefined && withValue[meant ?? ""]) valueAfter(rest);
    }
  }
  return { given, files, faults };
}

/** The next word, unless it is an option itself. */
const valueAfter = (rest: string[]): string | undefined =>
  rest[0]?.startsWith("--") ? undefined : rest.shift();

const NO_VALUE: Text = { da: "ingen værdi", en: "no value" };

const twice = (name: string): Fault => ({
  da: `${name}: valget er givet mere end én gang.`,
  en: `${name}: the option is given more than once.`,
});

const needsNothing = (name: string, found: string): Fault => ({
  da: `${name}: her står ${JSON.stringify(found)}; valget har ingen værdi.`,
  en: `${name}: here is ${JSON.stringify(found)}; the option has no value.`,
});

const unknown = (name: string, meant: string | undefined): Fault => ({
  da: `${name}: valget findes ikke. ${meant ? `Mente du ${meant}?` : "--help viser dem, der gør."}`,
  en: `${name}: there is no such option. ${meant ? `Did you mean ${meant}?` : "--help shows those there are."}`,
});
