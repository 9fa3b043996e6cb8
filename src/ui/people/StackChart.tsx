import { memo } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { AXIS_LOOK, axisLook } from "../charts/axisLook";
import { dayText } from "../charts/CensusChart";
import { TooltipBox } from "../charts/ChartTooltip";
import { decimal } from "../format";
import type { Axis } from "../rows/axis";
import { shownParts, type StackPoint } from "../rows/peopleRows";
import { yearTicks } from "../rows/series";
import type { Messages } from "../text/da";

/** A layer of the stack, from the bottom up. */
export type Layer<Id extends string> = {
  readonly id: Id;
  readonly name: string;
  readonly fill: string;
  readonly color: string;
};

/** Layers upon each other, quarter by quarter, and a level line to hold them against. */
export const StackChart = memo(function StackChart<Id extends string>({
  points,
  layers,
  axis,
  level,
  narrow,
  totalName,
  m,
  label,
}: {
  points: readonly StackPoint<Id>[];
  layers: readonly Layer<Id>[];
  axis: Axis;
  level?: number | undefined;
  narrow: boolean;
  totalName: string;
  m: Messages;
  label: string;
}) {
  const first = points[0]?.time ?? 0;
  const last = points.at(-1)?.time ?? 0;
  return (
    <ComposedChart
      responsive
      className="chart stack"
      data={points.map((point) => ({
        ...point.parts,
        point,
        time: point.time,
      }))}
      margin={{ top: 8, right: 16, bottom: 4, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="time"
        type="number"
        domain={[first, last]}
        ticks={[
          ...yearTicks(Math.round(first), Math.round(last) - 1, narrow ? 4 : 5),
        ]}
        {...AXIS_LOOK}
      />
      <YAxis
        width={narrow ? 44 : 52}
        tickFormatter={(value: number) =>
          decimal(value, m.locale, Number.isInteger(value) ? 0 : 1)
        }
        {...axisLook(axis)}
      />
      {layers.map(({ id, name, fill, color }) => (
        <Area
          key={id}
          dataKey={id}
          name={name}
          stackId="all"
          type="linear"
          stroke={color}
          strokeWidth={1.5}
          fill={fill}
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      {level !== undefined && (
        <ReferenceLine y={level} stroke="var(--ink)" strokeWidth={2.5} />
      )}
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const point = (
            payload?.[0]?.payload as { point: StackPoint<Id> } | undefined
          )?.point;
          if (!active || !point) return null;
          const shown = shownParts(
            point,
            layers.map(({ id }) => id),
          );
          const tenths = (x: number) => decimal(x, m.locale, 1);
          return (
            <TooltipBox
              title={dayText(point, m)}
              lines={[
                ...layers.map(({ name }, i) => ({
                  name,
                  value: tenths(shown.cells[i]!),
                })),
                { name: totalName, value: tenths(shown.total) },
              ]}
            />
          );
        }}
      />
    </ComposedChart>
  );
});
