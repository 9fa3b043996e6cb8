import { useState } from "react";
import type { PersonRow } from "../../model/refund/excerpt";
import { decimal } from "../format";
import { amountCells, sumRows } from "../rows/personRows";
import type { Messages } from "../text/da";
import type { RefundTexts } from "../text/refund/da";
import { PersonLines } from "./PersonLines";
import type { StaysResult } from "./staysStore";

type Props = {
  readonly result: StaysResult;
  readonly t: RefundTexts;
  readonly m: Messages;
};

const COLUMNS = 9;

/** A row for each person shown, one for all others, and the total; a person opens to the stretches. */
export function PersonsTable({ result, t, m }: Props) {
  const { excerpt, number } = result;
  const others = (count: number) =>
    t.result.others(decimal(count, m.locale), count === 1);
  return (
    <div
      className="table-box"
      role="region"
      aria-label={t.result.scroll}
      tabIndex={0}
    >
      <table className="figures persons">
        <caption>
          <span>{t.result.caption}</span>
        </caption>
        <Head t={t} />
        <tbody>
          {excerpt.rows.map((row) => (
            <Person key={row.person} row={row} number={number} t={t} m={m} />
          ))}
          {sumRows(excerpt, others, m.locale).map(
            ({ key, name, cells, strong }) => (
              <tr key={key} className={strong ? "strong" : ""}>
                <th scope="row">{name}</th>
                <Cells cells={cells} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Head({ t: { result } }: { t: RefundTexts }) {
  const places = ["§ 110", "§ 107", "§ 85 a"];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {result.person}
        </th>
        {places.map((place) => (
          <th key={place} scope="colgroup" colSpan={2} className="over">
            {place}, {result.days}
          </th>
        ))}
        <th scope="col" rowSpan={2} className="number">
          {result.state}
        </th>
        <th scope="col" rowSpan={2} className="number">
          {result.municipality}
        </th>
      </tr>
      <tr>
        {places.flatMap((place) =>
          [result.with, result.without].map((kind) => (
            <th key={`${place} ${kind}`} scope="col" className="number">
              {kind}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

const Cells = ({ cells }: { cells: readonly string[] }) =>
  cells.map((cell, i) => (
    <td key={i} className="number">
      {cell}
    </td>
  ));

function Person({
  row,
  number,
  t,
  m,
}: {
  row: PersonRow;
  number: number;
  t: RefundTexts;
  m: Messages;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="person-toggle"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {row.person}
            <span className="sr-only">: {t.result.open(row.person)}</span>
          </button>
        </th>
        <Cells cells={amountCells(row, m.locale)} />
      </tr>
      {isOpen && (
        <tr className="inside">
          <td colSpan={COLUMNS}>
            <PersonLines person={row.person} number={number} t={t} m={m} />
          </td>
        </tr>
      )}
    </>
  );
}
