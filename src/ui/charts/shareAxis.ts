/** Marks of an axis of shares. */
export const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
