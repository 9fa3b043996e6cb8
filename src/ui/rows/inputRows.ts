import type { PolicyField } from "../../model/analysis/difference";
import { changedParameters, same } from "../../model/scenario/difference";
import type { Assumption } from "../../model/scenario/parameter";
import {
  HOMELESS_PLACES,
  METHODS,
  NEEDS,
  type Policy,
} from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import {
  date,
  decimal,
  kroner,
  list,
  percentAsWritten,
  plain,
  telling,
} from "../format";
import type { CompareTexts } from "../text/compare/da";
import type { Messages } from "../text/da";
import { assumptionRows, type AssumptionRow } from "./assumptionRows";
import { switchRows } from "./lawRows";

/** The texts that the rows of the page on scenarios side by side are written with. */
export type CompareWords = { readonly m: Messages; readonly t: CompareTexts };

/** Something in which scenarios, or policies, differ: its value in each. */
export type InputRow = {
  readonly key: string;
  readonly group: "frame" | "lever" | "assumption";
  readonly name: string;
  readonly cells: readonly string[];
};

/** One input as a scenario or policy has it: what is compared, and how it is written. */
type Input = {
  readonly key: string;
  readonly name: string;
  readonly raw: unknown;
  readonly text: string;
};

/** Everything in which the scenarios are not all alike: frame, then levers, then assumptions in catalogue order. */
export function inputRows(
  scenarios: readonly Scenario[],
  words: CompareWords,
): readonly InputRow[] {
  if (scenarios.length < 2) return [];
  return [
    ...rowsOf(
      scenarios.map((scenario) => frameOf(scenario, words)),
      "frame",
      words,
    ),
    ...rowsOf(
      scenarios.map((scenario) => leversOf(scenario, words)),
      "lever",
      words,
    ),
    ...assumptionInputs(scenarios, words),
  ];
}

/** The levers in which a scenario's policies differ. */
export const leverRows = (
  { policies }: Scenario,
  words: CompareWords,
): readonly InputRow[] =>
  rowsOf(
    policies.map((policy) => inputsOf(policy, words)),
    "lever",
    words,
  );

/** Inputs that are not the same in all; one that some lack is said to be absent there. */
function rowsOf(
  all: readonly (readonly Input[])[],
  group: InputRow["group"],
  { t }: CompareWords,
): readonly InputRow[] {
  const names = new Map(
    all.flat().map(({ key, name }) => [key, name] as const),
  );
  return [...names].flatMap(([key, name]) => {
    const inputs = all.map((one) => one.find((input) => input.key === key));
    if (inputs.every((input) => same(input?.raw, inputs[0]?.raw))) return [];
    const cells = inputs.map((input) => input?.text ?? t.inputs.absent);
    const raws = inputs.map((input) => input?.raw);
    return [
      { key: `${group} ${key}`, group, name, cells: apart(cells, raws, t) },
    ];
  });
}

/** Unlike values that are written alike are told apart by number, so that no two unlike inputs read alike. */
function apart(
  cells: readonly string[],
  raws: readonly unknown[],
  { inputs }: CompareTexts,
): readonly string[] {
  return cells.map((cell, i) => {
    const versions = [
      ...new Set(
        raws
          .filter((_, at) => cells[at] === cell)
          .map((raw) => JSON.stringify(raw)),
      ),
    ];
    const version = versions.indexOf(JSON.stringify(raws[i]));
    return versions.length > 1 ? inputs.otherwise(cell, version + 1) : cell;
  });
}

function frameOf(scenario: Scenario, { m, t }: CompareWords): readonly Input[] {
  const { frame, samplings, none } = t.inputs;
  const { locale } = m;
  const { place, precision, correlations, baseline, policies, law } = scenario;
  const input = (key: string, name: string, raw: unknown, text: string) => ({
    key,
    name,
    raw,
    text,
  });
  const ties = correlations.map(({ between, value }) => ({ between, value }));
  const baselineName =
    policies.find(({ id }) => id === baseline)?.name[locale] ?? baseline;
  return [
    input("place", frame.place, place.name, place.name[locale]),
    input("count", frame.count, place.count, decimal(place.count, locale)),
    input("start", frame.start, scenario.start, date(scenario.start, locale)),
    input(
      "years",
      frame.years,
      scenario.years,
      decimal(scenario.years, locale),
    ),
    input(
      "priceYear",
      frame.priceYear,
      scenario.priceYear,
      String(scenario.priceYear),
    ),
    input("seed", frame.seed, scenario.seed, scenario.seed),
    input(
      "worlds",
      frame.worlds,
      precision?.most ?? scenario.replications,
      decimal(precision?.most ?? scenario.replications, locale),
    ),
    input(
      "precision",
      frame.precision,
      precision?.share ?? null,
      precision ? percentAsWritten(precision.share, locale) : none,
    ),
    input(
      "sampling",
      frame.sampling,
      scenario.sampling,
      samplings[scenario.sampling],
    ),
    input(
      "correlations",
      frame.correlations,
      ties,
      decimal(ties.length, locale),
    ),
    input("baseline", frame.baseline, baseline, baselineName),
    ...switchRows(law, locale).map(({ question, text, chosen }) =>
      input(question, text, law[question], chosen),
    ),
    input("own", frame.law, law.own ?? null, law.own ? frame.ownLaw : none),
  ];
}

