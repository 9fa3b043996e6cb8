import type { ReactNode } from "react";
import { FLOW_GROUPS, type FlowGroup } from "../rows/cashFlowRows";

/** Colours follow the places of a life, so that a shelter looks like a shelter in both pictures. */
const COLOUR: { readonly [G in FlowGroup]: string } = {
  shelter: "var(--place-shelter)",
  placements: "var(--place-interim)",
  support: "var(--place-care)",
  homes: "var(--place-home)",
  health: "var(--place-rough)",
  refund: "var(--place-hidden)",
  other: "var(--place-left)",
};

/** What is drawn over a pale ground, in a square of eight. */
const DRAWN: { readonly [G in FlowGroup]: ReactNode } = {
  shelter: <path d="M0 0 8 8 M0 8 8 0" />,
  placements: <path d="M2 0V8 M6 0V8" />,
  support: <path d="M0 2H8 M0 6H8" />,
  homes: <path d="M0 4H8" strokeWidth="8" />,
  health: <path d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" />,
  refund: <circle cx="4" cy="4" r="1.6" />,
  other: null,
};

export const flowColour = (group: FlowGroup): string => COLOUR[group];
export const flowFill = (group: FlowGroup): string => `url(#flow-${group})`;

/** A pattern for each group, told apart by line as well as by colour; one drawing of them serves the page. */
export function FlowPatterns() {
  return (
    <svg className="flow-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {FLOW_GROUPS.map((group) => (
          <pattern
            key={group}
            id={`flow-${group}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            stroke={COLOUR[group]}
            strokeWidth={1.6}
          >
            <rect width="8" height="8" fill="var(--card)" stroke="none" />
            {DRAWN[group]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A pattern, a colour or a line in words. */
export function PatternLegend({
  items,
}: {
  items: readonly {
    readonly key: string;
    readonly text: string;
    readonly fill?: string;
    readonly stroke: string;
    readonly isLine?: boolean;
    readonly dash?: string;
  }[];
}) {
  return (
    <ul className="legend no-max-width">
      {items.map(({ key, text, fill, stroke, isLine, dash }) => (
        <li key={key}>
          <svg width="28" height="14" aria-hidden="true">
            {isLine ? (
              <line
                x1="1"
                x2="27"
                y1="7"
                y2="7"
                stroke={stroke}
                strokeWidth="3"
                strokeDasharray={dash}
              />
            ) : (
              <rect
                x="1"
                y="1"
                width="26"
                height="12"
                fill={fill}
                stroke={stroke}
              />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
