import { z } from "zod";
import { create } from "zustand";
import type { Scenario } from "../../model/scenario/scenario";
import { forget, keep, kept, keptUnder } from "./browserStorage";
import type { Snapshot } from "./snapshot";
import { scenarioIn } from "./storedWork";
import { tell } from "./tabs";

/** Version of a stored scenario of the reader's own. */
const OWN_VERSION = 1;

/** A scenario that the reader has saved under a name. */
export type Own = {
  readonly format: "hjemvej-own";
  readonly version: typeof OWN_VERSION;
  readonly id: string;
  readonly name: string;
  /** When it was last saved, ISO; also tells whether another window has saved it since. */
  readonly saved: string;
} & Omit<Snapshot, "ownId">;

const SCENARIO = z.custom<Scenario>(
  (json) => typeof json === "object" && json !== null,
);

const OWN = z.object({
  format: z.literal("hjemvej-own"),
  version: z.literal(OWN_VERSION),
  id: z.string(),
  name: z.string(),
  saved: z.string(),
  scenario: SCENARIO,
  origin: SCENARIO,
  presetId: z.string().nullable(),
  policyId: z.string(),
  discounted: z.boolean(),
});

/** The reader's own scenarios in this browser, by name. Each lies under a key of its own. */
export const useLibrary = create<{
  readonly all: readonly Own[];
  /** What lies there that this edition cannot read. */
  readonly unread: readonly unknown[];
}>()(() => ({ all: [], unread: [] }));

const KEYS = "own/";
const keyOf = (id: string) => `${KEYS}${id}`;

/** What is stored as a scenario of the reader's own; undefined where this edition cannot read it. */
export function readOwn(json: unknown): Own | undefined {
  const read = OWN.safeParse(json);
  if (!read.success) return undefined;
  const scenario = scenarioIn(read.data.scenario);
  const origin = scenarioIn(read.data.origin);
  return scenario && origin && { ...read.data, scenario, origin };
}

/** Reads them all anew, as another window may have changed them. */
export async function readLibrary(): Promise<void> {
  const all: Own[] = [];
  const unread: unknown[] = [];
  for (const json of await keptUnder(KEYS)) {
    const own = readOwn(json);
    if (own) all.push(own);
    else unread.push(json);
    await breath();
  }
  show(all);
  useLibrary.setState({ unread });
}

/** A scenario takes a moment to read; between two of them the page may answer. */
const breath = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

const show = (all: readonly Own[]) =>
  useLibrary.setState({
    all: all.toSorted((a, b) => a.name.localeCompare(b.name, "da")),
  });

/** Writes one; the others, and other windows, see it at once. */
export async function putOwn(own: Own): Promise<void> {
  show([...useLibrary.getState().all.filter(({ id }) => id !== own.id), own]);
  await keep(keyOf(own.id), own);
  tell("library");
}

export async function removeOwn(id: string): Promise<void> {
  show(useLibrary.getState().all.filter((own) => own.id !== id));
  await forget(keyOf(id));
  tell("library");
}

/** Whether another window has saved or removed it since it was seen here. */
export async function isChangedElsewhere(own: Own): Promise<boolean> {
  const stored = OWN.safeParse(await kept(keyOf(own.id)));
  return stored.success && stored.data.saved !== own.saved;
}

/** The present work as a scenario of the reader's own. */
export function ownOf(
  { scenario, origin, presetId, policyId, discounted }: Omit<Snapshot, "ownId">,
  name: string,
  id: string = newId(),
): Own {
  return {
    format: "hjemvej-own",
    version: OWN_VERSION,
    id,
    name,
    saved: new Date().toISOString(),
    scenario,
    origin,
    presetId,
    policyId,
    discounted,
  };
}

const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** A name that none of them has: with a number behind it where it is taken. */
export function freeName(name: string, all: readonly Own[]): string {
  const isTaken = (wanted: string) => all.some((own) => own.name === wanted);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
