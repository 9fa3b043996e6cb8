import {
  EXPENSIVE_CASE_INDEX,
  EXPENSIVE_CASE_SHARES,
} from "../../model/ledger/refundLaw";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal, percent, plain } from "../format";
import {
  interimLaw,
  shelterLaw,
  supportLaw,
  switchRows,
  thresholdRows,
  type LawRow,
  type ThresholdRow,
} from "../rows/lawRows";
import { WordTable } from "../tables/WordTable";
import type { Messages } from "../text/da";
import type { MethodTexts } from "../text/method/da";

type Props = {
  readonly scenario: Scenario;
  readonly t: MethodTexts;
  readonly m: Messages;
};

/** The law as dated rows, and its open questions with the scenario's readings. */
export function LawTables(props: Props) {
  const { t, m } = props;
  return (
    <>
      <p>{t.law.intro}</p>
      <Dated
        {...props}
        caption={t.law.shelter}
        most={t.law.nights}
        rows={shelterLaw(m.locale)}
      />
      <Dated
        {...props}
        caption={t.law.support}
        most={t.law.months}
        rows={supportLaw(m.locale)}
      />
      <Dated
        {...props}
        caption={t.law.interim}
        most={t.law.months}
        within={t.law.within}
        rows={interimLaw(m.locale)}
      />
      <Thresholds {...props} />
      <Switches {...props} />
    </>
  );
}

function Dated({
  caption,
  most,
  within,
  rows,
  t: { law },
  m,
}: Props & {
  caption: string;
  most: string;
  within?: string;
  rows: readonly LawRow[];
}) {
  const withinColumn = {
    name: within ?? "",
    isNumber: true,
    cell: (row: LawRow) => row.within,
  };
  return (
    <>
      <h4>{caption}</h4>
      <WordTable
        isHeaded
        caption={caption}
        columns={[
          { name: law.from, cell: ({ from }) => from },
          { name: law.share, isNumber: true, cell: ({ share }) => share },
          {
            name: most,
            isNumber: true,
            cell: (row) => row.most ?? law.noLimit,
          },
          ...(within ? [withinColumn] : []),
          {
            name: law.cite,
            isWide: true,
            cell: ({ cite, citeLanguage }) => (
              <span lang={citeLanguage}>{cite}</span>
            ),
          },
          { name: law.confidence, cell: ({ confidence }) => confidence },
        ]}
        rows={rows}
        keyOf={({ from }) => from}
        scrollLabel={m.table.scroll(caption)}
      />
    </>
  );
}

function Thresholds({ scenario, t: { law }, m }: Props) {
  const lastYear = Number(scenario.start.slice(0, 4)) + scenario.years - 1;
  return (
    <>
      <h4>{law.expensive}</h4>
      <p>{law.expensiveNote(percent(EXPENSIVE_CASE_INDEX, m.locale, 1))}</p>
      <WordTable
        isHeaded
        caption={law.expensive}
        columns={[
          { name: law.year, cell: ({ year }) => String(year) },
          ...EXPENSIVE_CASE_SHARES.map((share, i) => ({
            name: law.over(percent(share, m.locale)),
            isNumber: true,
            cell: ({ annual }: ThresholdRow) => annual[i],
          })),
          {
            name: law.kind,
            cell: ({ isExtrapolated }) => (
              <span className={isExtrapolated ? "kind-guess" : ""}>
                {isExtrapolated ? law.extrapolated : law.published}
              </span>
            ),
          },
          {
            name: law.cite,
            isWide: true,
            cell: ({ cite, citeLanguage }) =>
              cite === undefined ? (
                law.extrapolatedCite
              ) : (
                <span lang={citeLanguage}>{cite}</span>
              ),
          },
          { name: law.confidence, cell: ({ confidence }) => confidence },
        ]}
        rows={thresholdRows(lastYear, m.locale)}
        keyOf={({ year }) => year}
        scrollLabel={m.table.scroll(law.expensive)}
      />
    </>
  );
}

function Switches({ scenario, t: { law }, m }: Props) {
  const { own, regime } = scenario.law;
  const n = (x: number) => plain(x, m.locale);
  return (
    <>
      <h4>{law.switches}</h4>
      <p>{law.switchesNote}</p>
      {regime === "own" && own && (
        <p>
          {law.own({
            share: percent(own.share, m.locale, 1),
            nights:
              own.quotaNights === null
                ? law.noLimit
                : law.ownNights(decimal(own.quotaNights, m.locale)),
            years: n(own.supportYears),
            months: n(own.interimMonths),
          })}
        </p>
      )}
      <WordTable
        isHeaded
        caption={law.switches}
        columns={[
          { name: law.question, isWide: true, cell: ({ text }) => text },
          {
            name: law.chosen,
            isWide: true,
            cell: ({ chosen }) => <b>{chosen}</b>,
          },
          {
            name: law.others,
            isWide: true,
            cell: ({ others }) => (
              <ul className="readings">
                {others.map((reading) => (
                  <li key={reading}>{reading}</li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={switchRows(scenario.law, m.locale)}
        keyOf={({ question }) => question}
        scrollLabel={m.table.scroll(law.switches)}
      />
    </>
  );
}
