import type { Decision } from "../../model/analysis/decision";
import type { Spread } from "../../model/analysis/spread";
import type { Tornado } from "../../model/analysis/tornado";
import type { Statistic } from "../../model/results/results";
import type { CaseInput } from "../../ui/rows/case/input";
import { type Pair, pairOf } from "../../ui/rows/comparison";
import { ENOUGH_WORLDS } from "../../ui/rows/sentences";
import type { WorkbookTexts } from "../../ui/text/workbook/da";
import type { Imprint } from "../imprint";
import { number, type Cell, type Format, text } from "./cell";

/** What has been found out beside the run itself; each is written where it is known. */
export type Experiments = {
  readonly tornado?: Tornado;
  readonly spread?: Spread;
  readonly decision?: Decision;
};

/** All that a workbook is written from: an investment case's own input, where it comes from, and what else is known. */
export type WorkbookInput = CaseInput & {
  readonly imprint: Imprint;
  readonly experiments?: Experiments;
};

/** What every sheet is written with. */
export type Desk = {
  readonly input: WorkbookInput;
  readonly w: WorkbookTexts;
  /** Gives a sheet a name of its own. */
  readonly nameFor: (words: string) => string;
};

/** Every policy against the baseline; the one asked about first. */
export function pairsOf({ results, pair, m }: WorkbookInput): readonly Pair[] {
  const others = results.comparisons.filter(
    ({ policy }) => policy !== pair.policy.id,
  );
  return [
    pair,
    ...others.map(({ policy }) => pairOf(results, policy, m.locale)),
  ];
}

/** Whether the worlds are too few for an interval or a chance that one may show. */
export const isFew = ({ results }: WorkbookInput): boolean =>
  results.replications < ENOUGH_WORLDS;

/** What a statistic says, in the order of the columns. */
export const STATISTICS = [
  "mean",
  "se",
  "p5",
  "p10",
  "p25",
  "p50",
  "p75",
  "p90",
  "p95",
] as const satisfies readonly (keyof Statistic)[];

export const statisticCells = (
  of: Statistic,
  format: Format,
): readonly Cell[] => STATISTICS.map((name) => number(of[name], format));

export const statisticHeads = ({ w }: Desk): readonly string[] =>
  STATISTICS.map((name) => w.statistics[name]);

/** The name of the policy as the scenario has it. */
export const policyNameOf = (
  { results, m }: WorkbookInput,
  id: string,
): string =>
  results.scenario.policies.find((policy) => policy.id === id)?.name[
    m.locale
  ] ?? "–";

/** A row that holds nothing. */
export const BLANK: readonly (Cell | undefined)[] = [];

export const titleRow = (words: string) => [text(words, { role: "title" })];
export const sectionRow = (words: string) => [text(words, { role: "section" })];

/** A sentence over so many columns, as high as it takes. */
export const sentenceRow = (
  words: string,
  span: number,
  role: "plain" | "note" | "warning" = "plain",
) => [text(words, { role, span })];
