import { memo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import type { Axis } from "../rows/axis";

/** One line of a picture in large type; told apart by dash as well as by colour. */
export type StageLine = {
  readonly key: string;
  readonly stroke: string;
  readonly dash?: string;
  /** The key of a band behind the line. */
  readonly band?: string;
};

/** Figures at one time; lines and bands are found in it by their keys. */
export type StagePoint = { readonly x: number };

/** Lines with bands over the years, in type that is read from the back row. */
export const StageChart = memo(function StageChart({
  points,
  lines,
  axis,
  ticks,
  tick,
  label,
  size,
}: {
  points: readonly StagePoint[];
  lines: readonly StageLine[];
  axis: Axis;
  ticks: readonly number[];
  tick: (value: number) => string;
  label: string;
  /** Height of the type in pixels; room beside the axis follows it. */
  size: number;
}) {
  const text = { fill: "var(--ink)", fontSize: size };
  return (
    <ComposedChart
      responsive
      className="chart stage-chart"
      data={[...points]}
      margin={{ top: 8, right: size * 1.6, bottom: 4, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="x"
        type="number"
        domain={[points[0]?.x ?? 0, points.at(-1)?.x ?? 1]}
        ticks={[...ticks]}
        interval={0}
        height={size * 2}
        stroke="var(--axis)"
        tick={text}
      />
      <YAxis
        width={size * 3}
        domain={[...axis.domain]}
        ticks={[...axis.ticks]}
        interval={0}
        tickFormatter={tick}
        stroke="var(--axis)"
        tick={text}
      />
      {lines.map(
        ({ key, band, stroke }) =>
          band && (
            <Area
              key={key}
              dataKey={band}
              type="linear"
              stroke="none"
              fill={stroke}
              fillOpacity={0.22}
              isAnimationActive={false}
              activeDot={false}
            />
          ),
      )}
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      {lines.map(({ key, stroke, dash }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          stroke={stroke}
          strokeWidth={4}
          {...(dash && { strokeDasharray: dash })}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </ComposedChart>
  );
});
