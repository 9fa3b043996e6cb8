import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Trial } from "../../../src/model/analysis/experiment";
import { withAssumption } from "../../../src/model/scenario/edit";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { MODEL_VERSION } from "../../../src/model/version";
import { BOARD, game, POLICY } from "../../analysis/outcomes";
import { forAll } from "./found";

// The page's store with workers that play a game in place of the engine.

const asked: Trial[] = [];
let fault: string | undefined;

const play = game(
  (scenario, world) => scenario.assumptions.shelterDay.value - 1000 + world,
);

vi.mock("../../../workers/seat.browser", () => ({
  browserSeat: () => ({
    simulator: {
      async tryOut(trial: Trial) {
        await new Promise((resolve) => setTimeout(resolve));
        asked.push(trial);
        if (fault !== undefined) throw new Error(fault);
        return play(trial);
      },
    },
    died: new Promise(() => {}),
    leave: () => {},
  }),
}));

const { choose, look, missing, retry, useExperiments, workOn } =
  await import("../../../src/ui/certainty/experiments");
const { isSameQuestion, questionFor, standsOf } =
  await import("../../../src/ui/certainty/questions");

const certain = (scenario: Scenario): Scenario => ({
  ...scenario,
  assumptions: Object.fromEntries(
    Object.entries(scenario.assumptions).map(([name, assumption]) => [
      name,
      { ...assumption, spread: { family: "fixed" } },
    ]),
  ) as unknown as Scenario["assumptions"],
});

/** No number uncertain, so that a tornado has no bars and is soon done. */
const SCENARIO = certain(BOARD);

const groundOf = (changes = {}) => ({
  scenario: SCENARIO,
  origin: SCENARIO,
  policy: POLICY,
  discounted: false,
  worlds: 50,
  held: null,
  ...changes,
});

const state = () => useExperiments.getState();

/** Waits for a state of the store, however short it lasts. */
const until = (holds: () => boolean) =>
  new Promise<void>((resolve, reject) => {
    if (holds()) return resolve();
    const tooLate = setTimeout(
      () => reject(new Error("It never came.")),
      20_000,
    );
    const stop = useExperiments.subscribe(() => {
      if (!holds()) return;
      stop();
      clearTimeout(tooLate);
      resolve();
    });
  });

const initial = state();
let leave = () => {};
const begin = (ground = groundOf()) => {
  leave();
  leave = workOn(ground);
};

beforeEach(() => {
  asked.length = 0;
  fault = undefined;
  useExperiments.setState(initial, true);
  look("spread");
});

afterEach(async () => {
  leave();
  await until(() => state().work === undefined);
});

