import { FONTS, svgOf, type Drawing, type TextMark } from "./markup";

/** Pixels of the file to each of the picture's own. */
const DENSITY = 2;

/**
 * The drawing as the bytes of a PNG file. The words are written on the canvas itself: a picture that is loaded has not
 * the page's letters, and would be set in others than the figure.
 */
export async function pngOf(
  drawing: Drawing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, scale, x, y, texts } = drawing;
  const image = await loaded(svgOf(drawing, undefined));
  await document.fonts.ready;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale) * DENSITY;
  canvas.height = Math.round(height * scale) * DENSITY;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("The browser gives no paper to draw on.");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const zoom = scale * DENSITY;
  for (const mark of texts) {
    pen.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom);
    write(mark, pen);
  }
  const blob = await new Promise<Blob | null>((done) =>
    canvas.toBlob(done, "image/png"),
  );
  if (!blob) throw new Error("The browser made no picture of the drawing.");
  return new Uint8Array(await blob.arrayBuffer());
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const ALIGNS = { start: "left", middle: "center", end: "right" } as const;

function write(mark: TextMark, pen: CanvasRenderingContext2D): void {
  const { text, x, y, anchor, size, weight, isItalic, paint, halo } = mark;
  const [a, b, c, d] = mark.turn ?? [1, 0, 0, 1];
  pen.transform(a, b, c, d, x, y);
  pen.font = `${isItalic ? "italic " : ""}${weight} ${size}px "IBM Plex Sans", ${FONTS}`;
  pen.textAlign = ALIGNS[anchor];
  if (halo) {
    pen.globalAlpha = halo.paint.alpha;
    pen.strokeStyle = halo.paint.hex;
    pen.lineWidth = halo.width;
    pen.lineJoin = "round";
    pen.strokeText(text, 0, 0);
  }
  pen.globalAlpha = paint.alpha;
  pen.fillStyle = paint.hex;
  pen.fillText(text, 0, 0);
}
