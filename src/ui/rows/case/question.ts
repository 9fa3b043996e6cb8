import {
  HOMELESS_PLACES,
  METHODS,
  NEEDS,
  type Policy,
} from "../../../model/scenario/policy";
import type { PolicyResult } from "../../../model/results/results";
import { same } from "../../../model/scenario/difference";
import type { Scenario } from "../../../model/scenario/scenario";
import { date, decimal, kroner, list, percent, plain } from "../../format";
import type { CaseTexts } from "../../text/case/da";
import type { Messages } from "../../text/da";
import { assumptionField, shownValue } from "../fields";
import { type Block, paragraph, type Section, type TableRow } from "./blocks";
import { type CaseInput, policiesIn, span } from "./input";

/** The question, and what the policy would change: only that in which the two differ. */
export function questionSection(input: CaseInput): Section {
  const { t } = input;
  return {
    id: "question",
    heading: t.question.heading,
    blocks: [
      paragraph(questionText(input)),
      ...ownWords(input),
      proposal(input),
    ],
  };
}

function questionText({ results, pair, m, t }: CaseInput): string {
  const { scenario } = results;
  const { place, start } = scenario;
  const price = assumptionField(scenario, scenario, "shelterDay", m);
  return t.question.text({
    place: place.name[m.locale],
    policy: pair.policyName,
    baseline: pair.baselineName,
    years: decimal(pair.years.length, m.locale),
    one: pair.years.length === 1,
    span: span(pair.years),
    start: date(start, m.locale),
    count: decimal(place.count, m.locale),
    onePerson: place.count === 1,
    countYear: place.countYear,
    price: shownValue(price, m.locale),
    unit: price.unit,
  });
}

/** What the author has written of the place, marked as theirs. */
function ownWords({ remarks, t }: CaseInput): readonly Block[] {
  const said = [
    [t.own.background, remarks.background],
    [t.own.local, remarks.local],
    [t.own.sources, remarks.sources],
  ] as const;
  return said
    .filter(([, text]) => text.trim() !== "")
    .map(([name, text]) => paragraph(t.own.marked(name, text.trim()), "own"));
}

/** That the policies are set to the same. */
export const sameDecisions = ({ pair, t }: CaseInput): string =>
  t.question.noDifference(pair.policyName, pair.baselineName);

/** What is decided otherwise, and the homes and workers that it takes; nothing where the policies are equal. */
export function proposalRows(input: CaseInput): readonly TableRow[] {
  const { baseline, policy } = policiesIn(input);
  const rows = differences(input, baseline, policy);
  return rows.length === 0 ? [] : [...rows, ...taken(input)];
}

function proposal(input: CaseInput): Block {
  const { pair, t } = input;
  const rows = proposalRows(input);
  if (rows.length === 0) return paragraph(sameDecisions(input));
  return {
    kind: "table",
    id: "proposal",
    caption: t.question.caption,
    corner: t.question.corner,
    columns: [pair.baselineName, pair.policyName],
    rows,
    holds: "words",
  };
}

/** One decision as it reads in a policy. */
type Decision = {
  readonly key: keyof CaseTexts["question"]["decisions"];
  readonly of: (policy: Policy) => unknown;
  readonly say: (policy: Policy, words: Words) => string;
};

type Words = {
  readonly scenario: Scenario;
  readonly m: Messages;
  readonly t: CaseTexts;
};

const whole = (share: number, { m }: Words) => percent(share, m.locale);
const number = (x: number, { m }: Words) => plain(x, m.locale, 1);