const leversOf = (
  { policies }: Scenario,
  words: CompareWords,
): readonly Input[] =>
  policies.flatMap((policy) =>
    inputsOf(policy, words).map((input) => ({
      ...input,
      key: `${policy.id} ${input.key}`,
      name: words.t.inputs.lever(policy.name[words.m.locale], input.name),
    })),
  );

/** Every lever of a policy, each number for itself. */
function inputsOf(policy: Policy, { m, t }: CompareWords): readonly Input[] {
  const { locale } = m;
  const { inputs } = t;
  const { homes, costs, workers, support, offerDelay } = policy;
  const share = (value: number) => percentAsWritten(value, locale);
  const number = (value: number) => telling(value, locale);
  const input = (
    field: PolicyField,
    raw: unknown,
    text: string,
    part?: string,
  ): Input => ({
    key: part ? `${field} ${part}` : field,
    name: part ? `${inputs.fields[field]}, ${part}` : inputs.fields[field],
    raw,
    text,
  });
  const loose = (value: number | "asNeeded") =>
    value === "asNeeded"
      ? inputs.asNeeded
      : `${number(value)} ${m.units.workers}`;
  const home = (key: keyof Policy["homes"], text: string) =>
    input("homes", homes[key], text, inputs.homes[key]);
  return [
    input("coverage", policy.coverage, coverageText(policy, share, inputs)),
    input("catchUp", policy.catchUp, share(policy.catchUp)),
    input(
      "readinessRequired",
      policy.readinessRequired,
      share(policy.readinessRequired),
    ),
    ...HOMELESS_PLACES.map((place) =>
      input(
        "offerDelay",
        offerDelay[place],
        number(offerDelay[place]),
        inputs.places[place],
      ),
    ),
    input("rampMonths", policy.rampMonths, number(policy.rampMonths)),
    ...NEEDS.map((need) =>
      input(
        "support",
        METHODS.map((method) => support[need][method] ?? 0),
        supportText(support[need], share, { m, t }),
        inputs.needs[need],
      ),
    ),
    home("atStart", number(homes.atStart)),
    home("perYear", perYearText(homes.perYear, { m, t })),
    home("usable", share(homes.usable)),
    home("reserved", number(homes.reserved)),
    input("queue", policy.queue, inputs.queues[policy.queue]),
    input(
      "homeBeforeSupport",
      policy.homeBeforeSupport,
      policy.homeBeforeSupport ? inputs.yes : inputs.no,
    ),
    ...(["section85", "cti", "icm", "act"] as const).map((method) =>
      input(
        "workers",
        workers[method],
        loose(workers[method]),
        inputs.methods[method],
      ),
    ),
    input("overload", policy.overload, share(policy.overload)),
    input("hiringStep", policy.hiringStep, number(policy.hiringStep)),
    input("prevention", policy.prevention, share(policy.prevention)),
    input(
      "costs",
      costs.startUp,
      kroner(costs.startUp, locale),
      inputs.costs.startUp,
    ),
    input(
      "costs",
      costs.perYear,
      kroner(costs.perYear, locale),
      inputs.costs.perYear,
    ),
  ];
}

const coverageText = (
  { coverage }: Policy,
  share: (value: number) => string,
  { asToday }: CompareTexts["inputs"],
) => (coverage === "asToday" ? asToday : share(coverage));

function perYearText(
  perYear: Policy["homes"]["perYear"],
  { m, t }: CompareWords,
): string {
  if (typeof perYear === "number") return telling(perYear, m.locale);
  const years = perYear.map((homes) => plain(homes, m.locale)).join(" / ");
  return t.inputs.perYearList(years);
}

/** "ICM", or "60 % CTI og 40 % § 85". */
function supportText(
  shares: Policy["support"]["light"],
  share: (value: number) => string,
  { m, t }: CompareWords,
): string {
  const used = METHODS.filter((method) => (shares[method] ?? 0) > 0);
  const { methods } = t.inputs;
  if (used.length === 1 && shares[used[0]!] === 1) return methods[used[0]!];
  return list(
    used.map((method) => `${share(shares[method]!)} ${methods[method]}`),
    m.locale,
  );
}

/** Assumptions whose value, spread or price year is not the same in all. */
function assumptionInputs(
  scenarios: readonly Scenario[],
  words: CompareWords,
): readonly InputRow[] {
  const [first, ...others] = scenarios;
  const changed = new Set(
    others.flatMap((other) => changedParameters(first!, other)),
  );
  if (changed.size === 0) return [];
  const all = scenarios.map((scenario) => assumptionRows(scenario, words.m));
  return all[0]!.flatMap(({ name, label }, at) => {
    if (!changed.has(name)) return [];
    const cells = all.map((rows) => assumptionText(rows[at]!, words));
    return [
      {
        key: `assumption ${name}`,
        group: "assumption",
        name: label,
        cells: apart(
          cells,
          scenarios.map(({ assumptions }) => drawn(assumptions[name])),
          words.t,
        ),
      },
    ];
  });
}

/** What of an assumption enters the worlds: not its source. */
const drawn = ({ value, spread, priceYear, shape }: Assumption) => ({
  value,
  spread,
  priceYear,
  shape,
});

function assumptionText(
  { value, unit, interval }: AssumptionRow,
  { t }: CompareWords,
): string {
  const text = `${value} ${unit}`;
  switch (interval.kind) {
    case "fixed":
      return t.inputs.fixed(text);
    case "chance":
      return t.inputs.chance(text);
    case "range":
      return t.inputs.range(text, interval.low, interval.high);
  }
}
