import { describe, expect, test } from "vitest";
import { withAssumption, withPolicy } from "../../../src/model/scenario/edit";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { beforeNow, beforeNowNames } from "../../../src/ui/rows/beforeNow";
import { pairOf } from "../../../src/ui/rows/comparison";
import {
  lockedAnswer,
  type LockedAnswer,
} from "../../../src/ui/rows/lockedAnswer";
import { messages } from "../../../src/ui/text/messages";
import { workshopTexts } from "../../../src/ui/text/workshop/texts";
import { asRead, resultsWith, savingOf } from "../results";

const m = messages("da");
const t = workshopTexts("da");

type Saving = readonly [number, number, number];

function answer(
  total: Saving,
  change: (scenario: Scenario) => Scenario = (same) => same,
  options: Partial<Parameters<typeof resultsWith>[0]> = {},
): LockedAnswer {
  const results = resultsWith({
    saving: savingOf(total, [total[0] / 2, total[1], total[2]]),
    ...options,
  });
  const changed = { ...results, scenario: change(results.scenario) };
  return lockedAnswer(changed, pairOf(changed, "housing-first", "da"));
}

const compared = (before: LockedAnswer, now: LockedAnswer, language = "da") => {
  const locale = language === "en" ? "en" : "da";
  const texts = workshopTexts(locale);
  return beforeNow(before, now, beforeNowNames(texts), texts, messages(locale));
};

const moreHomes = (scenario: Scenario) => {
  const policy = scenario.policies.find(({ id }) => id === "housing-first")!;
  const homes = { ...policy.homes, perYear: 20 };
  return withPolicy(scenario, "housing-first", { homes });
};

describe("before and now", () => {
  test("the figures shown add up, also where rounding alone would not make them", () => {
    const both = compared(
      answer([31.4, 9, 58]),
      answer([34.6, 12, 60], moreHomes),
    );
    expect(both.table[0]!.cells.map(asRead)).toEqual(["31", "35", "+4"]);
    expect(asRead(both.finding)).toBe(
      "Det nye svar ventes at spare 4 mio. kr. mere end før",
    );
  });

  test.each([
    [[31, 9, 58], [20, 5, 40], "ventes at spare 11 mio. kr. mindre end før"],
    [[-31, -50, -9], [-20, -40, -5], "ventes at koste 11 mio. kr. mindre"],
    [[-20, -40, -5], [-31, -50, -9], "ventes at koste 11 mio. kr. mere"],
    [[-5, -20, 10], [15, 1, 30], "være 20 mio. kr. bedre for det offentlige"],
    [
      [15, 1, 30],
      [-5, -20, 10],
      "være 20 mio. kr. dårligere for det offentlige",
    ],
  ] as const)("%j and then %j", (before, now, words) => {
    expect(asRead(compared(answer(before), answer(now)).finding)).toContain(
      words,
    );
  });

  test("the same answer is the same, and nothing is changed", () => {
    const both = compared(answer([31, 9, 58]), answer([31, 9, 58]));
    expect(both.finding).toBe(t.lock.same("før", "Det nye svar"));
    expect(both.changes).toBe(t.lock.nothing);
    expect(both.table[0]!.cells[2]).toBe("0");
  });

  test("a difference within the calculation's own error is not told as one", () => {
    const blurred = (locked: LockedAnswer): LockedAnswer => ({
      ...locked,
      saving: { ...locked.saving, se: 2e6 },
    });
    const both = compared(
      blurred(answer([31, 9, 58])),
      blurred(answer([34, 9, 58])),
    );
    expect(both.finding).toBe(t.lock.unclear("før", "Det nye svar"));
  });

  test("one world has no interval and no finding", () => {
    const one = { worlds: 1 };
    const both = compared(
      answer([31, 31, 31], (s) => s, one),
      answer([50, 50, 50], (s) => s, one),
    );
    expect(both.finding).toBe(t.lock.unclear("før", "Det nye svar"));
    expect(both.rows.map(({ band }) => band)).toEqual([undefined, undefined]);
    expect(both.table[1]!.cells.slice(0, 2)).toEqual(["–", "–"]);
  });

  test("answers over other years or in other prices are not subtracted", () => {
    const other = (s: Scenario) => ({ ...s, priceYear: s.priceYear - 5 });
    const both = compared(answer([31, 9, 58], other), answer([35, 9, 58]));
    expect(both.finding).toBe(t.lock.notComparable("før", "Det nye svar"));
    expect(both.table[0]!.cells[2]).toBe("–");
    expect(both.caption).toBe(t.lock.captionBoth);
    expect(both.changes).toContain(t.lock.other.frame);
  });

  test("present values are not subtracted from plain kroner", () => {
    const now = { ...answer([31, 9, 58]), discounted: true };
    expect(compared(answer([31, 9, 58]), now).finding).toBe(
      t.lock.notComparable("før", "Det nye svar"),
    );
  });

  test("the levers that differ are named with both settings, and nothing else", () => {
    const both = compared(answer([31, 9, 58]), answer([35, 9, 58], moreHomes));
    expect(both.changes).toBe(
      "Ændret: Housing First: Boliger pr. år fra 12,3 til 20 boliger.",
    );
    expect(
      compared(answer([31, 9, 58]), answer([35, 9, 58], moreHomes), "en")
        .changes,
    ).toBe("Changed: Housing First: Homes a year from 12.3 to 20 homes.");
  });

  test("a lever let loose, another part of a policy and an assumption are named too", () => {
    const now = answer([35, 9, 58], (s) => {
      const policy = s.policies[1]!;
      const workers = { ...policy.workers, icm: 3 };
      const all = withPolicy(s, policy.id, { workers, rampMonths: 6 });
      return withAssumption(all, "retention36", 0.6);
    });
    const { changes } = compared(answer([31, 9, 58]), now);
    expect(changes).toContain("ICM-medarbejdere fra efter behov til 3 årsværk");
    expect(changes).toContain(t.lock.other.policies);
    expect(changes).toContain(
      "forudsætninger (Fastholdelse af bolig efter tre år)",
    );
  });

  test("another place is named, and its levers are not listed one by one", () => {
    const elsewhere = (s: Scenario) => ({
      ...s,
      id: "odense",
      title: { da: "Odense", en: "Odense" },
    });
    const { changes } = compared(
      answer([31, 9, 58]),
      answer([35, 9, 58], elsewhere),
    );
    expect(changes).toBe("Ændret: sted fra Ishøj til Odense.");
  });

  test("what is locked is plain data: it survives being written down", () => {
    const locked = answer([31, 9, 58]);
    expect(JSON.parse(JSON.stringify(locked))).toEqual(locked);
    expect(m.locale).toBe("da");
  });
});
