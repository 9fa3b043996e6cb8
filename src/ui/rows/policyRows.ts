import type { PolicyResult, Results } from "../../model/results/results";
import { decimal, figure } from "../format";
import type { TextRow } from "./tableRow";
import type { CompareWords } from "./inputRows";
import { shownNights } from "./nightRows";
import { costCells, type Cells } from "./payerRows";
import { chanceInWords, ENOUGH_WORLDS } from "./sentences";
import {
  cellRows,
  type Amounts,
  amountsOf,
  endsOf,
  type BandRow,
  bandRow,
  amountNote,
  rangeText,
  workersIn,
  countBand,
  counted,
} from "./compareRows";

/** The size in which the policies' costs are written. */
export const costAmounts = ({ policies }: Results): Amounts =>
  amountsOf(
    policies.flatMap(({ cost }) => endsOf(cost.total)),
    false,
  );

/** Cost of every policy in whole steps, and what it saves on the baseline; payers and policies add up as printed. */
function costsOf(
  { policies, comparisons, scenario }: Results,
  { step }: Amounts,
): readonly { readonly cost: Cells; readonly saving: Cells | undefined }[] {
  const against = comparisons.flatMap(({ policy, netSaving }) =>
    policies
      .filter(({ id }) => id === policy)
      .map(({ id, cost }) => ({ id, cost, netSaving })),
  );
  const before = policies.find(({ id }) => id === scenario.baseline)!;
  const cells = costCells(before.cost, against, step);
  return policies.map(({ id }) => {
    const shown = cells.policies[against.findIndex((one) => one.id === id)];
    return {
      cost: shown?.cost ?? cells.baseline,
      saving: shown?.saving,
    };
  });
}

/** What each policy of a scenario costs in all, with its bands. */
export const policyBands = (
  results: Results,
  amounts: Amounts,
  words: CompareWords,
): readonly BandRow[] => {
  const costs = costsOf(results, amounts);
  return results.policies.map(({ id, cost }, i) => {
    const shown = costs[i]!.cost.total * amounts.step;
    const told = { shown, of: cost.total, worlds: results.replications };
    return bandRow(
      {
        key: id,
        name: policyNameIn(results, id, words),
        note: amountNote(told, amounts, words),
        shown,
      },
      cost.total,
      results.replications,
    );
  });
};

/** Name of a policy of the results. */
export const policyNameIn = (
  { scenario }: Results,
  wanted: string,
  { m }: CompareWords,
): string =>
  scenario.policies.find(({ id }) => id === wanted)?.name[m.locale] ?? wanted;

/** Cost, saving, chance, people, homes and workers of every policy of a scenario; the baseline saves nothing on itself. */
export function policyTable(
  results: Results,
  amounts: Amounts,
  words: CompareWords,
): readonly TextRow[] {
  const { m, t } = words;
  const { policies, comparisons, replications } = results;
  const costs = costsOf(results, amounts);
  const before = policies.find(({ id }) => id === results.scenario.baseline);
  const each = (text: (one: PolicyResult) => string) => policies.map(text);
  const isFew = replications < ENOUGH_WORLDS;
  const against = (
    text: (one: Results["comparisons"][number]) => string,
  ): readonly string[] =>
    each(({ id }) => {
      const comparison = comparisons.find(({ policy }) => policy === id);
      return comparison && !isFew ? text(comparison) : t.figures.nothing;
    });
  const nights = ({ outcomes }: PolicyResult) => outcomes.nights.all.horizon;
  return [
    ...cellRows(
      costs.map(({ cost }) => cost),
      t.figures.cost,
      amounts,
      words,
    ),
    {
      key: "saving",
      name: t.figures.saving,
      cells: costs.map(({ saving }) =>
        saving
          ? figure(saving.total * amounts.step, amounts.scale, m.locale)
          : t.figures.nothing,
      ),
    },
    {
      key: "band",
      name: t.figures.savingBand,
      cells: against(({ netSaving }) =>
        rangeText(netSaving.total, amounts, words),
      ),
    },
    {
      key: "pays",
      name: t.figures.pays,
      cells: against(({ chanceItPays }) =>
        chanceInWords(chanceItPays.total, replications, m),
      ),
    },
    {
      key: "paysMunicipality",
      name: t.figures.paysMunicipality,
      cells: against(({ chanceItPays }) =>
        chanceInWords(chanceItPays.municipality, replications, m),
      ),
    },
    {
      key: "nights",
      name: t.figures.nightsSpent,
      cells: each((one) => {
        const against = comparisons.find(({ policy }) => policy === one.id);
        return against && before
          ? decimal(shownNights(before, against).after, m.locale)
          : counted(nights(one), words);
      }),
    },
    {
      key: "nightsBand",
      name: t.figures.band,
      cells: each((one) =>
        isFew ? t.figures.nothing : countBand(nights(one), words),
      ),
    },
    {
      key: "homeless",
      name: t.figures.homeless,
      cells: each(({ outcomes }) => counted(outcomes.census.at(-1), words)),
    },
    {
      key: "homes",
      name: t.figures.homes,
      cells: each(({ outcomes }) =>
        counted(outcomes.homes.byYear.at(-1), words),
      ),
    },
    {
      key: "workers",
      name: t.figures.workers,
      cells: each((one) => decimal(workersIn(one), m.locale, 1)),
    },
  ];
}
