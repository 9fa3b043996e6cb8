import { z } from "zod";
import type { Unit } from "../units";
import type { ParameterName } from "./catalogue";
import { PARAMETER_NAMES, parameter } from "./catalogue";
import type { Correlation } from "./correlation";
import { domainOf, POLICY_DOMAIN, YEARS, type Domain } from "./domain";
import { jsonFault } from "./jsonFault";
import type { Assumption, Text } from "./parameter";
import { METHODS, QUEUE_ORDERS, type Method } from "./policy";
import { rulesBroken } from "./rules";
import {
  inDanish,
  inEnglish,
  nearest,
  oncePerPath,
  problemAt,
  problemsOf,
  says,
  type Expectation,
  type Outcome,
} from "./problem";
import { SAMPLINGS } from "./sampling";
import { SCENARIO_VERSION, type Scenario } from "./scenario";
import { upgrade, UPGRADE_STEPS } from "./upgrade";

z.config({ jitless: true }); // no code from strings: the page's content security policy forbids it

// ---- Words for what is expected

/** A text for an editor that shows one description: both languages. */
const described = ({ da, en }: Text) => `${da}\n\n${en}`;

const about = <S extends z.ZodType>(schema: S, da: string, en: string): S =>
  schema.meta({ description: described({ da, en }) });

const expecting = (da: string, en: string): string =>
  says({ expected: { da, en } });

function span(noun: Text, from: number, to: number): Text {
  return to === Infinity
    ? {
        da: `${noun.da} på mindst ${inDanish(from)}`,
        en: `${noun.en} of at least ${inEnglish(from)}`,
      }
    : {
        da: `${noun.da} fra ${inDanish(from)} til ${inDanish(to)}`,
        en: `${noun.en} from ${inEnglish(from)} to ${inEnglish(to)}`,
      };
}

// ---- Leaves

/** A number in quotes is a number all the same; tell so. */
const isQuoted = (input: unknown) =>
  typeof input === "string" && input.trim() !== "" && !isNaN(Number(input));

const UNQUOTE: Text = {
  da: "Skriv tallet uden anførselstegn.",
  en: "Write the number without quotes.",
};

const numeric = (expected: Text) => (issue: { input?: unknown }) =>
  says({ expected, ...(isQuoted(issue.input) && { hint: UNQUOTE }) });

function number(from: number, to: number) {
  const error = numeric(span({ da: "et tal", en: "a number" }, from, to));
  return z.number({ error }).min(from, { error }).max(to, { error });
}

function whole(from: number, to: number) {
  const noun = { da: "et helt tal", en: "a whole number" };
  const error = numeric(span(noun, from, to));
  return z.int({ error }).min(from, { error }).max(to, { error });
}

/** Any finite number. */
const anyNumber = z.number({
  error: numeric({ da: "et tal", en: "a number" }),
});

function share() {
  const expected = span({ da: "en andel", en: "a share" }, 0, 1);
  const error = ({ input }: { input?: unknown }) =>
    typeof input === "number" && input > 1 && input <= 100
      ? says({ expected, hint: percentHint(input) })
      : numeric(expected)({ input });
  return z.number({ error }).min(0, { error }).max(1, { error });
}

const percentHint = (percent: number): Text => ({
  da: `Skriv ${percent / 100}, hvis du mener ${inDanish(percent)} %.`,
  en: `Write ${percent / 100} if you mean ${inEnglish(percent)} %.`,
});

const truth = z.boolean(expecting("true eller false", "true or false"));

const words = (da = "en tekst, der ikke er tom", en = "a text, not empty") =>
  z.string(expecting(da, en)).regex(/\S/, expecting(da, en));

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const slugWords = expecting(
  "et id af små bogstaver a-z, tal og bindestreger",
  "an id of small letters a-z, digits and hyphens",
);
const slug = () =>
  z.string(slugWords).regex(new RegExp(`^${SLUG}$`), slugWords);

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: expecting(
      `et af ordene ${values.join(", ")}`,
      `one of ${values.join(", ")}`,
    ),
  });

const FIRST_START = "2020-01-01";
const LAST_START = "2099-12-31";
const startWords = expecting(
  `en dato fra ${FIRST_START} til ${LAST_START}, skrevet år-måned-dag`,
  `a date from ${FIRST_START} to ${LAST_START}, written year-month-day`,
);
const start = z.iso
  .date(startWords)
  .refine((day) => day >= FIRST_START && day <= LAST_START, startWords);

// ---- Objects

const OBJECT = expecting(
  "et objekt med krøllede parenteser",
  "an object in curly brackets",
);

