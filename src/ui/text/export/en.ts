import type { ExportTexts } from "./da";

export const en: ExportTexts = {
  version: (model) => `Hjemvej, model ${model}`,
  prices: (year, discounted) =>
    `${year} prices${discounted ? ", present value" : ""}`,
  worlds: (count, one) => (one ? "1 world" : `${count} worlds`),
};
