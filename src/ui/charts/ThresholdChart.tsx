import { memo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AXIS_LOOK, axisLook } from "./axisLook";
import { percent } from "../format";
import type { Axis } from "../rows/axis";
import type { Measure } from "../rows/measure";
import type { CurvePoint } from "../rows/thresholdRows";
import type { CertaintyTexts } from "../text/certainty/da";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";

/** A value at which the curve crosses zero, and the ends of its interval within the limits. */
export type TurnMark = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** The mean gain over one number with its band, the chance of a gain, and where the answer turns. */
export const ThresholdChart = memo(function ThresholdChart({
  points,
  axis,
  measure,
  turns,
  now,
  valueText,
  narrow,
  m,
  t,
  label,
}: {
  points: readonly CurvePoint[];
  axis: Axis;
  measure: Measure;
  turns: readonly TurnMark[];
  now: number | undefined;
  valueText: (value: number) => string;
  narrow: boolean;
  m: Messages;
  t: CertaintyTexts;
  label: string;
}) {
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 1];
  const ticks = Array.from(
    { length: narrow ? 3 : 5 },
    (_, i) => first + ((last - first) * i) / (narrow ? 2 : 4),
  );
  return (
    <ComposedChart
      responsive
      className="chart"
      data={[...points]}
      margin={{ top: 20, right: 12, bottom: 4, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="value"
        type="number"
        domain={[first, last]}
        ticks={ticks}
        tickFormatter={valueText}
        {...AXIS_LOOK}
        padding={{ left: 12, right: 12 }}
      />
      <YAxis
        yAxisId="gain"
        width={narrow ? 44 : 60}
        tickFormatter={(amount: number) => measure.tick(amount, axis)}
        {...axisLook(axis)}
      />
      <YAxis
        yAxisId="chance"
        orientation="right"
        width={narrow ? 40 : 56}
        domain={[0, 1]}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        tickFormatter={(share: number) => percent(share, m.locale)}
        stroke="var(--axis)"
        tick={{ fill: "var(--muted)" }}
      />
      {turns.map(({ value, low, high }) => (
        <ReferenceArea
          key={`area ${value}`}
          yAxisId="gain"
          x1={low}
          x2={high}
          fill="var(--hover)"
          fillOpacity={1}
        />
      ))}
      <Area
        yAxisId="gain"
        dataKey="band"
        type="linear"
        stroke="none"
        fill="var(--band-middle)"
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      <ReferenceLine
        yAxisId="gain"
        y={0}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      {turns.map(({ value }) => (
        <ReferenceLine
          key={value}
          yAxisId="gain"
          x={value}
          stroke="var(--ink)"
          strokeWidth={1.5}
          label={{
            value: t.threshold.root,
            position: "top",
            fill: "var(--ink)",
          }}
        />
      ))}
      {now !== undefined && now >= first && now <= last && (
        <ReferenceLine
          yAxisId="gain"
          x={now}
          stroke="var(--muted)"
          strokeDasharray="2 4"
          label={{
            value: t.threshold.nowMark,
            position: "insideTopLeft",
            fill: "var(--muted)",
          }}
        />
      )}
      <Line
        yAxisId="chance"
        dataKey="chance"
        type="linear"
        stroke="var(--baseline)"
        strokeWidth={2}
        strokeDasharray="7 4"
        dot={false}
        isAnimationActive={false}
      />
      <Line
        yAxisId="gain"
        dataKey="mean"
        type="linear"
        stroke="var(--saving)"
        strokeWidth={3}
        dot={false}
        isAnimationActive={false}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as CurvePoint | undefined;
          if (!active || !point) return null;
          return (
            <TooltipBox
              title={valueText(point.value)}
              lines={[
                { name: t.threshold.mean, value: measure.text(point.mean) },
                {
                  name: t.threshold.band,
                  value: measure.range(...point.band),
                },
                {
                  name: t.threshold.chance,
                  value: percent(point.chance, m.locale),
                },
              ]}
            />
          );
        }}
      />
    </ComposedChart>
  );
});
