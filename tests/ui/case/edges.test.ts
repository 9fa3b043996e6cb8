import { describe, expect, test } from "vitest";
import type { Results, Statistic } from "../../../src/model/results/results";
import type { Language } from "../../../src/ui/format";
import type { CaseDocument } from "../../../src/ui/rows/case/blocks";
import { caseDocument } from "../../../src/ui/rows/case/document";
import { asRead, ishoejScenario, savingOf, statistic } from "../results";
import { allWords, caseWith, read, tableIn } from "./caseWith";

// The case at its edges, in both languages: what it says must not contradict what it shows.

const NEVER = Array.from({ length: 10 }, () => 0);
const ZERO = statistic(0);
const NOTHING = { total: ZERO, municipality: ZERO, region: ZERO, state: ZERO };
/** Both policies set to the same, under their own names. */
const setAlike = () => {
  const scenario = ishoejScenario();
  const [today, reform] = scenario.policies;
  const { id, name } = reform!;
  return { ...scenario, policies: [today!, { ...today!, id, name }] };
};
const placeOf = (count: number) => {
  const scenario = ishoejScenario();
  return { ...scenario, place: { ...scenario.place, count } };
};
const SAVES = savingOf([31, 9, 58], [10, 2, 20]);
const COSTS = savingOf([-14, -30, -2], [-12, -25, -1]);
const UNSURE = savingOf([3, -10, 16], [-2, -8, 5]);

type Orders = Parameters<typeof caseWith>[0];

/** The first policy once more, at other amounts: the one chosen is what the case is about. */
const withAnother = (results: Results): Results => {
  const [one] = results.comparisons;
  const [, policy] = results.policies;
  const reform = results.scenario.policies[1]!;
  return {
    ...results,
    scenario: {
      ...results.scenario,
      policies: [
        ...results.scenario.policies,
        {
          ...reform,
          id: "other",
          name: { da: "Noget tredje", en: "A third way" },
        },
      ],
    },
    policies: [...results.policies, { ...policy!, id: "other" }],
    comparisons: [
      { ...one!, policy: "other", netSaving: { ...one!.netSaving, ...COSTS } },
      one!,
    ],
  };
};

const EDGES: Record<string, Orders> = {
  saves: { saving: SAVES, interim: 12e6 },
  loses: { saving: COSTS, chance: 0.04, paidBackBy: NEVER, interim: 9e6 },
  "never pays": { saving: COSTS, chance: 0, paidBackBy: NEVER },
  undecided: { saving: UNSURE, chance: 0.6, interim: 9e6 },
  "net zero": { saving: savingOf([0, -10, 10], [0, -5, 5]), chance: 0.5 },
  equal: {
    saving: NOTHING,
    chance: 0,
    paidBackBy: NEVER,
    nights: ZERO,
    scenario: setAlike(),
  },
  "one person": {
    saving: savingOf([0.3, 0.1, 0.5], [0.2, 0.1, 0.3], 0),
    scenario: placeOf(1),
  },
  "ten thousand persons": {
    saving: savingOf([5300, 900, 9800], [4000, 800, 7000]),
    scenario: placeOf(10_000),
  },
  "one year": {
    saving: savingOf([0.5, -1.1, 1.9], [0.7, -0.6, 1.6]),
    chance: 0.6,
    paidBackBy: [0.6],
  },
  "one year at a loss": {
    saving: savingOf([-2, -3, -1], [-2, -3, -1]),
    chance: 0.02,
    paidBackBy: [0.02],
  },
  "two years": { saving: SAVES, paidBackBy: [0.2, 0.9] },
  "one world": { saving: SAVES, worlds: 1 },
  "one world at a loss": {
    saving: COSTS,
    worlds: 1,
    chance: 0,
    paidBackBy: NEVER,
  },
  "twelve worlds": { saving: COSTS, worlds: 12, chance: 0.1 },
  discounted: {
    saving: SAVES,
    change: (results) => ({ ...results, discounted: true }),
  },
  "several alternatives": { saving: SAVES, change: withAnother },
  "more nights": { saving: SAVES, nights: statistic(-900, -1500, -300) },
};

const cases = (["da", "en"] as const).flatMap((language) =>
  Object.entries(EDGES).map(([name, orders]) => {
    const input = caseWith({ ...orders, language });
    return { name, language, input, document: caseDocument(input) };
  }),
);

const briefWords = ({ brief }: CaseDocument) =>
  asRead(
    [
      brief.heading,
      ...brief.answer,
      brief.saying,
      ...brief.parts.flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) =>
          block.kind === "list"
            ? block.items
            : block.kind === "table"
              ? [
                  block.caption,
                  ...block.columns,
                  ...block.rows.flatMap(({ name, cells }) => [name, ...cells]),
                ]
              : block.kind === "figure"
                ? [block.title, block.caption]
                : [block.text],
        ),
      ]),
      brief.basis,
    ].join("\n"),
  );

const CHEAPER = { da: "billigere", en: "cheaper for public budgets than" };
const DEARER = {
  da: "dyrere for det offentlige",
  en: "dearer for public budgets",
};
/** That something has been paid back by the end of a year. */
const PAID_BACK: Record<Language, RegExp> = {
  da: /tjent hjem ved udgangen af \d|udgangen af \d+ er det tjent hjem/,
  en: /paid for itself by the end of \d|By the end of \d+ it has paid/,
};
const sign = ({ p10, p90 }: Statistic) => (p10 > 0 ? 1 : p90 < 0 ? -1 : 0);

