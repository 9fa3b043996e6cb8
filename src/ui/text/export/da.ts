/** What everything that leaves the app says of where it comes from. */
export const da = {
  version: (model: string) => `Hjemvej, model ${model}`,
  prices: (year: number, discounted: boolean) =>
    `${year}-priser${discounted ? ", nutidsværdi" : ""}`,
  worlds: (count: string, one: boolean) =>
    one ? "1 verden" : `${count} verdener`,
};

export type ExportTexts = typeof da;
