import type { Messages } from "../text/da";
import { useFieldWords } from "./useWarnings";
import { WarningList } from "./WarningList";

/** What is said of all levers and assumptions together: what there is to look at. */
export function InputTools({ m }: { m: Messages }) {
  const words = useFieldWords(m);
  return <WarningList words={words} />;
}
