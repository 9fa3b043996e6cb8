import type { Outcomes, Results } from "../../model/results/results";
import {
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../model/scenario/catalogue";
import { PARTNERS } from "../../model/scenario/domain";
import {
  type Lever,
  LEVERS,
  leverValue,
  MORE_LEVERS,
} from "../../model/scenario/lever";
import { NEEDS, type Policy } from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal, telling } from "../format";
import {
  assumptionField,
  type Field,
  isOutside,
  leverField,
  written,
} from "./fields";
import type { FieldWords } from "./spreads";

/** Impossible: cannot do what it is meant to. Bottleneck: what the rest waits for. Idle: does nothing as the other numbers stand. Outside: beyond what the sources span. */
export type WarningKind = "impossible" | "bottleneck" | "idle" | "outside";

/** The field that a warning stands beside. */
export type Subject =
  | { readonly kind: "lever"; readonly policy: string; readonly lever: Lever }
  | { readonly kind: "assumption"; readonly name: ParameterName };

export type Warning = {
  readonly key: string;
  readonly kind: WarningKind;
  readonly subject: Subject;
  /** Label of the field. */
  readonly label: string;
  readonly text: string;
};

type Team = "icm" | "cti" | "act";
const TEAMS: readonly Team[] = ["icm", "cti", "act"];
const TEAM_NAMES = { icm: "ICM", cti: "CTI", act: "ACT" } as const;

const KINDS: readonly WarningKind[] = [
  "impossible",
  "bottleneck",
  "idle",
  "outside",
];

/** Everything to look at, the gravest first. What only a run can tell is left out while there are no results of these numbers. */
export function warningsOf(
  scenario: Scenario,
  origin: Scenario,
  results: Results | undefined,
  words: FieldWords,
): readonly Warning[] {
  const found = [
    ...scenario.policies.flatMap((policy) => [
      ...impossible(policy, words),
      ...played(policy, scenario, results, words),
      ...leversOutside(policy, scenario, origin, words),
    ]),
    ...wholesFull(scenario, words),
    ...assumptionsOutside(scenario, origin, words),
  ];
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}

/** What there is to look at, each in a line of its own that stands alone. */
export const warningLines = (
  warnings: readonly Warning[],
  { t }: FieldWords,
): readonly string[] =>
  warnings.map(({ kind, text }) => `${t.warnings.kinds[kind]}: ${text}`);

export const isAbout = (warning: Warning, subject: Subject): boolean =>
  JSON.stringify(warning.subject) === JSON.stringify(subject);

type Said = Pick<Warning, "kind" | "text">;

const onLever = (
  { id }: Policy,
  lever: Lever,
  { kind, text }: Said,
  { m }: FieldWords,
): Warning => ({
  key: `${kind} ${id} ${lever} ${text}`,
  kind,
  subject: { kind: "lever", policy: id, lever },
  label: m.levers.names[lever],
  text,
});

const isGiven = ({ support }: Policy, method: Team): boolean =>
  NEEDS.some((need) => (support[need][method] ?? 0) > 0);

const perYearOf = (policy: Policy): number =>
  (leverValue(policy, "homes") ?? 0) * policy.homes.usable;

/** What cannot work whatever the worlds bring. */
function impossible(policy: Policy, words: FieldWords): readonly Warning[] {
  const { m, t } = words;
  const name = policy.name[m.locale];
  const say = (lever: Lever, text: string) =>
    onLever(policy, lever, { kind: "impossible", text }, words);
  if (policy.coverage === 0)
    return [say("coverage", t.warnings.reachesNobody(name))];
  const unsupported = policy.homeBeforeSupport
    ? t.warnings.noSupportHoused
    : t.warnings.noSupport;
  const hasNoHomes = perYearOf(policy) === 0 && policy.homes.atStart === 0;
  return [
    ...(hasNoHomes
      ? [
          say(
            policy.homes.usable === 0 ? "usable" : "homes",
            t.warnings.noHomes(name),
          ),
        ]
      : []),
    ...TEAMS.filter(
      (team) => policy.workers[team] === 0 && isGiven(policy, team),
    ).map((team) => say(team, unsupported(name, TEAM_NAMES[team]))),
    ...TEAMS.filter(
      (team) => (leverValue(policy, team) ?? 0) > 0 && !isGiven(policy, team),
    ).map((team) =>
      say(
        team,
        t.warnings.nobodyGets(
          name,
          TEAM_NAMES[team],
          telling(leverValue(policy, team)!, m.locale),
        ),
      ),
    ),
  ];
}

