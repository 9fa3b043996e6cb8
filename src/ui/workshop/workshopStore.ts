import { create } from "zustand";
import {
  createJSONStorage,
  persist,
  type StateStorage,
} from "zustand/middleware";
import { same } from "../../model/scenario/difference";
import type { Assumption } from "../../model/scenario/parameter";
import type { Scenario } from "../../model/scenario/scenario";
import { countdownOf, type Countdown } from "../rows/countdown";
import type { Guessed } from "../rows/guessSpread";
import type { LockedAnswer } from "../rows/lockedAnswer";
import type { Question, Vote } from "../rows/roomQuestions";

export const GROUPS = ["a", "b"] as const;
export type Group = (typeof GROUPS)[number];

/** A proposal that a group has locked, and what the group calls itself; an empty name is the usual one. */
export type Proposal = {
  readonly name: string;
  readonly locked: LockedAnswer | null;
};

/** An assumption that the room's guesses stand in for, and how all was before. */
export type Applied = {
  readonly name: Guessed;
  /** Id of the scenario it was done to. */
  readonly scenario: string;
  readonly before: Assumption;
  readonly now: Assumption;
  readonly answer: LockedAnswer;
};

/** All that a workshop remembers. */
export type State = {
  readonly before: LockedAnswer | null;
  readonly isCovered: boolean;
  readonly groups: { readonly [G in Group]: Proposal };
  readonly question: Question;
  /** What was typed as guesses, question by question. */
  readonly guesses: { readonly [Q in Question]?: string };
  readonly votes: { readonly [V in Vote]?: string };
  /** Questions whose answer has been shown. */
  readonly revealed: readonly Question[];
  readonly subject: Guessed;
  /** What was typed as guesses of numbers, number by number. */
  readonly opinions: { readonly [N in Guessed]?: string };
  readonly applied: { readonly [N in Guessed]?: Applied | null };
  readonly clock: Countdown;
  readonly hasKeys: boolean;
  /** Whose life is told; a person undefined is whoever is most worth reading about. */
  readonly life: { readonly world: number; readonly person?: number };
};

const FIRST: State = {
  before: null,
  isCovered: false,
  groups: { a: { name: "", locked: null }, b: { name: "", locked: null } },
  question: "homeless",
  guesses: {},
  votes: {},
  revealed: [],
  subject: "retention36",
  opinions: {},
  applied: {},
  clock: countdownOf(10),
  hasKeys: true,
  life: { world: 0 },
};

/** The tab's own memory; where it is full or forbidden the workshop goes on without. */
const WHILE_OPEN: StateStorage = {
  getItem: (name) => sessionStorage.getItem(name),
  setItem: (name, text) => {
    try {
      sessionStorage.setItem(name, text);
    } catch {
      // What is on screen is whole all the same.
    }
  },
  removeItem: (name) => sessionStorage.removeItem(name),
};

/**
 * The state of the workshop: plain data, kept while the tab is open, so that a page loaded again has it, and the next
 * workshop does not begin with the answers of the last one.
 */
export const useWorkshop = create<State>()(
  persist(() => FIRST, {
    name: "hjemvej-workshop",
    version: 2,
    migrate: () => FIRST, // a workshop lasts no longer than its tab
    storage: createJSONStorage(() => WHILE_OPEN),
  }),
);

const { getState: get } = useWorkshop;

const set = (
  change: Partial<State> | ((state: State) => Partial<State>),
): void => void useWorkshop.setState(change);

/** Forgets guesses, proposals, "before" and what was shown. Gives back what there was, for whoever did not mean it. */
export function beginAnew(): State {
  const before = get();
  const { hasKeys } = before;
  set({ ...FIRST, hasKeys });
  return before;
}

export const restore = (state: State): void => set(state);

export const lockBefore = (before: LockedAnswer | null): void =>
  set({ before });

export const setCovered = (isCovered: boolean): void => set({ isCovered });

export const changeGroup = (group: Group, change: Partial<Proposal>): void =>
  set(({ groups }) => ({
    groups: { ...groups, [group]: { ...groups[group], ...change } },
  }));

export const chooseQuestion = (question: Question): void => set({ question });

export const typeGuesses = (question: Question, text: string): void =>
  set(({ guesses }) => ({ guesses: { ...guesses, [question]: text } }));

export const typeVotes = (vote: Vote, text: string): void =>
  set(({ votes }) => ({ votes: { ...votes, [vote]: text } }));

export const toggleRevealed = (question: Question): void =>
  set(({ revealed }) => ({
    revealed: revealed.includes(question)
      ? revealed.filter((other) => other !== question)
      : [...revealed, question],
  }));

export const chooseSubject = (subject: Guessed): void => set({ subject });

export const typeOpinions = (name: Guessed, text: string): void =>
  set(({ opinions }) => ({ opinions: { ...opinions, [name]: text } }));

export const setApplied = (name: Guessed, one: Applied | null): void =>
  set(({ applied }) => ({ applied: { ...applied, [name]: one } }));

/** Whether the scenario is still the one it was done to, and the number still the room's; also after the page was loaded again. */
export const isAppliedTo = (
  { id, assumptions }: Scenario,
  { scenario, name, now }: Applied,
): boolean => id === scenario && same(assumptions[name], now);

export const setClock = (change: (clock: Countdown) => Countdown): void =>
  set({ clock: change(get().clock) });

export const setKeys = (hasKeys: boolean): void => set({ hasKeys });

export const tellOf = (life: State["life"]): void => set({ life });