describe.each(cases)("$name, in $language", ({ language, input, document }) => {
  const { total } = input.pair.comparison.netSaving;
  const worlds = input.results.replications;
  const words = `${allWords(document)}\n${briefWords(document)}`;
  const isEqual = total.p10 === 0 && total.p90 === 0;
  const side = worlds < 40 || isEqual ? 0 : sign(total);

  test("has words for everything, once", () => {
    expect(words).not.toMatch(/undefined|NaN|Infinity|∞|null|\[object|\$\{/);
    expect(words).not.toMatch(/ {2}|\.\.(?!\.)|,,|\( | \.(\s|$)|;\./);
    expect(words).not.toMatch(/(\d{4}) (til|to) \1\b|(\d{4})–\3\b/);
    expect(words).not.toMatch(
      /\b1 (budgetår|borgere|verdener|years|people|worlds)\b/,
    );
    for (const { columns } of tables(document))
      expect(new Set(columns).size).toBe(columns.length);
  });

  test("calls it cheaper or dearer only where the interval does", () => {
    for (const saying of [document.short.saying, document.brief.saying]) {
      expect(saying.includes(CHEAPER[language])).toBe(side > 0);
      expect(saying.includes(DEARER[language])).toBe(side < 0);
    }
    const finding = asRead(document.finding);
    expect(/ventet besparelse|expected saving/.test(finding)).toBe(side > 0);
    expect(/ventet merudgift|expected extra cost/.test(finding)).toBe(side < 0);
  });

  test("says of nothing that it is paid back, where no year is", () => {
    const { paidBackBy } = input.pair.comparison.breakEvenYear.total;
    const year = paidBackBy.some((share) => share >= 0.5);
    if (year && !isEqual) return;
    expect(
      [...document.short.items, ...document.brief.answer].join(" "),
    ).not.toMatch(PAID_BACK[language]);
    for (const { rows } of tables(document, /payers/))
      for (const { cells } of rows)
        expect(cells.slice(2).some((cell) => /^20\d\d$/.test(cell))).toBe(
          false,
        );
  });

  test("shows in its tables what its sentences say, and in the short edition what the whole one shows", () => {
    const whole = tableIn(document, "payers");
    const brief = tables(document, /brief-payers/)[0]!;
    expect(brief.rows).toEqual(whole.rows);
    const last = whole.columns.findIndex((name) => /^(Hele|Whole) /.test(name));
    const net = tableIn(document, "account").rows.find(
      ({ key }) => key === "net",
    )!;
    const sum = whole.rows.find(({ key }) => key === "total")!;
    expect(sum.cells[last]).toBe(net.cells.at(-1));
    const shown = read(sum.cells[last]!, language);
    const said = asRead(document.short.items[0]!);
    const amount = /(?:DKK )?([\d.,]+)(?: (mio|mia|million|billion))?/.exec(
      said.replace(/^.*?(?=[\d.,]+ (?:mio|mia|kr)|DKK)/, ""),
    );
    if (total.mean === 0 || !amount) return;
    const unit = /mia|billion/.test(amount[2] ?? "")
      ? 1e9
      : amount[2]
        ? 1e6
        : 1;
    const cell = /1[.,]000/.test(whole.caption.split(/,(?= )/)[1] ?? "")
      ? 1e3
      : 1e6;
    const kroner = Math.abs(read(amount[1]!, language)) * unit;
    const digits =
      amount[1]!.length - 1 - amount[1]!.search(language === "da" ? /,/ : /\./);
    const step = unit * (/[,.]\d$/.test(amount[1]!) && digits === 1 ? 0.1 : 1);
    if (unit > 1)
      expect(Math.abs(Math.abs(shown) * cell - kroner)).toBeLessThanOrEqual(
        step / 2 + cell / 20,
      );
  });

  test("has its counter-case, in the short edition in at most two", () => {
    const counter = document.brief.parts.find(({ id }) => id === "counter")!;
    const [list] = counter.blocks;
    expect(list?.kind).toBe("list");
    if (list?.kind !== "list") return;
    expect(list.items.length).toBeGreaterThanOrEqual(1);
    expect(list.items.length).toBeLessThanOrEqual(2);
    const section = document.sections.find(({ id }) => id === "counter")!;
    expect(section.blocks.length).toBeGreaterThan(0);
  });

  test("sends no reader of the short edition to a section of the whole one", () => {
    expect(briefWords(document)).not.toMatch(/afsnit|section \d|sections \d/);
  });
});

function tables({ sections, brief }: CaseDocument, id = /./) {
  return [...sections, ...brief.parts].flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" && id.test(block.id) ? [block] : [],
    ),
  );
}

describe("what says nothing is left out", () => {
  const of = (name: string) =>
    cases.find((one) => one.name === name && one.language === "da")!.document;

  test("of two equal policies: figures of one line, arguments against no gain, prices of no nights saved", () => {
    const document = of("equal");
    const kinds = document.sections.flatMap(({ blocks }) =>
      blocks.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain("figure");
    const words = allWords(document);
    expect(words).not.toContain("Modargumenterne hører med");
    expect(words).not.toContain("Hver sparet nat");
    expect(words).toContain("intet at vinde eller tabe i kroner");
    expect(briefWords(document)).toContain("Så er der intet at sammenligne");
  });

  test("of one or two years: the first years beside the whole period", () => {
    expect(tableIn(of("one year"), "payers").columns[0]).toBe(
      "Hele perioden, 2027",
    );
    expect(tableIn(of("two years"), "payers").columns[0]).toBe(
      "Hele perioden, 2027–2028",
    );
    expect(tableIn(of("saves"), "payers").columns[0]).toBe("2027–2028");
    expect(allWords(of("one year"))).toContain(
      "Der regnes på ét budgetår, 2027,",
    );
  });

  test("the chosen policy of several is what the case is about", () => {
    const document = of("several alternatives");
    expect(document.finding).toContain("Housing First");
    expect(allWords(document)).not.toContain("Noget tredje");
  });
});
