import { describe, expect, test } from "vitest";
import type { Life } from "../../../src/model/life/life";
import { axisFor } from "../../../src/ui/rows/axis";
import { piledDots, reachOf } from "../../../src/ui/rows/bandRows";
import { pairOf } from "../../../src/ui/rows/comparison";
import {
  daysIn,
  nightsDifference,
  storyOf,
} from "../../../src/ui/rows/lifeStory";
import { lockedAnswer } from "../../../src/ui/rows/lockedAnswer";
import { stageCensus, stageSaving } from "../../../src/ui/rows/stageSeries";
import { messages } from "../../../src/ui/text/messages";
import { workshopTexts } from "../../../src/ui/text/workshop/texts";
import { resultsWith, savingOf } from "../results";

const m = messages("da");
const t = workshopTexts("da");

describe("guesses as dots", () => {
  test("equal guesses stand on each other, others do not", () => {
    const axis = { domain: [0, 100], ticks: [] } as const;
    expect(piledDots([50, 10, 50], axis)).toEqual([
      { at: 0.1, height: 0 },
      { at: 0.5, height: 0 },
      { at: 0.5, height: 1 },
    ]);
  });

  test("the axis holds every guess and both intervals", () => {
    const row = { key: "a", name: "", text: "", look: "room" } as const;
    expect(
      reachOf([
        { ...row, dots: [3, 90] },
        { ...row, band: [-4, 20] },
      ]),
    ).toEqual([-4, 90]);
    expect(reachOf([row])).toEqual([0, 1]);
    expect(axisFor(...reachOf([row])).domain).toEqual([0, 1]);
  });
});

describe("before in the pictures", () => {
  const results = resultsWith({ saving: savingOf([31, 9, 58], [20, 4, 40]) });
  const pair = pairOf(results, "housing-first", "da");
  const locked = lockedAnswer(results, pair);

  test("it lies on the same years as now", () => {
    for (const { now, before } of stageSaving(results, pair, locked))
      expect(before).toBe(now);
    for (const { policy, before } of stageCensus(results, pair, locked))
      expect(before).toBe(policy);
  });

  test("other kroner are not drawn on the same axis, and no answer is none", () => {
    const discounted = { ...locked, discounted: true };
    for (const before of [discounted, null])
      expect(
        stageSaving(results, pair, before).map((point) => point.before),
      ).toEqual(Array(11).fill(undefined));
  });
});

describe("a life told in days", () => {
  const lived = (...places: [Life["stretches"][number]["place"], number][]) => {
    let from = 0;
    const stretches = places.map(([place, days]) => {
      const stretch = { place, from, until: from + days };
      from += days;
      return stretch;
    });
    return { stretches } as unknown as Life;
  };
  const before = lived(["shelter", 1200], ["home", 100], ["shelter", 50]);
  const after = lived(["shelter", 40], ["home", 1310]);

  test("days of the same place are added, places without days left out", () => {
    expect(daysIn(before)).toMatchObject({
      shelter: 1250,
      home: 100,
      rough: 0,
    });
    expect(storyOf("Behandling først", before, t, m)).toBe(
      "Behandling først: 1.250 nætter på § 110-boform og 100 dage i egen bolig.",
    );
    expect(storyOf("Behandling først", lived(), t, m)).toContain(
      t.citizen.nothing,
    );
  });

  test("the difference is in nights of homelessness, either way", () => {
    const said = (a: Life, b: Life) =>
      nightsDifference("Housing First", [a, b], t, m);
    expect(said(before, after)).toBe(
      "Med Housing First: 1.210 færre nætter i hjemløshed.",
    );
    expect(said(after, before)).toContain("1.210 flere nætter");
    expect(said(after, after)).toContain(t.citizen.equal);
  });
});
