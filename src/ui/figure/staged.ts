/** How a figure looks when it is taken: as on the screen, light, for a dark room, or in ink on white paper. */
export const LOOKS = ["screen", "light", "dark", "print"] as const;
export type Look = (typeof LOOKS)[number];

/** What belongs to the screen and not to the figure. */
const ASIDE = [
  "[data-aside]",
  ".picture-head > :not(.section-title, h2)",
  ".picture > .table-box",
  ".sr-only",
  ".recharts-tooltip-wrapper",
  ".segments",
  ".picture-status",
  "details",
  "input",
  "select",
  "textarea",
  "label",
  "button:not(.tile)",
].join(", ");

/** Ink that stands on paper where a screen's grey would not. */
const INK: Readonly<Record<string, string>> = {
  "--ink": "#1a1a1a",
  "--muted": "#454545",
  "--card": "#ffffff",
  "--page": "#ffffff",
  "--axis": "#767676",
};

const MARGIN = 24;

/** How a copy is laid out. */
type Staging = {
  readonly look: Look;
  /** Stands under it; empty for nothing. */
  readonly source: string;
  /** Room on all sides, in pixels. */
  readonly margin?: number | undefined;
};

/**
 * Lays a copy of the figure out beside the page, in the look that is asked for, and takes it away again when it has
 * been read. All of it happens between two paintings of the screen, so that nothing is seen of it.
 */
export function staged<T>(
  figure: HTMLElement,
  { look, source, margin = MARGIN }: Staging,
  read: (
    host: HTMLElement,
    copy: HTMLElement,
    canvasOf: ReadonlyMap<HTMLCanvasElement, HTMLCanvasElement>,
  ) => T,
): T {
  const copy = figure.cloneNode(true) as HTMLElement;
  const canvasOf = canvases(figure, copy);
  for (const aside of copy.querySelectorAll(ASIDE)) aside.remove();
  for (const link of copy.querySelectorAll<HTMLElement>("a"))
    link.style.color = "inherit";
  if (source) copy.append(sourceLine(source));
  const host = hostFor(figure, look, margin);
  dress(copy, margin);
  host.append(copy);
  figure.parentElement?.append(host);
  try {
    return read(host, copy, canvasOf);
  } finally {
    host.remove();
  }
}

/** The width that the figure has for what is in it; a drawing is as wide as it was made for. */
function roomIn(figure: HTMLElement): number {
  const style = getComputedStyle(figure);
  const sides = [
    style.paddingLeft,
    style.paddingRight,
    style.borderLeftWidth,
    style.borderRightWidth,
  ];
  return sides.reduce(
    (room, side) => room - (parseFloat(side) || 0),
    figure.getBoundingClientRect().width,
  );
}

function canvases(figure: HTMLElement, copy: HTMLElement) {
  const originals = [...figure.querySelectorAll("canvas")];
  return new Map(
    [...copy.querySelectorAll("canvas")].flatMap((canvas, i) => {
      const original = originals[i];
      return original ? [[canvas, original] as const] : [];
    }),
  );
}

function sourceLine(source: string): HTMLElement {
  const line = document.createElement("p");
  line.textContent = source;
  line.className = "figure-source";
  return line;
}

/** A place outside the sight where colours are those of the look: the style sheet tells light from dark anew in it. */
function hostFor(figure: HTMLElement, look: Look, margin: number): HTMLElement {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  Object.assign(host.style, {
    position: "fixed",
    top: "0",
    left: "-9999px",
    width: `${roomIn(figure) + 2 * margin}px`,
    margin: "0",
    padding: "0",
    color: "var(--ink)",
    background: "var(--card)",
    forcedColorAdjust: "none",
  });
  if (look !== "screen") host.dataset.look = look === "dark" ? "dark" : "light";
  if (look === "print")
    for (const [name, ink] of Object.entries(INK))
      host.style.setProperty(name, ink);
  return host;
}

/** A figure for itself has no frame, and the same margin on all sides. */
function dress(copy: HTMLElement, margin: number): void {
  Object.assign(copy.style, {
    width: "auto",
    margin: "0",
    border: "0",
    borderRadius: "0",
    boxShadow: "none",
    background: "none",
    padding: `${margin}px`,
  });
}
