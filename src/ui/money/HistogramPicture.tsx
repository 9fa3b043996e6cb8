import { useMemo, useState } from "react";
import type { Column } from "../../model/results/results";
import { useDecision, useQuestion } from "../certainty/useDecision";
import { Segments } from "../controls/Segments";
import type { PictureProps } from "../Pictures";
import { pairOf } from "../rows/comparison";
import { isSettled, useStore } from "../store";
import { moneyTexts } from "../text/money/texts";
import { HistogramFigure } from "./HistogramFigure";

const VIEWS = ["total", "municipality", "region", "state"] as const;

/** All worlds of the run, asked for once they are in; grey while newer ones are on their way. */
export function HistogramPicture({ m, narrow, opened }: PictureProps) {
  const t = moneyTexts(m.locale);
  const [column, setColumn] = useState<Column>("total");
  const settled = useStore(({ run }) => isSettled(run));
  const asked = useQuestion(column, 0);
  const { answer, question, fault, isOld } = useDecision(
    settled ? asked : undefined,
  );
  const pair = useMemo(
    () => question && pairOf(question.results, question.order.policy, m.locale),
    [question, m.locale],
  );
  if (!answer || !question || !pair)
    return (
      <section className="sheet picture">
        <h2>{t.histogram.heading}</h2>
        {fault === undefined ? (
          <p>{t.histogram.waiting}</p>
        ) : (
          <p role="alert">{t.histogram.failed(fault)}</p>
        )}
      </section>
    );
  const { order, results } = question;
  return (
    <HistogramFigure
      histogram={answer.savings}
      results={results}
      pair={pair}
      column={order.column}
      session={`${opened} ${order.policy} ${order.discounted}`}
      narrow={narrow}
      isStale={isOld || !settled}
      control={
        <Segments
          label={t.view}
          options={VIEWS.map((id) => ({ id, name: m.columns[id] }))}
          chosen={column}
          onChoose={setColumn}
        />
      }
      m={m}
    />
  );
}
