import { log } from "../elementary";
import { LEAST_SMOOTHING } from "./directions";
import type { Smoother } from "./smoother";

/** Each smoothing tried is twice the one before, up to one that leaves a straight line. */
const SMOOTHINGS = doublings(10 * LEAST_SMOOTHING, 40);
const STRAIGHT = SMOOTHINGS[SMOOTHINGS.length - 1]!;

/**
 * A bend must lower −2 log likelihood by this, else the line stays straight: so luck bends one straight line in forty, and not
 * nearly every second one (Self & Liang 1987), which over ninety parameters would add up to knowledge that nobody has.
 */
const WORTH_A_BEND = 4;

/** What a direction tells below this is rounding. */
const UNTOLD = 1e-9;

function doublings(first: number, count: number): Float64Array {
  const numbers = new Float64Array(count).fill(first);
  for (let i = 1; i < count; i++) numbers[i] = 2 * numbers[i - 1]!;
  return numbers;
}

/** What is kept of each direction, per unit of the outcome along it, when the curve is held straight. */
export function straight(smoother: Smoother): Float64Array {
  return kept(smoother, STRAIGHT);
}

/**
 * What is kept of each direction, by the smoothing with the highest restricted likelihood (Patterson & Thompson 1971; as Wood 2011).
 * `along` is the outcome's projection, `squares` its sum of squares round the mean.
 */
export function smooth(
  smoother: Smoother,
  along: Float64Array,
  squares: number,
): Float64Array {
  const left = squares - explainable(smoother, along);
  const deviance = (smoothing: number) =>
    devianceAt(smoothing, smoother, along, left);
  let best = STRAIGHT;
  let lowest = deviance(STRAIGHT) - WORTH_A_BEND;
  for (const smoothing of SMOOTHINGS) {
    const here = deviance(smoothing);
    if (here >= lowest) continue;
    lowest = here;
    best = smoothing;
  }
  return kept(smoother, best);
}

const kept = ({ told, stiffness }: Smoother, smoothing: number) =>
  told.map((t, j) => 1 / (t + smoothing * stiffness[j]!));

/** The sum of squares that all directions together could explain. */
function explainable({ told }: Smoother, along: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < told.length; j++)
    if (told[j]! > UNTOLD) sum += (along[j]! * along[j]!) / told[j]!;
  return sum;
}

/** −2 log restricted likelihood with the noise's variance at its best, up to a constant; `left` is what no direction explains. */
function devianceAt(
  smoothing: number,
  { told, stiffness, worlds }: Smoother,
  along: Float64Array,
  left: number,
): number {
  let spread = 1;
  let rest = Math.max(left, Number.MIN_VALUE);
  for (let j = 0; j < told.length; j++) {
    if (!(told[j]! > UNTOLD && stiffness[j]! > 0)) continue;
    const factor = 1 + told[j]! / (smoothing * stiffness[j]!);
    spread *= factor;
    rest += (along[j]! * along[j]!) / told[j]! / factor;
  }
  return log(spread) + (worlds - 2) * log(rest);
}
