import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Quadrant } from "../../model/analysis/plane";

type Label = {
  readonly quadrant: Exclude<Quadrant, "none">;
  readonly lines: readonly [string, string];
};

/** On which side of the two axes a quadrant lies. */
const SIDES = {
  dominant: { left: false, top: false },
  tradeOff: { left: false, top: true },
  savesButMoreNights: { left: true, top: false },
  dominated: { left: true, top: true },
} as const;

const LINE = 18;
const PAD = 8;
/** Pixels a letter takes, about. */
const LETTER = 7.2;

/** The mean of the worlds as a cross, and the quadrants in words where there is room for them. */
export function PlaneMarks({
  mean,
  labels,
}: {
  mean: { readonly x: number; readonly y: number };
  labels: readonly Label[];
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const [zeroX, zeroY] = [Number(x(0)), Number(y(0))];
  const [left, right] = [plot.x, plot.x + plot.width];
  const [top, bottom] = [plot.y, plot.y + plot.height];
  return (
    <g aria-hidden="true">
      {labels.map(({ quadrant, lines }) => {
        const side = SIDES[quadrant];
        const width = side.left ? zeroX - left : right - zeroX;
        const height = side.top ? zeroY - top : bottom - zeroY;
        const longest = Math.max(...lines.map(({ length }) => length)) * LETTER;
        if (width < longest + 2 * PAD || height < 2 * LINE + PAD) return null;
        const at = side.left ? left + PAD : right - PAD;
        const from = side.top ? top + LINE : bottom - LINE - PAD;
        return (
          <text
            key={quadrant}
            className="plane-label"
            textAnchor={side.left ? "start" : "end"}
          >
            {lines.map((line, i) => (
              <tspan key={line} x={at} y={from + i * LINE}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      <Cross x={Number(x(mean.x))} y={Number(y(mean.y))} />
    </g>
  );
}

const ARM = 9;

function Cross({ x, y }: { x: number; y: number }) {
  const path = `M${x - ARM} ${y}H${x + ARM}M${x} ${y - ARM}V${y + ARM}`;
  return (
    <>
      <path d={path} stroke="var(--card)" strokeWidth={7} />
      <path d={path} stroke="var(--ink)" strokeWidth={3} />
    </>
  );
}
