import { create } from "zustand";
import { fewestWorlds } from "../model/results/precision";
import type { Decision, DecisionOrder } from "../model/analysis/decision";
import type { Learning, LearningOrder } from "../model/analysis/learning";
import type { Results } from "../model/results/results";
import type { ParameterName } from "../model/scenario/catalogue";
import { same } from "../model/scenario/difference";
import { withAssumption, withPolicy } from "../model/scenario/edit";
import {
  type Lever,
  LEVERS,
  leverValue,
  type Loose,
  looseOf,
  MORE_LEVERS,
  withLever,
} from "../model/scenario/lever";
import type { Text } from "../model/scenario/parameter";
import type { Problem } from "../model/scenario/problem";
import { parseScenarioText } from "../model/scenario/schema";
import type { Precision, Scenario } from "../model/scenario/scenario";
import type { Language } from "./format";
import { FIRST_PRESET, readPreset } from "./presets";
import { heldAnswer, type HeldAnswer } from "./rows/heldAnswer";
import { type Belief, startOf, withSpread } from "./rows/spreads";
import { messages } from "./text/messages";
import { createSimulator, type Progress, type Simulator } from "./simulator";

/** Where the computation stands. `results` may be those of the numbers before, until the first new ones come (`fresh`). */
export type Run =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly results: Results | undefined;
      readonly fresh: boolean;
      readonly done: number;
      readonly wanted: number;
    }
  | { readonly kind: "done"; readonly results: Results }
  | {
      readonly kind: "stopped";
      readonly results: Results | undefined;
      readonly fresh: boolean;
      readonly done: number;
      readonly wanted: number;
    }
  | {
      readonly kind: "failed";
      readonly message: Text;
      readonly results: Results | undefined;
    };

/** A file that could not be understood, and every reason why. */
export type Refusal = {
  readonly file: string;
  readonly problems: readonly Problem[];
};

type State = {
  readonly language: Language;
  /** The scenario as edited. */
  readonly scenario: Scenario;
  /** The scenario as it was chosen or opened: what a reset goes back to. */
  readonly origin: Scenario;
  /** Values and spreads as the user has set them together: what a value moved later carries its spread along from. */
  readonly ownSpreads: { readonly [N in ParameterName]?: Belief };
  /** The preset's id; null for an opened file. */
  readonly presetId: string | null;
  /** Counts the scenarios chosen and opened; axes may jump only when it changes. */
  readonly session: number;
  /** Counts what empties the fields: a scenario opened, a panel reset. */
  readonly forms: number;
  /** The policy compared with the baseline. */
  readonly policyId: string;
  /** The policy moved by the levers: that one, or the baseline. */
  readonly leverPolicyId: string;
  readonly discounted: boolean;
  readonly run: Run;
  /** An answer kept to hold later ones up against. */
  readonly held: HeldAnswer | null;
  readonly refusal: Refusal | null;
};

/** The results on screen, whatever the run is doing. */
export const resultsOf = (run: Run): Results | undefined =>
  run.kind === "idle" ? undefined : run.results;

const otherThanBaseline = ({ policies, baseline }: Scenario): string =>
  policies.find(({ id }) => id !== baseline)?.id ?? baseline;

const opened = (scenario: Scenario, session: number) => ({
  scenario,
  origin: scenario,
  ownSpreads: {},
  policyId: otherThanBaseline(scenario),
  leverPolicyId: otherThanBaseline(scenario),
  session,
  forms: session,
});

function firstState(): State {
  const reading = readPreset(FIRST_PRESET);
  if (!reading.ok)
    throw new Error(`scenarios/${FIRST_PRESET}.json cannot be read.`);
  return {
    ...opened(reading.scenario, 0),
    language: "da",
    presetId: FIRST_PRESET,
    discounted: false,
    run: { kind: "idle" },
    held: null,
    refusal: null,
  };
}

/** The only state of the app. */
export const useStore = create<State>()(firstState);

const { getState: get, setState: set } = useStore;