/** An object with these fields and no others. */
const object = <const S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? says({
            expected: { da: "", en: "" },
            known: Object.keys(shape),
          } satisfies Expectation)
        : OBJECT,
  });

const text = object({ da: words(), en: words() }).meta({ id: "text" });

const source = object({
  kind: about(
    oneOf([
      "law",
      "register",
      "study",
      "agency",
      "expert",
      "derived",
      "calibrated",
      "guess",
    ]),
    "Hvad tallet hviler på. guess er et skøn.",
    "What the figure rests on. guess says that it is one.",
  ),
  cite: about(
    words(),
    "Udgivelse, år og sted i den.",
    "Publication, year and place in it.",
  ),
  confidence: about(
    oneOf(["A", "B", "C", "D"]),
    "A: læst i en primær kilde. B: i en sekundær. C: ikke efterprøvet. D: udregnet.",
    "A: read in a primary source. B: in a secondary one. C: not verified. D: derived by arithmetic.",
  ),
  note: text.exactOptional(),
}).meta({
  id: "source",
  description: described({
    da: "Hvor tallet kommer fra.",
    en: "Where the figure comes from.",
  }),
});

const RANGE_FAMILIES = [
  "uniform",
  "triangular",
  "pert",
  "normal",
  "lognormal",
  "gamma",
  "beta",
] as const;

const familyWords = (families: readonly string[]) =>
  expecting(
    `et objekt, hvis family er ${families.join(", ")}`,
    `an object whose family is ${families.join(", ")}`,
  );

/** How wrong a value may be. */
export const SPREAD = z
  .discriminatedUnion(
    "family",
    [
      object({ family: z.enum(["fixed", "bernoulli"]) }),
      object({
        family: z.enum(RANGE_FAMILIES),
        low: anyNumber,
        high: anyNumber,
      }),
    ],
    familyWords(["fixed", "bernoulli", ...RANGE_FAMILIES]),
  )
  .meta({
    id: "spread",
    description: described({
      da: "Usikkerhed. uniform, triangular og pert: mindste og største værdi. De øvrige: et 95 %-interval.",
      en: "Uncertainty. uniform, triangular and pert: lowest and highest value. The others: a 95 % interval.",
    }),
  });

const shape = z
  .discriminatedUnion(
    "family",
    [
      object({ family: z.enum(["exponential", "fixed"]) }),
      object({ family: z.enum(["weibull", "gamma"]), shape: number(0.3, 20) }),
      object({ family: z.literal("lognormal"), sigma: number(0.05, 2.5) }),
    ],
    familyWords(["exponential", "weibull", "gamma", "lognormal", "fixed"]),
  )
  .meta({
    id: "shape",
    description: described({
      da: "Hvordan de enkelte personers varighed spreder sig om middelværdien.",
      en: "How the durations of single persons vary round the mean.",
    }),
  });

// ---- Assumptions

const amountYear = about(
  whole(1990, 2100),
  "Prisår for beløbet.",
  "Price year of the amount.",
);

function assumption(unit: Unit, { low, high }: Domain) {
  const always = {
    value:
      unit === "share" && low === 0 && high === 1 ? share() : number(low, high),
    spread: SPREAD,
    source,
  };
  if (unit.startsWith("kr"))
    return object({ ...always, priceYear: amountYear });
  if (unit === "days") return object({ ...always, shape });
  return object(always);
}

const nameOfDomain = (unit: Unit, { low, high }: Domain) =>
  `${unit.replace("/", " per ")} from ${low} to ${high}`.replaceAll(" ", "-");

/** One schema for each unit and domain, so that the generated file defines it once. */
const assumptionSchemas = new Map<string, z.ZodType<Assumption>>();

function assumptionOf(name: ParameterName): z.ZodType<Assumption> {
  const { unit, label, help } = parameter(name);
  const id = nameOfDomain(unit, domainOf(name));
  const known: z.ZodType<Assumption> =
    assumptionSchemas.get(id) ?? assumption(unit, domainOf(name)).meta({ id });
  assumptionSchemas.set(id, known);
  return known.meta({
    title: `${label.da} / ${label.en} (${unit})`,
    description: described(help),
  });
}

const assumptions = object(
  Object.fromEntries(
    PARAMETER_NAMES.map((name) => [name, assumptionOf(name)]),
  ) as { readonly [N in ParameterName]: z.ZodType<Assumption> },
);

// ---- Correlations

