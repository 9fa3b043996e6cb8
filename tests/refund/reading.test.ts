import { describe, expect, test } from "vitest";
import { LAW_AS_DATED } from "../../src/model/ledger/refundLaw";
import { textCell } from "../../src/model/refund/csv";
import { fileText } from "../../src/model/refund/fileText";
import {
  detailText,
  kroner,
  refundText,
} from "../../src/model/refund/refundFile";
import { refundsOfStays } from "../../src/model/refund/refunds";
import { faultsOf, fileOf, HEADER, line, settled, sound } from "./file";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) =>
  Uint8Array.from(text, (c) => (c === "€" ? 0x80 : c.charCodeAt(0)));

describe("bytes", () => {
  const DANISH = "borger;fra\nSøren Æblegård € – 𝄞\n";

  test("UTF-8, with and without its mark", () => {
    const read = { text: DANISH, encoding: "UTF-8" };
    expect(fileText(utf8(DANISH))).toEqual(read);
    expect(fileText(utf8(`\ufeff${DANISH}`))).toEqual(read);
  });

  test("Windows-1252, where it is no UTF-8", () => {
    const text = "Søren Æblegård €";
    const read = { text, encoding: "Windows-1252" };
    expect(fileText(latin(text))).toEqual(read);
  });

  test("every byte of Windows-1252; those without a character stand for themselves", () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
    const marks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    const letters = String.fromCharCode(...bytes.subarray(32));
    expect(letters).toContain("ÄÅÆÇÈ");
    expect(fileText(bytes)!.text).toBe(marks + letters);
  });

  test.each([
    ["an overlong two", [0xc0, 0xaf]],
    ["an overlong three", [0xe0, 0x80, 0xaf]],
    ["an overlong four", [0xf0, 0x80, 0x80, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["beyond the last", [0xf4, 0x90, 0x80, 0x80]],
    ["cut short", [0x41, 0xe2, 0x82]],
    ["a lone follower", [0xbf]],
    ["two followers without a lead", [0xbf, 0xbf]],
    ["a lead without followers", [0xe6, 0x41, 0x41]],
    ["a lead there is not", [0xf8, 0xbf, 0xbf, 0xbf]],
  ])("%s is not UTF-8", (_, bytes) => {
    expect(() =>
      new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes)),
    ).toThrow("utf-8");
    const read = fileText(Uint8Array.from(bytes))!;
    expect(read.encoding).toBe("Windows-1252");
    expect(read.text).toHaveLength(bytes.length);
  });

  test("a long text, cut nowhere", () => {
    const text = "æøå𝄞x".repeat(100_000);
    expect(fileText(utf8(text))!.text === text).toBe(true);
  });

  test("a workbook, or UTF-16, is no text", () => {
    expect(fileText(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toBeUndefined();
  });
});

describe("the same stay, written differently", () => {
  const [WANTED] = sound(
    fileOf("A,110,2026-04-01,2026-05-02,yes,1520.50"),
  ).stays;

  test("is this one", () => {
    expect(WANTED).toEqual({
      line: 2,
      person: "A",
      place: "110",
      from: "2026-04-01",
      until: "2026-05-02",
      stillThere: false,
      decidedBeforeDischarge: true,
      dailyPrice: 15_205_000,
    });
  });

  const comma = (row: string) => `${HEADER}\n${row}`;
  const semicolon = (row: string) => `${HEADER.replaceAll(",", ";")}\n${row}`;
  const danish = "borger;sted;fra;til;bevilget før udskrivning;takst";
  test.each([
    ["semicolons", semicolon("A;110;2026-04-01;2026-05-02;yes;1520,50")],
    ["Danish dates", semicolon("A;110;1.4.2026;02-05-2026;ja;1.520,5")],
    ["CRLF", comma("A,110,2026-04-01,2026-05-02,1,1520.5\r\n\r\n")],
    [
      "CR alone",
      comma("A,110,2026-04-01,2026-05-02,1,1520.5").replace("\n", "\r"),
    ],
    ["quotes", comma('"A","110","2026-04-01","2026-05-02","true","1,520.50"')],
    ["blanks", comma(" A , § 110 , 01.04.2026 , 2.5.2026 , JA , 1520.5000 ")],
    ["Danish names", `${danish}\nA;110;1.4.2026;2.5.2026;ja;1520,5`],
    [
      "any order",
      "TAKST;Slut;Start;Sted;Borger;Bevilget  FØR udskrivning\n1520,5;2.5.2026;1.4.2026;110;A;true",
    ],
    [
      "columns beside them",
      comma("A,110,1.4.2026,2.5.2026,1,1520.5,x").replace("\n", ",note\n"),
    ],
    [
      "a semicolon in a name beside them",
      comma("A,110,1.4.2026,2.5.2026,1,1520.5,x").replace("\n", ",a;b\n"),
    ],
    [
      "empty cells at the end",
      semicolon("A;110;1.4.2026;2.5.2026;1;1520,5;;;"),
    ],
    [
      "a mark at the beginning",
      `\ufeff${comma("A,110,1.4.2026,2.5.2026,1,1520.5").replace("person", '"person"')}`,
    ],
  ])("%s", (_, text) => {
    expect(sound(text).stays).toEqual([WANTED]);
  });

  test("what was found is told", () => {
    const text = `${danish};note;\nA;85 a;1.4.2026;2.5.2026;;7;x;`;
    expect(sound(text)).toMatchObject({
      separator: ";",
      unread: ["note"],
      stays: [{ place: "85a", decidedBeforeDischarge: false }],
    });
    expect(sound(fileOf()).separator).toBe(",");
  });

  test("quoted cells hold separators, quotes and line breaks, and lines are still counted", () => {
    const text = fileOf(
      '"Hansen, ""Ole""\nJr.",110,2026-04-01,2026-05-02,yes,1',
      "B,110,2026-04-01,2026-05-02,yes,x",
    );
    expect(faultsOf(text)).toEqual([
      expect.stringContaining('f.csv: line 4, dailyPrice: here is "x"'),
    ]);
    const person = sound(text.replace(",x", ",1")).stays[0]!.person;
    expect(person).toBe('Hansen, "Ole"\nJr.');
  });

  test.each([
    ["no", false],
    ["nej", false],
    ["FALSE", false],
    ["0", false],
    ["", false],
    ["yes", true],
    ["Ja", true],
    ["true", true],
    ["1", true],
  ])("decided %s: %s", (decided, expected) => {
    const text = fileOf(line("110", "2026-04-01", 1, { decided }));
    expect(sound(text).stays[0]!.decidedBeforeDischarge).toBe(expected);
  });

  test.each([
    ["1520", 1520],
    ["1520.5", 1520.5],
    ['"1,520.5055"', 1520.5055],
    ["0", 0],
  ])("with commas, %s is %d", (price, kr) => {
    const text = fileOf(line("110", "2026-04-01", 1, { price }));
    expect(sound(text).stays[0]!.dailyPrice).toBe(kr * 10_000);
  });

  test.each([
    ["1520", 1520],
    ["1520,5", 1520.5],
    ["1.520", 1520],
    ["1.520,5055", 1520.5055],
  ])("with semicolons, %s is %d", (price, kr) => {
    const text = semicolon(`A;110;2026-04-01;2026-04-02;;${price}`);
    expect(sound(text).stays[0]!.dailyPrice).toBe(kr * 10_000);
  });
});

describe("faults", () => {
  const good = line("110", "2026-04-01", "2026-05-02", { person: "Z" });

  test.each([
    ["an empty file", "", "f.csv is missing; expected a line with the names"],
    ["blank lines alone", "\n \r\n", "f.csv is missing; expected a line with"],
    [
      "no header",
      good,
      'line 1: here is "Z 110 2026-04-01 2026-05-02  0"; expected the names of the columns: person, place, start',
    ],
    [
      "a column missing",
      fileOf(good).replace(",place", ",ward"),
      "line 1, place is missing; expected the column place (or sted).",
    ],
    [
      "a column misspelt",
      fileOf(good).replace("dailyPrice", "dailyPrize"),
      'line 1, dailyPrice is missing; expected the column dailyPrice (or takst). Is it the one called "dailyPrize"?',
    ],
    [
      "a column twice",
      fileOf(`${good},x`).replace("Price", "Price,takst"),
      'line 1, takst: here is the same as in "dailyPrice"; expected each column once',
    ],
  ])("%s", (_, text, expected) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    [
      "nobody",
      ",110,2026-04-01,2026-05-02,,1",
      "person is missing; expected a person",
    ],
    [
      "somebody called TOTAL",
      "Total,110,2026-04-01,2026-05-02,,1",
      'person: here is "Total"; expected a person, by another name than TOTAL',
    ],
    [
      "an unknown place",
      "A,108,2026-04-01,2026-05-02,,1",
      'place: here is "108"; expected 110, 107 or 85a',
    ],
    ["no place", "A,,2026-04-01,2026-05-02,,1", "place is missing"],
    [
      "an impossible date",
      "A,110,2026-02-30,2026-05-02,,1",
      'start: here is "2026-02-30"; expected a date from 1900 to 2099',
    ],
    [
      "30 February in Danish",
      "A,110,2026-02-01,30.2.2026,,1",
      'end: here is "30.2.2026"; expected a date',
    ],
    [
      "29 February of no leap year",
      "A,110,29-02-2025,2026-05-02,,1",
      'start: here is "29-02-2025"',
    ],
    [
      "an American date",
      "A,110,4/1/2026,2026-05-02,,1",
      'start: here is "4/1/2026"',
    ],
    [
      "mixed marks",
      "A,110,1.4-2026,2026-05-02,,1",
      'start: here is "1.4-2026"',
    ],
    [
      "a year of two digits",
      "A,110,1.4.26,2026-05-02,,1",
      'start: here is "1.4.26"',
    ],
    [
      "a year far away",
      "A,110,2026-04-01,9999-12-31,,1",
      'end: here is "9999-12-31"',
    ],
    ["no start", "A,110,,2026-05-02,,1", "start is missing; expected a date"],
    [
      "no end",
      "A,110,2026-04-01,,,1",
      "end is missing; expected a date from 1900 to 2099, written 2026-04-01, 1.4.2026 or 01-04-2026. If the stay goes on",
    ],
    [
      "an end before the start",
      "A,110,2026-04-01,2026-03-31,,1",
      'end: here is "2026-03-31"; expected a day not before the stay\'s start 2026-04-01',
    ],
    [
      "neither yes nor no",
      "A,110,2026-04-01,2026-05-02,maybe,1",
      'decisionBeforeDischarge: here is "maybe"; expected yes or no',
    ],
    [
      "a negative price",
      "A,110,2026-04-01,2026-05-02,,-1",
      'dailyPrice: here is "-1"; expected kroner a day from 0 to 100,000',
    ],
    [
      "no price",
      "A,110,2026-04-01,2026-05-02,,",
      "dailyPrice is missing; expected kroner",
    ],
    [
      "a decimal comma between commas",
      'A,110,2026-04-01,2026-05-02,,"1520,50"',
      'dailyPrice: here is "1520,50"; expected kroner a day from 0 to 100,000 with at most four decimals, written 1520.50',
    ],
    [
      "five decimals",
      "A,110,2026-04-01,2026-05-02,,1.00001",
      'dailyPrice: here is "1.00001"',
    ],
    [
      "a price beyond all sense",
      "A,110,2026-04-01,2026-05-02,,100001",
      'dailyPrice: here is "100001"',
    ],
    [
      "a cell too few",
      "A,110,2026-04-01,2026-05-02,1",
      "line 3: here is 5 cells; expected 6 as in the header.",
    ],
    [
      "a cell too many",
      "A,110,2026-04-01,2026-05-02,,1520,50",
      "line 3: here is 7 cells; expected 6 as in the header. Between commas decimals",
    ],
    [
      "text after a quote",
      '"A"a,110,2026-04-01,2026-05-02,,1',
      "line 3: here is a quotation mark that is not closed, or text after it",
    ],
    [
      "a quote never closed",
      '"A,110,2026-04-01,2026-05-02,,1',
      "line 3: here is a quotation mark that is not closed",
    ],
  ])("%s", (_, row, expected) => {
    const said = faultsOf(fileOf(good, row));
    expect(said).toEqual([expect.stringContaining(expected)]);
    expect(said[0]).toMatch(/^f\.csv: line 3[,:]/);
  });

  test("a point for decimals between semicolons", () => {
    const text = `${HEADER}\nA,110,2026-04-01,2026-05-02,,1520.50`;
    const said = faultsOf(text.replaceAll(",", ";"));
    expect(said).toEqual([
      expect.stringContaining("written 1520,50 or 1.520,50"),
    ]);
  });

  test("all at once, by line, in the file's own column names; in Danish too", () => {
    const text = [
      "borger;sted;fra;til;bevilget før udskrivning;takst",
      "A;109;1.4.2026;2.5.2026;;1",
      "A;110;1.4.2026;31.3.2026;måske;-1",
      "A;85a;31.4.2026;;;x",
    ].join("\n");
    expect(faultsOf(text, {}, "da")).toEqual([
      'f.csv: linje 2, sted: her står "109"; der skal stå 110, 107 eller 85a.',
      expect.stringContaining(
        'f.csv: linje 3, bevilget før udskrivning: her står "måske"; der skal stå ja eller nej',
      ),
      expect.stringContaining(
        'f.csv: linje 3, takst: her står "-1"; der skal stå kroner pr. døgn',
      ),
      'f.csv: linje 3, til: her står "31.3.2026"; der skal stå en dag, der ikke ligger før opholdets start 2026-04-01.',
      expect.stringContaining(
        'f.csv: linje 4, fra: her står "31.4.2026"; der skal stå en dato fra 1900 til 2099',
      ),
      expect.stringContaining(
        "f.csv: linje 4, til mangler; der skal stå en dato",
      ),
      expect.stringContaining('f.csv: linje 4, takst: her står "x"'),
    ]);
  });

  test("a long cell is cut where it is shown", () => {
    const [said] = faultsOf(fileOf(good.replace("110", "x".repeat(500))));
    expect(said!.length).toBeLessThan(150);
  });
});

