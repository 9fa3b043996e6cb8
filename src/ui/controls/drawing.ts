import { create } from "zustand";

/** Counts how often all that is drawn when one comes near it has been asked for at once. */
export const useDrawing = create<{ readonly asked: number }>()(() => ({
  asked: 0,
}));

/** Has all pictures drawn, also those that nobody has come near. */
export const drawAll = (): void =>
  useDrawing.setState(({ asked }) => ({ asked: asked + 1 }));
