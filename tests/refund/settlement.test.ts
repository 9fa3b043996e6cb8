import { describe, expect, test } from "vitest";
import { readOptions } from "../../src/commands/refund/options";
import { LAW_AS_DATED } from "../../src/model/ledger/refundLaw";
import {
  askedOf,
  DEFAULT_CHOICES,
  lawOf,
  userPaymentIn,
} from "../../src/model/refund/choices";
import { excerptOf } from "../../src/model/refund/excerpt";
import { faultsText } from "../../src/model/refund/faultsFile";
import { refundsOfStays } from "../../src/model/refund/refunds";
import { settle } from "../../src/model/refund/settlement";
import { stayFaultSentence } from "../../src/model/refund/stayFault";
import { readStays } from "../../src/model/refund/stays";
import { HEADER, line } from "./file";

const text = (...lines: string[]) => [HEADER, ...lines].join("\n");
const utf8 = (written: string) => new TextEncoder().encode(written);
const windows1252 = (written: string) =>
  Uint8Array.from(written, (letter) => letter.charCodeAt(0));

const STAYS = text(
  line("110", "2026-05-01", 123, { person: "Åse", price: "1520" }),
  line("85a", "2026-09-01", 181, { person: "Åse", price: "400" }),
  line("110", "2026-05-01", 123, { person: "Bo", price: "1520" }),
  line("107", "2026-09-01", 91, { person: "Bo", price: "1300" }),
  line("110", "2026-01-01", 7, { person: "Bodil", price: "33.33" }),
);

const refunds = () => {
  const reading = readStays(STAYS);
  if (!reading.ok) throw new Error("The stays must be sound.");
  return refundsOfStays(reading.stays, lawOf(DEFAULT_CHOICES));
};

describe("the page settles as the command does", () => {
  test("the default choices are the command's", () => {
    const { wishes } = readOptions(["stays.csv"]);
    expect(lawOf(DEFAULT_CHOICES)).toEqual(wishes.law);
    expect(askedOf(DEFAULT_CHOICES)).toEqual({
      until: wishes.until,
      userPayment: wishes.userPayment,
      especiallyExpensive: wishes.especiallyExpensive,
    });
  });

  test("every choice reaches the law", () => {
    const { wishes } = readOptions(
      "stays.csv --regime before2023 --april2026 I4 --running-year nextNight --discharge-day-counts --six-months days --user-payment 97,50 --user-payment-order afterSharing --especially-expensive --until 1.4.2026".split(
        " ",
      ),
    );
    const choices = {
      regime: "before2023",
      april2026: "I4",
      runningYear: "nextNight",
      dischargeDayCounts: true,
      sixMonths: "days",
      userPayment: userPaymentIn("97,50"),
      userPaymentOrder: "afterSharing",
      especiallyExpensive: true,
      until: "2026-04-01",
    } as const;
    expect(lawOf(choices)).toEqual({
      ...LAW_AS_DATED,
      regime: "before2023",
      april2026: "I4",
      runningYear: "nextNight",
      dischargeDayCounts: true,
      sixMonths: "days",
      userPayment: "afterSharing",
      especiallyExpensive: true,
    });
    expect(wishes.law).toEqual(lawOf(choices));
    expect(wishes).toMatchObject(askedOf(choices));
    expect(wishes.userPayment).toBe(975_000);
  });

  test.each([
    ["UTF-8", utf8],
    ["Windows-1252", windows1252],
  ] as const)("bytes in %s are read", (encoding, bytes) => {
    const settled = settle(bytes(STAYS), DEFAULT_CHOICES);
    if (!settled.ok) throw new Error("The stays must be sound.");
    expect(settled.encoding).toBe(encoding);
    expect(settled.refunds).toEqual(refunds());
    expect(settled.refunds.persons[0]?.person).toBe("Åse");
  });

  test("bytes that are no text are one fault, told as any other", () => {
    const settled = settle(Uint8Array.from([80, 75, 0, 4]), DEFAULT_CHOICES);
    if (settled.ok) throw new Error("A workbook must be refused.");
    expect(
      settled.faults.map((fault) => stayFaultSentence("b.xlsx", fault).da),
    ).toEqual([
      "b.xlsx: her står noget, der ikke er tekst; der skal stå tekst i UTF-8 eller Windows-1252. Gem et regneark som CSV.",
    ]);
  });

  test("the own payment is taken off", () => {
    const settled = settle(utf8(STAYS), {
      ...DEFAULT_CHOICES,
      userPayment: userPaymentIn("10"),
    });
    if (!settled.ok) throw new Error("The stays must be sound.");
    expect(settled.refunds.total.user).toBe((123 + 123 + 7) * 10 * 100);
  });
});

describe("an excerpt", () => {
  test.each([
    ["", 100, ["Åse", "Bo", "Bodil"], 3],
    ["bo", 100, ["Bo", "Bodil"], 2],
    ["BO", 1, ["Bo"], 2],
    ["nobody", 100, [], 0],
  ] as const)(
    "of “%s”, at most %d: the rows and the others add up to the total",
    (search, most, names, found) => {
      const excerpt = excerptOf(refunds(), search, most);
      expect(excerpt.rows.map(({ person }) => person)).toEqual(names);
      expect(excerpt.found).toBe(found);
      expect(excerpt.others.count).toBe(3 - names.length);
      const all = [...excerpt.rows, excerpt.others];
      for (const payer of ["gross", "user", "state", "municipality"] as const)
        expect(all.reduce((sum, row) => sum + row[payer], 0)).toBe(
          excerpt.total[payer],
        );
      for (const kind of ["refunded110", "unrefunded107"] as const)
        expect(all.reduce((sum, row) => sum + row.days[kind], 0)).toBe(
          excerpt.total.days[kind],
        );
    },
  );
});

test("faults as a file: a row for each, quoted where it must be", () => {
  const reading = readStays(
    text("A,110,2026-05-01,2026-04-01,,1520", 'B,"x ""y""",1.13.2026,,,'),
  );
  if (reading.ok) throw new Error("The file must be refused.");
  const lines = faultsText(reading.faults, "en").trimEnd().split("\n");
  expect(lines[0]).toBe("line,column,found,expected,hint");
  expect(lines).toHaveLength(1 + reading.faults.length);
  expect(lines[1]).toBe(
    '2,end,"""2026-04-01""",a day not before the stay\'s start 2026-05-01,',
  );
});
