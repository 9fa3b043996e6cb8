import { expect, test } from "vitest";
import type { Threshold } from "../../../src/model/analysis/threshold";
import { caseDocument } from "../../../src/ui/rows/case/document";
import { caseSlides, SLIDES } from "../../../src/ui/rows/case/slides";
import { paperTexts } from "../../../src/ui/text/paper/texts";
import { slideTexts } from "../../../src/ui/text/slides/texts";
import { asRead, savingOf, statistic } from "../results";
import { caseWith } from "./caseWith";

type Orders = Parameters<typeof caseWith>[0];

const SAVES = savingOf([31, 9, 58], [20, 5, 40]);
const slidesOf = (orders: Partial<Orders> = {}) =>
  caseSlides(caseWith({ saving: SAVES, ...orders }));
const slide = (id: (typeof SLIDES)[number], orders: Partial<Orders> = {}) =>
  slidesOf(orders).find((one) => one.id === id)!;
const title = (...of: Parameters<typeof slide>) => asRead(slide(...of).title);

const LOSS = {
  saving: savingOf([-31, -58, -9], [-20, -40, -5]),
  chance: 0.03,
  paidBackBy: Array.from({ length: 10 }, () => 0.03),
};
const UNDECIDED = { saving: savingOf([3, -9, 14], [-2, -8, 5]), chance: 0.6 };
const NOTHING = { saving: savingOf([0, 0, 0], [0, 0, 0], 0, 0), chance: 0 };

test("the first title says the finding, and no surer than the interval", () => {
  expect(title("answer")).toBe(
    "Housing First ventes at spare det offentlige 31 mio. kr. over ti år i Ishøj",
  );
  expect(title("answer", LOSS)).toContain(
    "koste det offentlige 31 mio. kr. mere",
  );
  expect(title("answer", UNDECIDED)).toContain("Det er usikkert, om");
  expect(title("answer", { worlds: 1 })).toContain(
    "Én beregnet verden kan ikke",
  );
  expect(title("answer", { worlds: 20 })).toContain("for få verdener");
  expect(title("answer", { language: "en" })).toBe(
    "Housing First is expected to save public budgets DKK 31 million over ten years in Ishøj",
  );
});

test("shows interval and chance only where the worlds are enough for them", () => {
  const [expected, interval, chance] = slide("answer").figures;
  expect(asRead(expected!.value)).toBe("En besparelse på 31 mio. kr.");
  expect(asRead(interval!.value)).toBe("En besparelse på 9 til 58 mio. kr.");
  expect(asRead(chance!.value)).toBe("I 93 af 100 verdener");
  const few = slidesOf({ worlds: 20 });
  expect(few[0]!.figures).toHaveLength(1);
  expect(few.find(({ id }) => id === "money")!.chart!.band).toBeUndefined();
});

test("says when the money has come back, and when it has not", () => {
  expect(title("money")).toBe(
    "Ved udgangen af 2029 er pengene tjent hjem i 60 af 100 verdener",
  );
  expect(title("money", LOSS)).toContain("ikke tjent hjem inden for ti år");
  expect(title("money", { ...LOSS, paidBackBy: [0, 0, 0] })).toContain(
    "i nogen af verdenerne",
  );
  expect(title("money", { worlds: 1 })).toContain("for få verdener");
});

test("draws the saving to the krone, from nothing at the start", () => {
  const { chart } = slide("money");
  expect(chart!.labels[0]).toBe("2026");
  expect(chart!.series[0]!.values[0]).toBe(0);
  expect(chart!.series[0]!.values.at(-1)).toBe(31);
  expect(chart!.band!.low.at(-1)).toBe(9);
  expect(chart!.band!.high.at(-1)).toBe(58);
});

test("the payers' figures add up as they are written", () => {
  for (const orders of [{}, LOSS, UNDECIDED]) {
    const { table } = slide("payers", orders);
    const cells = table!.rows.map(({ cells: written }) =>
      written.map((text) =>
        Math.round(Number(text.replace("−", "-").replace(",", ".")) * 10),
      ),
    );
    const total = cells.at(-1)!;
    total.forEach((sum, column) =>
      expect(
        cells.slice(0, -1).reduce((all, row) => all + row[column]!, 0),
      ).toBe(sum),
    );
    for (const [before, after, saved] of cells)
      expect(before! - after!).toBe(saved);
  }
  expect(title("payers", UNDECIDED)).toBe(
    "Regionen og staten ventes at spare; for kommunen er det usikkert",
  );
});

