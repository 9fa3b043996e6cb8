import { create } from "zustand";
import { useMedia } from "./controls/useMedia";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How the app looks on this screen; it changes no figure and belongs to no scenario. */
type Display = {
  readonly theme: Theme;
  /** Type for a room instead of a desk. */
  readonly isLarge: boolean;
};

const KEY = "hjemvej-display";

/** What was chosen last in this browser. Read before the first paint, so that no wrong theme flashes by. */
function remembered(): Display {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as {
      theme?: unknown;
      isLarge?: unknown;
    } | null;
    return {
      theme: THEMES.find((theme) => theme === kept?.theme) ?? "system",
      isLarge: kept?.isLarge === true,
    };
  } catch {
    return { theme: "system", isLarge: false };
  }
}

function remember(display: Display): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // A browser that keeps nothing shows the theme all the same.
  }
}

export const useDisplay = create<Display>()(remembered);

export const setTheme = (theme: Theme): void => useDisplay.setState({ theme });
export const setLarge = (isLarge: boolean): void =>
  useDisplay.setState({ isLarge });

/** Tells the style sheet what is chosen, now and whenever it changes, and keeps it for the next visit. */
export function keepDisplayShown(): void {
  show(useDisplay.getState());
  useDisplay.subscribe((display) => {
    show(display);
    remember(display);
  });
}

function show({ theme, isLarge }: Display): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (isLarge) dataset.type = "large";
  else delete dataset.type;
}

/** Whether the page stands on dark ground now. */
export function useDark(): boolean {
  const theme = useDisplay((display) => display.theme);
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  return theme === "system" ? prefersDark : theme === "dark";
}
