import { Worlds } from "../results/worlds";
import { stage } from "../run";
import { playsSameWorlds } from "../scenario/difference";
import type { Trial } from "./experiment";
import { outcomeOf, type Outcome } from "./outcome";

/** The worlds of a trial, kept for one that differs in prices alone. */
type Held = { readonly trial: Trial; readonly worlds: Worlds };

/** So many sets of worlds are kept. */
const MOST_HELD = 6;

/** A place where trials are played one after another. Worlds that a trial shares with a late one are priced, not played, anew. */
export function trialStage(): (trial: Trial) => Outcome {
  let held: readonly Held[] = [];
  return (trial) => {
    const known = held.find((one) => playsSame(one.trial, trial));
    const worlds = known ? repriced(known, trial) : played(trial);
    const others = held.filter((one) => one !== known);
    held = [{ trial, worlds }, ...others].slice(0, MOST_HELD);
    return outcomeOf(worlds, trial);
  };
}

const playsSame = (a: Trial, b: Trial): boolean =>
  a.first === b.first &&
  a.count === b.count &&
  a.luck === b.luck &&
  playsSameWorlds(a.scenario, b.scenario);

function repriced({ worlds }: Held, { scenario }: Trial): Worlds {
  worlds.reprice(scenario);
  return worlds;
}

function played({ scenario, first, count, luck }: Trial): Worlds {
  const worlds = new Worlds(scenario);
  const play = stage(worlds.plan);
  worlds.add(play(first, count, luck));
  return worlds;
}
