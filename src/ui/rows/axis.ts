/** A value axis: its ends and where its marks stand. */
export type Axis = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

const STEPS = [1, 2, 2.5, 5, 10];

/** A round number at or above the given step: 1, 2, 2.5 or 5 times a power of ten. */
export function roundStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * 0.999999) ?? 10) * power;
}

/** Round ends and marks round the given values, with zero always on the axis. */
export function axisFor(low: number, high: number, marks = 5): Axis {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  const step = roundStep((to - from || 1) / marks);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(Math.ceil(to / step - 1e-9), first + 1);
  const ticks = Array.from(
    { length: last - first + 1 },
    (_, i) => (first + i) * step + 0,
  );
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** The axis that shows both what was seen before and what is seen now: it grows, and never shrinks. */
export function grownAxis(before: Axis | undefined, now: Axis): Axis {
  if (!before) return now;
  const [low, high] = before.domain;
  if (low <= now.domain[0] && high >= now.domain[1]) return before;
  return axisFor(Math.min(low, now.domain[0]), Math.max(high, now.domain[1]));
}
