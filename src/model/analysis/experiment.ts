import type { Scenario } from "../scenario/scenario";
import { joined, type Outcome, type Reading } from "./outcome";

// An experiment asks for worlds to be played under other numbers, looks at what comes out, and asks again. It is a
// generator: it says which trials it wants and what it knows so far, and is told the outcomes, whoever plays them.

/** Some worlds of a scenario to be played. */
export type Trial = Reading & {
  readonly scenario: Scenario;
  /** 0 for the world's own luck; any other number keeps its parameters and lets chance play anew. */
  readonly luck: number;
};

/** Trials wanted next, and what is known before they are played: undefined while that is nothing. */
export type Step<R> = {
  readonly trials: readonly Trial[];
  readonly soFar: R | undefined;
};

/** Yields steps, is sent the outcomes of each step's trials in their order, and returns the result. */
export type Experiment<R> = Generator<Step<R>, R, readonly Outcome[]>;

/** Carries an experiment out to its end, here and now. */
export function carryOut<R>(
  experiment: Experiment<R>,
  play: (trial: Trial) => Outcome,
): R {
  let step = experiment.next();
  while (!step.done) step = experiment.next(step.value.trials.map(play));
  return step.value;
}

/** A trial in parts of at most `most` worlds, for several to play; their outcomes are joined again by `joined`. */
export function inParts(trial: Trial, most: number): readonly Trial[] {
  const parts = Math.max(1, Math.ceil(trial.count / most));
  return Array.from({ length: parts }, (_, i) => {
    const from = Math.round((trial.count * i) / parts);
    const until = Math.round((trial.count * (i + 1)) / parts);
    return { ...trial, first: trial.first + from, count: until - from };
  });
}

/** Scenarios that are played over more and more of the same worlds, and what has come out. */
export class Series {
  private readonly outcomes: Outcome[][];
  readonly scenarios: readonly Scenario[];
  private readonly discounted: boolean;
  /** Worlds asked for so far, of each scenario. */
  worlds = 0;

  constructor(scenarios: readonly Scenario[], discounted: boolean) {
    this.scenarios = scenarios;
    this.discounted = discounted;
    this.outcomes = scenarios.map(() => []);
  }

  /** Trials that bring every scenario to `worlds` worlds. */
  next(worlds: number): readonly Trial[] {
    const { discounted, worlds: first } = this;
    this.worlds = worlds;
    return this.scenarios.map((scenario) => ({
      scenario,
      first,
      count: worlds - first,
      discounted,
      luck: 0,
    }));
  }

  /** Takes the outcomes of those trials. */
  take(outcomes: readonly Outcome[]): void {
    outcomes.forEach((outcome, i) => {
      this.outcomes[i] = [joined([...this.outcomes[i]!, outcome])];
    });
  }

  of(index: number): Outcome {
    return this.outcomes[index]![0]!;
  }
}
