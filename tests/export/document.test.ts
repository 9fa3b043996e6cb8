import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { caseFile } from "../../src/export/document/caseFile";
import { shortFile } from "../../src/export/document/shortFile";
import type { Block } from "../../src/ui/rows/case/blocks";
import { caseDocument } from "../../src/ui/rows/case/document";
import { ISHOEJ } from "../engine/scenarios";
import { caseWith } from "../ui/case/caseWith";
import { savingOf } from "../ui/results";
import {
  bodyOf,
  brokenTag,
  caseOfRun,
  imprintFor,
  LINK,
  paragraphsIn,
  partsOf,
  PICTURES,
  playedBy,
  textIn,
} from "./documents";

const RUN = playedBy(ISHOEJ, 40);
const input = { da: caseOfRun(RUN, "da"), en: caseOfRun(RUN, "en") };
const document = { da: caseDocument(input.da), en: caseDocument(input.en) };
const LANGUAGES = ["da", "en"] as const;

const whole = (language: "da" | "en", pictures = {}) =>
  caseFile(
    document[language],
    pictures,
    imprintFor(input[language]),
    input[language].m,
  );
const short = (language: "da" | "en", pictures = {}) =>
  shortFile(
    document[language],
    pictures,
    imprintFor(input[language]),
    input[language].m,
  );

const FILES = {
  da: {
    whole: await whole("da", PICTURES),
    short: await short("da", PICTURES),
  },
  en: {
    whole: await whole("en", PICTURES),
    short: await short("en", PICTURES),
  },
};
const bare = await whole("da");

const fieldsIn = (xml: string) => [
  ...[...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(
    ([, field]) => field!,
  ),
  ...[...xml.matchAll(/<w:fldSimple [^>]*w:instr="([^"]*)"/g)].map(
    ([, field]) => field!,
  ),
];

const KNOWN_FIELD = /^\s*(TOC|PAGEREF|SEQ|PAGE|NUMPAGES)\b/;

describe.each(LANGUAGES)("the case as a Word document, in %s", (language) => {
  const files = FILES[language];
  const body = bodyOf(files.whole);
  const said = document[language];

  test.each(["whole", "short"] as const)(
    "every part of the %s one is well formed",
    (edition) => {
      const parts = partsOf(files[edition]);
      expect(parts.size).toBeGreaterThan(10);
      for (const [path, xml] of parts)
        expect(brokenTag(xml), path).toBeUndefined();
    },
  );

  test("has a title, and its twelve sections as headings in order", () => {
    const paragraphs = paragraphsIn(body);
    const of = (style: string) =>
      paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(of("Title")).toEqual([said.title.replaceAll("\u00a0", " ")]);
    expect(of("Heading1")).toEqual(said.sections.map(({ heading }) => heading));
  });

  test("has contents that are filled in: each section, its page, and the way to it", () => {
    const entries = paragraphsIn(body).filter(({ style }) => style === "TOC1");
    const texts = entries.map(({ text }) => text).filter(Boolean);
    expect(texts).toHaveLength(12);
    texts.forEach((text, i) =>
      expect(text).toMatch(
        new RegExp(
          `^${i + 1}\\. ${said.sections[i]!.heading.replaceAll(/[()?]/g, "\\$&")}\\d$`,
        ),
      ),
    );
    const pages = texts.map((text) => Number(text.at(-1)));
    expect(pages[0]).toBe(2);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    for (const [, anchor] of body.matchAll(
      /<w:hyperlink [^>]*w:anchor="([^"]+)"/g,
    ))
      if (anchor!.startsWith("_Toc"))
        expect(body).toContain(`<w:bookmarkStart w:name="${anchor}"`);
    expect(body).not.toContain('w:dirty="true"');
    expect(partsOf(files.whole).get("word/settings.xml")).not.toContain(
      "updateFields",
    );
  });

  test.each([
    ["whole", said.sections],
    ["short", said.brief.parts],
  ] as const)(
    "numbers the tables and figures of the %s one",
    (edition, parts) => {
      const captions = paragraphsIn(bodyOf(files[edition])).filter(
        ({ style }) => style === "Caption",
      );
      const blocks = parts.flatMap((part): readonly Block[] => part.blocks);
      for (const kind of ["table", "figure"] as const) {
        const label = {
          da: { table: "Tabel", figure: "Figur" },
          en: { table: "Table", figure: "Figure" },
        }[language][kind];
        const those = captions.filter(({ text }) => text.startsWith(label));
        const expected = blocks.filter((block) => block.kind === kind);
        expect(those).toHaveLength(expected.length);
        those.forEach(({ text, xml }, i) => {
          expect(text.startsWith(`${label} ${i + 1}. `)).toBe(true);
          expect(fieldsIn(xml).join()).toContain(`SEQ ${label}`);
        });
      }
    },
  );

  test("repeats the head of each table, splits no row, and sets figures to the right", () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(
      ([xml]) => xml,
    );
    const drawn = said.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === "table");
    expect(tables).toHaveLength(drawn.length);
    tables.forEach((xml, at) => {
      const rows = [
        ...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs),
      ].map(([row]) => row);
      const { rows: written, columns, holds } = drawn[at]!;
      expect(rows).toHaveLength(written.length + 1);
      rows.forEach((row, i) => {
        expect(row.includes("<w:tblHeader/>")).toBe(i === 0);
        expect(row).toContain("<w:cantSplit/>");
        expect(row.match(/<w:tc>/g)).toHaveLength(columns.length + 1);
        const right = row.match(/w:val="TableNumber"/g)?.length ?? 0;
        expect(right).toBe(holds === "figures" ? columns.length : 0);
        if (i > 0)
          expect(row.includes("<w:b/>")).toBe(written[i - 1]!.isSum === true);
      });
      expect(xml).toContain('<w:tblStyle w:val="CaseTable"/>');
    });
  });

  test("holds each figure as outlines and as pixels, with its words", () => {
    const alts = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      ([, alt]) => alt,
    );
    expect(alts).toEqual(
      ["saving", "payers", "census"].map(
        (name) => PICTURES[name as "saving"].alt,
      ),
    );
    const media = Object.keys(unzipSync(files.whole)).filter((path) =>
      path.startsWith("word/media/"),
    );
    expect(media.filter((path) => path.endsWith(".svg"))).toHaveLength(3);
    expect(media.some((path) => path.endsWith(".png"))).toBe(true);
  });

  test("is in its language for whoever checks the spelling, and names no author and no hour", () => {
    const parts = partsOf(files.whole);
    const tag = { da: "da-DK", en: "en-GB" }[language];
    expect(parts.get("word/styles.xml")).toContain(`<w:lang w:val="${tag}"`);
    const core = parts.get("docProps/core.xml")!;
    expect(core.replaceAll("\u00a0", " ")).toContain(
      `<dc:title>${said.title.replaceAll("\u00a0", " ")}</dc:title>`,
    );
    expect(core).toContain(input[language].m.footer.seed("ishoej"));
    expect(core).not.toMatch(
      /creator|lastModifiedBy|created|modified|Un-named/,
    );
  });

  test("carries version, seed and the address that opens it again, on every page or in it", () => {
    for (const file of [files.whole, files.short]) {
      const parts = partsOf(file);
      const foot = textIn(parts.get("word/footer1.xml")!);
      expect(foot).toContain("Hjemvej, model ");
      expect(foot).toContain("ishoej");
      expect(fieldsIn(parts.get("word/footer1.xml")!).join()).toMatch(
        /PAGE.*NUMPAGES/,
      );
      expect(parts.get("word/footer1.xml")!).toMatch(/>(Side|Page)\u00a0</);
      expect(textIn(bodyOf(file))).toContain(LINK);
      const targets = parts.get("word/_rels/document.xml.rels")!;
      expect(targets).toContain("https://hjemvej.example/");
    }
  });

  test("says all that the document says, and nothing a machine would", () => {
    const text = textIn(body);
    const words = said.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "list"
          ? block.items
          : block.kind === "table"
            ? block.rows.flatMap(({ name, cells }) => [name, ...cells])
            : block.kind === "figure"
              ? [block.title, block.caption]
              : [block.kind === "paragraph" ? block.text : block.text],
      ),
    );
    for (const word of [...words, ...said.short.items, said.short.saying])
      expect(text).toContain(word.replaceAll("\u00a0", " "));
    for (const part of said.brief.parts)
      expect(textIn(bodyOf(files.short))).toContain(part.heading);
    expect(text + textIn(bodyOf(files.short))).not.toMatch(
      /undefined|NaN|\[object|Infinity|null/,
    );
  });
});

