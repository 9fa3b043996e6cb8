/** What the end of an address begins with when it holds a scenario. */
export const LINK_BEGINNING = "#/s/";

export const isLink = (hash: string): boolean =>
  hash.startsWith(LINK_BEGINNING);
