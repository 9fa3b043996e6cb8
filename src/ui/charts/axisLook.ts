import type { Axis } from "../rows/axis";

/** How every axis looks: each mark written, in the quiet colours. */
export const AXIS_LOOK = {
  interval: 0,
  stroke: "var(--axis)",
  tick: { fill: "var(--muted)" },
} as const;

/** The same, with where the axis begins and ends and what is marked on it. */
export const axisLook = ({ domain, ticks }: Axis) => ({
  ...AXIS_LOOK,
  domain: [...domain],
  ticks: [...ticks],
});
