import { useEffect, useMemo, useRef } from "react";
import "./budget.css";
import { ADDRESSES, goTo, useArrival, useNamedPart } from "../route";
import type { BudgetWords, Prices } from "../rows/budgetTable";
import { factorsOf, proposedGrowth } from "../rows/priceBasis";
import { isSettled, submitOnce } from "../store";
import { budgetTexts } from "../text/budget/texts";
import type { Messages } from "../text/da";
import { useAnswer } from "../useAnswer";
import { TakeButton } from "../takeaway/TakeButton";
import { AccountSection } from "./AccountSection";
import { BasisBar } from "./BasisBar";
import { useBudget } from "./budgetStore";
import { CapacitySection } from "./CapacitySection";
import { PlanSection } from "./PlanSection";
import { ReserveSection } from "./ReserveSection";
import {
  BUDGET_PARTS,
  budgetHeading,
  type BudgetPart,
  type BudgetScene,
} from "./scene";
import { TestSection } from "./TestSection";

/** The account behind the answer as a finance officer reads it: years, payers, lines, prices, reserve and an own budget. */
export default function BudgetPage({ m }: { m: Messages }) {
  const t = budgetTexts(m.locale);
  const words = useMemo(() => ({ m, t }), [m, t]);
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = useScene(words);
  useArrival(heading, `${m.pages.names.budget} – ${m.title}`);
  useNamedPart(heading, budgetHeading);
  useEffect(submitOnce, []);
  return (
    <div className="budget">
      <div className="page-head">
        <h2 id="budget-heading" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        <p>{t.intro}</p>
        <TakeButton id="workbook" m={m} />
        <Contents words={words} />
      </div>
      <div className="pictures">
        {scene ? (
          <>
            <BasisBar
              results={scene.results}
              prices={scene.prices}
              words={words}
            />
            <AccountSection scene={scene} />
            <ReserveSection scene={scene} />
            <TestSection scene={scene} />
            <CapacitySection scene={scene} />
          </>
        ) : (
          <p className="sheet">{t.waiting}</p>
        )}
        <PlanSection words={words} />
      </div>
    </div>
  );
}

/** The answer in sight, in the prices chosen; undefined before the first worlds are in. */
function useScene(words: BudgetWords): BudgetScene | undefined {
  // Where the run stands comes with its results, so that no worlds are asked about the answer before them.
  const { run, results, pair, session } = useAnswer(words.m);
  const settled = isSettled(run);
  const isRunning = useBudget((state) => state.isRunning);
  const own = useBudget((state) => state.growth);
  return useMemo(() => {
    if (!results || !pair) return undefined;
    const { priceYear } = results.scenario;
    const growth = own ?? proposedGrowth(results.scenario);
    const basis = results.discounted
      ? "discounted"
      : isRunning
        ? "running"
        : "fixed";
    const prices: Prices = { basis, priceYear, growth };
    return {
      results,
      pair,
      words,
      prices,
      factors: factorsOf(basis, pair.years, priceYear, growth),
      isSettled: settled,
      about: `${session} ${pair.policy.id}`,
    };
  }, [results, pair, session, words, settled, isRunning, own]);
}

function Contents({ words: { t } }: { words: BudgetWords }) {
  const names: { readonly [P in BudgetPart]: string } = {
    regnskab: t.account.heading,
    reserve: t.reserve.heading,
    proev: t.test.heading,
    kapacitet: t.capacity.heading,
    kontoplan: t.plan.heading,
  };
  return (
    <nav aria-label={t.contents}>
      <ul className="contents">
        {BUDGET_PARTS.map((part) => (
          <li key={part}>
            <a
              href={`${ADDRESSES.budget}/${part}`}
              onClick={() => goTo(budgetHeading(part))}
            >
              {names[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
