import { fit, type Spread } from "../distributions";
import type { Unit } from "../units";
import { parameter, PARAMETER_NAMES, type ParameterName } from "./catalogue";
import { correlationRules } from "./correlationRules";
import { domainOf, PARTNERS, type Domain } from "./domain";
import { METHODS, NEEDS } from "./policy";
import {
  inDanish,
  inEnglish,
  nearest,
  problemAt,
  valueAt,
  type Broken,
  type Path,
  type Problem,
} from "./problem";

/** The rules between fields. Each reads what it needs and is silent where that is not there, so one fault hides no other. */
export function rulesBroken(file: unknown): Problem[] {
  return [
    ...PARAMETER_NAMES.flatMap((name) => assumptionRules(file, name)),
    ...PARTNERS.flatMap(([one, other]) => wholeRule(file, one, other)),
    ...policiesOf(file).flatMap((_, i) => policyRules(file, i)),
    ...sameIdRule(file),
    ...baselineRule(file),
    ...ownLawRule(file),
    ...correlationRules(file),
  ].map((broken) => problemAt(file, broken.path, broken));
}

// ---- Assumptions

function assumptionRules(file: unknown, name: ParameterName): Broken[] {
  const path = ["assumptions", name] as const;
  const { unit } = parameter(name);
  const value = valueAt(file, [...path, "value"]);
  const spread = valueAt(file, [...path, "spread"]);
  if (!isSpread(spread)) return [];
  const fault =
    familyRule(spread, unit) ??
    limitsRule(spread, domainOf(name)) ??
    (isNumber(value) ? fitRule(value, spread) : undefined);
  return fault ? [{ ...fault, path: [...path, ...fault.path] }] : [];
}

type SpreadFamily = Spread["family"];
const BOUNDED: readonly SpreadFamily[] = [
  "fixed",
  "uniform",
  "triangular",
  "pert",
  "beta",
];
const POSITIVE: readonly SpreadFamily[] = [...BOUNDED, "lognormal", "gamma"];

/** The families whose draws stay where the unit makes sense: a share in 0 to 1, a price or a duration above 0. */
export function familiesFor(unit: Unit): readonly SpreadFamily[] {
  if (unit === "share") return [...BOUNDED, "bernoulli"];
  if (unit === "share/year") return [...POSITIVE, "normal"];
  return POSITIVE;
}

function familyRule({ family }: Spread, unit: Unit): Broken | undefined {
  const families = familiesFor(unit);
  if (families.includes(family)) return undefined;
  return {
    path: ["spread", "family"],
    expected: {
      da: `en fordeling, der giver mening for enheden ${unit}: ${families.join(", ")}`,
      en: `a distribution that makes sense for the unit ${unit}: ${families.join(", ")}`,
    },
  };
}

function limitsRule(spread: Spread, domain: Domain): Broken | undefined {
  if (!hasLimits(spread)) return undefined;
  const { family, low, high } = spread;
  if (!(low < high)) return crossing(low, high);
  const least = Math.max(domain.low, family === "beta" ? 0 : -Infinity);
  const most = Math.min(domain.high, family === "beta" ? 1 : Infinity);
  if (low < least) return outside("low", least, most);
  if (high > most) return outside("high", least, most);
  if (family === "lognormal" && low <= 0)
    return {
      path: ["spread", "low"],
      expected: { da: "et tal over 0", en: "a number above 0" },
      hint: {
        da: "En lognormal fordeling har kun tal over 0.",
        en: "A lognormal distribution has only numbers above 0.",
      },
    };
  return undefined;
}

const crossing = (low: number, high: number): Broken => ({
  path: ["spread", "low"],
  expected: {
    da: `et tal under high (${high})`,
    en: `a number below high (${high})`,
  },
  hint:
    low > high
      ? { da: "Byt dem om?", en: "Swap them?" }
      : {
          da: "Er tallet sikkert, så skriv family fixed.",
          en: "If the figure is certain, write family fixed.",
        },
});

const outside = (end: string, least: number, most: number): Broken => ({
  path: ["spread", end],
  expected: {
    da: `et tal fra ${inDanish(least)} til ${inDanish(most)}`,
    en: `a number from ${inEnglish(least)} to ${inEnglish(most)}`,
  },
});

function fitRule(value: number, spread: Spread): Broken | undefined {
  const path = ["value"];
  if (hasLimits(spread)) {
    const { low, high } = spread;
    if (value < low || value > high)
      return {
        path,
        expected: {
          da: `et tal mellem low (${low}) og high (${high})`,
          en: `a number between low (${low}) and high (${high})`,
        },
        hint: {
          da: "Flyt intervallet med, når værdien flyttes.",
          en: "Move the interval along with the value.",
        },
      };
    if (spread.family === "uniform" && !canFit(value, spread))
      return {
        path,
        expected: {
          da: `${(low + high) / 2}, midten af low (${low}) og high (${high})`,
          en: `${(low + high) / 2}, the middle of low (${low}) and high (${high})`,
        },
        hint: {
          da: "Skal værdien ligge skævt, så brug triangular.",
          en: "For a value off the middle, use triangular.",
        },
      };
  }
  return canFit(value, spread) ? undefined : impossible(value);
}

const impossible = (value: number): Broken => ({
  path: ["spread"],
  expected: {
    da: `et interval, som fordelingen kan have om værdien ${value}`,
    en: `an interval that the distribution can have round the value ${value}`,
  },
  hint: {
    da: "Det er for bredt eller for smalt, eller værdien ligger på kanten af det.",
    en: "It is too wide or too narrow, or the value lies on its edge.",
  },
});

