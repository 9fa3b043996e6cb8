import { create } from "zustand";
import type { Bearing } from "../../model/analysis/budget";
import type { Column } from "../../model/results/results";
import type { Grouping } from "../rows/budgetAccount";
import type { AmountUnit } from "../rows/budgetPaste";
import type { LedgerSide } from "../rows/ledgerRows";

/** What has been chosen and written on the page with the budget; plain values, so that they can be kept. */
export type BudgetChoices = {
  /** Running prices instead of fixed ones; whether amounts are present values is the whole app's choice. */
  readonly isRunning: boolean;
  /** Growth a year of running prices, where another is wanted than the scenario's own. */
  readonly growth: number | null;
  readonly layout: "byYear" | "threeSides";
  readonly side: LedgerSide;
  readonly column: Column;
  readonly grouping: Grouping;
  /** Calendar year of the view of one year; all years when null. */
  readonly year: number | null;
  /** Share of worlds in which money must be enough. */
  readonly certainty: number;
  /** Budget lines as they were pasted. */
  readonly pasted: string;
  readonly unit: AmountUnit;
  readonly bearing: Bearing;
};

export const useBudget = create<BudgetChoices>()(() => ({
  isRunning: false,
  growth: null,
  layout: "byYear",
  side: "policy",
  column: "municipality",
  grouping: "kind",
  year: null,
  certainty: 0.8,
  pasted: "",
  unit: "kr",
  bearing: "net",
}));

export const chooseBudget = (choices: Partial<BudgetChoices>): void =>
  useBudget.setState(choices);
