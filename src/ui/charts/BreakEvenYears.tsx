import { memo } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { axisLook } from "./axisLook";
import { percent, shareOfWorlds } from "../format";
import type { Axis } from "../rows/axis";
import type { BreakEvenRows } from "../rows/breakEvenRows";
import { yearTicks } from "../rows/series";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import { TooltipBox } from "./ChartTooltip";

type BarOf = {
  readonly name: string;
  readonly title: string;
  readonly thisYear?: number;
  readonly unpays?: number;
  readonly neverAtAll?: number;
};

const PARTS = ["thisYear", "unpays", "neverAtAll"] as const;
const FILLS = {
  thisYear: "var(--policy)",
  unpays: "url(#unpays)",
  neverAtAll: "var(--baseline-soft)",
} as const;

const barsOf = (
  { years, outcomes, worlds }: BreakEvenRows,
  never: string,
  t: DecisionTexts,
): readonly BarOf[] => [
  ...years.map(({ year, thisYear }) => ({
    name: String(year),
    title: String(year),
    thisYear,
  })),
  {
    name: t.breakEven.notReached,
    title: never,
    unpays: outcomes[1] / worlds,
    neverAtAll: outcomes[2] / worlds,
  },
];

/** In which year worlds break even; those that do not have a bar of their own, of two parts. */
export const BreakEvenYears = memo(function BreakEvenYears({
  rows,
  axis,
  never,
  narrow,
  t,
  m,
  label,
}: {
  rows: BreakEvenRows;
  axis: Axis;
  /** "Ikke inden for ti år". */
  never: string;
  narrow: boolean;
  t: DecisionTexts;
  m: Messages;
  label: string;
}) {
  const bars = barsOf(rows, never, t);
  const years = rows.years.map(({ year }) => year);
  const marked = new Set(
    yearTicks(years[0] ?? 0, years.at(-1) ?? 0, narrow ? 3 : 15)
      .slice(0, narrow && years.length > 3 ? -1 : undefined)
      .map(String),
  );
  return (
    <BarChart
      responsive
      className="chart chart-low"
      data={[...bars]}
      margin={{ top: 8, right: 24, bottom: 4, left: 0 }}
      barCategoryGap="20%"
      accessibilityLayer
      title={label}
    >
      <defs>
        <pattern
          id="unpays"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--card)" />
          <rect width="3" height="6" fill="var(--baseline)" />
        </pattern>
      </defs>
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="name"
        interval={0}
        tickFormatter={(name: string) =>
          marked.has(name) || name === t.breakEven.notReached ? name : ""
        }
        stroke="var(--axis)"
        tick={{ fill: "var(--muted)", fontSize: narrow ? 11.5 : 14 }}
      />
      <YAxis
        width={narrow ? 52 : 60}
        tickFormatter={(share: number) => percent(share, m.locale)}
        {...axisLook(axis)}
      />
      {PARTS.map((part) => (
        <Bar
          key={part}
          dataKey={part}
          stackId="worlds"
          fill={FILLS[part]}
          stroke={part === "thisYear" ? "var(--policy)" : "var(--baseline)"}
          strokeWidth={1}
          isAnimationActive={false}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: "var(--hover)" }}
        content={({ active, payload }) => {
          const bar = payload?.[0]?.payload as BarOf | undefined;
          if (!active || !bar) return null;
          return (
            <TooltipBox
              title={bar.title}
              lines={PARTS.filter((part) => bar[part] !== undefined).map(
                (part) => ({
                  name: t.breakEven[part],
                  value: shareOfWorlds(bar[part] ?? 0, m.locale),
                }),
              )}
            />
          );
        }}
      />
    </BarChart>
  );
});
