import type { Results } from "../model/results/results";
import { date, decimal } from "../ui/format";
import { span } from "../ui/rows/case/input";
import type { Messages } from "../ui/text/da";
import { exportTexts } from "../ui/text/export/texts";

/** What everything that leaves the app carries, so that it can be rebuilt and doubted. Ready to be written, in one language. */
export type Imprint = {
  readonly title: string;
  readonly place: string;
  /** 2027–2036 */
  readonly years: string;
  /** Year of the prices, and whether amounts are discounted. */
  readonly prices: string;
  readonly worlds: string;
  readonly version: string;
  readonly seed: string;
  /** The day it was made; empty where nobody says. */
  readonly made: string;
  /** The address that opens the scenario anew; empty where there is none. */
  readonly link: string;
  /** All but title and link on one line, as it stands under a figure. */
  readonly line: string;
};

/**
 * The imprint of some results.
 * @param made The day as "2026-11-28", from whoever has a clock; empty leaves it out, so that the same scenario gives the same bytes.
 */
export function imprintOf(
  results: Results,
  { made = "", link = "" }: { made?: string; link?: string },
  m: Messages,
): Imprint {
  const t = exportTexts(m.locale);
  const { scenario, model, seed, replications, discounted } = results;
  const parts = {
    place: scenario.place.name[m.locale],
    years: span(results.policies[0]?.years ?? []),
    prices: t.prices(scenario.priceYear, discounted),
    worlds: t.worlds(decimal(replications, m.locale), replications === 1),
    version: t.version(model),
    seed: m.footer.seed(seed),
    made: made && date(made, m.locale),
  };
  const { version, place, years, prices, worlds } = parts;
  const line = [version, place, years, prices, worlds, parts.seed, parts.made];
  return {
    title: scenario.title[m.locale],
    ...parts,
    link,
    line: line.filter(Boolean).join(" · "),
  };
}