const nameWords = (input: unknown) => {
  const meant = nearest(String(input), PARAMETER_NAMES);
  return says({
    expected: {
      da: "navnet på en forudsætning",
      en: "the name of an assumption",
    },
    ...(meant && {
      hint: { da: `Mente du ${meant}?`, en: `Did you mean ${meant}?` },
    }),
  });
};
const parameterName = z
  .enum(PARAMETER_NAMES as [ParameterName, ...ParameterName[]], {
    error: ({ input }) => nameWords(input),
  })
  .meta({ id: "parameterName" });

const pairWords = expecting(
  "en liste med navnene på to forudsætninger",
  "a list of the names of two assumptions",
);
const correlationError = numeric({
  da: "et tal over -1 og under 1",
  en: "a number above -1 and below 1",
});
const correlation: z.ZodType<Correlation> = object({
  between: z.tuple([parameterName, parameterName], pairWords),
  value: about(
    z
      .number({ error: correlationError })
      .gt(-1, { error: correlationError })
      .lt(1, { error: correlationError }),
    "Korrelation mellem de to normalscorer.",
    "Correlation of the two normal scores.",
  ),
  source,
}).meta({ id: "correlation" });

// ---- Policies

/** Which method a person of one need gets. */
export const SUPPORT_SHARES = object(
  Object.fromEntries(
    METHODS.map((method) => [method, share().exactOptional()]),
  ) as { readonly [M in Method]: z.ZodExactOptional<z.ZodNumber> },
).meta({ id: "supportShares" });

const numberIn = ({ low, high }: Domain) => number(low, high);
const wholeIn = ({ low, high }: Domain) => whole(low, high);

const homes = numberIn(POLICY_DOMAIN.homes);
const homesWords = expecting(
  "ét tal for alle år eller en liste med ét tal for hvert år",
  "one number for all years or a list with one for each year",
);
const workers = z
  .union(
    [numberIn(POLICY_DOMAIN.workers), z.literal("asNeeded")],
    expecting(
      'antal fuldtidsmedarbejdere fra 0 til 100.000 eller "asNeeded"',
      'a number of full-time workers from 0 to 100,000 or "asNeeded"',
    ),
  )
  .meta({ id: "workers" });
const coverageWords = expecting(
  'en andel fra 0 til 1 eller "asToday"',
  'a share from 0 to 1 or "asToday"',
);
const delay = numberIn(POLICY_DOMAIN.delay);
const kroner = numberIn(POLICY_DOMAIN.kroner);

const policy = object({
  id: slug(),
  name: text,
  readinessRequired: about(
    share(),
    "Andel, der skal gennem et midlertidigt tilbud (§ 107) før egen bolig: 1 er behandling først, 0 er Housing First.",
    "Share who must go by an interim offer (§ 107) before a home: 1 is treatment first, 0 Housing First.",
  ),
  coverage: about(
    z.union([share(), z.literal("asToday")], coverageWords),
    'Andel, som indsatsen overhovedet kan nå; "asToday" er dagens rækkevidde med dens usikkerhed.',
    'Share of people the programme can reach at all; "asToday" is the reach of today with its uncertainty.',
  ),
  catchUp: about(
    share(),
    "Hvor meget af den årlige forbedring af dagens indsats der gælder: 1 det hele, 0 intet.",
    "How much of the yearly improvement of today's programme applies: 1 all, 0 none.",
  ),
  offerDelay: about(
    object({ rough: delay, hidden: delay, shelter: delay }),
    "Dage i gennemsnit, før et tilbud når en person dér.",
    "Mean days until an offer reaches a person there.",
  ),
  rampMonths: about(
    numberIn(POLICY_DOMAIN.rampMonths),
    "Måneder, før indsatsen er fuldt indfaset.",
    "Months until the programme works in full.",
  ),
  support: about(
    object({
      light: SUPPORT_SHARES,
      moderate: SUPPORT_SHARES,
      high: SUPPORT_SHARES,
    }),
    "Hvilken bostøtte en person får efter behov; andelene giver 1.",
    "Which support a person gets by need; the shares add to 1.",
  ),
  homes: object({
    atStart: about(
      wholeIn(POLICY_DOMAIN.homes),
      "Boliger klar på første dag.",
      "Homes ready on the first day.",
    ),
    perYear: about(
      z.union(
        [homes, z.array(homes).min(1, homesWords).max(YEARS.high, homesWords)],
        homesWords,
      ),
      "Boliger anvist pr. år: ét tal, eller ét for hvert år.",
      "Homes assigned per year: one number, or one for each year.",
    ),
    usable: about(
      share(),
      "Andel af de anviste boliger, der kan bruges.",
      "Share of the assigned homes that can be used.",
    ),
    reserved: about(
      wholeIn(POLICY_DOMAIN.homes),
      "Tomme boliger, som kommunen holder klar og betaler for.",
      "Empty homes that the municipality keeps ready and pays for.",
    ),
  }),
  queue: about(
    oneOf(QUEUE_ORDERS),
    "Hvem der først får en bolig.",
    "Who gets a home first.",
  ),
  homeBeforeSupport: about(
    truth,
    "Må man flytte ind, før der er en støttemedarbejder?",
    "May a person move in before a support worker is free?",
  ),
  workers: about(
    object({ section85: workers, cti: workers, icm: workers, act: workers }),
    'Fuldtidsmedarbejdere pr. metode; "asNeeded" ansætter, hvad der er brug for.',
    'Full-time workers per method; "asNeeded" hires what is needed.',
  ),
  overload: about(
    numberIn(POLICY_DOMAIN.overload),
    "Hvor langt over normen en sagsstamme må gå: 0 slet ikke, 0,5 halvt så mange borgere til.",
    "How far above the norm a caseload may go: 0 never, 0.5 half as many people again.",
  ),
  hiringStep: about(
    numberIn(POLICY_DOMAIN.hiringStep),
    "Trin i fuldtidsstillinger ved ansættelse efter behov; 0 er et team delt med nabokommuner.",
    "Steps in full-time positions when hired as needed; 0 is a team shared with neighbours.",
  ),
  prevention: about(
    share(),
    "Andel af lejemål, der er dækket af forebyggelse af udsættelse.",
    "Share of tenancies covered by eviction prevention.",
  ),
  costs: object({
    startUp: about(
      kroner,
      "Kr. én gang, i scenariets prisår.",
      "Kr. once, in the scenario's price year.",
    ),
    perYear: about(
      kroner,
      "Kr. hvert budgetår, i scenariets prisår.",
      "Kr. each budget year, in the scenario's price year.",
    ),
  }),
}).meta({ id: "policy" });

