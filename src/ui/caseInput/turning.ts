import { create } from "zustand";
import type { Threshold } from "../../model/analysis/threshold";
import { Cancelled } from "../../../workers/laboratory";
import { type Asked, turnExperiment } from "../rows/case/turning";
import { TURNING } from "../rows/case/turns";
import { laboratoryAtHand } from "../laboratory";
import { useStore } from "../store";

type State = {
  readonly asked: Asked | undefined;
  readonly found: readonly Threshold[];
  readonly work:
    | {
        readonly nth: number;
        readonly played: number;
        readonly of: number;
      }
    | undefined;
  /** Why they could not be worked out; empty when nothing is wrong. */
  readonly fault: string;
};

const NOTHING: State = {
  asked: undefined,
  found: [],
  work: undefined,
  fault: "",
};

/** Turning points as they are found; they are sought only when somebody asks, for they take a while. */
export const useTurning = create<State>()(() => NOTHING);

const { getState: get, setState: set } = useTurning;

export const isAbout = (asked: Asked | undefined, now: Asked): boolean =>
  asked !== undefined &&
  asked.scenario === now.scenario &&
  asked.policy === now.policy &&
  asked.discounted === now.discounted;

/** Whether it is still this that is asked, and still about the scenario, the policy and the kroner on the page. */
function isWanted(asked: Asked): boolean {
  const { scenario, origin, policyId, discounted } = useStore.getState();
  const now = { scenario, origin, policy: policyId, discounted };
  return get().asked === asked && isAbout(asked, now);
}

/** Seeks where the answer turns, one number after the other, until another answer is asked about or on the page. */
export async function seekTurns(asked: Asked): Promise<void> {
  set({ ...NOTHING, asked, work: { nth: 1, played: 0, of: 0 } });
  const isCancelled = () => !isWanted(asked);
  try {
    for (const [at, name] of TURNING.entries()) {
      const experiment = turnExperiment(name, asked);
      const found = await laboratoryAtHand().carryOut(experiment, {
        isCancelled,
        onPlayed: (played, of) => {
          if (!isCancelled()) set({ work: { nth: at + 1, played, of } });
        },
      });
      if (isCancelled()) throw new Cancelled();
      set((state) => ({ found: [...state.found, found] }));
    }
    set({ work: undefined });
  } catch (fault) {
    if (get().asked !== asked) return;
    if (fault instanceof Cancelled || isCancelled()) forgetTurns();
    else set({ work: undefined, fault: reasonOf(fault) });
  }
}

const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault);

/** Stops the search, and forgets what it was about. */
export const forgetTurns = (): void => set(NOTHING);
