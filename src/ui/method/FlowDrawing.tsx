import { useId } from "react";
import type { FiveTexts } from "../text/method/five.da";

/** A place of the drawing: where its box stands, in the drawing's own units. */
type Box = readonly [x: number, y: number, width: number, height: number];

type PlaceName =
  | "arrive"
  | "rough"
  | "hidden"
  | "shelter"
  | "interim"
  | "queue"
  | "home"
  | "out"
  | "care";

/** Boxes, ways and words of one width of page. */
type Drawing = {
  readonly size: readonly [number, number];
  readonly frame: Box;
  readonly boxes: { readonly [P in PlaceName]: Box };
  readonly ways: readonly {
    readonly path: string;
    readonly policy?: "baseline" | "policy";
    /** Whether people go both ways. */
    readonly isTwoWay?: boolean;
  }[];
  readonly words: readonly {
    readonly at: readonly [number, number];
    readonly of: "treatmentFirst" | "housingFirst" | "loss" | "back";
    readonly anchor?: "start" | "middle" | "end";
  }[];
};

const WIDE: Drawing = {
  size: [920, 420],
  frame: [160, 60, 220, 270],
  boxes: {
    arrive: [4, 165, 116, 60],
    rough: [180, 100, 180, 56],
    hidden: [180, 176, 180, 56],
    shelter: [180, 252, 180, 60],
    interim: [530, 60, 170, 64],
    queue: [530, 190, 170, 56],
    home: [760, 180, 156, 76],
    out: [440, 340, 220, 60],
    care: [720, 330, 195, 70],
  },
  ways: [
    { path: "M120 195 H156" },
    { path: "M380 92 H526", policy: "baseline" },
    { path: "M615 124 V186", policy: "baseline" },
    { path: "M380 218 H526", policy: "policy" },
    { path: "M700 218 H756" },
    { path: "M838 180 V24 H270 V56" },
    { path: "M270 334 V380 H436", isTwoWay: true },
    { path: "M380 300 H816 V326" },
  ],
  words: [
    { at: [453, 80], of: "treatmentFirst", anchor: "middle" },
    { at: [453, 206], of: "housingFirst", anchor: "middle" },
    { at: [550, 16], of: "loss", anchor: "middle" },
    { at: [280, 372], of: "back", anchor: "start" },
  ],
};

const NARROW: Drawing = {
  size: [340, 640],
  frame: [8, 66, 296, 112],
  boxes: {
    arrive: [96, 4, 120, 34],
    rough: [16, 104, 88, 60],
    hidden: [112, 104, 88, 60],
    shelter: [208, 104, 88, 60],
    interim: [160, 256, 144, 56],
    queue: [24, 370, 280, 40],
    home: [24, 456, 280, 56],
    out: [4, 576, 168, 56],
    care: [184, 576, 150, 56],
  },
  ways: [
    { path: "M156 38 V62" },
    { path: "M232 178 V252", policy: "baseline" },
    { path: "M232 312 V366", policy: "baseline" },
    { path: "M100 178 V366", policy: "policy" },
    { path: "M164 410 V452" },
    { path: "M24 484 H10 V182" },
    { path: "M304 150 H330 V544 H88 V572", isTwoWay: true },
    { path: "M304 130 H336 V550 H260 V572" },
  ],
  words: [
    { at: [240, 220], of: "treatmentFirst", anchor: "middle" },
    { at: [108, 344], of: "housingFirst", anchor: "start" },
    { at: [16, 440], of: "loss", anchor: "start" },
    { at: [28, 562], of: "back", anchor: "start" },
  ],
};

/** Where a person can be, and which way each policy goes to a home. */
export function FlowDrawing({
  t,
  narrow,
}: {
  t: FiveTexts["flow"];
  narrow: boolean;
}) {
  const id = useId();
  const { size, frame, boxes, ways, words } = narrow ? NARROW : WIDE;
  const tips = ["plain", "baseline", "policy"] as const;
  return (
    <svg
      className="flow"
      viewBox={`0 0 ${size[0]} ${size[1]}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{t.title}</title>
      <desc id={`${id}-text`}>{t.description}</desc>
      <defs>
        {tips.map((tip) => (
          <marker
            key={tip}
            id={`${id}-${tip}`}
            className={`flow-tip flow-tip-${tip}`}
            viewBox="0 0 10 10"
            refX="7"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <path d="M0 0 L10 5 L0 10 z" />
          </marker>
        ))}
      </defs>
      <Rectangle of={frame} className="flow-frame" />
      <text
        className="flow-frame-name"
        x={frame[0] + frame[2] / 2}
        y={frame[1] + 25}
      >
        {t.homeless}
      </text>
      {ways.map(({ path, policy, isTwoWay }) => {
        const tip = `url(#${id}-${policy ?? "plain"})`;
        return (
          <path
            key={path}
            className={`flow-way flow-way-${policy ?? "plain"}`}
            d={path}
            markerEnd={tip}
            {...(isTwoWay && { markerStart: tip })}
          />
        );
      })}
      {(Object.keys(boxes) as PlaceName[]).map((place) => (
        <g key={place}>
          <Rectangle of={boxes[place]} className={`flow-box flow-${place}`} />
          <Lines of={boxes[place]} lines={t[place]} />
        </g>
      ))}
      {words.map(({ at: [x, y], of, anchor }) => (
        <text
          key={of}
          className={`flow-word flow-word-${of}`}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {t[of]}
        </text>
      ))}
    </svg>
  );
}

const Rectangle = ({
  of: [x, y, width, height],
  className,
}: {
  of: Box;
  className: string;
}) => (
  <rect
    className={className}
    x={x}
    y={y}
    width={width}
    height={height}
    rx={8}
  />
);

const LINE = 19;

/** Words in the middle of a box, line by line. */
const Lines = ({
  of: [x, y, width, height],
  lines,
}: {
  of: Box;
  lines: readonly string[];
}) => (
  <text className="flow-name">
    {lines.map((line, i) => (
      <tspan
        key={line}
        x={x + width / 2}
        y={y + height / 2 + (i - (lines.length - 1) / 2) * LINE + 5}
      >
        {line}
      </tspan>
    ))}
  </text>
);
