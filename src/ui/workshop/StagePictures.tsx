import { useMemo } from "react";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { dayText } from "../charts/CensusChart";
import { StageChart, type StageLine } from "../charts/StageChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { HeadingLevel } from "../controls/Heading";
import { useMedia } from "../controls/useMedia";
import {
  decimal,
  figure,
  moneyRange,
  scaleFor,
  tickFigure,
  unitName,
  stopped,
} from "../format";
import { censusTitle, savingTitle } from "../rows/sentences";
import { yearTicks } from "../rows/series";
import {
  stageCensus,
  stageCensusAxis,
  stageSaving,
  stageSavingAxis,
} from "../rows/stageSeries";
import { DataTable } from "../tables/DataTable";
import type { Present } from "./usePresent";
import { useWorkshop } from "./workshopStore";

const BEFORE: StageLine = {
  key: "before",
  stroke: "var(--muted)",
  dash: "2 6",
};
const SAVING: StageLine = {
  key: "now",
  band: "nowBand",
  stroke: "var(--saving)",
};
const CENSUS: readonly StageLine[] = [
  {
    key: "baseline",
    band: "baselineBand",
    stroke: "var(--baseline)",
    dash: "10 6",
  },
  { key: "policy", band: "policyBand", stroke: "var(--policy)" },
];

/** Pixels of the type on the axes, and how many years are named. */
function useType() {
  const isHuge = useMedia("(min-width: 100em)");
  const isNarrow = useMedia("(max-width: 59.99em)");
  if (isHuge) return { size: 22, years: 6 };
  return isNarrow ? { size: 13, years: 4 } : { size: 15, years: 6 };
}

/** The money over the years and the people in homelessness, large enough for the back row. */
export function StagePictures({ present }: { present: Present }) {
  return (
    <HeadingLevel value={3}>
      <div className="stage-pictures">
        <SavingPicture present={present} />
        <CensusPicture present={present} />
      </div>
    </HeadingLevel>
  );
}

function SavingPicture({ present }: { present: Present }) {
  const { results, pair, session, isStale, t, m } = present;
  const before = useWorkshop((state) => state.before);
  const { size, years } = useType();
  const points = useMemo(
    () => (results && pair ? stageSaving(results, pair, before) : []),
    [results, pair, before],
  );
  const axis = useGrownAxis(
    `${session} ${pair?.policy.id} ${results?.discounted}`,
    useMemo(() => stageSavingAxis(points), [points]),
  );
  if (!results || !pair) return null;
  const scale = scaleFor(axis.domain);
  const { priceYear } = results.scenario;
  const title = savingTitle(pair, "total", m);
  const caption = m.saving.caption(
    unitName(scale, m.locale),
    priceYear,
    results.discounted,
  );
  const hasBefore = points.some((point) => point.before !== undefined);
  const [first, second] = axis.ticks;
  const step = (second ?? 1) - (first ?? 0);
  const written = (x: number | undefined) =>
    x === undefined ? "" : figure(x, scale, m.locale);
  return (
    <ChartFigure
      heading={m.saving.heading}
      title={title}
      caption={caption}
      isStale={isStale}
      legend={
        <Legend
          items={[
            { swatch: "saving", text: t.stage.pictures.median },
            { swatch: "middle", text: t.stage.pictures.band },
            ...(hasBefore
              ? [{ swatch: "before" as const, text: t.stage.pictures.before }]
              : []),
          ]}
        />
      }
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={`${stopped(title)} ${caption}`}
            corner={m.table.year}
            columns={[
              t.stage.pictures.median,
              t.stage.pictures.band,
              ...(hasBefore ? [t.stage.pictures.before] : []),
            ]}
            rows={points.slice(1).map((point) => ({
              key: String(point.x),
              name: String(point.x),
              cells: [
                written(point.now),
                moneyRange(...point.nowBand, scale, m.locale),
                ...(hasBefore ? [written(point.before)] : []),
              ],
            }))}
            scrollLabel={m.table.scroll(m.saving.heading)}
          />
        ),
      }}
    >
      <StageChart
        points={points}
        lines={hasBefore ? [SAVING, BEFORE] : [SAVING]}
        axis={axis}
        ticks={yearTicks(points[1]?.x ?? 0, points.at(-1)?.x ?? 1, years)}
        tick={(value) => tickFigure(value, step, scale, m.locale)}
        label={title}
        size={size}
      />
    </ChartFigure>
  );
}

function CensusPicture({ present }: { present: Present }) {
  const { results, pair, session, isStale, t, m } = present;
  const before = useWorkshop((state) => state.before);
  const { size, years } = useType();
  const points = useMemo(
    () => (results && pair ? stageCensus(results, pair, before) : []),
    [results, pair, before],
  );
  const axis = useGrownAxis(
    `${session} ${pair?.policy.id}`,
    useMemo(() => stageCensusAxis(points), [points]),
  );
  if (!results || !pair) return null;
  const title = censusTitle(pair, m);
  const hasBefore = points.some((point) => point.before !== undefined);
  const persons = (x: number | undefined) =>
    x === undefined ? "" : decimal(x, m.locale);
  const range = ([low, high]: readonly [number, number]) =>
    t.lock.range(persons(low), persons(high));
  const { baselineName, policyName } = pair;
  return (
    <ChartFigure
      heading={m.census.heading}
      title={title}
      caption={m.census.caption}
      isStale={isStale}
      legend={
        <Legend
          items={[
            { swatch: "baseline", text: baselineName },
            { swatch: "policy", text: policyName },
            ...(hasBefore
              ? [{ swatch: "before" as const, text: t.stage.pictures.before }]
              : []),
          ]}
        />
      }
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={`${stopped(title)} ${m.census.caption}`}
            corner={m.census.day}
            columns={[
              baselineName,
              m.census.bandOf(baselineName),
              policyName,
              m.census.bandOf(policyName),
              ...(hasBefore ? [t.stage.pictures.before] : []),
            ]}
            rows={points.map((point) => ({
              key: String(point.x),
              name: dayText(point.day, m),
              cells: [
                persons(point.baseline),
                range(point.baselineBand),
                persons(point.policy),
                range(point.policyBand),
                ...(hasBefore ? [persons(point.before)] : []),
              ],
            }))}
            scrollLabel={m.table.scroll(m.census.heading)}
          />
        ),
      }}
    >
      <StageChart
        points={points}
        lines={hasBefore ? [...CENSUS, BEFORE] : CENSUS}
        axis={axis}
        ticks={yearTicks(
          Math.round(points[0]?.x ?? 0),
          Math.round(points.at(-1)?.x ?? 1) - 1,
          years,
        )}
        tick={(value) =>
          decimal(value, m.locale, Number.isInteger(value) ? 0 : 1)
        }
        label={title}
        size={size}
      />
    </ChartFigure>
  );
}
