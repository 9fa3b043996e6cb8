import { describe, expect, test } from "vitest";
import { imprintOf } from "../../src/export/imprint";
import { messages } from "../../src/ui/text/messages";
import { resultsWith, savingOf } from "../ui/results";

const RESULTS = resultsWith({ saving: savingOf([31, 9, 58], [20, 5, 40]) });

describe("what everything that leaves carries", () => {
  test("names version, place, years, prices, worlds, seed and day", () => {
    const made = { made: "2026-11-28", link: "https://a.dk/#/s/1" };
    expect(imprintOf(RESULTS, made, messages("da")).line).toBe(
      "Hjemvej, model 1.0.0 · Ishøj · 2027–2036 · 2025-priser · 2.000 verdener · Frø »ishoej« · 28.11.2026",
    );
    expect(imprintOf(RESULTS, made, messages("en")).line).toBe(
      "Hjemvej, model 1.0.0 · Ishøj · 2027–2036 · 2025 prices · 2,000 worlds · Seed “ishoej” · 28 Nov 2026",
    );
  });

  test("says a present value, one world, and nothing of a day nobody gave", () => {
    const one = { ...RESULTS, replications: 1, discounted: true };
    const imprint = imprintOf(one, {}, messages("da"));
    expect(imprint.prices).toBe("2025-priser, nutidsværdi");
    expect(imprint.worlds).toBe("1 verden");
    expect(imprint.line).not.toContain("2026-");
    expect(imprint.line.endsWith("Frø »ishoej«")).toBe(true);
    expect(imprint.link).toBe("");
  });
});
