import { oneLine } from "../simulate/fault";

/** Rows under each other: names to the left, figures to the right; `left` are the columns of words, by default the first alone. */
export function aligned(
  rows: readonly (readonly string[])[],
  left: readonly number[] = [0],
): string {
  const texts = rows.map((row) => row.map((cell) => oneLine(cell)));
  const widths = texts[0]!.map((_, c) =>
    Math.max(...texts.map((row) => widthOf(row[c]!))),
  );
  return texts
    .map((row) =>
      row
        .map((cell, c) => {
          const room = " ".repeat(widths[c]! - widthOf(cell));
          return left.includes(c) ? cell + room : room + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const widthOf = (text: string) => Array.from(text.normalize("NFC")).length;

/** Plain spaces, so that what is copied or searched for is what stands there. */
export const onTerminal = (text: string) =>
  text.normalize("NFC").replaceAll("\u00a0", " ");