describe("the pictures of the page", () => {
  test("are computed one after another until none is missing", async () => {
    begin();
    await until(() => missing(state(), groundOf()).length === 0);
    const { pictures } = state();
    expect(Object.keys(pictures).toSorted()).toEqual([
      "map",
      "spread",
      "threshold",
      "tornado",
    ]);
    for (const picture of Object.values(pictures))
      expect(picture.isWhole).toBe(true);
    expect(pictures.threshold!.found.roots[0]!.gainsAbove).toBe(true);
    await until(() => state().work === undefined);
  });

  test("the one looked at comes first", async () => {
    look("map");
    begin();
    await until(() => state().work !== undefined);
    expect(state().work!.task).toBe("map");
  });

  test("are not computed again for the same question, nor for another number of worlds", async () => {
    begin();
    await until(() => missing(state(), groundOf()).length === 0);
    const replications = SCENARIO.replications + 1;
    const more = groundOf({ scenario: { ...SCENARIO, replications } });
    expect(missing(state(), more)).toEqual([]);
    const dearer = withAssumption(SCENARIO, "shelterDay", 3000);
    expect(missing(state(), groundOf({ scenario: dearer }))).toEqual([
      "spread",
      "tornado",
      "threshold",
      "map",
    ]);
    expect(missing({ ...state(), gain: "state" }, groundOf())).toEqual([
      "threshold",
    ]);
    expect(missing({ ...state(), up: "icmYear" }, groundOf())).toEqual(["map"]);
  });

  test("of a large place rest on fewer worlds, of which each takes longer", async () => {
    const { place } = SCENARIO;
    const country = { ...SCENARIO, place: { ...place, count: 6000 } };
    const ground = groundOf({ scenario: country });
    begin(ground);
    await until(() => missing(state(), ground).length === 0);
    const { spread, threshold, map } = state().pictures;
    expect(spread!.found.worlds).toBe(42); // 1000 pairs by 250 of 6,000 people
    expect(threshold!.found.worlds).toBe(5);
    expect(map!.found.cells[0]![0]!.worlds).toBe(4);
    begin();
    await until(() => missing(state(), groundOf()).length === 0);
    expect(state().pictures.spread!.found.worlds).toBe(1000);
    expect(state().pictures.map!.found.cells[0]![0]!.worlds).toBe(80);
  });

  test("a page that is left asks for nothing more", async () => {
    begin();
    await until(() => asked.length > 0);
    leave();
    await until(() => state().work === undefined);
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.length).toBe(before);
    expect(state().pictures.map).toBeUndefined();
  });

  test("begun anew for the same question a picture never shows less than it did", async () => {
    look("map");
    begin();
    await until(() => (state().pictures.map?.step ?? 0) >= 3);
    const steps: number[] = [];
    const stop = useExperiments.subscribe(({ pictures }) =>
      steps.push(pictures.map?.step ?? 0),
    );
    begin();
    await until(() => state().pictures.map?.isWhole === true);
    stop();
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test("another scenario takes over, and the old picture stays until the first new one", async () => {
    look("map");
    begin();
    await until(() => state().pictures.map !== undefined);
    const before = questionFor("map", groundOf(), state());
    const dearer = groundOf({
      scenario: withAssumption(SCENARIO, "shelterDay", 3000),
    });
    const kept: boolean[] = [];
    const stop = useExperiments.subscribe(({ pictures }) =>
      kept.push(pictures.map !== undefined),
    );
    begin(dearer);
    await until(() => !isSameQuestion(state().pictures.map!.question, before));
    stop();
    expect(kept).not.toContain(false);
  });

  test("go on when another payer is chosen that they do not depend on", async () => {
    look("map");
    begin();
    await until(() => (state().pictures.map?.step ?? 0) >= 2);
    const steps: number[] = [];
    const stop = useExperiments.subscribe(({ work }) => {
      if (work?.task === "map") steps.push(work.step);
    });
    choose({ gain: "state" });
    await until(() => state().pictures.map?.isWhole === true);
    stop();
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(2);
  });

  test("wait when the one looked at is asked something new, and go on after it", async () => {
    look("map");
    begin();
    await until(() => state().pictures.map !== undefined);
    look("threshold");
    choose({ subject: "icmYear" });
    await until(() => state().pictures.threshold?.isWhole === true);
    expect(state().pictures.map!.isWhole).toBe(false);
    await until(() => missing(state(), groundOf()).length === 0);
    const { threshold } = state().pictures;
    expect(threshold!.found.subject).toEqual({
      kind: "assumption",
      name: "icmYear",
    });
  });

  test("the one at hand is begun anew when it is asked something else", async () => {
    look("threshold");
    begin();
    await until(() => state().work?.task === "threshold");
    choose({ subject: "icmYear" });
    const names: unknown[] = [];
    const stop = useExperiments.subscribe(({ pictures: { threshold } }) => {
      if (threshold) names.push(threshold.found.subject);
    });
    await until(() => state().pictures.threshold?.isWhole === true);
    stop();
    expect(new Set(names.map((name) => JSON.stringify(name)))).toEqual(
      new Set(['{"kind":"assumption","name":"icmYear"}']),
    );
  });

  test("two equal numbers make no map", () => {
    choose({ up: "shelterDay" });
    expect(missing(state(), groundOf())).not.toContain("map");
  });
});

describe("what fails", () => {
  test("is said with the reason, and tried again when asked", async () => {
    fault = "no such price";
    begin();
    await until(() => missing(state(), groundOf()).length === 0);
    expect(state().failures.spread?.reason).toBe("no such price");
    expect(state().pictures.spread).toBeUndefined();
    fault = undefined;
    retry();
    expect(missing(state(), groundOf())).toContain("spread");
    await until(() => state().pictures.spread?.isWhole === true);
    expect(state().failures.spread).toBeUndefined();
  });
});

describe("what moved the answer", () => {
  const held = {
    scenario: SCENARIO,
    model: MODEL_VERSION,
    worlds: 50,
    discounted: false,
    gains: new Map([[POLICY, forAll(0)]]),
  };
  const dearer = withAssumption(SCENARIO, "shelterDay", 3000);

  test("is asked only when an answer is held that has the policy and is another", () => {
    expect(standsOf(groundOf())).toBe("nothingHeld");
    expect(standsOf(groundOf({ held }))).toBe("unmoved");
    expect(standsOf(groundOf({ held, scenario: dearer }))).toBe("moved");
    expect(standsOf(groundOf({ held, discounted: true }))).toBe("moved");
    expect(standsOf(groundOf({ held, worlds: 60 }))).toBe("moved");
    expect(standsOf(groundOf({ held, policy: "another" }))).toBe(
      "otherPolicies",
    );
  });

  test("ends with the worlds of the answer itself", async () => {
    look("change");
    const ground = groundOf({ held, scenario: dearer, worlds: 120 });
    begin(ground);
    await until(() => state().pictures.change?.isWhole === true);
    const { found } = state().pictures.change!;
    expect(found.worlds).toBe(120);
    expect(found.moves.map(({ part }) => part)).toEqual([
      { kind: "assumption", name: "shelterDay" },
    ]);
    expect(found.after.total.mean - found.before.total.mean).toBeCloseTo(
      3000 - SCENARIO.assumptions.shelterDay.value,
      6,
    );
  });
});
