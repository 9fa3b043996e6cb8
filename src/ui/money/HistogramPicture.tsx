import { useMemo, useState } from "react";
import type { Column } from "../../model/results/results";
import { Heading } from "../controls/Heading";
import { Segments } from "../controls/Segments";
import type { PictureProps } from "../pictureProps";
import { pairOf } from "../rows/comparison";
import { moneyTexts } from "../text/money/texts";
import { HistogramFigure } from "./HistogramFigure";
import { useSavings } from "./useSavings";

const VIEWS = ["total", "municipality", "region", "state"] as const;

/** All worlds of the run, asked for once they are in; grey while newer ones are on their way. */
export function HistogramPicture({ m, narrow, opened }: PictureProps) {
  const t = moneyTexts(m.locale);
  const [column, setColumn] = useState<Column>("total");
  const { savings, fault, isOld } = useSavings(column);
  const question = savings?.question;
  const histogram = savings?.histogram;
  const pair = useMemo(
    () => question && pairOf(question.results, question.order.policy, m.locale),
    [question, m.locale],
  );
  if (!histogram || !question || !pair)
    return (
      <section
        className="sheet picture"
        data-awaited={question || fault !== undefined ? undefined : true}
      >
        <Heading>{t.histogram.heading}</Heading>
        {fault === undefined ? (
          <p>{question ? t.histogram.tooFew : t.histogram.waiting}</p>
        ) : (
          <p role="alert">{t.histogram.failed(fault)}</p>
        )}
      </section>
    );
  const { order, results } = question;
  return (
    <HistogramFigure
      histogram={histogram}
      results={results}
      pair={pair}
      column={order.column}
      session={`${opened} ${order.policy} ${order.discounted}`}
      narrow={narrow}
      isStale={isOld}
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
