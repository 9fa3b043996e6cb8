import { create } from "zustand";

/** Whether this browser keeps the app itself, so that it opens without a net. */
export const useOffline = create<{ readonly isReady: boolean }>()(() => ({
  isReady: false,
}));
