import type { ReactNode } from "react";
import type { Explanation } from "../../model/analysis/explain";
import { ChartFigure } from "../charts/ChartFigure";
import { SpanChart, type SpanRow } from "../charts/SpanChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { Heading } from "../controls/Heading";
import { decimal } from "../format";
import {
  changeFinding,
  type ChangeRow,
  waterfall,
  type Waterfall,
} from "../rows/changeRows";
import { basisText } from "../rows/gainBasis";
import type { HeldAnswer } from "../rows/heldAnswer";
import { signedFigure, type Words } from "../rows/measure";
import { CHANGE } from "../route";
import { holdAnswer, isSettled, releaseAnswer, useStore } from "../store";
import { DataTable } from "../tables/DataTable";
import { PictureFrame, type Standing } from "./PictureFrame";
import { standsOf } from "./questions";
import { headingOf, type SectionProps, useAbout, useSession } from "./section";

const HEADING = headingOf(CHANGE);

/** What has moved the answer since one was held: a waterfall from that one to this. */
export function ChangeSection({ ground, words }: SectionProps) {
  const { t } = words;
  const held = useStore((state) => state.held);
  const stands = ground ? standsOf(ground) : "nothingHeld";
  if (!held || stands !== "moved")
    return (
      <section className="sheet picture" aria-labelledby={HEADING}>
        <div className="picture-head">
          <Heading id={HEADING} tabIndex={-1}>
            {t.change.heading}
          </Heading>
        </div>
        <p className="finding">
          {stands === "otherPolicies"
            ? t.change.otherPolicies
            : held
              ? t.change.nothing
              : t.change.purpose}
        </p>
        <HoldButtons held={held} words={words} />
      </section>
    );
  return (
    <PictureFrame
      task="change"
      ground={ground}
      words={words}
      heading={t.change.heading}
      headingId={HEADING}
      control={<HoldButtons held={held} words={words} />}
    >
      {(explanation, standing) => (
        <ChangeFigure
          explanation={explanation}
          held={held}
          standing={standing}
          words={words}
        />
      )}
    </PictureFrame>
  );
}

function HoldButtons({
  held,
  words: { m, t },
}: {
  held: HeldAnswer | null;
  words: Words;
}) {
  const settled = useStore(({ run }) => isSettled(run));
  return (
    <div className="hold" data-aside>
      {held && (
        <p>
          {t.change.held({
            title: held.scenario.title[m.locale],
            worlds: decimal(held.worlds, m.locale),
          })}
        </p>
      )}
      <button
        type="button"
        className="button button-secondary small"
        disabled={!settled}
        onClick={holdAnswer}
      >
        {held ? t.change.holdAgain : m.hold.hold}
      </button>
      {held && (
        <button
          type="button"
          className="button button-secondary small"
          onClick={releaseAnswer}
        >
          {m.hold.release}
        </button>
      )}
    </div>
  );
}

function ChangeFigure({
  explanation,
  held,
  standing: { status, isStale, isWhole, asked },
  words,
}: {
  explanation: Explanation;
  held: HeldAnswer;
  standing: Standing;
  words: Words;
}): ReactNode {
  const { m, t } = words;
  const about = useAbout(asked);
  const fall = waterfall(explanation, { held, isWhole }, about, words);
  const axis = useGrownAxis(useSession(), fall.axis);
  const { measure } = fall;
  const finding = changeFinding(fall, about, words);
  const worlds = decimal(explanation.worlds, m.locale);
  const caption = `${basisText(about, measure, words)} ${t.change.caption(t.change.method[explanation.method], worlds)}`;
  return (
    <ChartFigure
      heading={t.change.heading}
      headingId={HEADING}
      title={finding}
      caption={caption}
      legend={<HoldButtons held={held} words={words} />}
      status={status}
      isStale={isStale}
      table={{
        label: m.table.show,
        show: () => <ChangeTable fall={fall} caption={caption} words={words} />,
      }}
    >
      <SpanChart
        rows={fall.rows.map((row) => spanOf(row, fall))}
        axis={axis}
        marks={[{ at: 0, text: t.spread.zero, kind: "zero" }]}
        tick={(amount) => measure.tick(amount, axis)}
        label={finding}
      />
    </ChartFigure>
  );
}

const spanOf = (
  { key, name, from, to, kind, amount }: ChangeRow,
  { measure }: Waterfall,
): SpanRow => ({
  key,
  name,
  lanes: [
    {
      tone: kind === "answer" ? "answer" : amount < 0 ? "loss" : "gain",
      from,
      to,
      text:
        kind === "answer"
          ? measure.figure(amount)
          : signedFigure(measure, amount),
    },
  ],
});

function ChangeTable({
  fall: { rows, measure },
  caption,
  words: { m, t },
}: {
  fall: Waterfall;
  caption: string;
  words: Words;
}) {
  return (
    <DataTable
      caption={caption}
      corner={t.change.part}
      columns={[`${t.change.moved} (${measure.unit})`, t.tornado.error]}
      rows={rows.map(({ key, name, kind, amount, se }) => ({
        key,
        name,
        strong: kind === "answer",
        cells: [
          kind === "answer"
            ? measure.figure(amount)
            : signedFigure(measure, amount),
          se === undefined || Number.isNaN(se) ? "" : measure.figure(se),
        ],
      }))}
      scrollLabel={m.table.scroll(t.change.heading)}
    />
  );
}
