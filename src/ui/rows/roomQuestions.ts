import { PAYERS, type Payer } from "../../model/ledger/payer";
import type { Column, Results } from "../../model/results/results";
import {
  decimal,
  figure,
  list,
  money,
  rounded,
  scaleFor,
  unitName,
  type Scale,
} from "../format";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";
import { axisFor, type Axis } from "./axis";
import { moneyTick, plainTick, reachOf, type BandRow } from "./bandRows";
import type { Pair } from "./comparison";
import {
  type Guesses,
  type Reader,
  readerOf,
  readGuesses,
  summaryOf,
} from "./guesses";
import {
  chanceInWords,
  ENOUGH_WORLDS,
  medianBreakEven,
  over,
  verdictOf,
} from "./sentences";
import { amountText, savingRange, scaleOfShown } from "./stageAnswer";

/** Questions that a room can guess at and the model answers. */
export const NUMBER_QUESTIONS = [
  "homeless",
  "saving",
  "municipality",
  "nights",
  "breakEven",
] as const;
export type NumberQuestion = (typeof NUMBER_QUESTIONS)[number];
export const QUESTIONS = [...NUMBER_QUESTIONS, "gains"] as const;
export type Question = (typeof QUESTIONS)[number];

export const VOTES = [...PAYERS, "nobody"] as const;
export type Vote = (typeof VOTES)[number];

/** What a question is about, known before any answer is. */
export type Subject = {
  readonly policy: string;
  readonly place: string;
  /** "Over ti år". */
  readonly over: string;
  readonly years: readonly number[];
};

export const subjectOf = (
  results: Results,
  pair: Pair,
  m: Messages,
): Subject => ({
  policy: pair.policyName,
  place: results.scenario.place.name[m.locale],
  over: over(pair, m),
  years: pair.years,
});

/** The question as it is read aloud; nothing of the answer is in it. */
export function askedText(
  question: Question,
  { policy, place, over, years }: Subject,
  t: WorkshopTexts,
): string {
  const { ask } = t.predict;
  const period = over.charAt(0).toLowerCase() + over.slice(1);
  switch (question) {
    case "homeless":
      return ask.homeless(years.at(-1) ?? 0, policy, place);
    case "breakEven":
      return ask.breakEven(policy, place);
    case "saving":
    case "municipality":
    case "nights":
    case "gains":
      return ask[question](period, policy, place);
  }
}

const MILLION = 1e6;

/** How a guess at this question is read. */
export function guessReader(
  question: NumberQuestion,
  t: WorkshopTexts,
  m: Messages,
): Reader {
  switch (question) {
    case "saving":
    case "municipality":
      return readerOf({ least: -1e5, most: 1e5 }, MILLION, m, t);
    case "homeless":
      return readerOf({ least: 0, most: 1e5 }, 1, m, t);
    case "nights":
      return readerOf({ least: -1e8, most: 1e8 }, 1, m, t);
    case "breakEven":
      return yearReader(t);
  }
}

/** A year has no mark of thousands, and is whole. */
const yearReader =
  (t: WorkshopTexts): Reader =>
  (text) => {
    const year = Number(text);
    return /^\d{4}$/.test(text) && year >= 2000 && year <= 2200
      ? { ok: true, value: year }
      : { ok: false, message: t.guesses.farOff };
  };

export const guessesAt = (
  question: NumberQuestion,
  text: string,
  t: WorkshopTexts,
  m: Messages,
): Guesses =>
  readGuesses(text, guessReader(question, t, m), t, question === "breakEven");

/** What the model answers: a middle, the ends of its 80 % interval where there is one, and words. */
export type ModelAnswer = {
  readonly middle: number | undefined;
  readonly band: readonly [number, number] | undefined;
  readonly text: string;
  readonly sentence: string;
};

/** The model's answer to a question, straight from the results. */
export function modelAnswer(
  question: NumberQuestion,
  results: Results,
  pair: Pair,
  t: WorkshopTexts,
  m: Messages,
): ModelAnswer {
  switch (question) {
    case "saving":
      return moneyAnswer("total", results, pair, t, m);
    case "municipality":
      return moneyAnswer("municipality", results, pair, t, m);
    case "homeless":
      return countAnswer(
        pair.policy.outcomes.census.at(-1)!,
        results,
        t.predict.sentence.homeless,
        t,
        m,
      );
    case "nights":
      return countAnswer(
        pair.comparison.nightsAvoided.horizon,
        results,
        t.predict.sentence.nights,
        t,
        m,
      );
    case "breakEven":
      return breakEvenAnswer(results, pair, t, m);
  }
}

const hasBand = ({ replications }: Results) => replications >= ENOUGH_WORLDS;

