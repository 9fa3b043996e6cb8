import type { Chunk } from "../src/model/results/chunk";
import { type Wanted, wanted } from "../src/model/results/precision";
import { type Summary, summarise } from "../src/model/results/summary";
import { Worlds } from "../src/model/results/worlds";
import type { Scenario } from "../src/model/scenario/scenario";

/** Keeps the worlds of the newest run, so that the page holds only what it draws. */
export type Analyst = {
  /** Forgets what it has and waits for the worlds of this scenario. */
  open(scenario: Scenario): void;
  add(chunk: Chunk): void;
  /** The same worlds at other prices. */
  reprice(scenario: Scenario): void;
  /** How many worlds to have, by those that are in. */
  wanted(): Wanted;
  /** What the first `atMost` worlds say, as far as they are in without a gap; undefined before the first. */
  summarise(discounted: boolean, atMost: number): Summary | undefined;
};

export function analyst(): Analyst {
  let worlds: Worlds | undefined;
  return {
    open(scenario) {
      worlds = new Worlds(scenario);
    },
    add(chunk) {
      worlds?.add(chunk);
    },
    reprice(scenario) {
      worlds?.reprice(scenario);
    },
    wanted() {
      if (!worlds) throw new Error("Open a scenario before its worlds.");
      return wanted(worlds);
    },
    summarise(discounted, atMost) {
      const count = Math.min(worlds?.complete ?? 0, atMost);
      return worlds && count > 0
        ? summarise(worlds, count, discounted)
        : undefined;
    },
  };
}
