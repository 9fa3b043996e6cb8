import { useMemo, useState } from "react";
import type { Tornado } from "../../model/analysis/tornado";
import type { ParameterName } from "../../model/scenario/catalogue";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { SpanChart, type SpanRow } from "../charts/SpanChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, percent } from "../format";
import { basisText } from "../rows/gainBasis";
import { type Measure, signedFigure, type Words } from "../rows/measure";
import {
  tornadoAxis,
  tornadoFinding,
  tornadoMeasure,
  type TornadoRow,
  tornadoRows,
} from "../rows/tornadoRows";
import { fieldAddress } from "../route";
import { DataTable } from "../tables/DataTable";
import type { About } from "../rows/gainBasis";
import { resultsOf, useStore } from "../store";
import { PictureFrame, type Standing } from "./PictureFrame";
import { headingOf, type SectionProps, useAbout, useSession } from "./section";

const HEADING = headingOf("tal");

/** Bars shown until all are asked for. */
const WIDEST = 12;

/** Part of the answer's spread that would go if a number were known, with its standard error. */
export type ImportanceShares = ReadonlyMap<
  ParameterName,
  { readonly share: number; readonly se: number }
>;

/** Every uncertain number from low to high, the one that moves the answer most on top. */
export function TornadoSection({
  ground,
  words,
  importance,
}: SectionProps & { readonly importance: ImportanceShares | undefined }) {
  return (
    <PictureFrame
      task="tornado"
      ground={ground}
      words={words}
      heading={words.t.tornado.heading}
      headingId={HEADING}
    >
      {(tornado, standing) => (
        <TornadoFigure
          tornado={tornado}
          standing={standing}
          words={words}
          importance={importance}
        />
      )}
    </PictureFrame>
  );
}

/** The run's own mean of what is shown, where its results are of the same scenario. */
function useAnswer({ scenario, policy, gain, discounted }: About) {
  const results = useStore(({ run }) => resultsOf(run));
  if (results?.scenario !== scenario || results.discounted !== discounted)
    return undefined;
  const compared = results.comparisons.find((one) => one.policy === policy);
  return gain === "nights"
    ? compared?.nightsAvoided.horizon
    : compared?.netSaving[gain];
}

function TornadoFigure({
  tornado,
  standing: { status, isStale, asked },
  words,
  importance,
}: {
  tornado: Tornado;
  standing: Standing;
  words: Words;
  importance: ImportanceShares | undefined;
}) {
  const { m, t } = words;
  const about = useAbout(asked);
  const [isAll, setAll] = useState(false);
  const rows = useMemo(
    () => tornadoRows(tornado, about, words),
    [tornado, about, words],
  );
  const axis = useGrownAxis(useSession(), tornadoAxis(rows));
  const measure = tornadoMeasure(rows, about, words);
  const spans = useMemo(
    () => rows.map((row) => spanOf(row, importance, words)),
    [rows, importance, words],
  );
  const answer = useAnswer(about);
  const finding = tornadoFinding(tornado, about, words, answer);
  const caption = `${basisText(about, measure, words)} ${t.tornado.caption(decimal(tornado.worlds, m.locale))}`;
  const turn = -(answer ?? tornado.middle[about.gain]).mean;
  const isTurnSeen = turn > axis.domain[0] && turn < axis.domain[1];
  return (
    <ChartFigure
      heading={t.tornado.heading}
      headingId={HEADING}
      title={finding}
      caption={caption}
      status={status}
      isStale={isStale}
      legend={
        <Legend
          items={[
            { swatch: "low", text: t.tornado.lowValue },
            { swatch: "high", text: t.tornado.highValue },
            ...(isTurnSeen
              ? [{ swatch: "turn" as const, text: t.tornado.turn }]
              : []),
          ]}
        />
      }
      after={
        <>
          {rows.length > WIDEST && (
            <button
              type="button"
              className="button button-secondary small"
              aria-expanded={isAll}
              onClick={() => setAll(!isAll)}
            >
              {isAll
                ? t.tornado.fewer
                : t.tornado.all(decimal(rows.length, m.locale))}
            </button>
          )}
          {importance && <p className="picture-note">{t.tornado.whyTwo}</p>}
        </>
      }
      table={{
        label: m.table.show,
        show: () => (
          <TornadoTable
            rows={rows}
            measure={measure}
            importance={importance}
            caption={caption}
            words={words}
          />
        ),
      }}
    >
      <SpanChart
        rows={isAll ? spans : spans.slice(0, WIDEST)}
        axis={axis}
        marks={[
          { at: 0, text: t.tornado.middle, kind: "zero" },
          ...(isTurnSeen
            ? [{ at: turn, text: t.tornado.turn, kind: "turn" as const }]
            : []),
        ]}
        tick={(amount) => measure.tick(amount, axis)}
        label={finding}
      />
    </ChartFigure>
  );
}

function spanOf(
  { name, label, unit, kind, low, high }: TornadoRow,
  importance: ImportanceShares | undefined,
  { m, t }: Words,
): SpanRow {
  const known = importance?.get(name);
  const share =
    known &&
    `${t.tornado.importance.toLowerCase()}: ${percent(known.share, m.locale)}`;
  return {
    key: name,
    name: label,
    note: [unit, share].filter(Boolean).join(", "),
    link: { href: fieldAddress(name), label: t.tornado.toField(label) },
    tag: kind && { kind, text: m.sourceKind[kind] },
    lanes: [
      {
        tone: "low",
        from: 0,
        to: low.change,
        text: t.tornado.low(low.value),
        error: low.se,
      },
      {
        tone: "high",
        from: 0,
        to: high.change,
        text: t.tornado.high(high.value),
        error: high.se,
      },
    ],
  };
}

function TornadoTable({
  rows,
  measure,
  importance,
  caption,
  words: { m, t },
}: {
  rows: readonly TornadoRow[];
  measure: Measure;
  importance: ImportanceShares | undefined;
  caption: string;
  words: Words;
}) {
  const share = (name: ParameterName) => {
    const known = importance?.get(name);
    return known
      ? `${percent(known.share, m.locale)} ± ${percent(known.se, m.locale)}`
      : "–";
  };
  return (
    <DataTable
      caption={caption}
      corner={t.tornado.heading}
      columns={[
        t.tornado.lowValue,
        t.tornado.highValue,
        t.tornado.atLow,
        `${t.tornado.atLow} ${t.tornado.error}`,
        t.tornado.atHigh,
        `${t.tornado.atHigh} ${t.tornado.error}`,
        ...(importance ? [t.tornado.importance] : []),
      ]}
      rows={rows.map(({ name, label, unit, kind, low, high }) => ({
        key: name,
        name: label,
        note: kind ? `${unit}, ${m.sourceKind[kind]}` : unit,
        cells: [
          low.value,
          high.value,
          signedFigure(measure, low.change),
          measure.figure(low.se),
          signedFigure(measure, high.change),
          measure.figure(high.se),
          ...(importance ? [share(name)] : []),
        ],
      }))}
      scrollLabel={m.table.scroll(t.tornado.heading)}
    />
  );
}
