import { memo } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { axisLook } from "./axisLook";
import { money, moneyRange, scaleFor } from "../format";
import type { Axis } from "../rows/axis";
import type { PayerRow } from "../rows/payerRows";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";
import { tickText } from "./SavingChart";

const SIDES = ["baseline", "policy"] as const;

/** What each payer pays under both policies, side by side. */
export const PayerChart = memo(function PayerChart({
  rows,
  axis,
  names,
  narrow,
  m,
  label,
}: {
  rows: readonly PayerRow[];
  axis: Axis;
  names: { readonly baseline: string; readonly policy: string };
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const scale = scaleFor(axis.domain);
  const range = (mean: number, [down, up]: readonly [number, number]) =>
    moneyRange(mean - down, mean + up, scale, m.locale);
  return (
    <BarChart
      responsive
      className="chart"
      data={rows.map((row) => ({ ...row, name: m.columns[row.column] }))}
      margin={{ top: 8, right: narrow ? 4 : 16, bottom: 4, left: 0 }}
      barGap={4}
      barCategoryGap={narrow ? "18%" : "28%"}
      accessibilityLayer
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="name"
        interval={0}
        stroke="var(--axis)"
        tick={{ fill: "var(--muted)", className: "payer-tick" }}
      />
      <YAxis
        width={narrow ? 44 : 60}
        tickFormatter={(value: number) => tickText(value, axis, m)}
        {...axisLook(axis)}
      />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      {SIDES.map((side) => (
        <Bar
          key={side}
          dataKey={side}
          fill={side === "baseline" ? "var(--baseline-soft)" : "var(--policy)"}
          stroke={`var(--${side})`}
          strokeWidth={2}
          isAnimationActive={false}
        >
          <ErrorBar
            dataKey={`${side}Reach`}
            width={6}
            stroke="var(--ink)"
            strokeWidth={1.5}
            isAnimationActive={false}
          />
        </Bar>
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--hover)" }}
        content={({ active, payload }) => {
          const row = payload?.[0]?.payload as PayerRow | undefined;
          if (!active || !row) return null;
          return (
            <TooltipBox
              title={m.columns[row.column]}
              lines={SIDES.map((side) => ({
                name: names[side],
                value: `${money(row[side], scale, m.locale)} (${range(row[side], row[`${side}Reach`])})`,
              }))}
            />
          );
        }}
      />
    </BarChart>
  );
});
