import { useState } from "react";
import { imprintOf } from "../../export/imprint";
import { fileName } from "../../model/preset/preset";
import { download } from "../controls/download";
import type { CaseInput } from "../rows/case/input";
import { slideTexts } from "../text/slides/texts";
import type { Messages } from "../text/da";

const POWERPOINT =
  "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Hands the case over as six slides; what writes them is fetched when they are asked for. */
export function SlidesButton({
  input,
  m,
}: {
  /** Undefined until the figures are all in. */
  input: CaseInput | undefined;
  m: Messages;
}) {
  const t = slideTexts(m.locale);
  const [said, setSaid] = useState("");
  const isBusy = said === t.making;
  const take = () => {
    if (!input || isBusy) return;
    setSaid(t.making);
    takeSlides(input).then(
      () => setSaid(""),
      () => setSaid(t.failed),
    );
  };
  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        disabled={!input}
        aria-disabled={isBusy}
        onClick={take}
      >
        {t.button}
      </button>
      <span role="status">{said}</span>
    </>
  );
}

async function takeSlides(input: CaseInput): Promise<void> {
  const [{ slidesFile }, { linkNow }] = await Promise.all([
    import("../../export/slides/slidesFile"),
    import("../work/openLink"),
  ]);
  const { results, m } = input;
  const imprint = imprintOf(results, { made: today(), link: linkNow() }, m);
  const bytes = await slidesFile(input, {}, imprint);
  const place = fileName(results.scenario.place.name[m.locale]);
  const name = ["hjemvej", place.replaceAll(/^-+|-+$/g, ""), "slides.pptx"];
  download(name.filter(Boolean).join("-"), bytes, POWERPOINT);
}

/** The day in the reader's own time, as "2026-11-28". */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
