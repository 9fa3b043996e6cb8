import { PARAMETER_NAMES } from "../../model/scenario/catalogue";
import { same } from "../../model/scenario/difference";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal, list, type Language } from "../../ui/format";
import type { Fault } from "../simulate/fault";
import { gapsIn, overlapOf, type WorldRange } from "./range";

/** What is known of a file that was given as a shard. */
export type Given = {
  readonly file: string;
  /** Which worlds it says it holds, also where the rest of it is damaged. */
  readonly range: WorldRange | undefined;
  /** The scenario it was played by; undefined where the file could not be read. */
  readonly scenario: Scenario | undefined;
};

export type Together = {
  /** The scenario that most of them were played by. */
  readonly scenario: Scenario | undefined;
  readonly faults: readonly Fault[];
};

/**
 * Whether these are all the worlds of one run, each once; or everything that stands in the way.
 * @param wanted Number of worlds of the run, where somebody says so; else what the shards say.
 */
export function together(
  given: readonly Given[],
  wanted: number | undefined,
): Together {
  const asked = (scenario: Scenario): Scenario => ({
    ...scenario,
    replications: wanted ?? scenario.replications,
  });
  const known = given.map((one) => ({
    ...one,
    scenario: one.scenario && asked(one.scenario),
  }));
  const model = commonest(known);
  if (!model) return { scenario: undefined, faults: [] };
  const strangers = known.flatMap(({ file, scenario }) =>
    scenario && !same(scenario, model.scenario)
      ? [
          anotherScenario(
            file,
            model.file,
            differences(scenario, model.scenario),
          ),
        ]
      : [],
  );
  const theirs = known.filter(
    ({ scenario }) => !scenario || same(scenario, model.scenario),
  );
  return {
    scenario: model.scenario,
    faults: [
      ...strangers,
      ...overlapFaults(theirs),
      ...beyondFaults(known, model.scenario.replications),
      ...gapFaults(known, model.scenario.replications),
    ],
  };
}

type Readable = { readonly file: string; readonly scenario: Scenario };

/** A shard of the scenario that most are of: the odd one out is then the one that is named. */
function commonest(given: readonly Given[]): Readable | undefined {
  const groups = new Map<string, { first: Readable; many: number }>();
  for (const { file, scenario } of given) {
    if (!scenario) continue;
    const key = JSON.stringify(scenario);
    const group = groups.get(key);
    if (group) group.many++;
    else groups.set(key, { first: { file, scenario }, many: 1 });
  }
  const [most] = [...groups.values()].toSorted((a, b) => b.many - a.many);
  return most?.first;
}

const MOST_NAMED = 6;

/** Where two scenarios differ, by the names in the scenario's file. */
function differences(a: Scenario, b: Scenario): readonly string[] {
  const keys = Object.keys({ ...a, ...b }) as (keyof Scenario)[];
  const names = keys.flatMap((key): readonly string[] => {
    if (same(a[key], b[key])) return [];
    if (key !== "assumptions") return [key];
    return PARAMETER_NAMES.filter(
      (name) => !same(a.assumptions[name], b.assumptions[name]),
    ).map((name) => `assumptions.${name}`);
  });
  const more = names.length - MOST_NAMED;
  return more > 0 ? [...names.slice(0, MOST_NAMED), `+ ${more}`] : names;
}

function overlapFaults(given: readonly Given[]): readonly Fault[] {
  return given.flatMap((one, i) =>
    given.slice(i + 1).flatMap((other) => {
      const both =
        one.range && other.range && overlapOf(one.range, other.range);
      return both ? [twice(one.file, other.file, both)] : [];
    }),
  );
}

const beyondFaults = (given: readonly Given[], worlds: number) =>
  given.flatMap(({ file, range }) =>
    range && range.until > worlds ? [beyond(file, range, worlds)] : [],
  );

const gapFaults = (given: readonly Given[], worlds: number) =>
  gapsIn(
    given.flatMap(({ range }) => range ?? []),
    worlds,
  ).map((gap) => missing(gap, worlds));

// ---- Sentences

/** "verdenerne 501 til 750", "verden 7". */
export function rangeText(
  { from, until }: WorldRange,
  language: Language,
): string {
  const [first, last] = [decimal(from, language), decimal(until, language)];
  if (from === until)
    return language === "da" ? `verden ${first}` : `world ${first}`;
  return language === "da"
    ? `verdenerne ${first} til ${last}`
    : `worlds ${first} to ${last}`;
}

const anotherScenario = (
  file: string,
  other: string,
  names: readonly string[],
): Fault => ({
  da: `${file}: delfilen er af en anden kørsel end ${other}; scenarierne er forskellige i ${list(names, "da")}. Udelad den, eller spil dens verdener igen efter samme scenarie.`,
  en: `${file}: the shard is of another run than ${other}; the scenarios differ in ${list(names, "en")}. Leave it out, or play its worlds again by the same scenario.`,
});

const twice = (file: string, other: string, both: WorldRange): Fault => ({
  da: `${file} og ${other}: begge har ${rangeText(both, "da")}. Udelad den ene, eller spil den igen uden dem.`,
  en: `${file} and ${other}: both have ${rangeText(both, "en")}. Leave one of them out, or play it again without them.`,
});

const beyond = (file: string, range: WorldRange, worlds: number): Fault => ({
  da: `${file}: her står ${rangeText(range, "da")}, men kørslen har kun ${decimal(worlds, "da")}. Udelad filen, eller giv det samlede antal med --replications.`,
  en: `${file}: here are ${rangeText(range, "en")}, but the run has only ${decimal(worlds, "en")}. Leave the file out, or give the number of all worlds with --replications.`,
});

const missing = (gap: WorldRange, worlds: number): Fault => {
  const name = `${gap.from}-${gap.until}`;
  return {
    da: `Der mangler ${rangeText(gap, "da")} af ${decimal(worlds, "da")}. Spil dem med --worlds ${name} --shard FIL, og giv filen med.`,
    en: `Missing: ${rangeText(gap, "en")} of ${decimal(worlds, "en")}. Play them with --worlds ${name} --shard FILE, and give that file too.`,
  };
};
