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

/** Ends may stand between two marks, at a quarter of the way: a slight loss does not cost a whole step of paper. */
const QUARTER = 4;

/** Round marks, and ends that hold the given values; zero is always on the axis. */
export function axisFor(low: number, high: number, marks = 5): Axis {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  const step = to > from ? roundStep((to - from) / marks) : 1;
  const first = Math.floor((from / step) * QUARTER + 1e-9) / QUARTER;
  const last = Math.max(
    Math.ceil((to / step) * QUARTER - 1e-9) / QUARTER,
    first + 1,
  );
  const ticks: number[] = [];
  for (let i = Math.ceil(first); i <= last; i++) ticks.push(i * step + 0);
  return { domain: [first * step + 0, last * step + 0], ticks };
}

/** An axis this many times as long as what is seen now hides it: a number typed wrongly, and mended, was on it. */
const FAR_TOO_LONG = 5;

const lengthOf = ({ domain: [low, high] }: Axis) => high - low;

/** The axis that shows both what was seen before and what is seen now: it grows, and begins afresh only when far too long. */
export function grownAxis(before: Axis | undefined, now: Axis): Axis {
  if (!before || lengthOf(before) > FAR_TOO_LONG * lengthOf(now)) return now;
  const [low, high] = before.domain;
  if (low <= now.domain[0] && high >= now.domain[1]) return before;
  return axisFor(Math.min(low, now.domain[0]), Math.max(high, now.domain[1]));
}
