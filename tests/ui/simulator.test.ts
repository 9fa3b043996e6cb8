import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import type { Text } from "../../src/model/scenario/parameter";
import { withAssumption, withPolicy } from "../../src/model/scenario/edit";
import { readScenario } from "../../src/model/scenario/schema";
import type { Scenario } from "../../src/model/scenario/scenario";
import { createSimulator, type Progress } from "../../src/ui/simulator";
import { analyst } from "../../workers/analyst";
import type { AnalystSeat } from "../../workers/seat.browser";
import type { Seat } from "../../workers/pool";
import { simulator } from "../../workers/simulator";

const view = { discounted: false };

function scenario(replications: number): Scenario {
  const reading = readScenario(
    JSON.parse(readFileSync("scenarios/ishoej-landsgennemsnit.json", "utf8")),
  );
  if (!reading.ok) throw new Error("The preset does not read.");
  return { ...reading.scenario, replications };
}

/** An object's functions as a worker would answer them: later, and one after another. */
function remote<T extends object>(own: T): never {
  const later = Object.entries(own).map(([name, act]) => [
    name,
    (...values: unknown[]) =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve((act as (...v: unknown[]) => unknown)(...values));
          } catch (fault) {
            reject(fault as Error);
          }
        });
      }),
  ]);
  return Object.fromEntries(later) as never;
}

type Bench = ReturnType<typeof bench>;

/** The app's simulator on workers that live in this thread, with what it was asked and what it said. */
function bench(change: { analyst?: () => AnalystSeat } = {}) {
  const heard: Progress[] = [];
  const faults: Text[] = [];
  let played = 0;
  const seat = (): Seat => {
    const own = simulator();
    const counted = {
      ...own,
      play(first: number, count: number) {
        played += count;
        return own.play(first, count);
      },
    };
    return {
      simulator: remote(counted),
      died: new Promise(() => {}),
      leave() {},
    };
  };
  const healthy = (): AnalystSeat => ({
    analyst: remote(analyst()),
    died: new Promise(() => {}),
    leave() {},
  });
  const engine = createSimulator(
    {
      progress: (progress) => heard.push(progress),
      failed: (message) => faults.push(message),
    },
    seat,
    change.analyst ?? healthy,
  );
  return { engine, heard, faults, played: () => played };
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !holds(); i++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!holds()) throw new Error("It did not come about within ten seconds.");
}

const isFinished = ({ heard }: Bench) => heard.at(-1)?.finished === true;

describe("the app's simulator", () => {
  test("shows pictures on the way and ends with all worlds", async () => {
    const b = bench();
    b.engine.submit(scenario(120), view);
    await until(() => isFinished(b));
    expect(b.heard.at(-1)).toMatchObject({ done: 120, wanted: 120 });
    expect(b.heard[0]!.done).toBeLessThan(120);
    expect(b.heard.at(-1)!.results!.replications).toBe(120);
    expect(b.played()).toBe(120);
  });

  test("a new price plays no world again, and says what a fresh run says", async () => {
    const before = scenario(60);
    const after = withAssumption(before, "shelterDay", 2000);
    const b = bench();
    b.engine.submit(before, view);
    await until(() => isFinished(b));
    b.heard.length = 0;
    b.engine.submit(after, view);
    await until(() => isFinished(b));
    const fresh = bench();
    fresh.engine.submit(after, view);
    await until(() => isFinished(fresh));
    expect(b.played()).toBe(60);
    const { seconds: _a, ...repriced } = b.heard.at(-1)!.results!;
    const { seconds: _b, ...anew } = fresh.heard.at(-1)!.results!;
    expect(repriced).toEqual(anew);
  });

  test("the newest of several orders wins", async () => {
    const b = bench();
    for (const perYear of [10, 12, 14, 16, 18])
      b.engine.submit(
        withPolicy(scenario(60), "housing-first", {
          homes: { atStart: 0, perYear, usable: 1, reserved: 1 },
        }),
        view,
      );
    await until(() => isFinished(b));
    const policy = b.heard
      .at(-1)!
      .results!.scenario.policies.find(({ id }) => id === "housing-first");
    expect(policy!.homes.perYear).toBe(18);
    expect(b.played()).toBeLessThan(5 * 60);
  });

  test("stopped, it rests on the worlds it has; going on, it plays the rest alone", async () => {
    const b = bench();
    b.engine.submit(scenario(5000), view);
    await until(() => b.heard.length > 0);
    b.engine.stop();
    await until(() => isFinished(b));
    const { done } = b.heard.at(-1)!;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(5000);
    b.heard.length = 0;
    b.engine.submit(scenario(done + 40), view);
    await until(() => isFinished(b) && b.heard.at(-1)!.done === done + 40);
    expect(b.played()).toBe(done + 40);
  });

  test("plays until a precision is reached, and no further whatever it has", async () => {
    const precise = (share: number, most = 2000) => ({
      ...scenario(7),
      years: 2,
      precision: { share, most },
    });
    const b = bench();
    b.engine.submit(precise(0.12), view);
    await until(() => isFinished(b));
    const { results, done, wanted } = b.heard.at(-1)!;
    expect(results!.precision!.reached).toBeLessThanOrEqual(0.12);
    expect([256, 384, 512, 768, 1024]).toContain(done);
    expect([wanted, b.played()]).toEqual([done, done]);

    b.heard.length = 0;
    b.engine.submit(precise(0.000_1, done + 30), view);
    await until(() => isFinished(b) && b.heard.at(-1)!.done === done + 30);
    expect(b.played()).toBe(done + 30);
    const missed = b.heard.at(-1)!.results!.precision!;
    expect(missed.reached).toBeGreaterThan(missed.wanted);

    b.heard.length = 0;
    b.engine.submit(precise(0.12), { discounted: true });
    await until(() => isFinished(b));
    expect(b.heard.at(-1)!.done).toBe(done);
    expect(b.played()).toBe(done + 30);
  });

  test("fewer worlds than it has are the first ones", async () => {
    const b = bench();
    b.engine.submit(scenario(90), view);
    await until(() => isFinished(b));
    b.heard.length = 0;
    b.engine.submit(scenario(30), view);
    await until(() => isFinished(b));
    const fresh = bench();
    fresh.engine.submit(scenario(30), view);
    await until(() => isFinished(fresh));
    expect(b.heard.at(-1)!.results!.comparisons).toEqual(
      fresh.heard.at(-1)!.results!.comparisons,
    );
  });

  test("an analyst that dies is a sentence in both languages, and the next order is answered", async () => {
    let seated = 0;
    const b = bench({
      analyst: () => {
        seated++;
        const dies = seated === 1;
        const silent = { open: () => new Promise<void>(() => {}) };
        return {
          analyst: remote(dies ? { ...analyst(), ...silent } : analyst()),
          died: dies ? Promise.resolve("out of memory") : new Promise(() => {}),
          leave() {},
        };
      },
    });
    b.engine.submit(scenario(20), view);
    await until(() => b.faults.length > 0);
    expect(b.faults[0]!.da).toContain("Beregningen gik i stå");
    expect(b.faults[0]!.en).toContain("out of memory");
    b.engine.submit(scenario(20), view);
    await until(() => isFinished(b));
    expect(b.heard.at(-1)!.done).toBe(20);
  });
});
