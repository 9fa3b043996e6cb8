import { useMemo } from "react";
import { BandChart, BandLegend } from "../charts/BandChart";
import { ChartFigure } from "../charts/ChartFigure";
import { useGrownAxis } from "../charts/useGrownAxis";
import { Heading } from "../controls/Heading";
import { figure } from "../format";
import {
  type Amounts,
  answerFinding,
  answerRows,
  bandAxis,
  type Contender,
  figureRows,
  type BandRow,
  savingAmounts,
  titleOf,
  unitOf,
} from "../rows/compareRows";
import {
  type Difference,
  differenceOf,
  differenceRows,
  differenceSentence,
  differenceTable,
  isComparable,
} from "../rows/differenceRows";
import type { CompareWords } from "../rows/inputRows";
import { DataTable } from "../tables/DataTable";
import { useStore } from "../store";
import { useList } from "./list";
import { tickOf } from "./PolicySection";

/** What the sections about the scenarios on the table are given. */
export type TableScene = {
  readonly contenders: readonly Contender[];
  /** The key of the scenario locked as "before"; undefined for none. */
  readonly beforeKey: string | undefined;
  /** How many scenarios lie on the table, computed or not. */
  readonly laid: number;
  readonly narrow: boolean;
  readonly words: CompareWords;
};

/** Axes may jump only when another scenario, payer or measure is drawn. */
export const useScale = (what: string, { contenders }: TableScene): string => {
  const column = useList((state) => state.column);
  const perPerson = useList((state) => state.perPerson);
  const keys = contenders.map(({ key }) => key).join(" ");
  return `${what} ${keys} ${column} ${String(perPerson)}`;
};

/** The answers of all scenarios on one axis. */
export function AnswerSection({ scene }: { scene: TableScene }) {
  const { contenders, words } = scene;
  const { m, t } = words;
  const { column, perPerson } = useList();
  const discounted = useStore((state) => state.discounted);
  const amounts = useMemo(
    () => savingAmounts(contenders, perPerson),
    [contenders, perPerson],
  );
  const rows = useMemo(
    () => answerRows(contenders, column, amounts, words),
    [contenders, column, amounts, words],
  );
  const axis = useGrownAxis(useScale("answer", scene), bandAxis(rows));
  const finding = answerFinding(rows, amounts, words);
  const caption = t.answer.caption({
    unit: unitOf(amounts, m),
    who: m.saving.who[column],
    perPerson,
    discounted,
  });
  return (
    <ChartFigure
      heading={t.answer.heading}
      title={finding}
      caption={caption}
      legend={<BandLegend words={t.bands} />}
      table={{
        label: m.table.show,
        show: () => (
          <BandTable
            rows={rows}
            amounts={amounts}
            caption={caption}
            heading={t.answer.heading}
            words={words}
          />
        ),
      }}
    >
      <BandChart
        rows={rows}
        axis={axis}
        tick={(value) => tickOf(value, axis, amounts, words)}
        label={finding}
      />
    </ChartFigure>
  );
}

function BandTable({
  rows,
  amounts: { scale },
  caption,
  heading,
  words: { m, t },
}: {
  rows: readonly BandRow[];
  amounts: Amounts;
  caption: string;
  heading: string;
  words: CompareWords;
}) {
  const shown = (value: number) => figure(value, scale, m.locale);
  const range = ([low, high]: readonly [number, number]) =>
    t.interval(shown(low), shown(high));
  return (
    <DataTable
      caption={caption}
      corner={t.answer.scenario}
      columns={[t.bands.dot, t.bands.p50, t.bands.p80, t.bands.p90]}
      rows={rows.map(({ key, name, shown: written, p50, p80, p90 }) => ({
        key,
        name,
        cells: [shown(written), range(p50), range(p80), range(p90)],
      }))}
      scrollLabel={m.table.scroll(heading)}
    />
  );
}

