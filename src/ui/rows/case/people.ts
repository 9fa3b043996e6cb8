import type { PolicyResult, Statistic } from "../../../model/results/results";
import { decimal } from "../../format";
import { shownNights } from "../nightRows";
import { censusTitle, over, verdictOf } from "../sentences";
import {
  type Block,
  bullets,
  paragraph,
  type Section,
  type Table,
} from "./blocks";
import { type CaseInput, isTooSmall, span } from "./input";

const DAYS_A_YEAR = 365.25;

/** "12.300 færre", "40 flere", "lige mange". */
function compared(avoided: number, { m, t }: CaseInput): string {
  const shown = Math.round(avoided);
  if (shown === 0) return t.people.asMany;
  const count = decimal(Math.abs(shown), m.locale);
  return shown > 0 ? t.people.fewer(count) : t.people.more(count);
}

/** What becomes of the nights in homelessness; the interval decides what is said. */
export function nightsSentence(input: CaseInput): string {
  const { results, pair, m, t } = input;
  const nights = pair.comparison.nightsAvoided.horizon;
  const said = (x: number) => compared(x, input);
  const count = (x: number) => decimal(Math.abs(x), m.locale);
  const time = over(pair, m);
  switch (verdictOf(nights, results.replications)) {
    case "equal":
      return t.people.nightsEqual;
    case "oneWorld":
      return t.people.nightsOneWorld(said(nights.mean));
    case "fewWorlds":
      return t.people.nightsFewWorlds(said(nights.mean));
    case "saves":
      return t.people.nights(
        time,
        said(nights.mean),
        count(nights.p10),
        count(nights.p90),
      );
    case "costs":
      return t.people.nights(
        time,
        said(nights.mean),
        count(nights.p90),
        count(nights.p10),
      );
    case "undecided":
      return t.people.nightsUndecided(
        said(nights.mean),
        said(nights.p10),
        said(nights.p90),
      );
  }
}

/** The nights as people on an average day; silent where it rounds to nobody or is not sure. */
function dailySentence(input: CaseInput): string {
  const { results, pair, m, t } = input;
  const nights = pair.comparison.nightsAvoided.horizon;
  const verdict = verdictOf(nights, results.replications);
  const persons = Math.abs(nights.mean) / (DAYS_A_YEAR * pair.years.length);
  if (verdict !== "saves" && verdict !== "costs") return "";
  const count = decimal(persons, m.locale, persons < 10 ? 1 : 0);
  return verdict === "saves"
    ? t.people.dailyFewer(count)
    : t.people.dailyMore(count);
}

export function peopleSection(input: CaseInput): Section {
  const { t } = input;
  return {
    id: "people",
    heading: t.people.heading,
    blocks: [
      paragraph(
        [nightsSentence(input), dailySentence(input), t.people.notPriced]
          .filter(Boolean)
          .join(" "),
      ),
      peopleTable(input),
      bullets([t.people.losses, t.people.deaths]),
      ...censusFigure(input),
    ],
  };
}

/** People in homelessness day by day; no figure where both lines are one. */
function censusFigure({ results, pair, m }: CaseInput): readonly Block[] {
  const nights = pair.comparison.nightsAvoided.horizon;
  if (verdictOf(nights, results.replications) === "equal") return [];
  return [
    {
      kind: "figure",
      figure: "census",
      title: censusTitle(pair, m),
      caption: m.census.caption,
    },
  ];
}

type Line = {
  readonly key: keyof CaseInput["t"]["people"]["rows"];
  readonly baseline: Statistic;
  readonly policy: Statistic;
};

const FEW = 100;

function peopleTable(input: CaseInput): Table {
  const { pair, t } = input;
  const { baseline, policy } = pair;
  const [before, after] = [baseline.outcomes, policy.outcomes];
  const last = <T>(list: readonly T[]): T | undefined => list.at(-1);
  const horizon = (
    key: "moveIns" | "losses" | "persons" | "waitingDays",
  ): Line => ({
    key,
    baseline: before[key].horizon,
    policy: after[key].horizon,
  });
  const [censusBefore, censusAfter] = [last(before.census), last(after.census)];
  const lines: readonly Line[] = [
    {
      key: "nights",
      baseline: before.nights.all.horizon,
      policy: after.nights.all.horizon,
    },
    horizon("persons"),
    ...(censusBefore && censusAfter
      ? [
          {
            key: "census",
            baseline: censusBefore,
            policy: censusAfter,
          } as const,
        ]
      : []),
    horizon("moveIns"),
    horizon("losses"),
    horizon("waitingDays"),
  ];
  const isSmall = isTooSmall(input);
  return {
    kind: "table",
    id: "people",
    caption: t.people.caption(span(pair.years), isSmall),
    corner: t.people.corner,
    columns: [pair.baselineName, pair.policyName, t.people.difference],
    rows: lines.map((line) => ({
      key: line.key,
      name: t.people.rows[line.key](pair.years.at(-1) ?? 0),
      cells: line.key === "nights" ? nightCells(input) : cellsOf(line, input),
    })),
    holds: "figures",
  };
}

const signed = (difference: number, text: (x: number) => string) =>
  difference > 0 ? `+${text(difference)}` : text(difference);

/** Whole nights, those avoided as the sentence says them. */
function nightCells(input: CaseInput): readonly string[] {
  const { pair, m } = input;
  const { before, after, avoided } = shownNights(
    pair.baseline,
    pair.comparison,
  );
  const text = (nights: number) => decimal(nights, m.locale);
  const both = (nights: number, { outcomes }: PolicyResult) => {
    const { p10, p90 } = outcomes.nights.all.horizon;
    return isTooSmall(input)
      ? text(nights)
      : `${text(nights)} (${text(p10)}–${text(p90)})`;
  };
  return [
    both(before, pair.baseline),
    both(after, pair.policy),
    signed(0 - avoided, text),
  ];
}

/** Both means with their intervals, and their difference as it is written. */
function cellsOf(
  { baseline: from, policy: to }: Line,
  input: CaseInput,
): readonly string[] {
  const { m } = input;
  const digits = Math.max(from.mean, to.mean) < FEW ? 1 : 0;
  const step = 10 ** digits;
  const whole = (x: number) => Math.round(x * step);
  const text = (x: number) => decimal(x, m.locale, digits);
  const both = ({ mean, p10, p90 }: Statistic) =>
    isTooSmall(input)
      ? text(mean)
      : `${text(mean)} (${text(p10)}–${text(p90)})`;
  const difference = (whole(to.mean) - whole(from.mean)) / step;
  return [both(from), both(to), signed(difference, text)];
}
