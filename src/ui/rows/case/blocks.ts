import type { ParameterName } from "../../../model/scenario/catalogue";

/** One line of a table; its cells stand under the columns after the first. */
export type TableRow = {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly string[];
  readonly isSum?: boolean;
};

/** A table as data: figures stand to the right, words to the left. */
export type Table = {
  readonly kind: "table";
  readonly id: string;
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly holds: "figures" | "words";
};

/** The pictures that the document can hold. */
export type FigureKind = "saving" | "payers" | "census";

/** A page of the app that the document sends its reader to. */
export type Reference = "certainty" | "method" | "compare";

/** What a section is made of. It holds no markup, so that the same document can be drawn, printed or written to a file. */
export type Block =
  | {
      readonly kind: "paragraph";
      readonly text: string;
      /** A warning must be seen; an own remark is the author's words and not the model's. */
      readonly tone?: "warning" | "own" | "small";
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | Table
  | {
      readonly kind: "figure";
      readonly figure: FigureKind;
      /** What the picture says. */
      readonly title: string;
      readonly caption: string;
    }
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly to: Reference;
      /** The part of that page, where it has one. */
      readonly part?: string;
    };

export const SECTIONS = [
  "question",
  "account",
  "payers",
  "people",
  "certainty",
  "counter",
  "next",
  "assumptions",
  "law",
  "method",
  "limits",
  "reproduce",
] as const;
export type SectionId = (typeof SECTIONS)[number];

export type Section = {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

export type BriefPart = {
  readonly id: "payers" | "takes" | "counter";
  readonly heading: string;
  readonly blocks: readonly Block[];
};

/** The case on one page: the answer, who pays and gains, what it takes, when it does not pay. */
export type Brief = {
  readonly heading: string;
  readonly answer: readonly string[];
  /** What the figures say and do not say; never a recommendation. */
  readonly saying: string;
  readonly parts: readonly BriefPart[];
  /** What the answer rests on. */
  readonly basis: string;
};

/** An investment case: what stands first, and its sections in order. */
export type CaseDocument = {
  readonly title: string;
  /** What the figures say, in a line; the title itself when the author has given no other. */
  readonly finding: string;
  readonly audience: string;
  /** Place, period, prices, worlds, version and seed, in one line. */
  readonly facts: string;
  /** Why the document may not be used as it stands; empty when it may. */
  readonly warning: string;
  readonly short: {
    readonly heading: string;
    readonly items: readonly string[];
    /** What the figures say and do not say; never a recommendation. */
    readonly saying: string;
  };
  readonly sections: readonly Section[];
  readonly brief: Brief;
};

/** What a good case would need and this one lacks. It stands beside the document and not in it. */
export type Lack = {
  readonly id: string;
  readonly text: string;
  /** The field where it is mended. */
  readonly field?: ParameterName;
};

export const paragraph = (
  text: string,
  tone?: "warning" | "own" | "small",
): Block => ({ kind: "paragraph", text, ...(tone && { tone }) });

/** Lists leave out what is empty. */
export const bullets = (items: readonly string[]): Block => ({
  kind: "list",
  items: items.filter(Boolean),
});
