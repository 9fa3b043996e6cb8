import { expect, test } from "vitest";
import {
  ADDRESSES,
  fieldAddress,
  fieldIn,
  PAGES,
  pageOf,
  partOf,
} from "../../src/ui/route";

test.each([
  ["", "calculation"],
  ["#/", "calculation"],
  ["#about", "calculation"],
  ["#/findes-ikke", "calculation"],
  ["#/felt/shelterDay", "calculation"],
  ["#/sikkerhed", "certainty"],
  ["#/sikkerhed/aendring", "certainty"],
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

test("a field has an address, and no other address names one", () => {
  expect(fieldIn(fieldAddress("shelterDay"))).toBe("shelterDay");
  expect(fieldIn("#/metode/shelterDay")).toBe("");
  expect(fieldIn("#/")).toBe("");
});
