import { PARAMETER_NAMES, type ParameterName } from "./catalogue";
import { correlated, factorOf, groupsOf } from "./correlation";
import { type Broken, inDanish, inEnglish, valueAt } from "./problem";

/** The rules of a scenario's correlations; each is silent about what it cannot read. */
export function correlationRules(file: unknown): Broken[] {
  const named = entriesOf(file);
  return [
    ...named.flatMap(sameParameterRule),
    ...named.flatMap((entry) => samePairRule(entry, named)),
    ...contradictionRule(named),
  ];
}

/** A correlation between two known parameters, and its place in the list. */
type Entry = {
  readonly index: number;
  readonly between: readonly [ParameterName, ParameterName];
  readonly value: unknown;
};

function entriesOf(file: unknown): readonly Entry[] {
  const list = valueAt(file, ["correlations"]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one, index) => {
    const between = valueAt(one, ["between"]);
    return isPair(between)
      ? [{ index, between, value: valueAt(one, ["value"]) }]
      : [];
  });
}

const isPair = (x: unknown): x is readonly [ParameterName, ParameterName] =>
  Array.isArray(x) &&
  x.length === 2 &&
  x.every((name) => PARAMETER_NAMES.includes(name as ParameterName));

const isOfItself = ({ between: [one, other] }: Entry) => one === other;

function sameParameterRule(entry: Entry): Broken[] {
  if (!isOfItself(entry)) return [];
  return [
    {
      path: ["correlations", entry.index, "between", 1],
      expected: {
        da: `en anden forudsætning end ${entry.between[0]}`,
        en: `another parameter than ${entry.between[0]}`,
      },
    },
  ];
}

const isAgain = (entry: Entry, named: readonly Entry[]) =>
  named.some(
    ({ index, between }) =>
      index < entry.index &&
      entry.between.every((name) => between.includes(name)) &&
      between.every((name) => entry.between.includes(name)),
  );

function samePairRule(entry: Entry, named: readonly Entry[]): Broken[] {
  if (isOfItself(entry) || !isAgain(entry, named)) return [];
  return [
    {
      path: ["correlations", entry.index, "between"],
      expected: {
        da: "to forudsætninger, hvis korrelation ikke allerede står i listen",
        en: "two parameters whose correlation is not in the list already",
      },
      hint: { da: "Behold den ene.", en: "Keep one of the two." },
    },
  ];
}

// ---- Correlations that contradict each other

type Sound = Entry & { readonly value: number };

const isSound = (entry: Entry): entry is Sound =>
  typeof entry.value === "number" && Math.abs(entry.value) < 1;

function contradictionRule(named: readonly Entry[]): Broken[] {
  const sound = named
    .filter(isSound)
    .filter((entry) => !isOfItself(entry) && !isAgain(entry, named));
  return groupsOf(sound).flatMap((group) => contradiction(group));
}

function contradiction(group: readonly Sound[]): Broken[] {
  const names = correlated(group);
  if (factorOf(names, group)) return [];
  const first = Math.min(...group.map(({ index }) => index));
  const most = largestScale(names, group);
  return [
    {
      path: ["correlations", first],
      expected: {
        da: `korrelationer, der kan gælde på én gang, mellem ${names.join(", ")}`,
        en: `correlations that can hold at the same time between ${names.join(", ")}`,
      },
      hint: {
        da: `Sammen er de umulige; par, der ikke er nævnt, regnes som 0. Tilføj de manglende par, eller gang dem alle med højst ${inDanish(most)}.`,
        en: `Together they are impossible; a pair not named counts as 0. Add the missing pairs, or multiply all of them by at most ${inEnglish(most)}.`,
      },
    },
  ];
}

/** The largest hundredth that all correlations of a group may be multiplied by; 0 always will do. */
function largestScale(
  names: readonly ParameterName[],
  group: readonly Sound[],
): number {
  let hundredths = 100;
  while (hundredths > 0 && !factorOf(names, group, hundredths / 100))
    hundredths--;
  return hundredths / 100;
}
