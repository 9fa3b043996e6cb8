import type { SourceKind } from "../../model/scenario/parameter";
import { PAYERS, type Payer } from "../../model/ledger/payer";
import type { Column, Results, Statistic } from "../../model/results/results";
import {
  capital,
  countInWords,
  decimal,
  list,
  money,
  moneyRange,
  percentAsWritten,
  rounded,
  scaleFor,
  type Scale,
} from "../format";
import type { Scenario } from "../../model/scenario/scenario";
import type { Messages } from "../text/da";
import type { Pair } from "./comparison";

/** What the figures allow one to say: the interval decides, not the middle. */
export type Verdict =
  "saves" | "costs" | "undecided" | "equal" | "oneWorld" | "fewWorlds";

/** Fewer worlds than this give no interval that one may show a council. */
export const ENOUGH_WORLDS = 40;

export function verdictOf(saving: Statistic, worlds: number): Verdict {
  if (saving.mean === 0 && saving.p5 === 0 && saving.p95 === 0) return "equal";
  if (worlds <= 1) return "oneWorld";
  if (worlds < ENOUGH_WORLDS) return "fewWorlds";
  if (saving.p10 > 0) return "saves";
  if (saving.p90 < 0) return "costs";
  return "undecided";
}

/** "i 93 af 100 verdener"; never rounded to all or none unless it is all or none. */
export function chanceInWords(
  share: number,
  worlds: number,
  m: Messages,
): string {
  const { sentence: s, locale } = m;
  if (worlds === 1) return share >= 1 ? s.chanceTheOne : s.chanceNotTheOne;
  if (share >= 1) return s.chanceAll(decimal(worlds, locale));
  if (share <= 0) return s.chanceNone(decimal(worlds, locale));
  if (share > 0.99) return s.chanceAlmostAll;
  if (share < 0.01) return s.chanceAlmostNone;
  return s.chance(decimal(share * 100, locale));
}

/** How often it does not happen: beside `chanceInWords` of the same share, the two add up to 100 as they are printed. */
export const chanceNotInWords = (
  share: number,
  worlds: number,
  m: Messages,
): string =>
  chanceInWords(
    share > 0.01 && share < 0.99
      ? 1 - Math.round(share * 100) / 100
      : 1 - share,
    worlds,
    m,
  );

/** The budget year, counted from 1, by whose end at least half of the worlds have broken even for good. */
export function medianBreakEven(pair: Pair, column: Column): number | null {
  const { paidBackBy } = pair.comparison.breakEvenYear[column];
  const index = paidBackBy.findIndex((share) => share >= 0.5);
  return index < 0 ? null : index + 1;
}

/** "Over ti år": the horizon in words. */
export const over = (pair: Pair, m: Messages) =>
  m.sentence.over(
    countInWords(pair.years.length, m.locale),
    pair.years.length === 1,
  );

/** "inden for ti år". */
export const within = (pair: Pair, m: Messages) =>
  m.sentence.within(
    countInWords(pair.years.length, m.locale),
    pair.years.length === 1,
  );

/** "en besparelse på 3 mio. kr." or "en merudgift på 14 mio. kr."; of an amount too small to be written, that it is small. */
export function expected(amount: number, scale: Scale, m: Messages): string {
  const shown = rounded(amount, scale);
  if (shown === 0)
    return amount === 0 ? m.sentence.nothing : m.sentence.hardlyAnything;
  const text = money(Math.abs(amount), scale, m.locale);
  return shown > 0 ? m.sentence.saving(text) : m.sentence.extra(text);
}

/** The size in which a saving and its interval are written. */
export const scaleOf = (saving: Statistic) =>
  scaleFor([saving.mean, saving.p10, saving.p90]);

/** The interval as positive amounts, smallest first, of a saving or of an extra cost. */
export const interval = (saving: Statistic, scale: Scale, m: Messages) =>
  saving.mean >= 0
    ? moneyRange(saving.p10, saving.p90, scale, m.locale)
    : moneyRange(-saving.p90, -saving.p10, scale, m.locale);

