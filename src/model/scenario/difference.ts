import { CATALOGUE, PARAMETER_NAMES, type ParameterName } from "./catalogue";
import { correlated, type Correlation, groupsOf } from "./correlation";
import type { Scenario } from "./scenario";

/** Whether two parts of scenarios say the same. */
export const same = (a: unknown, b: unknown): boolean =>
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

/** Parameters that may be drawn otherwise: those changed, and those that follow others than before. */
export function redrawnParameters(
  a: Scenario,
  b: Scenario,
): readonly ParameterName[] {
  const names = [
    ...changedParameters(a, b),
    ...tiedAnew(a, b),
    ...tiedAnew(b, a),
  ];
  return PARAMETER_NAMES.filter((name) => names.includes(name));
}

/** Parameters in a group of correlations of which the other scenario has not every one. */
function tiedAnew(
  { correlations }: Scenario,
  other: Scenario,
): readonly ParameterName[] {
  const known = new Set(other.correlations.map(tieOf));
  return groupsOf(correlations)
    .filter((group) => group.some((pair) => !known.has(tieOf(pair))))
    .flatMap(correlated);
}

const tieOf = ({ between, value }: Correlation) =>
  JSON.stringify([between.toSorted(), value]);

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
    same(played(a), played(b)) && redrawnParameters(a, b).every(canReprice)
  );
}

/** Everything the simulation reads besides assumptions. */
function played(scenario: Scenario) {
  const { start, years, seed, sampling, law, place } = scenario;
  const policies = scenario.policies.map(
    ({ id: _id, name: _name, costs: _costs, hiringStep: _step, ...levers }) =>
      levers,
  );
  const thresholdsOf = law.especiallyExpensive ? scenario.priceYear : undefined;
  return {
    start,
    years,
    seed,
    sampling,
    law,
    count: place.count,
    policies,
    thresholdsOf,
  };
}
