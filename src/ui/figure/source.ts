import { createContext } from "react";
import type { Results } from "../../model/results/results";

/** What a figure rests on: the answer of the app, answers of several scenarios by name, or published counts alone. */
export type FigureSource =
  | { readonly kind: "answer" }
  | {
      readonly kind: "several";
      readonly all: readonly {
        readonly name: string;
        readonly results: Results;
      }[];
    }
  | { readonly kind: "published" };

/** What the figures within rest on; it stands under them when they are taken away. */
export const FigureSourceOf = createContext<FigureSource>({ kind: "answer" });