function paysSentence(results: Results, pair: Pair, m: Messages): string {
  const share = pair.comparison.chanceItPays.total;
  const pays = m.sentence.pays(chanceInWords(share, results.replications, m));
  const ordinal = medianBreakEven(pair, "total");
  if (ordinal === null)
    return (
      pays +
      (share === 0
        ? m.sentence.neverBreaksEven(within(pair, m))
        : m.sentence.seldomBreaksEven(within(pair, m)))
    );
  const year = pair.years[ordinal - 1] ?? ordinal;
  return `${pays} ${m.sentence.breaksEven(year, paidBackBy(results, pair, ordinal, m))}`;
}

/** In how many worlds the policy has broken even for good by the end of a budget year. */
function paidBackBy(
  results: Results,
  pair: Pair,
  ordinal: number,
  m: Messages,
): string {
  const share = pair.comparison.breakEvenYear.total.paidBackBy[ordinal - 1];
  return chanceInWords(share ?? 0, results.replications, m);
}

/** The answer in one breath: all payers together, over the whole horizon. */
export function headline(results: Results, pair: Pair, m: Messages): string {
  const saving = pair.comparison.netSaving.total;
  const scale = scaleOf(saving);
  const facts = {
    over: over(pair, m),
    policy: pair.policyName,
    baseline: pair.baselineName,
    place: results.scenario.place.name[m.locale],
    amount: money(Math.abs(saving.mean), scale, m.locale),
    interval: interval(saving, scale, m),
  };
  switch (verdictOf(saving, results.replications)) {
    case "equal":
      return m.sentence.equal(facts);
    case "oneWorld":
      return saving.mean >= 0
        ? m.sentence.oneWorldSaves(facts)
        : m.sentence.oneWorldCosts(facts);
    case "fewWorlds":
      return m.sentence.fewWorlds({
        ...facts,
        count: decimal(results.replications, m.locale),
        expected: expected(saving.mean, scale, m),
      });
    case "saves":
      return `${m.sentence.saves(facts)} ${paysSentence(results, pair, m)}`;
    case "costs":
      return `${m.sentence.costs(facts)} ${paysSentence(results, pair, m)}`;
    case "undecided":
      return `${m.sentence.undecided({
        ...facts,
        chance: chanceInWords(
          pair.comparison.chanceItPays.total,
          results.replications,
          m,
        ),
        expected: expected(saving.mean, scale, m),
        low: expected(saving.p10, scale, m),
        high: expected(saving.p90, scale, m),
      })} ${middleSentence(results, pair, m)}`;
  }
}

function middleSentence(results: Results, pair: Pair, m: Messages): string {
  const ordinal = medianBreakEven(pair, "total");
  return ordinal === null
    ? m.sentence.mostlyNotBack(within(pair, m))
    : m.sentence.middleBreaksEven(
        pair.years[ordinal - 1] ?? ordinal,
        paidBackBy(results, pair, ordinal, m),
      );
}

/** What the municipality itself gets of it, and who gains while another loses. */
export function municipalitySentence(
  results: Results,
  pair: Pair,
  m: Messages,
): string {
  const own = municipalityAlone(results, pair, m);
  const { municipality } = pair.comparison.netSaving;
  const isFew = verdictOf(municipality, results.replications) === "fewWorlds";
  const sides = isFew ? "" : sidesSentence(results, pair, m);
  return [own, sides].filter(Boolean).join(" ");
}

/** The region of a place that is all municipalities together. */
const COUNTRY = "Hele landet";

/** Whether the place is the whole country, so that there are many municipalities. */
export const isCountry = ({ scenario }: Results): boolean =>
  scenario.place.region === COUNTRY;

/** What the municipality itself gets of it. */
export function municipalityAlone(
  results: Results,
  pair: Pair,
  m: Messages,
): string {
  const { netSaving, chanceItPays } = pair.comparison;
  const own = netSaving.municipality;
  const scale = scaleOf(own);
  const amount = expected(own.mean, scale, m);
  const who = m.sentence.municipality(isCountry(results));
  const chance = chanceInWords(
    chanceItPays.municipality,
    results.replications,
    m,
  );
  const verdict = verdictOf(own, results.replications);
  switch (verdict) {
    case "equal":
      return m.sentence.municipalityEqual(who);
    case "oneWorld":
      return m.sentence.municipalityOneWorld(who, amount);
    case "fewWorlds":
      return m.sentence.municipalityFewWorlds(who, amount);
    case "undecided":
      return m.sentence.municipalityUndecided(
        who,
        amount,
        expected(own.p10, scale, m),
        expected(own.p90, scale, m),
        chance,
      );
    case "saves":
    case "costs": {
      const isPart =
        Math.sign(own.mean) === Math.sign(netSaving.total.mean) &&
        Math.abs(own.mean) <= Math.abs(netSaving.total.mean);
      const say = isPart
        ? m.sentence.municipalityShare
        : m.sentence.municipalityExpects;
      return say(who, amount, interval(own, scale, m), chance);
    }
  }
}

