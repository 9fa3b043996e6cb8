import { expensiveCaseThresholds } from "../../model/ledger/expensiveCases";
import {
  EXPENSIVE_CASE_INDEX,
  EXPENSIVE_CASE_SHARES,
  INTERIM_REFUND_LAW,
  SHELTER_QUOTA_LAW,
  SUPPORT_REFUND_LAW,
} from "../../model/ledger/refundLaw";
import { capital, decimal, percent, plain } from "../../ui/format";
import {
  interimLaw,
  type LawRow,
  shelterLaw,
  supportLaw,
  switchRows,
  thresholdRows,
} from "../../ui/rows/lawRows";
import { methodTexts } from "../../ui/text/method/texts";
import {
  type Cell,
  date,
  heads,
  kroner,
  number,
  type Row,
  share,
  type Sheet,
  text,
  wrapped,
  year,
} from "./cell";
import { BLANK, type Desk, sectionRow, sentenceRow, titleRow } from "./desk";

const WIDE = 6;

/** The law of refunds as it is computed, with where it was read. */
export function lawSheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const { m, results } = input;
  const { law: t } = methodTexts(m.locale);
  const { scenario } = results;
  return {
    name: nameFor(w.law.sheet),
    about: w.law.about,
    headRows: 0,
    headColumns: 0,
    widths: [
      { least: 16, most: 34 },
      { least: 18, most: 26 },
      { least: 18, most: 26 },
      { least: 18, most: 26 },
      { least: 60, most: 80 },
      { least: 16, most: 30 },
    ],
    rows: [
      titleRow(w.law.title),
      sentenceRow(t.intro, WIDE, "note"),
      BLANK,
      sectionRow(t.switches),
      sentenceRow(t.switchesNote, WIDE, "note"),
      ...ownLaw(desk),
      [
        text(t.question, { role: "head", span: 2 }),
        undefined,
        text(t.chosen, { role: "head", span: 2 }),
        undefined,
        ...heads(t.others),
      ],
      ...switchRows(scenario.law, m.locale).map((row): Row => [
        text(row.text, { span: 2 }),
        undefined,
        text(row.chosen, { role: "strong", span: 2 }),
        undefined,
        wrapped(row.others.join("\n")),
      ]),
      BLANK,
      ...lawTable(desk, t.shelter, t.nights, shelterLaw(m.locale), (i) => {
        const row = SHELTER_QUOTA_LAW[i]!;
        return [row.share, row.nights, undefined];
      }),
      BLANK,
      ...lawTable(desk, t.support, t.months, supportLaw(m.locale), (i) => {
        const row = SUPPORT_REFUND_LAW[i]!;
        return [row.share, row.months, undefined];
      }),
      BLANK,
      ...lawTable(desk, t.interim, t.months, interimLaw(m.locale), (i) => {
        const row = INTERIM_REFUND_LAW[i]!;
        return [row.share, row.months, row.withinMonths];
      }),
      BLANK,
      ...thresholdTable(desk),
    ],
  };
}

/** The scenario's own rules, where it has them and computes by them. */
function ownLaw({ input: { m, results } }: Desk): readonly Row[] {
  const { law: t } = methodTexts(m.locale);
  const { own, regime } = results.scenario.law;
  if (regime !== "own" || !own) return [];
  const said = t.own({
    share: percent(own.share, m.locale, 1),
    nights:
      own.quotaNights === null
        ? t.noLimit
        : t.ownNights(decimal(own.quotaNights, m.locale)),
    years: plain(own.supportYears, m.locale),
    months: plain(own.interimMonths, m.locale),
  });
  return [sentenceRow(said, WIDE)];
}

/** Share, the most nights or months (null: no limit), and within how many months. */
type Numbers = readonly [number, number | null, number | undefined];

function lawTable(
  { input: { m } }: Desk,
  heading: string,
  most: string,
  rows: readonly LawRow[],
  numbers: (row: number) => Numbers,
): readonly Row[] {
  const { law: t } = methodTexts(m.locale);
  return [
    sectionRow(heading),
    heads(
      t.from,
      t.share,
      most,
      numbers(0)[2] === undefined ? "" : t.within,
      t.cite,
      t.confidence,
    ),
    ...rows.map(({ from, cite, confidence }, i): Row => {
      const [part, limit, within] = numbers(i);
      return [
        date(from),
        share(part),
        limit === null
          ? text(t.noLimit, { align: "right" })
          : number(limit, "count"),
        within === undefined ? undefined : number(within, "count"),
        wrapped(cite),
        wrapped(m.confidence[confidence]),
      ];
    }),
  ];
}

function thresholdTable({ input: { m, results } }: Desk): readonly Row[] {
  const { law: t } = methodTexts(m.locale);
  const last = results.policies[0]?.years.at(-1) ?? 0;
  return [
    sectionRow(t.expensive),
    sentenceRow(
      t.expensiveNote(percent(EXPENSIVE_CASE_INDEX, m.locale, 1)),
      WIDE,
      "note",
    ),
    heads(
      t.year,
      ...EXPENSIVE_CASE_SHARES.map((part) => t.over(percent(part, m.locale))),
      t.cite,
      t.confidence,
    ),
    ...thresholdRows(last, m.locale).map((row): Row => [
      year(row.year, { align: "left" }),
      ...expensiveCaseThresholds(row.year).annual.map((kr): Cell => kroner(kr)),
      wrapped(
        row.cite ? `${capital(t.published)}: ${row.cite}` : t.extrapolatedCite,
      ),
      wrapped(m.confidence[row.confidence]),
    ]),
  ];
}