/** What the others give more or less than the one locked as "before". */
export function DifferenceSection({ scene }: { scene: TableScene }) {
  const { contenders, beforeKey, laid, words } = scene;
  const { m, t } = words;
  const { column, perPerson } = useList();
  const discounted = useStore((state) => state.discounted);
  const before = contenders.find(({ key }) => key === beforeKey);
  const differences = useMemo(
    () =>
      before
        ? contenders
            .filter((one) => one !== before)
            .map((after) => differenceOf(before, after, column, perPerson))
        : [],
    [before, contenders, column, perPerson],
  );
  const amounts = useMemo(
    () => savingAmounts(contenders, perPerson),
    [contenders, perPerson],
  );
  const rows = useMemo(
    () => differenceRows(differences, column, amounts, words),
    [differences, column, amounts, words],
  );
  const axis = useGrownAxis(
    useScale(`difference ${beforeKey ?? ""}`, scene),
    bandAxis(rows),
  );
  if (!before || differences.length === 0)
    return (
      <Missing
        text={
          beforeKey === undefined
            ? t.difference.noBefore
            : laid < 2
              ? t.difference.alone
              : t.difference.waiting
        }
        heading={t.difference.heading}
      />
    );
  const caption = t.difference.caption({
    unit: unitOf(amounts, m),
    before: titleOf(before),
    discounted,
  });
  const [first, ...others] = differences.map((difference) =>
    differenceSentence(difference, column, amounts, words),
  );
  return (
    <ChartFigure
      heading={t.difference.heading}
      title={first!}
      caption={caption}
      legend={
        <>
          {others.map((sentence) => (
            <p key={sentence} className="finding">
              {sentence}
            </p>
          ))}
          <BandLegend words={t.bands} />
        </>
      }
      after={
        <>
          <Pairing differences={differences} words={words} />
          <DataTable
            caption={t.difference.tableCaption(
              unitOf(amounts, m),
              titleOf(before),
            )}
            corner={t.difference.table}
            columns={differences.map(({ after }) => titleOf(after))}
            rows={differenceTable(differences, amounts, words)}
            scrollLabel={m.table.scroll(t.difference.table)}
          />
        </>
      }
    >
      {rows.length === 0 ? (
        <p className="small-print">{t.difference.none}</p>
      ) : (
        <BandChart
          rows={rows}
          axis={axis}
          tick={(value) => tickOf(value, axis, amounts, words)}
          label={first!}
        />
      )}
    </ChartFigure>
  );
}

/** How each band was made: world by world, or as if the two had nothing in common. */
function Pairing({
  differences: all,
  words: { t },
}: {
  differences: readonly Difference[];
  words: CompareWords;
}) {
  const differences = all.filter(({ before, after }) =>
    isComparable(before, after),
  );
  const kinds = [true, false].filter((kind) =>
    differences.some(({ isPaired }) => isPaired === kind),
  );
  return (
    <div data-pairing={kinds.join(" ")}>
      {kinds.map((isPaired) => (
        <p key={String(isPaired)} className="small-print">
          <b>
            {differences
              .filter((one) => one.isPaired === isPaired)
              .map(({ after }) => after.letter)
              .join(", ")}
          </b>
          : {isPaired ? t.difference.paired : t.difference.independent}
        </p>
      ))}
    </div>
  );
}

/** A section that has nothing to show yet, and why. */
export function Missing({ heading, text }: { heading: string; text: string }) {
  return (
    <section className="sheet picture" aria-label={heading}>
      <div className="picture-head">
        <Heading>{heading}</Heading>
      </div>
      <p className="finding">{text}</p>
    </section>
  );
}

/** Money, chance, people, homes and workers of all scenarios in one table. */
export function FiguresSection({ scene }: { scene: TableScene }) {
  const { contenders, words } = scene;
  const { m, t } = words;
  const perPerson = useList((state) => state.perPerson);
  const discounted = useStore((state) => state.discounted);
  const amounts = useMemo(
    () => savingAmounts(contenders, perPerson),
    [contenders, perPerson],
  );
  const unit = unitOf(amounts, m);
  const caption = perPerson
    ? t.figures.perPersonCaption(unit, discounted)
    : t.figures.caption(unit, discounted);
  return (
    <section className="sheet picture" aria-label={t.figures.heading}>
      <div className="picture-head">
        <Heading>{t.figures.heading}</Heading>
      </div>
      <DataTable
        caption={caption}
        corner={t.figures.what}
        columns={contenders.map(titleOf)}
        rows={figureRows(contenders, amounts, words)}
        scrollLabel={m.table.scroll(t.figures.heading)}
      />
    </section>
  );
}
