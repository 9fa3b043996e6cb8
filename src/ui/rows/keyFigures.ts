import type { PolicyResult, Statistic } from "../../model/results/results";
import { decimal } from "../format";
import type { Messages } from "../text/da";
import type { Pair } from "./comparison";
import { ENOUGH_WORLDS } from "./sentences";

/** One large figure with what it counts and how wide it may be. */
export type KeyFigure = {
  readonly id: string;
  readonly figure: string;
  readonly text: string;
  readonly interval: string;
};

const band = (s: Statistic, m: Messages, digits = 0, sign = 1) => {
  const [low, high] = sign > 0 ? [s.p10, s.p90] : [-s.p90, -s.p10];
  return m.key.interval(
    decimal(low, m.locale, digits),
    decimal(high, m.locale, digits),
  );
};

/** Expected full-time workers of all methods; percentiles of a sum are unknown, so it carries no interval. */
const workersIn = ({ outcomes }: PolicyResult): number =>
  Object.values(outcomes.workers).reduce(
    (sum, method) => sum + (method.byYear.at(-1)?.mean ?? 0),
    0,
  );

/** What people gain, and what it takes of homes and workers; too few worlds have no interval that one may show. */
export function keyFigures(
  pair: Pair,
  worlds: number,
  m: Messages,
): readonly KeyFigure[] {
  const year = pair.years.at(-1) ?? 0;
  const avoided = pair.comparison.nightsAvoided.horizon;
  const sign = avoided.mean < 0 ? -1 : 1;
  const homeless = pair.policy.outcomes.census.at(-1);
  const before = pair.baseline.outcomes.census.at(-1);
  const homes = pair.policy.outcomes.homes.byYear.at(-1);
  const figures: KeyFigure[] = [
    {
      id: "nights",
      figure: decimal(Math.abs(avoided.mean), m.locale),
      text: sign > 0 ? m.key.nights : m.key.nightsMore,
      interval: band(avoided, m, 0, sign),
    },
  ];
  if (homeless && before)
    figures.push({
      id: "homeless",
      figure: decimal(homeless.mean, m.locale),
      text: m.key.homeless(
        year,
        pair.baselineName,
        decimal(before.mean, m.locale),
      ),
      interval: band(homeless, m),
    });
  if (homes)
    figures.push({
      id: "homes",
      figure: decimal(homes.mean, m.locale),
      text: m.key.homes(year),
      interval: band(homes, m),
    });
  figures.push({
    id: "workers",
    figure: decimal(workersIn(pair.policy), m.locale, 1),
    text: m.key.workers(year),
    interval: "",
  });
  return worlds < ENOUGH_WORLDS
    ? figures.map((figure) => ({ ...figure, interval: "" }))
    : figures;
}
