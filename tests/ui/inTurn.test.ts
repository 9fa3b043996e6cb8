import { expect, test } from "vitest";
import { inTurn } from "../../src/ui/takeaway/inTurn";

test("one at a time in the order of asking, the same only once, and a fault stops no other", async () => {
  const did: string[] = [];
  const act = (name: string) => async () => {
    did.push(`${name} begins`);
    await Promise.resolve();
    if (name === "b") throw new Error("b cannot");
    did.push(`${name} ends`);
    return name;
  };
  const take = inTurn<string>();
  const all = [
    take("a", act("a")),
    take("b", act("b")),
    take("a", act("a")),
    take("c", act("c")),
  ];
  const ends = await Promise.allSettled(all);
  expect(ends.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect(did).toEqual(["a begins", "a ends", "b begins", "c begins", "c ends"]);
  await take("a", act("a"));
  expect(did.slice(-2)).toEqual(["a begins", "a ends"]);
});
