import type { Finding } from "../evidence/finding";
import { CELLS, price } from "../ledger/price";
import { writingStage } from "../run";
import type { Scenario } from "../scenario/scenario";
import { type Plan, plan } from "../simulation/plan";
import { NOT_RUN, type NotRun } from "./notRun";
import { STUDIES } from "./studies";
import type { Estimate, Figure, Life, Numbers, Played, Study } from "./study";

/** What one study gave: figures that may speak for the model, and figures that assumptions or scenario already rest on. */
export type Outcome = {
  readonly findings: readonly Finding[];
  readonly assumed: readonly Finding[];
};

/** All that was held against something published. */
export type Validation = Outcome & { readonly notRun: readonly NotRun[] };

/** The case that a figure belongs to: V01 of V01a. */
export const caseOf = (id: string) => id.replace(/[a-z]$/, "");

/** The cases there are, in order. */
export const CASES: readonly string[] = [
  ...new Set(
    [...STUDIES.flatMap(({ figures }) => figures), ...NOT_RUN]
      .map(({ id }) => caseOf(id))
      .sort(),
  ),
];

/** Plays the studies, or those of some cases alone; `begins` is told of each before it is played. */
export function validation(
  cases: readonly string[] = CASES,
  begins: (study: Study) => void = () => {},
): Validation {
  const wanted = (id: string) => cases.includes(caseOf(id));
  const outcomes = STUDIES.filter(({ figures }) =>
    figures.some(({ id }) => wanted(id)),
  ).map((study) => {
    begins(study);
    return validated(study, wanted);
  });
  return {
    findings: inOrder(outcomes.flatMap(({ findings }) => findings)),
    assumed: inOrder(outcomes.flatMap(({ assumed }) => assumed)),
    notRun: NOT_RUN.filter(({ id }) => wanted(id)),
  };
}

const inOrder = (findings: readonly Finding[]) =>
  findings.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Plays a study and holds its figures, those of `wanted`, against what was published; plays nothing when none is. */
export function validated(
  study: Study,
  wanted: (id: string) => boolean = () => true,
): Outcome {
  const figures = study.figures.filter(({ id }) => wanted(id));
  if (figures.length === 0) return { findings: [], assumed: [] };
  const worlds = play(study);
  const found = figures.map((figure) => ({
    isAssumed: figure.isAssumed === true,
    finding: findingOf(figure, worlds),
  }));
  return {
    findings: found.filter((f) => !f.isAssumed).map((f) => f.finding),
    assumed: found.filter((f) => f.isAssumed).map((f) => f.finding),
  };
}

/** The worlds of a study, measured. */
export function play({ scenario, worlds, played, measure }: Study): Played[] {
  const compiled = plan(scenario);
  const write = writingStage(compiled);
  const arms = played ?? scenario.policies.map((_, arm) => arm);
  const lived = (world: number): Played => {
    const numbers: Numbers[] = [];
    for (const arm of arms)
      numbers[arm] = measure(
        lifeOf(scenario, compiled, write(world, arm), arm),
      );
    return numbers;
  };
  return Array.from({ length: worlds }, (_, world) => lived(world));
}

function lifeOf(
  scenario: Scenario,
  compiled: Plan,
  written: ReturnType<ReturnType<typeof writingStage>>,
  arm: number,
): Life {
  const policy = scenario.policies[arm]!;
  const { yearEnds, years, law, count: people } = compiled;
  const yearLengths = yearEnds.map(
    (end, year) => end - (yearEnds[year - 1] ?? 0),
  );
  const kroner = new Float64Array(years * CELLS);
  const terms = { policy, law, yearLengths, people };
  price(written.tally, written.draws, terms, kroner);
  return { ...written, plan: compiled, policy, kroner };
}

function findingOf(figure: Figure, worlds: readonly Played[]): Finding {
  const { estimate, isAssumed: _, source, ...published } = figure;
  const simulated = estimate(worlds);
  const { low, high } = figure.band;
  return {
    ...published,
    source: { cite: source.cite, confidence: source.confidence },
    simulated,
    error: standardError(estimate, worlds),
    isWithin: simulated >= low && simulated <= high,
  };
}

/** Jackknife: for a mean it is the standard error, and it serves ratios of means as well. */
export function standardError(
  estimate: Estimate,
  worlds: readonly Played[],
): number {
  const count = worlds.length;
  const without = worlds.map((_, left) =>
    estimate(worlds.filter((_, world) => world !== left)),
  );
  const centre = without.reduce((sum, value) => sum + value, 0) / count;
  const squares = without.reduce((sum, value) => {
    const distance = value - centre;
    return sum + distance * distance;
  }, 0);
  return Math.sqrt((squares * (count - 1)) / count);
}
