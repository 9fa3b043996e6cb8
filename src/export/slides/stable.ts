import { unzipSync } from "fflate";
import type { Language } from "../../ui/format";
import { unbroken } from "../unbroken";
import { writable } from "../xml";
import { rezipped, zipped } from "../zip";

// The library that writes slides puts the clock, its own name and a running number of charts into the file. Here they
// are taken out, so that the same answer gives the same bytes.

/** The earliest day that a zip file can name; the file itself names the day in its imprint. */
const DAY = "1980-01-01T00:00:00Z";
const SPELLING = { da: "da-DK", en: "en-GB" } as const;

/** The file anew: at a fixed time, with its charts numbered from one, and every text marked as its language. */
export function stable(
  bytes: Uint8Array,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes));
  const rename = numbered(parts.map(([path]) => path));
  const renamed = zipped(
    Object.fromEntries(
      parts.map(([path, content]) => [
        rename(path),
        path.endsWith(".xlsx") ? stableSheet(content) : content,
      ]),
    ),
  );
  return rezipped(renamed, (xml, path) =>
    mended(unbroken(writable(undated(spelled(rename(xml), language)))), path),
  );
}

/** What one kind of part needs beside the others. */
function mended(xml: string, path: string): string {
  if (path.startsWith("ppt/notesSlides/notesSlide")) return paragraphs(xml);
  if (path.startsWith("ppt/slides/slide")) return headed(xml);
  return path.startsWith("ppt/charts/chart") ? inOrder(unnamed(xml)) : xml;
}

/** The first row of a table is its heads, so that a screen reader reads them with each cell. */
const headed = (text: string): string =>
  text.replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>');

/** Which names along an axis are written stands before the last of the axis, where the format wants it, and not after it. */
const inOrder = (text: string): string =>
  text.replace(/(<c:noMultiLvlLbl [^>]*>)\s*(<c:tickLblSkip [^>]*>)/, "$2$1");

/** The lower edge of a band is not drawn, and is not in the legend either. */
const unnamed = (text: string): string =>
  text.includes("<c:areaChart>")
    ? text.replace(
        /<c:legendPos val="\w+"\/>/,
        (place) =>
          `${place}<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>`,
      )
    : text;

/** The library writes all notes as one paragraph with line breaks that no program shows; here each line gets its own. */
const paragraphs = (text: string): string =>
  text.replace(
    /<a:p>(<a:r>(?:(?!<\/a:r>)[\s\S])*?<a:t>)([^<]*\n[^<]*)<\/a:t><\/a:r>/g,
    (_, open: string, lines: string) =>
      lines
        .split(/\r?\n/)
        .map((line) => `<a:p>${open}${line}</a:t></a:r>`)
        .join("</a:p>"),
  );

/** The workbook behind a chart; the library leaves cells of zero empty, which is not a number. */
const stableSheet = (bytes: Uint8Array): Uint8Array =>
  rezipped(bytes, (xml) =>
    writable(undated(xml)).replaceAll("<v></v>", "<v>0</v>"),
  );

const undated = (text: string): string =>
  text.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => tag + DAY,
  );

const spelled = (text: string, language: Language): string =>
  text.replace(/\blang="en-US"/g, `lang="${SPELLING[language]}"`);

const CHART = /(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g;

/** Numbers the charts from one in the order in which they were made. */
function numbered(names: readonly string[]): (text: string) => string {
  const found = names
    .map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
    .toSorted((a, b) => a - b);
  const place = new Map(found.map((number, i) => [String(number), i + 1]));
  return (text) =>
    text.replace(
      CHART,
      (whole, kind: string, number: string) =>
        `${kind}${place.get(number) ?? whole.slice(kind.length)}`,
    );
}
