import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Scenario } from "../../../src/model/scenario/scenario";
import {
  assumptionsMoved,
  choosePolicy,
  choosePreset,
  goToStep,
  isBehind,
  isSettled,
  openFile,
  redo,
  resetAssumptions,
  resetLevers,
  setAssumption,
  setDiscounted,
  setLever,
  setOwnId,
  setReplications,
  snapshotOf,
  undo,
  useStore,
} from "../../../src/ui/store";
import { presentStep } from "../../../src/ui/work/history";
import ishoej1 from "../../fixtures/ishoej-version-1.json";
import { useSaid } from "../../../src/ui/work/said";

vi.mock("../../../src/ui/simulator", () => ({
  createSimulator: () => ({ submit: () => undefined }),
}));

const state = () => useStore.getState();
const names = () =>
  state().history.steps.map(({ name }) => name.da.replaceAll("\u00a0", " "));
const homes = () =>
  state().scenario.policies.find(({ id }) => id === "housing-first")?.homes
    .perYear;
const first = useStore.getInitialState();

beforeEach(() => {
  vi.spyOn(performance, "now").mockReturnValue(0);
  useStore.setState(first, true);
});

/** Whatever is done, the present step is the state as it stands. */
const isPresent = () =>
  expect(presentStep(state().history).of).toEqual(snapshotOf(state()));

describe("every edit is a step", () => {
  test("with a name, to be taken back and done again", () => {
    setLever("homes", 20);
    setAssumption("shelterDay", 4000);
    setReplications(60);
    setDiscounted(true);
    expect(names()).toEqual([
      "Begyndt med Ishøj",
      "Boliger pr. år 12,3 → 20",
      expect.stringMatching(/3\.945 → 4\.000 kr\.$/),
      "Verdener 2.000 → 60",
      "Nutidsværdi slået til",
    ]);
    isPresent();
    undo();
    expect(state().discounted).toBe(false);
    expect(useSaid.getState().text?.da).toBe("Fortrudt: Nutidsværdi slået til");
    undo();
    undo();
    expect(state().scenario.assumptions.shelterDay.value).not.toBe(4000);
    expect(homes()).toBe(20);
    isPresent();
    redo();
    expect(state().scenario.assumptions.shelterDay.value).toBe(4000);
    expect(useSaid.getState().text?.en).toMatch(/^Redone: /);
    goToStep(0);
    expect(state().scenario).toBe(first.scenario);
    isPresent();
    undo();
    expect(state().scenario).toBe(first.scenario);
  });

  test("a drag is one step from where it began, and none where it ends there", () => {
    const before = homes()!;
    for (const to of [13, 14, 18]) setLever("homes", to);
    expect(names().slice(1)).toEqual(["Boliger pr. år 12,3 → 18"]);
    setLever("homes", Number(before));
    expect(names()).toHaveLength(1);
    expect(homes()).toBe(before);
    isPresent();
  });

  test("a move made later is a step of its own", () => {
    setLever("homes", 20);
    vi.spyOn(performance, "now").mockReturnValue(2000);
    setLever("homes", 30);
    expect(names()).toHaveLength(3);
  });

  test("a reset has a name of its own, and none where there is nothing to reset", () => {
    setLever("homes", 20);
    resetLevers();
    setAssumption("shelterDay", 4000);
    resetAssumptions();
    expect(names().filter((name) => name.endsWith("nulstillet"))).toEqual([
      "Greb nulstillet",
      "Forudsætninger nulstillet",
    ]);
    resetLevers();
    expect(names()).toHaveLength(5);
    undo();
    expect(state().scenario.assumptions.shelterDay.value).toBe(4000);
  });

  test("an edit after an undo puts away what had been undone", () => {
    setLever("homes", 20);
    undo();
    setReplications(60);
    expect(names()).toEqual(["Begyndt med Ishøj", "Verdener 2.000 → 60"]);
  });
});

describe("another scenario", () => {
  test("stands a step ahead of the work before it, with its own fields and axes", () => {
    setLever("homes", 20);
    choosePreset("odense");
    expect(names().at(-1)).toBe("Åbnet Odense");
    expect(state().presetId).toBe("odense");
    const { session } = state();
    undo();
    expect([homes(), state().presetId]).toEqual([20, "ishoej"]);
    expect(state().origin).toBe(first.origin);
    expect(state().session).toBe(session + 1);
    isPresent();
  });

  test("from a file that cannot be read is no step", async () => {
    await openFile(new File(["{}"], "tom.json"));
    expect(names()).toHaveLength(1);
    expect(state().refusal?.file).toBe("tom.json");
  });

  test("from a file is named by the file", async () => {
    const own = { ...first.scenario, id: "egen" };
    await openFile(new File([JSON.stringify(own)], "egen.json"));
    expect(names().at(-1)).toBe("Åbnet filen »egen.json«");
    expect(state().presetId).toBeNull();
    isPresent();
  });
});

test("steps share what their scenarios have in common", () => {
  const { assumptions } = first.scenario;
  choosePreset("odense");
  expect(state().scenario.assumptions.retention36).toBe(
    assumptions.retention36,
  );
  choosePreset("odense");
  expect(state().origin).toBe(state().scenario);
  isPresent();
});

test("a policy chosen, and a name given, go with the steps without being any", () => {
  setLever("homes", 20);
  choosePolicy("treatment-first");
  setOwnId("a1");
  isPresent();
  expect(names()).toHaveLength(2);
  undo();
  expect(state().ownId).toBe("a1");
});

test("a stored step that this edition cannot read is refused, and the work stays", () => {
  setLever("homes", 20);
  const { steps, at } = state().history;
  const broken = {
    ...steps[0]!,
    of: { ...steps[0]!.of, scenario: { ...first.scenario, years: 99 } },
  };
  useStore.setState({ history: { steps: [broken, steps[1]!], at } });
  undo();
  expect(homes()).toBe(20);
  expect(state().refusal?.problems[0]?.path).toBe("years");
});

test("a step of an earlier edition is brought up to this one, with what a reset goes back to", () => {
  setLever("homes", 20);
  const early = ishoej1 as unknown as Scenario;
  const { steps, at } = state().history;
  const stored = {
    ...steps[0]!,
    of: { ...steps[0]!.of, scenario: early, origin: early },
  };
  useStore.setState({ history: { steps: [stored, steps[1]!], at } });
  undo();
  expect(state().scenario.version).toBe(first.scenario.version);
  expect(state().origin).toBe(state().scenario);
  expect(assumptionsMoved(state())).toBe(false);
  isPresent();
});

test("a run stopped before its first world has no answer to the numbers as they stand", () => {
  const work = { results: undefined, done: 0, wanted: 60 };
  const stopped = (fresh: boolean) =>
    ({ kind: "stopped", fresh, ...work }) as const;
  expect([stopped(true), stopped(false)].map(isSettled)).toEqual([true, false]);
  expect([stopped(true), stopped(false)].map(isBehind)).toEqual([false, true]);
});
