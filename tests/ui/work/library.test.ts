import { describe, expect, test } from "vitest";
import { fileNameOf } from "../../../src/export/fileName";
import { keptIn } from "../../../src/ui/work/browserStorage";
import { freeName, ownOf, readOwn } from "../../../src/ui/work/library";
import { ownState } from "../../../src/ui/work/ownWork";
import type { Snapshot } from "../../../src/ui/work/snapshot";
import { askedBy } from "../../../src/ui/work/useUndoKeys";
import { ishoejScenario } from "../results";

const scenario = ishoejScenario();
const work: Snapshot = {
  scenario,
  origin: scenario,
  presetId: "ishoej",
  ownId: "a1",
  policyId: "housing-first",
  discounted: false,
};
const own = ownOf(work, "Budget 2027", "a1");

describe("a scenario of one's own", () => {
  test("is read as it was stored, and nothing else is", () => {
    expect(readOwn(structuredClone(own))).toEqual(own);
    expect(readOwn({ ...own, version: 2 })).toBeUndefined();
    expect(
      readOwn({ ...own, scenario: { ...scenario, years: 99 } }),
    ).toBeUndefined();
  });

  test("tells whether the work has been saved, has changed since, or belongs to none", () => {
    expect(ownState(work, [own]).kind).toBe("saved");
    expect(ownState({ ...work, discounted: true }, [own]).kind).toBe("changed");
    const fewer = { ...scenario, replications: 60 };
    expect(ownState({ ...work, scenario: fewer }, [own]).kind).toBe("changed");
    expect(ownState(work, []).kind).toBe("none");
    expect(ownState({ ...work, ownId: null }, [own]).kind).toBe("none");
  });

  test("gets a number where its name is taken", () => {
    expect(freeName("Nyt", [own])).toBe("Nyt");
    expect(freeName("Budget 2027", [own])).toBe("Budget 2027 2");
    const two = ownOf(work, "Budget 2027 2");
    expect(freeName("Budget 2027", [own, two])).toBe("Budget 2027 3");
    expect(two.id).not.toBe(own.id);
  });
});

test("a file is named by the scenario and its content", () => {
  expect(fileNameOf(scenario)).toMatch(/^hjemvej-ishoej-[0-9a-f]{6}$/);
  expect(fileNameOf(scenario, "Budget 2027: Høj pris!")).toMatch(
    /^hjemvej-budget-2027-hoej-pris-[0-9a-f]{6}$/,
  );
  expect(fileNameOf(scenario, "???")).toMatch(/^hjemvej-[0-9a-f]{6}$/);
  const longest = fileNameOf(scenario, `${"Æ".repeat(300)}!`);
  expect(longest).toMatch(/^hjemvej-[ae]{60}-[0-9a-f]{6}$/);
  expect(fileNameOf({ ...scenario, replications: 60 })).not.toBe(
    fileNameOf(scenario),
  );
});

test("a page's store without a browser's storage begins as for a first visit, and fails nothing", async () => {
  const { storage, name } = keptIn("prøve", 1, Number);
  expect(name).toBe("page/prøve");
  await storage.setItem(name, { state: 3, version: 1 });
  expect(await storage.getItem(name)).toBeNull();
});

test.each([
  [{ key: "z", ctrlKey: true }, "undo"],
  [{ key: "z", metaKey: true }, "undo"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "redo"],
  [{ key: "y", ctrlKey: true }, "redo"],
  [{ key: "z" }, undefined],
  [{ key: "z", ctrlKey: true, altKey: true }, undefined],
  [{ key: "y", ctrlKey: true, shiftKey: true }, undefined],
])("the keys %o ask for %s", (keys, asked) => {
  const none = {
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
  };
  expect(askedBy({ ...none, ...keys })).toBe(asked);
});
