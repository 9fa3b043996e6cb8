import { useMemo } from "react";
import { Choice } from "../controls/Choice";
import { decimal } from "../format";
import { accountOf } from "../rows/budgetAccount";
import { pricesText } from "../rows/budgetTable";
import { reserveRows, reserveSentences } from "../rows/reserveRows";
import { ENOUGH_WORLDS } from "../rows/sentences";
import { askReserve } from "../store";
import { DataTable } from "../tables/DataTable";
import { chooseBudget, useBudget } from "./budgetStore";
import { budgetHeading, paidPrices, type BudgetScene } from "./scene";
import { useAsked } from "./useAsked";

/** Shares of worlds in hundredths that can be asked for. */
const CERTAINTIES = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95] as const;

/** What the municipality must have at hand for its money to be enough in so many worlds. */
export function ReserveSection({ scene }: { scene: BudgetScene }) {
  const { results, pair, words, prices, factors, isSettled } = scene;
  const { m, t } = words;
  const certainty = useBudget((state) => state.certainty);
  const order = useMemo(
    () =>
      isSettled
        ? {
            policy: pair.policy.id,
            count: results.replications,
            factors,
            certainty,
          }
        : undefined,
    [isSettled, pair.policy.id, results, factors, certainty],
  );
  const { answer, isOld } = useAsked(askReserve, order);
  const account = useMemo(
    () =>
      prices.basis === "discounted"
        ? undefined
        : accountOf(pair, factors)("municipality", "kind").find(
            ({ kind }) => kind === "payer",
          ),
    [prices.basis, pair, factors],
  );
  const share = decimal(certainty * 100, m.locale);
  const wording = answer && decimal(answer.order.certainty * 100, m.locale);
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
          chosen={share}
          onChoose={(id) => chooseBudget({ certainty: Number(id) / 100 })}
        />
      </div>
      {!answer && <p className="budget-note">{t.reserve.waiting}</p>}
      {answer && wording && (
        <div
          className={isOld ? "stale" : ""}
          data-reserve={isOld ? "old" : "new"}
        >
          <div role="status">
            {reserveSentences(answer, account, pair, words).map(
              (sentence, at) => (
                <p key={at} className={at < 2 ? "finding" : "budget-note"}>
                  {sentence}
                </p>
              ),
            )}
          </div>
          {answer.order.count >= ENOUGH_WORLDS && (
            <DataTable
              caption={`${t.reserve.caption(
                pair.policyName,
                pricesText(paidPrices(prices), words),
                wording,
              )} ${results.discounted ? t.reserve.discounted : ""}`.trim()}
              corner={m.table.year}
              columns={[
                t.reserve.columns.expected,
                t.reserve.columns.reserve,
                t.reserve.columns.enough(wording),
                t.reserve.columns.extra(pair.baselineName),
                t.reserve.columns.extraSoFar,
                t.reserve.columns.enoughSoFar(wording),
              ]}
              rows={reserveRows(answer, account, pair.years, words).map(
                (row) => ({
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
                }),
              )}
              scrollLabel={t.reserve.scroll}
            />
          )}
        </div>
      )}
    </section>
  );
}
