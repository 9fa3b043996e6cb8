import type { FlowGroup } from "../rows/cashFlowRows";
import { type Look, patternFill, Patterns } from "./patterns";

/** Colours and drawings follow the places of a life, so that a shelter looks like a shelter in both pictures. */
const LOOKS: { readonly [G in FlowGroup]: Look } = {
  shelter: { drawing: "cross", color: "var(--place-shelter)" },
  placements: { drawing: "twoUpright", color: "var(--place-interim)" },
  support: { drawing: "twoLevel", color: "var(--place-care)" },
  homes: { drawing: "full", color: "var(--place-home)" },
  health: { drawing: "rising", color: "var(--place-rough)" },
  refund: { drawing: "dots", color: "var(--place-hidden)" },
  other: { drawing: "empty", color: "var(--place-left)" },
};

const SCOPE = "flow";

export const flowColour = (group: FlowGroup): string => LOOKS[group].color;
export const flowFill = (group: FlowGroup): string => patternFill(SCOPE, group);

/** A pattern for each group, told apart by line as well as by colour; one drawing of them serves the page. */
export const FlowPatterns = () => <Patterns scope={SCOPE} looks={LOOKS} />;

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
