import { expect, test } from "vitest";
import { retention } from "../../src/model/register/retention";
import { journalOf, type Line } from "./journals";

const home = (
  person: number,
  from: number,
  until: number,
  end: "losses" | "deaths" | "horizon",
  support: Line[1] = "ctiDaysRefunded",
): Line[] => [
  [person, "homeDays", from, until],
  [person, support, from, Math.min(until, from + 50)],
  ...(end === "horizon" ? [] : [[person, end, until] as const]),
];

const CTI = ["ctiDaysRefunded", "ctiDaysUnrefunded"] as const;

/** Lost after 100 and 300 days, dead after 200, held until the horizon for 400; § 85 and late comers are not asked for. */
const JOURNAL = journalOf([
  ...home(0, 0, 100, "losses"),
  ...home(1, 50, 250, "deaths"),
  ...home(2, 10, 310, "losses"),
  ...home(3, 0, 400, "horizon"),
  ...home(4, 0, 20, "losses", "section85Days"),
  ...home(5, 390, 395, "losses"),
]);

test("a loss counts, a death and the horizon only end the observation", () => {
  const kept = retention(JOURNAL, 6, CTI, 390);
  expect(kept(99)).toBe(1);
  expect(kept(100)).toBe(3 / 4);
  expect(kept(250)).toBe(3 / 4);
  expect(kept(300)).toBe((3 / 4) * (1 / 2));
  expect(kept(1000)).toBe((3 / 4) * (1 / 2));
});

test("a loss on the day of a death comes first: both were at risk", () => {
  const journal = journalOf([
    ...home(0, 0, 100, "losses"),
    ...home(1, 0, 100, "deaths"),
  ]);
  expect(retention(journal, 2, CTI, 1)(100)).toBe(1 / 2);
});
