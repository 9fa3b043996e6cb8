/** Keys held down, or steps typed one after another, are one move while no longer than this lies between them. */
const ONE_GO_MS = 1000;

let isPressed = false;
let hasMoved = false;
let last = -Infinity;

/** Whether this move goes on with the one before: under the same press of a finger or mouse, or just after it. */
export function movedInOneGo(now: number = performance.now()): boolean {
  const goesOn = isPressed ? hasMoved : now - last < ONE_GO_MS;
  hasMoved = true;
  last = now;
  return goesOn;
}

/** Begins to notice when a press begins and ends. */
export function watchPresses(target: EventTarget): void {
  target.addEventListener("pointerdown", () => {
    isPressed = true;
    hasMoved = false;
  });
  for (const end of ["pointerup", "pointercancel"])
    target.addEventListener(end, () => {
      isPressed = false;
      last = -Infinity;
    });
}
