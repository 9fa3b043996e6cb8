import {
  type Experiment,
  inParts,
  type Trial,
} from "../src/model/analysis/experiment";
import { joined, type Outcome } from "../src/model/analysis/outcome";
import { Chair } from "./chair";
import type { Seat } from "./pool";

/** Worlds in one message: many, since each part costs a plan of its own; few enough that all workers have some of a single trial. */
const LARGEST_PART = 50;

/** What hears of an experiment: whatever is known, step by step, and whether to go on. */
export type Watcher<R> = {
  readonly onStep?: (soFar: R) => void;
  /** Worlds of the present step that are played, and how many it asks for. */
  readonly onPlayed?: (worlds: number, of: number) => void;
  readonly isCancelled: () => boolean;
};

/** An experiment was told to stop. */
export class Cancelled extends Error {}

/** Workers on which experiments are carried out, also several at the same time. Which worker plays which trial, and after what, makes no difference to any number. */
export class Laboratory {
  private readonly chairs: Chair<Seat>[] = [];
  private readonly seat: () => Seat;

  constructor(seat: () => Seat, size: number) {
    this.seat = seat;
    for (let i = 0; i < size; i++) this.chairs.push(new Chair(seat()));
  }

  /** Carries an experiment out. Rejects with `Cancelled`, with the model's own fault, or when a worker dies. */
  async carryOut<R>(
    experiment: Experiment<R>,
    watcher: Watcher<R>,
  ): Promise<R> {
    let step = experiment.next();
    while (!step.done) {
      const { trials, soFar } = step.value;
      if (soFar !== undefined) watcher.onStep?.(soFar);
      step = experiment.next(await this.play(trials, watcher));
    }
    return step.value;
  }

  close(): void {
    for (const { seat } of this.chairs) seat.leave();
  }

  private async play(
    trials: readonly Trial[],
    watcher: Omit<Watcher<unknown>, "onStep">,
  ): Promise<readonly Outcome[]> {
    const parts = trials.map((trial) => inParts(trial, this.partSize(trials)));
    const outcomes = await this.share(parts.flat(), watcher);
    let at = 0;
    return parts.map(({ length }) =>
      joined(outcomes.slice(at, (at += length))),
    );
  }

  /** Parts small enough that a step of few trials keeps every worker busy. */
  private partSize(trials: readonly Trial[]): number {
    const worlds = trials.reduce((sum, { count }) => sum + count, 0);
    const fair = Math.ceil(worlds / this.chairs.length);
    return Math.max(1, Math.min(LARGEST_PART, fair));
  }

  /** Every worker takes the next part until none is left. */
  private async share(
    parts: readonly Trial[],
    { isCancelled, onPlayed }: Omit<Watcher<unknown>, "onStep">,
  ): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const worlds = parts.reduce((sum, { count }) => sum + count, 0);
    let next = 0;
    let played = 0;
    const serve = async (index: number) => {
      while (next < parts.length) {
        if (isCancelled()) throw new Cancelled();
        const at = next++;
        outcomes[at] = await this.ask(index, parts[at]!);
        played += parts[at]!.count;
        onPlayed?.(played, worlds);
      }
    };
    const served = await Promise.allSettled(
      this.chairs.map((_, index) => serve(index)),
    );
    for (const one of served) if (one.status === "rejected") throw one.reason;
    return outcomes;
  }

  private ask(index: number, trial: Trial): Promise<Outcome> {
    if (this.chairs[index]!.isDead) this.chairs[index] = new Chair(this.seat());
    const chair = this.chairs[index]!;
    return chair.answer(chair.seat.simulator.tryOut(trial));
  }
}
