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
import { decimal, kroner, percent, shareOfWorlds } from "../format";
import type { AcceptabilityPoint } from "../rows/acceptabilityRows";
import type { Axis } from "../rows/axis";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";
import { type LineLook, SHADE } from "./policyLook";
import { SHARES } from "./shareAxis";

/** Share of the worlds in which each policy is best, over the price of an avoided night; the best on average is broad. */
export const AcceptabilityChart = memo(function AcceptabilityChart({
  points,
  axis,
  policies,
  price,
  narrow,
  across,
  m,
  label,
}: {
  points: readonly AcceptabilityPoint[];
  axis: Axis;
  /** In the order of the points' shares. */
  policies: readonly { readonly name: string; readonly look: LineLook }[];
  /** The price asked for, kr. a night. */
  price: number;
  narrow: boolean;
  across: string;
  m: Messages;
  label: string;
}) {
  const line = {
    type: "linear",
    dot: false,
    isAnimationActive: false,
  } as const;
  return (
    <ComposedChart
      responsive
      className="chart"
      data={[...points]}
      margin={{ top: 8, right: 24, bottom: 20, left: 0 }}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="price"
        type="number"
        tickFormatter={(value: number) => decimal(value, m.locale)}
        {...axisLook(axis)}
        label={{
          value: across,
          position: "bottom",
          offset: 2,
          fill: "var(--muted)",
        }}
      />
      <YAxis
        width={narrow ? 52 : 60}
        domain={[0, 1]}
        ticks={[...SHARES]}
        tickFormatter={(share: number) => percent(share, m.locale)}
        {...AXIS_LOOK}
      />
      {policies.map(({ name, look }, i) => (
        <Line
          {...line}
          key={`best ${name}`}
          dataKey={({ best }: AcceptabilityPoint) => best[i]}
          stroke={look.stroke}
          strokeOpacity={SHADE}
          strokeWidth={10}
          tooltipType="none"
          activeDot={false}
        />
      ))}
      {policies.map(({ name, look }, i) => (
        <Line
          {...line}
          key={name}
          dataKey={({ shares }: AcceptabilityPoint) => shares[i]}
          stroke={look.stroke}
          strokeDasharray={look.dash}
          strokeWidth={3}
        />
      ))}
      {price <= axis.domain[1] && (
        <ReferenceLine x={price} stroke="var(--ink)" strokeWidth={2} />
      )}
      <Tooltip
        isAnimationActive={false}
        content={({ active, payload }) => {
          const at = payload?.[0]?.payload as AcceptabilityPoint | undefined;
          if (!active || !at) return null;
          return (
            <TooltipBox
              title={kroner(at.price, m.locale)}
              lines={policies.map(({ name }, i) => ({
                name,
                value: shareOfWorlds(at.shares[i] ?? 0, m.locale),
              }))}
            />
          );
        }}
      />
    </ComposedChart>
  );
});