test("the same case gives the same bytes", async () => {
  expect(await whole("da", PICTURES)).toEqual(FILES.da.whole);
  expect(await short("en", PICTURES)).toEqual(FILES.en.short);
});

test("without pictures the document is whole: what each would show stands as a sentence", () => {
  const body = bodyOf(bare);
  expect(body).not.toContain("<w:drawing");
  const text = textIn(body);
  for (const { blocks } of document.da.sections)
    for (const block of blocks)
      if (block.kind === "figure") {
        expect(text).toContain(block.title.replaceAll("\u00a0", " "));
        expect(text).not.toContain(block.caption);
      }
  expect(brokenTag(body)).toBeUndefined();
});

test("an author's words stay words, whatever is in them", async () => {
  const wild = `<w:b/> & "x" {=1+1} \u0007\ud800 HYPERLINK "http://x.dk"\nnæste linje`;
  const made = caseWith({
    saving: savingOf([31, 9, 58], [10, 2, 20]),
    remarks: { title: `Titel ${wild}`, background: wild, audience: wild },
  });
  const written = await caseFile(
    caseDocument(made),
    PICTURES,
    imprintFor(made),
    made.m,
  );
  for (const [path, xml] of partsOf(written)) {
    expect(brokenTag(xml), path).toBeUndefined();
    expect(xml, path).not.toContain("\u0007");
    expect(xml, path).not.toMatch(/[\ud800-\udfff\ufffd]/);
    for (const field of fieldsIn(xml)) expect(field).toMatch(KNOWN_FIELD);
  }
  const own = paragraphsIn(bodyOf(written)).find(
    ({ style }) => style === "OwnWords",
  )!;
  expect(own.text).toBe(
    'Baggrund (forfatterens egne ord): <w:b/> & "x" {=1+1}  HYPERLINK "http://x.dk"\nnæste linje',
  );
});

test("an address too long for paper is a link in words, and one too long for Word a request for the file", async () => {
  const endOf = async (length: number) => {
    const link = `https://hjemvej.example/#/s/${"a".repeat(length)}`;
    const file = await shortFile(
      document.da,
      {},
      imprintFor(input.da, link),
      input.da.m,
    );
    return {
      text: textIn(bodyOf(file)),
      rels: partsOf(file).get("word/_rels/document.xml.rels")!,
    };
  };
  const long = await endOf(1000);
  expect(long.text).toContain("Åbn scenariet igen i Hjemvej");
  expect(long.text).not.toContain("aaa");
  expect(long.rels).toContain("a".repeat(1000));
  const longer = await endOf(3000);
  expect(longer.text).toContain("Gem scenariet som fil");
  expect(longer.rels).not.toContain("aaa");
});