/** From here on, what is saved on § 107 is a large part of a saving or of what it outweighs. */
const LARGE_PART = 0.25;

/**
 * How much of the saving is days in § 107 and not nights in homelessness, where that is much; where it is more than
 * the whole saving, what would be left without it. Empty where it is little.
 */
export function interimSentence(pair: Pair, m: Messages): string {
  const { total, byCategory } = pair.comparison.netSaving;
  const interim = byCategory.interim.total.mean;
  const scale = scaleOf(total);
  if (rounded(interim, scale) <= 0) return "";
  if (interim < LARGE_PART * Math.abs(total.mean)) return "";
  const rest = total.mean - interim;
  if (rest >= 0) return m.sentence.interimPart(money(interim, scale, m.locale));
  const apart = adding(total.mean, interim, rest, scale);
  const amount = money(interim, apart, m.locale);
  return m.sentence.interimDecides(amount, expected(rest, apart, m));
}

/** The size of two parts of a whole; with a decimal more where they would not add up to it as written. */
function adding(
  whole: number,
  one: number,
  other: number,
  scale: Scale,
): Scale {
  const shown = (amount: number) => rounded(amount, scale);
  const gap = Math.abs(shown(whole) - shown(one) - shown(other));
  const isAdding = gap < 10 ** -scale.digits / 2;
  return isAdding || scale.name === "krone"
    ? scale
    : { ...scale, digits: scale.digits + 1 };
}

/** "Besparelse: Behandling først minus Housing First; minus betyder merudgift": which way a difference is taken. */
export const savingText = ({ policyName, baselineName }: Pair, m: Messages) =>
  `${m.payers.difference}: ${m.payers.differenceNote(policyName, baselineName)}`;

/** "Staten ventes at spare, mens kommunen ventes at betale mere", and for whom that is unsure. Silent when all payers have the same sign. */
export function sidesSentence(
  { replications }: Results,
  pair: Pair,
  m: Messages,
): string {
  const { netSaving } = pair.comparison;
  const scale = scaleFor(PAYERS.map((payer) => netSaving[payer].mean));
  const withSign = (sign: number) =>
    PAYERS.filter(
      (payer) => Math.sign(rounded(netSaving[payer].mean, scale)) === sign,
    );
  const [gains, loses] = [withSign(1), withSign(-1)];
  if (gains.length === 0 || loses.length === 0) return "";
  const names = (payers: readonly Payer[]) =>
    list(
      payers.map((payer) => m.payerInSentence[payer]),
      m.locale,
    );
  const many = { gain: gains.length > 1, lose: loses.length > 1 };
  const unsure = PAYERS.filter(
    (payer) =>
      [...gains, ...loses].includes(payer) &&
      verdictOf(netSaving[payer], replications) === "undecided",
  );
  const say = unsure.length === 0 ? m.sentence.sides : m.sentence.sidesUnsure;
  return say(capital(names(gains)), names(loses), many, names(unsure));
}

/** Title of the chart of cumulative saving: what has come of it by the last year, and no surer than its interval. */
export function savingTitle(pair: Pair, column: Column, m: Messages): string {
  const last = pair.comparison.netSaving.cumulative.at(-1)?.[column];
  const who = m.saving.who[column];
  if (!last) return m.saving.titleEqual(who);
  const scale = scaleOf(last);
  const shown = rounded(last.mean, scale);
  const isUncertain = last.p10 <= 0 && last.p90 >= 0;
  if (shown === 0) {
    const isZero = last.mean === 0 && last.p10 === 0 && last.p90 === 0;
    if (isZero) return m.saving.titleEqual(who);
    const title = m.saving.titleHardly(who);
    return isUncertain ? m.saving.butUncertain(title) : title;
  }
  const facts = {
    year: pair.years.at(-1) ?? 0,
    policy: pair.policyName,
    who,
    amount: money(Math.abs(last.mean), scale, m.locale),
  };
  const title =
    shown > 0 ? m.saving.titleSaves(facts) : m.saving.titleCosts(facts);
  return isUncertain ? m.saving.butUncertain(title) : title;
}

