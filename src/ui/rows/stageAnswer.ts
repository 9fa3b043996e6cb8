import type { Results, Statistic } from "../../model/results/results";
import {
  decimal,
  money,
  moneyRange,
  rounded,
  scaleFor,
  type Scale,
} from "../format";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";
import type { Pair } from "./comparison";
import type { Shown } from "./lockedAnswer";
import { chanceInWords, over, verdictOf } from "./sentences";

/** The answer for the back row: words before the giant figure, the figure, and one or two sentences after it. */
export type StageAnswer = {
  readonly lead: string;
  readonly figure: string;
  readonly rest: string;
};

/** The same as one text, for those who hear it. */
export const aloud = ({ lead, figure, rest }: StageAnswer): string =>
  `${lead} ${figure}${figure.endsWith(".") ? "" : "."} ${rest}`;

/** What one set of results says of all payers together, as the interval allows one to say it. */
export function stageAnswer(
  results: Results,
  pair: Pair,
  t: WorkshopTexts,
  m: Messages,
): StageAnswer {
  const saving = pair.comparison.netSaving.total;
  const scale = scaleOfShown(saving);
  const figure = amountText(saving.mean, scale, t, m);
  const { policyName, baselineName } = pair;
  const period = over(pair, m);
  const { lead } = t.stage;
  switch (verdictOf(saving, results.replications)) {
    case "equal":
      return {
        lead: lead.equal(period),
        figure: t.stage.none,
        rest: t.stage.equal(policyName, baselineName),
      };
    case "oneWorld":
      return { lead: lead.oneWorld, figure, rest: t.stage.one };
    case "fewWorlds":
      return {
        lead: lead.fewWorlds(decimal(results.replications, m.locale)),
        figure,
        rest: t.stage.tooFew,
      };
    case "undecided":
      return {
        lead: lead.undecided(period, policyName),
        figure,
        rest: restOf(saving, results, pair, t, m),
      };
    case "saves":
      return {
        lead: lead.saves(period, policyName),
        figure: t.stage.plain(money(Math.abs(saving.mean), scale, m.locale)),
        rest: restOf(saving, results, pair, t, m),
      };
    case "costs":
      return {
        lead: lead.costs(period, policyName),
        figure: t.stage.costlier(money(Math.abs(saving.mean), scale, m.locale)),
        rest: restOf(saving, results, pair, t, m),
      };
  }
}

const restOf = (
  saving: Statistic,
  results: Results,
  pair: Pair,
  t: WorkshopTexts,
  m: Messages,
) =>
  [
    t.stage.interval(savingRange(saving, t, m)),
    t.stage.pays(
      chanceInWords(
        pair.comparison.chanceItPays.total,
        results.replications,
        m,
      ),
    ),
  ].join(" ");

/** The size in which a saving and its interval are written. */
export const scaleOfShown = (...all: readonly Shown[]): Scale =>
  scaleFor(all.flatMap(({ mean, p10, p90 }) => [mean, p10, p90]));

/** "31 mio. kr. sparet", "14 mio. kr. mere" or "ingen forskel". */
export function amountText(
  saving: number,
  scale: Scale,
  t: WorkshopTexts,
  m: Messages,
): string {
  const shown = rounded(saving, scale);
  if (shown === 0) return t.stage.none;
  const amount = money(Math.abs(saving), scale, m.locale);
  return shown > 0 ? t.stage.saved(amount) : t.stage.extra(amount);
}

/** The 80 % interval in words, so that no minus has to be understood. */
export function savingRange(
  saving: Shown,
  t: WorkshopTexts,
  m: Messages,
): string {
  const scale = scaleOfShown(saving);
  const { p10, p90 } = saving;
  if (rounded(p10, scale) > 0)
    return t.stage.saveRange(moneyRange(p10, p90, scale, m.locale));
  if (rounded(p90, scale) < 0)
    return t.stage.costRange(moneyRange(-p90, -p10, scale, m.locale));
  return t.stage.mixedRange(
    amountText(p10, scale, t, m),
    amountText(p90, scale, t, m),
  );
}
