import { memo, type CSSProperties } from "react";
import type { Axis } from "../rows/axis";
import { SpanAxis } from "./SpanAxis";

/** The look of a bar: each tone has a pattern besides its colour. */
export type SpanTone =
  "low" | "high" | "knowledge" | "chance" | "both" | "answer" | "gain" | "loss";

/** A bar from one amount to another, with words at its far end. */
export type SpanLane = {
  readonly tone: SpanTone;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** How far the far end may be off, both ways. */
  readonly error?: number | undefined;
};

export type SpanRow = {
  readonly key: string;
  readonly name: string;
  readonly note?: string | undefined;
  /** Where the name leads. */
  readonly link?: { readonly href: string; readonly label: string };
  /** Warns that the number behind the row is a judgement. */
  readonly tag?: { readonly kind: string; readonly text: string } | undefined;
  readonly lanes: readonly SpanLane[];
};

/** A line through all rows. */
export type SpanMark = {
  readonly at: number;
  readonly text: string;
  /** Zero is a plain line, the mean a thick one, the point where the answer turns a dotted one. */
  readonly kind: "zero" | "mean" | "turn";
};

/** Bars under each other on one axis of amounts, words in reading order: a list that needs no picture to be read. */
export const SpanChart = memo(function SpanChart({
  rows,
  axis,
  marks,
  tick,
  label,
}: {
  rows: readonly SpanRow[];
  axis: Axis;
  marks: readonly SpanMark[];
  tick: (value: number) => string;
  label: string;
}) {
  const [low, high] = axis.domain;
  const at = (value: number) =>
    Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));
  return (
    <div className="spans" style={roomFor(rows)}>
      <ol className="span-rows no-max-width" aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} className="span-row" data-row={row.key}>
            <Name {...row} />
            <div className="span-lanes">
              {marks.map(({ at: place, text, kind }) => (
                <span
                  key={text}
                  className={`span-mark span-mark-${kind}`}
                  style={{ left: `${at(place)}%` }}
                />
              ))}
              {row.lanes.map((lane) => (
                <Lane key={lane.tone} lane={lane} at={at} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <SpanAxis axis={axis} at={at} tick={tick} />
    </div>
  );
});

function Name({ name, note, link, tag }: SpanRow) {
  return (
    <p className="span-name">
      {link ? (
        <a href={link.href} aria-label={link.label}>
          {name}
        </a>
      ) : (
        name
      )}
      {(note ?? tag) && (
        <span className="span-note">
          {note}
          {tag && (
            <>
              {note && ", "}
              <span className={`kind kind-${tag.kind}`}>{tag.text}</span>
            </>
          )}
        </span>
      )}
    </p>
  );
}

function Lane({
  lane: { tone, from, to, text, error = 0 },
  at,
}: {
  lane: SpanLane;
  at: (value: number) => number;
}) {
  const isRight = to >= from;
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const far = at(isRight ? to + error : to - error);
  const words: CSSProperties = isRight
    ? { left: `${far}%` }
    : { right: `${100 - far}%` };
  return (
    <div className="span-lane">
      <span
        className={`span-bar span-${tone}`}
        style={{ left: `${left}%`, width: `${right - left}%` }}
      />
      {error > 0 && (
        <span
          className="span-error"
          style={{
            left: `${at(to - error)}%`,
            width: `${at(to + error) - at(to - error)}%`,
          }}
        />
      )}
      <span className="span-text" style={words}>
        {text}
      </span>
    </div>
  );
}

/** Room beside the axis for the longest words on either side. */
function roomFor(rows: readonly SpanRow[]): CSSProperties {
  const longest = (isRight: boolean) =>
    rows
      .flatMap(({ lanes }) => lanes)
      .filter(({ from, to }) => to >= from === isRight)
      .reduce((most, { text }) => Math.max(most, text.length), 1);
  return {
    "--room-left": `${longest(false) + 1}ch`,
    "--room-right": `${longest(true) + 1}ch`,
  } as CSSProperties;
}
