import { strFromU8, strToU8, unzipSync } from "fflate";
import { writable } from "../xml";
import { zipped } from "../zip";
import { at, columnName, onSheet } from "./address";
import type { Sheet } from "./cell";

/**
 * What the library that lays out the sheets does not do: formulas that carry their values, printing, filters, the
 * document's own title; and a file that is the same to the byte whenever it is written.
 */

/** Cuts the rows out of a sheet's file, so that the library's own packing has little to do: of a large file it would start a worker of its own, which the page's security policy refuses. */
export const rowsCutOut = (xml: string): string =>
  xml.replace(ROWS, "<sheetData/>");

/** The rows of a sheet's file. */
export const rowsIn = (xml: string): string => ROWS.exec(xml)?.[0] ?? "";

const ROWS = /<sheetData>[\s\S]*<\/sheetData>/;

const FORMULA = /(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)(<\/c>)/g;

/** Puts each formula's value beside it, as a program does that has computed it. */
function withValues(rows: string, sheet: Sheet): string {
  const values = new Map<string, number>();
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.kind === "formula") values.set(at(r, c), cell.value);
    }),
  );
  return rows.replace(
    FORMULA,
    (_, before: string, address: string, after: string) =>
      `${before}<v>${values.get(address) ?? 0}</v>${after}`,
  );
}

/** Longest text of a cell. */
const LONGEST = 32_767;

/** Words that would be read as a sign for another character: _x0041_ is an A. */
const SIGN = /_(?=x[0-9A-Fa-f]{4}_)/g;

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Words as they stand in a file: nothing in them is markup, and nothing in them breaks it. */
export const written = (words: string): string => marked(allowed(words));

const marked = (words: string): string =>
  words.replace(/[&<>"]/g, (mark) => MARKS[mark]!);

const allowed = (words: string): string =>
  writable(words.replace(/\r\n?/g, "\n").slice(0, LONGEST));

/** Words as a cell holds them, before they are made markup. */
export const cellText = (words: string): string =>
  allowed(words).replace(SIGN, "_x005F_");

/** The words of all cells, each once; the sheets name them by number. */
export class Words {
  readonly #places = new Map<string, number>();

  /** The number that stands for these words. */
  placeOf(words: string): number {
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(words, place);
    return place;
  }

  /** The library's list of words, in which each is the number given for it, with the words themselves. */
  listed(xml: string): string {
    const all = [...this.#places.keys()];
    return xml.replace(
      /<t>(\d+)<\/t>/g,
      (_, place: string) =>
        `<t xml:space="preserve">${marked(cellText(all[Number(place)] ?? ""))}</t>`,
    );
  }
}

/** One page wide, as many high as it takes, with the headings on each and a line at the foot. */
function withPrinting(xml: string, sheet: Sheet, foot: string): string {
  const { filter } = sheet;
  const filtered = filter
    ? `<autoFilter ref="${rangeOf(sheet, filter)}"/>`
    : "";
  return xml
    .replace(
      /(<worksheet[^>]*>)/,
      '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    )
    .replace("</sheetData>", `</sheetData>${filtered}`)
    .replace("<pageMargins", `${linksOf(sheet)}<pageMargins`)
    .replace(
      /<pageSetup([^>]*)\/>/,
      `<pageSetup$1 fitToWidth="${sheet.pagesWide ?? 1}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${foot}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    );
}

/** Ways from a cell to another sheet. */
function linksOf({ rows }: Sheet): string {
  const links = rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.to === undefined
        ? []
        : [
            `<hyperlink ref="${at(r, c)}" location="${written(onSheet(cell.to, "A1"))}"/>`,
          ],
    ),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

const rangeOf = ({ rows }: Sheet, { from, to }: { from: number; to: number }) =>
  `${at(from, 0)}:${at(to, Math.max(0, (rows[from]?.length ?? 1) - 1))}`;

const absolute = (address: string): string =>
  address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Names that a spreadsheet reads by itself: what is printed on every page, and where a filter is. */
function namesOf(sheets: readonly Sheet[]): string {
  const named = (name: string, i: number, hidden: string, range: string) =>
    `<definedName name="_xlnm.${name}" localSheetId="${i}"${hidden}>${written(range)}</definedName>`;
  return sheets
    .flatMap((sheet, i) => [
      ...(sheet.filter
        ? [
            named(
              "_FilterDatabase",
              i,
              ' hidden="1"',
              onSheet(sheet.name, absolute(rangeOf(sheet, sheet.filter))),
            ),
          ]
        : []),
      ...(sheet.headRows > 0
        ? [named("Print_Titles", i, "", titlesOf(sheet))]
        : []),
    ])
    .join("");
}

/** Rows, and of a sheet over several pages columns too, that are printed on every page. */
function titlesOf({ name, headRows, headColumns, pagesWide = 1 }: Sheet) {
  const rows = onSheet(name, `$1:$${headRows}`);
  if (pagesWide === 1 || headColumns === 0) return rows;
  const columns = `$A:$${columnName(headColumns - 1)}`;
  return `${onSheet(name, columns)},${rows}`;
}

const CORE = "docProps/core.xml";

const coreOf = (title: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${written(title)}</dc:title><dc:creator>Hjemvej</dc:creator></cp:coreProperties>`;

const withCoreType = (xml: string): string =>
  xml.replace(
    "</Types>",
    `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/></Types>`,
  );

const withCoreRelation = (xml: string): string =>
  xml.replace(
    "</Relationships>",
    `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/></Relationships>`,
  );

/** At most so many characters stand in a foot. */
const FOOT = 200;

/** Words as a foot takes them: an ampersand would begin a code. */
const footOf = (line: string): string =>
  written(line.slice(0, FOOT).replaceAll("&", "&&"));

/** The library's file made whole. `rows` are the rows cut out of each sheet. */
export function packed(
  file: Uint8Array,
  {
    sheets,
    rows,
    words,
    title,
    line,
  }: {
    readonly sheets: readonly Sheet[];
    readonly rows: readonly string[];
    readonly words: Words;
    readonly title: string;
    readonly line: string;
  },
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const mend = (path: string, by: (xml: string) => string) => {
    const part = parts[path];
    if (!part) throw new Error(`The workbook lacks ${path}.`);
    parts[path] = strToU8(by(strFromU8(part)));
  };
  sheets.forEach((sheet, i) =>
    mend(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      withPrinting(
        xml.replace("<sheetData/>", () => withValues(rows[i] ?? "", sheet)),
        sheet,
        footOf(line),
      ),
    ),
  );
  mend("xl/sharedStrings.xml", (xml) => words.listed(xml));
  mend("xl/workbook.xml", (xml) =>
    xml
      .replace("<definedNames/>", () => definedNames(sheets))
      .replace("<calcPr/>", '<calcPr fullCalcOnLoad="1"/>'),
  );
  mend("[Content_Types].xml", withCoreType);
  mend("_rels/.rels", withCoreRelation);
  parts[CORE] = strToU8(coreOf(title));
  return zipped(parts);
}

function definedNames(sheets: readonly Sheet[]): string {
  const names = namesOf(sheets);
  return names ? `<definedNames>${names}</definedNames>` : "";
}