describe("stays that overlap", () => {
  const stay = (start: string, end: string, place = "110", person = "A") =>
    line(place, start, end, { person });

  test("in one place are a fault of the later one, whatever the order", () => {
    const text = fileOf(
      stay("2026-05-10", "2026-05-20"),
      stay("2026-05-01", "2026-05-11"),
    );
    expect(faultsOf(text)).toEqual([
      "f.csv: line 2, start: here is 2026-05-10; expected a day from 2026-05-11, when the person's § 110 in line 3 ends.",
    ]);
  });

  test("each with a longer one before them", () => {
    const text = fileOf(
      stay("2026-05-01", "2026-12-01"),
      stay("2026-05-10", "2026-05-11"),
      stay("2026-06-10", "2026-06-10"),
      stay("2026-12-01", "2026-12-01"),
      stay("2026-11-30", "2026-12-01"),
    );
    const lines = faultsOf(text).map((said) => /line (\d)/.exec(said)![1]);
    expect(lines).toEqual(["3", "4", "6"]);
  });

  test.each([
    ["end to end", stay("2026-05-11", "2026-05-12")],
    ["of another person", stay("2026-05-05", "2026-05-12", "110", "B")],
    ["of support beside § 110", stay("2026-05-05", "2026-05-12", "85a")],
    ["of § 107 beside § 110", stay("2026-05-05", "2026-05-12", "107")],
  ])("%s are none", (_, other) => {
    expect(faultsOf(fileOf(stay("2026-05-01", "2026-05-11"), other))).toEqual(
      [],
    );
  });

  test("a row given twice", () => {
    const row = stay("2026-05-01", "2026-05-11");
    expect(faultsOf(fileOf(row, row))).toHaveLength(1);
  });

  test("what is no fault is settled, on whatever day a stay without nights stands", () => {
    const text = fileOf(
      stay("2026-05-01", "2026-05-01"),
      stay("2026-05-01", "2026-05-01"),
      stay("2026-05-01", "2026-05-11"),
      stay("2026-05-11", "2026-05-11"),
      stay("2026-05-11", "2026-05-12"),
    );
    for (const dischargeDayCounts of [false, true])
      expect(settled(text, { dischargeDayCounts }).total.days.refunded110).toBe(
        dischargeDayCounts ? 12 : 11,
      );
  });
});

