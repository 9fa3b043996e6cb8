import {
  CATALOGUE,
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "./catalogue";
import type { Assumption } from "./parameter";

/** What version 2 asks for that version 1 had not, at the value that leaves version 1's question as it was; undefined where no policy of the file makes use of it. */
const NEW_IN_2: { readonly [N in ParameterName]?: number | undefined } = {
  ageUnder30: 1, // version 1 knew no ages, and § 176 held for all: nobody turns 67 within 30 years
  age60Plus: 0,
  shelterBeforeStart: 0,
  episodicShare: 0,
  episodicStay: undefined,
  returnToSamePlace: 0,
  acceptAfterLoss: 1, // as the first time
  reofferDelay: 60, // version 1 asked anew after the policy's own delay, mostly 45 to 90 days
  reachToday: undefined,
  catchUp: undefined,
  stepDown: 0,
  lossRatioOverload: undefined,
  settlesElsewhere: 0,
  shelterFixedShare: 0,
  shelterPlacesClosed: undefined,
  rentGapMonth: 0,
  rentArrears: 0,
  trainingCourse: 0,
  workShare: 0,
  workEffect: undefined,
  cashBenefitMonth: undefined,
  taxMonth: undefined,
  housingBenefitMonth: 0,
  addictionHomelessDay: 0,
};

/** A policy of version 1 had none of these. */
const WITHOUT_NEW_LEVERS = { catchUp: 0, overload: 0, hiringStep: 0.5 };

/**
 * A file of version 1 asks version 2 the same question: what is new in the model is switched off in it, and its policies
 * are as they were. Parts that are not there stay away, so that reading tells of them.
 */
export function upgradeTo2(
  file: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { assumptions, policies } = file;
  return {
    ...file,
    ...(isRecord(assumptions) && {
      assumptions: { ...assumptions, ...newAssumptions(assumptions) },
    }),
    ...(Array.isArray(policies) && { policies: policies.map(withNewLevers) }),
  };
}

function newAssumptions(known: Readonly<Record<string, unknown>>) {
  const missing = PARAMETER_NAMES.filter(
    (name) => name in NEW_IN_2 && !(name in known),
  );
  return Object.fromEntries(missing.map((name) => [name, neutral(name)]));
}

function neutral(name: ParameterName): Assumption {
  const { standard } = parameter(name);
  const value = NEW_IN_2[name];
  if (value === undefined) return standard;
  return {
    ...standard,
    value,
    spread: { family: "fixed" },
    source: {
      kind: "guess",
      cite: "Sat, så en fil fra version 1 stiller samme spørgsmål som før",
      confidence: "C",
      note: {
        da: `Filen er fra før, dette kunne ændres. Nye scenarier bruger ${CATALOGUE[name].standard.value}.`,
        en: `The file is from before this could be changed. New scenarios use ${CATALOGUE[name].standard.value}.`,
      },
    },
  };
}

function withNewLevers(policy: unknown): unknown {
  if (!isRecord(policy)) return policy;
  const { homes } = policy;
  return {
    ...WITHOUT_NEW_LEVERS,
    ...policy,
    ...(isRecord(homes) && { homes: { usable: 1, ...homes } }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
