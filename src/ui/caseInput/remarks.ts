import { z } from "zod";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { NO_REMARKS, type Remarks } from "../rows/case/input";
import { keptIn } from "../work/browserStorage";

type State = {
  /** The author's words by the id of the scenario that they are about, so that they never stand under another place's figures. */
  readonly byScenario: { readonly [id: string]: Remarks };
};

const REMARKS = z.object({
  title: z.string(),
  audience: z.string(),
  background: z.string(),
  local: z.string(),
  sources: z.string(),
} satisfies Record<keyof Remarks, z.ZodString>);

const STATE = z.object({ byScenario: z.record(z.string(), REMARKS) });

/** What lies in the browser of them; undefined where this edition cannot read it. */
export const readRemarks = (json: unknown): State | undefined =>
  STATE.safeParse(json).data;

/** What the author has written into cases; plain JSON, kept in the browser as the rest of the work is. */
export const useRemarks = create<State>()(
  persist(() => ({ byScenario: {} }), keptIn("case", 1, readRemarks)),
);

export const remarksIn = ({ byScenario }: State, scenario: string): Remarks =>
  byScenario[scenario] ?? NO_REMARKS;

export const remark = (scenario: string, change: Partial<Remarks>): void =>
  void useRemarks.setState((state) => ({
    byScenario: {
      ...state.byScenario,
      [scenario]: { ...remarksIn(state, scenario), ...change },
    },
  }));

/** The author's words about a scenario, once what is kept in the browser has been read. */
export async function remarksOf(scenario: string): Promise<Remarks> {
  const { persist } = useRemarks;
  if (!persist.hasHydrated())
    await new Promise<void>((resolve) => {
      persist.onFinishHydration(() => resolve());
    });
  return remarksIn(useRemarks.getState(), scenario);
}
