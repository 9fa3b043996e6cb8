import { describe, expect, test } from "vitest";
import { caseFile } from "../../src/export/document/caseFile";
import { shortFile } from "../../src/export/document/shortFile";
import type { Scenario } from "../../src/model/scenario/scenario";
import { caseDocument } from "../../src/ui/rows/case/document";
import type { CaseInput } from "../../src/ui/rows/case/input";
import { isNational, ISHOEJ, SHIPPED, withCount } from "../engine/scenarios";
import { caseWith } from "../ui/case/caseWith";
import { savingOf } from "../ui/results";
import { caseOfRun, imprintFor, PICTURES, playedBy } from "./documents";
import { convertedAll, hasOffice, pagesOf } from "./office";

const LANGUAGES = ["da", "en"] as const;

/** Enough worlds for intervals and chances; a country as a small one of the same name, for a page is filled by words and not by people. */
const playable = (scenario: Scenario) =>
  isNational(scenario) ? withCount(scenario, 60) : scenario;

const RUNS = SHIPPED.map(
  ([file, scenario]) => [file, playedBy(playable(scenario), 40)] as const,
);
const runOf = (name: string) => RUNS.find(([file]) => file === name)![1];

const LONGEST_TITLE =
  "Forslag til byrådet om at gå fra behandling først til Housing First for alle borgere i hjemløshed i kommunen fra 2027";

/** Answers with the most to say, in words of the author too. */
const FULL: readonly (readonly [string, CaseInput])[] = LANGUAGES.flatMap(
  (language) =>
    [
      [
        "undecided",
        caseWith({
          language,
          saving: savingOf([3, -10, 16], [-2, -8, 5]),
          chance: 0.6,
          interim: 9e6,
          remarks: { title: LONGEST_TITLE },
        }),
      ],
      [
        "losing",
        caseWith({
          language,
          saving: savingOf([-14, -30, -2], [-12, -25, -1]),
          chance: 0.04,
          interim: 9e6,
          paidBackBy: Array.from({ length: 10 }, () => 0),
          remarks: { title: LONGEST_TITLE },
        }),
      ],
      [
        "one world",
        caseWith({
          language,
          saving: savingOf([31, 9, 58], [10, 2, 20]),
          worlds: 1,
          standing: language === "da" ? "Regner …" : "Computing …",
        }),
      ],
    ] as const,
);

const LONG_LINK = `https://hjemvej.example/#/s/${"a1B2".repeat(66)}`;

describe.skipIf(!hasOffice)("on paper", () => {
  test("the short edition is one page, of every scenario and every answer, in both languages", async () => {
    const cases = [
      ...RUNS.flatMap(([file, results]) =>
        LANGUAGES.map(
          (language) => [file, caseOfRun(results, language)] as const,
        ),
      ),
      ...FULL,
    ];
    const files = await Promise.all(
      cases.map(([, input]) =>
        shortFile(
          caseDocument(input),
          PICTURES,
          imprintFor(input, LONG_LINK),
          input.m,
        ),
      ),
    );
    convertedAll(files, "docx", "pdf").forEach((pdf, i) => {
      const [name, { m }] = cases[i]!;
      const pages = pagesOf(pdf);
      expect(pages, `${name} ${m.locale}`).toHaveLength(1);
      expect(pages[0]).toContain(
        m.locale === "da" ? "Side 1 af 1" : "Page 1 of 1",
      );
      expect(pages[0]).toContain(m.locale === "da" ? "er skøn" : "are guesses");
      expect(pages[0]).not.toMatch(/undefined|NaN|Error!|Fejl!/);
    });
  }, 120_000);

  test("the case is a front page and four to six more, its sections in order and all of it there", async () => {
    const cases = [
      ...LANGUAGES.map((language) => caseOfRun(runOf("ishoej.json"), language)),
      caseOfRun(runOf("danmark.json"), "da"),
      FULL.find(([name]) => name === "losing")![1],
    ];
    const documents = cases.map((input) => caseDocument(input));
    const files = await Promise.all(
      cases.map((input, i) =>
        caseFile(documents[i]!, PICTURES, imprintFor(input), input.m),
      ),
    );
    convertedAll(files, "docx", "pdf").forEach((pdf, i) => {
      const { m } = cases[i]!;
      const pages = pagesOf(pdf);
      expect(pages.length).toBeGreaterThanOrEqual(5);
      expect(pages.length).toBeLessThanOrEqual(7);
      const [front = "", ...rest] = pages.map((page) =>
        page.replaceAll(/\s+/g, " "),
      );
      const text = rest.join(" ");
      expect(front).toContain(documents[i]!.short.heading);
      const places = documents[i]!.sections.map(({ heading }, at) =>
        text.indexOf(`${at + 1}. ${heading}`),
      );
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { heading } of documents[i]!.sections)
        expect(front).toContain(heading);
      pages.forEach((page, at) =>
        expect(page).toContain(
          m.locale === "da"
            ? `Side ${at + 1} af ${pages.length}`
            : `Page ${at + 1} of ${pages.length}`,
        ),
      );
      expect(pages.join(" ")).not.toMatch(
        /undefined|NaN|Error!|Fejl!|\[object/,
      );
    });
  }, 120_000);
});

test("the runs behind it are large enough to speak of how sure they are", () => {
  expect(RUNS).toHaveLength(9);
  expect(ISHOEJ.place.count).toBe(40);
  for (const [, { replications }] of RUNS) expect(replications).toBe(40);
});
