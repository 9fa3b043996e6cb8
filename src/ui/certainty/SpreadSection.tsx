import { useMemo } from "react";
import type { Spread } from "../../model/analysis/spread";
import { ChartFigure } from "../charts/ChartFigure";
import { SpanChart, type SpanRow } from "../charts/SpanChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal } from "../format";
import { basisText } from "../rows/gainBasis";
import type { Measure, Words } from "../rows/measure";
import {
  causeRows,
  spreadAxis,
  reachOf,
  spreadFinding,
  spreadMeasure,
  spreadTable,
} from "../rows/spreadRows";
import { DataTable } from "../tables/DataTable";
import { PictureFrame, type Standing } from "./PictureFrame";
import { headingOf, type SectionProps, useAbout, useSession } from "./section";

const HEADING = headingOf("held-og-viden");

/** How much of the spread is luck with few people, and how much is what nobody knows. */
export function SpreadSection({ ground, words }: SectionProps) {
  return (
    <PictureFrame
      task="spread"
      ground={ground}
      words={words}
      heading={words.t.spread.heading}
      headingId={HEADING}
    >
      {(spread, standing) => (
        <SpreadFigure spread={spread} standing={standing} words={words} />
      )}
    </PictureFrame>
  );
}

function SpreadFigure({
  spread,
  standing: { status, isStale, asked },
  words,
}: {
  spread: Spread;
  standing: Standing;
  words: Words;
}) {
  const { m, t } = words;
  const about = useAbout(asked);
  const variation = spread.horizon[about.gain];
  const axis = useGrownAxis(useSession(), spreadAxis(variation));
  const measure = spreadMeasure(spread, about, words);
  const finding = spreadFinding(spread, about, words);
  const rows = useMemo(
    () => spansOf(spread, about.gain, { measure, words }),
    [spread, about, measure, words],
  );
  const caption = `${basisText(about, measure, words)} ${t.spread.caption(decimal(spread.worlds, m.locale))}`;
  return (
    <ChartFigure
      heading={t.spread.heading}
      headingId={HEADING}
      title={finding}
      caption={caption}
      legend={null}
      status={status}
      isStale={isStale}
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={caption}
            corner={m.table.year}
            columns={[
              t.spread.mean,
              t.spread.knowledge,
              t.spread.chance,
              t.spread.both,
              t.spread.chanceShare,
              t.spread.chanceShareError,
            ]}
            rows={spreadTable(spread, about, words)}
            scrollLabel={m.table.scroll(t.spread.heading)}
          />
        ),
      }}
    >
      <SpanChart
        rows={rows}
        axis={axis}
        marks={[
          { at: 0, text: t.spread.zero, kind: "zero" },
          { at: variation.mean, text: t.spread.mean, kind: "mean" },
        ]}
        tick={(amount) => measure.tick(amount, axis)}
        label={finding}
      />
    </ChartFigure>
  );
}

const spansOf = (
  spread: Spread,
  gain: keyof Spread["horizon"],
  { measure, words: { t } }: { measure: Measure; words: Words },
): readonly SpanRow[] =>
  causeRows(spread.horizon[gain]).map(({ cause, low, high }) => ({
    key: cause,
    name: t.spread[cause],
    note: t.spread[`${cause}Note`],
    lanes: [
      {
        tone: cause,
        from: low,
        to: high,
        text:
          cause === "chance"
            ? t.spread.reach(measure.text(reachOf(spread.horizon[gain])))
            : measure.range(low, high),
      },
    ],
  }));