test("people stand in people and nights, and the title follows the interval", () => {
  expect(title("people")).toBe(
    "Der ventes 12.300 færre nætter i hjemløshed over ti år",
  );
  expect(title("people", { nights: statistic(-500, -900, -100) })).toContain(
    "500 flere nætter",
  );
  expect(title("people", { nights: statistic(50, -900, 900) })).toContain(
    "usikkert",
  );
  expect(title("people", { nights: statistic(0) })).toContain("det samme");
  const { chart } = slide("people");
  expect(chart!.labels).toHaveLength(11);
  for (const { values } of chart!.series)
    expect(values).toHaveLength(chart!.labels.length);
});

test("how turning points were found is said beside them alone, in the notes", () => {
  const turn = {
    subject: { kind: "assumption", name: "shelterDay" },
    policy: "housing-first",
    gain: "total",
    limits: { low: 0, high: 3000 },
    points: [],
    roots: [{ value: 1310, low: 1250, high: 1370, gainsAbove: true }],
    safe: { share: 0.9, crossings: [] },
    worlds: 100,
  } as const satisfies Threshold;
  const { columns, notes } = slide("sure", { turns: [turn] });
  const points = columns.flatMap((column) => column.points).join(" ");
  expect(points).toContain("1.310 kr.");
  expect(points).not.toContain("Vendepunkterne er regnet");
  expect(notes.join(" ")).toContain("Vendepunkterne er regnet");
});

test("the counter-case is there whatever the answer", () => {
  for (const orders of [{}, LOSS, UNDECIDED, NOTHING, { worlds: 1 }]) {
    const [counter, next, rests] = slide("sure", orders).columns;
    expect(counter!.points.length).toBeGreaterThan(0);
    expect(next!.points.length).toBeGreaterThan(0);
    expect(rests!.points[0]).toContain("forudsætninger er skøn");
  }
  expect(title("sure")).toBe(
    "Besparelsen for det offentlige udebliver i 7 af 100 verdener",
  );
  expect(title("sure", { chance: 1 })).toBe(
    "Det offentlige sparer i alle 2.000 verdener, så længe forudsætningerne holder",
  );
});

test("the notes hold what one may not say, and point to no section of another paper", () => {
  for (const orders of [{}, LOSS, UNDECIDED, NOTHING, { worlds: 1 }])
    for (const { notes, source } of slidesOf(orders)) {
      expect(notes).toContain("Det må man ikke sige:");
      expect(notes).toContain(source);
      expect(notes.join(" ")).not.toMatch(/afsnit \d/);
    }
});

test("a sentence ends in one full stop, also for those who do not see the chart", () => {
  for (const orders of [{}, LOSS, UNDECIDED, NOTHING, { worlds: 1 }])
    for (const { chart } of slidesOf(orders))
      expect(chart?.alt ?? "").not.toContain("..");
});

test("one home is a home", () => {
  const text = (oneHome: boolean, homes: string) =>
    slideTexts("da").proposal.title({
      policy: "Housing First",
      baseline: "Behandling først",
      homes,
      oneHome,
      workers: "0,1",
      homesBefore: "0",
      workersBefore: "0,0",
      year: 2036,
    });
  expect(text(true, "1")).toContain("bruge 1 bolig og 0,1 årsværk");
  expect(text(false, "2")).toContain("bruge 2 boliger og");
});

test("a year's saving has its interval in words, and the figures say what they are", () => {
  const { notes } = slide("money", LOSS);
  const lines = notes.map(asRead);
  expect(
    lines.some((line) => /^2036: −.*\(80 %-interval −.* til −/.test(line)),
  ).toBe(true);
  expect(lines).toContain(asRead(slide("money", LOSS).chart!.note));
});

test("the choice is called the same on slides and in both documents, also for a country, which has no council", () => {
  for (const orders of [{}, LOSS, UNDECIDED, NOTHING])
    for (const language of ["da", "en"] as const) {
      const input = caseWith({ saving: SAVES, ...orders, language });
      const said = [
        caseDocument(input).short.saying,
        caseSlides(input)[0]!.points.join(" "),
        Object.values(paperTexts(language).brief.saying)
          .slice(0, 4)
          .map((saying) => saying("A", "B"))
          .join(" "),
      ];
      for (const text of said) {
        expect(text).toMatch(/valget er politisk|the choice is political/i);
        expect(text).not.toMatch(/byråd|council/);
      }
    }
});
