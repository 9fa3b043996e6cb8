import { describe, expect, test } from "vitest";
import CALIBRATION from "../../src/model/evidence/calibration.json";
import CALIBRATED from "../../src/model/scenario/catalogue/calibrated.json";
import { calibratedAt } from "../../src/model/calibration/calibrated";
import { committedValues } from "../../src/model/calibration/committed";
import { findingOf, findingsAt } from "../../src/model/calibration/findings";
import {
  movedSpread,
  PRIORS,
  valueAt,
} from "../../src/model/calibration/prior";
import { TARGET_IDS, TARGETS } from "../../src/model/calibration/target";
import { fit, quantile } from "../../src/model/distributions";

describe("the targets", () => {
  test("are each there once, in the order they are printed, and each in its band", () => {
    expect(TARGETS.map(({ id }) => id)).toEqual([...TARGET_IDS]);
    for (const { published, band, id } of TARGETS) {
      expect(band.low, id).toBeLessThan(published);
      expect(published, id).toBeLessThan(band.high);
    }
  });

  test("cover every target of the evidence but the series of counts, the municipalities and their size", () => {
    const numbers = new Set(TARGET_IDS.map((id) => id.slice(0, 3)));
    for (let number = 1; number <= 17; number++) {
      const id = `K${String(number).padStart(2, "0")}`;
      expect(numbers.has(id), id).toBe(![2, 3].includes(number));
    }
  });

  test("each free number rests on targets that there are, and that are fitted", () => {
    const fitted = TARGETS.filter(({ isFitted }) => isFitted);
    const known = new Set(fitted.map(({ id }) => id));
    for (const { of, targets } of PRIORS) {
      expect(targets.length, of).toBeGreaterThan(0);
      for (const id of targets)
        expect(known.has(id), `${of}: ${id}`).toBe(true);
    }
  });
});

describe("a finding", () => {
  const target = TARGETS.find(({ id }) => id === "K06a")!; // 131 ± 5 nights

  test("is the mean over worlds with its standard error", () => {
    const worlds = [130, 134, 132].map((nights) => ({ K06a: nights }));
    const finding = findingOf(target, worlds);
    expect(finding).toMatchObject({ id: "K06a", simulated: 132 });
    expect(finding.error).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(findingOf(target, [{ K06a: 130 }]).error).toBe(0);
  });

  test.each([
    [126, true],
    [136, true],
    [125.999, false],
    [136.001, false],
  ])("of %d nights is within: %s", (nights, isWithin) =>
    expect(findingOf(target, [{ K06a: nights }]).isWithin).toBe(isWithin),
  );
});

describe("what is committed", () => {
  test("holds a finding per target, once, and judges each as its figures do", () => {
    expect(CALIBRATION.findings.map(({ id }) => id)).toEqual([...TARGET_IDS]);
    for (const { id, simulated, band, isWithin } of CALIBRATION.findings)
      expect(band.low <= simulated && simulated <= band.high, id).toBe(
        isWithin,
      );
  });

  test("is what the model gives today of the committed values", () => {
    const six = (x: number) => Number(x.toPrecision(6));
    const today = findingsAt(committedValues(), 6);
    expect(today.map(({ id, simulated }) => [id, six(simulated)])).toEqual(
      CALIBRATION.findings.map(({ id, simulated }) => [id, simulated]),
    );
  }, 120_000);

  test("is what the calibration writes of the values the catalogue reads", () =>
    expect(CALIBRATED).toEqual(
      JSON.parse(JSON.stringify(calibratedAt(committedValues()))),
    ));
});

describe("a spread moves along with its value", () => {
  test.each(PRIORS.map((prior) => [prior.of, prior] as const))(
    "%s",
    (_, prior) => {
      for (const distance of [-4, -1, 0, 1, 4]) {
        const value = valueAt(prior, distance);
        const spread = movedSpread(prior, value);
        expect(spread.low).toBeLessThan(value);
        expect(value).toBeLessThan(spread.high);
        expect(quantile(fit(value, spread), 0.5)).toBeGreaterThan(spread.low);
      }
      const still = movedSpread(prior, prior.value);
      if (!("low" in still)) throw new Error("expected an interval");
      expect(still.low).toBeCloseTo(prior.low, 9);
      expect(still.high).toBeCloseTo(prior.high, 9);
    },
  );

  test("an amount's interval in proportion, a share's on the log odds", () => {
    const [stay, share] = ["stayShelter", "returnShare"].map((name) =>
      PRIORS.find(({ of }) => of === name)!,
    );
    expect(movedSpread(stay!, 2 * stay!.value)).toEqual({
      family: "lognormal",
      low: expect.closeTo(2 * stay!.low, 9),
      high: expect.closeTo(2 * stay!.high, 9),
    });
    const odds = (p: number) => p / (1 - p);
    const moved = movedSpread(share!, 0.5);
    const by = odds(0.5) / odds(share!.value);
    expect(odds(moved.low)).toBeCloseTo(by * odds(share!.low), 9);
    expect(odds(moved.high)).toBeCloseTo(by * odds(share!.high), 9);
  });
});
