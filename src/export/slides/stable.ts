import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Language } from "../../ui/format";
import { unbroken } from "../unbroken";

// The library that writes slides puts the clock, its own name and a running number of charts into the file. Here they
// are taken out, so that the same answer gives the same bytes.

/** The earliest day that a zip file can name; the file itself names the day in its imprint. */
const DAY = "1980-01-01T00:00:00Z";
const SPELLING = { da: "da-DK", en: "en-GB" } as const;

type Parts = Record<string, Uint8Array>;

const isText = (name: string) => /\.(xml|rels)$/.test(name);

/** The file anew: at a fixed time, with its charts numbered from one, and every text marked as its language. */
export function stable(
  bytes: Uint8Array,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const rename = numbered(Object.keys(parts));
  return zipped(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        rename(name),
        part(name, content, (text) => spelled(rename(text), language)),
      ]),
    ),
  );
}

function part(
  name: string,
  content: Uint8Array,
  mend: (text: string) => string,
): Uint8Array {
  if (name.endsWith(".xlsx")) return stableSheet(content);
  if (!isText(name)) return content;
  const text = unbroken(allowed(undated(mend(strFromU8(content)))));
  if (name.startsWith("ppt/notesSlides/notesSlide"))
    return strToU8(paragraphs(text));
  return strToU8(name.startsWith("ppt/charts/chart") ? unnamed(text) : text);
}

/** The lower edge of a band is not drawn, and is not in the legend either. */
const unnamed = (text: string): string =>
  text.includes("<c:areaChart>")
    ? text.replace(
        /<c:legendPos val="\w+"\/>/,
        (place) =>
          `${place}<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>`,
      )
    : text;

/** Without the signs that an XML file may not hold, and that a user can paste. */
const allowed = (text: string): string =>
  text.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) =>
    "\t\n\r".includes(sign) ? sign : "",
  );

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
function stableSheet(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipped(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        isText(name)
          ? strToU8(
              allowed(undated(strFromU8(content))).replaceAll(
                "<v></v>",
                "<v>0</v>",
              ),
            )
          : content,
      ]),
    ),
  );
}

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

/** In the order of their names, as a zip file at a fixed time; folders need no entry of their own. */
function zipped(parts: Parts): Uint8Array<ArrayBuffer> {
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith("/"))
    .toSorted(
      (a, b) =>
        Number(b === "[Content_Types].xml") -
          Number(a === "[Content_Types].xml") || (a < b ? -1 : 1),
    );
  const ordered = Object.fromEntries(names.map((name) => [name, parts[name]!]));
  return new Uint8Array(
    zipSync(ordered, { mtime: new Date(1980, 0, 2, 12), level: 6 }),
  );
}
