import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PLACES } from "../../src/model/ledger/headCount";
import type { Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { pairOf } from "../../src/ui/rows/comparison";
import {
  commonMoves,
  flowOf,
  matrixOf,
  waysOf,
} from "../../src/ui/rows/moveRows";
import {
  fixedStaff,
  HOME_PARTS,
  homeStacks,
  placeStacks,
  queueSeries,
  SHOWN_PLACES,
  shortageOf,
  shownAtEnd,
  shownParts,
  stackAxis,
  staffStacks,
  TEAMS,
  teamsInUse,
  yearly,
} from "../../src/ui/rows/peopleRows";
import {
  daysText,
  homesTitle,
  movesTitle,
  placesTitle,
  queueTitle,
  staffTitle,
  weeksText,
} from "../../src/ui/rows/peopleSentences";
import { messages } from "../../src/ui/text/messages";
import { peopleTexts } from "../../src/ui/text/people/texts";
import { arbitraryScenario } from "../engine/arbitrary";
import { ISHOEJ, NO_PROGRAMME, worldsOf } from "../engine/scenarios";
import { asRead, ishoejScenario } from "./results";

const inDanish = { m: messages("da"), t: peopleTexts("da") };
const inEnglish = { m: messages("en"), t: peopleTexts("en") };

/** A scenario's results over so many worlds. */
const resultsOf = (scenario: Scenario, count: number): Results => ({
  ...summarise(worldsOf(scenario, count), count, false),
  seconds: 1,
});

const YEARS = 4;
const WORLDS = 60;
const RESULTS = resultsOf({ ...ISHOEJ, years: YEARS }, WORLDS);
const PAIR = pairOf(RESULTS, "housing-first", "da");

/** The pair of Ishøj with another Housing First. */
function pairWith(change: Partial<Policy>, count = WORLDS) {
  const scenario = ishoejScenario();
  const policies = scenario.policies.map((policy) =>
    policy.id === "housing-first" ? { ...policy, ...change } : policy,
  );
  const results = resultsOf({ ...scenario, policies, years: YEARS }, count);
  return { results, pair: pairOf(results, "housing-first", "da") };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const asTenths = (x: number) => Math.round(x * 10);

describe("stacks", () => {
  test("of places are the people alive but for those out by own means", () => {
    const { people } = PAIR.policy.outcomes;
    placeStacks(PAIR).policy.forEach(({ total }, day) =>
      expect(total).toBeCloseTo(
        sum(PLACES.map((place) => people[place][day]!.mean)) -
          people.left[day]!.mean,
        9,
      ),
    );
  });

  test("of homes and workers are the means of the results", () => {
    const { homeStock, queue, staff } = PAIR.policy.outcomes;
    const homes = homeStacks(PAIR).policy.at(-1)!;
    expect(homes.parts).toEqual({
      inUse: homeStock.inUse.at(-1)!.mean,
      empty: homeStock.empty.at(-1)!.mean,
      queue: queue.at(-1)!.mean,
    });
    expect(homes.parts.inUse + homes.parts.empty).toBeCloseTo(
      homeStock.available.at(-1)!.mean,
      9,
    );
    expect(staffStacks(PAIR).policy.at(-1)!.parts.icm).toBe(
      staff.icm.needed.at(-1)!.mean,
    );
  });

  test("are drawn on an axis that holds both", () => {
    const stacks = placeStacks(PAIR);
    const highest = Math.max(
      ...[...stacks.baseline, ...stacks.policy].map(({ total }) => total),
    );
    const [low, high] = stackAxis(stacks).domain;
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(highest);
    expect(stackAxis(stacks, 1000).domain[1]).toBeGreaterThanOrEqual(1000);
  });

  test("add up as shown in tenths, on every day", () => {
    for (const side of ["baseline", "policy"] as const) {
      for (const point of placeStacks(PAIR)[side]) {
        const { cells, total } = shownParts(point, SHOWN_PLACES);
        expect(sum(cells.map(asTenths))).toBe(asTenths(total));
        expect(total).toBeCloseTo(point.total, 0);
      }
      for (const point of homeStacks(PAIR)[side]) {
        const { cells, total } = shownParts(point, HOME_PARTS);
        expect(sum(cells.map(asTenths))).toBe(asTenths(total));
      }
    }
  });

  test("a figure beside the table of days is the table's own", () => {
    const day = {
      time: 2037,
      quarter: 1,
      isEnd: true,
      parts: { section85: 0.46, cti: 0.24, icm: 3.16, act: 1.36 },
      total: 5.22,
    };
    const all = TEAMS.map((team) => shownAtEnd([day], TEAMS, team));
    expect(all.map(asTenths)).toEqual(
      shownParts(day, TEAMS).cells.map(asTenths),
    );
    expect(sum(all.map(asTenths))).toBe(52);
    expect(shownAtEnd([], TEAMS, "act")).toBe(0);
  });

  test("are told once a year and at the end", () => {
    const days = yearly(placeStacks(PAIR).policy);
    expect(days).toHaveLength(YEARS + 1);
    expect(days.at(-1)!.isEnd).toBe(true);
    expect(days[1]!.time - days[0]!.time).toBe(1);
  });

  test("the queue is the median and 80 % of the worlds", () => {
    const point = queueSeries(PAIR).at(-1)!;
    const { p50, p10, p90 } = PAIR.policy.outcomes.queue.at(-1)!;
    expect(point.policy).toBe(p50);
    expect(point.policyBand).toEqual([p10, p90]);
    expect(point.isEnd).toBe(true);
  });
});

describe("the ways of homelessness", () => {
  const check = (results: Results) => {
    for (const { outcomes } of results.policies) {
      const ways = waysOf(outcomes);
      const { into, out, afterInterim, total } = ways;
      expect(sum(into.map(({ people }) => people))).toBe(total);
      expect(sum(out.map(({ people }) => people))).toBe(total);
      expect(sum(afterInterim.map(({ people }) => people))).toBe(
        out.find(({ id }) => id === "interim")?.people ?? 0,
      );
      const { nodes, links } = flowOf(ways);
      nodes.forEach(({ kind, people }, node) => {
        const inward = sum(
          links.filter((l) => l.target === node).map((l) => l.value),
        );
        const outward = sum(
          links.filter((l) => l.source === node).map((l) => l.value),
        );
        if (kind !== "source") expect(inward).toBe(people);
        if (kind !== "end") expect(outward).toBe(people);
      });
      expect(nodes.flatMap(({ ids }) => ids)).toHaveLength(
        new Set(nodes.flatMap(({ kind, ids }) => ids.map((id) => kind + id)))
          .size,
      );
    }
  };

  test("add up as drawn: into homelessness as out of it, and so at each node", () =>
    check(RESULTS));

  test("so they do in any scenario", () =>
    fc.assert(
      fc.property(arbitraryScenario(2), (scenario) =>
        check(resultsOf(scenario, 2)),
      ),
      { numRuns: 25 },
    ));

  test("gather those below a hundredth of all, where there is more than one", () => {
    const way = <Id extends string>(id: Id, people: number) => ({ id, people });
    const flow = flowOf({
      into: [way("coming", 990), way("home", 5), way("found", 5)],
      out: [way("dead", 7), way("left", 993)],
      afterInterim: [],
      total: 1000,
    });
    expect(
      flow.nodes.map(({ kind, ids, people }) => [kind, ids, people]),
    ).toEqual([
      ["hub", ["homeless"], 1000],
      ["source", ["coming"], 990],
      ["source", ["home", "found"], 10],
      ["end", ["dead"], 7],
      ["end", ["left"], 993],
    ]);
  });

  test("rows and columns of the matrix add up as shown", () => {
    for (const { outcomes } of RESULTS.policies) {
      const { rows, sums, total } = matrixOf(outcomes.moves);
      for (const { cells, sum: row } of rows)
        expect(sum(cells.map(asTenths))).toBe(asTenths(row));
      sums.forEach((column, c) =>
        expect(sum(rows.map(({ cells }) => asTenths(cells[c]!)))).toBe(
          asTenths(column),
        ),
      );
      expect(sum(sums.map(asTenths))).toBe(asTenths(total));
    }
  });

  test("the most frequent moves come first, with their interval", () => {
    const moves = commonMoves(PAIR.policy.outcomes.moves);
    expect(moves.length).toBeGreaterThan(5);
    const means = moves.map(({ people }) => people.mean);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(means.at(-1)).toBeGreaterThanOrEqual(0.5);
  });
});

describe("what is short", () => {
  const years = [2027, 2028];

  test("never, seldom, for a time, or from a year on until the end", () => {
    const of = (...shares: number[]) => shortageOf(shares, years);
    expect(of(0, 0, 0, 0, 0, 0, 0, 0, 0)).toEqual({ kind: "none", share: 0 });
    expect(of(0, 0.2, 0.3, 0, 0, 0, 0, 0, 0)).toEqual({
      kind: "seldom",
      share: 0.3,
    });
    expect(of(0, 0.9, 0.7, 0, 0, 0, 0, 0, 0.4)).toEqual({
      kind: "now",
      share: 0.9,
    });
    expect(of(0, 0.9, 0.4, 0, 0, 0.5, 0.6, 0.7, 0.8)).toEqual({
      kind: "from",
      year: 2028,
      share: 0.8,
    });
    expect(of(0, 0, 0, 0, 1, 1, 1, 1, 1)).toMatchObject({ year: 2028 });
    expect(of(1, 1, 1, 1, 1, 1, 1, 1, 1)).toMatchObject({ year: 2027 });
    expect(of(0, 0, 0, 0, 0, 0, 0, 0, 1)).toMatchObject({ year: 2028 });
  });

  test("is told of homes from the year it lasts, in how many worlds", () => {
    expect(asRead(homesTitle(RESULTS, PAIR, inDanish))).toMatch(
      /^Med Housing First er boligerne flaskehalsen fra 202\d: ved periodens slutning venter nogen på en bolig i \d+ af 100 verdener$/,
    );
    expect(asRead(homesTitle(RESULTS, PAIR, inEnglish))).toMatch(
      /^With Housing First, homes are what is short from 202\d on: at the end somebody waits for a home in \d+ of 100 worlds$/,
    );
  });

  test("is said not to be, where a home stands ready for everybody", () => {
    const { results, pair } = pairWith({
      homes: { atStart: 5000, perYear: 0, usable: 1, reserved: 5000 },
    });
    expect(homesTitle(results, pair, inDanish)).toBe(
      "Med Housing First venter ingen på en bolig",
    );
  });

  test("is not told by a handful of worlds", () => {
    const few = pairWith({}, 8);
    for (const title of [homesTitle, staffTitle])
      expect(title(few.results, few.pair, inDanish)).toBe(
        "Foreløbigt: kun 8 verdener er regnet, så billedet er usikkert",
      );
    const one = pairWith({}, 1);
    expect(homesTitle(one.results, one.pair, inDanish)).toContain(
      "kun én verden er regnet",
    );
  });

  test("is told of workers where a team is fixed and too small; where all are hired as needed, what is needed", () => {
    expect(asRead(staffTitle(RESULTS, PAIR, inDanish))).toMatch(
      /^Ved udgangen af \d+ er der brug for \d+,\d årsværk med Housing First mod \d+,\d med Behandling først; ingen venter på en medarbejder$/,
    );
    const fixed = { section85: 0.1, cti: 0.1, icm: 0.1, act: 0.1 };
    const { results, pair } = pairWith({ workers: fixed });
    expect(asRead(staffTitle(results, pair, inDanish))).toMatch(
      /^Med Housing First er medarbejderne flaskehalsen fra 202\d: ved periodens slutning venter nogen på en medarbejder i /,
    );
    expect(fixedStaff(pair.policy.outcomes.staff)).toBeCloseTo(0.4, 9);
    expect(fixedStaff(PAIR.policy.outcomes.staff)).toBeUndefined();
    expect(teamsInUse(pair)).toEqual(TEAMS);
  });

  test("is nothing where nobody is supported", () => {
    const scenario = ishoejScenario();
    const results = resultsOf(
      {
        ...scenario,
        years: 1,
        policies: scenario.policies.map(({ id, name }) => ({
          ...NO_PROGRAMME,
          id,
          name,
        })),
      },
      WORLDS,
    );
    const pair = pairOf(results, "housing-first", "da");
    expect(staffTitle(results, pair, inDanish)).toBe(
      "Ingen får støtte af en medarbejder",
    );
    expect(homesTitle(results, pair, inDanish)).toBe(
      "Med Housing First venter ingen på en bolig",
    );
    expect(queueTitle(pair, inDanish)).toBe(
      "Ingen flytter ind i en bolig, så der er ingen ventetid at vise",
    );
    expect(teamsInUse(pair)).toEqual([]);
    expect(
      movesTitle(waysOf(pair.policy.outcomes), pair.policyName, pair, inDanish),
    ).toContain("fører 0 af ");
  });
});

describe("sentences", () => {
  test("say who lives in a home of their own, and how long those waited who moved in", () => {
    expect(asRead(placesTitle(PAIR, inDanish))).toMatch(
      /^Ved udgangen af 20\d\d ventes \d+ borgere at bo i egen bolig med Housing First mod \d+(,\d)? med Behandling først$/,
    );
    const mean = Math.round(PAIR.policy.outcomes.waits.mean!);
    expect(asRead(queueTitle(PAIR, inDanish))).toContain(
      `ventede i gennemsnit ${mean} dage med Housing First mod `,
    );
    expect(asRead(queueTitle(PAIR, inEnglish))).toContain(
      `had waited ${mean} days on average with Housing First, against `,
    );
  });

  test("say who moves in where only one policy has homes", () => {
    const none = { atStart: 0, perYear: 0, usable: 1, reserved: 0 };
    const { pair } = pairWith({ homes: none });
    expect(queueTitle(pair, inDanish)).toMatch(
      /^Borgere, der flyttede ind med Behandling først, .*; med Housing First flytter ingen ind$/,
    );
    const turned = {
      ...pair,
      policy: pair.baseline,
      baseline: pair.policy,
    };
    expect(queueTitle(turned, inDanish)).toMatch(
      /^Borgere, der flyttede ind med Housing First, .*; med Behandling først flytter ingen ind$/,
    );
  });

  test("write days and weeks as they are said", () => {
    expect(daysText(1.2, inDanish)).toBe("1 dag");
    expect(daysText(0, inDanish)).toBe("0 dage");
    expect(daysText(1, inEnglish)).toBe("1 day");
    expect(weeksText(0, inDanish)).toBe("samme dag");
    expect(weeksText(7, inDanish)).toBe("1 uge");
    expect(weeksText(84, inEnglish)).toBe("12 weeks");
    expect(weeksText(null, inDanish)).toBe("ingen");
  });
});
