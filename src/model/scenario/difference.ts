import { CATALOGUE, PARAMETER_NAMES, type ParameterName } from "./catalogue";
import type { Scenario } from "./scenario";

const same = (a: unknown, b: unknown) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Parameters whose value, spread or price year differs. */
export function changedParameters(
  a: Scenario,
  b: Scenario,
): readonly ParameterName[] {
  return PARAMETER_NAMES.filter(
    (name) => !same(drawn(a, name), drawn(b, name)),
  );
}

/** What of an assumption enters the draw: not its source. */
function drawn(scenario: Scenario, name: ParameterName) {
  const { value, spread, priceYear, shape } = scenario.assumptions[name];
  return { value, spread, priceYear, shape };
}

/** Prices that § 176 holds against its thresholds, month by month, while the world is played. */
const IN_MONTHLY_COST: ReadonlySet<ParameterName> = new Set([
  "shelterDay",
  "userPaymentDay",
  "interimDay",
  "careDay",
  "section85Year",
  "ctiYear",
  "icmYear",
  "actYear",
  "priceGrowth",
] satisfies ParameterName[]);

/** Whether two scenarios play the same worlds, so that one's worlds can be priced anew for the other. */
export function playsSameWorlds(a: Scenario, b: Scenario): boolean {
  const canReprice = (name: ParameterName) =>
    CATALOGUE[name].money &&
    !(a.law.especiallyExpensive && IN_MONTHLY_COST.has(name));
  return (
    same(played(a), played(b)) && changedParameters(a, b).every(canReprice)
  );
}

/** Everything the simulation reads besides assumptions. */
function played(scenario: Scenario) {
  const { start, years, seed, law, place } = scenario;
  const policies = scenario.policies.map(
    ({ id: _id, name: _name, costs: _costs, hiringStep: _step, ...levers }) =>
      levers,
  );
  const thresholdsOf = law.especiallyExpensive ? scenario.priceYear : undefined;
  return {
    start,
    years,
    seed,
    law,
    count: place.count,
    policies,
    thresholdsOf,
  };
}
