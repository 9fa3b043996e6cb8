import type { LineLook } from "./policyLook";

/** How a scenario's curve is drawn among others: told apart by dash and letter as well as by colour. */
export type ContenderLook = Pick<LineLook, "stroke" | "dash">;

const LOOKS: readonly ContenderLook[] = [
  { stroke: "var(--policy)", dash: "none" },
  { stroke: "var(--saving)", dash: "9 4" },
  { stroke: "var(--place-interim)", dash: "14 4 2 4" },
  { stroke: "var(--place-shelter)", dash: "2 4" },
];

/** The look of the scenario in this place of the table, counted from 0. */
export const contenderLook = (place: number): ContenderLook =>
  LOOKS[place % LOOKS.length]!;
