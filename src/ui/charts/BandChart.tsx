import { memo } from "react";
import type { Axis } from "../rows/axis";
import type { BandRow } from "../rows/compareRows";
import { SpanAxis } from "./SpanAxis";
import "./bandChart.css";

const BANDS = ["p90", "p80", "p50"] as const;

/** The words of the dot and of each band. */
export type BandWords = {
  readonly [B in (typeof BANDS)[number] | "dot"]: string;
};

/** A dot and three bands for each row on one axis; the figures stand in words under the name. */
export const BandChart = memo(function BandChart({
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
  const at = (value: number) =>
    Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));
  return (
    <div className="spans band-rows">
      <ol className="span-rows no-max-width" aria-label={label}>
        {rows.map(({ key, name, note, mean, ...bands }) => (
          <li key={key} className="span-row" data-row={key}>
            <p className="span-name">
              {name}
              <span className="span-note">{note}</span>
            </p>
            <div className="span-lanes" aria-hidden="true">
              <span
                className="span-mark span-mark-zero"
                style={{ left: `${at(0)}%` }}
              />
              <div className="band-lane">
                {BANDS.map((band) => {
                  const [from, to] = bands[band];
                  return (
                    <span
                      key={band}
                      className={`band band-${band}`}
                      style={{
                        left: `${at(from)}%`,
                        width: `${at(to) - at(from)}%`,
                      }}
                    />
                  );
                })}
                <span className="band-dot" style={{ left: `${at(mean)}%` }} />
              </div>
            </div>
          </li>
        ))}
      </ol>
      <SpanAxis axis={axis} at={at} tick={tick} />
    </div>
  );
});

/** What the dot and the bands stand for. */
export function BandLegend({ words }: { words: BandWords }) {
  return (
    <ul className="legend no-max-width">
      <li>
        <span className="band-legend-swatch" aria-hidden="true">
          <span className="band-dot" />
        </span>
        {words.dot}
      </li>
      {BANDS.toReversed().map((band) => (
        <li key={band}>
          <span className="band-legend-swatch" aria-hidden="true">
            <span className={`band band-${band}`} />
          </span>
          {words[band]}
        </li>
      ))}
    </ul>
  );
}
