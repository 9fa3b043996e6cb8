import type { PolicyResult, Results, Waits } from "../../model/results/results";
import { decimal, type Language } from "../format";
import type { Messages } from "../text/da";
import type { PeopleTexts } from "../text/people/da";
import type { Pair } from "./comparison";
import type { Ways } from "./moveRows";
import { shortageOf, TEAMS, type Shortage } from "./peopleRows";
import { chanceInWords, ENOUGH_WORLDS, over } from "./sentences";

/** What the sentences are written with. */
export type PeopleWords = { readonly m: Messages; readonly t: PeopleTexts };

/** A number of people as it is said: whole from ten on, with one decimal below, where a half of a person tells. */
export const peopleText = (people: number, language: Language): string =>
  decimal(people, language, people < 9.95 ? 1 : 0);

/** Who lives in a home of their own at the end, with and without. */
export function placesTitle(pair: Pair, { m, t }: PeopleWords): string {
  const housed = ({ outcomes }: PolicyResult) =>
    peopleText(outcomes.people.home.at(-1)?.mean ?? 0, m.locale);
  return t.places.title({
    year: pair.years.at(-1) ?? 0,
    policy: pair.policyName,
    baseline: pair.baselineName,
    with: housed(pair.policy),
    without: housed(pair.baseline),
  });
}

/** How many spells of homelessness lead to a home, at once or by an interim offer. */
export function movesTitle(
  { total, out, afterInterim }: Ways,
  policy: string,
  pair: Pair,
  { m, t }: PeopleWords,
): string {
  const whole = (people: number) => decimal(people, m.locale);
  const many = (
    ways: readonly { readonly id: string; readonly people: number }[],
    wanted: string,
  ) => ways.find(({ id }) => id === wanted)?.people ?? 0;
  return t.moves.title({
    over: over(pair, m),
    policy,
    total: whole(total),
    home: whole(many(out, "home") + many(afterInterim, "home")),
    left: whole(many(out, "left")),
  });
}

/** "30 dage" */
export function daysText(days: number, { m, t }: PeopleWords): string {
  const whole = Math.round(days);
  return whole === 1 ? t.queue.oneDay : t.queue.days(decimal(whole, m.locale));
}

/** A wait that is counted in whole weeks. */
export function weeksText(days: number | null, { m, t }: PeopleWords): string {
  if (days === null) return t.queue.none;
  if (days === 0) return t.queue.sameDay;
  return t.queue.weeks(decimal(days / 7, m.locale));
}

/** How long those waited who moved in, with and without; who does not move in waits for no number of days. */
export function queueTitle(pair: Pair, words: PeopleWords): string {
  const { t } = words;
  const mean = ({ outcomes }: PolicyResult): Waits["mean"] =>
    outcomes.waits.mean;
  const [own, before] = [mean(pair.policy), mean(pair.baseline)];
  const names = { policy: pair.policyName, baseline: pair.baselineName };
  if (own === null && before === null) return t.queue.titleNobody;
  if (before === null)
    return t.queue.titleOnlyPolicy({ ...names, with: daysText(own!, words) });
  if (own === null)
    return t.queue.titleOnlyBaseline({
      ...names,
      without: daysText(before, words),
    });
  return t.queue.title({
    ...names,
    with: daysText(own, words),
    without: daysText(before, words),
  });
}

type ShortageTitles = PeopleTexts["homes"]["title"];

function shortageTitle(
  shortage: Shortage,
  titles: Omit<ShortageTitles, "none">,
  policy: string,
  worlds: number,
  m: Messages,
): string {
  const chance = chanceInWords(shortage.share, worlds, m);
  if (shortage.kind === "from")
    return titles.from(policy, shortage.year, chance);
  return shortage.kind === "now"
    ? titles.now(policy, chance)
    : titles.seldom(policy, chance);
}

/** Whether homes are what is short under the policy, in how many of the worlds, and from when. */
export function homesTitle(
  { replications }: Results,
  pair: Pair,
  { m, t }: PeopleWords,
): string {
  if (replications < ENOUGH_WORLDS)
    return t.few(decimal(replications, m.locale));
  const shortage = shortageOf(pair.policy.outcomes.shortOf.homes, pair.years);
  return shortage.kind === "none"
    ? t.homes.title.none(pair.policyName)
    : shortageTitle(shortage, t.homes.title, pair.policyName, replications, m);
}

/** Whether workers are what is short, under the policy or else under the baseline; where they are not, how many are needed. */
export function staffTitle(
  { replications }: Results,
  pair: Pair,
  { m, t }: PeopleWords,
): string {
  if (replications < ENOUGH_WORLDS)
    return t.few(decimal(replications, m.locale));
  for (const [side, name] of [
    [pair.policy, pair.policyName],
    [pair.baseline, pair.baselineName],
  ] as const) {
    const shortage = shortageOf(side.outcomes.shortOf.workers, pair.years);
    if (shortage.kind !== "none")
      return shortageTitle(shortage, t.staff.title, name, replications, m);
  }
  const need = ({ outcomes: { staff } }: PolicyResult) =>
    TEAMS.reduce(
      (sum, team) => sum + (staff[team].needed.at(-1)?.mean ?? 0),
      0,
    );
  const [own, before] = [need(pair.policy), need(pair.baseline)];
  if (own === 0 && before === 0) return t.staff.title.nobody;
  return t.staff.title.asNeeded({
    year: pair.years.at(-1) ?? 0,
    policy: pair.policyName,
    baseline: pair.baselineName,
    with: decimal(own, m.locale, 1),
    without: decimal(before, m.locale, 1),
  });
}