const policiesWords = expecting(
  "en liste med 2 til 4 indsatser",
  "a list of 2 to 4 policies",
);

// ---- Law

const monthsWords = expecting(
  "år i hele måneder, som 1,5",
  "years in whole months, as 1.5",
);

const nights = z.union(
  [whole(0, 1200), z.null()],
  expecting(
    "hele nætter fra 0 til 1.200, eller null for ingen grænse",
    "whole nights from 0 to 1,200, or null for no limit",
  ),
);

const law = object({
  regime: oneOf(["asDated", "before2023", "none", "own"]),
  own: object({
    share: share(),
    quotaNights: nights,
    supportYears: number(0, 100).refine(
      (years) => Number.isInteger(12 * years),
      monthsWords,
    ),
    interimMonths: whole(0, 1200),
  }).exactOptional(),
  april2026: oneOf(["I1", "I2", "I4"]),
  runningYear: oneOf(["anniversary", "nextNight", "newEnrolment"]),
  dischargeDayCounts: truth,
  staysInProgress2023: oneOf(["fromEntryIntoForce", "fromAdmission"]),
  sixMonths: oneOf(["calendarMonths", "days"]),
  secondPeriod: truth,
  userPayment: oneOf(["ignored", "beforeSharing", "afterSharing"]),
  especiallyExpensive: truth,
}).meta({
  description: described({
    da: "Hvilken refusionslov der gælder, og hvordan dens åbne spørgsmål læses.",
    en: "Which refund law holds, and how its open questions are read.",
  }),
});

// ---- The scenario

const MOST_REPLICATIONS = 1_000_000;

