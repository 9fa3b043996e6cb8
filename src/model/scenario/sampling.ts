/** How the worlds' parameters are drawn: each world for itself, or so that the worlds lie evenly over every parameter. */
export const SAMPLINGS = ["independent", "stratified"] as const;
export type Sampling = (typeof SAMPLINGS)[number];

/** Stratified worlds belong in turn to this many sequences that know nothing of each other, so that their spread tells the standard error. */
export const SEQUENCES = 16;