function moneyAnswer(
  column: Column,
  results: Results,
  pair: Pair,
  t: WorkshopTexts,
  m: Messages,
): ModelAnswer {
  const saving = pair.comparison.netSaving[column];
  const scale = scaleOfShown(saving);
  const amount = amountText(saving.mean, scale, t, m);
  const chance = pair.comparison.chanceItPays[column];
  if (!hasBand(results))
    return {
      middle: saving.mean,
      band: undefined,
      text: amount,
      sentence: t.stage.tooFew,
    };
  const range = savingRange(saving, t, m);
  return {
    middle: saving.mean,
    band: [saving.p10, saving.p90],
    text: t.predict.modelText(amount, range),
    sentence: t.stage.pays(chanceInWords(chance, results.replications, m)),
  };
}

function countAnswer(
  { mean, p10, p90 }: { mean: number; p10: number; p90: number },
  results: Results,
  say: (s: { middle: string; low: string; high: string }) => string,
  t: WorkshopTexts,
  m: Messages,
): ModelAnswer {
  const count = (x: number) => decimal(x, m.locale);
  const words = { middle: count(mean), low: count(p10), high: count(p90) };
  if (!hasBand(results))
    return {
      middle: mean,
      band: undefined,
      text: words.middle,
      sentence: t.stage.tooFew,
    };
  return {
    middle: mean,
    band: [p10, p90],
    text: t.predict.modelText(
      words.middle,
      t.lock.range(words.low, words.high),
    ),
    sentence: say(words),
  };
}

function breakEvenAnswer(
  results: Results,
  pair: Pair,
  t: WorkshopTexts,
  m: Messages,
): ModelAnswer {
  const { paidBackBy } = pair.comparison.breakEvenYear.total;
  const last = pair.years.at(-1) ?? 0;
  const yearWith = (share: number) => {
    const at = paidBackBy.findIndex((paid) => paid >= share);
    return at < 0 ? undefined : pair.years[at];
  };
  const ordinal = medianBreakEven(pair, "total");
  const year = ordinal === null ? undefined : pair.years[ordinal - 1];
  const shareAt = paidBackBy[(ordinal ?? pair.years.length) - 1] ?? 0;
  const chance = chanceInWords(shareAt, results.replications, m);
  const { sentence } = t.predict;
  const says =
    year === undefined
      ? sentence.breakEvenNever(String(last), chance)
      : sentence.breakEven(String(year), chance);
  const [low, high] = [yearWith(0.1), yearWith(0.9)];
  const later = sentence.later(String(last));
  const middle = year === undefined ? later : String(year);
  return {
    middle: year,
    band: hasBand(results) && low && high ? [low, high] : undefined,
    text:
      hasBand(results) && low
        ? t.predict.modelText(
            middle,
            sentence.years(String(low), high ? String(high) : later),
          )
        : middle,
    sentence: hasBand(results) ? says : t.stage.tooFew,
  };
}

/** The room's guesses and the model's answer on one scale. */
export type Reveal = {
  readonly rows: readonly BandRow[];
  readonly axis: Axis;
  readonly sentences: readonly string[];
};

/** The size in which questions about money ask, and so in which their axis and its caption are written, however large a guess. */
export const ASKED_SCALE: Scale = {
  name: "million",
  divisor: 1e6,
  digits: 0,
};

/** How amounts of a question are written on its axis. */
export function questionTick(
  question: NumberQuestion,
  axis: Axis,
  m: Messages,
): (value: number) => string {
  switch (question) {
    case "saving":
    case "municipality":
      return moneyTick(axis, ASKED_SCALE, m);
    case "breakEven":
      return String;
    case "homeless":
    case "nights":
      return plainTick(axis, m);
  }
}

/** Where the years of an axis stand; money and people begin at zero. */
const axisOf = (question: NumberQuestion, rows: readonly BandRow[]): Axis => {
  const [low, high] = reachOf(rows);
  return question === "breakEven" ? yearAxis(low, high) : axisFor(low, high);
};

function yearAxis(low: number, high: number): Axis {
  const [from, to] = [Math.floor(low) - 1, Math.ceil(high) + 1];
  const step = Math.max(1, Math.ceil((to - from) / 8));
  const ticks: number[] = [];
  for (let year = from; year <= to; year += step) ticks.push(year);
  return { domain: [from, to], ticks };
}

export function revealOf(
  question: NumberQuestion,
  guesses: Guesses,
  answer: ModelAnswer,
  t: WorkshopTexts,
  m: Messages,
): Reveal {
  const rows: readonly BandRow[] = [
    roomRow(question, guesses, t, m),
    {
      key: "model",
      name: t.predict.model,
      text: answer.text,
      look: "model",
      band: answer.band,
      middle: answer.middle,
    },
  ];
  return {
    rows,
    axis: axisOf(question, rows),
    sentences: [answer.sentence, ...roomSentences(guesses, answer, t, m)],
  };
}

