/** A civil date written year-month-day, as in "2026-04-01". Such dates sort as text. */
export type IsoDate = string;

type CivilDate = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
};

/** The whole number of days from the scenario's first day (day 0) to this date; negative before it. Throws RangeError on a date that does not exist. */
export function dayOf(iso: IsoDate, startIso: IsoDate): number {
  return epochDay(civil(iso)) - epochDay(civil(startIso));
}

/** The date of a day counted from the scenario's first day. Throws RangeError on a day that is not whole or lies outside the years 0 to 9999. */
export function isoOf(day: number, startIso: IsoDate): IsoDate {
  if (!Number.isInteger(day))
    throw new RangeError(
      `${day} is not a whole day; days are counted in whole numbers.`,
    );
  return written(civilOf(epochDay(civil(startIso)) + day));
}

/**
 * The same day of the month so many months later (or earlier, if negative). Where that month has no such
 * day, the first of the next month: a period that ends before the result then keeps its last month whole
 * (six months from 31 August end with the last day of February; one year from 29 February ends with 28 February).
 * Throws RangeError on a date that does not exist or a number of months that is not whole.
 */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months))
    throw new RangeError(`${months} is not a whole number of months.`);
  return written(civilOf(epochDay(monthsAfter(civil(iso), months))));
}

/** The same date so many years later; 29 February becomes 1 March in a year without it. Errors as addMonths. */
export function addYears(iso: IsoDate, years: number): IsoDate {
  return addMonths(iso, 12 * years);
}

/** For each of so many budget years, the first day after it (length: years). A budget year runs from the start's day and month to the next. */
export function budgetYearEnds(startIso: IsoDate, years: number): Int32Array {
  return Int32Array.from({ length: years }, (_, i) =>
    dayOf(addYears(startIso, i + 1), startIso),
  );
}

/** For each day from `first` to `last`, the day so many months later (length: last - first + 1), by the rule of addMonths. */
export function monthsLaterOfDays(
  startIso: IsoDate,
  first: number,
  last: number,
  months: number,
): Int32Array {
  const start = epochDay(civil(startIso));
  return Int32Array.from(
    { length: last - first + 1 },
    (_, i) => epochDay(monthsAfter(civilOf(start + first + i), months)) - start,
  );
}

function civil(iso: IsoDate): CivilDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const date = {
    year: Number(parts?.[1]),
    month: Number(parts?.[2]),
    day: Number(parts?.[3]),
  };
  const exists =
    date.month >= 1 &&
    date.month <= 12 &&
    date.day >= 1 &&
    date.day <= daysInMonth(date.year, date.month);
  if (!exists)
    throw new RangeError(
      `"${iso}" is not a date; write year-month-day, as in 2026-04-01.`,
    );
  return date;
}

function written({ year, month, day }: CivilDate): IsoDate {
  if (year < 0 || year > 9999)
    throw new RangeError(
      `The year ${year} cannot be written with four digits.`,
    );
  const digits = (n: number, length: number) => String(n).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function monthsAfter(
  { year, month, day }: CivilDate,
  months: number,
): CivilDate {
  const target = firstOfMonth(12 * year + (month - 1) + months);
  if (day <= daysInMonth(target.year, target.month)) return { ...target, day };
  return firstOfMonth(12 * target.year + target.month);
}

function firstOfMonth(monthsSinceYear0: number): CivilDate {
  const year = Math.floor(monthsSinceYear0 / 12);
  return { year, month: monthsSinceYear0 - 12 * year + 1, day: 1 };
}

const isLeap = (year: number) =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 March of year 0 (Gregorian, counted backwards too). Years begin in March, so the leap day is a year's last. */
function epochDay({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    dayOfYear
  );
}

/** The inverse of epochDay, by eras of 400 years (146,097 days). */
function civilOf(epoch: number): CivilDate {
  const era = Math.floor(epoch / 146_097);
  const dayOfEra = epoch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + 400 * era + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
