import { memo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AXIS_LOOK, axisLook } from "./axisLook";
import { decimal } from "../format";
import { yearTicks, type CensusPoint } from "../rows/series";
import type { Axis } from "../rows/axis";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";

/** The day of a point, in words. */
export const dayText = (
  point: Pick<CensusPoint, "time" | "quarter" | "isEnd">,
  m: Messages,
): string =>
  point.isEnd
    ? m.census.atEnd(Math.round(point.time) - 1)
    : m.census.quarter(point.quarter, Math.floor(point.time));

/** People in homelessness under both policies, quarter by quarter. */
export const CensusChart = memo(function CensusChart({
  points,
  axis,
  names,
  narrow,
  m,
  label,
}: {
  points: readonly CensusPoint[];
  axis: Axis;
  names: { readonly baseline: string; readonly policy: string };
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const first = points[0]?.time ?? 0;
  const last = points.at(-1)?.time ?? 0;
  const persons = (x: number) => decimal(x, m.locale);
  const range = ([low, high]: readonly [number, number]) =>
    `${persons(low)}–${persons(high)}`;
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
        dataKey="time"
        type="number"
        domain={[first, last]}
        ticks={[
          ...yearTicks(
            Math.round(first),
            Math.round(last) - 1,
            narrow ? 4 : 10,
          ),
        ]}
        {...AXIS_LOOK}
      />
      <YAxis
        width={narrow ? 44 : 60}
        tickFormatter={(value: number) =>
          decimal(value, m.locale, Number.isInteger(value) ? 0 : 1)
        }
        {...axisLook(axis)}
      />
      {(["baseline", "policy"] as const).map((side) => (
        <Area
          key={side}
          dataKey={`${side}Band`}
          type="linear"
          stroke="none"
          fill={`var(--${side})`}
          fillOpacity={0.18}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      {(["baseline", "policy"] as const).map((side) => (
        <Line
          key={side}
          dataKey={side}
          type="linear"
          stroke={`var(--${side})`}
          strokeWidth={3}
          {...(side === "baseline" && { strokeDasharray: "7 5" })}
          dot={false}
          isAnimationActive={false}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as CensusPoint | undefined;
          if (!active || !point) return null;
          return (
            <TooltipBox
              title={dayText(point, m)}
              lines={[
                {
                  name: names.baseline,
                  value: `${persons(point.baseline)} (${range(point.baselineBand)})`,
                },
                {
                  name: names.policy,
                  value: `${persons(point.policy)} (${range(point.policyBand)})`,
                },
              ]}
            />
          );
        }}
      />
    </ComposedChart>
  );
});
