import { lazy, useState } from "react";
import { Later } from "../controls/Later";
import { Panel } from "../controls/Panel";
import { decimal } from "../format";
import { useStore } from "../store";
import type { Messages } from "../text/da";
import { useFieldWords } from "./useWarnings";

const PasteDialog = lazy(() => import("./PasteDialog"));

/** All numbers to a spreadsheet, and many at once from one. */
export function SheetTools({ m, narrow }: { m: Messages; narrow: boolean }) {
  const words = useFieldWords(m);
  const { sheet: t } = words.t;
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<Copied | undefined>();
  const copy = async () => {
    const { sheetOf } = await import("../rows/pastedNumbers");
    const { text, count } = sheetOf(useStore.getState().scenario, words);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ kind: "copied", count });
    } catch {
      setCopied({ kind: "refused", text });
    }
  };
  return (
    <Panel kind="sheet" heading={t.panel} narrow={narrow}>
      <div className="sheet-buttons">
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => setOpen(true)}
        >
          {t.open}
        </button>
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => void copy()}
        >
          {t.copy}
        </button>
      </div>
      <p aria-live="polite" className="field-beside">
        {copied?.kind === "copied" && t.copied(decimal(copied.count, m.locale))}
        {copied?.kind === "refused" && t.notCopied}
      </p>
      {copied?.kind === "refused" && (
        <textarea
          className="form-input sheet-cells"
          readOnly
          aria-label={t.copy}
          value={copied.text}
          onFocus={(event) => event.target.select()}
        />
      )}
      {isOpen && (
        <Later m={m}>
          <PasteDialog words={words} onClose={() => setOpen(false)} />
        </Later>
      )}
    </Panel>
  );
}

/** What came of copying. A browser may refuse it; the text then stands to be copied by hand. */
type Copied =
  | { readonly kind: "copied"; readonly count: number }
  | { readonly kind: "refused"; readonly text: string };
