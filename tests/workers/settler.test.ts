import { expect, test } from "vitest";
import { DEFAULT_CHOICES } from "../../src/model/refund/choices";
import { settler } from "../../workers/settler";

const bytes = (text: string) => new TextEncoder().encode(text);
const GOOD = bytes(
  "borger;sted;fra;til;bevilget før udskrivning;takst\nA;110;2026-05-01;2026-05-11;;100\nB;110;2026-05-01;2026-05-02;;100\n",
);
const BAD = bytes(
  "borger;sted;fra;til;bevilget før udskrivning;takst\nA;111;2026-05-01;x;;-1\n",
);
const VIEW = { search: "", mostPersons: 1, mostFaults: 2 };

test("a faulty file leaves the last good one, and tells how many faults there are", () => {
  const worker = settler();
  const good = worker.settle(1, GOOD, DEFAULT_CHOICES, VIEW);
  if (!good.ok) throw new Error("The stays must be sound.");
  expect(good.summary).toMatchObject({ stays: 2, persons: 2 });
  expect(good.excerpt.rows.map(({ person }) => person)).toEqual(["A"]);
  const text = worker.refundText(1);
  expect(text).toContain("TOTAL,11,0,0,0,0,0,550.00,550.00");

  const bad = worker.settle(2, BAD, DEFAULT_CHOICES, VIEW);
  if (bad.ok) throw new Error("The file must be refused.");
  expect(bad.faults).toHaveLength(2);
  expect(bad.count).toBe(3);
  expect(worker.faultsText("da").trimEnd().split("\n")).toHaveLength(4);
  expect(worker.refundText(1)).toBe(text);
});

test("who asks about another settlement than the last good one gets nothing", () => {
  const worker = settler();
  expect(worker.refundText(0)).toBeUndefined();
  worker.settle(1, GOOD, DEFAULT_CHOICES, VIEW);
  worker.settle(2, GOOD, { ...DEFAULT_CHOICES, regime: "none" }, VIEW);
  expect(worker.excerpt(1, VIEW)).toBeUndefined();
  expect(worker.linesOf(1, "A")).toBeUndefined();
  expect(worker.detailText(1, "da")).toBeUndefined();
  expect(worker.linesOf(2, "A")).toMatchObject([{ days: 10, state: 0 }]);
  expect(worker.excerpt(2, { ...VIEW, search: "b" })?.rows).toMatchObject([
    { person: "B" },
  ]);
});
