import { memo } from "react";
import type { Axis } from "../rows/axis";
import { piledDots, type BandRow } from "../rows/bandRows";

/** Height of the drawing of one row, in its own units; the style sheet sets how large they are. */
const HEIGHT = 40;
const BAND = { y: 6, height: 28 } as const;
const DOT = 4.5;

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** Intervals under each other on one axis, with their words, to be read from the back row; a list that needs no picture to be read. */
export const BandRows = memo(function BandRows({
  rows,
  axis,
  tick,
  label,
}: {
  rows: readonly BandRow[];
  axis: Axis;
  tick: (value: number) => string;
  label: string;
}) {
  const [low, high] = axis.domain;
  const at = (value: number) => percent((value - low) / (high - low));
  const hasZero = low < 0 && high > 0;
  const isEmpty = rows.every(
    ({ band, middle, dots = [] }) =>
      !band && middle === undefined && dots.length === 0,
  );
  return (
    <div className="band-rows">
      <ul className="no-max-width" aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} data-row={row.key}>
            <p className="band-words">
              <b>{row.name}</b> <span>{row.text}</span>
            </p>
            <svg
              className={`band-row band-${row.look}`}
              width="100%"
              height={HEIGHT}
              aria-hidden="true"
            >
              {hasZero && (
                <line
                  className="band-zero"
                  x1={at(0)}
                  x2={at(0)}
                  y1="0"
                  y2={HEIGHT}
                />
              )}
              <Band row={row} axis={axis} at={at} />
            </svg>
          </li>
        ))}
      </ul>
      <div className="band-axis" aria-hidden="true">
        {(isEmpty ? [] : axis.ticks).map((value) => (
          <span
            key={value}
            className={edgeOf((value - low) / (high - low))}
            style={{ left: at(value) }}
          >
            {tick(value)}
          </span>
        ))}
      </div>
    </div>
  );
});

/** Words at the ends of the axis stand inside it. */
const edgeOf = (share: number) =>
  share < 0.03 ? "at-start" : share > 0.97 ? "at-end" : "";

function Band({
  row: { band, middle, dots },
  axis,
  at,
}: {
  row: BandRow;
  axis: Axis;
  at: (value: number) => string;
}) {
  const [low, high] = axis.domain;
  const width = band && percent((band[1] - band[0]) / (high - low));
  return (
    <>
      {band && (
        <rect className="band-bar" x={at(band[0])} width={width} {...BAND} />
      )}
      {dots &&
        piledDots(dots, axis).map((dot, i) => (
          <circle
            key={i}
            className="band-dot"
            cx={percent(dot.at)}
            cy={Math.max(DOT, HEIGHT - DOT - dot.height * 2 * DOT)}
            r={DOT}
          />
        ))}
      {middle !== undefined && (
        <line
          className="band-middle"
          x1={at(middle)}
          x2={at(middle)}
          y1={BAND.y - 4}
          y2={BAND.y + BAND.height + 4}
        />
      )}
    </>
  );
}
