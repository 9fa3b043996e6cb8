import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Threshold } from "../../../src/model/analysis/threshold";
import { CATEGORIES } from "../../../src/model/ledger/category";
import { PAYERS } from "../../../src/model/ledger/payer";
import { withAssumption } from "../../../src/model/scenario/edit";
import { GROUPS } from "../../../src/ui/rows/case/account";
import { SECTIONS } from "../../../src/ui/rows/case/blocks";
import { caseDocument } from "../../../src/ui/rows/case/document";
import { verdictIn } from "../../../src/ui/rows/case/input";
import { asRead, ishoejScenario, savingOf, statistic } from "../results";
import { allWords, caseWith, read, sectionWords, tableIn } from "./caseWith";

const SAVES = savingOf([31, 9, 58], [10, 2, 20]);
const COSTS = savingOf([-14, -30, -2], [-12, -25, -1]);
const UNSURE = savingOf([3, -10, 16], [-2, -8, 5]);
const NEVER = Array.from({ length: 10 }, () => 0);

describe("an investment case", () => {
  test("has its sections in order, and the counter-case always", () => {
    for (const saving of [SAVES, COSTS, UNSURE]) {
      const { sections } = caseDocument(caseWith({ saving }));
      expect(sections.map(({ id }) => id)).toEqual([...SECTIONS]);
      expect(
        sections.find(({ id }) => id === "counter")?.blocks.length,
      ).toBeGreaterThan(1);
    }
  });

  test("that saves says so, and still says how often it does not", () => {
    const document = caseDocument(caseWith({ saving: SAVES, chance: 0.93 }));
    expect(asRead(document.title)).toBe(
      "Housing First i Ishøj: en ventet besparelse på 31 mio. kr. over ti år",
    );
    expect(document.short.saying).toContain("billigere");
    expect(document.short.saying).toContain("anbefaler ikke");
    expect(sectionWords(document, "counter")).toContain("i 7 af 100 verdener");
  });

  test("says in its summary how much of the saving is days in § 107, where that is much", () => {
    const itemsWith = (interim: number) =>
      caseDocument(caseWith({ saving: SAVES, interim })).short.items;
    expect(itemsWith(12e6).map(asRead)).toContain(
      "Af den samlede ventede besparelse kommer 12 mio. kr. af færre døgn på midlertidigt botilbud (§ 107) og ikke af færre nætter i hjemløshed.",
    );
    expect(itemsWith(1e6)).toHaveLength(3);
  });

  test("that loses says so in title, summary and account", () => {
    const document = caseDocument(
      caseWith({ saving: COSTS, chance: 0.04, paidBackBy: NEVER }),
    );
    expect(asRead(document.title)).toContain("en ventet merudgift på 14 mio.");
    expect(document.short.saying).toContain("dyrere");
    expect(document.short.saying).not.toContain("billigere");
    expect(sectionWords(document, "account")).toContain(
      "Tilbage er en ventet merudgift på 14,0 mio. kr.",
    );
    expect(sectionWords(document, "payers")).toContain("ikke inden for ti år");
  });

  test("that is undecided says that, and who is", () => {
    const document = caseDocument(caseWith({ saving: UNSURE, chance: 0.6 }));
    expect(document.title).toContain("økonomien er usikker");
    expect(document.short.saying).toContain("kan ikke afgøre");
    expect(sectionWords(document, "payers")).toContain(
      "for kommunen er det usikkert",
    );
  });

  test("of two equal policies says no difference, and nothing of chances", () => {
    const zero = statistic(0);
    const document = caseDocument(
      caseWith({
        saving: { total: zero, municipality: zero, region: zero, state: zero },
        chance: 0,
        nights: zero,
        paidBackBy: NEVER,
      }),
    );
    const words = allWords(document);
    expect(document.title).toContain("ingen forskel i udgift");
    expect(words).toContain("Antallet af nætter i hjemløshed er det samme.");
    expect(words).not.toMatch(/\d af 100 verdener|ikke i nogen af/);
  });

  test.each([1, 12])(
    "of %i worlds may not be shown, and gives no interval",
    (worlds) => {
      const document = caseDocument(caseWith({ saving: SAVES, worlds }));
      expect(document.warning).toContain("for lille til at vise et byråd");
      expect(document.title).toContain("foreløbig");
      expect(allWords(document)).not.toContain("80 %-interval ");
      expect(tableIn(document, "payers").columns).toHaveLength(2);
    },
  );

  test("tells when its figures are still on their way", () => {
    const document = caseDocument(
      caseWith({
        saving: SAVES,
        standing: "Foreløbigt: 100 af 2.000 verdener.",
      }),
    );
    expect(document.warning).toBe("Foreløbigt: 100 af 2.000 verdener.");
    expect(caseDocument(caseWith({ saving: SAVES })).warning).toBe("");
  });

  test("keeps what the figures say beside a title of the author's own, and marks their words", () => {
    const document = caseDocument(
      caseWith({
        saving: COSTS,
        chance: 0.04,
        remarks: { title: "En god forretning", background: "Vi vil hjælpe." },
      }),
    );
    expect(document.title).toBe("En god forretning");
    expect(document.finding).toContain("merudgift");
    expect(sectionWords(document, "question")).toContain(
      "Baggrund (forfatterens egne ord): Vi vil hjælpe.",
    );
  });

  test("names a number that was changed, from what and to what", () => {
    const origin = ishoejScenario();
    const scenario = withAssumption(origin, "shelterDay", 1500);
    const document = caseDocument(
      caseWith({ saving: SAVES, scenario, origin }),
    );
    expect(sectionWords(document, "assumptions")).toContain(
      "fra 3.945 til 1.500 kr. pr. døgn (2023-priser).",
    );
    expect(sectionWords(document, "reproduce")).toContain(
      "Scenariet er ændret",
    );
    expect(sectionWords(document, "question")).toContain("1.500 kr. pr. døgn");
  });

  test("does not give a number that was entered here the source of the one before", () => {
    const origin = ishoejScenario();
    const entered = withAssumption(origin, "shelterDay", 1500);
    const wordsOf = (scenario: typeof origin) =>
      sectionWords(
        caseDocument(caseWith({ saving: SAVES, scenario, origin })),
        "assumptions",
      );
    expect(wordsOf(origin)).not.toContain("Egen værdi");
    expect(wordsOf(origin)).not.toContain("sat ind her");
    expect(wordsOf(entered)).toContain(
      "Egen værdi, sat ind her. Værdien før havde denne kilde:",
    );
    expect(wordsOf(entered)).toContain("1 er sat ind her uden kilde");
    const sourced = {
      ...entered,
      assumptions: {
        ...entered.assumptions,
        shelterDay: {
          ...entered.assumptions.shelterDay,
          source: {
            ...entered.assumptions.shelterDay.source,
            cite: "Takst 2026",
          },
        },
      },
    };
    expect(wordsOf(sourced)).not.toContain("sat ind her");
    expect(wordsOf(sourced)).toContain("Takst 2026");
  });

  test("says where the answer turns once it has been sought", () => {
    const point = (value: number, mean: number) => ({
      value,
      gains: { total: { mean, se: 1000 } },
      chance: { total: mean > 0 ? 0.95 : 0.2 },
    });
    const turn = {
      subject: { kind: "assumption", name: "shelterDay" },
      policy: "housing-first",
      gain: "total",
      limits: { low: 500, high: 6000 },
      points: [point(500, -1e6), point(6000, 4e6)],
      roots: [{ value: 1160, low: 1100, high: 1230, gainsAbove: true }],
      safe: { share: 0.9, crossings: [] },
      worlds: 100,
    } as unknown as Threshold;
    const counter = (turns: readonly Threshold[]) =>
      sectionWords(caseDocument(caseWith({ saving: SAVES, turns })), "counter");
    expect(counter([turn])).toContain("over 1.160 kr. pr. døgn");
    expect(counter([turn])).toContain("Beregningen bruger 3.945 kr.");
    expect(counter([turn])).toContain("100 verdener ved hver værdi");
    expect(counter([])).not.toContain("Vendepunkterne");
  });

  test("shows only the decisions in which the policies differ, and the homes", () => {
    const input = caseWith({ saving: SAVES });
    const { rows } = tableIn(caseDocument(input), "proposal");
    const keys = rows.map(({ key }) => key);
    expect(keys).toContain("way");
    expect(keys).toContain("homes");
    expect(keys).not.toContain("usable");
    for (const { key, cells } of rows)
      if (!["homes", "homesUsed", "workersUsed"].includes(key))
        expect(cells[0], key).not.toBe(cells[1]);
  });

  test("a number outside its sources is among the reservations, before those of every answer", () => {
    const origin = ishoejScenario();
    const price = origin.assumptions.shelterDay;
    const words = (value: number) =>
      sectionWords(
        caseDocument(
          caseWith({
            saving: SAVES,
            origin,
            scenario: withAssumption(origin, "shelterDay", value),
          }),
        ),
        "limits",
      );
    expect(words(price.value)).not.toContain("Uden for kildernes spænd");
    expect(words(9500)).toMatch(
      /Uden for kildernes spænd: »Takst for forsorgshjem.* er 9\.500.*Et forbehold\./s,
    );
  });

  test("names the law that the scenario follows, and no other", () => {
    const scenario = ishoejScenario();
    const dated = sectionWords(
      caseDocument(caseWith({ saving: SAVES })),
      "law",
    );
    expect(dated).toContain("50 % i højst 90 døgn i et løbeår");
    expect(dated).not.toContain("120 døgn");
    const without = sectionWords(
      caseDocument(
        caseWith({
          saving: SAVES,
          scenario: { ...scenario, law: { ...scenario.law, regime: "none" } },
        }),
      ),
      "law",
    );
    expect(without).toContain("uden refusion");
    expect(without).not.toContain("90 døgn");
  });
});

