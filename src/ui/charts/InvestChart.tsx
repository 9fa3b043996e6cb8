import { memo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AXIS_LOOK, axisLook } from "./axisLook";
import { money, moneyRange, scaleFor } from "../format";
import type { Axis } from "../rows/axis";
import type { InvestRow, StandPoint } from "../rows/investRows";
import { yearTicks } from "../rows/series";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";
import { tickText } from "./SavingChart";

/** What one payer is ahead or behind, year by year, with a dot at its largest outlay. */
export const InvestChart = memo(function InvestChart({
  row: { points, outlay },
  axis,
  names,
  m,
  label,
}: {
  row: InvestRow;
  axis: Axis;
  names: {
    readonly mean: string;
    readonly band: string;
    readonly start: string;
  };
  m: Messages;
  label: string;
}) {
  const scale = scaleFor(axis.domain);
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? 0;
  return (
    <ComposedChart
      responsive
      className="chart chart-small"
      data={[...points]}
      margin={{ top: 8, right: 24, bottom: 4, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="year"
        type="number"
        domain={[first, last]}
        ticks={[...yearTicks(first + 1, last, 4)]}
        {...AXIS_LOOK}
      />
      <YAxis
        width={52}
        tickFormatter={(value: number) => tickText(value, axis, m)}
        {...axisLook(axis)}
      />
      <Area
        dataKey="band"
        type="linear"
        stroke="none"
        fill="var(--band-middle)"
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      <Line
        dataKey="mean"
        type="linear"
        stroke="var(--saving)"
        strokeWidth={3}
        dot={false}
        isAnimationActive={false}
      />
      {outlay && (
        <ReferenceDot
          x={outlay.year}
          y={-outlay.amount}
          r={5}
          fill="var(--card)"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      )}
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as StandPoint | undefined;
          if (!active || !point) return null;
          return (
            <TooltipBox
              title={point.isStart ? names.start : m.census.atEnd(point.year)}
              lines={[
                {
                  name: names.mean,
                  value: money(point.mean, scale, m.locale),
                },
                {
                  name: names.band,
                  value: moneyRange(...point.band, scale, m.locale),
                },
              ]}
            />
          );
        }}
      />
    </ComposedChart>
  );
});
