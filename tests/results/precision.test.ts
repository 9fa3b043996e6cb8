import { describe, expect, test } from "vitest";
import {
  checks,
  errorShare,
  fewestWorlds,
  wanted,
} from "../../src/model/results/precision";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import { mostWorlds, type Scenario } from "../../src/model/scenario/scenario";
import {
  homesAtOnce,
  ISHOEJ,
  NO_PROGRAMME,
  quiet,
  withCount,
  worldsOf,
} from "../engine/scenarios";

/** A person or two for a year, who may leave, without a programme and with a home at once: played in no time. */
const CHEAP: Scenario = {
  ...withCount(
    quiet({ ownMeansLight: 1, ownMeansModerate: 1, ownMeansHigh: 1 }, [
      NO_PROGRAMME,
      homesAtOnce(1),
      homesAtOnce(2),
    ]),
    2,
  ),
  years: 1,
};

const until = (share: number, most = 5000): Scenario => ({
  ...CHEAP,
  precision: { share, most },
});

/** Plays what is wanted, check by check. */
function playedOut(scenario: Scenario): { worlds: Worlds; stages: number[] } {
  const worlds = new Worlds(scenario);
  const play = stage(worlds.plan);
  const stages: number[] = [];
  for (let next = wanted(worlds); !next.isEnough; next = wanted(worlds)) {
    stages.push(next.count);
    worlds.add(play(worlds.complete, next.count - worlds.complete));
  }
  return { worlds, stages };
}

test("a run may end at these numbers of worlds, and at the most allowed", () => {
  expect(checks(2000)).toEqual([256, 384, 512, 768, 1024, 1536, 2000]);
  expect(checks(768)).toEqual([256, 384, 512, 768]);
  expect(checks(256)).toEqual([256]);
  expect(checks(40)).toEqual([40]);
});

test("without a precision the number of worlds is the scenario's", () => {
  const worlds = worldsOf({ ...CHEAP, replications: 9 }, 8);
  expect(wanted(worlds)).toEqual({ count: 9, isEnough: false });
  worlds.add(stage(worlds.plan)(8, 4));
  expect(wanted(worlds)).toEqual({ count: 9, isEnough: true });
  expect([fewestWorlds(ISHOEJ), mostWorlds(ISHOEJ)]).toEqual([2000, 2000]);
});

describe("with a precision", () => {
  const { worlds, stages } = playedOut(until(0.08));

  test("worlds are played until the first check that reaches it", () => {
    const count = stages.at(-1)!;
    expect(stages.length).toBeGreaterThan(1);
    expect(stages).toEqual(checks(5000).slice(0, stages.length));
    expect(wanted(worlds)).toEqual({ count, isEnough: true });
    expect(errorShare(worlds, count)).toBeLessThanOrEqual(0.08);
    for (const before of stages.slice(0, -1))
      expect(errorShare(worlds, before)).toBeGreaterThan(0.08);
  });

  test("the share is that of the summary's own mean and error: the largest of the policies", () => {
    const count = stages.at(-1)!;
    const { precision, comparisons } = summarise(worlds, count, false);
    const shares = comparisons.map(
      ({ netSaving: { total } }) => total.se / Math.abs(total.mean),
    );
    expect(shares).toHaveLength(2);
    expect(precision).toEqual({ wanted: 0.08, reached: Math.max(...shares) });
    expect(summarise(worlds, count, true).precision).toEqual(precision);
  });

  test("worlds left from a longer run, or come in otherwise, change nothing", () => {
    const longer = new Worlds(until(0.08));
    const play = stage(longer.plan);
    const more = stages.at(-1)! + 70;
    longer.add(play(more, 30));
    longer.add(play(0, more));
    expect(wanted(longer)).toEqual(wanted(worlds));
  });

  test("nothing beyond the most is played, reached or not", () => {
    const { worlds: few } = playedOut(until(0.001, 300));
    expect(wanted(few)).toEqual({ count: 300, isEnough: true });
    expect(errorShare(few, 300)).toBeGreaterThan(0.001);
    expect([fewestWorlds(until(0.1, 9)), mostWorlds(until(0.1, 9))]).toEqual([
      9, 9,
    ]);
  });

  test("equal policies are known at once", () => {
    const policies = [NO_PROGRAMME, { ...NO_PROGRAMME, id: "again" }];
    const { worlds: equal } = playedOut({ ...until(0.0001), policies });
    expect(wanted(equal)).toEqual({ count: 256, isEnough: true });
    expect(errorShare(equal, 256)).toBe(0);
  });

  test("one world has no error to go by", () => {
    const { worlds: one } = playedOut(until(0.5, 1));
    expect(wanted(one)).toEqual({ count: 1, isEnough: true });
    expect(errorShare(one, 1)).toBeNaN();
  });
});
