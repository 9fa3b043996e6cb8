import { create } from "zustand";
import { fewestWorlds } from "../model/results/precision";
import type {
  BudgetOrder,
  BudgetTest,
  Reserve,
  ReserveOrder,
} from "../model/analysis/budget";
import type { Decision, DecisionOrder } from "../model/analysis/decision";
import type { Learning, LearningOrder } from "../model/analysis/learning";
import type { WorldGains, WorldsOrder } from "../model/analysis/sideBySide";
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
import type { Assumption, Text } from "../model/scenario/parameter";
import type { Policy } from "../model/scenario/policy";
import type { Outcome, Problem } from "../model/scenario/problem";
import { parseScenarioText } from "../model/scenario/schema";
import type { Precision, Scenario } from "../model/scenario/scenario";
import type { Language } from "./format";
import { FIRST_PRESET, readPreset } from "./presets";
import { heldAnswer, type HeldAnswer } from "./rows/heldAnswer";
import { type Belief, startOf, withSpread } from "./rows/spreads";
import { messages } from "./text/messages";
import { createSimulator, type Progress, type Simulator } from "./simulator";
import { movedInOneGo } from "./work/gesture";
import {
  atStep,
  beginning,
  goesOn,
  type History,
  presentStep,
  redoName,
  stateBefore,
  undoName,
  withoutPresent,
  withPresent,
  withStep,
} from "./work/history";
import { say } from "./work/said";
import { sharing } from "./work/sharing";
import type { Opening, Snapshot } from "./work/snapshot";
import { inBoth, stepName } from "./work/stepName";
import { readStored } from "./work/storedWork";

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

/** What could not be understood, and every reason why. */
export type Refusal = {
  readonly file: string;
  /** What the refusal is called, where it is not a file that is refused. */
  readonly heading?: Text;
  readonly problems: readonly Problem[];
};

type State = Snapshot & {
  readonly language: Language;
  /** Values and spreads as the user has set them together: what a value moved later carries its spread along from. */
  readonly ownSpreads: { readonly [N in ParameterName]?: Belief };
  /** Counts the scenarios chosen and opened; axes may jump only when it changes. */
  readonly session: number;
  /** Counts what empties the fields: a scenario opened, a panel reset. */
  readonly forms: number;
  /** The policy moved by the levers: that one, or the baseline. */
  readonly leverPolicyId: string;
  readonly run: Run;
  /** An answer kept to hold later ones up against. */
  readonly held: HeldAnswer | null;
  readonly refusal: Refusal | null;
  /** What was done so far; its present step is the state as it stands. */
  readonly history: History<Snapshot>;
};

/** The results on screen, whatever the run is doing. */
export const resultsOf = (run: Run): Results | undefined =>
  run.kind === "idle" ? undefined : run.results;

const otherThanBaseline = ({ policies, baseline }: Scenario): string =>
  policies.find(({ id }) => id !== baseline)?.id ?? baseline;

/** What one goes back and forth between, out of the whole state. */
export const snapshotOf = ({
  scenario,
  origin,
  presetId,
  ownId,
  policyId,
  discounted,
}: Snapshot): Snapshot => ({
  scenario,
  origin,
  presetId,
  ownId,
  policyId,
  discounted,
});

/** The state with another scenario in it, as when it has just been opened. */
const opened = ({ scenario, ...rest }: Opening, session: number) => {
  const usual = otherThanBaseline(scenario);
  const has = scenario.policies.some(({ id }) => id === rest.policyId);
  const policyId = has ? (rest.policyId ?? usual) : usual;
  return {
    scenario,
    origin: rest.origin ?? scenario,
    presetId: rest.presetId ?? null,
    ownId: rest.ownId ?? null,
    ownSpreads: {},
    policyId,
    leverPolicyId: policyId,
    session,
    forms: session,
  };
};

