// Stripes of a style sheet's gradient as polygons, since few programs know a gradient that repeats.

type Point = readonly [number, number];

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A colour, and the places on the gradient's line where it stands pure. */
export type Stop = { readonly color: string; readonly at: readonly string[] };

/** A layer of a background, as a browser says it when asked: colours computed, lengths in px or %. */
export type Gradient = {
  readonly isRepeating: boolean;
  /** Clockwise from upwards, in degrees. */
  readonly angle: number;
  readonly stops: readonly Stop[];
};

const SIDES: Readonly<Record<string, number>> = {
  "to top": 0,
  "to right": 90,
  "to bottom": 180,
  "to left": 270,
};

/** Parts at the commas that stand in no brackets. */
export function partsAtCommas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")") depth--;
    if (text[i] !== "," || depth > 0) continue;
    parts.push(text.slice(from, i).trim());
    from = i + 1;
  }
  return [...parts, text.slice(from).trim()];
}

/** The gradient of one layer; undefined where the layer is something else. */
export function gradientOf(layer: string): Gradient | undefined {
  const found = /^(repeating-)?linear-gradient\((.*)\)$/s.exec(layer.trim());
  if (!found) return undefined;
  const parts = partsAtCommas(found[2] ?? "");
  const angle = angleOf(parts[0] ?? "");
  return {
    isRepeating: found[1] !== undefined,
    angle: angle ?? 180,
    stops: (angle === undefined ? parts : parts.slice(1)).map(stopOf),
  };
}

function angleOf(text: string): number | undefined {
  const degrees = /^(-?[\d.]+)deg$/.exec(text)?.[1];
  return degrees === undefined ? SIDES[text] : Number(degrees);
}

function stopOf(text: string): Stop {
  const at = /((?:\s+-?[\d.]+(?:px|%))*)$/.exec(text)?.[1] ?? "";
  return {
    color: text.slice(0, text.length - at.length).trim(),
    at: at.trim() ? at.trim().split(/\s+/) : [],
  };
}

export type Stripe = {
  readonly color: string;
  readonly points: readonly Point[];
};

/** The stripes inside the box, each a polygon in its colour; a blend from one colour to the next is cut at its middle. */
export function stripesOf(gradient: Gradient, box: Box): readonly Stripe[] {
  const radians = (gradient.angle * Math.PI) / 180;
  const [dx, dy] = [Math.sin(radians), -Math.cos(radians)];
  const length = Math.abs(box.width * dx) + Math.abs(box.height * dy);
  const [middleX, middleY] = [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ] as const;
  /** Where a point lies along the line, which begins half its length before the middle. */
  const along = ([x, y]: Point) =>
    (x - middleX) * dx + (y - middleY) * dy + length / 2;
  const runs = runsOf(gradient, length);
  const period = runs.at(-1)?.to ?? 0;
  const times =
    gradient.isRepeating && period > 0 ? Math.ceil(length / period - 1e-9) : 1;
  const corners: readonly Point[] = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x + box.width, box.y + box.height],
    [box.x, box.y + box.height],
  ];
  return Array.from({ length: times }, (_, nth) => nth * period).flatMap(
    (offset) =>
      runs.flatMap(({ color, from, to }) => {
        const points = between(corners, along, from + offset, to + offset);
        return points.length < 3 ? [] : [{ color, points }];
      }),
  );
}

type StopRun = {
  readonly color: string;
  readonly from: number;
  readonly to: number;
};

/** From where to where each colour goes, in pixels. */
function runsOf(
  { stops, isRepeating }: Gradient,
  length: number,
): readonly StopRun[] {
  const px = (at: string) =>
    at.endsWith("%") ? (parseFloat(at) / 100) * length : parseFloat(at);
  const last = Math.max(1, stops.length - 1);
  const pure = stops.flatMap(({ color, at }, i) =>
    (at.length > 0 ? at : [`${(100 * i) / last}%`]).map((one) => ({
      color,
      at: px(one),
    })),
  );
  const [first, end] = [pure[0], pure.at(-1)];
  if (!first || !end) return [];
  const all = isRepeating
    ? pure
    : [{ ...first, at: 0 }, ...pure, { ...end, at: length }];
  return all
    .slice(1)
    .flatMap((to, i): StopRun[] => {
      const from = all[i]!;
      const middle = from.color === to.color ? to.at : (from.at + to.at) / 2;
      return [
        { color: from.color, from: from.at, to: middle },
        { color: to.color, from: middle, to: to.at },
      ];
    })
    .filter(({ from, to }) => to > from);
}

/** What of a polygon lies between two values of a straight measure. */
const between = (
  points: readonly Point[],
  along: (point: Point) => number,
  from: number,
  to: number,
): readonly Point[] =>
  kept(
    kept(points, (point) => along(point) - from),
    (point) => to - along(point),
  );

/** What of a polygon lies where the measure is not negative. */
function kept(
  points: readonly Point[],
  measure: (point: Point) => number,
): readonly Point[] {
  return points.flatMap((point, i) => {
    const before = points.at(i - 1)!;
    const [is, was] = [measure(point), measure(before)];
    const isCrossed = is >= 0 !== was >= 0;
    const share = was / (was - is);
    const crossing: Point = [
      before[0] + (point[0] - before[0]) * share,
      before[1] + (point[1] - before[1]) * share,
    ];
    return [...(isCrossed ? [crossing] : []), ...(is >= 0 ? [point] : [])];
  });
}
