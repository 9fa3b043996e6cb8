import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { imprintOf } from "../../export/imprint";
import type { Picture } from "../../export/picture";
import { MODEL_VERSION } from "../../model/version";
import { download } from "../controls/download";
import { date } from "../format";
import { isSettled, resultsOf, useStore } from "../store";
import type { Messages } from "../text/da";
import { exportTexts } from "../text/export/texts";
import type { FigureTexts } from "../text/figure/da";
import { figureTexts } from "../text/figure/texts";
import { linkNow } from "../work/openLink";
import { say } from "../work/said";
import { slugOf } from "./fileNames";
import { headingOf, pictureOf } from "./pictureOf";
import type { FigureSource } from "./source";
import type { Look } from "./staged";
import {
  asFile,
  asHtml,
  asTabs,
  rowsOf,
  sheetOf,
  type Sheet,
} from "./tableSheet";
import { today } from "../today";

/** A figure that somebody wants, and how. */
export type Taken = {
  readonly figure: HTMLElement;
  readonly table: (() => ReactNode) | undefined;
  readonly source: FigureSource;
  readonly look: Look;
  readonly m: Messages;
};

/** Says it in both languages, since one may change it while it is read. */
export const sayFigure = (words: (t: FigureTexts) => string): void =>
  say({ da: words(figureTexts("da")), en: words(figureTexts("en")) });

/** Where a figure comes from, a line for each answer it rests on. */
export function sourceLines(source: FigureSource, m: Messages): string[] {
  const made = today();
  switch (source.kind) {
    case "answer": {
      const results = resultsOf(useStore.getState().run);
      return results ? [imprintOf(results, { made }, m).line] : [];
    }
    case "several":
      return source.all.map(
        ({ name, results }) =>
          `${name}: ${imprintOf(results, { made }, m).line}`,
      );
    case "published": {
      const version = exportTexts(m.locale).version(MODEL_VERSION);
      return [`${version} · ${date(made, m.locale)}`];
    }
  }
}

/** Whether a figure is that of what it rests on as it stands, and no more is on its way. */
export const isWhole = (figure: Element, source: FigureSource): boolean =>
  (source.kind !== "answer" || isSettled(useStore.getState().run)) &&
  !figure.querySelector("figure.stale") &&
  !figure.closest('[data-whole="false"], [aria-busy="true"]');

export const picture = ({
  figure,
  source,
  look,
  m,
}: Pick<Taken, "figure" | "source" | "look" | "m">): Promise<Picture> =>
  pictureOf(figure, {
    look,
    source: sourceLines(source, m).join("\n"),
    link: linkNow(),
  });

/** Does something with a figure that stands; says why not where it does not, or where it could not be done. */
async function attempt(
  taken: Taken,
  act: (taken: Taken, name: string) => Promise<void>,
): Promise<void> {
  if (!isWhole(taken.figure, taken.source)) return sayFigure((t) => t.notYet);
  try {
    await act(taken, slugOf(headingOf(taken.figure)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sayFigure((t) => t.failed(reason));
  }
}

export const getSvg = (taken: Taken) =>
  attempt(taken, async (_, name) => {
    const { svg } = await picture(taken);
    hand(`${name}.svg`, svg, "image/svg+xml");
  });

export const getPng = (taken: Taken) =>
  attempt(taken, async (_, name) => {
    const { png } = await picture(taken);
    hand(`${name}.png`, png, "image/png");
  });

function hand(name: string, content: BlobPart, type: string): void {
  download(name, content, type);
  sayFigure((t) => t.fetched(name));
}

/** A browser may refuse the clipboard, or know no pictures there; then the figure comes as a file. */
export const copyPicture = (taken: Taken) =>
  attempt(taken, async (_, name) => {
    const drawn = picture(taken);
    const png = drawn.then((one) => new Blob([one.png], { type: "image/png" }));
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ "image/png": png }),
      ]);
      sayFigure((t) => t.copiedPicture);
    } catch {
      download(`${name}.png`, (await drawn).png, "image/png");
      sayFigure((t) => t.pictureRefused);
    }
  });

export const copyTable = (taken: Taken) =>
  attempt(taken, async (_, name) => {
    const sheet = sheetOfFigure(taken);
    const blob = (text: string, type: string) => new Blob([text], { type });
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": blob(asTabs(sheet), "text/plain"),
          "text/html": blob(asHtml(sheet), "text/html"),
        }),
      ]);
      sayFigure((t) => t.copiedTable);
    } catch {
      download(`${name}.csv`, asFile(sheet), "text/csv");
      sayFigure((t) => t.tableRefused);
    }
  });

/** Tables that stand in the figure without being folded away. */
export const tablesOf = (
  figure: HTMLElement | null | undefined,
): readonly HTMLTableElement[] =>
  figure
    ? [...figure.querySelectorAll("table")].filter(
        (table) => !table.closest("details, table table"),
      )
    : [];

/** What stands beside the figure and what is folded away; a table that is itself the drawing only where there is no other. */
function allTables({ figure, table }: Taken): readonly Sheet[] {
  const tables = tablesOf(figure);
  const beside = tables.filter((one) => !one.closest(".plot"));
  const own = [...beside.map(rowsOf), ...(table ? drawnRows(table) : [])];
  return own.length > 0 ? own : tables.map(rowsOf);
}

/** The figure's table, with what it says and where it comes from. */
function sheetOfFigure(taken: Taken): Sheet {
  const { figure, source, m } = taken;
  const finding = figure.querySelector(".finding")?.textContent ?? "";
  const caption = figure.querySelector("figcaption")?.textContent ?? "";
  return sheetOf(
    `${headingOf(figure)}: ${finding}`,
    allTables(taken),
    [caption, ...sourceLines(source, m)].filter(Boolean),
  );
}

/** Rows of tables that are drawn for this alone, as they would stand on the page. */
function drawnRows(table: () => ReactNode): readonly Sheet[] {
  const box = document.createElement("div");
  const root = createRoot(box);
  try {
    flushSync(() => root.render(table()));
    return [...box.querySelectorAll("table")].map(rowsOf);
  } finally {
    root.unmount();
  }
}
