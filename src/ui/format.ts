/** The only rounding and the only locale of the app: numbers out as people write them, and back in again. */

export type Language = "da" | "en";

const LOCALE = { da: "da-DK", en: "en-GB" } as const;
const NBSP = "\u00a0";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(
  language: Language,
  fewest: number,
  most: number,
): Intl.NumberFormat {
  const key = `${language} ${fewest} ${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: fewest,
    maximumFractionDigits: most,
    useGrouping: "always",
  });
  formats.set(key, made);
  return made;
}

const write = (
  value: number,
  language: Language,
  fewest: number,
  most: number,
): string => {
  return signed(formatOf(language, fewest, most).format(value));
};

/** A real minus, and none before zero. */
function signed(text: string): string {
  return text.replace("-", /[1-9]/.test(text) ? "−" : "");
}

/** 1.234,5 with a fixed number of decimals; minus is a real minus, and zero has no sign. */
export const decimal = (
  value: number,
  language: Language,
  digits = 0,
): string => write(value, language, digits, digits);

/** As many decimals as the number needs, up to `most`: what a number field shows. */
export const plain = (value: number, language: Language, most = 2): string =>
  write(value, language, 0, most);

/** Two decimals, and as many more as give a small number three digits that tell: 1,23 but 0,005 and 0,0125. */
export const telling = (value: number, language: Language): string =>
  signed(tellingFormats[language].format(value));

const tellingFormats = { da: tellingFormat("da"), en: tellingFormat("en") };

function tellingFormat(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE[language], {
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: "morePrecision",
    useGrouping: "always",
  });
}

/** 80 % in Danish, 80% in English. */
export const percent = (
  share: number,
  language: Language,
  digits = 0,
): string =>
  `${decimal(share * 100, language, digits)}${language === "da" ? `${NBSP}%` : "%"}`;

/** A share of worlds with one decimal; 0 and 100 % only where it is none or all: <0,1 %, >99,9 %. */
export function shareOfWorlds(share: number, language: Language): string {
  if (share > 0 && share < 0.0005) return `<${percent(0.001, language, 1)}`;
  if (share < 1 && share >= 0.9995) return `>${percent(0.999, language, 1)}`;
  return percent(share, language, 1);
}

/** A percentage with as many decimals as it needs, up to two: 1 %, 0,5 %. */
export const percentAsWritten = (share: number, language: Language): string =>
  `${plain(share * 100, language)}${language === "da" ? `${NBSP}%` : "%"}`;

/** The size in which a set of amounts is written, so that amounts beside each other can be compared. */
export type Scale = {
  readonly name: "krone" | "million" | "billion";
  readonly divisor: number;
  readonly digits: number;
};

/** Chooses the size by the largest amount: 340.000 kr., 3,4 mio. kr., 34 mio. kr., 3,4 mia. kr. */
export function scaleFor(amounts: readonly number[]): Scale {
  const largest = Math.max(...amounts.map(Math.abs), 0);
  if (largest >= 999.5e6) return { name: "billion", divisor: 1e9, digits: 1 };
  if (largest >= 9.95e6) return { name: "million", divisor: 1e6, digits: 0 };
  if (largest >= 0.9995e6) return { name: "million", divisor: 1e6, digits: 1 };
  return { name: "krone", divisor: 1, digits: -3 };
}

/** The number as it will be written: rounded, in the scale's own unit. */
export function rounded(amount: number, scale: Scale): number {
  const step = 10 ** -scale.digits;
  return Math.round(amount / scale.divisor / step) * step + 0;
}

/** An amount without its unit, in the scale's size. */
export const figure = (
  amount: number,
  scale: Scale,
  language: Language,
): string =>
  decimal(rounded(amount, scale), language, Math.max(0, scale.digits));

/** A mark on an axis of amounts whose marks stand `step` apart, in the scale's size. */
export function tickFigure(
  amount: number,
  step: number,
  scale: Scale,
  language: Language,
): string {
  const apart = step / scale.divisor;
  const isWhole = apart >= 1 && apart % 1 < 1e-9;
  const isTenths = apart >= 0.1 && (apart * 10) % 1 < 1e-9;
  const digits = isWhole ? 0 : isTenths ? 1 : 2;
  return figure(amount, { ...scale, digits }, language);
}

const UNIT = {
  da: { krone: "kr.", million: "mio. kr.", billion: "mia. kr." },
  en: { krone: "", million: "million", billion: "billion" },
} as const;

const withUnit = (text: string, scale: Scale, language: Language): string => {
  const unit = UNIT[language][scale.name].replace(" ", NBSP);
  if (language === "da") return `${text}${NBSP}${unit}`;
  return `DKK${NBSP}${text}${unit && NBSP + unit}`;
};

/** The unit of a column or an axis: mio. kr. or DKK million. */
export const unitName = ({ name }: Scale, language: Language): string =>
  language === "da"
    ? UNIT.da[name].replace(" ", NBSP)
    : `DKK${NBSP}${UNIT.en[name]}`.trim();

/** 31 mio. kr. or DKK 31 million. */
export const money = (
  amount: number,
  scale: Scale,
  language: Language,
): string => withUnit(figure(amount, scale, language), scale, language);

/** 9 til 58 mio. kr. or DKK 9 to 58 million. */
export const moneyRange = (
  low: number,
  high: number,
  scale: Scale,
  language: Language,
): string =>
  withUnit(
    `${figure(low, scale, language)} ${language === "da" ? "til" : "to"} ${figure(high, scale, language)}`,
    scale,
    language,
  );

/** Whole kroner: 1.234 kr. or DKK 1,234. */
export const kroner = (amount: number, language: Language): string =>
  language === "da"
    ? `${decimal(amount, language)}${NBSP}kr.`
    : `DKK${NBSP}${decimal(amount, language)}`;

/** "a, b og c" */
export const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: "conjunction" }).format(items);

/** A text as a sentence: one full stop, also where it ends in an abbreviation ("3 mio. kr."). */
export const stopped = (text: string): string =>
  text.endsWith(".") ? text : `${text}.`;

/** Capital letter first, for a list that opens a sentence. */
export const capital = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

const NUMERALS = {
  da: "nul ét to tre fire fem seks syv otte ni ti elleve tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
} as const;

/** Small counts in words (ti), larger in figures (15). */
export const countInWords = (count: number, language: Language): string =>
  NUMERALS[language][count] ?? decimal(count, language);

/** What came of reading a number that somebody typed. */
export type Reading =
  | { readonly ok: true; readonly value: number; readonly percent: boolean }
  | {
      readonly ok: false;
      readonly why: "empty" | "notANumber" | "separator";
    };

const MARKS = {
  da: { group: ".", point: "," },
  en: { group: ",", point: "." },
} as const;

/**
 * Reads a number as the language writes it. A thousands mark that does not stand before groups of three
 * is refused, never guessed at: "2345.6" could be 2.345,6 or 23.456.
 */
export function readNumber(text: string, language: Language): Reading {
  const isPercent = /%\s*$/.test(text);
  const bare = text
    .replace(/%\s*$/, "")
    .replace(/^\s*(dkk|kr\.?)\s*|\s*kr\.?\s*$/gi, "")
    .replace(/[−–]/g, "-")
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, "$1")
    .trim();
  if (bare === "") return { ok: false, why: "empty" };
  const { group, point } = MARKS[language];
  const match = /^([+-]?)([\d.,]+)$/.exec(bare);
  if (!match) return { ok: false, why: "notANumber" };
  const [, sign = "", digits = ""] = match;
  const [whole = "", fraction, ...more] = digits.split(point);
  if (more.length > 0 || fraction?.includes(group))
    return { ok: false, why: "separator" };
  const groups = whole.split(group);
  const grouped =
    groups.length === 1 ||
    (/^\d{1,3}$/.test(groups[0] ?? "") &&
      groups[0] !== "0" &&
      groups.slice(1).every((part) => part.length === 3));
  if (!grouped) return { ok: false, why: "separator" };
  if (!/\d/.test(digits)) return { ok: false, why: "notANumber" };
  const value = Number(`${sign}${groups.join("") || "0"}.${fraction || "0"}`);
  return { ok: true, value: value + 0, percent: isPercent };
}

const DATES = {
  da: { day: "numeric", month: "numeric", year: "numeric" },
  en: { day: "numeric", month: "short", year: "numeric" },
} as const;

const dateFormats = {
  da: new Intl.DateTimeFormat(LOCALE.da, { ...DATES.da, timeZone: "UTC" }),
  en: new Intl.DateTimeFormat(LOCALE.en, { ...DATES.en, timeZone: "UTC" }),
} as const;

/** A date as in "2027-04-01": 1.4.2027 in Danish, 1 Apr 2027 in English. */
export const date = (iso: string, language: Language): string =>
  dateFormats[language].format(new Date(`${iso}T00:00:00Z`));
