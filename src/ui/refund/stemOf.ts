/** A file's name without its ending, for the names of files made of it. */
export const stemOf = (name: string): string =>
  name.replace(/\.\w+$/, "").replaceAll(/\s+/g, "-");
