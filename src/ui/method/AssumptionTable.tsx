import { useDeferredValue, useId, useMemo, useState } from "react";
import type { SourceKind } from "../../model/scenario/parameter";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal } from "../format";
import {
  assumptionRows,
  assumptionsFound,
  type AssumptionRow,
} from "../rows/assumptionRows";
import { correlationRows } from "../rows/correlationRows";
import { drawnSentence } from "../rows/sentences";
import { Disclosure } from "../controls/Disclosure";
import { WordTable } from "../tables/WordTable";
import type { Messages } from "../text/da";
import type { MethodTexts } from "../text/method/da";

/** How the worlds are drawn, and which assumptions are correlated, in a list that is long where the country's figures tie many. */
const Drawing = ({
  scenario,
  t,
  m,
}: {
  scenario: Scenario;
  t: MethodTexts["assumptions"];
  m: Messages;
}) => (
  <>
    <p>{drawnSentence(scenario, m)}</p>
    {scenario.correlations.length > 0 && (
      <Disclosure
        summary={t.correlated(decimal(scenario.correlations.length, m.locale))}
      >
        {() => <CorrelationList scenario={scenario} m={m} />}
      </Disclosure>
    )}
  </>
);

/** The strongest first, under the source that they rest on. */
function CorrelationList({ scenario, m }: { scenario: Scenario; m: Messages }) {
  const rows = correlationRows(scenario, m);
  const cites = [...new Set(rows.map(({ cite }) => cite))];
  return cites.map((cite) => (
    <div key={cite}>
      <p>{cite}</p>
      <ul>
        {rows
          .filter((row) => row.cite === cite)
          .map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
      </ul>
    </div>
  ));
}

/** Every assumption of the scenario with what stands behind it; guesses are counted first. */
export function AssumptionTable({
  scenario,
  t: { assumptions: t },
  m,
}: {
  scenario: Scenario;
  t: MethodTexts;
  m: Messages;
}) {
  const id = useId();
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState<SourceKind | "any">("any");
  const rows = useMemo(() => assumptionRows(scenario, m), [scenario, m]);
  const found = useDeferredValue(assumptionsFound(rows, search, kind));
  const n = (x: number) => decimal(x, m.locale);
  const kinds = countedKinds(rows);
  return (
    <>
      <p>
        {t.of(scenario.title[m.locale])}{" "}
        <b>
          {m.sentence.guesses(
            rows.length,
            kinds.get("guess") ?? 0,
            kinds.get("calibrated") ?? 0,
          )}
        </b>{" "}
        {t.fewGuesses}
      </p>
      <Drawing scenario={scenario} t={t} m={m} />
      <div className="choices">
        <div className="choice">
          <label className="form-label" htmlFor={`${id}-search`}>
            {t.search}
          </label>
          <input
            id={`${id}-search`}
            className="form-input"
            type="search"
            autoComplete="off"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
        </div>
        <div className="choice">
          <label className="form-label" htmlFor={`${id}-kind`}>
            {t.kind}
          </label>
          <select
            id={`${id}-kind`}
            className="form-select"
            value={kind}
            onChange={({ target }) =>
              setKind(target.value as SourceKind | "any")
            }
          >
            <option value="any">{t.anyKind(n(rows.length))}</option>
            {[...kinds].map(([one, count]) => (
              <option key={one} value={one}>
                {t.kindCount(m.sourceKind[one], n(count))}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p role="status" className="field-beside">
        {t.shown(n(found.length), n(rows.length))}
      </p>
      <Table rows={found} t={t} m={m} />
      <p className="field-beside">
        {t.confidence}: {Object.values(m.confidence).join("; ")}.
      </p>
    </>
  );
}

/** How many there are of each kind, in the order in which kinds are explained. */
function countedKinds(rows: readonly AssumptionRow[]) {
  const kinds = new Map<SourceKind, number>();
  for (const { source } of rows)
    kinds.set(source.kind, (kinds.get(source.kind) ?? 0) + 1);
  return kinds;
}

function Table({
  rows,
  t,
  m,
}: {
  rows: readonly AssumptionRow[];
  t: MethodTexts["assumptions"];
  m: Messages;
}) {
  return (
    <WordTable
      caption={t.caption}
      columns={[
        {
          name: t.name,
          isWide: true,
          cell: ({ label, group, help }) => (
            <>
              {label}
              <span className="row-note">
                {m.groups[group]}. {help}
              </span>
            </>
          ),
        },
        {
          name: t.value,
          isNumber: true,
          cell: ({ value, unit, beyond }) => (
            <>
              {value} <span className="unit">{unit}</span>
              {beyond && (
                <span className="row-note">
                  {t.beyond(beyond.low, beyond.high)}
                </span>
              )}
            </>
          ),
        },
        {
          name: t.interval,
          isNumber: true,
          cell: (row) => intervalText(row, t),
        },
        {
          name: t.kindColumn,
          cell: ({ source: { kind } }) => (
            <span className={`kind kind-${kind}`}>{m.sourceKind[kind]}</span>
          ),
        },
        {
          name: t.confidence,
          cell: ({ source }) => (
            <abbr title={m.confidence[source.confidence]}>
              {source.confidence}
            </abbr>
          ),
        },
        {
          name: t.source,
          isWide: true,
          cell: ({ source: { cite, note } }) => (
            <>
              {cite}
              {note && <span className="row-note">{note[m.locale]}</span>}
            </>
          ),
        },
        { name: t.limits, isWide: true, cell: ({ limits }) => limits },
      ]}
      rows={rows}
      keyOf={({ name }) => name}
      scrollLabel={m.table.scroll(t.caption)}
    />
  );
}

function intervalText(
  { interval }: AssumptionRow,
  t: MethodTexts["assumptions"],
): string {
  switch (interval.kind) {
    case "fixed":
      return t.fixed;
    case "chance":
      return t.chance;
    case "range":
      return t.range(interval.low, interval.high);
  }
}
