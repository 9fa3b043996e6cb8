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
import { AXIS_LOOK, axisLook } from "./axisLook";
import type { Axis } from "../rows/axis";
import type { CurvePoint } from "../rows/curveRows";
import { TooltipBox } from "./ChartTooltip";
import type { ContenderLook } from "./contenderLook";

/** One curve: whose it is, how it is drawn, and at which point it carries its letter. */
export type Curve = {
  readonly key: string;
  readonly letter: string;
  readonly name: string;
  readonly look: ContenderLook;
  readonly letterAt: number;
};

/** Curves of several scenarios on one scale, each with its letter on the line. */
export const CurveChart = memo(function CurveChart({
  points,
  curves,
  axis,
  ticks,
  narrow,
  timeText,
  tick,
  valueText,
  label,
}: {
  points: readonly CurvePoint[];
  curves: readonly Curve[];
  axis: Axis;
  /** Years from the start that are marked. */
  ticks: readonly number[];
  narrow: boolean;
  timeText: (at: number) => string;
  tick: (value: number) => string;
  valueText: (value: number) => string;
  label: string;
}) {
  return (
    <ComposedChart
      responsive
      className="chart"
      data={[...points]}
      margin={{ top: 12, right: 28, bottom: 4, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={[0, points.at(-1)?.at ?? 1]}
        ticks={[...ticks]}
        tickFormatter={timeText}
        {...AXIS_LOOK}
      />
      <YAxis
        width={narrow ? 52 : 64}
        tickFormatter={tick}
        {...axisLook(axis)}
      />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      {curves.map(({ key, letter, look, letterAt }) => (
        <Line
          key={key}
          dataKey={({ values }: CurvePoint) => values[key]}
          name={key}
          type="linear"
          stroke={look.stroke}
          strokeWidth={3}
          {...(look.dash !== "none" && { strokeDasharray: look.dash })}
          dot={(dot: Place) => (
            <Letter
              key={dot.index}
              place={dot}
              letter={dot.index === letterAt ? letter : ""}
              stroke={look.stroke}
            />
          )}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as CurvePoint | undefined;
          if (!active || !point) return null;
          return (
            <TooltipBox
              title={timeText(point.at)}
              lines={curves.flatMap(({ key, letter, name }) => {
                const value = point.values[key];
                if (value === null || value === undefined) return [];
                return [
                  { name: `${letter} · ${name}`, value: valueText(value) },
                ];
              })}
            />
          );
        }}
      />
    </ComposedChart>
  );
});

type Place = {
  readonly index: number;
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
};

function Letter({
  place: { cx, cy },
  letter,
  stroke,
}: {
  place: Place;
  letter: string;
  stroke: string;
}) {
  if (!letter || cx === undefined || cy === undefined) return null;
  return (
    <g>
      <circle
        cx={cx}
        cy={cy}
        r={10}
        fill="var(--card)"
        stroke={stroke}
        strokeWidth={2}
      />
      <text
        x={cx}
        y={cy}
        dy="0.36em"
        textAnchor="middle"
        fill="var(--ink)"
        fontWeight={600}
        fontSize={13}
      >
        {letter}
      </text>
    </g>
  );
}

/** Letter, dash and name of each curve. */
export function CurveLegend({ curves }: { curves: readonly Curve[] }) {
  return (
    <ul className="legend no-max-width">
      {curves.map(({ key, letter, name, look }) => (
        <li key={key}>
          <svg width="36" height="12" aria-hidden="true">
            <line
              x1="0"
              x2="36"
              y1="6"
              y2="6"
              stroke={look.stroke}
              strokeWidth="3"
              {...(look.dash !== "none" && { strokeDasharray: look.dash })}
            />
          </svg>
          {letter} · {name}
        </li>
      ))}
    </ul>
  );
}
