import { useEffect, useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { withParts } from "../../model/analysis/difference";
import { countInWords, decimal, unitName } from "../format";
import { type MovedItem, movedItems, movedSplit } from "../rows/movedRows";
import { worldsFor } from "../rows/meaning";
import type { FieldWords } from "../rows/spreads";
import {
  isSettled,
  resetAssumption,
  resetLever,
  setMany,
  useStore,
} from "../store";
import { DataTable } from "../tables/DataTable";
import { tryOut, useTrials } from "./trials";
import { FieldLink } from "./WarningList";

const PLACE = "moved";

/** How much has been changed since the scenario was opened; unfolded, what, and in kroner how much each has moved the answer. */
export default function MovedPanel({ words }: { words: FieldWords }) {
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  const [isOpen, setOpen] = useState(false);
  const items = useMemo(
    () => movedItems(scenario, origin, words),
    [scenario, origin, words],
  );
  const { t } = words;
  if (items.length === 0) return null;
  const count = (kind: MovedItem["kind"]) =>
    items.filter((item) => item.kind === kind).length;
  return (
    <div className="sheet panel panel-moved">
      <details
        className="more moved"
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          {t.moved.count({
            levers: count("levers"),
            assumptions: count("assumptions"),
            others: count("others"),
          })}{" "}
          {t.moved.show}
        </summary>
        {isOpen && (
          <>
            <ul className="nobullet-list">
              {items.map((item) => (
                <MovedLine key={item.key} item={item} words={words} />
              ))}
            </ul>
            <Split words={words} />
          </>
        )}
      </details>
    </div>
  );
}

function MovedLine({ item, words }: { item: MovedItem; words: FieldWords }) {
  const { label, text, subject, part } = item;
  const reset = () => {
    if (subject?.kind === "lever") resetLever(subject.lever, subject.policy);
    else if (subject) resetAssumption(subject.name);
    else {
      const { scenario, origin } = useStore.getState();
      setMany(withParts(scenario, origin, [part]));
    }
  };
  return (
    <li>
      {subject ? <FieldLink subject={subject} text={label} /> : label}
      {text && `: ${text}`}{" "}
      <button type="button" className="link-button" onClick={reset}>
        {words.t.moved.reset}
        <span className="sr-only">: {label}</span>
      </button>
    </li>
  );
}

/** Levers and assumptions apart, in kroner. Computed when the answer itself is, and only while it is looked at. */
function Split({ words }: { words: FieldWords }) {
  const { m, t } = words;
  const { scenario, origin, policyId, discounted } = useStore(
    useShallow(({ scenario, origin, policyId, discounted }) => ({
      scenario,
      origin,
      policyId,
      discounted,
    })),
  );
  const settled = useStore(({ run }) => isSettled(run));
  const hasPolicy = origin.policies.some(({ id }) => id === policyId);
  const known = useTrials(({ trials }) => trials[PLACE]);
  const isAbout =
    known?.order.after === scenario &&
    known.order.before === origin &&
    known.order.policy === policyId &&
    known.order.discounted === discounted;
  const trial = isAbout ? known : undefined;
  const isMissing = settled && hasPolicy && !trial;
  useEffect(() => {
    if (isMissing)
      tryOut(PLACE, {
        before: origin,
        after: scenario,
        policy: policyId,
        discounted,
        worlds: worldsFor(scenario),
      });
  }, [isMissing, origin, scenario, policyId, discounted]);
  const explanation = trial?.explanation;
  const split = useMemo(
    () => explanation && movedSplit(explanation, scenario, words),
    [explanation, scenario, words],
  );
  if (trial?.state === "failed") return <p>{t.moved.failed(trial.reason)}</p>;
  if (!trial) return <p role="status">{t.moved.waits}</p>;
  if (!split || !explanation)
    return (
      <p>
        {t.moved.computing(
          decimal(trial.played, m.locale),
          decimal(trial.of, m.locale),
        )}
      </p>
    );
  const { years, priceYear } = scenario;
  return (
    <>
      <p role="status" className="moved-finding">
        {split.finding}
      </p>
      <DataTable
        caption={`${t.moved.split}. ${t.moved.basis({
          worlds: decimal(explanation.worlds, m.locale),
          error: split.error,
          over: m.sentence.over(countInWords(years, m.locale), years === 1),
          prices: priceYear,
          discounted,
        })}`}
        corner={t.moved.part}
        columns={[unitName(split.unit, m.locale)]}
        rows={split.rows.map(({ key, name, amount, isStrong }) => ({
          key,
          name,
          cells: [amount],
          strong: isStrong,
        }))}
        scrollLabel={m.table.scroll(t.moved.split)}
      />
    </>
  );
}
