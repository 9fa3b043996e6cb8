const LINE = 80;

/** JSON as Prettier writes it: two spaces, and lists of plain values on one line where they fit. */
export function jsonText(json: unknown): string {
  const open = JSON.stringify(json, undefined, 2);
  const lists = /^( *)(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm;
  const folded = open.replace(lists, (whole, indent, key, items, comma) => {
    const line = `${indent}${key}[${items.trim().replaceAll(/\n */g, " ")}]${comma}`;
    return line.length <= LINE ? line : whole;
  });
  return `${folded}\n`;
}