function firstState(): State {
  const reading = readPreset(FIRST_PRESET);
  if (!reading.ok)
    throw new Error(`scenarios/${FIRST_PRESET}.json cannot be read.`);
  const { scenario } = reading;
  const first = {
    ...opened({ scenario, presetId: FIRST_PRESET }, 0),
    discounted: false,
  };
  return {
    ...first,
    language: "da",
    run: { kind: "idle" },
    held: null,
    refusal: null,
    history: beginning(
      inBoth(({ t }, language) => t.steps.beganWith(scenario.title[language])),
      snapshotOf(first),
    ),
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

/** Asks them what each policy gains in each of them; undefined where they are not those of the order. */
export const gainsByWorld = async (
  order: WorldsOrder,
): Promise<readonly WorldGains[] | undefined> => simulator?.gains(order);

/** Asks them what the municipality must have at hand. */
export const askReserve = async (
  order: ReserveOrder,
): Promise<Reserve | undefined> => simulator?.reserve(order);

/** Asks them how an adopted budget stands. */
export const askBudgetTest = async (
  order: BudgetOrder,
): Promise<BudgetTest | undefined> => simulator?.testBudget(order);

/** Whether the answer on screen is that of the scenario as it stands. */
export const isSettled = (run: Run): boolean =>
  run.kind === "done" || (run.kind === "stopped" && run.fresh);

/** Whether what is on screen, if anything, is the answer to the numbers as they stood before. */
export const isBehind = (run: Run): boolean =>
  run.kind === "running" || run.kind === "stopped"
    ? !run.fresh
    : run.kind === "failed";

/** Keeps the answer on screen, to see later what moved it. */
export function holdAnswer(): void {
  const { run } = get();
  const results = isSettled(run) ? resultsOf(run) : undefined;
  if (results) set({ held: heldAnswer(results) });
}

export const releaseAnswer = (): void => set({ held: null });

// ---- Edits, each a step that can be undone

/** The step is named by what differs, unless it has a name of its own. Moves of one thing in one go are one step. */
function edit(scenario: Scenario, name?: Text): void {
  const state = get();
  const of = snapshotOf({ ...state, scenario });
  set({ scenario, history: recorded(state, of, name) });
  submit();
}

function recorded(state: State, of: Snapshot, name?: Text): History<Snapshot> {
  const { history, scenario } = state;
  const isOneGo = movedInOneGo();
  if (same(scenario, of.scenario))
    return withPresent(history, { ...presentStep(history), of });
  const named = stepName(scenario, of.scenario);
  if (name) return withStep(history, { name, of });
  const before = stateBefore(history);
  if (!before || !goesOn(history, named.key) || !isOneGo)
    return withStep(history, { ...named, of });
  return same(before.scenario, of.scenario)
    ? withoutPresent(history)
    : withPresent(history, { ...stepName(before.scenario, of.scenario), of });
}

/** The present step's state changed in something that is no step of its own. */
const amended = ({ history, ...state }: State): History<Snapshot> =>
  withPresent(history, { ...presentStep(history), of: snapshotOf(state) });

/** Opens another scenario in place of the present, which stays a step back. */
export function openScenario(opening: Opening, name: Text): void {
  const state = get();
  const discounted = opening.discounted ?? state.discounted;
  const next = {
    ...opened(sharingWith(state.scenario, opening), state.session + 1),
    discounted,
  };
  set({
    ...next,
    run: { kind: "idle" },
    history: withStep(state.history, { name, of: snapshotOf(next) }),
  });
  submit();
}

/** The scenarios that are opened, with what they have in common with the present one held once. */
function sharingWith(present: Scenario, opening: Opening): Opening {
  const scenario = sharing(opening.scenario, present);
  const { origin } = opening;
  return {
    ...opening,
    scenario,
    ...(origin && { origin: sharing(origin, scenario) }),
  };
}

export function undo(): void {
  const { history } = get();
  const name = undoName(history);
  if (name && goTo(history.at - 1))
    say(inBoth(({ t }, language) => t.undone(name[language])));
}

export function redo(): void {
  const { history } = get();
  const name = redoName(history);
  if (name && goTo(history.at + 1))
    say(inBoth(({ t }, language) => t.redone(name[language])));
}

/** Back or forth to a step of the history. */
export function goToStep(at: number): void {
  const step = get().history.steps[at];
  if (step && goTo(at))
    say(inBoth(({ t }, language) => t.wentTo(step.name[language])));
}

/** A step may have been stored by an earlier edition, so it is read as a file is. */
function goTo(at: number): boolean {
  const state = get();
  const history = atStep(state.history, at);
  const step = presentStep(history);
  const reading = readSnapshot(step.of);
  if (!reading.ok) {
    set({
      refusal: { file: step.name[state.language], problems: reading.problems },
    });
    return false;
  }
  const { of } = reading;
  const isSameOrigin = same(of.origin, state.origin);
  const leverPolicyId = of.scenario.policies.some(
    ({ id }) => id === state.leverPolicyId,
  )
    ? state.leverPolicyId
    : of.policyId;
  set({
    ...of,
    leverPolicyId,
    history: withPresent(history, { ...step, of }),
    ...(!isSameOrigin && {
      session: state.session + 1,
      forms: state.forms + 1,
      run: { kind: "idle" },
    }),
  });
  submit();
  return true;
}

/** A state with both its scenarios brought up to this version, or all that is wrong with them. */
function readSnapshot(of: Snapshot): Outcome<{ readonly of: Snapshot }> {
  const scenario = readStored(of.scenario);
  if (!scenario.ok) return scenario;
  const origin = of.origin === of.scenario ? scenario : readStored(of.origin);
  if (!origin.ok) return origin;
  return {
    ok: true,
    of: { ...of, scenario: scenario.scenario, origin: origin.scenario },
  };
}

/** The present work, and the steps to it and from it, now belong to one of the reader's own scenarios. */
export function setOwnId(ownId: string): void {
  const { history, origin, ownId: before } = get();
  const steps = history.steps.map((step) =>
    step.of.origin === origin && step.of.ownId === before
      ? { ...step, of: { ...step.of, ownId } }
      : step,
  );
  set({ ownId, history: { ...history, steps } });
}

/** Takes up the work where it was left; before anything is computed. */
export function takeUp(
  history: History<Snapshot>,
  language: Language,
  scenario: Scenario,
): void {
  const { of } = presentStep(history);
  set({
    ...opened({ ...of, scenario }, get().session),
    discounted: of.discounted,
    language,
    history,
  });
}

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
  forgetSpread(name);
  putAssumption(name, get().origin.assumptions[name]);
}

/** Puts a whole assumption in place: value, spread and source. */
export function putAssumption(name: ParameterName, assumption: Assumption) {
  const { scenario } = get();
  const assumptions = { ...scenario.assumptions, [name]: assumption };
  edit({ ...scenario, assumptions });
}

/** Sets policies that the scenario has as they stood at another time. */
export function putPolicies(policies: readonly Policy[]): void {
  clearForms();
  edit(
    policies.reduce(
      (scenario, policy) => withPolicy(scenario, policy.id, policy),
      get().scenario,
    ),
  );
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
  edit(
    { ...get().scenario, assumptions: get().origin.assumptions },
    inBoth(({ t }) => t.steps.assumptionsReset),
  );
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
  edit(
    { ...get().scenario, policies: get().origin.policies },
    inBoth(({ t }) => t.steps.leversReset),
  );
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
  const state = get();
  if (discounted === state.discounted) return;
  const step = discounted ? "discounted" : "undiscounted";
  const name = inBoth(({ t }) => t.steps[step]);
  const of = snapshotOf({ ...state, discounted });
  set({ discounted, history: withStep(state.history, { name, of }) });
  submit();
}

export const setLanguage = (language: Language): void => set({ language });

export function choosePolicy(policyId: string): void {
  set({ policyId, leverPolicyId: policyId });
  set({ history: amended(get()) });
}

/** Which policy's levers are at hand. The fields are others then, so what was typed is dropped. */
export function chooseLeverPolicy(leverPolicyId: string): void {
  clearForms();
  set({ leverPolicyId });
}

export function choosePreset(id: string): void {
  const reading = readPreset(id);
  if (!reading.ok) {
    refuse({ file: `${id}.json`, problems: reading.problems });
    return;
  }
  const { scenario } = reading;
  openScenario(
    { scenario, presetId: id },
    inBoth(({ t }, language) => t.steps.opened(scenario.title[language])),
  );
}

/** Opens a scenario file; one that cannot be understood is refused with every reason, and the work stays. */
export async function openFile(file: File): Promise<void> {
  const reading = parseScenarioText(await file.text());
  if (!reading.ok) {
    refuse({ file: file.name, problems: reading.problems });
    return;
  }
  openScenario(
    { scenario: reading.scenario },
    inBoth(({ t }) => t.steps.openedFile(file.name)),
  );
}

export const refuse = (refusal: Refusal): void => set({ refusal });
export const closeRefusal = (): void => set({ refusal: null });
