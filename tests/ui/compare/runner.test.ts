import { beforeEach, describe, expect, test, vi } from "vitest";
import { eachGain } from "../../../src/model/analysis/estimate";
import type { WorldsOrder } from "../../../src/model/analysis/sideBySide";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { addPreset, remove, useList } from "../../../src/ui/compare/list";
import { retry, useAnswers, workOn } from "../../../src/ui/compare/runner";
import type { Listener } from "../../../src/ui/simulator";
import { useStore } from "../../../src/ui/store";
import { resultsWith, savingOf } from "../results";

/** What the engines were told, and the means to answer for the one on the page. */
const told: string[] = [];
let listener: Listener;
let asked: Scenario;

vi.mock("../../../src/ui/simulator", () => ({
  createSimulator: (heard: Listener) => {
    listener = heard;
    return {
      submit(scenario: Scenario) {
        asked = scenario;
        told.push(`submit ${scenario.id}`);
      },
      stop: () => told.push("stop"),
      gains: ({ scenario }: WorldsOrder) => {
        told.push(`gains ${scenario.id}`);
        const gains = eachGain(() => Float64Array.of(1, 2));
        return Promise.resolve([{ policy: "housing-first", gains }]);
      },
    };
  },
}));

const later = () => new Promise((resolve) => setTimeout(resolve));

const resultsOf = (scenario: Scenario) => ({
  ...resultsWith({ saving: savingOf([1, 0, 2], [1, 0, 2]) }),
  scenario,
});

/** The engine says how far it has come with what it was asked last. */
async function say(done: number, wanted: number, finished: boolean) {
  listener.progress({ results: resultsOf(asked), done, wanted, finished });
  await later();
}

const answered = () =>
  useAnswers.getState().answers.map(({ scenario }) => scenario.id);

describe("scenarios on the table are computed", () => {
  let leave: () => void = () => {};

  beforeEach(async () => {
    leave();
    if (useAnswers.getState().underway) await say(0, 9, true);
    useList.setState({ entries: [], beforeId: null });
    useAnswers.setState({ answers: [], failures: [], underway: undefined });
    useStore.setState({ run: { kind: "idle" } });
    await later();
    told.length = 0;
    leave = workOn();
  });

  test("one at a time, in their order, and once", async () => {
    addPreset("esbjerg");
    addPreset("odense");
    addPreset("esbjerg");
    await later();
    expect(told).toEqual(["submit esbjerg"]);
    await say(5, 9, false);
    expect(useAnswers.getState().underway).toMatchObject({
      done: 5,
      wanted: 9,
    });
    await say(9, 9, true);
    expect(told).toEqual(["submit esbjerg", "gains esbjerg", "submit odense"]);
    await say(9, 9, true);
    expect(answered()).toEqual(["odense", "esbjerg"]);
    expect(useAnswers.getState().underway).toBeUndefined();
  });

  test("and one that is removed is stopped", async () => {
    addPreset("esbjerg");
    await later();
    remove(useList.getState().entries[0]!.id);
    expect(told).toEqual(["submit esbjerg", "stop"]);
    await say(3, 9, true);
    expect(answered()).toEqual([]);
    expect(told).toHaveLength(2);
  });

  test("after the app's own answer, for which they are stopped and taken up again", async () => {
    addPreset("esbjerg");
    await later();
    const run = { results: undefined, fresh: false, done: 0, wanted: 9 };
    useStore.setState({ run: { kind: "running", ...run } });
    expect(told).toEqual(["submit esbjerg", "stop"]);
    await say(3, 9, true);
    expect(told).toHaveLength(2);
    useStore.setState({ run: { kind: "stopped", ...run } });
    await later();
    expect(told).toEqual(["submit esbjerg", "stop", "submit esbjerg"]);
  });

  test("not while the page is out of sight", async () => {
    leave();
    addPreset("esbjerg");
    await later();
    expect(told).toEqual([]);
  });

  test("and a failure is kept until it is tried again", async () => {
    addPreset("esbjerg");
    await later();
    listener.failed({ da: "gik i stå", en: "stopped" });
    await later();
    expect(useAnswers.getState().failures[0]!.message.da).toBe("gik i stå");
    expect(told).toEqual(["submit esbjerg"]);
    retry();
    await later();
    expect(told).toEqual(["submit esbjerg", "submit esbjerg"]);
  });
});
