import { beforeEach, describe, expect, test } from "vitest";
import {
  addFile,
  addPreset,
  addPresent,
  lock,
  MOST_SCENARIOS,
  move,
  readList,
  remove,
  rename,
  shareLuck,
  useList,
} from "../../../src/ui/compare/list";
import { useStore } from "../../../src/ui/store";
import ishoej1 from "../../fixtures/ishoej-version-1.json";

const entries = () => useList.getState().entries;
const names = () => entries().map(({ scenario }) => scenario.id);

describe("the table of scenarios", () => {
  beforeEach(() => useList.setState({ entries: [], beforeId: null }));

  test("holds the present work as it stood, and the first laid on is what others are held against", () => {
    addPresent();
    addPreset("esbjerg");
    const [first, second] = entries();
    expect(first!.scenario).toBe(useStore.getState().scenario);
    expect(first!.policyId).toBe("housing-first");
    expect(second!.scenario.id).toBe("esbjerg");
    expect(useList.getState().beforeId).toBe(first!.id);
  });

  test("has room for four", () => {
    for (let i = 0; i < 6; i++) addPresent();
    expect(entries()).toHaveLength(MOST_SCENARIOS);
  });

  test("can be put in another order, and ends stay ends", () => {
    for (const id of ["ishoej", "esbjerg", "odense"]) addPreset(id);
    const [, , last] = entries();
    move(last!.id, -1);
    expect(names()).toEqual(["ishoej", "odense", "esbjerg"]);
    move(entries()[0]!.id, -1);
    expect(names()).toEqual(["ishoej", "odense", "esbjerg"]);
  });

  test("is unlocked when what was locked is taken off or locked again", () => {
    addPreset("ishoej");
    addPreset("esbjerg");
    const [first, second] = entries();
    lock(second!.id);
    expect(useList.getState().beforeId).toBe(second!.id);
    remove(second!.id);
    expect(useList.getState().beforeId).toBeNull();
    lock(first!.id);
    lock(first!.id);
    expect(useList.getState().beforeId).toBeNull();
  });

  test("is plain values, so that it can be kept", () => {
    addPreset("ishoej");
    rename(entries()[0]!.id, "Før sommer");
    const state = useList.getState();
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test("gives a scenario the luck of another, and marks it as edited", () => {
    addPreset("ishoej");
    addPreset("esbjerg");
    const [first, second] = entries();
    shareLuck(second!.id, first!.scenario);
    const { scenario, isEdited } = entries()[1]!;
    expect([scenario.seed, scenario.replications]).toEqual(["ishoej", 2000]);
    expect(isEdited).toBe(true);
  });

  test("refuses a file that is no scenario with every reason, and stays", async () => {
    addPreset("ishoej");
    await addFile(new File(["{}"], "x.json"));
    expect(names()).toEqual(["ishoej"]);
    expect(useStore.getState().refusal?.file).toBe("x.json");
    useStore.setState({ refusal: null });
  });
});

describe("the table as it lies in the browser", () => {
  beforeEach(() => useList.setState({ entries: [], beforeId: null }));

  test("is read as it was", () => {
    addPresent();
    addPreset("esbjerg");
    const list = useList.getState();
    expect(readList(structuredClone(list))).toEqual(list);
  });

  test("has scenarios of an earlier version brought up to this one", () => {
    addPresent();
    const list = useList.getState();
    const early = { ...list.entries[0]!, scenario: ishoej1 };
    const read = readList({ ...list, entries: [early] });
    expect(read?.entries[0]?.scenario.version).toBe(
      list.entries[0]!.scenario.version,
    );
  });

  test("is left where any of it cannot be read", () => {
    addPresent();
    const list = useList.getState();
    const broken = { ...list.entries[0]!, scenario: { years: 99 } };
    expect(readList({ ...list, entries: [broken] })).toBeUndefined();
    expect(readList({ ...list, entries: "x" })).toBeUndefined();
    expect(readList(null)).toBeUndefined();
  });
});
