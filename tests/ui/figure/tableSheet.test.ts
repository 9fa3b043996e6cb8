import { describe, expect, test } from "vitest";
import { numbered, slugOf } from "../../../src/ui/figure/fileNames";
import {
  asFile,
  asHtml,
  asTabs,
  sheetOf,
} from "../../../src/ui/figure/tableSheet";

const SHEET = sheetOf(
  "Hvem betaler?: 5 mio. kr.",
  [
    [
      ["Hvem", "Kommunen"],
      ['=HYPERLINK("x")', "−1.234,5"],
      ["+cmd|' /C calc'!A0", "36,0 til 76,1"],
      ["a\tb\nc;<i>", "−"],
    ],
  ],
  ["Hjemvej, model 2 · Frø »x«"],
);

describe("a figure's table as a spreadsheet takes it", () => {
  test("between tabs: title, table, source; a minus that is reckoned with, and no formula", () => {
    expect(asTabs(SHEET).split("\n")).toEqual([
      "Hvem betaler?: 5 mio. kr.",
      "",
      "Hvem\tKommunen",
      ' =HYPERLINK("x")\t-1.234,5',
      " +cmd|' /C calc'!A0\t36,0 til 76,1",
      "a b c;<i>\t−",
      "",
      "Hjemvej, model 2 · Frø »x«",
    ]);
  });

  test("as a table: no formula, and nothing in them is markup", () => {
    const html = asHtml(SHEET);
    expect(html).toContain("<td>-1.234,5</td>");
    expect(html).toContain(">\u00a0=HYPERLINK(&quot;x&quot;)</td>");
    expect(html).toContain(">a b c;&lt;i&gt;</td>");
    expect(html.match(/<tr>/g)).toHaveLength(SHEET.length);
  });

  test("as a file with semicolons, quoted where it must be", () => {
    const lines = asFile(SHEET).split("\r\n");
    expect(lines[0]).toBe("\ufeffHvem betaler?: 5 mio. kr.");
    expect(lines[3]).toBe('" =HYPERLINK(""x"")";-1.234,5');
    expect(lines[5]).toBe('"a b c;<i>";−');
  });

  test("two tables stand under each other", () => {
    expect(asTabs(sheetOf("T", [[["a"]], [["b"]]], []))).toBe("T\n\na\n\nb\n");
  });
});

describe("names of files", () => {
  test("are the heading in letters that every file system has", () => {
    expect(slugOf("Hvornår er pengene tjent hjem?")).toBe(
      "hvornaar-er-pengene-tjent-hjem",
    );
    expect(slugOf("To tal på én gang")).toBe("to-tal-paa-en-gang");
    expect(slugOf("Ærø: ØST/VEST")).toBe("aeroe-oest-vest");
    expect(slugOf("?")).toBe("figur");
  });

  test("end at a word where they would be too long", () => {
    const slug = slugOf("ordet ".repeat(30));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/-ordet$/);
    expect(slugOf("x".repeat(200))).toHaveLength(60);
  });

  test("are told apart by number", () => {
    expect(numbered(["Hvem?", "Hvem?"])).toEqual(["01-hvem", "02-hvem"]);
  });
});
