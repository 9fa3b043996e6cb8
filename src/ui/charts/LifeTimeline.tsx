import type { LifePlace } from "../../model/life/part";
import type { Bar, Mark, TimelineRow } from "../rows/lifeTimeline";
import type { Messages } from "../text/da";
import { LifePatterns, LifeSign, placeFill } from "./lifeLook";

const ROW = 84;
const NAME = 16;
const SIGN = 33;
const BAR = { y: 44, height: 24 } as const;
const SUPPORT = { y: 71, height: 7 } as const;
const AXIS = 26;
/** Room a letter takes, as a share of the width: a label stands only where it fits. */
const LETTER = { narrow: 0.03, wide: 0.012 } as const;

const percent = (share: number) => `${share * 100}%`;
const span = ({ from, to }: Bar) => ({
  x: percent(from),
  width: percent(to - from),
});

/** Lives under each other on one axis of days: a broad bar for the place, a thin one for support, signs for what happens. */
export function LifeTimeline({
  rows,
  years,
  at,
  narrow,
  m,
  label,
}: {
  rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly row: TimelineRow;
  }[];
  years: readonly { readonly at: number; readonly year: number }[];
  /** The day looked at, as a share of the width. */
  at: number;
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const bottom = rows.length * ROW;
  return (
    <svg
      className="life-timeline"
      role="img"
      aria-label={label}
      width="100%"
      height={bottom + AXIS}
    >
      <LifePatterns />
      {years.map((mark, i) => (
        <YearLine
          key={mark.year}
          {...mark}
          bottom={bottom}
          isNamed={!narrow || i % 3 === 0}
        />
      ))}
      {rows.map(({ id, name, row }, i) => (
        <svg key={id} y={i * ROW} height={ROW} width="100%">
          <text className="life-name" x="0" y={NAME}>
            {name}
          </text>
          <Places row={row} narrow={narrow} m={m} />
          <Signs marks={row.marks} />
          <line
            className="life-cursor"
            x1={percent(at)}
            x2={percent(at)}
            y1={NAME + 6}
            y2={SUPPORT.y + SUPPORT.height + 2}
          />
        </svg>
      ))}
    </svg>
  );
}

function YearLine({
  at,
  year,
  bottom,
  isNamed,
}: {
  at: number;
  year: number;
  bottom: number;
  isNamed: boolean;
}) {
  return (
    <>
      <line
        x1={percent(at)}
        x2={percent(at)}
        y1={NAME + 6}
        y2={bottom + 6}
        stroke="var(--grid)"
      />
      {isNamed && (
        <text className="life-year" x={percent(at)} y={bottom + 20}>
          {year}
        </text>
      )}
    </>
  );
}

function Places({
  row,
  narrow,
  m,
}: {
  row: TimelineRow;
  narrow: boolean;
  m: Messages;
}) {
  const letter = narrow ? LETTER.narrow : LETTER.wide;
  const fits = ({ from, to }: Bar, text: string) =>
    to - from > (text.length + 1) * letter;
  const nameOf = (place: LifePlace) => m.life.shortPlaces[place];
  return (
    <>
      {row.places.map((bar) => (
        <rect
          key={bar.from}
          {...span(bar)}
          {...BAR}
          fill={placeFill(bar.place)}
          stroke={`var(--place-${bar.place})`}
        />
      ))}
      {row.places
        .filter((bar) => fits(bar, nameOf(bar.place)))
        .map((bar) => (
          <text
            key={bar.from}
            className="life-label"
            x={percent((bar.from + bar.to) / 2)}
            y={BAR.y + 17}
          >
            {nameOf(bar.place)}
          </text>
        ))}
      {row.supports.map((bar) => (
        <rect key={bar.from} {...span(bar)} {...SUPPORT} fill="var(--ink)" />
      ))}
      {row.waits.map((bar) => (
        <rect
          key={bar.from}
          {...span(bar)}
          {...SUPPORT}
          fill="url(#life-waiting)"
        />
      ))}
    </>
  );
}

function Signs({
  marks,
}: {
  marks: readonly { readonly at: number; readonly mark: Mark }[];
}) {
  return marks.map(({ at, mark }) => (
    <LifeSign key={at} mark={mark} x={percent(at)} y={SIGN} />
  ));
}
