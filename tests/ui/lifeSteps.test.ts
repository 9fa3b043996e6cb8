import { describe, expect, test } from "vitest";
import { PAYERS } from "../../src/model/ledger/payer";
import { postingsOf } from "../../src/model/life/life";
import { LIFE_EVENTS } from "../../src/model/life/part";
import { trace } from "../../src/model/life/trace";
import { stepDays, stepWords } from "../../src/ui/rows/lifeSteps";
import { timelineRow } from "../../src/ui/rows/lifeTimeline";
import { messages } from "../../src/ui/text/messages";
import { ISHOEJ } from "../engine/scenarios";

const m = messages("da");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const LIVES = trace(ISHOEJ, 2).lives.map(({ life }) => life);
const DAYS = stepDays(LIVES);
const HORIZON = 3653;

const kronerIn = (text: string) =>
  [...plain(text).matchAll(/(−?[\d.]+) kr\./g)].map(([, number]) =>
    Number(number!.replaceAll(".", "").replace("−", "-")),
  );

describe("step by step through the years", () => {
  test("every day on which anything happens is a step, once and in order", () => {
    expect(DAYS).toEqual([...new Set(DAYS)].toSorted((a, b) => a - b));
    for (const { events, stretches } of LIVES) {
      for (const { day } of events) expect(DAYS).toContain(day);
      for (const { from } of stretches) expect(DAYS).toContain(from);
    }
  });

  test("what happens is said, and what is paid adds up as printed", () => {
    let sums = 0;
    for (const life of LIVES)
      for (const day of DAYS) {
        const { happens, money } = stepWords(life, day, m);
        for (const { kind } of life.events.filter((e) => e.day === day))
          expect(happens).toContain(m.life.events[kind]);
        for (const text of money.filter((text) => text.includes("("))) {
          const [sum, ...parts] = kronerIn(text);
          if (text.includes("§ 176")) continue;
          expect(parts.reduce((a, b) => a + b, 0)).toBe(sum);
          sums++;
        }
      }
    expect(sums).toBeGreaterThan(20);
  });

  test("a day costs what its place and support cost, and an event once", () => {
    for (const life of LIVES)
      for (const stretch of life.stretches) {
        const { money } = stepWords(life, stretch.from, m);
        const perDay = money.find((text) => text.includes("pr. dag"));
        let wanted = 0;
        for (const { from, kroner, amount } of stretch.postings)
          if (from <= stretch.from)
            for (const payer of PAYERS) wanted += kroner[payer] / amount;
        if (perDay) expect(kronerIn(perDay)[0]).toBe(Math.round(wanted));
        else expect(Math.round(wanted)).toBe(0);
      }
  });

  test("what is only the difference to a day with a home is told as such", () => {
    const [alone, mixed] = [new Set<string>(), new Set<string>()];
    for (const life of LIVES)
      for (const { from, place } of life.stretches) {
        const text = plain(stepWords(life, from, m).money.join(" | "));
        if (text.includes("kr. pr. dag i forhold til en dag med bolig ("))
          alone.add(place);
        if (
          /kr\. pr\. dag \(.* \| Heraf −?\d+ kr\. i forhold til en/.test(text)
        )
          mixed.add(place);
      }
    expect([...alone].every((p) => p === "rough" || p === "hidden")).toBe(true);
    expect(alone.size).toBeGreaterThan(0);
    expect(mixed).toContain("shelter");
    expect(mixed).not.toContain("home");
  });

  test("before the first day and after the last it says so, and no money", () => {
    const newcomer = trace(ISHOEJ, 2, 300).lives[0]!.life;
    const before = stepWords(newcomer, newcomer.arrival - 1, m);
    expect(before).toEqual({
      happens: "Er endnu ikke i hjemløshed.",
      now: "",
      money: [],
    });
    const after = stepWords({ ...newcomer, end: 9, events: [] }, 9999, m);
    expect(after.happens).toBe("Er ikke længere i modellen.");
  });
});

describe("the picture of a life", () => {
  test("its bars cover every day once, in the place lived", () => {
    for (const life of LIVES) {
      const { places, supports } = timelineRow(life, HORIZON);
      let at = life.arrival / HORIZON;
      for (const { from, to } of places) {
        expect(from).toBe(at);
        at = to;
      }
      expect(at).toBe(life.end / HORIZON);
      places.slice(1).forEach(({ place }, i) => {
        expect(place).not.toBe(places[i]!.place);
      });
      for (const { from, place } of life.stretches) {
        const day = (from + 0.5) / HORIZON;
        const bar = places.find((bar) => bar.from < day && day < bar.to);
        expect(bar?.place).toBe(place);
      }
      const days = supports.reduce((sum, { from, to }) => sum + to - from, 0);
      const supported = [...postingsOf(life)].filter(({ category }) =>
        ["section85", "cti", "icm", "act"].includes(category),
      );
      const wanted = supported.reduce((sum, { amount }) => sum + amount, 0);
      expect(days * HORIZON).toBeCloseTo(wanted, 6);
    }
  });

  test("of several things on one day the most telling has the sign", () => {
    const [life] = LIVES;
    const events = LIFE_EVENTS.map((kind) => ({ day: 7, kind, postings: [] }));
    const on = (kinds: readonly string[]) =>
      timelineRow(
        { ...life!, events: events.filter(({ kind }) => kinds.includes(kind)) },
        HORIZON,
      ).marks.map(({ mark }) => mark);
    expect(on(["offer", "refusal"])).toEqual(["refusal"]);
    expect(on(["dischargeDecided", "movesIn"])).toEqual(["movesIn"]);
    expect(on(["homeLost", "offer"])).toEqual(["homeLost"]);
    expect(on(["found"])).toEqual([]);
  });
});