function heard(before: Run, progress: Progress): Run {
  const { done, wanted, finished } = progress;
  const known = resultsOf(before);
  const fresh = progress.results !== undefined;
  const results = progress.results ?? known;
  if (!finished) return { kind: "running", results, fresh, done, wanted };
  if (progress.results && done >= wanted)
    return { kind: "done", results: progress.results };
  return { kind: "stopped", results, fresh, done, wanted };
}

const cannotBegin = (fault: unknown): Text => {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return {
    da: messages("da").run.cannotBegin(reason),
    en: messages("en").run.cannotBegin(reason),
  };
};

const failed = (message: Text) =>
  set(({ run }) => ({
    run: { kind: "failed", message, results: resultsOf(run) },
  }));

/** Results may still come for the scenario that was open before; they belong to another page of history. */
const belongs = ({ results }: Progress): boolean => {
  const { id, seed, years } = get().scenario;
  const of = results?.scenario;
  return !of || (of.id === id && of.seed === seed && of.years === years);
};

let simulator: Simulator | undefined;

const simulatorAtHand = () =>
  (simulator ??= createSimulator({
    progress: (progress) => {
      if (belongs(progress)) set(({ run }) => ({ run: heard(run, progress) }));
    },
    failed,
  }));

/** Computes the scenario as it stands; the newest request wins. */
export function submit(): void {
  const { scenario, discounted, run } = get();
  set({
    run: {
      kind: "running",
      results: resultsOf(run),
      fresh: false,
      done: 0,
      wanted: fewestWorlds(scenario),
    },
  });
  try {
    simulatorAtHand().submit(scenario, { discounted });
  } catch (fault) {
    failed(cannotBegin(fault));
  }
}

/** Computes what the app opens with; what has been computed stays. */
export function submitOnce(): void {
  if (get().run.kind === "idle") submit();
}

export const stop = (): void => simulator?.stop();

/** Asks the worlds of the present run what they say to whoever must choose; undefined when there is no run yet, or too few worlds. */
export const decide = async (
  order: DecisionOrder,
): Promise<Decision | undefined> => simulator?.decide(order);

/** Asks them which number is worth knowing better. */
export const learn = async (
  order: LearningOrder,
): Promise<Learning | undefined> => simulator?.learn(order);

/** Whether the answer on screen is that of the scenario as it stands. */
export const isSettled = ({ kind }: Run): boolean =>
  kind === "done" || kind === "stopped";

/** Keeps the answer on screen, to see later what moved it. */
export function holdAnswer(): void {
  const { run } = get();
  const results = isSettled(run) ? resultsOf(run) : undefined;
  if (results) set({ held: heldAnswer(results) });
}

export const releaseAnswer = (): void => set({ held: null });

const edit = (scenario: Scenario) => {
  set({ scenario });
  submit();
};

/** Moves an assumption from where it stood when opened, or from the spread set since, so that the way there leaves no trace in its spread. */
export function setAssumption(name: ParameterName, value: number): void {
  const { scenario, origin, ownSpreads } = get();
  const before = origin.assumptions[name];
  const start = startOf(scenario, name, [ownSpreads[name], before]);
  const untouched = withSpread(scenario, name, start);
  edit(
    value === start.value ? untouched : withAssumption(untouched, name, value),
  );
}

/** Sets how wrong a number may be, and the number with it. */
export function setSpread(name: ParameterName, belief: Belief): void {
  set(({ ownSpreads }) => ({ ownSpreads: { ...ownSpreads, [name]: belief } }));
  edit(withSpread(get().scenario, name, belief));
}

function forgetSpread(name: ParameterName): void {
  const { [name]: _, ...ownSpreads } = get().ownSpreads;
  set({ ownSpreads });
}

/** The spread as opened, moved along to the value as it stands. */
export function resetSpread(name: ParameterName): void {
  const { scenario, origin } = get();
  const { value } = scenario.assumptions[name];
  forgetSpread(name);
  const before = withSpread(scenario, name, origin.assumptions[name]);
  edit(withAssumption(before, name, value));
}