test("the groups of the account hold every category once", () => {
  expect(GROUPS.flatMap(({ categories }) => categories).toSorted()).toEqual(
    [...CATEGORIES].toSorted(),
  );
});

// ---- What holds for any answer

const kroner = fc.integer({ min: -60_000_000, max: 60_000_000 });
const reach = fc.integer({ min: 0, max: 80_000_000 });
const payer = fc.record({ mean: kroner, reach });

const answers = fc
  .record({
    municipality: payer,
    region: payer,
    state: payer,
    reach,
    worlds: fc.constantFrom(1, 12, 40, 2000),
    years: fc.integer({ min: 1, max: 14 }),
    count: fc.constantFrom(1, 40, 10_000),
    language: fc.constantFrom("da" as const, "en" as const),
    scale: fc.constantFrom(0, 0.0001, 1, 300),
    nights: fc.integer({ min: -20_000, max: 20_000 }),
  })
  .map(({ municipality, region, state, scale, nights, count, ...rest }) => {
    const at = ({ mean, reach: r }: { mean: number; reach: number }) =>
      statistic(mean * scale, (mean - r) * scale, (mean + r) * scale);
    const total = at({
      mean: municipality.mean + region.mean + state.mean,
      reach: rest.reach,
    });
    const chance = total.p10 > 0 ? 0.97 : total.p90 < 0 ? 0.02 : 0.5;
    return {
      ...rest,
      count,
      saving: {
        total,
        municipality: at(municipality),
        region: at(region),
        state: at(state),
      },
      chance,
      paidBackBy: Array.from({ length: rest.years }, (_, i) =>
        i === rest.years - 1 ? chance : chance / 2,
      ),
      nights: statistic(nights, nights - 4000, nights + 4000),
    };
  });

