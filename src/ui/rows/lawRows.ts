import { expensiveCaseThresholds } from "../../model/ledger/expensiveCases";
import {
  EXPENSIVE_CASE_LAW,
  INTERIM_REFUND_LAW,
  SHELTER_QUOTA_LAW,
  SUPPORT_REFUND_LAW,
  type Confidence,
  type LawSettings,
} from "../../model/ledger/refundLaw";
import { decimal, kroner, percent, type Language } from "../format";
import { lawCite } from "../text/lawCites";
import { lawQuestions, type Question } from "../text/law";

/** One row of the law. `cite` is in the language asked for, or in English where it is known in that alone. */
export type LawRow = {
  readonly from: string;
  readonly share: string;
  /** Nights or months; undefined is no limit. */
  readonly most: string | undefined;
  readonly within?: string;
  readonly cite: string;
  readonly citeLanguage: Language;
  readonly confidence: Confidence;
};

type Cited = {
  readonly from: string;
  readonly cite: string;
  readonly confidence: Confidence;
};

function cited(
  table: "110" | "85a" | "107" | "176",
  { from, cite, confidence }: Cited,
  language: Language,
) {
  const own = language === "en" ? cite : lawCite(`${table} ${from}`);
  return {
    from,
    confidence,
    cite: own ?? cite,
    citeLanguage: own === undefined ? ("en" as const) : language,
  };
}

export const shelterLaw = (language: Language): LawRow[] =>
  SHELTER_QUOTA_LAW.map((row) => ({
    ...cited("110", row, language),
    share: percent(row.share, language),
    most: row.nights === null ? undefined : decimal(row.nights, language),
  }));

export const supportLaw = (language: Language): LawRow[] =>
  SUPPORT_REFUND_LAW.map((row) => ({
    ...cited("85a", row, language),
    share: percent(row.share, language),
    most: decimal(row.months, language),
  }));

export const interimLaw = (language: Language): LawRow[] =>
  INTERIM_REFUND_LAW.map((row) => ({
    ...cited("107", row, language),
    share: percent(row.share, language),
    most: decimal(row.months, language),
    within: decimal(row.withinMonths, language),
  }));

export type ThresholdRow = {
  readonly year: number;
  readonly annual: readonly string[];
  readonly isExtrapolated: boolean;
  readonly cite: string | undefined;
  readonly citeLanguage: Language;
  readonly confidence: Confidence;
};

/** The thresholds of § 176 from the first year known to the last asked for. */
export function thresholdRows(
  lastYear: number,
  language: Language,
): ThresholdRow[] {
  const first = Number(EXPENSIVE_CASE_LAW[0]!.from.slice(0, 4));
  return Array.from({ length: Math.max(0, lastYear - first + 1) }, (_, i) => {
    const row = expensiveCaseThresholds(first + i);
    const { cite, citeLanguage, confidence } = cited("176", row, language);
    return {
      year: first + i,
      annual: row.annual.map((kr) => kroner(kr, language)),
      isExtrapolated: row.extrapolated,
      cite: row.extrapolated ? undefined : cite,
      citeLanguage,
      confidence,
    };
  });
}

/** An open question of the law, the reading that the scenario has chosen, and those it has not. */
export type SwitchRow = {
  readonly question: Question;
  readonly text: string;
  readonly chosen: string;
  readonly others: readonly string[];
};

export function switchRows(law: LawSettings, language: Language): SwitchRow[] {
  const texts = lawQuestions(language);
  return (Object.keys(texts) as Question[]).map((question) => {
    const { question: text, readings } = texts[question];
    const chosen = String(law[question]);
    const all = Object.entries<string>(readings);
    return {
      question,
      text,
      chosen: all.find(([reading]) => reading === chosen)?.[1] ?? chosen,
      others: all
        .filter(([reading]) => reading !== chosen)
        .map(([, words]) => words),
    };
  });
}
