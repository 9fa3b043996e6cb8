import { useId, useState } from "react";
import type { Results } from "../../model/results/results";
import { Segments } from "../controls/Segments";
import { percentAsWritten, plain, readNumber } from "../format";
import type { BudgetWords, Prices } from "../rows/budgetTable";
import {
  GROWTH_LIMITS,
  proposedGrowth,
  type PriceBasis,
} from "../rows/priceBasis";
import { setDiscounted } from "../store";
import { chooseBudget, useBudget } from "./budgetStore";

const BASES = ["fixed", "running", "discounted"] as const;

/** In which prices all of the page is written. Present values are computed by the model, and are the whole app's choice. */
export function BasisBar({
  results,
  prices,
  words,
}: {
  results: Results;
  prices: Prices;
  words: BudgetWords;
}) {
  const { m, t } = words;
  const { basis, priceYear, growth } = prices;
  const id = useId();
  const choose = (wanted: PriceBasis) => {
    chooseBudget({ isRunning: wanted === "running" });
    if ((wanted === "discounted") !== results.discounted)
      setDiscounted(wanted === "discounted");
  };
  const notes: { readonly [B in PriceBasis]: string } = {
    fixed: t.basis.fixedNote(priceYear),
    running: t.basis.runningNote(percentAsWritten(growth, m.locale), priceYear),
    discounted: t.basis.discountedNote(priceYear),
  };
  return (
    <section className="sheet budget-basis" aria-labelledby={id}>
      <div className="budget-basis-head">
        <h3 className="first" id={id}>
          {t.basis.heading}
        </h3>
        <Segments
          label={t.basis.label}
          options={BASES.map((one) => ({ id: one, name: t.basis[one] }))}
          chosen={basis}
          onChoose={choose}
        />
      </div>
      {basis === "running" && (
        <GrowthField
          key={growth}
          growth={growth}
          proposed={proposedGrowth(results.scenario)}
          words={words}
        />
      )}
      <p className="budget-note">{notes[basis]}</p>
    </section>
  );
}

function GrowthField({
  growth,
  proposed,
  words: { m, t },
}: {
  growth: number;
  proposed: number;
  words: BudgetWords;
}) {
  const id = useId();
  const [typed, setTyped] = useState(plain(growth * 100, m.locale));
  const isOwn = useBudget((state) => state.growth !== null);
  const reading = readNumber(typed, m.locale);
  const { low, high } = GROWTH_LIMITS;
  const isGood =
    reading.ok && reading.value / 100 >= low && reading.value / 100 <= high;
  const settle = () => {
    if (isGood && reading.value / 100 !== growth)
      chooseBudget({ growth: reading.value / 100 });
  };
  const written = (share: number) => percentAsWritten(share, m.locale);
  return (
    <div className={`field budget-growth ${isGood ? "" : "field-fault"}`}>
      <div className="field-line">
        <label className="field-label" htmlFor={id}>
          {t.basis.growth}
        </label>
        <span className="field-entry">
          <input
            id={id}
            className="form-input field-input"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={!isGood}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={settle}
            onKeyDown={({ key }) => {
              if (key === "Enter") settle();
            }}
          />
          <span className="field-unit">{t.basis.growthUnit}</span>
        </span>
      </div>
      <p
        id={`${id}-note`}
        className={isGood ? "field-beside" : "field-message fault"}
      >
        {isGood
          ? t.basis.growthNote(written(proposed), isOwn)
          : t.basis.growthFault(written(low), written(high))}
      </p>
      {isOwn && (
        <button
          type="button"
          className="link-button"
          onClick={() => chooseBudget({ growth: null })}
        >
          {t.basis.growthReset(written(proposed))}
        </button>
      )}
    </div>
  );
}
