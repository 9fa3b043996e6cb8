import { create } from "zustand";

/** The dialog that is open over the page, if any. */
export type Opened =
  | { readonly kind: "saveAs" | "own" | "history" }
  | { readonly kind: "link"; readonly link: string };

export const useOpened = create<{ readonly opened: Opened | null }>()(() => ({
  opened: null,
}));

export const openDialog = (opened: Opened): void =>
  useOpened.setState({ opened });

export const closeDialog = (): void => useOpened.setState({ opened: null });
