import { expect, test } from "vitest";
import { movedInOneGo, watchPresses } from "../../../src/ui/work/gesture";

test("moves under one press are one go however slow, and moves by key while they follow each other", () => {
  const page = new EventTarget();
  watchPresses(page);
  const send = (name: string) => page.dispatchEvent(new Event(name));
  send("pointerdown");
  expect(movedInOneGo(0)).toBe(false);
  expect(movedInOneGo(20)).toBe(true);
  expect(movedInOneGo(9000)).toBe(true);
  send("pointerup");
  expect(movedInOneGo(9010)).toBe(false);
  expect(movedInOneGo(9500)).toBe(true);
  expect(movedInOneGo(12_000)).toBe(false);
  send("pointerdown");
  expect(movedInOneGo(12_010)).toBe(false);
});
