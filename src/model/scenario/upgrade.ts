import type { Outcome, Problem } from "./problem";
import { problemAt } from "./problem";
import { SCENARIO_VERSION } from "./scenario";
import { upgradeTo2 } from "./upgradeTo2";
import { upgradeTo3 } from "./upgradeTo3";

/** Turns a file of version `from` into one of version `to`, which is one more. */
export type UpgradeStep = {
  readonly from: number;
  readonly to: number;
  readonly apply: (
    file: Readonly<Record<string, unknown>>,
  ) => Record<string, unknown>;
};

/** Oldest first; a step stays as it is for good. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [
  { from: 1, to: 2, apply: upgradeTo2 },
  { from: 2, to: 3, apply: upgradeTo3 },
];

/** A file of any earlier version as one of the current version, unread; a newer one is a problem. */
export function upgrade(
  file: Record<string, unknown>,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
  current: number = SCENARIO_VERSION,
): Outcome<{ readonly file: Record<string, unknown> }> {
  const version = file["version"];
  if (version === current) return { ok: true, file };
  const step = steps.find(({ from }) => from === version);
  if (step)
    return upgrade({ ...step.apply(file), version: step.to }, steps, current);
  return { ok: false, problems: [unreadable(file, current)] };
}

function unreadable(file: Record<string, unknown>, current: number): Problem {
  const isNewer = Number(file["version"]) > current;
  return problemAt(file, ["version"], {
    expected: {
      da: `en version, som programmet kan læse (nyeste er ${current})`,
      en: `a version that this program can read (the newest is ${current})`,
    },
    ...(isNewer && {
      hint: {
        da: "Filen er gemt af en nyere udgave af Hjemvej. Opdatér programmet.",
        en: "The file was saved by a newer edition of Hjemvej. Update the program.",
      },
    }),
  });
}
