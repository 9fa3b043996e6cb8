import { decimal, percentAsWritten } from "../../ui/format";
import { reproduceSection } from "../../ui/rows/case/closing";
import { warningRows } from "./answerSheet";
import type { BudgetSheets } from "./budgetSheets";
import {
  type Cell,
  formula,
  type Row,
  type Sheet,
  text,
  wrapped,
} from "./cell";
import { BLANK, type Desk, sectionRow, sentenceRow, titleRow } from "./desk";

const WIDE = 2;

/** Most characters of a row, which can only be so high. */
const MOST = 2000;

/** What somebody has written, a row a paragraph. */
const paragraphs = (words: string): readonly string[] =>
  words
    .split(/[\r\n]+/)
    .flatMap((line) => line.match(new RegExp(`.{1,${MOST}}`, "gu")) ?? [])
    .filter((line) => line.trim() !== "");

/** What the file is, where it comes from, how it is read and how it is computed again. */
export function readMeSheet(
  desk: Desk,
  name: string,
  budget: BudgetSheets,
  others: readonly Sheet[],
): Sheet {
  const { input, w } = desk;
  const { readMe } = w;
  const { m } = input;
  const fact = (of: string, cell: Cell): Row => [
    text(of, { role: "strong", wrap: true }),
    cell,
  ];
  return {
    name,
    about: "",
    headRows: 0,
    headColumns: 0,
    widths: [
      { least: 34, most: 34 },
      { least: 90, most: 90 },
    ],
    rows: [
      titleRow(readMe.title(input.imprint.title)),
      sentenceRow(readMe.intro, WIDE),
      ...warningRows(desk).map((row) =>
        row.map((cell) => cell && { ...cell, span: WIDE }),
      ),
      BLANK,
      sectionRow(readMe.facts),
      ...facts(desk).map(([of, said]) => fact(of, said)),
      BLANK,
      sectionRow(readMe.check),
      fact(readMe.checkLabel, checkCell(budget)),
      sentenceRow(readMe.checkNote, WIDE, "note"),
      BLANK,
      sectionRow(readMe.sheets),
      ...others.map(({ name: to, about }): Row => [
        text(to, { role: "link", wrap: true, to }),
        wrapped(about),
      ]),
      BLANK,
      sectionRow(readMe.howTo),
      ...readMe.how.map((said) => sentenceRow(said, WIDE)),
      BLANK,
      sectionRow(readMe.again),
      ...again(desk).map((said) => sentenceRow(said, WIDE)),
      BLANK,
      sectionRow(readMe.privacy),
      sentenceRow(readMe.privacyText, WIDE),
      ...ownWords(desk),
    ],
  };

  /** All that is apart from the model's own sums, on every sheet. */
  function checkCell({ accounts, differences }: BudgetSheets): Cell {
    const all = [...accounts.values(), ...differences.values()];
    return {
      ...formula(
        all.map(({ checks }) => `SUMPRODUCT(ABS(${checks}))`).join("+"),
        all.reduce((sum, { apart }) => sum + apart, 0),
        "hundredths",
        { role: "strong" },
      ),
      align: "left",
    };
  }

  function ownWords(of: Desk): readonly Row[] {
    const { remarks } = of.input;
    const said = (
      ["title", "audience", "background", "local", "sources"] as const
    ).filter((key) => remarks[key].trim() !== "");
    if (said.length === 0) return [];
    return [
      BLANK,
      sectionRow(`${readMe.remarks} (${readMe.own})`),
      ...said.flatMap((key) =>
        paragraphs(remarks[key]).map((words, nth) =>
          fact(nth === 0 ? readMe.remark[key] : "", wrapped(words)),
        ),
      ),
    ];
  }

  function again(of: Desk): readonly string[] {
    const said = reproduceSection(of.input).blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : [],
    );
    return [...said, readMe.command];
  }

  function facts({ input: { results, imprint } }: Desk) {
    const { scenario, discounted } = results;
    const { place, assumptions } = scenario;
    const rate = percentAsWritten(assumptions.discountRate.value, m.locale);
    const said: readonly (readonly [string, string])[] = [
      [readMe.scenario, imprint.title],
      [readMe.description, scenario.description[m.locale]],
      [readMe.place, imprint.place],
      [
        readMe.count,
        readMe.countOf(decimal(place.count, m.locale), place.countYear),
      ],
      [readMe.source, place.source],
      [readMe.years, imprint.years],
      [readMe.prices, imprint.prices],
      [
        readMe.discounting,
        discounted ? readMe.discounted(rate) : readMe.notDiscounted,
      ],
      [readMe.worlds, imprint.worlds],
      [readMe.version, imprint.version],
      [readMe.seed, results.seed],
      [readMe.made, imprint.made],
      [readMe.link, imprint.link],
    ];
    return said
      .filter(([, words]) => words !== "")
      .map(([of, words]) => [of, wrapped(words)] as const);
  }
}
