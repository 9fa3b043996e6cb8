/** One policy as a decision sees it: what it costs the payer in question, and how long people are homeless under it. */
export type Strategy = {
  readonly id: string;
  /** kr. over the horizon, one value per world. */
  readonly cost: Float64Array;
  /** Person-nights in homelessness over the horizon, one value per world. */
  readonly nights: Float64Array;
};

/** Number of worlds the strategies share. Throws RangeError when there is no strategy, no world, or not the same number everywhere. */
export function worldsOf(strategies: readonly Strategy[]): number {
  const worlds = strategies[0]?.cost.length ?? 0;
  if (worlds === 0) throw new RangeError("No strategy, or no world, to judge.");
  for (const { id, cost, nights } of strategies)
    if (cost.length !== worlds || nights.length !== worlds)
      throw new RangeError(
        `${id} has ${cost.length} costs and ${nights.length} counts of nights, but ${worlds} worlds are judged.`,
      );
  return worlds;
}
