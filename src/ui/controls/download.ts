/** Some browsers fetch the file a good while after the click, a large one above all. */
const KEPT_MS = 60_000;

/** Hands a text, or bytes, over as a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
