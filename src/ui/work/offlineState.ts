import { create } from "zustand";

/** Whether this browser keeps the app itself, so that it opens without a net. */
export const useOffline = create<{ readonly isReady: boolean }>()(() => ({
  isReady: false,
}));

/** As long as this window is open, the files of the build it runs are not thrown away: it holds a lock by the name of its first script. */
export function holdThisBuild(): void {
  if (!("locks" in navigator)) return; // not a page that the browser keeps
  const first = document.querySelector<HTMLScriptElement>("script[src]");
  const forever = new Promise<never>(() => undefined);
  if (first)
    void navigator.locks.request(first.src, { mode: "shared" }, () => forever);
}
