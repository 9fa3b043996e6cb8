import { exp, log } from "../elementary";
import type { Spread } from "../distributions";
import type { Unit } from "../units";
import type { ParameterName } from "./catalogue";
import {
  domainOf,
  domainOfUnit,
  partnerOf,
  POLICY_DOMAIN,
  YEARS,
  type Domain,
} from "./domain";
import type { Assumption } from "./parameter";
import {
  METHODS,
  type HomelessPlace,
  type Method,
  type Policy,
} from "./policy";
import { canFit } from "./rules";
import type { Scenario } from "./scenario";

// What the app may do to a scenario. A scenario that passes the schema still passes it afterwards.

/** The assumption at another value, its spread moved along: as wrong as before, relative to the value. */
export function withValue(
  assumption: Assumption,
  unit: Unit,
  value: number,
): Assumption {
  return moved(assumption, domainOfUnit(unit), value);
}

/** The scenario with one assumption at another value, which is kept where it makes sense. */
export function withAssumption(
  scenario: Scenario,
  name: ParameterName,
  value: number,
): Scenario {
  const assumption = moved(
    scenario.assumptions[name],
    roomFor(scenario, name),
    value,
  );
  return {
    ...scenario,
    assumptions: { ...scenario.assumptions, [name]: assumption },
  };
}

/** The scenario with a policy changed: numbers kept in their ranges, shares made to add to 1, lists of years filled up. */
export function withPolicy(
  scenario: Scenario,
  id: string,
  change: Partial<Omit<Policy, "id">>,
): Scenario {
  return {
    ...scenario,
    policies: scenario.policies.map((policy) =>
      policy.id === id
        ? tidy({ ...policy, ...change }, policy, scenario.years)
        : policy,
    ),
  };
}

/** The scenario over another number of years; a policy's list of homes is cut, or goes on as it ends. */
export function withYears(scenario: Scenario, years: number): Scenario {
  const whole = Math.round(within(years, YEARS, scenario.years));
  return {
    ...scenario,
    years: whole,
    policies: scenario.policies.map((p) => tidy(p, p, whole)),
  };
}

// ---- Moving a value

function moved(
  assumption: Assumption,
  domain: Domain,
  wanted: number,
): Assumption {
  const value = within(wanted, domain, assumption.value);
  const spread = carried(assumption, value, domain);
  return {
    ...assumption,
    value,
    spread: canFit(value, spread) ? spread : { family: "fixed" },
  };
}

function roomFor(scenario: Scenario, name: ParameterName): Domain {
  const domain = domainOf(name);
  const partner = partnerOf(name);
  if (!partner) return domain;
  const left = Math.max(0, 1 - scenario.assumptions[partner].value);
  return { low: domain.low, high: Math.min(domain.high, left) };
}

/** The spread at the new value: scaled, shifted on the scale of log odds, or shifted. */
function carried(
  { value: before, spread }: Assumption,
  value: number,
  domain: Domain,
): Spread {
  if (!("low" in spread) || value === before) return spread;
  const { family, low, high } = spread;
  switch (family) {
    case "lognormal":
    case "gamma": {
      const ratio = value / before;
      return between(family, low * ratio, high * ratio, domain);
    }
    case "beta": {
      const shift = logOdds(value) - logOdds(before);
      const at = (end: number) => shareAt(logOdds(end) + shift);
      return between(family, at(low), at(high), domain);
    }
    case "uniform": {
      const room = Math.min(value - domain.low, domain.high - value);
      const half = Math.min((high - low) / 2, room);
      return between(family, value - half, value + half, domain);
    }
    case "normal":
    case "triangular":
    case "pert": {
      const shift = value - before;
      return between(family, low + shift, high + shift, domain);
    }
  }
}

const logOdds = (share: number) => log(share / (1 - share));
const shareAt = (logOdds: number) => 1 / (1 + exp(-logOdds));

function between(
  family: Extract<Spread, { readonly low: number }>["family"],
  low: number,
  high: number,
  domain: Domain,
): Spread {
  return {
    family,
    low: Math.max(domain.low, clean(low)),
    high: Math.min(domain.high, clean(high)),
  };
}

/** Without the last digits that arithmetic leaves, for people who read the file. */
const clean = (x: number) => Number(x.toPrecision(12));

/** The number, kept in the domain; what stood before if it is none. */
const within = (wanted: number, { low, high }: Domain, before: number) =>
  Number.isFinite(wanted) ? Math.min(high, Math.max(low, wanted)) : before;

// ---- A policy within its rules

