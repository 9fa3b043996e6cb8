import { useEffect, useEffectEvent } from "react";

/** Does something when the pointer goes down, or the focus goes, outside the box, and on Escape. */
export function useLeaving(
  box: { readonly current: HTMLElement | null },
  isWanted: boolean,
  act: (isByKey: boolean) => void,
): void {
  const leave = useEffectEvent((event: Event) => {
    if (event.target instanceof Node && !box.current?.contains(event.target))
      act(false);
  });
  const escape = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") act(true);
  });
  useEffect(() => {
    if (!isWanted) return;
    const left = (event: Event) => leave(event);
    const pressed = (event: KeyboardEvent) => escape(event);
    document.addEventListener("pointerdown", left);
    document.addEventListener("focusin", left);
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("pointerdown", left);
      document.removeEventListener("focusin", left);
      document.removeEventListener("keydown", pressed);
    };
  }, [isWanted]);
}
