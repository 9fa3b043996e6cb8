/** A municipality's own stays, read from its file; or everything that is wrong with the file. */
import type { IsoDate } from "../calendar";
import { EXPENSIVE_CASE_LAW } from "../ledger/refundLaw";
import type { Place } from "../ledger/refundsOfCalendar";
import type { Text } from "../scenario/parameter";
import {
  amountIn,
  answerIn,
  dateIn,
  FIRST_YEAR,
  LAST_YEAR,
  placeIn,
  UNITS_PER_KRONE,
} from "./cells";
import { columnsOf, separatorOf, type Column, type Columns } from "./columns";
import { rowsOf, type Row, type Separator } from "./csv";
import { same, shownCell, type StayFault } from "./stayFault";

/** One stay of one person. */
export type PersonStay = {
  /** The line of the file it stands on. */
  readonly line: number;
  readonly person: string;
  readonly place: Place;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** No end is known; it is settled up to `until`. */
  readonly stillThere: boolean;
  readonly decidedBeforeDischarge: boolean;
  /** Units a day, see UNITS_PER_KRONE. */
  readonly dailyPrice: number;
};

/** What the stays are to be settled by, as far as a row can be wrong by it. */
export type Asked = {
  /** The day up to which stays without an end are settled; without it they are faults. */
  readonly until?: IsoDate | undefined;
  /** Units a day that a person in § 110 pays; no price of § 110 may be less. */
  readonly userPayment?: number | undefined;
  /** § 176, whose thresholds are not known for the years before the first. */
  readonly especiallyExpensive?: boolean | undefined;
};

export type StaysFile = {
  readonly stays: readonly PersonStay[];
  readonly separator: Separator;
  /** Columns that are not read. */
  readonly unread: readonly string[];
};

export type StaysReading =
  | ({ readonly ok: true } & StaysFile)
  | { readonly ok: false; readonly faults: readonly StayFault[] };

/** The last row of the answer has this name. */
export const TOTAL = "TOTAL";
const MOST_KRONER = 100_000;

/** Reads the text of a file of stays. Rows come in the file's order. */
export function readStays(text: string, asked: Asked = {}): StaysReading {
  const separator = separatorOf(text);
  const rows = rowsOf(text, separator);
  const { value: header } = rows.next();
  if (!header) return { ok: false, faults: [NOTHING] };
  const columns = columnsOf(header);
  const faults = [...columns.faults];
  if (Object.values(columns.at).every((at) => at === undefined))
    return { ok: false, faults };
  const read = rowReader(columns, separator, asked, faults);
  const stays: PersonStay[] = [];
  for (const row of rows) {
    const stay = read(row);
    if (stay) stays.push(stay);
  }
  for (const fault of overlaps(stays, columns.name.start)) faults.push(fault);
  if (faults.length > 0)
    return { ok: false, faults: faults.sort((a, b) => a.line - b.line) };
  return { ok: true, stays, separator, unread: columns.unread };
}

