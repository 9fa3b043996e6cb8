import type { ReactNode } from "react";

/** What is drawn over a pale ground in a square of eight, so that layers are told apart without colour. */
export type Drawing =
  | "rising"
  | "dots"
  | "cross"
  | "upright"
  | "twoUpright"
  | "full"
  | "level"
  | "twoLevel"
  | "empty";

const DRAWN: { readonly [D in Drawing]: ReactNode } = {
  rising: <path d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" />,
  dots: <circle cx="4" cy="4" r="1.4" />,
  cross: <path d="M0 0 8 8 M0 8 8 0" />,
  upright: <path d="M4 0V8" />,
  twoUpright: <path d="M2 0V8 M6 0V8" />,
  full: <path d="M0 4H8" strokeWidth="8" />,
  level: <path d="M0 4H8" />,
  twoLevel: <path d="M0 2H8 M0 6H8" />,
  empty: null,
};

/** A layer's look: its pattern and the colour it is drawn in. */
export type Look = { readonly drawing: Drawing; readonly color: string };

/** Patterns by name; `scope` keeps the names of one picture from those of another. */
export function Patterns({
  scope,
  looks,
}: {
  scope: string;
  looks: Readonly<Record<string, Look>>;
}) {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(looks).map(([name, { drawing, color }]) => (
          <pattern
            key={name}
            id={`${scope}-${name}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            stroke={color}
            strokeWidth={1.6}
          >
            <rect width="8" height="8" fill="var(--card)" stroke="none" />
            {DRAWN[drawing]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export const patternFill = (scope: string, name: string) =>
  `url(#${scope}-${name})`;
