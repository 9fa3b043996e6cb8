/**
 * Rounds parts to whole numbers that add up to a whole total (largest remainder), so that a reader who
 * adds the printed figures gets the printed sum. A part that is zero stays zero while others can give way.
 */
export function roundedParts(
  parts: readonly number[],
  total: number = Math.round(parts.reduce((sum, part) => sum + part, 0)),
): readonly number[] {
  const whole = parts.map((part) => Math.floor(part) + 0);
  const movable = parts.flatMap((part, i) => (part === 0 ? [] : [i]));
  const order = movable.length > 0 ? movable : parts.map((_, i) => i);
  if (order.length === 0) return whole;
  const remainder = (i: number) => parts[i]! - Math.floor(parts[i]!);
  order.sort((a, b) => remainder(b) - remainder(a) || a - b);
  let missing = total - whole.reduce((sum, part) => sum + part, 0);
  for (let turn = 0; missing > 0; turn++, missing--)
    whole[order[turn % order.length]!]! += 1;
  for (let turn = 0; missing < 0; turn++, missing++)
    whole[order[order.length - 1 - (turn % order.length)]!]! -= 1;
  return whole;
}
