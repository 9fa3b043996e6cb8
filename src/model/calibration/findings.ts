import type { Finding } from "../evidence/finding";
import { NATIONAL_TREND } from "../preset/trend";
import { writingStage } from "../run";
import { plan } from "../simulation/plan";
import { nationalBaseline } from "./baseline";
import {
  growthInTwoYears,
  heldBesideBaseline,
  meanOf,
  type Measured,
  measuredInBaseline,
  measuredInHousingFirst,
} from "./measured";
import type { Values } from "./prior";
import { type Target, TARGETS } from "./target";

/** Every target beside what the national baseline gives at these free numbers, the mean over so many worlds. */
export function findingsAt(
  values: Values,
  worlds: number,
  onWorld: (played: number) => void = () => {},
): Finding[] {
  const still = plan(nationalBaseline(values));
  const growing = plan(nationalBaseline(values, NATIONAL_TREND));
  const [writeStill, writeGrowing] = [still, growing].map(writingStage);
  const [TODAY, HOUSING_FIRST] = [0, 1] as const;
  const measured = Array.from({ length: worlds }, (_, world): Measured => {
    const today = writeStill!(world, TODAY);
    const ofToday = {
      ...measuredInBaseline(today, still),
      ...heldBesideBaseline(today, still),
    };
    const ofOthers = {
      ...measuredInHousingFirst(writeStill!(world, HOUSING_FIRST), still),
      ...growthInTwoYears(writeGrowing!(world, TODAY), growing),
    };
    onWorld(world + 1);
    return { ...ofToday, ...ofOthers };
  });
  return TARGETS.map((target) => findingOf(target, measured));
}

/** Hit or miss is judged on the mean, to the last digit: near is not within. */
export function findingOf(
  target: Target,
  measured: readonly Measured[],
): Finding {
  const { id, what, measure, published, band, source, note } = target;
  const simulated = meanOf(measured)[id]!;
  return {
    id,
    what,
    measure,
    published,
    band,
    simulated,
    error: errorOf(measured.map((one) => one[id]!)),
    isWithin: band.low <= simulated && simulated <= band.high,
    source,
    ...(note && { note }),
  };
}

/** Standard error of the mean; 0 of a single world, whose error is not known. */
function errorOf(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const mean = numbers.reduce((a, b) => a + b) / numbers.length;
  const squares = numbers.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return Math.sqrt(squares / (numbers.length - 1) / numbers.length);
}
