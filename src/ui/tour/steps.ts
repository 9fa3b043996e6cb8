import type { TourTexts } from "../text/tour/da";

export type StepName = keyof TourTexts["steps"];

/** What the tour shows, in its order, and where each stands on the first page. */
export const STEPS = [
  { name: "answer", target: ".answer .headline" },
  { name: "place", target: ".picker" },
  { name: "levers", target: ".panel-levers" },
  { name: "assumptions", target: ".panel-assumptions" },
  { name: "pictures", target: ".pictures .picture" },
  { name: "doors", target: ".doors" },
  { name: "certainty", target: ".aids, .more-pages" },
] as const satisfies readonly { name: StepName; target: string }[];
