import { useEffect } from "react";
import { redo, undo } from "../store";

/** Kinds of input in which there is no text to undo. */
const WITHOUT_TEXT = ["range", "checkbox", "radio", "button", "file"];

const isInText = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);

type Key = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey"
>;

/** What the keys ask for: Ctrl or Cmd with Z, with Shift and Z, or with Y. */
export function askedBy(event: Key): "undo" | "redo" | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : undefined;
}

/** Undo and redo by key. A field of text undoes its own typing, and a dialog is about something else. */
export function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = askedBy(event);
      if (!asked || event.defaultPrevented || isInText(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      if (asked === "undo") undo();
      else redo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