describe("stays under way", () => {
  const open = line("110", "2026-05-01", "", { decided: "yes", price: 100 });
  const asked = { until: "2026-06-01" };

  test("are settled up to the day asked for", () => {
    const { stays } = sound(fileOf(open), asked);
    expect(stays).toMatchObject([{ until: "2026-06-01", stillThere: true }]);
  });

  test("nobody is discharged on that day, and no day of discharge counts", () => {
    const support = line("85a", "2026-05-15", "2026-07-01");
    const days = (end: string, dischargeDayCounts: boolean) => {
      const text = fileOf(
        line("110", "2026-05-01", end, { decided: "yes" }),
        support,
      );
      const law = { ...LAW_AS_DATED, dischargeDayCounts };
      return refundsOfStays(sound(text, asked).stays, law).total.days;
    };
    expect(days("2026-06-01", false)).toMatchObject({
      refunded110: 31,
      refunded85a: 30,
    });
    expect(days("2026-06-01", true)).toMatchObject({
      refunded110: 32,
      refunded85a: 30,
    });
    for (const counts of [false, true])
      expect(days("", counts)).toMatchObject({
        refunded110: 31,
        refunded85a: 0,
        unrefunded85a: 47,
      });
  });

  test("begin on that day at the latest, and nothing of that place follows", () => {
    const text = fileOf(
      open,
      line("110", "2026-08-01", "2026-08-02"),
      line("107", "2026-06-02", ""),
      line("85a", "2026-06-01", ""),
    );
    expect(faultsOf(text, asked)).toEqual([
      "f.csv: line 3, start: here is 2026-08-01; expected no new § 110, for in line 2 the person is still there.",
      'f.csv: line 4, start: here is "2026-06-02"; expected a day not after 2026-06-01. The stay has no end and is settled only up to that day.',
    ]);
  });
});

