import { PAYERS } from "../../../model/ledger/payer";
import type { PartSaving, PolicyResult } from "../../../model/results/results";
import type { Policy } from "../../../model/scenario/policy";
import {
  decimal,
  list,
  percent,
  plain,
  rounded,
  scaleFor,
  type Scale,
} from "../../format";
import type { Pair } from "../comparison";
import { partRows } from "../payerRows";
import {
  chanceInWords,
  chanceNotInWords,
  expected,
  interimSentence,
  over,
  scaleOf,
  type Verdict,
  verdictOf,
} from "../sentences";
import { unitOf } from "./account";
import { turnSentences } from "./turns";
import { bullets, paragraph, type Section } from "./blocks";
import {
  type CaseInput,
  effects,
  isTooSmall,
  policiesIn,
  verdictIn,
} from "./input";

/** The counter-case: when and for whom it does not pay, by the run's own figures. It is always there. */
export function counterSection(input: CaseInput): Section {
  const { t } = input;
  if (verdictIn(input) === "equal") return withoutDifference(input);
  return {
    id: "counter",
    heading: t.counter.heading,
    blocks: [
      paragraph(t.counter.intro),
      bullets([
        lossSentence(input),
        losersSentence(input),
        ...turnSentences(input),
        interimSentence(input.pair, input.m),
        partSentence(input, "withoutHealth"),
        partSentence(input, "cashable"),
        homesSentence(input),
        reachSentence(input),
        fixedPriceSentence(input),
        horizonSentence(input),
      ]),
      {
        kind: "reference",
        text: t.counter.more,
        to: "certainty",
        part: "vendepunkt",
      },
    ],
  };
}

/** Where nothing is won or lost there is one thing to say, and how many homes both have. */
const withoutDifference = (input: CaseInput): Section => ({
  id: "counter",
  heading: input.t.counter.heading,
  blocks: [bullets([lossSentence(input), homesSentence(input)])],
});

/** How often it costs more, and how much it may then be. */
export function lossSentence(input: CaseInput): string {
  const { results, pair, m, t } = input;
  const { netSaving, chanceItPays } = pair.comparison;
  if (verdictIn(input) === "equal") return t.counter.equal;
  if (isTooSmall(input))
    return t.counter.tooSmall(decimal(results.replications, m.locale));
  const { total } = netSaving;
  const scale = scaleFor([total.p5, total.p10]);
  return t.counter.loss(
    chanceNotInWords(chanceItPays.total, results.replications, m),
    expected(total.p10, scale, m),
    expected(total.p5, scale, m),
  );
}

/** Payers for whom it does not surely pay. */
export function losersSentence(input: CaseInput): string {
  const { results, pair, m, t } = input;
  if (isTooSmall(input)) return "";
  const { netSaving } = pair.comparison;
  const thoseWho = (wanted: Verdict) =>
    PAYERS.filter(
      (payer) => verdictOf(netSaving[payer], results.replications) === wanted,
    ).map((payer) => {
      const saving = netSaving[payer];
      return t.counter.payer(
        m.payerInSentence[payer],
        expected(saving.mean, scaleOf(saving), m),
      );
    });
  const [losers, unsure] = [thoseWho("costs"), thoseWho("undecided")];
  return [
    losers.length > 0 ? t.counter.losers(list(losers, m.locale)) : "",
    unsure.length > 0 ? t.counter.unsure(list(unsure, m.locale)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What is left without a part of the saving; silent where nothing is left out. */
export function partSentence(
  input: CaseInput,
  id: "withoutHealth" | "cashable",
): string {
  const { results, pair, m, t } = input;
  const part: PartSaving = pair.comparison[id];
  const { total } = part.netSaving;
  const whole = pair.comparison.netSaving.total;
  const scale = scaleFor([whole.mean, total.mean]);
  if (rounded(whole.mean - total.mean, scale) === 0) return "";
  const said = expected(shownPart(pair, id, scale), scale, m);
  if (isTooSmall(input)) return t.counter.part[id](said);
  return t.counter.partSure[id]({
    expected: said,
    interval: effects(total.p10, total.p90, input),
    chance: chanceInWords(part.chanceItPays.total, results.replications, m),
  });
}

/** What is left as the table by payer shows it, where it is written as finely as there. */
function shownPart(
  pair: Pair,
  wanted: "withoutHealth" | "cashable",
  scale: Scale,
): number {
  const { size } = unitOf(pair);
  const row = partRows(pair, size).find(({ id }) => id === wanted);
  const isFiner = scale.divisor * 10 ** -scale.digits < size;
  return row && !isFiner
    ? row.saving.total * size
    : pair.comparison[wanted].netSaving.total.mean;
}

const homesIn = ({ homes }: Policy, years: number): number =>
  typeof homes.perYear === "number"
    ? homes.atStart + homes.perYear * years
    : homes.perYear.reduce((sum, each) => sum + each, homes.atStart);

/** Whether the policies get as many homes: more homes are not the doing of the method. */
export function haveEqualHomes(input: CaseInput): boolean {
  const { baseline, policy } = policiesIn(input);
  const years = input.pair.years.length;
  return (
    Math.abs(
      homesIn(baseline, years) * baseline.homes.usable -
        homesIn(policy, years) * policy.homes.usable,
    ) < 0.05
  );
}

function homesSentence(input: CaseInput): string {
  const { pair, m, t } = input;
  if (haveEqualHomes(input)) {
    const used = ({ outcomes }: PolicyResult) =>
      decimal(outcomes.homes.byYear.at(-1)?.mean ?? 0, m.locale);
    const [more, fewer] = [used(pair.policy), used(pair.baseline)];
    return t.counter.equalHomes({
      year: pair.years.at(-1) ?? 0,
      policy: pair.policyName,
      baseline: pair.baselineName,
      more,
      fewer,
      areAlike: more === fewer,
    });
  }
  const { baseline, policy } = policiesIn(input);
  const count = (of: Policy) =>
    plain(homesIn(of, pair.years.length) * of.homes.usable, m.locale, 0);
  return t.counter.unequalHomes({
    over: over(pair, m),
    policy: pair.policyName,
    baseline: pair.baselineName,
    more: count(policy),
    fewer: count(baseline),
  });
}

/** The policies' reach is a choice as well, and has no spread. */
function reachSentence(input: CaseInput): string {
  const { results, m, t } = input;
  const { baseline, policy } = policiesIn(input);
  if (baseline.coverage === policy.coverage) return "";
  const share = ({ coverage }: Policy) =>
    percent(
      coverage === "asToday"
        ? results.scenario.assumptions.reachToday.value
        : coverage,
      m.locale,
    );
  return t.counter.reach(
    input.pair.policyName,
    share(policy),
    input.pair.baselineName,
    share(baseline),
  );
}

function fixedPriceSentence({ results, m, t }: CaseInput): string {
  const { value } = results.scenario.assumptions.shelterFixedShare;
  return value === 0
    ? t.counter.boughtByDay
    : t.counter.partlyFixed(percent(value, m.locale));
}

/** A shorter period has the investment and less of what comes of it. */
function horizonSentence(input: CaseInput): string {
  const { pair, m, t } = input;
  const { cumulative } = pair.comparison.netSaving;
  const half = Math.floor(cumulative.length / 2);
  const account = cumulative[half - 1];
  if (!account || isTooSmall(input) || verdictIn(input) === "equal") return "";
  const scale = scaleOf(account.total);
  return t.counter.shorter(
    pair.years[half - 1] ?? half,
    expected(account.total.mean, scale, m),
    effects(account.total.p10, account.total.p90, input),
  );
}
