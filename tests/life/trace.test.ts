import { describe, expect, test } from "vitest";
import { PAYERS } from "../../src/model/ledger/payer";
import { Q, QUANTITIES } from "../../src/model/ledger/quantity";
import { byInterest, traitsOf } from "../../src/model/life/interest";
import { type Life, postingsOf } from "../../src/model/life/life";
import { sumOf } from "../../src/model/life/posting";
import { NoSuchPerson, trace } from "../../src/model/life/trace";
import {
  homesAtOnce,
  ISHOEJ,
  NO_PROGRAMME,
  quiet,
  withCount,
  withLaw,
} from "../engine/scenarios";

const lifeOf = (told: ReturnType<typeof trace>, arm = 0): Life =>
  told.lives[arm]!.life;

/** One person of a quiet place, in a shelter from the first day to the horizon. */
const inShelter = {
  ...withCount(
    quiet({
      censusRough: 0,
      censusShelter: 1,
      entryRough: 0,
      entryShelter: 1,
      yearToPoint: 1,
      shelterToRough: 0,
      stayShelter: 1e5,
      shelterDay: 1000,
      userPaymentDay: 0,
    }),
    1,
  ),
  years: 1,
};

describe("a life that a pencil can follow", () => {
  test("a year in a shelter is refunded for what is left of the quota, and says why", () => {
    const life = lifeOf(trace(inShelter, 0, 0));
    const kinds = life.events.map(({ kind }) => kind);
    expect(kinds).toEqual(["found", "horizon"]);
    expect(life.isFound).toBe(true);
    expect(life.stretches[0]!.from).toBe(0);
    expect(life.stretches.at(-1)!.until).toBe(365);
    for (const { rule, place, postings } of life.stretches) {
      expect(place).toBe("shelter");
      const { state, municipality } = sumOf(
        postings.filter(({ category }) => category === "shelter"),
      );
      if (rule?.rule === "inside the quota of the running year")
        expect(state).toBe(municipality);
      else {
        expect(rule?.rule).toBe("quota of the running year used up");
        expect(state).toBe(0);
      }
    }
    const shelter = [...postingsOf(life)].filter(
      ({ category }) => category === "shelter",
    );
    const { state, municipality } = sumOf(shelter);
    expect(state + municipality).toBe(365_000);
    expect(shelter.every(({ unit }) => unit === 1000)).toBe(true);
  });

  test("from a shelter into a home: discharged, moved in and supported on one day, refunded if decided", () => {
    const scenario = {
      ...inShelter,
      ...quiet(
        {
          censusRough: 0,
          censusShelter: 1,
          yearToPoint: 1,
          stayShelter: 1e5,
          decisionInTime: 1,
          timeToHome: 30,
        },
        [NO_PROGRAMME, homesAtOnce(3, "cti")],
      ),
      place: inShelter.place,
      years: 1,
    };
    const told = trace(scenario, 0, 0);
    const life = lifeOf(told, 1);
    const byKind = Object.fromEntries(
      life.events.map(({ kind, day }) => [kind, day]),
    );
    expect(byKind["movesIn"]).toBe(byKind["dischargeDecided"]);
    const home = life.stretches.find(({ place }) => place === "home")!;
    expect(home.from).toBe(byKind["movesIn"]);
    expect(home.support).toBe("cti");
    expect(home.rule).toEqual({
      paragraph: "85a",
      rule: "§ 176 a, stk. 1",
    });
    expect(byKind["offer"]).toBeLessThan(byKind["movesIn"]!);
    expect(life.stretches.some(({ isWaiting }) => isWaiting)).toBe(false);
    expect(lifeOf(told, 0).stretches.at(-1)!.place).toBe("shelter");
  });
});

describe("whom the reader is shown", () => {
  test("first somebody with a home and a loss, the same every time", () => {
    const told = trace(ISHOEJ, 4);
    expect(told.person).toBe(told.offered[0]);
    const kinds = told.lives.flatMap(({ life }) =>
      life.events.map(({ kind }) => kind),
    );
    expect(kinds).toContain("movesIn");
    expect(kinds).toContain("homeLost");
    expect(trace(ISHOEJ, 4)).toEqual(told);
    expect(new Set(told.offered).size).toBe(told.offered.length);
  });

  test("a home and a loss come before everything else that can be told", () => {
    const traits = traitsOf(3);
    const had = (person: number, quantities: readonly number[]) => {
      for (const q of quantities) traits[person * QUANTITIES.length + q] = 1;
    };
    had(0, [Q.offers, Q.moveIns, Q.homeDays, Q.roughNights, Q.careDays]);
    had(1, [Q.offers, Q.losses, Q.homeDays, Q.roughNights, Q.hiddenNights]);
    had(2, [Q.moveIns, Q.losses]);
    expect(byInterest(traits, 9)).toEqual([2, 0, 1]);
    expect(byInterest(traits, 1)).toEqual([2]);
  });

  test("the policies asked for, in the scenario's order", () => {
    const [first, second] = ISHOEJ.policies.map(({ id }) => id);
    const both = trace(ISHOEJ, 0, 3, [second!, first!]);
    expect(both.lives.map(({ policy }) => policy)).toEqual([first, second]);
    const one = trace(ISHOEJ, 0, 3, [second!]);
    expect(one.lives).toEqual([both.lives[1]]);
  });

  test("nobody beyond the last person", () => {
    const { people } = trace(ISHOEJ, 0, 0);
    expect(trace(ISHOEJ, 0, people - 1).person).toBe(people - 1);
    expect(() => trace(ISHOEJ, 0, people)).toThrow(NoSuchPerson);
  });
});

test("a night on the day of discharge is paid where it was spent, and no day is lived twice", () => {
  const scenario = withLaw(ISHOEJ, { dischargeDayCounts: true });
  const told = trace(scenario, 4);
  for (const { life } of told.lives) {
    let day = life.arrival;
    for (const { from, until, place, postings } of life.stretches) {
      expect(from).toBe(day);
      day = until;
      for (const { category } of postings)
        if (category === "shelter") expect(place).toBe("shelter");
    }
    expect(day).toBe(life.end);
    const paid = life.stretches.flatMap(({ postings }) =>
      postings.filter(({ category }) => category === "shelter"),
    );
    const nights = paid.reduce((sum, { amount }) => sum + amount, 0);
    const lived = life.stretches
      .filter(({ place }) => place === "shelter")
      .reduce((sum, { from, until }) => sum + until - from, 0);
    const discharges = life.events.filter(({ kind }) =>
      kind.startsWith("discharge"),
    );
    expect(discharges.length).toBeGreaterThan(0);
    expect(nights).toBe(lived + discharges.length);
  }
});

test("§ 176 takes from the municipality what it gives the state", () => {
  const months = trace(ISHOEJ, 0)
    .offered.slice(0, 12)
    .flatMap((person) => lifeOf(trace(ISHOEJ, 0, person)).months);
  expect(months.length).toBeGreaterThan(0);
  for (const { kroner, rule, amount } of months) {
    expect(rule).toEqual({ by: "§ 176" });
    expect(kroner.municipality).toBe(-kroner.state);
    expect(kroner.state).toBeCloseTo(amount, 3);
    expect(PAYERS.reduce((sum, payer) => sum + kroner[payer], 0)).toBe(0);
  }
});
