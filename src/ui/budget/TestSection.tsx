import { useDeferredValue, useId, useMemo } from "react";
import type { BudgetOrder, BudgetTest } from "../../model/analysis/budget";
import { CATEGORIES, type Category } from "../../model/ledger/category";
import { isRefunded } from "../../model/ledger/refunded";
import type { PolicyResult } from "../../model/results/results";
import { Choice } from "../controls/Choice";
import { decimal, list } from "../format";
import { shownParts } from "../rows/budgetAccount";
import {
  readBudget,
  uncovered,
  type PastedBudget,
  type PasteTerms,
} from "../rows/budgetPaste";
import { pricesText } from "../rows/budgetTable";
import { testRows, testSentences } from "../rows/budgetTestRows";
import { askBudgetTest } from "../store";
import { DataTable } from "../tables/DataTable";
import { messages } from "../text/messages";
import { chooseBudget, useBudget } from "./budgetStore";
import { budgetHeading, paidPrices, type BudgetScene } from "./scene";
import { useAsked } from "./useAsked";

/** Categories on which the municipality pays, or is refunded, anything in any year. */
const paidIn = ({ cost }: PolicyResult): readonly Category[] =>
  CATEGORIES.filter((category) =>
    cost.byCategory[category].byYear.some(
      ({ municipality, state }) =>
        municipality !== 0 || (isRefunded(category) && state !== 0),
    ),
  );

/** Each category's names in both languages: what is pasted need not be in the page's own. */
const NAMES = Object.fromEntries(
  CATEGORIES.map((category) => [
    category,
    [messages("da").categories[category], messages("en").categories[category]],
  ]),
) as unknown as PasteTerms["names"];

/** Holds the municipality's own adopted budget up against all worlds. */
export function TestSection({ scene }: { scene: BudgetScene }) {
  const { pair, words } = scene;
  const { m, t } = words;
  const id = useId();
  const { pasted, unit, bearing } = useBudget();
  const text = useDeferredValue(pasted);
  const paid = useMemo(() => paidIn(pair.policy), [pair.policy]);
  const read = useMemo(
    () =>
      readBudget(text, {
        language: m.locale,
        unit,
        bearing,
        years: pair.years,
        names: NAMES,
        paid,
      }),
    [text, m.locale, unit, bearing, pair.years, paid],
  );
  return (
    <section
      className="sheet budget-wide"
      aria-labelledby={budgetHeading("proev")}
    >
      <h3 className="first" id={budgetHeading("proev")} tabIndex={-1}>
        {t.test.heading}
      </h3>
      <p className="budget-note">{t.test.intro(pair.policyName)}</p>
      <div className="choices">
        <Choice
          label={t.test.unit}
          options={(["kr", "thousand", "million"] as const).map((id) => ({
            id,
            name: t.test.units[id],
          }))}
          chosen={unit}
          onChoose={(unit) => chooseBudget({ unit })}
        />
        <Choice
          label={t.test.bearing}
          options={(["net", "gross"] as const).map((id) => ({
            id,
            name: t.test[id],
          }))}
          chosen={bearing}
          onChoose={(bearing) => chooseBudget({ bearing })}
        />
      </div>
      <label className="form-label" htmlFor={id}>
        {t.test.field}
      </label>
      <textarea
        id={id}
        className="form-input budget-paste"
        rows={6}
        spellCheck={false}
        value={pasted}
        aria-describedby={`${id}-help`}
        aria-invalid={read.faults.length > 0}
        onChange={({ target }) => chooseBudget({ pasted: target.value })}
      />
      <p className="budget-note" id={`${id}-help`}>
        {t.test.help}
      </p>
      <p className="actions">
        <button
          type="button"
          className="button button-secondary small"
          onClick={() =>
            chooseBudget({
              pasted: t.test.example(pair.years[0] ?? 0),
              unit: "kr",
              bearing: "net",
            })
          }
        >
          {t.test.exampleLabel}
        </button>
        {pasted !== "" && (
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => chooseBudget({ pasted: "" })}
          >
            {t.test.clear}
          </button>
        )}
      </p>
      <Faults read={read} scene={scene} />
      {read.faults.length === 0 && read.lines.length > 0 && (
        <Result read={read} paid={paid} scene={scene} />
      )}
    </section>
  );
}