/** All that a council can decide, in the order in which it is read. */
const DECISIONS: readonly Decision[] = [
  {
    key: "way",
    of: ({ readinessRequired }) => readinessRequired,
    say: ({ readinessRequired: share }, words) =>
      share === 0
        ? words.t.question.straight
        : share === 1
          ? words.t.question.viaInterim
          : words.t.question.partlyInterim(whole(share, words)),
  },
  {
    key: "coverage",
    of: ({ coverage, catchUp }) => [coverage, catchUp],
    say: ({ coverage, catchUp }, words) => {
      const { scenario, t } = words;
      const reach =
        coverage === "asToday"
          ? t.question.asToday(
              whole(scenario.assumptions.reachToday.value, words),
            )
          : whole(coverage, words);
      return catchUp > 0 ? t.question.growing(reach) : reach;
    },
  },
  {
    key: "homes",
    of: ({ homes }) => [homes.atStart, homes.perYear],
    say: ({ homes: { atStart, perYear } }, words) => {
      const { t } = words;
      const each =
        typeof perYear === "number"
          ? t.question.aYear(number(perYear, words))
          : t.question.byYear(
              list(
                perYear.map((homes) => number(homes, words)),
                words.m.locale,
              ),
            );
      return atStart > 0
        ? t.question.atStart(number(atStart, words), each)
        : each;
    },
  },
  {
    key: "usable",
    of: ({ homes }) => homes.usable,
    say: ({ homes }, words) => whole(homes.usable, words),
  },
  {
    key: "reserved",
    of: ({ homes }) => homes.reserved,
    say: ({ homes }, words) => number(homes.reserved, words),
  },
  {
    key: "delay",
    of: ({ offerDelay }) => offerDelay,
    say: ({ offerDelay }, words) =>
      words.t.question.delays(
        HOMELESS_PLACES.map((place) => number(offerDelay[place], words)),
      ),
  },
  {
    key: "ramp",
    of: ({ rampMonths }) => rampMonths,
    say: ({ rampMonths }, words) =>
      rampMonths === 0
        ? words.t.question.atOnce
        : words.t.question.months(number(rampMonths, words)),
  },
  {
    key: "support",
    of: ({ support }) => support,
    say: ({ support }, words) =>
      NEEDS.map((need) =>
        words.t.question.needs[need](
          list(
            METHODS.filter((method) => (support[need][method] ?? 0) > 0).map(
              (method) => {
                const share = support[need][method] ?? 0;
                const name = words.t.question.methods[method];
                return share === 1 ? name : `${name} ${whole(share, words)}`;
              },
            ),
            words.m.locale,
          ),
        ),
      ).join("; "),
  },
  {
    key: "workers",
    of: ({ workers, hiringStep }) => [workers, hiringStep],
    say: ({ workers }, words) => {
      const { t, m } = words;
      const named = METHODS.filter((method) => method !== "none");
      const used = named.filter((method) => workers[method] !== 0);
      if (used.every((method) => workers[method] === "asNeeded"))
        return t.question.allAsNeeded(
          list(
            used.map((method) => t.question.methods[method]),
            m.locale,
          ),
        );
      return list(
        used.map((method) => {
          const number = workers[method];
          return `${t.question.methods[method]}: ${
            number === "asNeeded"
              ? t.question.asNeeded
              : plain(number, m.locale, 1)
          }`;
        }),
        m.locale,
      );
    },
  },
  {
    key: "overload",
    of: ({ overload }) => overload,
    say: ({ overload }, words) => whole(overload, words),
  },
  {
    key: "queue",
    of: ({ queue }) => queue,
    say: ({ queue }, { t }) => t.question.queues[queue],
  },
  {
    key: "homeBeforeSupport",
    of: ({ homeBeforeSupport }) => homeBeforeSupport,
    say: ({ homeBeforeSupport }, { t }) =>
      homeBeforeSupport ? t.question.yes : t.question.no,
  },
  {
    key: "prevention",
    of: ({ prevention }) => prevention,
    say: ({ prevention }, words) => whole(prevention, words),
  },
  {
    key: "startUp",
    of: ({ costs }) => costs.startUp,
    say: ({ costs }, { m }) => kroner(costs.startUp, m.locale),
  },
  {
    key: "perYear",
    of: ({ costs }) => costs.perYear,
    say: ({ costs }, { m }) => kroner(costs.perYear, m.locale),
  },
];

/** What is decided otherwise; decisions that read alike in both are left out, but for the homes, on which most depends. */
function differences(
  { results, m, t }: CaseInput,
  baseline: Policy,
  policy: Policy,
): readonly TableRow[] {
  const words = { scenario: results.scenario, m, t };
  const areEqual = DECISIONS.every(({ of }) => same(of(baseline), of(policy)));
  if (areEqual) return [];
  return DECISIONS.filter(
    ({ key, of }) => key === "homes" || !same(of(baseline), of(policy)),
  ).map(({ key, say }) => ({
    key,
    name: t.question.decisions[key],
    cells: [say(baseline, words), say(policy, words)],
  }));
}

/** Homes and workers that are expected in use in the last year: what it takes. */
function taken({ pair, m, t }: CaseInput): readonly TableRow[] {
  const year = pair.years.at(-1) ?? 0;
  const both = (of: (result: PolicyResult) => number, digits: number) =>
    [pair.baseline, pair.policy].map((result) =>
      decimal(of(result), m.locale, digits),
    );
  const homes = ({ outcomes }: PolicyResult) =>
    outcomes.homes.byYear.at(-1)?.mean ?? 0;
  const workers = ({ outcomes }: PolicyResult) =>
    Object.values(outcomes.workers).reduce(
      (sum, method) => sum + (method.byYear.at(-1)?.mean ?? 0),
      0,
    );
  return [
    {
      key: "homesUsed",
      name: t.question.homesUsed(year),
      cells: both(homes, 0),
    },
    {
      key: "workersUsed",
      name: t.question.workersUsed(year),
      cells: both(workers, 1),
    },
  ];
}
