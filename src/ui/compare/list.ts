import { z } from "zod";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { Column } from "../../model/results/results";
import type { Problem } from "../../model/scenario/problem";
import { parseScenarioText } from "../../model/scenario/schema";
import type { Scenario } from "../../model/scenario/scenario";
import { readPreset } from "../presets";
import { useStore } from "../store";
import { keptIn } from "../work/browserStorage";
import { scenarioIn } from "../work/storedWork";

/** So many scenarios can be read beside each other on one page. */
export const MOST_SCENARIOS = 4;

/** A scenario that has been laid on the table, as it stood then. */
export type Entry = {
  /** Its number; no other on the table has it. */
  readonly id: number;
  /** A name of the reader's own; empty for the scenario's title. */
  readonly name: string;
  /** Whether it had been edited since it was chosen or opened. */
  readonly isEdited: boolean;
  readonly scenario: Scenario;
  /** The policy that is held against its baseline. */
  readonly policyId: string;
};

/** The table of the page: plain values, so that it can be kept. */
export type List = {
  readonly entries: readonly Entry[];
  /** The scenario that the others are held against; null for none. */
  readonly beforeId: number | null;
  /** Whether amounts are given per person found in homelessness. */
  readonly perPerson: boolean;
  /** Whose money is drawn. */
  readonly column: Column;
};

const FIRST: List = {
  entries: [],
  beforeId: null,
  perPerson: false,
  column: "total",
};

const STORED = z.object({
  entries: z
    .array(
      z.object({
        id: z.int(),
        name: z.string(),
        isEdited: z.boolean(),
        scenario: z.custom<Scenario>(),
        policyId: z.string(),
      }),
    )
    .max(MOST_SCENARIOS),
  beforeId: z.int().nullable(),
  perPerson: z.boolean(),
  column: z.enum(["total", "municipality", "region", "state"]),
});

/** What lies in the browser of the table, each scenario brought up to this version; undefined where this edition cannot read it. */
export function readList(json: unknown): List | undefined {
  const { data } = STORED.safeParse(json);
  if (!data) return undefined;
  const entries = data.entries.flatMap((entry) => {
    const scenario = scenarioIn(entry.scenario);
    return scenario ? [{ ...entry, scenario }] : [];
  });
  return entries.length === data.entries.length
    ? { ...data, entries }
    : undefined;
}

/** What the page on scenarios side by side holds on to; kept in the browser as the rest of the work is. */
export const useList = create<List>()(
  persist(() => FIRST, keptIn("compare", 1, readList)),
);

const { getState: get } = useList;

const set = (change: Partial<List> | ((list: List) => Partial<List>)): void =>
  void useList.setState(change);

const firstPolicy = ({ policies, baseline }: Scenario): string =>
  policies.find(({ id }) => id !== baseline)?.id ?? baseline;

/** Lays a scenario on the table; the first one is what later ones are held against. */
function add(entry: Omit<Entry, "id" | "name">): void {
  const { entries, beforeId } = get();
  if (entries.length >= MOST_SCENARIOS) return;
  const id = Math.max(0, ...entries.map((one) => one.id)) + 1;
  set({
    entries: [...entries, { ...entry, id, name: "" }],
    beforeId: entries.length === 0 ? id : beforeId,
  });
}

/** Lays the present work on, as it stands. */
export function addPresent(): void {
  const { scenario, origin, policyId } = useStore.getState();
  add({ scenario, policyId, isEdited: scenario !== origin });
}

/** Tells every reason in the app's own dialog; the table stays as it is. */
const refuse = (file: string, problems: readonly Problem[]) =>
  useStore.setState({ refusal: { file, problems } });

export function addPreset(id: string): void {
  const reading = readPreset(id);
  if (!reading.ok) {
    refuse(`${id}.json`, reading.problems);
    return;
  }
  const { scenario } = reading;
  add({ scenario, policyId: firstPolicy(scenario), isEdited: false });
}

/** Lays a scenario file on; one that cannot be understood is refused with every reason. */
export async function addFile(file: File): Promise<void> {
  const reading = parseScenarioText(await file.text());
  if (!reading.ok) {
    refuse(file.name, reading.problems);
    return;
  }
  const { scenario } = reading;
  add({ scenario, policyId: firstPolicy(scenario), isEdited: false });
}

export function remove(id: number): void {
  set(({ entries, beforeId }) => ({
    entries: entries.filter((entry) => entry.id !== id),
    beforeId: beforeId === id ? null : beforeId,
  }));
}

const change = (id: number, part: Partial<Entry>) =>
  set(({ entries }) => ({
    entries: entries.map((entry) =>
      entry.id === id ? { ...entry, ...part } : entry,
    ),
  }));

export const rename = (id: number, name: string): void => change(id, { name });

export const choosePolicyOf = (id: number, policyId: string): void =>
  change(id, { policyId });

/** Moves a scenario one place to the left (−1) or to the right (1). */
export function move(id: number, by: -1 | 1): void {
  const { entries } = get();
  const from = entries.findIndex((entry) => entry.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= entries.length) return;
  const moved = entries.filter((entry) => entry.id !== id);
  set({ entries: moved.toSpliced(to, 0, entries[from]!) });
}

/** Holds the others against this one; against none where it is the one already. */
export const lock = (id: number): void =>
  set(({ beforeId }) => ({ beforeId: beforeId === id ? null : id }));

/** Gives a scenario the people and the luck of another: its seed, its drawing and its number of worlds. */
export function shareLuck(id: number, of: Scenario): void {
  const entry = get().entries.find((one) => one.id === id);
  if (!entry) return;
  const { precision: _, ...scenario } = entry.scenario;
  const { seed, sampling, replications, precision } = of;
  change(id, {
    isEdited: true,
    scenario: {
      ...scenario,
      seed,
      sampling,
      replications,
      ...(precision && { precision }),
    },
  });
}

export const choosePerPerson = (perPerson: boolean): void => set({ perPerson });
export const chooseColumn = (column: Column): void => set({ column });
