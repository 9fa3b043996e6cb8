import { z } from "zod";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { Bearing } from "../../model/analysis/budget";
import type { Column } from "../../model/results/results";
import type { Grouping } from "../rows/budgetAccount";
import type { AmountUnit } from "../rows/budgetPaste";
import type { LedgerSide } from "../rows/ledgerRows";
import { keptIn } from "../work/browserStorage";

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

const FIRST: BudgetChoices = {
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
};

const CHOICES = z.object({
  isRunning: z.boolean(),
  growth: z.number().nullable(),
  layout: z.enum(["byYear", "threeSides"]),
  side: z.enum(["baseline", "policy", "saving"]),
  column: z.enum(["total", "municipality", "region", "state"]),
  grouping: z.enum(["kind", "function"]),
  year: z.int().nullable(),
  certainty: z.number().min(0.5).max(0.95),
  pasted: z.string(),
  unit: z.enum(["kr", "thousand", "million"]),
  bearing: z.enum(["net", "gross"]),
});

/** What lies in the browser of them; undefined where this edition cannot read it. */
export const readChoices = (json: unknown): BudgetChoices | undefined =>
  CHOICES.safeParse(json).data;

/** Kept in the browser as the rest of the work is. */
export const useBudget = create<BudgetChoices>()(
  persist(() => FIRST, keptIn("budget", 1, readChoices)),
);

export const chooseBudget = (choices: Partial<BudgetChoices>): void =>
  void useBudget.setState(choices);
