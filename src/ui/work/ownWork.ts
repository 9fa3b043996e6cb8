import { same } from "../../model/scenario/difference";
import { openScenario, setOwnId, snapshotOf, useStore } from "../store";
import {
  freeName,
  isChangedElsewhere,
  type Own,
  ownOf,
  putOwn,
  useLibrary,
} from "./library";
import { say } from "./said";
import type { Snapshot } from "./snapshot";
import { inBoth } from "./stepName";

/** How the present work stands to the reader's own scenarios. */
export type OwnState =
  | { readonly kind: "none" }
  | { readonly kind: "saved" | "changed"; readonly own: Own };

export function ownState(
  { ownId, scenario, discounted }: Snapshot,
  all: readonly Own[],
): OwnState {
  const own = all.find(({ id }) => id === ownId);
  if (!own) return { kind: "none" };
  const isSaved = same(own.scenario, scenario) && own.discounted === discounted;
  return { kind: isSaved ? "saved" : "changed", own };
}

/** Saves the present work under a new name; the work goes on as that scenario. */
export async function saveUnder(name: string): Promise<void> {
  const own = ownOf(snapshotOf(useStore.getState()), name);
  await putOwn(own);
  setOwnId(own.id);
  say(inBoth(({ t }) => t.saveAs.saved(name)));
}

/** Saves the present work in the scenario it was opened as; by itself where another window has saved that one since. */
export async function saveIn(own: Own): Promise<void> {
  const work = snapshotOf(useStore.getState());
  if (!(await isChangedElsewhere(own))) {
    await putOwn(ownOf(work, own.name, own.id));
    say(inBoth(({ t }) => t.saveAs.saved(own.name)));
    return;
  }
  const name = freeName(own.name, useLibrary.getState().all);
  const aside = ownOf(work, name);
  await putOwn(aside);
  setOwnId(aside.id);
  say(inBoth(({ t }) => t.saveAs.savedAside(name)));
}

export const openOwn = (own: Own): void =>
  openScenario(
    { ...own, ownId: own.id },
    inBoth(({ t }) => t.steps.opened(own.name)),
  );
