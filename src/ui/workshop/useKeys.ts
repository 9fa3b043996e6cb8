import { type RefObject, useEffect } from "react";
import { paused, started } from "../rows/countdown";
import { toggleFullScreen } from "./fullScreen";
import type { Present } from "./usePresent";
import type { View } from "./views";
import {
  lockBefore,
  setClock,
  setCovered,
  toggleRevealed,
  useWorkshop,
} from "./workshopStore";

/** Single keys for whoever stands at the projector; silent while one types, and can be turned off. */
export function useKeys(
  box: RefObject<HTMLElement | null>,
  view: View,
  { answer }: Present,
): void {
  const hasKeys = useWorkshop((state) => state.hasKeys);
  useEffect(() => {
    if (!hasKeys) return;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || event.repeat) return;
      const act = ACTIONS[event.key.toLowerCase()];
      if (act) act({ box, view, answer });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [box, view, answer, hasKeys]);
}

type Scene = {
  readonly box: RefObject<HTMLElement | null>;
  readonly view: View;
  readonly answer: Present["answer"];
};

const ACTIONS: { readonly [key: string]: (scene: Scene) => void } = {
  l: ({ view, answer }) => {
    if (view === "stage" && answer) lockBefore(answer);
  },
  v: ({ view, answer }) => {
    const { isCovered, question } = useWorkshop.getState();
    if (view === "stage") setCovered(!isCovered);
    if (view === "predict" && answer) toggleRevealed(question);
  },
  t: () => toggleClock(),
  f: ({ box }) => toggleFullScreen(box),
};

/** Starts the clock, or lets it stand. */
export function toggleClock(): void {
  const now = Date.now();
  setClock((clock) =>
    clock.endsAt !== null && clock.endsAt > now
      ? paused(clock, now)
      : started(clock, now),
  );
}

const FIELDS = "input, textarea, select, [contenteditable], dialog";

function isTyping({ target, ctrlKey, altKey, metaKey }: KeyboardEvent) {
  if (ctrlKey || altKey || metaKey) return true;
  return target instanceof Element && target.closest(FIELDS) !== null;
}
