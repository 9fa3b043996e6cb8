/** A longer address is clicked and not typed from paper. */
const LONGEST_ON_PAPER = 300;
/** Word follows no longer address. */
const LONGEST_LINK = 2000;

/** How the address that opens the scenario again stands in a document: written out, behind words, or not at all. */
export type Reopening = "none" | "written" | "behindWords" | "tooLong";

export function reopeningBy(link: string): Reopening {
  if (!link) return "none";
  if (link.length <= LONGEST_ON_PAPER) return "written";
  return link.length <= LONGEST_LINK ? "behindWords" : "tooLong";
}
