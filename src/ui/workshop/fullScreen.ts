import { type RefObject, useSyncExternalStore } from "react";

function listen(heard: () => void) {
  document.addEventListener("fullscreenchange", heard);
  return () => document.removeEventListener("fullscreenchange", heard);
}

/** Whether something fills the whole screen. */
export const useIsFullScreen = (): boolean =>
  useSyncExternalStore(listen, () => document.fullscreenElement !== null);

/** Fills the screen with the element, or goes back; where the browser says no, nothing happens. */
export function toggleFullScreen(box: RefObject<HTMLElement | null>): void {
  const turning = document.fullscreenElement
    ? document.exitFullscreen()
    : box.current?.requestFullscreen();
  turning?.catch(() => undefined);
}
