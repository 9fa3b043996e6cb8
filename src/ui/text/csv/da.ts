import type { CsvForm } from "../../../export/csv/form";

/** What the app says of the two forms of the long table. */
export const da: {
  readonly forms: {
    readonly [F in CsvForm]: { readonly name: string; readonly hint: string };
  };
} = {
  forms: {
    international: {
      name: "CSV (international)",
      hint: "Komma imellem, decimalpunktum og engelske koder: til R, Python, Power BI og andre programmer",
    },
    dansk: {
      name: "CSV til Excel (dansk)",
      hint: "Semikolon imellem, decimalkomma og danske ord: åbnes direkte i et dansk Excel",
    },
  },
};

export type CsvTexts = typeof da;
