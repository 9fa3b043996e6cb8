import { create } from "zustand";

/** Whether the list of what can be taken away is open over the page. */
export const useTakeaway = create<{ readonly isOpen: boolean }>()(() => ({
  isOpen: false,
}));

export const openTakeaway = (): void => useTakeaway.setState({ isOpen: true });
export const closeTakeaway = (): void =>
  useTakeaway.setState({ isOpen: false });