// ---- What a run tells

/** Of homes and workers, less than this part used is not full, and more than the other is. */
const NEARLY = 0.95;
/** Below this part of the workers in use in the busiest year, the rest is spare. */
const SPARE = 0.7;
/** Fewer people than this waiting on an average day are hardly anybody. */
const HARDLY = 0.5;
/** More people than this waiting for a home are a queue. */
const QUEUE = 2;

/** What the worlds say of a policy, per year or on an average day. */
type Load = {
  readonly homes: number;
  readonly moveIns: number;
  readonly waiting: number;
  readonly people: number;
  /** Workers in use in the busiest year: the mean, and what 95 % of the worlds stay below. */
  readonly busiest: { readonly [T in Team]: number };
  readonly busiest95: { readonly [T in Team]: number };
};

function loadOf(
  policy: Policy,
  { moveIns, waitingDays, persons, workers }: Outcomes,
  years: number,
): Load {
  const busiest = (team: Team, of: "mean" | "p95") =>
    Math.max(...workers[team].byYear.map((year) => year[of]));
  const each = (of: "mean" | "p95") => ({
    icm: busiest("icm", of),
    cti: busiest("cti", of),
    act: busiest("act", of),
  });
  return {
    homes: perYearOf(policy),
    moveIns: moveIns.horizon.mean / years,
    waiting: waitingDays.horizon.mean / (365.25 * years),
    people: Math.max(...persons.byYear.map(({ mean }) => mean)),
    busiest: each("mean"),
    busiest95: each("p95"),
  };
}

function played(
  policy: Policy,
  { years }: Scenario,
  results: Results | undefined,
  words: FieldWords,
): readonly Warning[] {
  const result = results?.policies.find(({ id }) => id === policy.id);
  if (!result || policy.coverage === 0) return [];
  const load = loadOf(policy, result.outcomes, years);
  return [
    ...homesWarnings(policy, load, words),
    ...workersWarnings(policy, load, words),
    ...hiringWarnings(policy, load, words),
  ];
}

/** Teams whose workers are all taken in the busiest year, more than the norm where that is allowed. */
const fullTeams = (policy: Policy, { busiest }: Load): readonly Team[] =>
  TEAMS.filter((team) => {
    const workers = leverValue(policy, team) ?? 0;
    return (
      workers > 0 && busiest[team] >= NEARLY * workers * (1 + policy.overload)
    );
  });

function homesWarnings(
  policy: Policy,
  load: Load,
  words: FieldWords,
): readonly Warning[] {
  const { m, t } = words;
  const { homes, moveIns, waiting, people } = load;
  const name = policy.name[m.locale];
  const one = (x: number) => decimal(x, m.locale, 1);
  const say = (lever: Lever, kind: WarningKind, text: string) =>
    onLever(policy, lever, { kind, text }, words);
  if (homes > people)
    return [
      say(
        "homes",
        "impossible",
        t.warnings.moreHomesThanPeople({
          policy: name,
          homes: one(homes),
          people: decimal(people, m.locale),
        }),
      ),
    ];
  const areUnused = homes > 0 && moveIns < NEARLY * homes;
  const [team] = fullTeams(policy, load);
  if (areUnused && team && !policy.homeBeforeSupport && waiting >= HARDLY)
    return [
      say(
        team,
        "bottleneck",
        t.warnings.workersFull({
          policy: name,
          method: TEAM_NAMES[team],
          workers: telling(leverValue(policy, team)!, m.locale),
          waiting: one(waiting),
          homes: one(homes),
          used: one(moveIns),
        }),
      ),
    ];
  if (areUnused && waiting < HARDLY && one(moveIns) !== one(homes))
    return [
      say(
        "homes",
        "idle",
        t.warnings.homesIdle({
          policy: name,
          homes: one(homes),
          used: one(moveIns),
        }),
      ),
    ];
  if (!areUnused && !team && waiting >= QUEUE && policy.coverage !== "asToday")
    return [
      say(
        "coverage",
        "bottleneck",
        t.warnings.homesShort({ policy: name, waiting: one(waiting) }),
      ),
    ];
  return [];
}

