import fc from "fast-check";
import { describe, expect, test } from "vitest";
import CALIBRATION from "../../src/model/evidence/calibration.json";
import CALIBRATED from "../../src/model/scenario/catalogue/calibrated.json";
import {
  calibratedAt,
  roundedValues,
} from "../../src/model/calibration/calibrated";
import { committedValues } from "../../src/model/calibration/committed";
import { findingOf, findingsAt } from "../../src/model/calibration/findings";
import { posteriorAt } from "../../src/model/calibration/posterior";
import { PRIORS, valueAt, valuesAt } from "../../src/model/calibration/prior";
import { TARGET_IDS, TARGETS } from "../../src/model/calibration/target";
import { parameter } from "../../src/model/scenario/catalogue";

/** As unsure as before any target spoke. */
const BELIEVED = posteriorAt(
  PRIORS.map(() => 0),
  { rowsAt: () => [] },
  0,
);

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

  test("is what the calibration writes of the values the catalogue reads, but for how sure they are", () => {
    const written = calibratedAt(committedValues(), BELIEVED);
    expect(CALIBRATED.todaysMix).toEqual(written.todaysMix);
    expect(CALIBRATED.before).toEqual(written.before);
    for (const [name, assumption] of Object.entries(written.parameters)) {
      const { spread: _, ...rest } =
        CALIBRATED.parameters[name as keyof typeof CALIBRATED.parameters];
      const { spread: __, ...wanted } = assumption;
      expect(rest, name).toEqual(JSON.parse(JSON.stringify(wanted)));
    }
  });
});

describe("who needs more solves homelessness alone no more often", () => {
  const OWN_MEANS = [
    "ownMeansLight",
    "ownMeansModerate",
    "ownMeansHigh",
  ] as const;
  const arbitraryPoint = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), {
    minLength: PRIORS.length,
    maxLength: PRIORS.length,
  });

  test("at any point of the fit, as it is written", () =>
    fc.assert(
      fc.property(arbitraryPoint, (point) => {
        const [light, moderate, high] = OWN_MEANS.map((name) =>
          roundedValues(point).get(name)!,
        );
        expect(light).toBeGreaterThanOrEqual(moderate!);
        expect(moderate).toBeGreaterThanOrEqual(high!);
      }),
    ));

  test("in the catalogue", () => {
    const [light, moderate, high] = OWN_MEANS.map(
      (name) => parameter(name).standard.value,
    );
    expect(light).toBeGreaterThanOrEqual(moderate!);
    expect(moderate).toBeGreaterThanOrEqual(high!);
  });

  test("one deviation is that of the share it moves as, and the start is what was believed", () => {
    const still = valuesAt(PRIORS.map(() => 0));
    for (const { of, value } of PRIORS)
      expect(still.get(of), of).toBeCloseTo(value, 12);
    const light = PRIORS.findIndex(({ of }) => of === "ownMeansLight");
    const moved = valuesAt(PRIORS.map((_, i) => (i === light ? 1 : 0)));
    const [before, after] = [still, moved].map(
      (values) =>
        values.get("ownMeansModerate")! / values.get("ownMeansLight")!,
    );
    expect(after).toBeCloseTo(before!, 12);
    expect(moved.get("ownMeansModerate")).toBeGreaterThan(0.33);
    const moderate = PRIORS[light + 1]!;
    expect(valueAt(moderate, 1.959963984540054)).toBeCloseTo(
      0.53 *
        back(odds(0.32 / 0.53) + half(odds(0.2 / 0.53), odds(0.45 / 0.53))),
      12,
    );
  });
  const odds = (share: number) => Math.log(share / (1 - share));
  const back = (odds: number) => 1 / (1 + Math.exp(-odds));
  const half = (low: number, high: number) => (high - low) / 2;
});

describe("a value outside what was believed", () => {
  const at = (stayShelter: number, shape = 0.8) =>
    calibratedAt(
      new Map([
        ...valuesAt(PRIORS.map(() => 0)),
        ["stayShelter", stayShelter],
        ["stayHidden.shape", shape],
      ]),
      BELIEVED,
    ).parameters;
  const noteOf = (name: string, of: ReturnType<typeof at>) =>
    of[name]!.source.note!;

  // Believed: 116 nights, 80 to 165.
  test.each([
    [79.9, true],
    [80, false],
    [165, false],
    [165.1, true],
  ])("%f nights: said so, %s", (nights, isSaid) => {
    const { da, en } = noteOf("stayShelter", at(nights));
    expect(da.includes("uden for det interval")).toBe(isSaid);
    expect(en.includes("outside that interval")).toBe(isSaid);
  });

  test("a shape too", () => {
    expect(noteOf("stayHidden", at(116, 1.3)).en).toContain("The shape");
    expect(noteOf("stayHidden", at(116, 1.05)).en).not.toContain("The shape");
    expect(noteOf("stayShelter", at(116, 1.3)).en).not.toContain("The shape");
  });
});