/** A row's stay, unless its person, place or days are unknown; what is wrong with it goes to the faults. */
function rowReader(
  columns: Columns,
  separator: Separator,
  asked: Asked,
  faults: StayFault[],
) {
  const dates = new Map<string, IsoDate | undefined>();
  const date = (cell: string) => {
    if (!dates.has(cell)) dates.set(cell, dateIn(cell));
    return dates.get(cell);
  };
  const firstDay = asked.especiallyExpensive
    ? EXPENSIVE_CASE_LAW[0]!.from
    : undefined;

  return ({ line, cells, isMisquoted }: Row): PersonStay | undefined => {
    const shape = isMisquoted
      ? MISQUOTED
      : shapeFault(cells, columns.width, separator);
    if (shape) {
      faults.push({ line, ...shape });
      return undefined;
    }
    const cellOf = (column: Column) => cells[columns.at[column] ?? -1];
    const say = (column: Column, expected: Text, hint?: Text, found?: Text) => {
      faults.push({
        line,
        column: columns.name[column],
        found: found ?? shownCell(cellOf(column) ?? ""),
        expected,
        ...(hint && { hint }),
      });
      return undefined;
    };
    /** The cell as it is read; a column that the file lacks is a fault of its header alone. */
    const take = <T>(
      column: Column,
      expected: Text,
      read: (cell: string) => T | undefined,
      hint?: Text,
    ): T | undefined => {
      const cell = cellOf(column);
      if (cell === undefined) return undefined;
      return read(cell) ?? say(column, expected, hint);
    };

    const person = take("person", PERSON, nameIn);
    const place = take("place", PLACE, placeIn);
    const from = take("start", DATE, date);
    const stillThere = cellOf("end") === "" && asked.until !== undefined;
    const until = stillThere
      ? asked.until
      : take("end", DATE, date, cellOf("end") === "" ? STILL_THERE : undefined);
    const decided = take("decided", ANSWER, answerIn);
    const dailyPrice = take("price", PRICE[separator], (cell) =>
      priceIn(cell, separator),
    );
    if (from && firstDay && from < firstDay)
      say("start", EARLIEST(firstDay), NO_THRESHOLDS);
    const least = place === "110" ? (asked.userPayment ?? 0) : 0;
    if (dailyPrice !== undefined && dailyPrice < least)
      say("price", AT_LEAST(least));
    if (from && until && until < from) {
      if (stillThere) say("start", NO_LATER(until), UNTIL_IS);
      else say("end", NO_EARLIER(from));
      return undefined;
    }
    if (person === undefined || !place || !from || !until) return undefined;
    return {
      line,
      person,
      place,
      from,
      until,
      stillThere,
      decidedBeforeDischarge: decided ?? false,
      dailyPrice: dailyPrice ?? 0,
    };
  };
}

const nameIn = (cell: string) =>
  cell === "" || cell.toUpperCase() === TOTAL ? undefined : cell;

function priceIn(cell: string, separator: Separator): number | undefined {
  const units = amountIn(cell, separator);
  const isPrice =
    units !== undefined && units >= 0 && units <= MOST_KRONER * UNITS_PER_KRONE;
  return isPrice ? units : undefined;
}

/** Every stay that begins before an earlier one of its person and place has ended. */
function overlaps(stays: readonly PersonStay[], column: string): StayFault[] {
  const together = new Map<string, PersonStay[]>();
  for (const stay of stays) {
    const known = together.get(stay.person);
    if (known) known.push(stay);
    else together.set(stay.person, [stay]);
  }
  return [...together.values()].flatMap((group) => {
    const faults: StayFault[] = [];
    let last: PersonStay | undefined;
    for (const stay of group.sort(byPlaceAndDays)) {
      if (last?.place !== stay.place) last = undefined;
      if (last && (stay.from < last.until || last.stillThere))
        faults.push(overlap(stay, last, column));
      if (!last || (!last.stillThere && last.until <= stay.until)) last = stay;
    }
    return faults;
  });
}

/** Earliest first; of one day, a stay under way last. */
const byPlaceAndDays = (a: PersonStay, b: PersonStay) =>
  compare(a.place, b.place) ||
  compare(a.from, b.from) ||
  Number(a.stillThere) - Number(b.stillThere) ||
  compare(a.until, b.until) ||
  a.line - b.line;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

// ---- Faults in words

const NOTHING: StayFault = {
  line: 0,
  found: same(""),
  expected: {
    da: "en linje med kolonnernes navne og derefter ét ophold i hver linje",
    en: "a line with the names of the columns, then one stay in each line",
  },
};

const MISQUOTED = {
  found: {
    da: "et anførselstegn, der ikke er lukket, eller tekst efter det",
    en: "a quotation mark that is not closed, or text after it",
  },
  expected: {
    da: 'hele cellen mellem to anførselstegn, og et tegn inde i den skrevet ""',
    en: 'the whole cell between two quotation marks, and one inside it written ""',
  },
};

