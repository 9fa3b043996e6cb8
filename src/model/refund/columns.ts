/** The header of a file of stays: which column is where, by English or Danish name. */
import { nearest } from "../scenario/problem";
import { rowsOf, type Row, type Separator } from "./csv";
import { same, shownCell, type StayFault } from "./stayFault";

const NAMES = {
  person: ["person", "borger"],
  place: ["place", "sted"],
  start: ["start", "fra"],
  end: ["end", "slut", "til"],
  decided: ["decisionBeforeDischarge", "bevilget før udskrivning"],
  price: ["dailyPrice", "takst"],
} as const;

export type Column = keyof typeof NAMES;
const COLUMNS = Object.keys(NAMES) as Column[];
const ALL_NAMES = Object.values(NAMES).flat();

export type Columns = {
  readonly width: number;
  /** Where each column is, if it is there at all. */
  readonly at: { readonly [C in Column]: number | undefined };
  /** The file's own name for it, for faults. */
  readonly name: { readonly [C in Column]: string };
  /** Names the header has beside these; what stands in them is not read. */
  readonly unread: readonly string[];
  readonly faults: readonly StayFault[];
};

/** Commas or semicolons, whichever parts the header into more names that are known. */
export function separatorOf(text: string): Separator {
  const header = /\S.*/.exec(text)?.[0] ?? "";
  const known = (separator: Separator) => {
    const [row] = rowsOf(header, separator);
    return row?.cells.filter(columnOf).length ?? 0;
  };
  const [commas, semicolons] = [known(","), known(";")];
  if (commas !== semicolons) return commas > semicolons ? "," : ";";
  return header.includes(";") ? ";" : ",";
}

/** The columns of a header, and what is wrong with it. */
export function columnsOf({ line, cells }: Row): Columns {
  const found = cells.map(columnOf);
  const unread = cells.filter((cell, i) => cell !== "" && !found[i]);
  const at = recordOf((column) => placeIn(found, column));
  const name = recordOf(
    (column) => cells[at[column] ?? -1] ?? NAMES[column][0],
  );
  const faults = COLUMNS.flatMap((column): StayFault[] => {
    if (at[column] === undefined) return [missing(line, column, unread)];
    const again = found.lastIndexOf(column);
    return again === at[column]
      ? []
      : [twice(line, cells[again]!, name[column])];
  });
  return {
    width: cells.length,
    at,
    name,
    unread,
    faults: found.some(Boolean) ? faults : [noHeader(line, cells)],
  };
}

const plain = (name: string) => name.replaceAll(/\s+/g, " ").toLowerCase();

const columnOf = (cell: string): Column | undefined =>
  COLUMNS.find((column) =>
    NAMES[column].some((name) => plain(name) === plain(cell)),
  );

function placeIn(
  found: readonly (Column | undefined)[],
  column: Column,
): number | undefined {
  const i = found.indexOf(column);
  return i < 0 ? undefined : i;
}

function recordOf<T>(value: (column: Column) => T) {
  return Object.fromEntries(COLUMNS.map((c) => [c, value(c)])) as {
    [C in Column]: T;
  };
}

const inWords = (column: Column) => {
  const [english, ...danish] = NAMES[column];
  return {
    da: `kolonnen ${danish.join(" eller ")} (eller ${english})`,
    en: `the column ${english} (or ${danish.join(" or ")})`,
  };
};

function missing(
  line: number,
  column: Column,
  unread: readonly string[],
): StayFault {
  const meant = unread.find((name) =>
    NAMES[column].some((known) => known === nearest(name, ALL_NAMES)),
  );
  return {
    line,
    column: NAMES[column][0],
    found: same(""),
    expected: inWords(column),
    ...(meant !== undefined && {
      hint: {
        da: `Er det den, der hedder ${shownCell(meant).da}?`,
        en: `Is it the one called ${shownCell(meant).en}?`,
      },
    }),
  };
}

const twice = (line: number, again: string, first: string): StayFault => ({
  line,
  column: again,
  found: {
    da: `det samme som i ${shownCell(first).da}`,
    en: `the same as in ${shownCell(first).en}`,
  },
  expected: { da: "hver kolonne én gang", en: "each column once" },
});

const noHeader = (line: number, cells: readonly string[]): StayFault => ({
  line,
  found: shownCell(cells.join(" ")),
  expected: {
    da: `kolonnernes navne: ${COLUMNS.map((c) => NAMES[c][1]).join(", ")}`,
    en: `the names of the columns: ${COLUMNS.map((c) => NAMES[c][0]).join(", ")}`,
  },
  hint: {
    da: "De skilles med komma eller semikolon.",
    en: "They are parted by commas or semicolons.",
  },
});