function Faults({
  read: { faults, sums },
  scene: { words },
}: {
  read: PastedBudget;
  scene: BudgetScene;
}) {
  const { m, t } = words;
  const n = (x: number) => decimal(x, m.locale);
  return (
    <div role="status">
      {faults.length > 0 && (
        <div className="budget-faults">
          <p className="fault">
            <span aria-hidden="true">⚠ </span>
            {t.test.faultsHeading(n(faults.length), faults.length === 1)}
          </p>
          <ul>
            {faults.map(({ line, what, found }, at) => (
              <li key={at} data-fault={what}>
                {t.test.faultAt(n(line), t.test.faults[what](found))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {sums.length > 0 && (
        <p className="budget-note">
          {t.test.sums(list(sums.map(n), m.locale))}
        </p>
      )}
    </div>
  );
}

/** What is asked, with what its answer is shown beside, so that all names and figures are of the same moment. */
type Question = {
  readonly order: BudgetOrder;
  readonly lines: PastedBudget["lines"];
  readonly paid: readonly Category[];
  readonly scene: BudgetScene;
};

const ask = ({ order }: Question) => askBudgetTest(order);

function Result({
  read: { lines },
  paid,
  scene,
}: {
  read: PastedBudget;
  paid: readonly Category[];
  scene: BudgetScene;
}) {
  const { t } = scene.words;
  const bearing = useBudget((state) => state.bearing);
  const question = useMemo((): Question | undefined => {
    const { results, pair, factors, isSettled } = scene;
    if (!isSettled) return undefined;
    const order = {
      policy: pair.policy.id,
      count: results.replications,
      factors,
      bearing,
      lines: lines.map(({ categories, year, budget }) => ({
        categories,
        year,
        budget,
      })),
    };
    return { order, lines, paid, scene };
  }, [scene, bearing, lines, paid]);
  const asked = useAsked(ask, question, scene.about);
  if (asked.fault !== undefined)
    return <p className="fault">{t.test.fault(asked.fault)}</p>;
  if (!asked.answer || !asked.question)
    return <p className="budget-note">{t.reserve.waiting}</p>;
  return (
    <Verdict
      answer={asked.answer}
      question={asked.question}
      isOld={asked.isOld}
      isWaiting={!scene.isSettled}
    />
  );
}

function Verdict({
  answer,
  question: { lines, paid, scene },
  isOld,
  isWaiting,
}: {
  answer: BudgetTest;
  question: Question;
  isOld: boolean;
  /** Whether the worlds of what has been changed since are still being computed. */
  isWaiting: boolean;
}) {
  const { results, pair, words, prices } = scene;
  const { m, t } = words;
  const account =
    prices.basis === "discounted" ? undefined : shownParts(pair, scene.factors);
  const left = uncovered(lines, paid);
  const { columns } = t.test;
  const caption = t.test.caption(
    pair.policyName,
    t.test[answer.order.bearing],
    pricesText(paidPrices(prices), words),
  );
  return (
    <div className={isOld ? "stale" : ""} data-test={isOld ? "old" : "new"}>
      <div role="status">
        {isWaiting && <p className="budget-note">{t.reserve.renewing}</p>}
        {testSentences(answer, words).map((sentence, at) => (
          <p key={at} className="finding">
            {sentence}
          </p>
        ))}
        {left.length > 0 && (
          <p className="budget-note">
            {t.test.uncovered(
              list(
                left.map((category) => m.categories[category]),
                m.locale,
              ),
            )}
          </p>
        )}
      </div>
      <DataTable
        caption={
          results.discounted ? `${caption} ${t.test.discounted}` : caption
        }
        corner={t.test.line}
        columns={[
          columns.budget,
          columns.expected,
          columns.chance,
          columns.over,
          columns.enough80,
          columns.enough90,
        ]}
        rows={testRows(answer, lines, account, pair.years, words)}
        scrollLabel={t.test.scroll}
      />
    </div>
  );
}