/** Nearer to 0 or 1 than this a beta distribution is a certainty in all but name, and takes for ever to compute. */
const EDGE = 1e-6;

/** Does the distribution exist? */
export function canFit(value: number, spread: Spread): boolean {
  if (spread.family === "beta" && Math.min(value, 1 - value) < EDGE)
    return false;
  try {
    fit(value, spread);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Two shares of one whole are at most 1 together. */
function wholeRule(
  file: unknown,
  one: ParameterName,
  other: ParameterName,
): Broken[] {
  const first = valueAt(file, ["assumptions", one, "value"]);
  const second = valueAt(file, ["assumptions", other, "value"]);
  if (!isShare(first) || !isShare(second)) return [];
  if (first + second <= 1 + ROUNDING) return [];
  return [
    {
      path: ["assumptions", other, "value"],
      expected: {
        da: `en andel, der sammen med ${one} (${first}) højst giver 1`,
        en: `a share that makes at most 1 with ${one} (${first})`,
      },
    },
  ];
}

// ---- Policies

const policiesOf = (file: unknown): readonly unknown[] => {
  const policies = valueAt(file, ["policies"]);
  return Array.isArray(policies) ? policies : [];
};

function policyRules(file: unknown, index: number): Broken[] {
  const path = ["policies", index] as const;
  return [
    ...NEEDS.flatMap((need) => sumRule(file, [...path, "support", need])),
    ...yearsRule(file, [...path, "homes", "perYear"]),
  ];
}

function sumRule(file: unknown, path: Path): Broken[] {
  const row = valueAt(file, path);
  if (typeof row !== "object" || row === null) return [];
  const shares = METHODS.map((method) => valueAt(row, [method]) ?? 0);
  if (!shares.every(isShare)) return [];
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= ROUNDING) return [];
  return [
    {
      path,
      expected: {
        da: "andele, der tilsammen giver 1",
        en: "shares that add to 1",
      },
      hint: {
        da: `De giver ${inDanish(sum)}.`,
        en: `They add to ${inEnglish(sum)}.`,
      },
    },
  ];
}

function yearsRule(file: unknown, path: Path): Broken[] {
  const perYear = valueAt(file, path);
  const years = valueAt(file, ["years"]);
  if (!Array.isArray(perYear) || !isNumber(years)) return [];
  if (perYear.length === years) return [];
  return [
    {
      path,
      expected: {
        da: `ét tal for hvert af de ${years} år`,
        en: `one number for each of the ${years} years`,
      },
      hint: {
        da: `Listen har ${perYear.length}.`,
        en: `The list has ${perYear.length}.`,
      },
    },
  ];
}

const idsOf = (file: unknown) =>
  policiesOf(file).map((policy) => valueAt(policy, ["id"]));

function sameIdRule(file: unknown): Broken[] {
  const ids = idsOf(file);
  return ids.flatMap((id, i) =>
    typeof id === "string" && ids.indexOf(id) < i
      ? [
          {
            path: ["policies", i, "id"],
            expected: {
              da: "et id, som ingen anden indsats har",
              en: "an id that no other policy has",
            },
          },
        ]
      : [],
  );
}

function baselineRule(file: unknown): Broken[] {
  const baseline = valueAt(file, ["baseline"]);
  const ids = idsOf(file).filter((id) => typeof id === "string");
  if (typeof baseline !== "string" || ids.length === 0) return [];
  if (ids.includes(baseline)) return [];
  const meant = nearest(baseline, ids);
  return [
    {
      path: ["baseline"],
      expected: {
        da: `id på en af indsatserne: ${ids.join(", ")}`,
        en: `the id of one of the policies: ${ids.join(", ")}`,
      },
      ...(meant && {
        hint: { da: `Mente du ${meant}?`, en: `Did you mean ${meant}?` },
      }),
    },
  ];
}

// ---- Law

function ownLawRule(file: unknown): Broken[] {
  if (valueAt(file, ["law", "regime"]) !== "own") return [];
  if (valueAt(file, ["law", "own"]) !== undefined) return [];
  return [
    {
      path: ["law", "own"],
      expected: {
        da: "scenariets egne fire tal, når regime er own",
        en: "the scenario's own four numbers, when regime is own",
      },
    },
  ];
}

// ---- What a value of the file is

/** Shares written with six digits need not add to exactly 1. */
const ROUNDING = 1e-6;

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

const isShare = (value: unknown): value is number =>
  isNumber(value) && value >= 0 && value <= 1;

const WITHOUT_LIMITS = ["fixed", "bernoulli"];
const WITH_LIMITS = [
  "uniform",
  "triangular",
  "pert",
  "normal",
  "lognormal",
  "gamma",
  "beta",
];

const hasLimits = (
  spread: Spread,
): spread is Extract<Spread, { readonly low: number }> =>
  WITH_LIMITS.includes(spread.family);

function isSpread(value: unknown): value is Spread {
  const family = valueAt(value, ["family"]);
  if (typeof family !== "string") return false;
  if (WITHOUT_LIMITS.includes(family)) return true;
  return (
    WITH_LIMITS.includes(family) &&
    isNumber(valueAt(value, ["low"])) &&
    isNumber(valueAt(value, ["high"]))
  );
}
