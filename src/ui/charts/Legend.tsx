import type { Pair } from "../rows/comparison";
import type { SpanTone } from "./SpanChart";

/** The look of a line, a band or a bar; one for each policy, everywhere the same. */
export type Swatch =
  | "baseline"
  | "policy"
  | "saving"
  | "widest"
  | "middle"
  | "narrowest"
  | "third"
  | "fourth"
  | "broad"
  | "unpays"
  | "neverAtAll"
  | "world"
  | "mean"
  | "price"
  | "marker"
  | "turn"
  | "before"
  | SpanTone;

/** Our own legend: words in the text's colour beside a swatch of the picture's. */
export function Legend({
  items,
}: {
  items: readonly { readonly swatch: Swatch; readonly text: string }[];
}) {
  return (
    <ul className="legend no-max-width">
      {items.map(({ swatch, text }) => (
        <li key={swatch}>
          <span className={`swatch swatch-${swatch}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The two policies of a comparison. */
export const PolicyLegend = ({
  pair: { baselineName, policyName },
}: {
  pair: Pair;
}) => (
  <Legend
    items={[
      { swatch: "baseline", text: baselineName },
      { swatch: "policy", text: policyName },
    ]}
  />
);
