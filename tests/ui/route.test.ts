import { expect, test } from "vitest";
import { ADDRESSES, PAGES, pageOf, partOf } from "../../src/ui/route";

test.each([
  ["", "calculation"],
  ["#/", "calculation"],
  ["#about", "calculation"],
  ["#/findes-ikke", "calculation"],
  ["#/refusion", "refund"],
  ["#/metode", "method"],
  ["#/metode/lov", "method"],
  ["#/metoder", "calculation"],
] as const)("the address %s leads to %s", (hash, page) => {
  expect(pageOf(hash)).toBe(page);
});

test("every page is found by its own address", () => {
  for (const page of PAGES) expect(pageOf(ADDRESSES[page])).toBe(page);
});

test("an address may name a part", () => {
  expect(partOf("#/metode/lov")).toBe("lov");
  expect(partOf("#/metode")).toBe("");
  expect(partOf("")).toBe("");
});
