import { describe, expect, test } from "vitest";
import { basisText } from "../../../src/ui/rows/gainBasis";
import {
  measureOf,
  signedFigure,
  writtenSign,
} from "../../../src/ui/rows/measure";
import { asRead } from "../results";
import { about, DA, EN } from "./found";

const axis = { domain: [0, 1], ticks: [0, 0.25e6] } as const;

describe("a measure", () => {
  test("writes kroner in the size of the largest amount", () => {
    const measure = measureOf("total", [3.4e6, -0.2e6], DA);
    expect(asRead(measure.text(3.44e6))).toBe("3,4 mio. kr.");
    expect(asRead(measure.range(-0.2e6, 3.4e6))).toBe("−0,2 til 3,4 mio. kr.");
    expect(measure.step).toBeCloseTo(1e5, 6);
    expect(measure.tick(0.25e6, axis)).toBe("0,25");
    expect(asRead(measureOf("total", [12e6], EN).unit)).toBe("DKK million");
    expect(measureOf("total", [4000], DA).step).toBe(1000);
  });

  test("counts nights as nights", () => {
    const measure = measureOf("nights", [3.4e6], DA);
    expect(measure.text(1234.4)).toBe("1.234 nætter");
    expect(measure.range(-5, 10)).toBe("−5 til 10 nætter");
    expect(measure.unit).toBe("nætter");
    expect(measure.tick(100, axis)).toBe("100");
  });

  test("gives a gain its plus, and zero as written no sign", () => {
    const measure = measureOf("total", [3e6], DA);
    expect(signedFigure(measure, 3e6)).toBe("+3,0");
    expect(signedFigure(measure, -3e6)).toBe("−3,0");
    expect(signedFigure(measure, 0.01e6)).toBe("0,0");
    expect(writtenSign(measure, -0.01e6)).toBe(0);
    expect(writtenSign(measure, -0.1e6)).toBe(-1);
  });
});

test("a caption says what is counted, when and in which prices; nights have no prices", () => {
  const basis = (changes: Parameters<typeof about>[0], words = DA) =>
    asRead(
      basisText(
        about(changes),
        measureOf(changes?.gain ?? "total", [3e6], words),
        words,
      ),
    );
  expect(basis({ gain: "municipality" })).toBe(
    "Nettobesparelse for kommunen med Housing First i forhold til Behandling først, 2027 til 2036, mio. kr. i 2025-priser, ikke diskonteret.",
  );
  expect(basis({ gain: "state", discounted: true }, EN)).toBe(
    "Net saving to the state with Housing First against Treatment first, 2027 to 2036, DKK million, 2025 prices, present value.",
  );
  expect(basis({ gain: "nights" })).toBe(
    "Undgåede nætter i hjemløshed med Housing First i forhold til Behandling først, 2027 til 2036, nætter.",
  );
});
