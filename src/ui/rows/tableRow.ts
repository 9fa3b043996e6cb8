/** One row of text cells under a name. */
export type TextRow = {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly string[];
  readonly strong?: boolean;
};
