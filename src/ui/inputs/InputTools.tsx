import { lazy } from "react";
import { Later } from "../controls/Later";
import { useStore } from "../store";
import type { Messages } from "../text/da";
import { useNamedField } from "./wanted";
import { useFieldWords } from "./useWarnings";
import { WarningList } from "./WarningList";

const MovedPanel = lazy(() => import("./MovedPanel"));

/** What is said of all levers and assumptions together: what has been changed, and what there is to look at. */
export function InputTools({ m }: { m: Messages }) {
  const words = useFieldWords(m);
  useNamedField();
  const isMoved = useStore(({ scenario, origin }) => scenario !== origin);
  return (
    <>
      {isMoved && (
        <Later m={m} meanwhile={null}>
          <MovedPanel words={words} />
        </Later>
      )}
      <WarningList words={words} />
    </>
  );
}
