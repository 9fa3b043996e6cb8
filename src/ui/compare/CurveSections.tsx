import { useMemo, type ReactNode } from "react";
import { ChartFigure } from "../charts/ChartFigure";
import { contenderLook } from "../charts/contenderLook";
import { type Curve, CurveChart, CurveLegend } from "../charts/CurveChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, figure, list, money } from "../format";
import { savingAmounts, titleOf, unitOf } from "../rows/compareRows";
import {
  curveAxis,
  type CurvePoint,
  homelessCurves,
  lastOf,
  lettersAt,
  savingCurves,
} from "../rows/curveRows";
import { yearTicks } from "../rows/series";
import { useStore } from "../store";
import { DataTable } from "../tables/DataTable";
import { type TableScene, useScale } from "./AnswerSections";
import { useList } from "./list";
import { tickOf } from "./PolicySection";

/** What has been saved by the end of each year, all scenarios on one scale. */
export function SavingCurves({ scene }: { scene: TableScene }) {
  const { contenders, words } = scene;
  const { m, t } = words;
  const { column, perPerson } = useList();
  const discounted = useStore((state) => state.discounted);
  const points = useMemo(
    () => savingCurves(contenders, column, perPerson),
    [contenders, column, perPerson],
  );
  const amounts = useMemo(
    () => savingAmounts(contenders, perPerson),
    [contenders, perPerson],
  );
  const axis = useGrownAxis(useScale("saving", scene), curveAxis(points));
  const text = (value: number) => money(value, amounts.scale, m.locale);
  const finding = t.curves.savingFinding(
    list(
      contenders.map((one) =>
        t.answer.one(titleOf(one), text(lastOf(points, one.key) ?? 0)),
      ),
      m.locale,
    ),
  );
  const first = firstYear(scene);
  return (
    <CurveFigure
      scene={scene}
      heading={t.curves.saving}
      finding={finding}
      caption={t.curves.savingCaption({
        unit: unitOf(amounts, m),
        who: m.saving.who[column],
        discounted,
      })}
      points={points}
      corner={t.curves.year}
      timeText={(at) =>
        at === 0
          ? t.curves.start
          : first === undefined
            ? t.curves.yearNo(at)
            : String(first + at - 1)
      }
      lastTick={points.at(-1)?.at ?? 0}
      cell={(value) => figure(value, amounts.scale, m.locale)}
    >
      {(curves, timeText, ticks) => (
        <CurveChart
          points={points}
          curves={curves}
          axis={axis}
          ticks={ticks}
          narrow={scene.narrow}
          timeText={timeText}
          tick={(value) => tickOf(value, axis, amounts, words)}
          valueText={text}
          label={finding}
        />
      )}
    </CurveFigure>
  );
}

/** People in homelessness under each scenario's policy. */
export function HomelessCurves({ scene }: { scene: TableScene }) {
  const { contenders, words } = scene;
  const { m, t } = words;
  const perPerson = useList((state) => state.perPerson);
  const points = useMemo(
    () => homelessCurves(contenders, perPerson),
    [contenders, perPerson],
  );
  const axis = useGrownAxis(useScale("homeless", scene), curveAxis(points));
  const text = (value: number) => decimal(value, m.locale);
  const finding = t.curves.homelessFinding(
    list(
      contenders.map((one) =>
        t.curves.homelessOne(titleOf(one), text(lastOf(points, one.key) ?? 0)),
      ),
      m.locale,
    ),
  );
  const first = firstYear(scene);
  const last = points.at(-1)?.at ?? 0;
  return (
    <CurveFigure
      scene={scene}
      heading={t.curves.homeless}
      finding={finding}
      caption={t.curves.homelessCaption(perPerson)}
      points={points}
      corner={t.curves.quarter}
      timeText={(at) => {
        const year = Math.floor(at);
        if (at === last)
          return first === undefined
            ? t.curves.end
            : m.census.atEnd(first + year - 1);
        const shown =
          first === undefined ? t.curves.yearNo(year + 1) : first + year;
        return at === year
          ? String(shown)
          : `${shown}, ${t.curves.quarterNo((at - year) * 4 + 1)}`;
      }}
      lastTick={last - 1}
      cell={text}
    >
      {(curves, timeText, ticks) => (
        <CurveChart
          points={points}
          curves={curves}
          axis={axis}
          ticks={ticks}
          narrow={scene.narrow}
          timeText={timeText}
          tick={text}
          valueText={text}
          label={finding}
        />
      )}
    </CurveFigure>
  );
}

/** The calendar year in which all scenarios begin; undefined where they do not begin together. */
function firstYear({ contenders }: TableScene): number | undefined {
  const starts = new Set(
    contenders.map(({ results }) => results.scenario.start),
  );
  const [start] = starts;
  return starts.size === 1 ? Number(start!.slice(0, 4)) : undefined;
}

function CurveFigure({
  scene: { contenders, narrow, words },
  heading,
  finding,
  caption,
  points,
  corner,
  timeText,
  lastTick,
  cell,
  children,
}: {
  scene: TableScene;
  heading: string;
  finding: string;
  caption: string;
  points: readonly CurvePoint[];
  corner: string;
  timeText: (at: number) => string;
  /** The last year from the start that is marked. */
  lastTick: number;
  cell: (value: number) => string;
  children: (
    curves: readonly Curve[],
    timeText: (at: number) => string,
    ticks: readonly number[],
  ) => ReactNode;
}) {
  const { m, t } = words;
  const curves = useMemo(() => {
    const keys = contenders.map(({ key }) => key);
    const letters = lettersAt(points, keys);
    return contenders.map(({ key, letter, name }, place): Curve => ({
      key,
      letter,
      name,
      look: contenderLook(letter.charCodeAt(0) - "A".charCodeAt(0)),
      letterAt: letters[place]!,
    }));
  }, [contenders, points]);
  const ticks = yearTicks(0, lastTick, narrow ? 4 : 11);
  return (
    <ChartFigure
      heading={heading}
      title={finding}
      caption={caption}
      legend={<CurveLegend curves={curves} />}
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={caption}
            corner={corner}
            columns={contenders.map(titleOf)}
            rows={points.map(({ at, values }) => ({
              key: String(at),
              name: timeText(at),
              cells: contenders.map(({ key }) => {
                const value = values[key];
                return value === null || value === undefined
                  ? t.figures.nothing
                  : cell(value);
              }),
            }))}
            scrollLabel={m.table.scroll(heading)}
          />
        ),
      }}
    >
      {children(curves, timeText, ticks)}
    </ChartFigure>
  );
}
