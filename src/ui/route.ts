import { useEffect, useRef, useSyncExternalStore, type RefObject } from "react";

/** The pages of the app, in the order of its navigation, and what stands in the address after # for each. */
export const ADDRESSES = {
  calculation: "#/",
  budget: "#/budget",
  case: "#/sag",
  workshop: "#/workshop",
  compare: "#/sammenlign",
  certainty: "#/sikkerhed",
  refund: "#/refusion",
  method: "#/metode",
} as const;

/** The part of the page on certainty that tells what moved the answer. */
export const CHANGE = "aendring";

export type Page = keyof typeof ADDRESSES;
export const PAGES = Object.keys(ADDRESSES) as readonly Page[];

/** The ways in: what it looks like, and one for each of those who come. */
export const DOORS = [
  "calculation",
  "budget",
  "case",
  "workshop",
] as const satisfies readonly Page[];

/** The pages that all of them draw on. */
export const TOOLS = [
  "compare",
  "certainty",
  "method",
  "refund",
] as const satisfies readonly Page[];

/** Pages on which levers and assumptions stand beside what they move. */
export const WORKBENCH: readonly Page[] = ["calculation", "budget", "case"];

/** Pages on which the answer stays in sight on top; the workshop shows it in its own large type. */
export const ANSWERED: readonly Page[] = [...WORKBENCH, "compare", "certainty"];

/** The page an address leads to; what is not known, or names a place on the first page, leads there. */
export function pageOf(hash: string): Page {
  const wanted = hash.split("/").slice(0, 2).join("/");
  return PAGES.find((page) => ADDRESSES[page] === wanted) ?? "calculation";
}

/** The part of a page that an address names, as law in #/metode/law; empty for the page as a whole. */
export const partOf = (hash: string): string => hash.split("/")[2] ?? "";

/** The address of an assumption's field on the first page. */
export const fieldAddress = (name: string): string => `#/felt/${name}`;

/** The assumption whose field an address names; empty for any other address. */
export const fieldIn = (hash: string): string =>
  hash.startsWith(fieldAddress("")) ? partOf(hash) : "";

/** Whether the reader has come here from another page, and not by opening the app. */
let hasMoved = false;

function listen(heard: () => void) {
  const onChange = ({ oldURL, newURL }: HashChangeEvent) => {
    if (pageOf(new URL(oldURL).hash) !== pageOf(new URL(newURL).hash))
      hasMoved = true;
    heard();
  };
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

export const useHash = (): string =>
  useSyncExternalStore(listen, () => window.location.hash);

/** On arrival from another page the view begins at the top and the focus at the heading, as when a page is loaded. */
export function useArrival(
  heading: RefObject<HTMLElement | null>,
  title: string,
): void {
  useEffect(() => {
    if (!hasMoved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [heading]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Takes view and focus to a heading. */
export function goTo(heading: string): void {
  const element = document.getElementById(heading);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView();
}

/** The address may name a part of the page; view and focus go to its heading, and back to the top when it names none again. */
export function useNamedPart(
  top: RefObject<HTMLElement | null>,
  headingOf: (part: string) => string,
): void {
  const part = partOf(useHash());
  const before = useRef("");
  useEffect(() => {
    if (part) goTo(headingOf(part));
    else if (before.current) {
      window.scrollTo(0, 0);
      top.current?.focus({ preventScroll: true });
    }
    before.current = part;
  }, [part, top, headingOf]);
}
