import type { ReactNode } from "react";
import type { LifePlace } from "../../model/life/part";
import type { Mark } from "../rows/lifeTimeline";

/** A shape for each sign, so that it needs no colour: around the point 0,0, twelve across. Open ones have no filling. */
const SHAPES: {
  readonly [M in Mark]: { readonly d: string; readonly isOpen: boolean };
} = {
  offer: { d: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z", isOpen: true },
  refusal: { d: "M-4 -4 4 4 M-4 4 4 -4", isOpen: true },
  discharge: { d: "M0 -5.5 5 0 0 5.5 -5 0Z", isOpen: true },
  movesIn: { d: "M0 -5 5.5 5 -5.5 5Z", isOpen: false },
  homeLost: { d: "M0 5 5.5 -5 -5.5 -5Z", isOpen: false },
  ends: { d: "M-4.5 -4.5H4.5V4.5H-4.5Z", isOpen: false },
};

/** A sign for what happens, drawn around this point. */
export function LifeSign({ mark, x, y }: { mark: Mark; x: string; y: number }) {
  const { d, isOpen } = SHAPES[mark];
  return (
    <svg x={x} y={y} overflow="visible">
      <path
        d={d}
        fill={isOpen ? "none" : "var(--ink)"}
        stroke="var(--ink)"
        strokeWidth={1.6}
      />
    </svg>
  );
}

export const placeFill = (place: LifePlace) => `url(#life-${place})`;

const STROKE = 1.6;

/** What is drawn over a place's pale ground, in a square of eight: lines, dots, or nothing but the full colour. */
const DRAWN: { readonly [P in LifePlace]: ReactNode } = {
  rough: <path d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" />,
  hidden: <circle cx="4" cy="4" r="1.4" />,
  shelter: <path d="M0 0 8 8 M0 8 8 0" />,
  interim: <path d="M4 0V8" />,
  home: <path d="M0 4H8" strokeWidth="8" />,
  care: <path d="M0 4H8" />,
  left: null,
};

/** Patterns for places, told apart by line as well as by colour; one drawing of them serves the page. */
export function LifePatterns() {
  return (
    <defs>
      {(Object.keys(DRAWN) as LifePlace[]).map((place) => (
        <pattern
          key={place}
          id={`life-${place}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          stroke={`var(--place-${place})`}
          strokeWidth={STROKE}
        >
          <rect width="8" height="8" fill="var(--card)" stroke="none" />
          {DRAWN[place]}
        </pattern>
      ))}
      <pattern
        id="life-waiting"
        width="6"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect width="3" height="8" fill="var(--ink)" />
      </pattern>
    </defs>
  );
}

/** The legend: each place's pattern, the thin bars, and the signs, in words. */
export function LifeLegend({
  items,
}: {
  items: readonly {
    readonly key: string;
    readonly text: string;
    readonly fill?: string;
    readonly stroke?: string;
    readonly sign?: Mark;
  }[];
}) {
  return (
    <ul className="legend no-max-width">
      {items.map(({ key, text, fill, stroke, sign }) => (
        <li key={key}>
          <svg width="28" height="14" aria-hidden="true">
            {sign ? (
              <LifeSign mark={sign} x="14" y={7} />
            ) : (
              <rect
                x="1"
                y={stroke ? 1 : 4}
                width="26"
                height={stroke ? 12 : 7}
                fill={fill}
                stroke={stroke ?? "none"}
              />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
