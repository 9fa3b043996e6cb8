/** The open questions of the law of refunds, each with its readings, in words; one for every switch of LawSettings. */
import type { LawSettings } from "../../model/ledger/refundLaw";
import type { Language } from "../format";

export type Question = Exclude<keyof LawSettings, "own">;

export type QuestionText<Q extends Question> = {
  readonly question: string;
  readonly readings: { readonly [R in `${LawSettings[Q]}`]: string };
};

export type LawQuestions = { readonly [Q in Question]: QuestionText<Q> };

const da: LawQuestions = {
  regime: {
    question: "Hvilke regler regnes der efter?",
    readings: {
      asDated: "Loven, som den gælder på hver enkelt dag",
      before2023: "Loven før 1. oktober 2023, på alle dage",
      none: "Ingen refusion",
      own: "Scenariets egne regler",
    },
  },
  april2026: {
    question:
      "Et løbeår, der er i gang 1. april 2026: Hvor mange døgn refunderes?",
    readings: {
      I1: "I1: 120 døgn, som da løbeåret begyndte",
      I2: "I2: 90 døgn fra 1. april 2026; de døgn, der er brugt, tæller med",
      I4: "I4: 90 nye døgn fra 1. april 2026; årsdagen flyttes ikke",
    },
  },
  runningYear: {
    question: "Hvornår begynder et nyt løbeår?",
    readings: {
      anniversary: "På årsdagen for det første",
      nextNight: "Ved det første døgn, efter at det gamle er slut",
      newEnrolment: "Ved den første indskrivning, efter at det gamle er slut",
    },
  },
  dischargeDayCounts: {
    question: "Tæller udskrivningsdagen som et døgn på § 110?",
    readings: { true: "Ja", false: "Nej" },
  },
  staysInProgress2023: {
    question:
      "Ophold, der var i gang 1. oktober 2023: Hvornår begyndte løbeåret?",
    readings: {
      fromEntryIntoForce: "Den 1. oktober 2023",
      fromAdmission:
        "På indskrivningsdagen eller dens seneste årsdag; døgnene siden da tæller som brugt",
    },
  },
  sixMonths: {
    question: "Seks måneder på § 107: Hvordan tælles de?",
    readings: {
      calendarMonths: "Kalendermåneder fra den første dag med refusion",
      days: "30 dage pr. måned, i alt 180 dage",
    },
  },
  secondPeriod: {
    question:
      "Begynder en ny periode efter § 176 a med en udskrivning, når de to år er gået?",
    readings: { true: "Ja", false: "Nej" },
  },
  userPayment: {
    question: "Borgerens egenbetaling på § 110",
    readings: {
      ignored: "Regnes ikke med",
      beforeSharing: "Trækkes fra taksten, før den deles med staten",
      afterSharing: "Trækkes fra kommunens del, efter at staten har betalt sin",
    },
  },
  especiallyExpensive: {
    question: "Regnes særligt dyre enkeltsager (§ 176) med?",
    readings: { true: "Ja, som om alle er under 67 år", false: "Nej" },
  },
};

const en: LawQuestions = {
  regime: {
    question: "Which rules are used?",
    readings: {
      asDated: "The law as it is in force on each day",
      before2023: "The law before 1 October 2023, on all days",
      none: "No refund",
      own: "The scenario's own rules",
    },
  },
  april2026: {
    question:
      "A running year under way on 1 April 2026: how many nights are refunded?",
    readings: {
      I1: "I1: 120 nights, as when the running year began",
      I2: "I2: 90 nights from 1 April 2026; nights already used count",
      I4: "I4: a fresh 90 nights from 1 April 2026; the anniversary stays",
    },
  },
  runningYear: {
    question: "When does a new running year begin?",
    readings: {
      anniversary: "On the anniversary of the first",
      nextNight: "With the first night after the old one is over",
      newEnrolment: "With the first enrolment after the old one is over",
    },
  },
  dischargeDayCounts: {
    question: "Does the day of discharge count as a night of § 110?",
    readings: { true: "Yes", false: "No" },
  },
  staysInProgress2023: {
    question:
      "Stays under way on 1 October 2023: when did the running year begin?",
    readings: {
      fromEntryIntoForce: "On 1 October 2023",
      fromAdmission:
        "On the day of admission or its latest anniversary; nights since then count as used",
    },
  },
  sixMonths: {
    question: "Six months of § 107: how are they counted?",
    readings: {
      calendarMonths: "Calendar months from the first refunded day",
      days: "30 days to the month, 180 days in all",
    },
  },
  secondPeriod: {
    question:
      "Does a discharge open a new period of § 176 a when the two years are over?",
    readings: { true: "Yes", false: "No" },
  },
  userPayment: {
    question: "The person's own payment in § 110",
    readings: {
      ignored: "Left out",
      beforeSharing: "Taken from the price before it is shared with the state",
      afterSharing:
        "Taken from the municipality's part after the state has paid its own",
    },
  },
  especiallyExpensive: {
    question: "Are especially expensive single cases (§ 176) included?",
    readings: { true: "Yes, as if everybody is under 67", false: "No" },
  },
};

const QUESTIONS: { readonly [L in Language]: LawQuestions } = { da, en };

export const lawQuestions = (language: Language): LawQuestions =>
  QUESTIONS[language];
