import { create } from "zustand";
import { explain, type Explanation } from "../../model/analysis/explain";
import type { Scenario } from "../../model/scenario/scenario";
import { Cancelled } from "../../../workers/laboratory";
import { laboratoryAtHand } from "../laboratory";
import { useStore } from "../store";

/** What is asked: what moves the gains from one scenario to another, for one policy. */
export type TrialOrder = {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly policy: string;
  readonly discounted: boolean;
  readonly worlds: readonly number[];
};

/** What has come of it, whole or so far. */
export type Trial = {
  readonly order: TrialOrder;
  readonly explanation: Explanation | undefined;
  readonly played: number;
  readonly of: number;
  readonly state: "working" | "whole" | "stopped" | "failed";
  readonly reason: string;
};

/** What has been asked, by the place on the page that asks. One is worked on at a time: the newest. */
export const useTrials = create<{
  readonly trials: { readonly [place: string]: Trial };
}>()(() => ({ trials: {} }));

const { setState: set } = useTrials;

let busy: Promise<void> = Promise.resolve();

const update = (place: string, change: Partial<Trial>) =>
  set(({ trials }) => {
    const trial = trials[place];
    return trial
      ? { trials: { ...trials, [place]: { ...trial, ...change } } }
      : {};
  });

/** Plays both scenarios in the same worlds, after what was asked before. Another question from the same place, or another scenario on the page, ends it. */
export function tryOut(place: string, order: TrialOrder): void {
  const trial: Trial = {
    order,
    explanation: undefined,
    played: 0,
    of: 0,
    state: "working",
    reason: "",
  };
  set(({ trials }) => ({ trials: { ...trials, [place]: trial } }));
  const { scenario } = useStore.getState();
  const isAsked = () => {
    const now = useTrials.getState().trials[place];
    return now?.order === order && now.state === "working";
  };
  const isOver = () => !isAsked() || useStore.getState().scenario !== scenario;
  busy = busy
    .then(() => carryOut(place, order, isOver))
    .then(() => {
      if (isAsked()) forget(place);
    });
}

/** What was not carried through is as if it had never been asked. */
function forget(place: string): void {
  const { [place]: _, ...trials } = useTrials.getState().trials;
  set({ trials });
}

async function carryOut(
  place: string,
  order: TrialOrder,
  isOver: () => boolean,
): Promise<void> {
  const change = (what: Partial<Trial>) => {
    if (!isOver()) update(place, what);
  };
  if (isOver()) return;
  try {
    const explanation = await laboratoryAtHand().carryOut(explain(order), {
      isCancelled: isOver,
      onStep: (soFar) => change({ explanation: soFar }),
      onPlayed: (played, of) => change({ played, of }),
    });
    change({ explanation, state: "whole" });
  } catch (fault) {
    if (fault instanceof Cancelled) return;
    const reason = fault instanceof Error ? fault.message : String(fault);
    change({ state: "failed", reason });
  }
}

/** Ends what is being worked on; what is known so far stays. */
export const stopTrial = (place: string): void =>
  update(place, { state: "stopped" });
