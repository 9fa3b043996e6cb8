import type { ReactNode } from "react";

/** A column: its heading, and what it says of a row. */
export type WordColumn<Row> = {
  readonly name: string;
  readonly isNumber?: boolean;
  /** Room for a sentence. */
  readonly isWide?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

/** A table of texts that scrolls inside its own box; the first column names the row. */
export function WordTable<Row>({
  caption,
  columns: [first, ...others],
  rows,
  keyOf,
  scrollLabel,
  isHeaded = false,
}: {
  caption: string;
  columns: readonly [WordColumn<Row>, ...WordColumn<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  scrollLabel: string;
  /** A heading above says the same as the caption, which is then for those who hear it. */
  isHeaded?: boolean;
}) {
  return (
    <div
      className="table-box"
      role="region"
      aria-label={scrollLabel}
      tabIndex={0}
    >
      <table className="figures words">
        <caption className={isHeaded ? "sr-only" : ""}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {[first, ...others].map((column) => (
              <th key={column.name} scope="col" className={classOf(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={classOf(first)}>
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.name} className={classOf(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = ({
  isNumber,
  isWide,
}: Pick<WordColumn<never>, "isNumber" | "isWide">) =>
  isNumber ? "number" : isWide ? "wide" : "";
