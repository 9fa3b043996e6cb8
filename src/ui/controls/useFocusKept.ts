import { useEffect } from "react";

const PRESSED = "button, a[href]";
const NEIGHBOURS = `${PRESSED}, summary, input[type=range]`;

/** How many neighbours to either side are asked. */
const REACH = 40;

/** Where a button goes away by what it does, the focus goes to the nearest control that is left, and not to the top of the page. */
export function useFocusKept(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const pressed =
        target instanceof Element && target.closest<HTMLElement>(PRESSED);
      if (!pressed || pressed !== document.activeElement) return;
      const all = [...document.querySelectorAll<HTMLElement>(NEIGHBOURS)];
      afterDrawing(() => {
        if (isUsable(pressed) || document.activeElement !== document.body)
          return;
        nearest(all, all.indexOf(pressed))?.focus({ preventScroll: true });
      });
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, []);
}

const afterDrawing = (act: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(act));

const isUsable = (element: HTMLElement) =>
  element.getClientRects().length > 0 && !element.matches(":disabled");

function nearest(
  all: readonly HTMLElement[],
  place: number,
): HTMLElement | undefined {
  for (let step = 1; step <= REACH; step++) {
    const found = [all[place - step], all[place + step]].find(
      (element) => element && isUsable(element),
    );
    if (found) return found;
  }
  return undefined;
}
