import { useEffect, useState } from "react";
import { openFile } from "../store";
import type { Messages } from "../text/da";

const holdsFile = (event: DragEvent) =>
  event.dataTransfer?.types.includes("Files") ?? false;

/** A scenario file may be dropped anywhere on the page. */
export function DropTarget({ m }: { m: Messages }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openFile(file);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return isOver ? <div className="drop">{m.header.drop}</div> : null;
}
