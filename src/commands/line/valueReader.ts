import type { Text } from "../../model/scenario/parameter";
import { type Fault, faultAt } from "../simulate/fault";

/** Reads the value of an option, where it was given; one that cannot be read becomes a fault. */
export type ValueReader = <T>(
  name: string,
  read: (text: string) => T | undefined,
  hint?: (text: string) => Text | undefined,
) => T | undefined;

/**
 * A reader of the options' values.
 * @param faults What is wrong is added here.
 * @param hintFor What to say of a value where the reading itself has no hint.
 */
export const valueReader =
  (
    given: ReadonlyMap<string, string>,
    expected: { readonly [name: string]: Text },
    faults: Fault[],
    hintFor?: (name: string, text: string) => Text | undefined,
  ): ValueReader =>
  (name, read, hint) => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined)
      faults.push(
        faultAt(
          name,
          JSON.stringify(text),
          expected[name]!,
          hint ? hint(text) : hintFor?.(name, text),
        ),
      );
    return value;
  };
