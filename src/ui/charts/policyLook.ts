import type { Swatch } from "./Legend";

/** How a policy's line is drawn; told apart by dash as well as by colour. */
export type LineLook = {
  readonly swatch: Swatch;
  readonly stroke: string;
  readonly dash: string;
};

/** How strongly the broad line behind a line is drawn. */
export const SHADE = 0.3;

const BASELINE: LineLook = {
  swatch: "baseline",
  stroke: "var(--baseline)",
  dash: "8 4",
};

const OTHERS: readonly LineLook[] = [
  { swatch: "policy", stroke: "var(--policy)", dash: "none" },
  { swatch: "third", stroke: "var(--saving)", dash: "2 4" },
  { swatch: "fourth", stroke: "var(--place-interim)", dash: "14 4 2 4" },
];

/** The looks of policies in order: the baseline's own, and one for each other; from the fifth on they are used again. */
export const looksOf = (
  ids: readonly string[],
  baseline: string,
): readonly LineLook[] => {
  const others = ids.filter((id) => id !== baseline);
  return ids.map((id) =>
    id === baseline ? BASELINE : OTHERS[others.indexOf(id) % OTHERS.length]!,
  );
};
