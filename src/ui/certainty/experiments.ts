import { create } from "zustand";
import type { Experiment } from "../../model/analysis/experiment";
import { Cancelled } from "../../../workers/laboratory";
import { laboratoryAtHand } from "../laboratory";
import {
  type Choices,
  experimentFor,
  type Found,
  type Ground,
  isSameQuestion,
  isWanted,
  questionFor,
  type Question,
  stepsOf,
  type Task,
  TASKS,
} from "./questions";

/** What an experiment has found, whole or so far. */
export type Picture<T extends Task> = {
  readonly question: Question;
  readonly found: Found[T];
  /** Steps that it rests on. */
  readonly step: number;
  readonly isWhole: boolean;
};

/** What the laboratory is at. */
export type Work = {
  readonly task: Task;
  readonly step: number;
  readonly played: number;
  readonly of: number;
};

export type Failure = { readonly question: Question; readonly reason: string };

type State = Choices & {
  readonly pictures: { readonly [T in Task]?: Picture<T> };
  readonly failures: { readonly [T in Task]?: Failure };
  readonly work: Work | undefined;
  /** Counts what was asked to be tried again. */
  readonly retries: number;
};

/** The state of the page on how sure the answer is. */
export const useExperiments = create<State>()(() => ({
  gain: "total",
  subject: "shelterDay",
  across: "shelterDay",
  up: "retention36",
  pictures: {},
  failures: {},
  work: undefined,
  retries: 0,
}));

const { getState: get, setState: set } = useExperiments;

export const choose = (choices: Partial<Choices>): void => set(choices);

export const swapAxes = (): void =>
  set(({ across, up }) => ({ across: up, up: across }));

/** Forgets what failed, so that it is tried again. */
export const retry = (): void =>
  set(({ retries }) => ({ failures: {}, retries: retries + 1 }));

/** The picture that is looked at; it comes first. */
let sight: Task = TASKS[0];

export const look = (task: Task): void => {
  sight = task;
};

let newest = 0;
let busy = Promise.resolve();

const isChoice = (now: State, before: State): boolean =>
  (["gain", "subject", "across", "up", "retries"] as const).some(
    (key) => now[key] !== before[key],
  );

/** Counts how often the reader's choice has put another picture first. */
let interrupts = 0;

/** Computes what is missing for this ground, one picture at a time, and what choices make missing, until the returned function is called. */
export function workOn(ground: Ground): () => void {
  const number = ++newest;
  const isOver = () => newest !== number;
  const work = () => {
    busy = busy.then(() => workThrough(ground, isOver));
  };
  work();
  const forget = useExperiments.subscribe((now, before) => {
    if (!isChoice(now, before)) return;
    if (now.work?.task !== sight && missing(now, ground).includes(sight))
      interrupts++;
    work();
  });
  return () => {
    forget();
    if (!isOver()) newest++;
  };
}

async function workThrough(
  ground: Ground,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const task = nextTask(ground);
    if (!task) break;
    await perform(task, ground, isOver);
  }
  set({ work: undefined });
}

/** Pictures that are neither there nor failed. */
export const missing = (state: State, ground: Ground): readonly Task[] =>
  TASKS.filter((task) => {
    const question = questionFor(task, ground, state);
    const { [task]: picture } = state.pictures;
    const { [task]: failure } = state.failures;
    const isDone =
      picture?.isWhole && isSameQuestion(picture.question, question);
    const hasFailed = failure && isSameQuestion(failure.question, question);
    return isWanted(task, ground, state) && !isDone && !hasFailed;
  });

function nextTask(ground: Ground): Task | undefined {
  const tasks = missing(get(), ground);
  return tasks.includes(sight) ? sight : tasks[0];
}

async function perform(
  task: Task,
  ground: Ground,
  isOver: () => boolean,
): Promise<void> {
  const question = questionFor(task, ground, get());
  const begun = interrupts;
  const isStopped = () =>
    isOver() ||
    interrupts !== begun ||
    !isSameQuestion(question, questionFor(task, ground, get()));
  let step = 0;
  const show = (found: Found[Task], isWhole: boolean) => {
    if (!isStopped()) keep(task, { question, found, step, isWhole });
  };
  set({ work: { task, step: 1, played: 0, of: 0 } });
  try {
    const experiment: Experiment<Found[Task]> = experimentFor(
      task,
      ground,
      get(),
    );
    const found = await laboratoryAtHand().carryOut(experiment, {
      isCancelled: isStopped,
      onStep: (soFar) => {
        step++;
        show(soFar, false);
      },
      onPlayed: (played, of) =>
        set({ work: { task, step: step + 1, played, of } }),
    });
    step = stepsOf(task, ground);
    show(found, true);
  } catch (fault) {
    if (!(fault instanceof Cancelled) && !isStopped())
      fail(task, { question, reason: reasonOf(fault) });
  }
}

/** A picture begun anew for the same question never shows less than it did. */
function keep(task: Task, picture: Picture<Task>): void {
  const before = get().pictures[task];
  const isBehind =
    before &&
    isSameQuestion(before.question, picture.question) &&
    before.step >= picture.step;
  if (isBehind) return;
  set(({ pictures, failures }) => ({
    pictures: { ...pictures, [task]: picture },
    failures: { ...failures, [task]: undefined },
  }));
}

const fail = (task: Task, failure: Failure) =>
  set(({ failures }) => ({ failures: { ...failures, [task]: failure } }));

const reasonOf = (fault: unknown) =>
  fault instanceof Error ? fault.message : String(fault);
