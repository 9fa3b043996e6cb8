import type { CsvTexts } from "./da";

export const en: CsvTexts = {
  forms: {
    international: {
      name: "CSV (international)",
      hint: "Commas between, decimal points and codes in English: for R, Python, Power BI and other programs",
    },
    dansk: {
      name: "CSV for Excel (Danish)",
      hint: "Semicolons between, decimal commas and words in Danish: opens by itself in Excel in Danish",
    },
  },
};
