import type pptxgen from "pptxgenjs";
import type { SlideChart } from "../../ui/rows/case/slides";
import { type Box, COLOURS, FACE, SMALL } from "./look";
import { noteUnder } from "./parts";
import { textHeight } from "./measure";

type Options = pptxgen.IChartOpts;
type Multi = pptxgen.IChartMulti;
type Data = pptxgen.OptsChartData;

/** Charts of several kinds carry their data themselves; an empty list would be taken for the options. */
const NO_DATA = null as unknown as Data[];

/** A chart of the program's own, with its note under it. */
export function chartOn(
  page: pptxgen.Slide,
  chart: SlideChart,
  box: Box,
): void {
  const below = chart.note ? textHeight(chart.note, SMALL, box.w) + 0.1 : 0;
  const options: Options = {
    ...optionsOf(chart, box.w),
    ...box,
    h: box.h - below,
  };
  if (chart.kind === "payers")
    page.addChart("bar" as pptxgen.CHART_NAME, dataOf(chart), options);
  else page.addChart(linesOf(chart), NO_DATA, options);
  if (chart.note)
    noteUnder(page, chart.note, {
      ...box,
      y: box.y + box.h - below,
      h: below,
    });
}

const formatOf = ({ digits }: SlideChart) =>
  digits === 0 ? "#,##0" : "#,##0.0";

/** From here on the steps of an axis are whole. */
const WHOLE_STEPS = 20;

/** The axis has no decimals that say nothing. */
function axisFormatOf(chart: SlideChart): string {
  const all = chart.series.flatMap(({ values }) => values);
  return Math.max(...all.map(Math.abs)) >= WHOLE_STEPS
    ? "#,##0"
    : formatOf(chart);
}

/** Room left of the first label and for one year, inches. */
const AXIS = 0.8;
const YEAR = 0.55;

/** Every how many of the years is written, so that all of them stand upright. */
export const everyOf = (labels: number, width: number): number =>
  Math.ceil((labels * YEAR) / (width - AXIS));

function optionsOf(chart: SlideChart, width: number): Options {
  const text = { fontFace: FACE, color: COLOURS.ink };
  return {
    altText: chart.alt,
    chartColors:
      chart.kind === "payers" ? [COLOURS.baseline, COLOURS.policy] : [],
    barDir: "col",
    barGapWidthPct: 25,
    showLegend: true,
    legendPos: "t",
    legendFontSize: SMALL,
    legendFontFace: FACE,
    legendColor: COLOURS.ink,
    showTitle: false,
    showValue: chart.kind === "payers",
    dataLabelFormatCode: formatOf(chart),
    dataLabelFontSize: SMALL,
    dataLabelFontFace: FACE,
    dataLabelColor: text.color,
    dataLabelPosition: "outEnd",
    catAxisLabelFontSize: SMALL,
    catAxisLabelFontFace: FACE,
    catAxisLabelColor: text.color,
    catAxisLabelPos: "low",
    ...(chart.kind !== "payers" && {
      catAxisLabelFrequency: String(everyOf(chart.labels.length, width)),
    }),
    catAxisLineColor: COLOURS.muted,
    valAxisLabelFontSize: SMALL,
    valAxisLabelFontFace: FACE,
    valAxisLabelColor: text.color,
    valAxisLabelFormatCode: axisFormatOf(chart),
    valAxisLineShow: false,
    valGridLine: { color: COLOURS.grid, size: 1 },
    catGridLine: { style: "none" },
    chartArea: { fill: { color: "FFFFFF" }, roundedCorners: false },
  } as Options;
}

const named = (
  { labels }: SlideChart,
  name: string,
  values: readonly number[],
): Data => ({ name, labels: [...labels], values: [...values] });

const dataOf = (chart: SlideChart): Data[] =>
  chart.series.map(({ name, values }) => named(chart, name, values));

/** Lines, each with a dash of its own, on the band where there is one. */
function linesOf(chart: SlideChart): Multi[] {
  const [first, second] = dataOf(chart);
  if (chart.kind === "saving")
    return [...bandOf(chart), line(first!, COLOURS.saving, "solid")];
  return [
    line(first!, COLOURS.baseline, "dash"),
    ...(second ? [line(second, COLOURS.policy, "solid")] : []),
  ];
}

const line = (
  data: Data,
  colour: string,
  lineDash: "solid" | "dash",
): Multi => ({
  type: "line" as pptxgen.CHART_NAME,
  data: [data],
  options: {
    chartColors: [colour],
    lineSize: 3,
    lineDash,
    lineDataSymbol: "none",
  } as unknown as Options,
});

/** The interval as two areas on each other: the lower is not drawn, and the upper is as high as the interval is wide. */
function bandOf(chart: SlideChart): Multi[] {
  const { band } = chart;
  if (!band) return [];
  const width = band.high.map((high, i) => tidy(high - (band.low[i] ?? high)));
  return [
    {
      type: "area" as pptxgen.CHART_NAME,
      data: [
        named(chart, band.lowName, band.low),
        named(chart, band.name, width),
      ],
      options: {
        barGrouping: "stacked",
        chartColors: ["transparent", COLOURS.band],
        chartColorsOpacity: 55,
      },
    },
  ];
}

/** Kroner in millions without the tail that binary fractions leave. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9;