function shapeFault(
  cells: readonly string[],
  width: number,
  separator: Separator,
): Omit<StayFault, "line"> | undefined {
  if (cells.length === width) return undefined;
  const excess = cells.slice(width);
  if (excess.length > 0 && excess.every((cell) => cell === ""))
    return undefined;
  const isDecimals = separator === "," && excess.length > 0;
  return {
    found: { da: `${cells.length} celler`, en: `${cells.length} cells` },
    expected: {
      da: `${width} som i overskriften`,
      en: `${width} as in the header`,
    },
    ...(isDecimals && {
      hint: {
        da: "Mellem kommaer skrives decimaler med punktum; eller skil cellerne med semikolon.",
        en: "Between commas decimals are written with a point; or part the cells by semicolons.",
      },
    }),
  };
}

const PERSON: Text = {
  da: `en borger, med et andet navn end ${TOTAL}`,
  en: `a person, by another name than ${TOTAL}`,
};
const PLACE: Text = { da: "110, 107 eller 85a", en: "110, 107 or 85a" };
const DATE: Text = {
  da: `en dato fra ${FIRST_YEAR} til ${LAST_YEAR}, skrevet 2026-04-01, 1.4.2026 eller 01-04-2026`,
  en: `a date from ${FIRST_YEAR} to ${LAST_YEAR}, written 2026-04-01, 1.4.2026 or 01-04-2026`,
};
const STILL_THERE: Text = {
  da: "Er opholdet ikke slut, så giv den dag, det skal opgøres til (--until).",
  en: "If the stay goes on, give the day it is to be settled up to (--until).",
};
const ANSWER: Text = {
  da: "ja eller nej (også yes, no, true, false, 1, 0; tomt er nej)",
  en: "yes or no (also ja, nej, true, false, 1, 0; empty is no)",
};
const PRICE: { readonly [S in Separator]: Text } = {
  ";": {
    da: "kroner pr. døgn fra 0 til 100.000 med højst fire decimaler, skrevet 1520,50 eller 1.520,50",
    en: "kroner a day from 0 to 100,000 with at most four decimals, written 1520,50 or 1.520,50",
  },
  ",": {
    da: "kroner pr. døgn fra 0 til 100.000 med højst fire decimaler, skrevet 1520.50",
    en: "kroner a day from 0 to 100,000 with at most four decimals, written 1520.50",
  },
};

const EARLIEST = (day: IsoDate): Text => ({
  da: `en dato fra ${day}`,
  en: `a date from ${day}`,
});
const NO_THRESHOLDS: Text = {
  da: "Før den kendes grænserne i § 176 ikke.",
  en: "The thresholds of § 176 are not known before it.",
};
const AT_LEAST = (units: number): Text => ({
  da: `mindst egenbetalingen på ${inFull(units, ",")} kroner`,
  en: `at least the person's own payment of ${inFull(units, ".")} kroner`,
});
const inFull = (units: number, mark: string) =>
  String(units / UNITS_PER_KRONE).replace(".", mark);
const NO_EARLIER = (day: IsoDate): Text => ({
  da: `en dag, der ikke ligger før opholdets start ${day}`,
  en: `a day not before the stay's start ${day}`,
});
const NO_LATER = (day: IsoDate): Text => ({
  da: `en dag, der ikke ligger efter ${day}`,
  en: `a day not after ${day}`,
});
const UNTIL_IS: Text = {
  da: "Opholdet har ingen slutdato og opgøres kun til den dag.",
  en: "The stay has no end and is settled only up to that day.",
};

const overlap = (
  stay: PersonStay,
  last: PersonStay,
  column: string,
): StayFault => ({
  line: stay.line,
  column,
  found: same(stay.from),
  expected: last.stillThere
    ? {
        da: `ingen ny § ${stay.place}, for i linje ${last.line} er borgeren der stadig`,
        en: `no new § ${stay.place}, for in line ${last.line} the person is still there`,
      }
    : {
        da: `en dag fra ${last.until}, hvor borgerens § ${stay.place} i linje ${last.line} slutter`,
        en: `a day from ${last.until}, when the person's § ${stay.place} in line ${last.line} ends`,
      },
});