const SHAPE = {
  format: z.literal(
    "hjemvej-scenario",
    expecting('teksten "hjemvej-scenario"', 'the text "hjemvej-scenario"'),
  ),
  version: z.literal(
    SCENARIO_VERSION,
    expecting(`tallet ${SCENARIO_VERSION}`, `the number ${SCENARIO_VERSION}`),
  ),
  id: slug(),
  title: text,
  description: text,
  place: object({
    name: text,
    region: words(),
    count: about(
      whole(1, 100_000),
      "Personer i hjemløshed på én dag.",
      "People in homelessness on one day.",
    ),
    countYear: whole(2000, 2100),
    source: words(),
    notes: z.array(text, expecting("en liste af tekster", "a list of texts")),
  }),
  start: about(
    start,
    "Første dag i første budgetår.",
    "First day of the first budget year.",
  ),
  years: about(wholeIn(YEARS), "Hele budgetår.", "Whole budget years."),
  priceYear: about(
    whole(2000, 2100),
    "Prisår for alle resultater.",
    "Price year of every result.",
  ),
  seed: about(
    words(),
    "Tekst, som al tilfældighed følger af.",
    "Text from which all chance follows.",
  ),
  replications: about(
    whole(1, MOST_REPLICATIONS),
    "Antal mulige verdener.",
    "Number of possible worlds.",
  ),
  sampling: about(
    oneOf(SAMPLINGS),
    "independent: hver verden trækkes for sig. stratified: verdenerne fordeles jævnt over hver forudsætning.",
    "independent: each world is drawn for itself. stratified: the worlds lie evenly over every assumption.",
  ),
  precision: about(
    object({ share: number(0.0001, 0.5), most: whole(1, MOST_REPLICATIONS) }),
    "Spil verdener, til standardfejlen på den gennemsnitlige nettobesparelse er højst denne andel af den, dog højst så mange.",
    "Play worlds until the standard error of the mean net saving is at most this share of it, but no more than this.",
  ).exactOptional(),
  law,
  assumptions,
  correlations: about(
    z.array(
      correlation,
      expecting("en liste af korrelationer", "a list of correlations"),
    ),
    "Forudsætninger, der hænger sammen; resten trækkes hver for sig.",
    "Assumptions that go together; the rest are drawn each for itself.",
  ),
  policies: z
    .array(policy, policiesWords)
    .min(2, policiesWords)
    .max(4, policiesWords),
  baseline: about(
    slug(),
    "Id på den indsats, som de andre sammenlignes med.",
    "Id of the policy that the others are compared with.",
  ),
} as const;

/** The schema of a scenario: what a single field may hold. Rules between fields are in `rules.ts`. */
export const SCENARIO = object(SHAPE);

/** A file may also name its schema, for editors; the program does not read it. */
const FILE = object({
  $schema: z.string(expecting("en adresse", "an address")).exactOptional(),
  ...SHAPE,
});

type Immutable<T> = T extends object
  ? { readonly [K in keyof T]: Immutable<T[K]> }
  : T;
type Same<A, B> = [A, B] extends [B, A] ? true : false;
/** The schema and the type say the same, or this does not compile. */
export const SCHEMA_IS_TYPE: Same<
  Immutable<z.infer<typeof SCENARIO>>,
  Scenario
> = true;

// ---- Reading

export type Reading = Outcome<{ readonly scenario: Scenario }>;

/** A file's JSON as a scenario, or everything that is wrong with it. */
export function readScenario(json: unknown, steps = UPGRADE_STEPS): Reading {
  if (!isObject(json))
    return { ok: false, problems: [problemAt(json, [], JSON_OBJECT)] };
  const isOtherVersion =
    Number.isInteger(json["version"]) && json["version"] !== SCENARIO_VERSION;
  if (!isOtherVersion) return readCurrent(json);
  const upgraded = upgrade(json, steps);
  return upgraded.ok ? readCurrent(upgraded.file) : upgraded;
}

function readCurrent(file: Record<string, unknown>): Reading {
  const read = FILE.safeParse(file);
  const problems = oncePerPath([
    ...(read.error ? problemsOf(read.error.issues, file) : []),
    ...rulesBroken(file),
  ]);
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const { $schema: _, ...scenario } = read.data;
  return { ok: true, scenario };
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const JSON_OBJECT: Expectation = {
  expected: {
    da: "et scenarie: et objekt i krøllede parenteser",
    en: "a scenario: an object in curly brackets",
  },
};

/** A file's text as a scenario, or everything that is wrong with it. */
export function parseScenarioText(text: string): Reading {
  const json = text.replace(/^\uFEFF/, ""); // some editors begin a file with this mark
  const fault = jsonFault(json);
  if (!fault) return readScenario(JSON.parse(json));
  const { line, column } = fault;
  const rest = (json.split("\n")[line - 1] ?? "").slice(column - 1).trim();
  return {
    ok: false,
    problems: [
      {
        path: "",
        found: rest.slice(0, 30),
        expected: {
          da: `gyldig JSON; fejlen er i linje ${line}, tegn ${column}`,
          en: `valid JSON; the fault is in line ${line}, column ${column}`,
        },
        hint: {
          da: "Se efter et komma eller en parentes, som mangler eller er for meget.",
          en: "Look for a comma or a bracket that is missing or too many.",
        },
      },
    ],
  };
}

/** The schema for editors, as JSON Schema (draft 2020-12). */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(FILE, {
    io: "input",
    target: "draft-2020-12",
  });
  return {
    $schema,
    title: "Hjemvej: scenarie / scenario",
    description: described({
      da: "Ét spørgsmål, komplet i sig selv: et sted, hvad der antages, og to til fire indsatser at sammenligne.",
      en: "One question, complete in itself: a place, what is assumed, and two to four policies to compare.",
    }),
    ...schema,
  };
}
