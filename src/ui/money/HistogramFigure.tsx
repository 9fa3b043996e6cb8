import { type ReactNode, useId, useMemo } from "react";
import type { Histogram } from "../../model/analysis/histogram";
import type { Column, Results } from "../../model/results/results";
import { ChartFigure } from "../charts/ChartFigure";
import { PatternLegend } from "../charts/flowLook";
import { CostPattern, HistogramChart } from "../charts/HistogramChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, money, shareOfWorlds, scaleFor, unitName } from "../format";
import type { Pair } from "../rows/comparison";
import {
  binAxis,
  type BinRow,
  binRows,
  binText,
  countAxis,
  histogramFinding,
  shareAbove,
} from "../rows/histogramRows";
import { DataTable } from "../tables/DataTable";
import type { Messages } from "../text/da";
import { moneyTexts } from "../text/money/texts";
import "./money.css";

/** Every world of the run by what it saves: no more and no less than all of them. */
export function HistogramFigure({
  histogram,
  results,
  pair,
  column,
  session,
  narrow,
  isStale,
  control,
  m,
}: {
  histogram: Histogram;
  /** The results that the worlds belong to. */
  results: Results;
  pair: Pair;
  column: Column;
  session: string;
  narrow: boolean;
  isStale: boolean;
  control?: ReactNode;
  m: Messages;
}) {
  const t = moneyTexts(m.locale);
  const pattern = useId();
  const rows = useMemo(() => binRows(histogram), [histogram]);
  const key = `${session} ${column}`;
  const saving = useGrownAxis(key, binAxis(rows, narrow ? 4 : 8));
  const worlds = useGrownAxis(key, countAxis(rows));
  const axes = useMemo(() => ({ saving, worlds }), [saving, worlds]);
  const scale = scaleFor(saving.domain);
  const { p10, p90 } = pair.comparison.netSaving[column];
  const interval = useMemo(() => [p10, p90] as const, [p10, p90]);
  const title = histogramFinding(
    results,
    pair,
    column,
    shareAbove(histogram),
    t,
    m,
  );
  const names = useMemo(
    () => ({
      worlds: t.histogram.worlds,
      bin: (row: BinRow) => binText(row, scale, t, m),
    }),
    [t, m, scale],
  );
  const width = (rows[0]?.to ?? 0) - (rows[0]?.from ?? 0);
  const caption = t.histogram.caption({
    policy: pair.policyName,
    who: t.who[column],
    worlds: decimal(results.replications, m.locale),
    from: pair.years[0] ?? 0,
    to: pair.years.at(-1) ?? 0,
    width: money(width, scaleFor([width]), m.locale),
    unit: unitName(scale, m.locale),
    prices: results.scenario.priceYear,
    discounted: results.discounted,
  });
  return (
    <ChartFigure
      heading={t.histogram.heading}
      title={title}
      caption={caption}
      control={control}
      isStale={isStale}
      legend={
        <>
          <svg width="0" height="0" aria-hidden="true" className="patterns">
            <CostPattern id={pattern} />
          </svg>
          <PatternLegend
            items={[
              {
                key: "costs",
                text: t.histogram.swatchCosts,
                fill: `url(#${pattern})`,
                stroke: "var(--baseline)",
              },
              {
                key: "saves",
                text: t.histogram.swatchSaves,
                fill: "var(--saving)",
                stroke: "var(--saving)",
              },
              {
                key: "interval",
                text: t.histogram.interval,
                stroke: "var(--ink)",
                isLine: true,
                dash: "6 4",
              },
            ]}
          />
        </>
      }
      table={{
        label: m.table.show,
        show: () => (
          <BinTable rows={rows} caption={caption} scale={scale} m={m} />
        ),
      }}
    >
      <HistogramChart
        rows={rows}
        axes={axes}
        interval={interval}
        names={names}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

function BinTable({
  rows,
  caption,
  scale,
  m,
}: {
  rows: readonly BinRow[];
  caption: string;
  scale: ReturnType<typeof scaleFor>;
  m: Messages;
}) {
  const t = moneyTexts(m.locale);
  const sumOf = (some: readonly BinRow[]) =>
    some.reduce((sum, { count }) => sum + count, 0);
  const all = sumOf(rows);
  const cells = (count: number) => [
    decimal(count, m.locale),
    shareOfWorlds(count / all, m.locale),
  ];
  return (
    <DataTable
      caption={caption}
      corner={t.histogram.corner}
      columns={[t.histogram.worlds, t.histogram.share]}
      rows={[
        ...rows.map((row) => ({
          key: String(row.from),
          name: binText(row, scale, t, m),
          cells: cells(row.count),
        })),
        {
          key: "below",
          name: t.histogram.below,
          cells: cells(sumOf(rows.filter(({ isSaving }) => !isSaving))),
          strong: true,
        },
        {
          key: "above",
          name: t.histogram.above,
          cells: cells(sumOf(rows.filter(({ isSaving }) => isSaving))),
          strong: true,
        },
      ]}
      scrollLabel={m.table.scroll(t.histogram.heading)}
    />
  );
}
