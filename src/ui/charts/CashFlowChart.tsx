import { memo } from "react";
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { axisLook } from "./axisLook";
import { money, moneyRange, scaleFor } from "../format";
import type { Axis } from "../rows/axis";
import type { FlowGroup, FlowPoint } from "../rows/cashFlowRows";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";
import { flowColour, flowFill } from "./flowLook";
import { tickText } from "./SavingChart";

/** So many budget years are named on the axis at most. */
const MOST_YEARS = { wide: 12, narrow: 5 } as const;

/** Each budget year's amounts in a stack on either side of zero, and the net as a line with its interval. */
export const CashFlowChart = memo(function CashFlowChart({
  points,
  groups,
  axis,
  names,
  narrow,
  m,
  label,
}: {
  points: readonly FlowPoint[];
  groups: readonly FlowGroup[];
  axis: Axis;
  names: {
    readonly groups: { readonly [G in FlowGroup]: string };
    readonly net: string;
    readonly band: string;
  };
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const scale = scaleFor(axis.domain);
  const most = narrow ? MOST_YEARS.narrow : MOST_YEARS.wide;
  return (
    <ComposedChart
      responsive
      className="chart"
      data={points.map((point) => ({
        ...point,
        reach: [point.net - point.band[0], point.band[1] - point.net],
      }))}
      stackOffset="sign"
      margin={{ top: 8, right: 16, bottom: 4, left: 0 }}
      barCategoryGap="22%"
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="year"
        interval={Math.ceil(points.length / most) - 1}
        stroke="var(--axis)"
        tick={{ fill: "var(--muted)" }}
      />
      <YAxis
        width={narrow ? 44 : 60}
        tickFormatter={(value: number) => tickText(value, axis, m)}
        {...axisLook(axis)}
      />
      {groups.map((group) => (
        <Bar
          key={group}
          dataKey={({ groups: of }: FlowPoint) => of[group]}
          stackId="all"
          fill={flowFill(group)}
          stroke={flowColour(group)}
          strokeWidth={1.5}
          isAnimationActive={false}
        />
      ))}
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      <Line
        dataKey="net"
        type="linear"
        stroke="var(--ink)"
        strokeWidth={3}
        dot={{ r: 4, fill: "var(--card)", stroke: "var(--ink)" }}
        isAnimationActive={false}
      >
        <ErrorBar
          dataKey="reach"
          width={6}
          stroke="var(--ink)"
          strokeWidth={2}
          isAnimationActive={false}
        />
      </Line>
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--hover)" }}
        content={({ active, payload }) => {
          const point = payload?.[0]?.payload as FlowPoint | undefined;
          if (!active || !point) return null;
          return (
            <TooltipBox
              title={String(point.year)}
              lines={[
                ...groups
                  .filter((group) => point.groups[group] !== 0)
                  .map((group) => ({
                    name: names.groups[group],
                    value: money(point.groups[group], scale, m.locale),
                  })),
                { name: names.net, value: money(point.net, scale, m.locale) },
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