/** The room alone, while the answer is covered. */
export function coveredRoom(
  question: NumberQuestion,
  guesses: Guesses,
  t: WorkshopTexts,
  m: Messages,
): Pick<Reveal, "rows" | "axis"> {
  const rows = [roomRow(question, guesses, t, m)];
  return { rows, axis: axisOf(question, rows) };
}

function roomRow(
  question: NumberQuestion,
  { values }: Guesses,
  t: WorkshopTexts,
  m: Messages,
): BandRow {
  const summary = summaryOf(values);
  const room = { key: "room", name: t.predict.room, look: "room" } as const;
  if (!summary) return { ...room, text: t.predict.roomNone };
  return {
    ...room,
    text: t.predict.roomText(
      decimal(summary.count, m.locale),
      medianText(question, summary.median, t, m),
    ),
    band: [summary.low, summary.high],
    middle: summary.median,
    dots: values,
  };
}

function medianText(
  question: NumberQuestion,
  median: number,
  t: WorkshopTexts,
  m: Messages,
): string {
  switch (question) {
    case "saving":
    case "municipality":
      return amountText(median, scaleFor([median]), t, m);
    case "breakEven":
      return String(Math.round(median));
    case "homeless":
    case "nights":
      return decimal(median, m.locale);
  }
}

function roomSentences(
  { values, never }: Guesses,
  { band }: ModelAnswer,
  t: WorkshopTexts,
  m: Messages,
): readonly string[] {
  const said = never > 0 ? [t.predict.never(decimal(never, m.locale))] : [];
  const summary = summaryOf(values);
  if (!summary || !band) return said;
  const [low, high] = band;
  const inside = values.filter((x) => x >= low && x <= high).length;
  const { median } = summary;
  return [
    t.predict.inside(
      decimal(inside, m.locale),
      decimal(values.length, m.locale),
    ),
    median < low
      ? t.predict.under
      : median > high
        ? t.predict.over
        : t.predict.within,
    ...said,
  ];
}

// ---- Who gains

/** Each payer's saving on one scale, the votes beside it, and who gains for certain. */
export type GainsReveal = {
  readonly rows: readonly BandRow[];
  readonly axis: Axis;
  readonly scale: Scale;
  readonly unit: string;
  readonly sentences: readonly string[];
};

export function gainsReveal(
  results: Results,
  pair: Pair,
  votes: { readonly [V in Vote]?: number | undefined },
  t: WorkshopTexts,
  m: Messages,
): GainsReveal {
  const { netSaving } = pair.comparison;
  const scale = scaleOfShown(...PAYERS.map((payer) => netSaving[payer]));
  const rows = PAYERS.map((payer): BandRow => {
    const { mean, p10, p90 } = netSaving[payer];
    const amount = money(mean, scale, m.locale);
    const count = votes[payer];
    const range = t.lock.range(
      figure(p10, scale, m.locale),
      figure(p90, scale, m.locale),
    );
    return {
      key: payer,
      name: count
        ? `${t.predict.who[payer]} (${t.predict.votes(decimal(count, m.locale))})`
        : t.predict.who[payer],
      look: "model",
      middle: mean,
      band: hasBand(results) ? [p10, p90] : undefined,
      text: hasBand(results) ? t.predict.modelText(amount, range) : amount,
    };
  });
  const [low, high] = reachOf(rows);
  return {
    rows,
    axis: axisFor(low, high),
    scale,
    unit: unitName(scale, m.locale),
    sentences: gainSentences(results, pair, scale, t, m),
  };
}

function gainSentences(
  results: Results,
  pair: Pair,
  scale: Scale,
  t: WorkshopTexts,
  m: Messages,
): readonly string[] {
  const { sentence } = t.predict;
  if (!hasBand(results)) return [sentence.few];
  const { netSaving } = pair.comparison;
  const who = (verdict: string) =>
    PAYERS.filter(
      (payer) => verdictOf(netSaving[payer], results.replications) === verdict,
    ).map((payer) => m.payerInSentence[payer]);
  const say = (
    text: (who: string) => string,
    payers: readonly string[],
  ): readonly string[] =>
    payers.length > 0 ? [text(list(payers, m.locale))] : [];
  return [
    mostSentence(pair, scale, t, m),
    ...say(sentence.gains, who("saves")),
    ...say(sentence.loses, who("costs")),
    ...say(sentence.unsure, who("undecided")),
    ...say(sentence.even, who("equal")),
  ];
}

function mostSentence(
  pair: Pair,
  scale: Scale,
  t: WorkshopTexts,
  m: Messages,
): string {
  const { netSaving } = pair.comparison;
  const meanOf = (payer: Payer) => netSaving[payer].mean;
  const best = PAYERS.toSorted((a, b) => meanOf(b) - meanOf(a))[0]!;
  if (rounded(meanOf(best), scale) <= 0) return t.predict.sentence.nobody;
  const amount = money(meanOf(best), scale, m.locale);
  return t.predict.sentence.most(m.payerInSentence[best], amount);
}
