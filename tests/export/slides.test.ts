import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { imprintOf } from "../../src/export/imprint";
import { unbroken } from "../../src/export/unbroken";
import { slidesFile } from "../../src/export/slides/slidesFile";
import { LEAST, SMALL } from "../../src/export/slides/look";
import type { Language } from "../../src/ui/format";
import type { CaseInput } from "../../src/ui/rows/case/input";
import { caseSlides, SLIDES } from "../../src/ui/rows/case/slides";
import { caseWith } from "../ui/case/caseWith";
import { ishoejScenario, savingOf } from "../ui/results";
import { convertedAll, hasOffice, pagesOf } from "./office";

/** A sign that no XML file may hold. */
const BELL = "\u0007";

const SAVES = savingOf([31, 9, 58], [20, 5, 40]);
const MADE = { made: "2026-11-28", link: "https://hjemvej.dk/#/s/1" };

const fileOf = (input: CaseInput) =>
  slidesFile(input, {}, imprintOf(input.results, MADE, input.m));

/** A title of 120 letters, a long place, policies whose names are markup, formulas and signs no file may hold. */
function awkward(language: Language): CaseInput {
  const scenario = ishoejScenario();
  const both = (text: string) => ({ da: text, en: text });
  return caseWith({
    saving: savingOf([3, -9, 14], [-2, -8, 5]),
    chance: 0.6,
    language,
    scenario: {
      ...scenario,
      title: both("En titel, som er lang nok ".repeat(5).slice(0, 120)),
      place: { ...scenario.place, name: both("Ringkøbing-Skjern") },
      policies: scenario.policies.map((policy, i) => ({
        ...policy,
        name: both(
          i === 0
            ? '=HYPERLINK("x") & <b>gammel</b> støtteindsats med forløb'
            : "Housing First\u0007 med udvidet helhedsorienteret støtte",
        ),
      })),
    },
  });
}

const CASES = {
  saving: caseWith({ saving: SAVES }),
  english: caseWith({ saving: SAVES, language: "en" }),
  loss: caseWith({
    saving: savingOf([-31, -58, -9], [-20, -40, -5]),
    chance: 0.03,
    paidBackBy: Array.from({ length: 10 }, () => 0.03),
  }),
  awkward: awkward("da"),
  awkwardEnglish: awkward("en"),
  oneYear: caseWith({
    saving: savingOf([0.3, 0.1, 0.4], [0.2, 0.1, 0.3], 0.01),
    paidBackBy: [0.9],
  }),
  oneWorld: caseWith({
    saving: savingOf([3, 3, 3], [2, 2, 2]),
    worlds: 1,
    chance: 1,
  }),
  billions: caseWith({
    saving: savingOf([1800, 100, 3500], [2100, 900, 3600], 111),
  }),
};

type Name = keyof typeof CASES;
const NAMES = Object.keys(CASES) as readonly Name[];

const written = new Map<Name, Promise<Uint8Array>>();
function bytesOf(name: Name): Promise<Uint8Array> {
  const known = written.get(name) ?? fileOf(CASES[name]);
  written.set(name, known);
  return known;
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};
const plainText = (xml: string) =>
  xml.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** The texts of a part, paragraph by paragraph. */
const paragraphsIn = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>[\s\S]*?<\/a:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
      .map(([, text]) => plainText(text ?? ""))
      .join(""),
  );

/** All files as pages, opened in one go: starting the office suite is what takes long. */
const pdfs: Partial<Record<Name, Uint8Array>> = {};
beforeAll(async () => {
  if (!hasOffice) return;
  const files = await Promise.all(NAMES.map(bytesOf));
  convertedAll(files, "pptx", "pdf").forEach((pdf, i) => {
    pdfs[NAMES[i]!] = pdf;
  });
}, 240_000);

