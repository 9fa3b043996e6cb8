import { create } from "zustand";
import type { LinkReading } from "./link";

/** A link whose preset has changed: the reader chooses. */
export type Question = Extract<LinkReading, { kind: "presetChanged" }>;

export const useQuestion = create<{ readonly question: Question | null }>()(
  () => ({ question: null }),
);

export const ask = (question: Question): void =>
  useQuestion.setState({ question });

export const answered = (): void => useQuestion.setState({ question: null });
