/** The parts of the workshop, in the order of an afternoon, and what stands in the address for each. */
export const VIEWS = [
  "stage",
  "predict",
  "spread",
  "groups",
  "citizen",
  "guide",
] as const;
export type View = (typeof VIEWS)[number];

export const PART_OF: { readonly [V in View]: string } = {
  stage: "",
  predict: "gaet",
  spread: "usikkerhed",
  groups: "grupper",
  citizen: "borger",
  guide: "guide",
};
