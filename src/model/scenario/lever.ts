import type { Policy } from "./policy";

/** What a council can decide here; each edits one number of a policy. */
export const LEVERS = [
  "homes",
  "icm",
  "coverage",
  "offerDelayShelter",
  "usable",
  "prevention",
] as const;
export const MORE_LEVERS = ["cti", "act", "hiringStep", "overload"] as const;
export type Lever = (typeof LEVERS)[number] | (typeof MORE_LEVERS)[number];

/** A lever left to what the scenario says elsewhere: workers by need, reach by the reach of today. */
export type Loose = "asNeeded" | "asToday";

/** What the lever can be left to, if anything. */
export const looseOf = (lever: Lever): Loose | undefined =>
  lever === "coverage"
    ? "asToday"
    : lever === "icm" || lever === "cti" || lever === "act"
      ? "asNeeded"
      : undefined;

/** Whether the lever makes no difference to this policy: nobody is overloaded where workers are hired as needed. */
export const isIdle = ({ workers }: Policy, lever: Lever): boolean =>
  lever === "overload" &&
  Object.values(workers).every((number) => number === "asNeeded");

/** Levers that are shares of one. */
export const SHARE_LEVERS: readonly Lever[] = [
  "coverage",
  "usable",
  "overload",
  "prevention",
];

/** The lever's number in a policy; undefined when it is left loose. */
export function leverValue(policy: Policy, lever: Lever): number | undefined {
  switch (lever) {
    case "homes": {
      const { perYear } = policy.homes;
      if (typeof perYear === "number") return perYear;
      return perYear.reduce((sum, homes) => sum + homes, 0) / perYear.length;
    }
    case "coverage":
      return policy.coverage === "asToday" ? undefined : policy.coverage;
    case "offerDelayShelter":
      return policy.offerDelay.shelter;
    case "usable":
      return policy.homes.usable;
    case "hiringStep":
    case "overload":
    case "prevention":
      return policy[lever];
    case "icm":
    case "cti":
    case "act": {
      const workers = policy.workers[lever];
      return workers === "asNeeded" ? undefined : workers;
    }
  }
}

/** The policy with one lever moved. */
export function withLever(
  policy: Policy,
  lever: Lever,
  value: number | Loose,
): Policy {
  if (typeof value === "string") return withLoose(policy, lever, value);
  switch (lever) {
    case "icm":
    case "cti":
    case "act":
      return { ...policy, workers: { ...policy.workers, [lever]: value } };
    case "usable":
      return { ...policy, homes: { ...policy.homes, usable: value } };
    case "hiringStep":
    case "overload":
    case "prevention":
      return { ...policy, [lever]: value };
    case "homes":
      return { ...policy, homes: { ...policy.homes, perYear: value } };
    case "coverage":
      return { ...policy, coverage: value };
    case "offerDelayShelter":
      return {
        ...policy,
        offerDelay: { ...policy.offerDelay, shelter: value },
      };
  }
}

function withLoose(policy: Policy, lever: Lever, value: Loose): Policy {
  if (value !== looseOf(lever)) return policy;
  if (value === "asToday") return { ...policy, coverage: value };
  return { ...policy, workers: { ...policy.workers, [lever]: value } };
}