/** Teams larger than what the people ask for, in the busiest year too. */
function workersWarnings(
  policy: Policy,
  { busiest }: Load,
  words: FieldWords,
): readonly Warning[] {
  const { m, t } = words;
  return TEAMS.flatMap((team) => {
    const workers = leverValue(policy, team) ?? 0;
    const isSpare =
      isGiven(policy, team) && workers > 0 && busiest[team] < SPARE * workers;
    if (!isSpare) return [];
    const text = t.warnings.workersSpare({
      policy: policy.name[m.locale],
      method: TEAM_NAMES[team],
      workers: telling(workers, m.locale),
      used: decimal(busiest[team], m.locale, 1),
    });
    return [onLever(policy, team, { kind: "idle", text }, words)];
  });
}

/** Rules of hiring and caseload that nobody comes near. */
function hiringWarnings(
  policy: Policy,
  { busiest95 }: Load,
  words: FieldWords,
): readonly Warning[] {
  const { m, t } = words;
  const name = policy.name[m.locale];
  const teams = TEAMS.filter((team) => isGiven(policy, team));
  const areFixed =
    teams.length > 0 &&
    teams.every((team) => leverValue(policy, team) !== undefined);
  const isWithinNorm =
    areFixed &&
    teams.every((team) => busiest95[team] <= leverValue(policy, team)!);
  const say = (lever: Lever, text: string) =>
    onLever(policy, lever, { kind: "idle", text }, words);
  return [
    ...(policy.overload > 0 && isWithinNorm
      ? [say("overload", t.warnings.overloadIdle(name))]
      : []),
    ...(policy.hiringStep > 0 && areFixed
      ? [say("hiringStep", t.warnings.hiringStepIdle(name))]
      : []),
  ];
}

// ---- Outside what the sources span

function outsideText(field: Field, { m, t }: FieldWords): string {
  const shown = (x: number) => written(field, x, m.locale);
  const { low, high } = field.limits;
  return t.warnings.outside({
    label: field.label,
    value: shown(field.value),
    low: shown(low),
    high: shown(high),
    unit: field.unit,
  });
}

function leversOutside(
  policy: Policy,
  { place }: Scenario,
  origin: Scenario,
  words: FieldWords,
): readonly Warning[] {
  const original = origin.policies.find(({ id }) => id === policy.id) ?? policy;
  return [...LEVERS, ...MORE_LEVERS].flatMap((lever) => {
    if (leverValue(policy, lever) === undefined) return [];
    const field = leverField(policy, original, lever, place.count, words.m);
    if (!isOutside(field)) return [];
    const text = outsideText(field, words);
    return [onLever(policy, lever, { kind: "outside", text }, words)];
  });
}

const onAssumption = (
  name: ParameterName,
  { kind, text }: Said,
  { m }: FieldWords,
): Warning => ({
  key: `${kind} ${name}`,
  kind,
  subject: { kind: "assumption", name },
  label: parameter(name).label[m.locale],
  text,
});

function assumptionsOutside(
  scenario: Scenario,
  origin: Scenario,
  words: FieldWords,
): readonly Warning[] {
  return PARAMETER_NAMES.flatMap((name) => {
    const { value } = scenario.assumptions[name];
    if (!isOutside({ value, limits: parameter(name).limits })) return [];
    const field = assumptionField(scenario, origin, name, words.m);
    const text = outsideText(field, words);
    return [onAssumption(name, { kind: "outside", text }, words)];
  });
}

/** Two shares that leave nothing of the whole they are shares of. */
function wholesFull(
  { assumptions }: Scenario,
  words: FieldWords,
): readonly Warning[] {
  const { m, t } = words;
  const label = (name: ParameterName) => parameter(name).label[m.locale];
  return PARTNERS.filter(
    ([one, other]) =>
      assumptions[one].value + assumptions[other].value >= 1 - 1e-9,
  ).map(([one, other]) =>
    onAssumption(
      one,
      { kind: "idle", text: t.warnings.wholeFull(label(one), label(other)) },
      words,
    ),
  );
}
