import type { Payer } from "../../model/ledger/payer";
import { decimal } from "../format";
import type { Table, TableRow } from "../rows/budgetTable";
import type { Messages } from "../text/da";

/** The account: headings and names stay in sight while it is scrolled inside its own box. */
export function BudgetTable({
  table,
  caption,
  corner,
  scrollLabel,
  m,
}: {
  table: Table;
  caption: string;
  corner: string;
  scrollLabel: string;
  m: Messages;
}) {
  const { columns, groups } = table;
  const hasPayers = groups.length > 1;
  return (
    <div
      className="table-box budget-box"
      role="region"
      aria-label={scrollLabel}
      tabIndex={0}
    >
      <table
        className={`figures budget-account ${hasPayers ? "" : "budget-single"}`}
      >
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ payer, rows }) => (
          <tbody key={payer ?? "all"}>
            {hasPayers && payer && (
              <PayerHeading payer={payer} width={columns.length} m={m} />
            )}
            {rows.map((row) => (
              <Row key={row.key} row={row} table={table} m={m} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const CLASS: { readonly [K in TableRow["kind"]]: string } = {
  line: "",
  gross: "budget-gross",
  refunds: "budget-refunds",
  function: "budget-function",
  payer: "budget-payer-sum",
  total: "budget-total",
  cashable: "budget-cashable",
};

function PayerHeading({
  payer,
  width,
  m,
}: {
  payer: Payer;
  width: number;
  m: Messages;
}) {
  return (
    <tr className="budget-payer">
      <th scope="rowgroup" colSpan={width + 1}>
        <span>{m.columns[payer]}</span>
      </th>
    </tr>
  );
}

function Row({
  row: { kind, key, name, note, cells },
  table: { columns },
  m,
}: {
  row: TableRow;
  table: Table;
  m: Messages;
}) {
  return (
    <tr className={CLASS[kind]} data-row={key}>
      <th scope="row">
        {name}
        {note && (
          <span
            className="row-note"
            lang={kind === "function" ? "da" : undefined}
          >
            {note}
          </span>
        )}
      </th>
      {cells.map((cell, at) => (
        <td key={columns[at]?.key} className="number">
          {cell === undefined ? "" : decimal(cell, m.locale)}
        </td>
      ))}
    </tr>
  );
}
