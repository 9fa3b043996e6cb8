import type { Axis } from "../rows/axis";

/** The marks below rows of spans, which stand in the same grid. */
export const SpanAxis = ({
  axis,
  at,
  tick,
}: {
  axis: Axis;
  /** Where a value stands, in per cent of the width. */
  at: (value: number) => number;
  tick: (value: number) => string;
}) => (
  <div className="span-row span-axis" aria-hidden="true">
    <span />
    <div className="span-lanes">
      {axis.ticks.map((value) => (
        <span
          key={value}
          className="span-tick"
          style={{ left: `${at(value)}%` }}
        >
          {tick(value)}
        </span>
      ))}
    </div>
  </div>
);
