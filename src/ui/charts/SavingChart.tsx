import { memo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AXIS_LOOK, axisLook } from "./axisLook";
import { money, moneyRange, percent, scaleFor, tickFigure } from "../format";
import { yearTicks, type SavingPoint } from "../rows/series";
import type { Axis } from "../rows/axis";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";

const BANDS = ["widest", "middle", "narrowest"] as const;
const SHARE = { widest: 0.9, middle: 0.8, narrowest: 0.5 } as const;

/** Cumulative net saving: graded bands round the median, over the budget years. */
export const SavingChart = memo(function SavingChart({
  points,
  axis,
  narrow,
  m,
  label,
}: {
  points: readonly SavingPoint[];
  axis: Axis;
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const scale = scaleFor(axis.domain);
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? 0;
  const yearText = (year: number) =>
    year === first ? m.saving.start : String(year);
  return (
    <ComposedChart
      responsive
      className="chart"
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
        ticks={
          narrow
            ? [...yearTicks(first + 1, last, 4)]
            : [first, ...yearTicks(first + 1, last, 11)]
        }
        tickFormatter={yearText}
        {...AXIS_LOOK}
      />
      <YAxis
        width={narrow ? 44 : 60}
        tickFormatter={(value: number) => tickText(value, axis, m)}
        {...axisLook(axis)}
      />
      {BANDS.map((band) => (
        <Area
          key={band}
          dataKey={band}
          type="linear"
          stroke="none"
          fill={`var(--band-${band})`}
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      <Line
        dataKey="median"
        type="linear"
        stroke="var(--saving)"
        strokeWidth={3}
        dot={false}
        isAnimationActive={false}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as SavingPoint | undefined;
          if (!active || !point) return null;
          return (
            <TooltipBox
              title={
                point.isStart ? m.saving.start : m.census.atEnd(point.year)
              }
              lines={[
                {
                  name: m.saving.median,
                  value: money(point.median, scale, m.locale),
                },
                ...BANDS.toReversed().map((band) => ({
                  name: m.saving.band(percent(SHARE[band], m.locale)),
                  value: moneyRange(...point[band], scale, m.locale),
                })),
              ]}
            />
          );
        }}
      />
    </ComposedChart>
  );
});

/** A mark on a money axis, in the axis' size; the unit stands in the caption. */
export function tickText(value: number, axis: Axis, m: Messages): string {
  const step = (axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0);
  return tickFigure(value, step, scaleFor(axis.domain), m.locale);
}
