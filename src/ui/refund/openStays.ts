import type { RefundTexts } from "../text/refund/da";
import { takeStays, useStays } from "./staysStore";

/** Takes the one file that was chosen or dropped; the page says so where it cannot. */
export async function openStays(
  files: readonly File[],
  t: RefundTexts,
): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) return say(t.file.one);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    say(undefined);
    takeStays({ name: file.name, bytes });
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    say(t.file.unread(file.name, reason));
  }
}

const say = (refusal: string | undefined) => useStays.setState({ refusal });
