import { expect, test } from "vitest";
import { presets } from "../../src/model/preset/preset";
import type { Scenario } from "../../src/model/scenario/scenario";
import { Pool, type Seat } from "../../workers/pool";

const [FIRST, SECOND] = presets().map(({ scenario }) => scenario);

type Played = { readonly world: number; readonly of: Scenario | undefined };

/** Seats like the true ones: each plays the scenario it was last opened with. The first may die at this world. */
function opening(deadly?: number) {
  const played: Played[] = [];
  let deaths = deadly === undefined ? 0 : 1;
  const seat = (): Seat => {
    let opened: Scenario | undefined;
    let die: (reason: string) => void;
    const died = new Promise<string>((resolve) => (die = resolve));
    const simulator = {
      open: async (scenario: Scenario) => {
        opened = scenario;
      },
      play: async (first: number, count: number) => {
        if (deaths > 0 && first <= deadly! && deadly! < first + count) {
          deaths--;
          die("out of memory");
          return new Promise(() => {});
        }
        for (let i = 0; i < count; i++)
          played.push({ world: first + i, of: opened });
        return { first, count };
      },
    };
    return {
      simulator: simulator as unknown as Seat["simulator"],
      died,
      leave: () => {},
    };
  };
  return { seat, played };
}

const job = (scenario: Scenario, from: number, until: number) => ({
  scenario,
  from,
  until,
  onChunk: () => {},
  isCancelled: () => false,
});

const all = (of: Scenario, from: number, until: number): Played[] =>
  Array.from({ length: until - from }, (_, i) => ({ world: from + i, of }));

const inOrder = (played: readonly Played[]) =>
  played.toSorted((a, b) => a.world - b.world);

test("one who takes a dead worker's seat is told the scenario before playing", async () => {
  const { seat, played } = opening(150);
  await new Pool(seat, 1).run(job(FIRST!, 0, 300));
  expect(inOrder(played)).toEqual(all(FIRST!, 0, 300));
});

test("a pool that has played one scenario plays the next one's worlds by the next one", async () => {
  const { seat, played } = opening();
  const pool = new Pool(seat, 3);
  await pool.run(job(FIRST!, 0, 100));
  expect(inOrder(played.splice(0))).toEqual(all(FIRST!, 0, 100));
  await pool.run(job(SECOND!, 100, 130));
  expect(inOrder(played)).toEqual(all(SECOND!, 100, 130));
});