function tidy(wanted: Policy, before: Policy, years: number): Policy {
  const { share, delay, rampMonths, kroner } = POLICY_DOMAIN;
  const shareOf = (key: "readinessRequired" | "catchUp" | "prevention") =>
    within(wanted[key], share, before[key]);
  const delayOf = (place: HomelessPlace) =>
    within(wanted.offerDelay[place], delay, before.offerDelay[place]);
  const costOf = (key: keyof Policy["costs"]) =>
    within(wanted.costs[key], kroner, before.costs[key]);
  return {
    ...wanted,
    name: {
      da: wanted.name.da.trim() ? wanted.name.da : before.name.da,
      en: wanted.name.en.trim() ? wanted.name.en : before.name.en,
    },
    readinessRequired: shareOf("readinessRequired"),
    coverage:
      wanted.coverage === "asToday"
        ? "asToday"
        : Number.isFinite(wanted.coverage)
          ? within(wanted.coverage, share, 0)
          : before.coverage,
    catchUp: shareOf("catchUp"),
    overload: within(wanted.overload, POLICY_DOMAIN.overload, before.overload),
    hiringStep: within(
      wanted.hiringStep,
      POLICY_DOMAIN.hiringStep,
      before.hiringStep,
    ),
    prevention: shareOf("prevention"),
    offerDelay: {
      rough: delayOf("rough"),
      hidden: delayOf("hidden"),
      shelter: delayOf("shelter"),
    },
    rampMonths: within(wanted.rampMonths, rampMonths, before.rampMonths),
    support: {
      light: madeWhole(wanted.support.light, before.support.light),
      moderate: madeWhole(wanted.support.moderate, before.support.moderate),
      high: madeWhole(wanted.support.high, before.support.high),
    },
    homes: tidyHomes(wanted.homes, before.homes, years),
    workers: {
      section85: tidyWorkers(wanted, before, "section85"),
      cti: tidyWorkers(wanted, before, "cti"),
      icm: tidyWorkers(wanted, before, "icm"),
      act: tidyWorkers(wanted, before, "act"),
    },
    costs: { startUp: costOf("startUp"), perYear: costOf("perYear") },
  };
}

type SupportShares = Policy["support"]["light"];

/** Shares that add to 1: those just changed are kept, the others share what is left. With nobody to share it, all are scaled. */
function madeWhole(
  wanted: SupportShares,
  before: SupportShares,
): SupportShares {
  const share = (method: Method) =>
    within(wanted[method] ?? 0, POLICY_DOMAIN.share, before[method] ?? 0);
  const isKept = (method: Method) => share(method) !== (before[method] ?? 0);
  const sum = (methods: readonly Method[]) =>
    methods.reduce((total, method) => total + share(method), 0);
  const kept = sum(METHODS.filter(isKept));
  const others = sum(METHODS.filter((method) => !isKept(method)));
  const all = kept + others;
  if (all === 0) return before;
  if (Math.abs(all - 1) < 1e-9) return rowOf(share);
  if (kept > 1 || others === 0) return rowOf((method) => share(method) / all);
  return rowOf((method) =>
    isKept(method) ? share(method) : (share(method) * (1 - kept)) / others,
  );
}

const rowOf = (share: (method: Method) => number): SupportShares =>
  Object.fromEntries(
    METHODS.map((method) => [method, share(method)] as const).filter(
      ([, part]) => part > 0,
    ),
  );

function tidyHomes(
  wanted: Policy["homes"],
  before: Policy["homes"],
  years: number,
): Policy["homes"] {
  const homes = (number: number, otherwise: number) =>
    within(number, POLICY_DOMAIN.homes, otherwise);
  const { perYear } = wanted;
  return {
    atStart: Math.round(homes(wanted.atStart, before.atStart)),
    perYear:
      typeof perYear === "number"
        ? homes(perYear, 0)
        : Array.from({ length: years }, (_, i) =>
            homes(perYear[i] ?? perYear.at(-1) ?? 0, 0),
          ),
    usable: within(wanted.usable, POLICY_DOMAIN.share, before.usable),
    reserved: Math.round(homes(wanted.reserved, before.reserved)),
  };
}

function tidyWorkers(
  wanted: Policy,
  before: Policy,
  method: keyof Policy["workers"],
): number | "asNeeded" {
  const workers = wanted.workers[method];
  const otherwise = before.workers[method];
  if (workers === "asNeeded") return workers;
  return Number.isFinite(workers)
    ? within(workers, POLICY_DOMAIN.workers, 0)
    : otherwise;
}
