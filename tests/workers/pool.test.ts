import { describe, expect, test } from "vitest";
import { presets } from "../../src/model/preset/preset";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import type { Chunk } from "../../src/model/results/chunk";
import { stage } from "../../src/model/run";
import { plan } from "../../src/model/simulation/plan";
import type { Scenario } from "../../src/model/scenario/scenario";
import {
  Pool,
  type Job,
  type Seat,
  WorkersKeepDying,
} from "../../workers/pool";

const SCENARIO: Scenario = { ...presets()[1]!.scenario, years: 2 };

type Play = (first: number, count: number) => Chunk;

/** Worlds that hold nothing but their place. */
const nothing: Play = (first, count) => ({
  first,
  count,
  draws: new Float64Array(0),
  tallies: new Float64Array(0),
  counts: new Int32Array(0),
  events: 0,
});

const once = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A seat whose worker plays as told; "dies" in place of a chunk ends the worker, and no answer ever comes. */
function seat(play: (first: number, count: number) => Chunk | "dies"): Seat {
  let die: (reason: string) => void;
  const died = new Promise<string>((resolve) => (die = resolve));
  const simulator = {
    open: once,
    async play(first: number, count: number) {
      await once();
      const played = play(first, count);
      if (played !== "dies") return played;
      die("out of memory");
      return new Promise(() => {});
    },
  };
  return {
    simulator: simulator as unknown as Seat["simulator"],
    died,
    leave: () => {},
  };
}

/** Plays worlds 0 to `until` - 1 and tells which came, in order of arrival. */
async function arrivals(pool: Pool, until: number, rest: Partial<Job> = {}) {
  const worlds: number[] = [];
  const onChunk = ({ first, count }: Chunk) => {
    for (let i = 0; i < count; i++) worlds.push(first + i);
  };
  const job = { scenario: SCENARIO, from: 0, until, onChunk, ...rest };
  await pool.run({ isCancelled: () => false, ...job });
  return worlds;
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const ascending = (worlds: number[]) => worlds.toSorted((a, b) => a - b);

describe("a pool", () => {
  test.each([1, 2, 8])("of %i plays every world once", async (size) => {
    const worlds = await arrivals(new Pool(() => seat(nothing), size), 300);
    expect(ascending(worlds)).toEqual(upTo(300));
  });

  test("plays again what a dead worker had, at a new seat", async () => {
    let deaths = 2;
    let seats = 0;
    const pool = new Pool(() => {
      seats++;
      return seat((first, count) =>
        first > 0 && deaths-- > 0 ? "dies" : nothing(first, count),
      );
    }, 2);
    const worlds = await arrivals(pool, 300);
    expect(ascending(worlds)).toEqual(upTo(300));
    expect(seats).toBe(4);
  });

  test("seats someone else where a worker has died between two jobs", async () => {
    const silent = { open: () => new Promise(() => {}) };
    const gone: Seat = {
      simulator: silent as unknown as Seat["simulator"],
      died: Promise.resolve("gone"),
      leave: () => {},
    };
    let seats = 0;
    const pool = new Pool(() => (seats++ === 0 ? gone : seat(nothing)), 1);
    await once();
    expect(await arrivals(pool, 5)).toEqual(upTo(5));
    expect(seats).toBe(2);
  });

  test("gives up on worlds that kill three workers, and says which", async () => {
    let killed = 0;
    const pool = new Pool(
      () =>
        seat((first, count) => {
          const isDeadly = first <= 7 && 7 < first + count;
          if (!isDeadly) return nothing(first, count);
          killed++;
          return "dies";
        }),
      2,
    );
    const fault = await arrivals(pool, 300).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(WorkersKeepDying);
    expect(String(fault)).toContain("out of memory");
    expect(killed).toBe(3);
  });

  test("rejects with the model's own fault, and nothing comes after it", async () => {
    let rejected = false;
    let late = 0;
    const pool = new Pool(
      () =>
        seat((first, count) => {
          if (first === 0) throw new Error("A person left twice.");
          return nothing(first, count);
        }),
      4,
    );
    const onChunk = () => {
      if (rejected) late++;
    };
    const run = arrivals(pool, 300, { onChunk }).finally(() => {
      rejected = true;
    });
    await expect(run).rejects.toThrow("A person left twice.");
    for (let i = 0; i < 5; i++) await once();
    expect(late).toBe(0);
  });

  test("waits for the other seats before it rejects", async () => {
    const events: string[] = [];
    let seats = 0;
    const pool = new Pool(() => {
      if (seats++ === 0)
        return seat(() => {
          throw new Error("no");
        });
      const slow = async (first: number, count: number) => {
        for (let i = 0; i < 5; i++) await once();
        return nothing(first, count);
      };
      const simulator = { open: once, play: slow };
      return {
        ...seat(nothing),
        simulator: simulator as unknown as Seat["simulator"],
      };
    }, 2);
    await arrivals(pool, 300, { onChunk: () => events.push("chunk") }).catch(
      () => events.push("rejected"),
    );
    expect(events).toEqual(["chunk", "rejected"]);
  });

  test("stops when cancelled, and can play the next job", async () => {
    const pool = new Pool(() => seat(nothing), 2);
    let heard = 0;
    await pool.run({
      scenario: SCENARIO,
      from: 0,
      until: 1_000_000,
      onChunk: () => heard++,
      isCancelled: () => heard >= 3,
    });
    expect(heard).toBeGreaterThanOrEqual(3);
    expect(heard).toBeLessThanOrEqual(4);
    expect(ascending(await arrivals(pool, 10))).toEqual(upTo(10));
  });
});

describe("the numbers", () => {
  const COUNT = 23;

  /** What the worlds say, when they come in chunks of this size, the last ones first. */
  function summary(size: number) {
    const play = stage(plan(SCENARIO));
    const worlds = new Worlds(SCENARIO);
    const firsts = upTo(Math.ceil(COUNT / size)).map((i) => i * size);
    for (const first of firsts.toReversed())
      worlds.add(play(first, Math.min(size, COUNT - first)));
    expect(worlds.complete).toBe(COUNT);
    return JSON.stringify(summarise(worlds, COUNT, false));
  }

  test.each([2, 7, 23])("are the same in chunks of 1 and of %i", (size) => {
    expect(summary(size) === summary(1)).toBe(true); // said in full it fills the screen
  });

  test("are others with another seed", () => {
    const play = stage(plan({ ...SCENARIO, seed: "another" }));
    const worlds = new Worlds(SCENARIO);
    worlds.add(play(0, COUNT));
    const other = JSON.stringify(summarise(worlds, COUNT, false));
    expect(other === summary(1)).toBe(false);
  });
});
