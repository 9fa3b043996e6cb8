/**
 * A set of ratios, kr. per avoided night, as an interval can give it: all from `low` to `high`; all up to `low` and all
 * from `high` on, where nights avoided may be none (an end may be infinite: then that side is missing); every ratio,
 * when the worlds say nothing; none, when no increment has a direction. Below zero lies what saves on every avoided night
 * or costs for every night more: ratios alone do not tell these two apart.
 */
export type RatioInterval =
  | { readonly kind: "within"; readonly low: number; readonly high: number }
  | { readonly kind: "outside"; readonly low: number; readonly high: number }
  | { readonly kind: "everything" }
  | { readonly kind: "noRatio" };

/** Share left out at each end of an interval of this level. Throws RangeError unless 0 < level < 1. */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1))
    throw new RangeError(
      `An interval's level is ${level}; it must lie in 0-1.`,
    );
  return (1 - level) / 2;
}
