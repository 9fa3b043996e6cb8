import { useState } from "react";
import type { CaseInput } from "../rows/case/input";
import type { PaperTexts } from "../text/paper/da";
import { type Edition, takeCase } from "./takeCase";

type Taking =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "done"; readonly file: string }
  | { readonly kind: "failed"; readonly reason: string };

/** The case as Word documents, the whole of it or one page; and what came of asking for one. */
export function TakeCase({
  input,
  t,
}: {
  /** Undefined until the figures are all in. */
  input: CaseInput | undefined;
  t: PaperTexts;
}) {
  const [taking, setTaking] = useState<Taking>({ kind: "idle" });
  const isBusy = taking.kind === "busy";
  const take = (edition: Edition) => {
    if (!input || isBusy) return;
    setTaking({ kind: "busy" });
    takeCase(edition, input).then(
      (file) => setTaking({ kind: "done", file }),
      (fault: unknown) =>
        setTaking({
          kind: "failed",
          reason: fault instanceof Error ? fault.message : String(fault),
        }),
    );
  };
  const button = (edition: Edition) => (
    <button
      type="button"
      className="button button-secondary"
      disabled={!input}
      aria-disabled={isBusy}
      data-take={edition}
      onClick={() => take(edition)}
    >
      {t.take[edition]}
    </button>
  );
  return (
    <>
      {button("whole")}
      {button("short")}
      <p className="case-taken" role="status">
        {words(taking, t)}
      </p>
    </>
  );
}

function words(taking: Taking, { take }: PaperTexts): string {
  switch (taking.kind) {
    case "idle":
      return "";
    case "busy":
      return take.busy;
    case "done":
      return take.done(taking.file);
    case "failed":
      return take.failed(taking.reason);
  }
}