type Answer = typeof answers extends fc.Arbitrary<infer A> ? A : never;

/** A case of a place of so many people. */
function caseOf({ count, ...answer }: Answer) {
  const scenario = ishoejScenario();
  const place = { ...scenario.place, count };
  return caseWith({ ...answer, scenario: { ...scenario, place } });
}

describe("whatever the answer", () => {
  test("the document has words for everything", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const words = allWords(caseDocument(caseOf(answer)));
        expect(words).not.toMatch(
          /undefined|NaN|Infinity|∞|null|\[object|\$\{/,
        );
        expect(words).not.toMatch(/\.\.(?!\.)|  |\( | \.(\s|$)/);
      }),
      { numRuns: 60 },
    );
  });

  test("title, summary, table and account say the same", () => {
    const sayings = {
      da: { saves: "billigere", costs: "dyrere" },
      en: { saves: "cheaper", costs: "dearer" },
    };
    const titles = {
      da: { saves: "ventet besparelse", costs: "ventet merudgift" },
      en: { saves: "expected saving", costs: "expected extra cost" },
    };
    fc.assert(
      fc.property(answers, (answer) => {
        const input = caseOf(answer);
        const document = caseDocument(input);
        const verdict = verdictIn(input);
        const says = sayings[answer.language];
        const named = titles[answer.language];
        for (const side of ["saves", "costs"] as const) {
          expect(document.short.saying.includes(says[side])).toBe(
            verdict === side,
          );
          if (verdict !== side)
            expect(document.finding).not.toContain(named[side]);
        }
        const { rows } = tableIn(document, "payers");
        const last = rows.find(({ key }) => key === "total")!.cells.at(-1);
        if (verdict in input.t.payers.verdict)
          if (answer.worlds >= 40)
            expect(last).toBe(
              input.t.payers.verdict[
                verdict as keyof typeof input.t.payers.verdict
              ],
            );
      }),
      { numRuns: 60 },
    );
  });

  test("the account adds up as it is shown, and to the table by payer", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const document = caseDocument(caseOf(answer));
        const { rows } = tableIn(document, "account");
        const cells = (key: string) =>
          rows
            .find((row) => row.key === key)!
            .cells.map((cell) => read(cell, answer.language));
        for (const { key } of rows) {
          const [municipality = 0, region = 0, state = 0, total = 0] =
            cells(key);
          expect(municipality + region + state).toBeCloseTo(total, 6);
        }
        for (const side of ["effort", "elsewhere"] as const) {
          const keys = GROUPS.filter((group) => group.side === side)
            .map(({ id }) => id)
            .filter((id) => rows.some(({ key }) => key === id));
          cells(side).forEach((sum, column) =>
            expect(
              keys.reduce((all, key) => all + cells(key)[column]!, 0),
            ).toBeCloseTo(sum, 6),
          );
        }
        cells("net").forEach((net, column) =>
          expect(
            cells("effort")[column]! + cells("elsewhere")[column]!,
          ).toBeCloseTo(net, 6),
        );
        const { rows: byPayer, columns } = tableIn(document, "payers");
        const whole = columns.findIndex((name) => /^(Hele|Whole) /.test(name));
        expect(
          [...PAYERS, "total"].map((key) =>
            read(
              byPayer.find((row) => row.key === key)!.cells[whole]!,
              answer.language,
            ),
          ),
        ).toEqual(cells("net"));
      }),
      { numRuns: 60 },
    );
  });
});
