import type { Assumption, Parameter, Text } from "../parameter";
import CALIBRATED from "./calibrated.json";

type Calibrated = keyof typeof CALIBRATED.parameters;

/** What the calibration found for a parameter: value, spread, shape, and the targets it rests on. `npm run calibrate` writes it. */
export const calibrated = (name: Calibrated): Assumption =>
  CALIBRATED.parameters[name] as Assumption;

/** How the errors of calibrated parameters go together, as the calibration found. */
export const CALIBRATED_TOGETHER =
  CALIBRATED.correlations as unknown as readonly {
    readonly between: readonly [Calibrated, Calibrated];
    readonly value: number;
  }[];

/** The interval that was believed of a parameter before the calibration; undefined where it is not calibrated. */
export const believedBefore = (
  name: string,
): { readonly low: number; readonly high: number } | undefined =>
  (CALIBRATED.before as Partial<typeof CALIBRATED.before>)[name as Calibrated];

const WHY: Text = {
  da: "Kalibreringen har flyttet værdien og dens interval; grænserne er fulgt med.",
  en: "The calibration has moved the value and its interval; the limits have followed.",
};

/** The sources' range, made wide enough for what the calibration found. */
export function withRoomFor(
  name: Calibrated,
  { low, high, why }: Parameter["limits"],
): Parameter["limits"] {
  const { spread } = calibrated(name);
  if (!("low" in spread) || (low <= spread.low && spread.high <= high))
    return { low, high, why };
  return {
    low: Math.min(low, spread.low),
    high: Math.max(high, spread.high),
    why: { da: `${why.da} ${WHY.da}`, en: `${why.en} ${WHY.en}` },
  };
}
