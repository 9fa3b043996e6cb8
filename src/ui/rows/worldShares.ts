import { decimal } from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import { roundedParts } from "./roundedParts";
import { ENOUGH_WORLDS } from "./sentences";

/** Shares of the worlds as whole worlds, free of floating point dust. */
export const worldsOf = (
  shares: readonly number[],
  worlds: number,
): readonly number[] => shares.map((share) => Math.round(share * worlds) + 0);

/**
 * "87 af 100" for each part of the worlds; what is printed adds up to 100, and none or all is said only when it is none
 * or all. `counts` are the worlds of each part.
 */
export function ofHundred(
  counts: readonly number[],
  t: DecisionTexts,
  m: Messages,
): readonly string[] {
  const worlds = counts.reduce((sum, count) => sum + count, 0);
  const parts = roundedParts(
    counts.map((count) => (count / worlds) * 100),
    100,
  );
  return counts.map((count, i) => {
    if (count === worlds) return t.of.all;
    if (count === 0) return t.of.none;
    if (count / worlds < 0.01) return t.of.hardlyAny;
    if (count / worlds > 0.99) return t.of.most;
    return t.of.hundred(decimal(parts[i]!, m.locale));
  });
}

/** A finding, and with few worlds that they are few. */
export function withReserve(
  finding: string,
  worlds: number,
  t: DecisionTexts,
  m: Messages,
): string {
  if (worlds >= ENOUGH_WORLDS) return finding;
  const reserve =
    worlds === 1 ? t.oneWorld : t.fewWorlds(decimal(worlds, m.locale));
  return `${finding} ${reserve}`;
}
