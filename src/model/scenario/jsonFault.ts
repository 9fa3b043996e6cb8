/** A place in a text, both counted from 1. */
export type Place = { readonly line: number; readonly column: number };

type State = "value" | "item" | "key" | "field" | "colon" | "comma" | "end";

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;

/** Where a text stops being JSON, or undefined if it never does. Our own, since no two browsers tell it alike and one does not tell. */
export function jsonFault(text: string): Place | undefined {
  const open: string[] = [];
  let state: State | undefined = "value";
  let at = 0;
  while (true) {
    at += match(SPACE, text, at).length;
    const token = match(TOKEN, text, at);
    if (token === "" && at === text.length && state === "end") return undefined;
    state = token === "" ? undefined : next(state, token, open);
    if (state === undefined) return placeOf(text, at);
    at += token.length;
  }
}

/** What may follow a token; undefined where the token may not stand. `open` holds the brackets not yet closed. */
function next(state: State, token: string, open: string[]): State | undefined {
  const after = (): State => (open.length === 0 ? "end" : "comma");
  const opened = (bracket: string, then: State) => (open.push(bracket), then);
  const closed = () => (open.pop(), after());
  switch (state) {
    case "value":
    case "item": // or the end of an empty list
      if (token === "{") return opened("}", "field");
      if (token === "[") return opened("]", "item");
      if (token === "]" && state === "item") return closed();
      return /^[\]},:]$/.test(token) ? undefined : after();
    case "key":
    case "field": // or the end of an empty object
      if (token === "}" && state === "field") return closed();
      return token.startsWith('"') ? "colon" : undefined;
    case "colon":
      return token === ":" ? "value" : undefined;
    case "comma":
      if (token === ",") return open.at(-1) === "}" ? "key" : "value";
      return token === open.at(-1) ? closed() : undefined;
    case "end":
      return undefined;
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function placeOf(text: string, at: number): Place {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
