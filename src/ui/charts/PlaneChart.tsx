import { memo } from "react";
import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from "recharts";
import { axisLook } from "./axisLook";
import type { Increments } from "../../model/analysis/plane";
import { decimal } from "../format";
import type { Axis } from "../rows/axis";
import type { QuadrantRow } from "../rows/planeRows";
import type { Messages } from "../text/da";
import { PlaneMarks } from "./PlaneMarks";
import { tickText } from "./SavingChart";
import { WorldCloud } from "./WorldCloud";

type Point = { readonly x: number; readonly y: number };

/** Axes without a mark of their own need something to scale by; nothing of it is drawn. */
const unseen = () => <g />;

/** Worlds as dots by nights avoided (across) and extra kroner (up), with their mean, the quadrants and a price of a night as a line. */
export const PlaneChart = memo(function PlaneChart({
  points,
  mean,
  axes,
  line,
  quadrants,
  narrow,
  across,
  m,
  label,
}: {
  points: Increments;
  mean: Point;
  axes: { readonly nights: Axis; readonly cost: Axis };
  line: readonly [Point, Point];
  quadrants: readonly QuadrantRow[];
  narrow: boolean;
  /** What the horizontal axis counts. */
  across: string;
  m: Messages;
  label: string;
}) {
  const { nights, cost } = axes;
  const corners = [0, 1].map((end) => ({
    x: nights.domain[end as 0 | 1],
    y: cost.domain[end as 0 | 1],
  }));
  return (
    <ScatterChart
      responsive
      className="chart chart-plane"
      margin={{ top: 8, right: 24, bottom: 20, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={label}
    >
      <CartesianGrid stroke="var(--grid)" />
      <XAxis
        dataKey="x"
        type="number"
        allowDataOverflow
        tickFormatter={(value: number) => decimal(value, m.locale)}
        {...axisLook(nights)}
        label={{
          value: across,
          position: "bottom",
          offset: 2,
          fill: "var(--muted)",
        }}
      />
      <YAxis
        dataKey="y"
        type="number"
        width={narrow ? 44 : 60}
        allowDataOverflow
        tickFormatter={(value: number) => tickText(value, cost, m)}
        {...axisLook(cost)}
      />
      <Scatter data={corners} shape={unseen} isAnimationActive={false} />
      <WorldCloud points={points} />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={1.5} />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      <ReferenceLine
        segment={[...line]}
        stroke="var(--saving)"
        strokeWidth={2.5}
        strokeDasharray="10 5"
      />
      <PlaneMarks mean={mean} labels={labelsOf(quadrants)} />
    </ScatterChart>
  );
});

const labelsOf = (quadrants: readonly QuadrantRow[]) =>
  quadrants.flatMap(({ quadrant, name, share }) =>
    quadrant === "none" ? [] : [{ quadrant, lines: [name, share] as const }],
  );
