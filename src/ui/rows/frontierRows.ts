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

const MILLION = 1e6;

/** The policies as the frontier orders them: the efficient ones first. */
export const frontierRows = (
  standings: readonly Standing[],
  { policies }: Scenario,
  t: DecisionTexts,
  m: Messages,
): readonly FrontierRow[] =>
  standings.map((standing) => ({
    id: standing.id,
    name:
      policies.find(({ id }) => id === standing.id)?.name[m.locale] ??
      standing.id,
    status: t.plane.frontier.status[standing.status],
    cells: cellsOf(standing, m),
  }));

function cellsOf(standing: Standing, m: Messages): readonly string[] {
  const { cost, nights, incrementalCost, nightsAvoided, icer } = standing;
  const orNone = (value: number | null, write: (value: number) => string) =>
    value === null ? "" : write(value);
  const millions = (kr: number) => decimal(kr / MILLION, m.locale, 1);
  const whole = (value: number) => decimal(value, m.locale);
  return [
    millions(cost),
    whole(nights),
    orNone(incrementalCost, millions),
    orNone(nightsAvoided, whole),
    orNone(icer, whole),
  ];
}