/** Back to the assumption as opened: its value, its spread and its source. */
export function resetAssumption(name: ParameterName): void {
  const { scenario, origin } = get();
  forgetSpread(name);
  const assumptions = {
    ...scenario.assumptions,
    [name]: origin.assumptions[name],
  };
  edit({ ...scenario, assumptions });
}

/** Fields drop what was typed and not understood. */
const clearForms = () => set(({ forms }) => ({ forms: forms + 1 }));

/** Many numbers at once, as one step. */
export function setMany(scenario: Scenario): void {
  clearForms();
  edit(scenario);
}

export function resetAssumptions(): void {
  clearForms();
  set({ ownSpreads: {} });
  edit({ ...get().scenario, assumptions: get().origin.assumptions });
}

export function setLever(lever: Lever, value: number | Loose): void {
  const { scenario, leverPolicyId } = get();
  const policy = scenario.policies.find(({ id }) => id === leverPolicyId);
  if (policy)
    edit(withPolicy(scenario, leverPolicyId, withLever(policy, lever, value)));
}

/** Back to the lever as opened, of the policy at hand or of another. */
export function resetLever(lever: Lever, id = get().leverPolicyId): void {
  const { scenario, origin } = get();
  const original = origin.policies.find((one) => one.id === id);
  const policy = scenario.policies.find((one) => one.id === id);
  if (!original || !policy) return;
  if (lever === "homes") {
    const { perYear } = original.homes;
    const homes = { ...policy.homes, perYear };
    edit(withPolicy(scenario, id, { homes }));
    return;
  }
  const before = leverValue(original, lever) ?? looseOf(lever);
  if (before !== undefined)
    edit(withPolicy(scenario, id, withLever(policy, lever, before)));
}

export function resetLevers(): void {
  clearForms();
  edit({ ...get().scenario, policies: get().origin.policies });
}

/** Whether any lever stands elsewhere than in the scenario as opened. */
export const leversMoved = ({ scenario, origin }: State): boolean =>
  scenario.policies !== origin.policies &&
  [...LEVERS, ...MORE_LEVERS].some((lever) =>
    scenario.policies.some((policy, i) => {
      const before = origin.policies[i];
      return before && leverValue(policy, lever) !== leverValue(before, lever);
    }),
  );

export const assumptionsMoved = ({ scenario, origin }: State): boolean =>
  (Object.keys(scenario.assumptions) as ParameterName[]).some((name) => {
    const [now, before] = [
      scenario.assumptions[name],
      origin.assumptions[name],
    ];
    return now.value !== before.value || !same(now.spread, before.spread);
  });

export const setReplications = (replications: number): void =>
  edit({ ...get().scenario, replications });

/** Worlds until the answer is so precise; a fixed number for none. */
export function setPrecision(precision: Precision | undefined): void {
  const { precision: _, ...scenario } = get().scenario;
  edit({ ...scenario, ...(precision && { precision }) });
}

export function setDiscounted(discounted: boolean): void {
  set({ discounted });
  submit();
}

export const setLanguage = (language: Language): void => set({ language });

export const choosePolicy = (policyId: string): void =>
  set({ policyId, leverPolicyId: policyId });

/** Which policy's levers are at hand. The fields are others then, so what was typed is dropped. */
export function chooseLeverPolicy(leverPolicyId: string): void {
  clearForms();
  set({ leverPolicyId });
}

export function choosePreset(id: string): void {
  const reading = readPreset(id);
  if (!reading.ok) {
    set({ refusal: { file: `${id}.json`, problems: reading.problems } });
    return;
  }
  set({
    ...opened(reading.scenario, get().session + 1),
    presetId: id,
    run: { kind: "idle" },
  });
  submit();
}

/** Opens a scenario file; one that cannot be understood is refused with every reason, and the work stays. */
export async function openFile(file: File): Promise<void> {
  const reading = parseScenarioText(await file.text());
  if (!reading.ok) {
    set({ refusal: { file: file.name, problems: reading.problems } });
    return;
  }
  set({
    ...opened(reading.scenario, get().session + 1),
    presetId: null,
    run: { kind: "idle" },
  });
  submit();
}

export const closeRefusal = (): void => set({ refusal: null });
