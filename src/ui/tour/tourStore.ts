import { create } from "zustand";

type Tour = {
  /** Index of the step in sight; null while no tour is taken. */
  readonly step: number | null;
  /** Whether a newcomer has been asked; then nobody asks again. */
  readonly wasOffered: boolean;
};

const KEY = "hjemvej-tour";

function wasOffered(): boolean {
  try {
    return localStorage.getItem(KEY) === "offered";
  } catch {
    return true; // a browser that remembers nothing would ask for ever
  }
}

export const useTour = create<Tour>()(() => ({
  step: null,
  wasOffered: wasOffered(),
}));

function rememberOffer(): void {
  useTour.setState({ wasOffered: true });
  try {
    localStorage.setItem(KEY, "offered");
  } catch {
    // Asked again on the next visit, then.
  }
}

export function takeTour(): void {
  rememberOffer();
  useTour.setState({ step: 0 });
}

export const goToStep = (step: number): void => useTour.setState({ step });
export const leaveTour = (): void => useTour.setState({ step: null });
export const declineTour = rememberOffer;
