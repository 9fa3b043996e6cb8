import type { Standing } from "../../model/analysis/frontier";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal } from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";

/** One policy of the efficiency frontier in cells: mio. kr., nights, mio. kr. more, nights fewer, kr. per avoided night. */
export type FrontierRow = {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly cells: readonly string[];
};

/** A tenth of a million, kr.: the last figure shown. */
const UNIT = 100_000;

/** The policies as the frontier orders them: those not dominated first. What one costs more and avoids is taken of the printed figures. */
export function frontierRows(
  standings: readonly Standing[],
  { policies }: Scenario,
  t: DecisionTexts,
  m: Messages,
): readonly FrontierRow[] {
  const printed = standings.map(({ cost, nights }) => ({
    cost: Math.round(cost / UNIT),
    nights: Math.round(nights),
  }));
  return standings.map((standing, i) => ({
    id: standing.id,
    name:
      policies.find(({ id }) => id === standing.id)?.name[m.locale] ??
      standing.id,
    status: t.plane.frontier.status[standing.status],
    cells: cellsOf(standing, printed[i]!, printed[i - 1], m),
  }));
}

/** In whole units, as printed. */
type Printed = { readonly cost: number; readonly nights: number };

function cellsOf(
  { incrementalCost, icer }: Standing,
  { cost, nights }: Printed,
  before: Printed | undefined,
  m: Messages,
): readonly string[] {
  const millions = (units: number) => decimal(units / 10, m.locale, 1);
  const whole = (value: number) => decimal(value, m.locale);
  const steps =
    incrementalCost === null || !before
      ? ["", ""]
      : [millions(cost - before.cost), whole(before.nights - nights)];
  return [
    millions(cost),
    whole(nights),
    ...steps,
    icer === null ? "" : whole(icer),
  ];
}
