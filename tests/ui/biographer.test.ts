import { expect, test } from "vitest";
import { Biographer, type Told } from "../../src/ui/biographer";
import type { Seat } from "../../workers/pool";
import { simulator } from "../../workers/simulator";
import { ISHOEJ } from "../engine/scenarios";

const POLICIES = ISHOEJ.policies.map(({ id }) => id);

/** A worker in this thread; it answers a moment after it is asked, and may die or refuse first. */
function seatOf(answer: () => Promise<void> = () => Promise.resolve()) {
  const engine = simulator();
  let asked = 0;
  const seat = (): Seat =>
    ({
      simulator: {
        trace: async (...words: Parameters<typeof engine.trace>) => {
          asked++;
          await answer();
          return engine.trace(...words);
        },
      },
      died: new Promise(() => {}),
      leave: () => {},
    }) as unknown as Seat;
  return { seat, asked: () => asked };
}

const order = (replication: number, person?: number) => ({
  scenario: ISHOEJ,
  replication,
  person,
  policies: POLICIES,
});

/** Asks for these lives in one breath, and hears what is told until the last of them is. */
function hear(replications: readonly number[], seat: () => Seat) {
  return new Promise<{ told: Told[]; reasons: string[] }>((resolve) => {
    const heard = { told: [] as Told[], reasons: [] as string[] };
    const biographer = new Biographer(
      {
        told: (told) => {
          heard.told.push(told);
          if (told.order.replication === replications.at(-1)) resolve(heard);
        },
        failed: (reason) => heard.reasons.push(reason),
      },
      seat,
    );
    for (const replication of replications)
      biographer.ask(order(replication, 3));
  });
}

test("of lives asked for in one breath the first and the newest are read", async () => {
  const { seat, asked } = seatOf();
  const { told } = await hear([0, 1, 2, 3], seat);
  expect(told.map(({ trace }) => trace.replication)).toEqual([0, 3]);
  expect(asked()).toBe(2);
});

test("a life that cannot be read is told with its reason, and the next one is read", async () => {
  let isFirst = true;
  const { seat } = seatOf(() => {
    if (!isFirst) return Promise.resolve();
    isFirst = false;
    return Promise.reject(new Error("the worker is ill"));
  });
  const { told, reasons } = await hear([0, 1], seat);
  expect(reasons).toEqual(["the worker is ill"]);
  expect(told.map(({ trace }) => trace.replication)).toEqual([1]);
});

test("a number nobody has gives the one most worth reading about", () => {
  const engine = simulator();
  const somebody = engine.trace(ISHOEJ, 0, undefined, POLICIES);
  expect(engine.trace(ISHOEJ, 0, 1e6, POLICIES)).toEqual(somebody);
  expect(engine.trace(ISHOEJ, 0, 5, POLICIES).person).toBe(5);
});
