import {
  type GainDifference,
  independentDifference,
  pairedDifference,
  sharesLuck,
} from "../../model/analysis/sideBySide";
import type { Column } from "../../model/results/results";
import { decimal, figure, money, percent } from "../format";
import type { TextRow } from "./tableRow";
import type { Messages } from "../text/da";
import type { CompareWords } from "./inputRows";
import { chanceInWords, verdictOf } from "./sentences";
import {
  type Contender,
  type Amounts,
  dividedBy,
  type BandRow,
  bandRow,
  amountNote,
  rangeText,
  titleOf,
  savingCells,
  ORDER,
  nightsIn,
} from "./compareRows";

/** Whether two contenders' places have equally many people, or amounts are divided by them. */
const isOfOneSize = (a: Contender, b: Contender, perPerson: boolean) =>
  perPerson ||
  a.results.scenario.place.count === b.results.scenario.place.count;

/** Whether kroner of two contenders can be taken from each other: same price level, same years. */
export function isComparable(a: Contender, b: Contender): boolean {
  const [one, other] = [a.results.scenario, b.results.scenario];
  return (
    one.priceYear === other.priceYear &&
    one.start === other.start &&
    one.years === other.years
  );
}

/** A contender held against the one locked as "before". */
export type Difference = {
  readonly before: Contender;
  readonly after: Contender;
  readonly isPaired: boolean;
  readonly of: GainDifference;
};

/** The difference in what is gained; world by world where both have the same people and luck. */
export function differenceOf(
  before: Contender,
  after: Contender,
  gain: Column | "nights",
  perPerson: boolean,
): Difference {
  const sample = (one: Contender) => ({
    values: one.gains[gain].map((value) => value / dividedBy(one, perPerson)),
    sampling: one.results.scenario.sampling,
  });
  const isPaired =
    before.results.model === after.results.model &&
    sharesLuck(before.results, after.results);
  const take = isPaired ? pairedDifference : independentDifference;
  return {
    before,
    after,
    isPaired,
    of: take(sample(before), sample(after)),
  };
}

/** The fewer of the worlds that the two rest on. */
const worldsOf = ({ before, after }: Difference): number =>
  Math.min(before.results.replications, after.results.replications);

/** The difference of the figures shown, kr.: whoever takes them from each other gets it. */
const shownDifference = (
  { before, after }: Difference,
  column: Column,
  amounts: Amounts,
): number =>
  (savingCells(after, amounts)[column] - savingCells(before, amounts)[column]) *
  amounts.step;

/** What may be said of a difference; the interval decides, and what cannot be compared is not judged. */
export function differenceSentence(
  held: Difference,
  column: Column,
  amounts: Amounts,
  { m, t }: CompareWords,
): string {
  const { before, after } = held;
  const { difference, higher } = held.of;
  const names = { name: titleOf(after), before: titleOf(before) };
  if (!isComparable(before, after)) return t.difference.notComparable(names);
  if (!isOfOneSize(before, after, amounts.perPerson))
    return t.difference.otherSize(names);
  const worlds = worldsOf(held);
  const { scale, step } = amounts;
  const shown = Math.abs(shownDifference(held, column, amounts));
  const said = {
    ...names,
    who: m.saving.who[column],
    amount:
      shown === 0
        ? t.difference.under(money(step, scale, m.locale))
        : money(shown, scale, m.locale),
    interval: rangeText(difference, amounts, { m, t }),
    chance: chanceInWords(higher, worlds, m),
  };
  switch (verdictOf(difference, worlds)) {
    case "saves":
      return t.difference.more(said);
    case "costs":
      return t.difference.less(said);
    case "undecided":
      return t.difference.undecided(said);
    case "equal":
      return t.difference.equal(said);
    case "oneWorld":
    case "fewWorlds":
      return t.difference.few(said);
  }
}

const isInLikeKroner = ({ before, after }: Difference): boolean =>
  isComparable(before, after);

/** Each difference in like kroner with its bands, and how they were made. */
export const differenceRows = (
  differences: readonly Difference[],
  column: Column,
  amounts: Amounts,
  words: CompareWords,
): readonly BandRow[] =>
  differences.filter(isInLikeKroner).map((held) => {
    const { after, isPaired, of } = held;
    const { kinds } = words.t.difference;
    const shown = shownDifference(held, column, amounts);
    const note = amountNote(
      { shown, of: of.difference, worlds: worldsOf(held) },
      amounts,
      words,
    );
    return bandRow(
      {
        key: after.key,
        name: titleOf(after),
        note: `${note}; ${kinds[isPaired ? "paired" : "independent"]}`,
        shown,
      },
      of.difference,
      worldsOf(held),
    );
  });

/** Differences payer by payer, taken from the figures shown; then the band and what people gain. */
export function differenceTable(
  differences: readonly Difference[],
  amounts: Amounts,
  words: CompareWords,
): readonly TextRow[] {
  const { m, t } = words;
  const shown = (amount: number) => figure(amount, amounts.scale, m.locale);
  const each = (text: (held: Difference) => string) =>
    differences.map((held) =>
      isInLikeKroner(held) ? text(held) : t.figures.nothing,
    );
  const money = ORDER.map((column): TextRow => ({
    key: column,
    name: m.columns[column],
    strong: column === "total",
    cells: each((held) => shown(shownDifference(held, column, amounts))),
  }));
  const nights = ({ before, after }: Difference) =>
    differenceOf(before, after, "nights", amounts.perPerson).of.difference;
  const count = (value: number) => decimal(value, m.locale);
  const { nightsName } = nightsIn(amounts, words);
  return [
    ...money,
    {
      key: "band",
      name: t.difference.band,
      cells: each(({ of }) => rangeText(of.difference, amounts, words)),
    },
    {
      key: "kind",
      name: t.difference.kind,
      cells: each(
        ({ isPaired }) =>
          t.difference.kinds[isPaired ? "paired" : "independent"],
      ),
    },
    {
      key: "higher",
      name: t.difference.higher,
      cells: each(({ of }) => shareText(of.higher, m)),
    },
    {
      key: "nights",
      name: nightsName,
      cells: each((held) => count(nights(held).mean)),
    },
    {
      key: "nightsBand",
      name: t.difference.nightsBand,
      cells: each((held) => {
        const { p10, p90 } = nights(held);
        return t.interval(count(p10), count(p90));
      }),
    },
  ];
}

/** A share of worlds in whole per cent; never rounded to all or none unless it is all or none. */
function shareText(share: number, { locale }: Messages): string {
  if (share > 0.99 && share < 1) return `> ${percent(0.99, locale)}`;
  if (share > 0 && share < 0.01) return `< ${percent(0.01, locale)}`;
  return percent(share, locale);
}
