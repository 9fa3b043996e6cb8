import { useMemo } from "react";
import type { Threshold } from "../../model/analysis/threshold";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { ThresholdChart } from "../charts/ThresholdChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, percent } from "../format";
import { written } from "../rows/fields";
import { basisText } from "../rows/gainBasis";
import type { Words } from "../rows/measure";
import { fieldOf, standsAt, valueText } from "../rows/subjects";
import {
  curveAxis,
  curveMeasure,
  curveOf,
  thresholdFinding,
} from "../rows/thresholdRows";
import { DataTable } from "../tables/DataTable";
import { choose, useExperiments } from "./experiments";
import { PictureFrame, type Standing } from "./PictureFrame";
import type { Ground } from "./questions";
import { headingOf, type SectionProps, useAbout, useSession } from "./section";
import { SubjectPicker } from "./SubjectPicker";

const HEADING = headingOf("vendepunkt");

/** Which value of one number turns the answer. */
export function ThresholdSection({ ground, words, narrow }: SectionProps) {
  const { t } = words;
  const subject = useExperiments((state) => state.subject);
  const picker = (
    <SubjectPicker
      label={t.threshold.subject}
      chosen={subject}
      onChoose={(name) => choose({ subject: name })}
      words={words}
    />
  );
  return (
    <PictureFrame
      task="threshold"
      ground={ground}
      words={words}
      heading={t.threshold.heading}
      headingId={HEADING}
      control={picker}
    >
      {(threshold, standing) =>
        ground && (
          <ThresholdFigure
            threshold={threshold}
            standing={standing}
            control={picker}
            ground={ground}
            narrow={narrow}
            words={words}
          />
        )
      }
    </PictureFrame>
  );
}

function ThresholdFigure({
  threshold,
  standing: { status, isStale, asked },
  control,
  ground,
  narrow,
  words,
}: {
  threshold: Threshold;
  standing: Standing;
  control: React.ReactNode;
  ground: Ground;
  narrow: boolean;
  words: Words;
}) {
  const { m, t } = words;
  const about = { ...useAbout(asked), gain: threshold.gain };
  const { subject, roots, limits } = threshold;
  const field = fieldOf(ground, subject, m);
  const curve = useMemo(() => curveOf(threshold), [threshold]);
  const key = subject.kind === "lever" ? subject.lever : subject.name;
  const axis = useGrownAxis(`${useSession()} ${key}`, curveAxis(curve));
  const measure = curveMeasure(threshold, curve, words);
  const now = standsAt(asked, subject);
  const finding = thresholdFinding(threshold, field, words);
  const caption = `${basisText(about, measure, words)} ${t.threshold.caption(decimal(threshold.worlds, m.locale))}`;
  return (
    <ChartFigure
      heading={t.threshold.heading}
      headingId={HEADING}
      title={`${finding} ${now === undefined ? t.threshold.loose : t.threshold.now(valueText(field, now, m))}`}
      caption={caption}
      control={control}
      status={status}
      isStale={isStale}
      legend={
        <Legend
          items={[
            {
              swatch: "saving",
              text: `${t.counted[threshold.gain]} (${measure.unit})`,
            },
            { swatch: "middle", text: t.threshold.band },
            { swatch: "baseline", text: t.threshold.chanceAxis },
          ]}
        />
      }
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={caption}
            corner={`${field.label} (${field.unit})`}
            columns={[t.threshold.mean, t.threshold.band, t.threshold.chance]}
            rows={curve.map(({ value, mean, band, chance }) => ({
              key: String(value),
              name: written(field, value, m.locale),
              cells: [
                measure.figure(mean),
                m.payers.range(
                  measure.figure(band[0]),
                  measure.figure(band[1]),
                ),
                percent(chance, m.locale),
              ],
            }))}
            scrollLabel={m.table.scroll(t.threshold.heading)}
          />
        ),
      }}
    >
      <ThresholdChart
        points={curve}
        axis={axis}
        measure={measure}
        turns={roots.map(({ value, low, high }) => ({
          value,
          low: low ?? limits.low,
          high: high ?? limits.high,
        }))}
        now={now}
        valueText={(value) => written(field, value, m.locale)}
        narrow={narrow}
        m={m}
        t={t}
        label={finding}
      />
      <p className="axis-name">
        {field.label} ({field.unit})
      </p>
    </ChartFigure>
  );
}
