import { useMemo } from "react";
import { BandChart, BandLegend } from "../charts/BandChart";
import { ChartFigure } from "../charts/ChartFigure";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, list, money, tickFigure } from "../format";
import type { Axis } from "../rows/axis";
import { type Amounts, bandAxis, unitOf } from "../rows/compareRows";
import {
  costAmounts,
  policyBands,
  policyNameIn,
  policyTable,
} from "../rows/policyRows";
import { type CompareWords, leverRows } from "../rows/inputRows";
import { over } from "../rows/sentences";
import { isBehind } from "../store";
import { DataTable } from "../tables/DataTable";
import { useAnswer } from "../useAnswer";

/** A mark on an axis of amounts. */
export const tickOf = (
  value: number,
  { ticks: [first = 0, second = 1] }: Axis,
  { scale }: Amounts,
  { m }: CompareWords,
): string => tickFigure(value, second - first, scale, m.locale);

/** All policies of the scenario that is open, the baseline among them. */
export function PolicySection({ words }: { words: CompareWords }) {
  const { m, t } = words;
  const { results, pair, session, run } = useAnswer(m);
  const amounts = useMemo(() => results && costAmounts(results), [results]);
  const rows = useMemo(
    () => (results && amounts ? policyBands(results, amounts, words) : []),
    [results, amounts, words],
  );
  const axis = useGrownAxis(`policies ${session}`, bandAxis(rows));
  if (!results || !pair || !amounts) return null;
  const { scenario, replications, discounted } = results;
  const finding = t.policies.finding({
    over: over(pair, m),
    who: m.saving.who.total,
    list: list(
      results.policies.map(({ id, cost }) =>
        t.policies.one(
          policyNameIn(results, id, words),
          money(cost.total.mean, amounts.scale, m.locale),
        ),
      ),
      m.locale,
    ),
  });
  const caption = t.policies.caption({
    unit: unitOf(amounts, m),
    prices: scenario.priceYear,
    discounted,
    worlds: decimal(replications, m.locale),
  });
  const names = scenario.policies.map(({ name }) => name[m.locale]);
  return (
    <ChartFigure
      heading={t.policies.heading}
      title={finding}
      caption={caption}
      isStale={isBehind(run)}
      legend={<BandLegend words={t.bands} />}
      after={
        <DataTable
          caption={t.policies.tableCaption(
            unitOf(amounts, m),
            scenario.priceYear,
            discounted,
          )}
          corner={t.figures.what}
          columns={names}
          rows={policyTable(results, amounts, words)}
          scrollLabel={m.table.scroll(t.policies.heading)}
        />
      }
      table={{
        label: t.policies.levers,
        show: () => (
          <DataTable
            caption={t.policies.levers}
            corner={t.policies.lever}
            columns={names}
            rows={leverRows(scenario, words)}
            scrollLabel={m.table.scroll(t.policies.levers)}
          />
        ),
      }}
    >
      <BandChart
        rows={rows}
        axis={axis}
        tick={(value) => tickOf(value, axis, amounts, words)}
        label={finding}
      />
    </ChartFigure>
  );
}
