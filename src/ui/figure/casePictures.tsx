import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Picture } from "../../export/picture";
import { PaperFigure } from "../charts/PaperFigure";
import type { FigureKind } from "../rows/case/blocks";
import type { Pair } from "../rows/comparison";
import { censusTitle, payersTitle, savingTitle } from "../rows/sentences";
import type { Messages } from "../text/da";
import { pictureOf } from "./pictureOf";

/** As wide as the text of a page of A4, in pixels of the screen. */
const PAPER_WIDTH = 640;
/** Room for what stands out over the edge, such as half a year under the end of an axis. */
const MARGIN = 4;
const LOOK_AGAIN_MS = 20;
const PATIENCE_MS = 10_000;

/** What each figure says, for those who do not see it. */
const SAID: {
  readonly [F in FigureKind]: (pair: Pair, m: Messages) => string;
} = {
  saving: (pair, m) => savingTitle(pair, "total", m),
  payers: payersTitle,
  census: censusTitle,
};

const FIGURES = Object.keys(SAID) as FigureKind[];

/**
 * The figures of the investment case in ink on white paper, drawn outside the sight for this alone. Title and caption
 * are the document's to set: the pictures hold legend and plot.
 */
export async function casePictures(
  pair: Pair,
  m: Messages,
): Promise<Partial<Record<FigureKind, Picture>>> {
  const pictures: Partial<Record<FigureKind, Picture>> = {};
  for (const figure of FIGURES) pictures[figure] = await drawn(figure, pair, m);
  return pictures;
}

async function drawn(
  figure: FigureKind,
  pair: Pair,
  m: Messages,
): Promise<Picture> {
  const box = place();
  const root = createRoot(box);
  const alt = SAID[figure](pair, m);
  try {
    flushSync(() =>
      root.render(
        <PaperFigure
          figure={figure}
          pair={pair}
          label={alt}
          narrow={false}
          m={m}
        />,
      ),
    );
    await plotted(box);
    return await pictureOf(box, {
      look: "print",
      margin: MARGIN,
      title: m[figure].heading,
      alt,
    });
  } finally {
    root.unmount();
    box.remove();
  }
}

/** A sheet of paper that nobody sees. */
function place(): HTMLElement {
  const box = document.createElement("div");
  box.className = "paper-figure";
  box.setAttribute("aria-hidden", "true");
  Object.assign(box.style, {
    position: "fixed",
    top: "0",
    left: "-9999px",
    width: `${PAPER_WIDTH}px`,
    color: "var(--ink)",
  });
  document.body.append(box);
  return box;
}

/** A chart measures its room before it draws; it is whole when its marks no longer change. */
async function plotted(box: HTMLElement): Promise<void> {
  const last = Date.now() + PATIENCE_MS;
  for (let before = ""; Date.now() < last;) {
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    const now = box.innerHTML;
    const hasMarks = box.querySelector("svg.recharts-surface .recharts-layer");
    if (hasMarks && now === before) return;
    before = now;
  }
  throw new Error("The figure was not drawn.");
}
