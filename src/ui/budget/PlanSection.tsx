import { CATEGORIES } from "../../model/ledger/category";
import { Disclosure } from "../controls/Disclosure";
import {
  ACCOUNT_PLAN,
  ACCOUNT_PLAN_SOURCE,
  FUNCTIONS,
} from "../rows/accountPlan";
import type { BudgetWords } from "../rows/budgetTable";
import { WordTable } from "../tables/WordTable";
import { budgetHeading } from "./scene";

/** Which function of the account plan each line is placed on, and how certain that is. */
export function PlanSection({ words }: { words: BudgetWords }) {
  const { m, t } = words;
  const lines = CATEGORIES.filter(
    (category) => !["homes", "health", "justice"].includes(category),
  ).map((category) => ({ category, booking: ACCOUNT_PLAN[category] }));
  return (
    <section
      className="sheet budget-wide"
      aria-labelledby={budgetHeading("kontoplan")}
    >
      <h3 className="first" id={budgetHeading("kontoplan")} tabIndex={-1}>
        {t.plan.heading}
      </h3>
      <Disclosure summary={t.plan.open}>
        {() => (
          <>
            <WordTable
              caption={t.plan.caption}
              columns={[
                {
                  name: t.account.line,
                  isWide: true,
                  cell: ({ category }) => m.categories[category],
                },
                {
                  name: t.plan.function,
                  cell: ({ booking }) => booking.code ?? t.plan.none,
                },
                {
                  name: t.plan.name,
                  isWide: true,
                  cell: ({ booking: { code } }) =>
                    code && <span lang="da">{FUNCTIONS[code]}</span>,
                },
                {
                  name: t.plan.isSure,
                  cell: ({ booking: { code, isSure } }) =>
                    isSure
                      ? t.plan.sure
                      : code
                        ? t.plan.likely
                        : t.plan.unknown,
                },
              ]}
              rows={lines}
              keyOf={({ category }) => category}
              scrollLabel={t.plan.scroll}
            />
            <p className="budget-note">{t.plan.source(ACCOUNT_PLAN_SOURCE)}</p>
          </>
        )}
      </Disclosure>
    </section>
  );
}
