import { useEffect, useId, useRef } from "react";
import { setLarge, setTheme, THEMES, useDisplay } from "../display";
import type { Messages } from "../text/da";

/** Light or dark, and type for a room: folded away, since it is chosen once. */
export function DisplayMenu({ m }: { m: Messages }) {
  const { theme, isLarge } = useDisplay();
  const name = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  useClosing(fold);
  return (
    <details className="menu" ref={fold}>
      <summary>{m.display.label}</summary>
      <div className="menu-inside">
        <fieldset>
          <legend>{m.display.theme}</legend>
          {THEMES.map((one) => (
            <label key={one} className="check">
              <input
                type="radio"
                name={name}
                checked={theme === one}
                onChange={() => setTheme(one)}
              />
              {m.display.themes[one]}
            </label>
          ))}
        </fieldset>
        <label className="check">
          <input
            type="checkbox"
            checked={isLarge}
            onChange={({ target }) => setLarge(target.checked)}
          />
          {m.display.large}
        </label>
      </div>
    </details>
  );
}

/** A menu closes by Escape, which gives the focus back to its name, and when something else is touched or has the focus. */
export function useClosing(
  fold: React.RefObject<HTMLDetailsElement | null>,
): void {
  useEffect(() => {
    const element = fold.current;
    if (!element) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !element.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    const onLeaving = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target))
        element.open = false;
    };
    element.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onLeaving);
    document.addEventListener("focusin", onLeaving);
    return () => {
      element.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onLeaving);
      document.removeEventListener("focusin", onLeaving);
    };
  }, [fold]);
}
