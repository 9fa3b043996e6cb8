/** The rule that decided a stretch, for people: short, and with its paragraph of serviceloven (SEL). */
import type { Place, Rule } from "../ledger/refundsOfCalendar";
import type { Text } from "../scenario/parameter";

/** A stretch's rule; or § 176, which is counted by the month and not by the stay. */
export type LineRule = Rule | "§ 176";

const RULES: { readonly [R in LineRule]: Text } = {
  "no limit of nights": {
    da: "SEL § 110: ingen grænse for antal døgn",
    en: "SEL § 110: no limit of nights",
  },
  "inside the quota of the running year": {
    da: "SEL § 110 (lov nr. 482/2023): inden for løbeårets døgn",
    en: "SEL § 110 (lov nr. 482/2023): inside the running year's nights",
  },
  "quota of the running year used up": {
    da: "SEL § 110 (lov nr. 482/2023): løbeårets døgn er brugt",
    en: "SEL § 110 (lov nr. 482/2023): the running year's nights are used up",
  },
  "§ 176 a, stk. 1": {
    da: "SEL § 176 a, stk. 1: støtte efter udskrivning",
    en: "SEL § 176 a, stk. 1: support after discharge",
  },
  "§ 176 a, stk. 2": {
    da: "SEL § 176 a, stk. 2: ophold efter udskrivning",
    en: "SEL § 176 a, stk. 2: stay after discharge",
  },
  "no discharge from § 110": {
    da: "SEL § 176 a: ingen udskrivning fra § 110 forud",
    en: "SEL § 176 a: no discharge from § 110 before it",
  },
  "not decided before the discharge": {
    da: "SEL § 176 a: ikke bevilget før udskrivningen",
    en: "SEL § 176 a: not decided before the discharge",
  },
  "after the end of the period": {
    da: "SEL § 176 a, stk. 3: perioden efter udskrivningen er slut",
    en: "SEL § 176 a, stk. 3: the period after the discharge is over",
  },
  "months of § 107 used up": {
    da: "SEL § 176 a, stk. 2: § 107-månederne er brugt",
    en: "SEL § 176 a, stk. 2: the months of § 107 are used up",
  },
  "no refund in this regime": {
    da: "ingen refusion efter de valgte regler",
    en: "no refund under the rules chosen",
  },
  "§ 176": {
    da: "SEL § 176, stk. 1: særligt dyr enkeltsag",
    en: "SEL § 176, stk. 1: especially expensive single case",
  },
};

/** The rule in words. Where the rules chosen give no refund at all, the stay's own paragraph is cited. */
export function ruleText(rule: LineRule, place: Place | "176"): Text {
  const { da, en } = RULES[rule];
  if (rule !== "no refund in this regime") return { da, en };
  const paragraph = place === "85a" ? "85 a" : place;
  return { da: `SEL § ${paragraph}: ${da}`, en: `SEL § ${paragraph}: ${en}` };
}