/** Title of the census chart: people in homelessness at the end, with and without. */
export function censusTitle(pair: Pair, m: Messages): string {
  const count = (census: readonly Statistic[]) =>
    decimal(census.at(-1)?.mean ?? 0, m.locale);
  return m.census.titleLower({
    year: pair.years.at(-1) ?? 0,
    policy: pair.policyName,
    baseline: pair.baselineName,
    with: count(pair.policy.outcomes.census),
    without: count(pair.baseline.outcomes.census),
  });
}

/** The size of two amounts; with a decimal more where they differ and would be written alike. */
function scaleApart(one: number, other: number): Scale {
  const scale = scaleFor([one, other]);
  const areAlike = rounded(one, scale) === rounded(other, scale);
  return areAlike && one !== other
    ? { ...scale, digits: scale.digits + 1 }
    : scale;
}

/** Title of the payers' chart: what the municipality pays, with and without. */
export function payersTitle(pair: Pair, m: Messages): string {
  const own = pair.policy.cost.municipality.mean;
  const before = pair.baseline.cost.municipality.mean;
  const scale = scaleApart(own, before);
  return m.payers.title({
    over: over(pair, m),
    policy: pair.policyName,
    baseline: pair.baselineName,
    with: money(own, scale, m.locale),
    without: money(before, scale, m.locale),
  });
}

/** What the answer rests on: worlds, price level, discounting. */
export function basisSentence(results: Results, m: Messages): string {
  return [
    restsOnSentence(results, m),
    ...errorSentences(results, m),
    guessesSentence(results.scenario, m),
  ].join(" ");
}

/** The same where there is room for little: worlds, price level, discounting. */
export function restsOnSentence(results: Results, m: Messages): string {
  const { replications, discounted, scenario } = results;
  return replications === 1
    ? m.sentence.restsOnOne(scenario.priceYear, discounted)
    : m.sentence.restsOn(
        decimal(replications, m.locale),
        scenario.priceYear,
        discounted,
      );
}

/** How far the mean may be off because there are not endlessly many worlds; and whether that is as little as was asked for. */
function errorSentences(results: Results, m: Messages): readonly string[] {
  const { comparisons, precision } = results;
  const errors = comparisons.map(({ netSaving }) => netSaving.total.se);
  const largest = Math.max(...errors);
  if (!(largest > 0)) return [];
  const amount = money(largest, scaleFor([largest]), m.locale);
  const said = m.sentence.calculationError(amount, comparisons.length > 1);
  if (!precision || precision.reached <= precision.wanted) return [said];
  const { wanted, reached } = precision;
  return [
    said,
    m.sentence.notReached(
      percentAsWritten(wanted, m.locale),
      percentAsWritten(upToHundredth(reached), m.locale),
    ),
  ];
}

/** Up to the next hundredth of a percent, so that what is missed never reads as reached. */
const upToHundredth = (share: number) => Math.ceil(share * 1e4) / 1e4;

/** How the worlds are drawn, and whether assumptions go together. */
export const drawnSentence = (
  { sampling, correlations }: Scenario,
  m: Messages,
): string =>
  m.sentence.drawn(
    sampling === "stratified",
    correlations.length,
    decimal(correlations.length, m.locale),
  );

/** How much of the answer is judgement, and how much was fitted: the intervals are no surer than that. */
function guessesSentence(scenario: Scenario, m: Messages): string {
  const assumptions = Object.values(scenario.assumptions);
  const of = (kind: SourceKind) =>
    assumptions.filter(({ source }) => source.kind === kind).length;
  return m.sentence.guesses(assumptions.length, of("guess"), of("calibrated"));
}
