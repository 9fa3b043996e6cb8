import { memo } from "react";
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AXIS_LOOK } from "./axisLook";
import { percent, shareOfWorlds } from "../format";
import type { BreakEvenYear } from "../rows/breakEvenRows";
import { yearTicks } from "../rows/series";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";
import { SHARES } from "./shareAxis";

/** Share of the worlds that have broken even by each year's end: for good, and so far. */
export const BreakEvenChart = memo(function BreakEvenChart({
  years,
  narrow,
  t,
  m,
  label,
}: {
  years: readonly BreakEvenYear[];
  narrow: boolean;
  t: DecisionTexts;
  m: Messages;
  label: string;
}) {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const line = { isAnimationActive: false, type: "linear" } as const;
  return (
    <ComposedChart
      responsive
      className="chart"
      data={[...years]}
      margin={{ top: 8, right: 24, bottom: 4, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="year"
        type="number"
        domain={[first, Math.max(last, first + 1)]}
        ticks={[...yearTicks(first, last, narrow ? 4 : 11)]}
        tickFormatter={String}
        padding={{ left: 12, right: 12 }}
        {...AXIS_LOOK}
      />
      <YAxis
        width={narrow ? 52 : 60}
        domain={[0, 1]}
        ticks={[...SHARES]}
        tickFormatter={(share: number) => percent(share, m.locale)}
        {...AXIS_LOOK}
      />
      <ReferenceLine y={0.5} stroke="var(--axis)" strokeDasharray="2 4" />
      <Line
        {...line}
        dataKey="ahead"
        stroke="var(--baseline)"
        strokeWidth={2}
        strokeDasharray="8 4"
        dot={{ r: 3, strokeDasharray: "none", fill: "var(--card)" }}
      />
      <Line
        {...line}
        dataKey="forGood"
        stroke="var(--policy)"
        strokeWidth={3}
        dot={{ r: 3, fill: "var(--policy)" }}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const at = payload?.[0]?.payload as BreakEvenYear | undefined;
          if (!active || !at) return null;
          return (
            <TooltipBox
              title={t.breakEven.atEnd(at.year)}
              lines={(["forGood", "ahead"] as const).map((key) => ({
                name: t.breakEven[key],
                value: shareOfWorlds(at[key], m.locale),
              }))}
            />
          );
        }}
      />
    </ComposedChart>
  );
});
