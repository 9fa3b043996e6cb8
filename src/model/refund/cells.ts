/** What a municipality writes in the cells of its file of stays, read strictly: undefined where it is not that. */
import { dayOf, type IsoDate } from "../calendar";
import type { Place } from "../ledger/refundsOfCalendar";
import type { Separator } from "./csv";

/** Prices are kept in whole ten-thousandths of a krone, so that days and halves of them add exactly. */
export const UNITS_PER_KRONE = 10_000;
const DECIMALS = 4;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;

/** 2026-04-01, 1.4.2026 or 01-04-2026. */
export function dateIn(cell: string): IsoDate | undefined {
  const [, y, m, d] =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? reversed(cell) ?? [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  if (Number(y) < FIRST_YEAR || Number(y) > LAST_YEAR) return undefined;
  const iso = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return isDate(iso) ? iso : undefined;
}

function reversed(cell: string) {
  const [, d, , m, y] = /^(\d\d?)([.-])(\d\d?)\2(\d{4})$/.exec(cell) ?? [];
  return y === undefined ? undefined : [cell, y, m, d];
}

function isDate(iso: string): boolean {
  try {
    dayOf(iso, iso);
    return true;
  } catch {
    return false;
  }
}

/** 110, 107 or 85a, as one writes them: § 85 a too. */
export function placeIn(cell: string): Place | undefined {
  const place = cell.replaceAll(/[§\s]/g, "").toLowerCase();
  return place === "110" || place === "107" || place === "85a"
    ? place
    : undefined;
}

const YES = ["yes", "ja", "true", "1"];
const NO = ["no", "nej", "false", "0", ""];

/** Yes or no; an empty cell is no. */
export function answerIn(cell: string): boolean | undefined {
  const answer = cell.toLowerCase();
  if (YES.includes(answer)) return true;
  return NO.includes(answer) ? false : undefined;
}

/** Groups of three are parted, and decimals begin, as the file's separator has it: 1.520,50 with semicolons, 1,520.50 with commas. */
const NUMBER = {
  ";": /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  ",": /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
} as const satisfies { readonly [S in Separator]: RegExp };

/** An amount in units; undefined where it is no number or has decimals that the units cannot hold. */
export function amountIn(
  cell: string,
  separator: Separator,
): number | undefined {
  const [, sign, whole = "", decimals = ""] =
    NUMBER[separator].exec(cell) ?? [];
  if (sign === undefined || decimals.length > DECIMALS) return undefined;
  const kroner = Number(whole.replaceAll(/[.,]/g, ""));
  const units =
    kroner * UNITS_PER_KRONE + Number(decimals.padEnd(DECIMALS, "0"));
  return sign === "-" ? 0 - units : units;
}
