import type { Messages } from "../text/da";
import { MovedPanel } from "./MovedPanel";
import { useNamedField } from "./wanted";
import { useFieldWords } from "./useWarnings";
import { WarningList } from "./WarningList";

/** What is said of all levers and assumptions together: what has been changed, and what there is to look at. */
export function InputTools({ m }: { m: Messages }) {
  const words = useFieldWords(m);
  useNamedField();
  return (
    <>
      <MovedPanel words={words} />
      <WarningList words={words} />
    </>
  );
}