describe("what is asked for can be at odds with a row", () => {
  test("a price of § 110 below the person's own payment", () => {
    const text = fileOf(
      line("110", "2026-05-01", 1, { price: "97.49" }),
      line("110", "2026-06-01", 1, { price: "97.50" }),
      line("85a", "2026-05-01", 1, { price: "1" }),
    );
    expect(faultsOf(text, { userPayment: 975_000 })).toEqual([
      'f.csv: line 2, dailyPrice: here is "97.49"; expected at least the person\'s own payment of 97.5 kroner.',
    ]);
  });

  test("§ 176 before its thresholds are known", () => {
    const text = fileOf(
      line("110", "2019-12-31", 5),
      line("110", "2020-01-06", 5),
    );
    expect(faultsOf(text)).toEqual([]);
    expect(faultsOf(text, { especiallyExpensive: true })).toEqual([
      'f.csv: line 2, start: here is "2019-12-31"; expected a date from 2020-01-01. The thresholds of § 176 are not known before it.',
    ]);
  });
});

describe("the answer", () => {
  const text = fileOf(
    line("110", "2026-02-01", 200, {
      person: "B",
      decided: "ja",
      price: "1520.5",
    }),
    line("85a", "2026-08-20", 31, { person: "B", price: "235.62" }),
    line("107", "2026-05-01", 10, { person: '"=1+1"', price: "1" }),
    line("110", "2023-09-01", 31, { person: "B", price: "1" }),
  );

  test("has a row for each person, as they first appear, and TOTAL", () => {
    expect(refundText(settled(text))).toBe(
      [
        "person,refundedDays110,unrefundedDays110,refundedDays107,unrefundedDays107,refundedDays85a,unrefundedDays85a,state,municipality",
        "B,121,110,0,0,31,0,72090.11,239345.11",
        "'=1+1,0,0,0,10,0,0,0.00,10.00",
        "TOTAL,121,110,0,10,31,0,72090.11,239355.11",
        "",
      ].join("\n"),
    );
  });

  test("in detail has the rule that decided, with its paragraph, in both languages", () => {
    const rows = (language: "da" | "en") =>
      detailText(settled(text), language).trimEnd().split("\n");
    expect(rows("en")).toEqual([
      "person,place,from,until,days,refunded,rule,state,municipality",
      "B,110,2023-09-01,2023-10-01,30,true,SEL § 110: no limit of nights,15.00,15.00",
      "B,110,2023-10-01,2023-10-02,1,true,SEL § 110 (lov nr. 482/2023): inside the running year's nights,0.50,0.50",
      "B,110,2026-02-01,2026-05-02,90,true,SEL § 110 (lov nr. 482/2023): inside the running year's nights,68422.50,68422.50",
      "B,110,2026-05-02,2026-08-20,110,false,SEL § 110 (lov nr. 482/2023): the running year's nights are used up,0.00,167255.00",
      'B,85a,2026-08-20,2026-09-20,31,true,"SEL § 176 a, stk. 1: support after discharge",3652.11,3652.11',
      "'=1+1,107,2026-05-01,2026-05-11,10,false,SEL § 176 a: no discharge from § 110 before it,0.00,10.00",
    ]);
    expect(rows("da")[4]).toContain(
      "SEL § 110 (lov nr. 482/2023): løbeårets døgn er brugt",
    );
    for (const language of ["da", "en"] as const)
      for (const row of rows(language).slice(1)) expect(row).toMatch(/§ \d/);
  });

  test("in detail does not cut a stretch for what happens beside it", () => {
    const beside = fileOf(
      line("85a", "2026-03-01", "2026-06-01"),
      line("107", "2026-04-01", "2026-04-10"),
    );
    const rows = detailText(settled(beside), "en").trimEnd().split("\n");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("85a,2026-03-01,2026-06-01,92,false,");
  });

  test("cites the stay's own paragraph where the rules chosen give nothing", () => {
    const [, first] = detailText(settled(text, { regime: "none" }), "da").split(
      "\n",
    );
    expect(first).toContain("SEL § 110: ingen refusion efter de valgte regler");
  });

  test("has a line without days for each month of § 176", () => {
    const dear = fileOf(
      line("110", "2022-03-01", "2022-04-01", { price: 4000 }),
    );
    const law = { regime: "none", especiallyExpensive: true } as const;
    expect(detailText(settled(dear, law), "en")).not.toContain("176");
    const counted = detailText(
      settled(
        fileOf(line("107", "2022-03-01", "2022-04-01", { price: 4000 })),
        { especiallyExpensive: true },
      ),
      "en",
    );
    expect(counted).toContain(
      '\nA,176,2022-03-01,2022-04-01,0,true,"SEL § 176, stk. 1: especially expensive single case",13083.33,-13083.33\n',
    );
  });

  test("of nobody is zero", () => {
    expect(refundText(settled(fileOf()))).toMatch(
      /\nTOTAL,0,0,0,0,0,0,0\.00,0\.00\n$/,
    );
  });

  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [123_456_789, "1234567.89"],
    [-100, "-1.00"],
  ])("%i øre is %s", (ore, expected) => {
    expect(kroner(ore)).toBe(expected);
  });

  test("a person's name never becomes a formula", () => {
    for (const name of ["=1+1", "+1", "-1", "@SUM(A1)"]) {
      expect(textCell(name)).toBe(`'${name}`);
      const stays = fileOf(line("110", "2026-05-01", 1, { person: name }));
      for (const answer of [
        refundText(settled(stays)),
        detailText(settled(stays), "da"),
      ])
        expect(answer.split("\n")[1]!.startsWith(`'${name},`)).toBe(true);
    }
    expect(textCell('=a "b", c')).toBe(`"'=a ""b"", c"`);
    expect(textCell('a "b"')).toBe('"a ""b"""');
  });
});