describe.each(NAMES)("the file of the case %s", (name) => {
  const input = CASES[name];
  const slides = caseSlides(input);

  test("has six slides, each with its finding in a title's place and its notes", async () => {
    const parts = partsOf(await bytesOf(name));
    const pages = Object.keys(parts).filter((part) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(part),
    );
    expect(pages).toHaveLength(SLIDES.length);
    slides.forEach((slide, i) => {
      const xml = parts[`ppt/slides/slide${i + 1}.xml`]!;
      const title = xml
        .split("<p:sp>")
        .find((shape) => shape.includes('type="title"'));
      expect(paragraphsIn(title ?? "").join("")).toBe(
        unbroken(slide.title.replaceAll(BELL, "")),
      );
      const notes = paragraphsIn(
        parts[`ppt/notesSlides/notesSlide${i + 1}.xml`]!,
      );
      for (const note of slide.notes)
        expect(notes).toContain(unbroken(note.replaceAll(BELL, "")));
      expect(notes).toContain(imprintOf(input.results, MADE, input.m).line);
      expect(xml).toContain("Hjemvej, model");
      expect(xml).toContain('type="slidenum"');
    });
  });

  test("holds nothing that a reader should not see", async () => {
    const parts = partsOf(await bytesOf(name));
    for (const [part, xml] of Object.entries(parts)) {
      expect(xml, part).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(xml, part).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
      expect(xml, part).not.toMatch(/lang="en-US"/);
      expect(xml, part).not.toMatch(/<f>/);
    }
  });

  test("says which row of a table is its heads", async () => {
    const parts = partsOf(await bytesOf(name));
    const tables = Object.values(parts).flatMap(
      (xml) => xml.match(/<a:tblPr[^>]*>/g) ?? [],
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(table).toContain('firstRow="1"');
  });

  test("says every chart in words and draws it from figures", async () => {
    const parts = partsOf(await bytesOf(name));
    for (const { chart } of slides)
      expect(chart?.alt ?? "").not.toContain("..");
    const charts = slides.flatMap(({ chart }, i) =>
      chart ? [{ chart, xml: parts[`ppt/slides/slide${i + 1}.xml`]! }] : [],
    );
    expect(charts).toHaveLength(3);
    for (const { chart, xml } of charts)
      expect(plainText(xml)).toContain(
        `descr="${chart.alt.replaceAll(BELL, "")}"`,
      );
    charts.forEach(({ chart }, i) => {
      const drawn = parts[`ppt/charts/chart${i + 1}.xml`]!;
      for (const { values } of chart.series)
        for (const value of values)
          expect(drawn).toContain(`<c:v>${value}</c:v>`);
    });
  });

  test("leaves out years that would not stand upright, and decimals of whole steps", async () => {
    const parts = partsOf(await bytesOf(name));
    const charts = slides.flatMap(({ chart }) => chart ?? []);
    charts.forEach((chart, i) => {
      const drawn = parts[`ppt/charts/chart${i + 1}.xml`]!;
      const every = Number(/<c:tickLblSkip val="(\d+)"/.exec(drawn)?.[1] ?? 1);
      expect(drawn).not.toMatch(/<c:noMultiLvlLbl [^>]*>\s*<c:tickLblSkip/);
      const half = chart.kind === "saving" ? 14 : 8;
      if (chart.kind !== "payers")
        expect(chart.labels.length / every).toBeLessThanOrEqual(half);
      const axis = /<c:valAx>.*?formatCode="([^"]*)"/s.exec(drawn)![1];
      const most = Math.max(
        ...chart.series.flatMap(({ values }) => values.map(Math.abs)),
      );
      if (most >= 20) expect(axis).toBe("#,##0");
    });
  });

  test("has no type smaller than can be read", async () => {
    const parts = partsOf(await bytesOf(name));
    for (let i = 1; i <= SLIDES.length; i++) {
      const sizes = [
        ...parts[`ppt/slides/slide${i}.xml`]!.matchAll(/\bsz="(\d+)"/g),
      ].map(([, size]) => Number(size) / 100);
      expect(Math.min(...sizes)).toBe(SMALL);
      expect(sizes.filter((size) => size > SMALL && size < LEAST)).toEqual([]);
    }
  });

  test.skipIf(!hasOffice)(
    "is opened by LibreOffice as six pages on which nothing leaves its place",
    () => {
      const pdf = pdfs[name]!;
      const pages = pagesOf(pdf);
      expect(pages).toHaveLength(6);
      pages.forEach((page, i) => {
        const words = slides[i]!.title.replaceAll(BELL, "")
          .split(/[\s\u00a0]+/)
          .filter(Boolean);
        for (const word of words) expect(page).toContain(word);
      });
      for (const { width, height, words } of placesIn(pdf)) {
        const [footer] = words.filter(({ text }) =>
          /^(Kilde|Source):$/.test(text),
        );
        expect(footer).toBeDefined();
        for (const word of words) {
          expect(word.left, word.text).toBeGreaterThan(0);
          expect(word.right, word.text).toBeLessThan(width);
          expect(word.bottom, word.text).toBeLessThan(height);
        }
        expect(overlaps(words)).toEqual([]);
      }
    },
  );
});

type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where each word stands on each page. */
function placesIn(pdf: Uint8Array) {
  const { stdout } = spawnSync("pdftotext", ["-bbox", "-", "-"], {
    input: pdf,
    encoding: "utf8",
  });
  return stdout
    .split("<page ")
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!;
      const words = [
        ...page.matchAll(
          /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g,
        ),
      ].map(([, left, top, right, bottom, text]): Word => ({
        text: plainText(text ?? ""),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      }));
      return { width: Number(size[1]), height: Number(size[2]), words };
    });
}

const TOUCH = 0.35;

/** Words that stand on each other by more than a third of their height; slanted marks of an axis aside. */
const overlaps = (words: readonly Word[]): string[] =>
  words.flatMap((one, i) =>
    words.slice(i + 1).flatMap((other) => {
      if (/^\d{4}$/.test(one.text) && /^\d{4}$/.test(other.text)) return [];
      const across =
        Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down =
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const height = Math.min(one.bottom - one.top, other.bottom - other.top);
      return across > 1 && down > TOUCH * height
        ? [`${one.text} / ${other.text}`]
        : [];
    }),
  );

test("equal answers give equal bytes, however many files were written before", async () => {
  const once = await fileOf(CASES.saving);
  await fileOf(CASES.loss);
  expect(await fileOf(CASES.saving)).toEqual(once);
});
