import type { CSSProperties } from "react";
import type { WorthRow } from "../rows/worthRows";

/** What each assumption is worth knowing, as bars with their words beside them; the stroke is two standard errors to each side. */
export function WorthBars({
  rows,
  most,
}: {
  rows: readonly WorthRow[];
  /** The value at the right end, kr. */
  most: number;
}) {
  return (
    <ol className="worths no-max-width">
      {rows.map((row) => (
        <li key={row.name}>
          <span className="worth-name">
            {row.label}
            {row.mark && <span className="worth-mark"> ({row.mark})</span>}
          </span>
          <span
            className={`worth-bar ${row.isTelling ? "" : "worth-zero"}`}
            style={partsOf(row, most)}
            aria-hidden="true"
          >
            <span className="worth-fill" />
            <span className="worth-error" />
          </span>
          <span className="worth-value">{row.text}</span>
        </li>
      ))}
    </ol>
  );
}

/** Value and two standard errors to each side, in per cent of the width. */
function partsOf({ value, se }: WorthRow, most: number): CSSProperties {
  const at = (kr: number) =>
    `${most > 0 ? Math.min(100, (Math.max(0, kr) / most) * 100) : 0}%`;
  return {
    "--value": at(value),
    "--low": at(value - 2 * se),
    "--high": at(value + 2 * se),
  } as CSSProperties;
}
