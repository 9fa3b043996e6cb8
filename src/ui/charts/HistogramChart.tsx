import { memo, useId } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { axisLook } from "./axisLook";
import { decimal } from "../format";
import type { Axis } from "../rows/axis";
import type { BinRow } from "../rows/histogramRows";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";
import { tickText } from "./SavingChart";

/** How many worlds save how much; bars below and above zero differ in pattern as well as in colour. */
export const HistogramChart = memo(function HistogramChart({
  rows,
  axes,
  interval,
  names,
  narrow,
  m,
  label,
}: {
  rows: readonly BinRow[];
  axes: { readonly saving: Axis; readonly worlds: Axis };
  /** Ends of the 80 % interval. */
  interval: readonly [number, number];
  names: {
    readonly worlds: string;
    readonly bin: (row: BinRow) => string;
  };
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const pattern = useId();
  return (
    <BarChart
      responsive
      className="chart"
      data={rows.map((row) => ({
        ...row,
        saves: row.isSaving ? row.count : 0,
        costs: row.isSaving ? 0 : row.count,
      }))}
      margin={{ top: 8, right: 20, bottom: 4, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer
      title={label}
    >
      <defs>
        <CostPattern id={pattern} />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="middle"
        type="number"
        tickFormatter={(value: number) => tickText(value, axes.saving, m)}
        {...axisLook(axes.saving)}
      />
      <YAxis
        width={narrow ? 44 : 60}
        tickFormatter={(value: number) => decimal(value, m.locale)}
        {...axisLook(axes.worlds)}
      />
      <Bar
        dataKey="costs"
        stackId="all"
        fill={`url(#${pattern})`}
        stroke="var(--baseline)"
        isAnimationActive={false}
      />
      <Bar
        dataKey="saves"
        stackId="all"
        fill="var(--saving)"
        stroke="var(--card)"
        isAnimationActive={false}
      />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={3} />
      {interval.map((end, i) => (
        <ReferenceLine
          key={i === 0 ? "low" : "high"}
          x={end}
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray="6 4"
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--hover)" }}
        content={({ active, payload }) => {
          const row = payload?.[0]?.payload as BinRow | undefined;
          if (!active || !row) return null;
          return (
            <TooltipBox
              title={names.bin(row)}
              lines={[
                { name: names.worlds, value: decimal(row.count, m.locale) },
              ]}
            />
          );
        }}
      />
    </BarChart>
  );
});

/** Stripes for the worlds in which it costs more. */
export const CostPattern = ({ id }: { id: string }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect width="8" height="8" fill="var(--baseline-soft)" />
    <path
      d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6"
      stroke="var(--baseline)"
      strokeWidth={1.6}
    />
  </pattern>
);
