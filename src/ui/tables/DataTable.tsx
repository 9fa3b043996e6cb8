import { useId } from "react";
import type { TextRow } from "../rows/tableRow";

export type { TextRow } from "../rows/tableRow";

/** A table of figures that scrolls inside its own box and never widens the page. */
export function DataTable({
  caption,
  corner,
  columns,
  rows,
  scrollLabel,
}: {
  caption: string;
  corner: string;
  columns: readonly string[];
  rows: readonly TextRow[];
  scrollLabel: string;
}) {
  const id = useId();
  return (
    <div
      className="table-box"
      role="region"
      aria-label={scrollLabel}
      tabIndex={0}
    >
      <table className="figures">
        <caption id={id}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, note, cells, strong }) => (
            <tr key={key} className={strong ? "strong" : ""}>
              <th scope="row">
                {name}
                {note && <span className="row-note">{note}</span>}
              </th>
              {cells.map((cell, i) => (
                <td key={columns[i]} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
