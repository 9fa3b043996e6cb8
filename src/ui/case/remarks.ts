import { create } from "zustand";
import { NO_REMARKS, type Remarks } from "../rows/case/input";

type State = {
  /** The author's words by the id of the scenario that they are about, so that they never stand under another place's figures. */
  readonly byScenario: { readonly [id: string]: Remarks };
};

/** What the author has written into cases; plain JSON. */
export const useRemarks = create<State>()(() => ({ byScenario: {} }));

export const remarksIn = ({ byScenario }: State, scenario: string): Remarks =>
  byScenario[scenario] ?? NO_REMARKS;

export const remark = (scenario: string, change: Partial<Remarks>): void =>
  useRemarks.setState((state) => ({
    byScenario: {
      ...state.byScenario,
      [scenario]: { ...remarksIn(state, scenario), ...change },
    },
  }));
