import { Q, type QuantityName } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import { stretches, type Stretches } from "./stretch";

/**
 * Share of tenancies still held so many days after moving in, by the product-limit estimate (Kaplan & Meier, 1958): the
 * loss of the home is what is counted; death and the horizon end the observation. Tenancies are those with one of the
 * supports on their first day, begun before `latest`.
 */
export function retention(
  journal: Journal,
  people: number,
  supports: readonly QuantityName[],
  latest: number,
): (days: number) => number {
  const tenancies = supportedTenancies(journal, people, supports, latest);
  const lost = lossesOf(journal, people, tenancies);
  const lengths = Int32Array.from(
    tenancies.from.subarray(0, tenancies.length),
    (from, i) => tenancies.until[i]! - from,
  );
  return (days) => productLimit(lengths, lost, days);
}

/** Tenancies whose support began with them. Homes of one person never adjoin: homelessness lies between. */
function supportedTenancies(
  journal: Journal,
  people: number,
  supports: readonly QuantityName[],
  latest: number,
): Stretches {
  const homes = stretches(journal, people, ["homeDays"]);
  const supported = stretches(journal, people, supports);
  const begun = new Set<string>();
  for (let i = 0; i < supported.length; i++)
    begun.add(`${supported.person[i]} ${supported.from[i]}`);
  const kept = [...homes.from.subarray(0, homes.length).keys()].filter(
    (i) =>
      homes.from[i]! < latest &&
      begun.has(`${homes.person[i]} ${homes.from[i]}`),
  );
  return {
    length: kept.length,
    person: Int32Array.from(kept, (i) => homes.person[i]!),
    from: Int32Array.from(kept, (i) => homes.from[i]!),
    until: Int32Array.from(kept, (i) => homes.until[i]!),
  };
}

/** 1 for each tenancy that ended by loss. */
function lossesOf(
  journal: Journal,
  people: number,
  tenancies: Stretches,
): Uint8Array {
  const lost = new Set<string>();
  for (let line = 0; line < journal.length; line++)
    if (journal.quantity[line] === Q.losses)
      lost.add(`${journal.person[line]} ${journal.from[line]}`);
  return Uint8Array.from({ length: tenancies.length }, (_, i) =>
    lost.has(`${tenancies.person[i]} ${tenancies.until[i]}`) ? 1 : 0,
  );
}

function productLimit(
  lengths: Int32Array,
  lost: Uint8Array,
  days: number,
): number {
  const order = Int32Array.from(lengths.keys()).sort(
    (a, b) => lengths[a]! - lengths[b]! || lost[b]! - lost[a]!,
  );
  let kept = 1;
  let atRisk = order.length;
  for (const i of order) {
    if (lengths[i]! > days) break;
    if (lost[i] === 1) kept *= 1 - 1 / atRisk;
    atRisk--;
  }
  return kept;
}
