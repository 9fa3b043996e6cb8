import { useEffect } from "react";
import { create } from "zustand";
import { fieldIn, useHash } from "../route";

/** The field that somebody has asked to be taken to; the count tells one time from the next. */
export const useWantedField = create<{
  readonly name: string;
  readonly count: number;
}>()(() => ({ name: "", count: 0 }));

/** Takes view and focus to the field of a lever or an assumption. */
export const goToField = (name: string): void =>
  useWantedField.setState(({ count }) => ({ name, count: count + 1 }));

/** What has been reached is asked for no more. */
export const arrived = (): void => useWantedField.setState({ name: "" });

/** An address may name a field, and leads there. */
export function useNamedField(): void {
  const name = fieldIn(useHash());
  useEffect(() => {
    if (name) goToField(name);
  }, [name]);
}

/** How often the named fields have been asked for, last of all; 0 when another was. */
export const timesWanted = (
  { name, count }: { readonly name: string; readonly count: number },
  names: readonly string[],
): number => (names.includes(name) ? count : 0);
