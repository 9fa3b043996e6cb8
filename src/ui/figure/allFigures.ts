import { strToU8 } from "fflate";
import { zipped } from "../../export/zip";
import { drawAll } from "../controls/drawing";
import { download } from "../controls/download";
import { decimal } from "../format";
import { type Page, pageOf } from "../route";
import { useStore } from "../store";
import type { Messages } from "../text/da";
import { figureTexts } from "../text/figure/texts";
import { linkNow } from "../work/openLink";
import { numbered, slugOf } from "./fileNames";
import { sourceOf } from "./known";
import { headingOf } from "./pictureOf";
import { isWhole, picture, sayFigure, sourceLines, type Taken } from "./take";

const LOOK_AGAIN_MS = 250;
/** A page of heavy pictures on a slow machine. */
const PATIENCE_MS = 15 * 60_000;
/** So often in a row all must stand, since one picture may ask for the next. */
const STANDS = 4;

/** What is on its way on a page. */
const AWAITED =
  '.fetching, .pictures-coming, [data-awaited], [data-whole="false"], [aria-busy="true"], figure.stale';

const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0;

const shown = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].filter(
    isShown,
  );

const figuresShown = () => shown("[data-takes]");
const wholeFigures = () =>
  figuresShown().filter((figure) => isWhole(figure, sourceOf(figure)));
const awaited = () => shown(`:is(${AWAITED})`).length;

const pageInSight = (): Page => pageOf(window.location.hash);

/** By what it is known that the page still shows the same. */
function inSight(): readonly unknown[] {
  const { run, scenario, policyId, discounted, language } = useStore.getState();
  return [run, scenario, policyId, discounted, language];
}

let isUnderway = false;

/** All figures of the page in sight, as outlines and as pixels, with a list of what they are, in one file. */
export async function takeAll(taken: Taken): Promise<void> {
  if (isUnderway) return sayFigure((t) => t.allUnderway);
  isUnderway = true;
  try {
    sayFigure((t) => t.allUnderway);
    drawAll();
    const page = pageInSight();
    const stand = await allStand(page);
    if (pageInSight() !== page) return sayFigure((t) => t.allLeft);
    if (!stand) return sayFigure((t) => t.allLate);
    await handAll(taken, page);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sayFigure((t) => t.failed(reason));
  } finally {
    isUnderway = false;
  }
}

/** Waits until nothing is on its way; tells how far it is whenever that changes. */
async function allStand(page: Page): Promise<boolean> {
  const last = Date.now() + PATIENCE_MS;
  let told = "";
  for (let stood = 0; stood < STANDS && Date.now() < last;) {
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
    if (pageInSight() !== page) return false;
    const left = awaited();
    const isReady = left === 0 && useStore.getState().run.kind !== "running";
    stood = isReady ? stood + 1 : 0;
    if (stood === STANDS) return true;
    const whole = wholeFigures().length;
    const now = `${whole} ${whole + left}`;
    if (told && now !== told && left > 0)
      sayFigure((t) => t.allReady(String(whole), String(whole + left)));
    told = now;
  }
  return false;
}

/** Draws them one after the other; no file is handed over that would hold figures of two answers. */
async function handAll({ look, m }: Taken, page: Page): Promise<void> {
  const before = inSight();
  const figures = wholeFigures();
  if (figures.length === 0) return sayFigure((t) => t.notYet);
  const names = numbered(figures.map(headingOf));
  const files: Record<string, Uint8Array> = {};
  const list: string[] = [];
  for (const [i, figure] of figures.entries()) {
    const name = names[i]!;
    const source = sourceOf(figure);
    const { svg, png, alt } = await picture({ figure, source, look, m });
    if (pageInSight() !== page) return sayFigure((t) => t.allLeft);
    if (inSight().some((now, at) => now !== before[at]))
      return sayFigure((t) => t.allMoved);
    files[`${name}.svg`] = strToU8(svg);
    files[`${name}.png`] = png;
    list.push(entry(headingOf(figure), alt, sourceLines(source, m), name, m));
  }
  const t = figureTexts(m.locale);
  const { scenario } = useStore.getState();
  const title = scenario.title[m.locale];
  files[m.locale === "da" ? "indhold.txt" : "contents.txt"] = strToU8(
    `\ufeff${[t.index.heading(title), `${t.index.link} ${linkNow()}`, ...list].join("\r\n\r\n")}\r\n`,
  );
  const zip = `${slugOf(`${m.locale === "da" ? "figurer" : "figures"} ${scenario.id}`)}.zip`;
  download(zip, zipped(files), "application/zip");
  const count = decimal(figures.length, m.locale);
  sayFigure((words) => words.allFetched(count, zip));
}

/** What a figure is, shows and rests on, as the list of the file says it. */
function entry(
  heading: string,
  alt: string,
  source: readonly string[],
  name: string,
  m: Messages,
): string {
  const { index: t } = figureTexts(m.locale);
  return [
    heading,
    `${t.shows} ${alt}`,
    ...source.map((line) => `${t.source} ${line}`),
    `${t.files} ${name}.svg, ${name}.png`,
  ].join("\r\n");
}
