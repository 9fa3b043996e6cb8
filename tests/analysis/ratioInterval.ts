import type { RatioInterval } from "../../src/model/analysis/ratioInterval";

/** Whether an interval holds a ratio. */
export function holds(interval: RatioInterval, ratio: number): boolean {
  switch (interval.kind) {
    case "within":
      return interval.low <= ratio && ratio <= interval.high;
    case "outside":
      return ratio <= interval.low || ratio >= interval.high;
    case "everything":
      return true;
    case "noRatio":
      return false;
  }
}
