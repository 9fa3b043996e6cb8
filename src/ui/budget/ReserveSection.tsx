import { useMemo } from "react";
import type { Reserve, ReserveOrder } from "../../model/analysis/budget";
import { Choice } from "../controls/Choice";
import { decimal } from "../format";
import { accountOf } from "../rows/budgetAccount";
import { pricesText } from "../rows/budgetTable";
import {
  reserveRows,
  reserveSentences,
  type ShownCost,
} from "../rows/reserveRows";
import { ENOUGH_WORLDS } from "../rows/sentences";
import { askReserve } from "../store";
import { DataTable } from "../tables/DataTable";
import { chooseBudget, useBudget } from "./budgetStore";
import { budgetHeading, paidPrices, type BudgetScene } from "./scene";
import { useAsked } from "./useAsked";

/** Shares of worlds in hundredths that can be asked for. */
const CERTAINTIES = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95] as const;

/** What is asked, with what its answer is shown beside, so that all figures are of the same moment. */
type Question = {
  readonly order: ReserveOrder;
  readonly account: ShownCost | undefined;
  readonly scene: BudgetScene;
};

const ask = ({ order }: Question) => askReserve(order);

/** What the municipality must have at hand for its money to be enough in so many worlds. */
export function ReserveSection({ scene }: { scene: BudgetScene }) {
  const { m, t } = scene.words;
  const certainty = useBudget((state) => state.certainty);
  const question = useMemo(
    () => (scene.isSettled ? questionOf(scene, certainty) : undefined),
    [scene, certainty],
  );
  const asked = useAsked(ask, question, scene.about);
  const { answer, isOld, fault } = asked;
  return (
    <section
      className="sheet budget-wide"
      aria-labelledby={budgetHeading("reserve")}
    >
      <h3 className="first" id={budgetHeading("reserve")} tabIndex={-1}>
        {t.reserve.heading}
      </h3>
      <p className="budget-note">{t.reserve.intro}</p>
      <div className="choices">
        <Choice
          label={t.reserve.certainty}
          options={CERTAINTIES.map((hundredths) => ({
            id: String(hundredths),
            name: t.reserve.ofHundred(decimal(hundredths, m.locale)),
          }))}
          chosen={String(Math.round(certainty * 100))}
          onChoose={(id) => chooseBudget({ certainty: Number(id) / 100 })}
        />
      </div>
      {fault !== undefined && <p className="fault">{t.reserve.fault(fault)}</p>}
      {!answer && fault === undefined && (
        <p className="budget-note">{t.reserve.waiting}</p>
      )}
      {answer && asked.question && (
        <Answer
          answer={answer}
          question={asked.question}
          isOld={isOld}
          isWaiting={!scene.isSettled}
        />
      )}
    </section>
  );
}

function questionOf(scene: BudgetScene, certainty: number): Question {
  const { results, pair, prices, factors } = scene;
  return {
    order: {
      policy: pair.policy.id,
      count: results.replications,
      factors,
      certainty,
    },
    account:
      prices.basis === "discounted"
        ? undefined
        : accountOf(pair, factors)("municipality", "kind").find(
            ({ kind }) => kind === "payer",
          ),
    scene,
  };
}

function Answer({
  answer,
  question: { account, scene },
  isOld,
  isWaiting,
}: {
  answer: Reserve;
  question: Question;
  isOld: boolean;
  /** Whether the worlds of what has been changed since are still being computed. */
  isWaiting: boolean;
}) {
  const { results, pair, words, prices } = scene;
  const { m, t } = words;
  const certainty = decimal(answer.order.certainty * 100, m.locale);
  const { columns } = t.reserve;
  const caption = t.reserve.caption(
    pair.policyName,
    pricesText(paidPrices(prices), words),
    certainty,
  );
  return (
    <div className={isOld ? "stale" : ""} data-reserve={isOld ? "old" : "new"}>
      <div role="status">
        {isWaiting && <p className="budget-note">{t.reserve.renewing}</p>}
        {reserveSentences(answer, account, pair, words).map((sentence, at) => (
          <p key={at} className={at < 2 ? "finding" : "budget-note"}>
            {sentence}
          </p>
        ))}
      </div>
      {answer.order.count >= ENOUGH_WORLDS && (
        <DataTable
          caption={
            results.discounted ? `${caption} ${t.reserve.discounted}` : caption
          }
          corner={m.table.year}
          columns={[
            columns.expected,
            columns.reserve,
            columns.enough(certainty),
            columns.extra(pair.baselineName),
            columns.extraSoFar,
            columns.enoughSoFar(certainty),
          ]}
          rows={reserveRows(answer, account, pair.years, words).map((row) => ({
            key: row.key,
            name: row.name,
            cells: [
              row.expected,
              row.reserve,
              row.enough,
              row.extra,
              row.extraSoFar,
              row.enoughSoFar,
            ].map((thousands) => decimal(thousands, m.locale)),
            strong: row.key === "period",
          }))}
          scrollLabel={t.reserve.scroll}
        />
      )}
    </div>
  );
}
