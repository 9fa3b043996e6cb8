import { memo, useEffect, useRef } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Increments } from "../../model/analysis/plane";
import { useDark } from "../display";
import { keepDots } from "./cloudDots";

/** A straight map from values to pixels: pixel = at + value × per. */
type Line = { readonly at: number; readonly per: number };

/** Thousands of worlds as dots on one canvas between the chart's axes: as elements of the page they would take seconds. */
export function WorldCloud({ points }: { points: Increments }) {
  const plot = usePlotArea();
  const x = lineOf(useXAxisScale());
  const y = lineOf(useYAxisScale());
  if (!plot || !x || !y) return null;
  return (
    <Canvas
      points={points}
      left={plot.x}
      top={plot.y}
      width={plot.width}
      height={plot.height}
      xAt={x.at}
      xPer={x.per}
      yAt={y.at}
      yPer={y.per}
    />
  );
}

function lineOf(
  scale: ((value: number) => unknown) | undefined,
): Line | undefined {
  const [at, next] = [scale?.(0), scale?.(1)];
  return typeof at === "number" && typeof next === "number"
    ? { at, per: next - at }
    : undefined;
}

type Frame = {
  readonly points: Increments;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly xAt: number;
  readonly xPer: number;
  readonly yAt: number;
  readonly yPer: number;
};

const Canvas = memo(function Canvas(frame: Frame) {
  const paper = useRef<HTMLCanvasElement>(null);
  const dark = useDark();
  useEffect(() => {
    if (paper.current) paint(paper.current, frame);
  }, [frame, dark]);
  const { left, top, width, height } = frame;
  return (
    <foreignObject x={left} y={top} width={width} height={height}>
      <canvas ref={paper} className="cloud" aria-hidden="true" />
    </foreignObject>
  );
});

const RADIUS = 2.2;
/** Few dots are drawn fully, many thinly, so that a crowd is told from a few. */
const opacityOf = (count: number) => Math.min(0.8, Math.max(0.2, 400 / count));

function paint(paper: HTMLCanvasElement, frame: Frame): void {
  const { points, width, height, left, top, xAt, xPer, yAt, yPer } = frame;
  const density = window.devicePixelRatio || 1;
  paper.width = Math.round(width * density);
  paper.height = Math.round(height * density);
  paper.style.width = `${width}px`;
  paper.style.height = `${height}px`;
  const pen = paper.getContext("2d");
  if (!pen) return;
  pen.scale(density, density);
  pen.fillStyle = getComputedStyle(paper).color;
  const opacity = opacityOf(points.cost.length);
  const places = Array.from(points.cost, (cost, world) => {
    const nights = points.nightsAvoided[world] ?? 0;
    return [xAt + nights * xPer - left, yAt + cost * yPer - top] as const;
  });
  keepDots(paper, { radius: RADIUS, opacity, places });
  pen.globalAlpha = opacity;
  for (const [x, y] of places) {
    pen.beginPath();
    pen.arc(x, y, RADIUS, 0, 2 * Math.PI);
    pen.fill();
  }
}
