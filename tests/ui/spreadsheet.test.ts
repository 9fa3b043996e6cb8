import { describe, expect, test } from "vitest";
import { rowsCopied, rowsPasted } from "../../src/ui/rows/spreadsheet";

describe("what is pasted", () => {
  test("is rows of cells without their quotes, counted as they were pasted", () => {
    expect(rowsPasted('a\t"b ""c"""\r\n\t\r\n d ; e\t')).toEqual([
      { line: 1, cells: ["a", 'b "c"'] },
      { line: 3, cells: ["d ; e", ""] },
    ]);
  });

  test("is parted by semicolons where no tab parts it", () => {
    expect(rowsPasted("a;1,5\n")).toEqual([{ line: 1, cells: ["a", "1,5"] }]);
  });
});

describe("what is copied", () => {
  test("keeps its rows and cells whatever is in them, and comes back as it was", () => {
    const rows = [
      ["Housing\tFirst", "1.200"],
      ["to\nlinjer", "-5,5"],
    ];
    expect(rowsCopied(rows)).toBe("Housing First\t1.200\nto linjer\t-5,5");
    expect(rowsPasted(rowsCopied(rows)).map(({ cells }) => cells)).toEqual([
      ["Housing First", "1.200"],
      ["to linjer", "-5,5"],
    ]);
  });

  test.each(["=1+1", "@SUM(A1)", "+cmd|x", "-2+3"])(
    "does not begin as a formula does: %s",
    (name) => {
      expect(rowsCopied([[name]])).toBe(` ${name}`);
      expect(rowsPasted(rowsCopied([[name, "1"]]))[0]?.cells[0]).toBe(name);
    },
  );
});
