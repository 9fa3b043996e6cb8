import { useEffect, useState } from "react";
import type { RefundLine } from "../../model/refund/refunds";
import { decimal } from "../format";
import { lineCells, lineSums, oreText } from "../rows/personRows";
import type { Messages } from "../text/da";
import type { RefundTexts } from "../text/refund/da";
import { linesOf } from "./staysStore";

/** One person's stretches, each with the rule that decided it, and their sum: the person's own row above. */
export function PersonLines({
  person,
  number,
  t,
  m,
}: {
  person: string;
  number: number;
  t: RefundTexts;
  m: Messages;
}) {
  const lines = useLines(number, person);
  const { lines: words } = t;
  if (!lines) return <p>{words.fetching}</p>;
  const sum = lineSums(lines);
  return (
    <table className="figures lines">
      <caption>
        <span>{words.caption(person)}</span>
      </caption>
      <thead>
        <tr>
          {[words.place, words.from, words.until].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col" className="number">
            {words.days}
          </th>
          <th scope="col">{words.refunded}</th>
          <th scope="col">{words.rule}</th>
          <th scope="col" className="number">
            {t.result.state}
          </th>
          <th scope="col" className="number">
            {t.result.municipality}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <tr key={i}>
            {lineCells(line, words, m.locale).map((cell, k) => (
              <td key={k} className={k === 3 || k > 5 ? "number" : ""}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
        <tr className="strong">
          <th scope="row" colSpan={3}>
            {words.sum}
          </th>
          <td className="number">{decimal(sum.days, m.locale)}</td>
          <td colSpan={2}>{words.asAbove}</td>
          <td className="number">{oreText(sum.state, m.locale)}</td>
          <td className="number">{oreText(sum.municipality, m.locale)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function useLines(number: number, person: string) {
  const [lines, setLines] = useState<readonly RefundLine[]>();
  useEffect(() => {
    let isWanted = true;
    linesOf(number, person).then(
      (found) => isWanted && setLines(found),
      () => undefined, // the worker has stopped, which the page tells
    );
    return () => {
      isWanted = false;
    };
  }, [number, person]);
  return lines;
}
