import { create } from "zustand";
import type { Text } from "../../model/scenario/parameter";

/** What has just been done, to be seen and heard for a moment. */
type Said = {
  readonly text: Text | null;
  /** Counts what is said, so that the same words are heard again. */
  readonly count: number;
};

export const useSaid = create<Said>()(() => ({ text: null, count: 0 }));

export const say = (text: Text): void =>
  useSaid.setState(({ count }) => ({ text, count: count + 1 }));

export const hush = (): void => useSaid.setState({ text: null });
