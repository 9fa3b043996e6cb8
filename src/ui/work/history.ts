import type { Text } from "../../model/scenario/parameter";

/** One state of the work, and the name of what led to it. */
export type Step<T> = {
  readonly name: Text;
  /** What was moved; moves of the same thing in one go are one step. */
  readonly key?: string;
  readonly of: T;
};

/** The states one can go back and forth between, oldest first. There is always one, the present. */
export type History<T> = {
  readonly steps: readonly Step<T>[];
  readonly at: number;
};

/** The most states kept; the oldest are forgotten first. */
export const MOST_STEPS = 100;

export const beginning = <T>(name: Text, of: T): History<T> => ({
  steps: [{ name, of }],
  at: 0,
});

export const presentStep = <T>({ steps, at }: History<T>): Step<T> =>
  steps[at]!;

const canUndo = ({ at }: History<unknown>): boolean => at > 0;

/** The name of what an undo would take back; undefined for nothing. */
export const undoName = (history: History<unknown>): Text | undefined =>
  canUndo(history) ? presentStep(history).name : undefined;

/** The name of what a redo would do again; undefined for nothing. */
export const redoName = ({ steps, at }: History<unknown>): Text | undefined =>
  steps[at + 1]?.name;

/** The history with one step more; what had been undone can then not be done again. */
export function withStep<T>(
  { steps, at }: History<T>,
  step: Step<T>,
): History<T> {
  const kept = [...steps.slice(0, at + 1), step].slice(-MOST_STEPS);
  return { steps: kept, at: kept.length - 1 };
}

/** Whether a move of this goes on with the present step, if both are made in one go. */
export const goesOn = (
  { steps, at }: History<unknown>,
  key: string | undefined,
): boolean =>
  key !== undefined &&
  at > 0 &&
  at === steps.length - 1 &&
  steps[at]?.key === key;

/** The state that the present step began from. */
export const stateBefore = <T>({ steps, at }: History<T>): T | undefined =>
  steps[at - 1]?.of;

/** The present step ended elsewhere. */
export function withPresent<T>(
  { steps, at }: History<T>,
  step: Step<T>,
): History<T> {
  return { steps: steps.map((one, i) => (i === at ? step : one)), at };
}

/** The present step taken away, since it led back to where it began. */
export const withoutPresent = <T>({ steps, at }: History<T>): History<T> => ({
  steps: steps.filter((_, i) => i !== at),
  at: at - 1,
});

/** The same steps, seen from another of them. */
export const atStep = <T>({ steps }: History<T>, at: number): History<T> => ({
  steps,
  at: Math.min(steps.length - 1, Math.max(0, at)),
});
