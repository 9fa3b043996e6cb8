import { create } from "zustand";
import type { WorldGains } from "../../model/analysis/sideBySide";
import type { Results } from "../../model/results/results";
import { fewestWorlds } from "../../model/results/precision";
import type { Text } from "../../model/scenario/parameter";
import type { Scenario } from "../../model/scenario/scenario";
import { createSimulator, type Progress, type Simulator } from "../simulator";
import { gainsByWorld, useStore } from "../store";
import { useList } from "./list";

/** What is asked: a scenario, and whether its kroner are present values. */
export type Question = {
  readonly scenario: Scenario;
  readonly discounted: boolean;
};

/** A scenario's whole answer, with each policy's gains world by world. */
export type Answered = Question & {
  readonly results: Results;
  readonly gains: readonly WorldGains[];
};

type Failure = Question & { readonly message: Text };

/** How far the scenario has come that is being computed. */
export type Underway = Question & {
  readonly done: number;
  readonly wanted: number;
};

type State = {
  readonly answers: readonly Answered[];
  readonly failures: readonly Failure[];
  readonly underway: Underway | undefined;
};

/** So many answers are kept while the page lives. */
const MOST_KEPT = 12;

/** What has been computed for the page on scenarios side by side. */
export const useAnswers = create<State>()(() => ({
  answers: [],
  failures: [],
  underway: undefined,
}));

const { getState: get, setState: set } = useAnswers;

/** Whether two questions have one answer: names and descriptions are no part of it. */
export const isSame = (a: Question, b: Question): boolean =>
  a.discounted === b.discounted &&
  (a.scenario === b.scenario || saidBy(a.scenario) === saidBy(b.scenario));

const written = new WeakMap<Scenario, string>();

/** All of a scenario that bears on its answer, as text. */
function saidBy(scenario: Scenario): string {
  const known = written.get(scenario);
  if (known) return known;
  const { title: _title, description: _description, ...rest } = scenario;
  const text = JSON.stringify(rest);
  written.set(scenario, text);
  return text;
}

const questions = (): readonly Question[] => {
  const { discounted } = useStore.getState();
  return useList
    .getState()
    .entries.map(({ scenario }) => ({ scenario, discounted }));
};

const isWanted = (question: Question): boolean =>
  questions().some((one) => isSame(one, question));

const nextMissing = (): Question | undefined => {
  const { answers, failures } = get();
  return questions().find(
    (question) =>
      ![...answers, ...failures].some((one) => isSame(one, question)),
  );
};

/** Forgets what failed, so that it is tried again. */
export function retry(): void {
  set({ failures: [] });
  work();
}

const keep = (answered: Answered) =>
  set(({ answers }) => ({
    answers: [
      answered,
      ...answers.filter((one) => !isSame(one, answered)),
    ].slice(0, MOST_KEPT),
    underway: undefined,
  }));

const fail = (question: Question, message: Text) =>
  set(({ failures }) => ({
    failures: [...failures, { ...question, message }],
    underway: undefined,
  }));

/** Told what the engine says while a scenario is computed. */
let hear: (said: Progress | Text) => void = () => {};
let simulator: Simulator | undefined;

const simulatorAtHand = (): Simulator =>
  (simulator ??= createSimulator({
    progress: (progress) => hear(progress),
    failed: (message) => hear(message),
  }));

let isPageSeen = false;
let isWorking = false;

/** Computes what is missing while the page is in sight, until the returned function is called. */
export function workOn(): () => void {
  isPageSeen = true;
  const forgetList = useList.subscribe(work);
  const forgetMain = useStore.subscribe(work);
  work();
  return () => {
    isPageSeen = false;
    forgetList();
    forgetMain();
    interrupt();
  };
}

/** The answer of the whole app goes first. */
const isMainBusy = () => useStore.getState().run.kind === "running";

function work(): void {
  interrupt();
  if (!isWorking) void workThrough();
}

/** Stops what has been removed, what is out of sight, and what stands in the way of the app's own answer. */
function interrupt(): void {
  const { underway } = get();
  if (underway && !(isPageSeen && !isMainBusy() && isWanted(underway)))
    simulator?.stop();
}

async function workThrough(): Promise<void> {
  isWorking = true;
  while (isPageSeen && !isMainBusy()) {
    const question = nextMissing();
    if (!question) break;
    try {
      await answer(question);
    } catch (fault) {
      fail(question, textOf(fault));
    }
  }
  set({ underway: undefined });
  isWorking = false;
}

const textOf = (fault: unknown): Text => {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return { da: reason, en: reason };
};

async function answer(question: Question): Promise<void> {
  const known = await fromTheApp(question);
  if (known) keep(known);
  else await compute(question);
}

/** The answer on screen, where it is that of this very scenario. */
async function fromTheApp(question: Question): Promise<Answered | undefined> {
  const { run } = useStore.getState();
  if (run.kind !== "done") return undefined;
  const { results } = run;
  if (!isSame(results, question)) return undefined;
  const gains = await gainsByWorld({
    scenario: results.scenario,
    count: results.replications,
    discounted: results.discounted,
  });
  return gains && { ...question, results, gains };
}

/** Computes a scenario until it is done, fails or is interrupted; what has been played is taken up again when it comes back at once. */
async function compute(question: Question): Promise<void> {
  const { scenario, discounted } = question;
  set({ underway: { ...question, done: 0, wanted: fewestWorlds(scenario) } });
  const engine = simulatorAtHand();
  const said = await new Promise<Progress | Text>((resolve) => {
    hear = (heard) => {
      if (!("finished" in heard) || heard.finished) return resolve(heard);
      const { done, wanted } = heard;
      set({ underway: { ...question, done, wanted } });
    };
    engine.submit(scenario, { discounted });
  });
  if (!("finished" in said)) return fail(question, said);
  const { results, done, wanted } = said;
  if (!results || done < wanted) return;
  const count = results.replications;
  const gains = await engine.gains({ scenario, count, discounted });
  if (!gains) throw new Error("The worlds of the run are gone.");
  keep({ ...question, results, gains });
}
