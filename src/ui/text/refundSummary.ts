import type { LawSettings } from "../../model/ledger/refundLaw";
import type { Separator } from "../../model/refund/csv";
import type { Language } from "../format";

const da = {
  separators: { ",": "komma", ";": "semikolon" } as {
    readonly [S in Separator]: string;
  },
  read: (stays: string, persons: string, how: string) =>
    `${stays} ophold, ${persons} borgere (${how}).`,
  unread: (names: string) => `Ikke læst: ${names}.`,
  paid: (gross: string, state: string, municipality: string) =>
    `Af ${gross} kr. refunderer staten ${state} kr.; kommunen betaler ${municipality} kr.`,
  user: (user: string) => `Borgerne betaler selv ${user} kr.`,
  days: (place: string, refunded: string, unrefunded: string) =>
    `§ ${place}: ${refunded} døgn med refusion, ${unrefunded} uden.`,
  law: {
    regime: {
      asDated: "Loven som dateret",
      before2023: "Loven før 1. oktober 2023",
      none: "Ingen refusion",
      own: "Egne regler",
    } as { readonly [R in LawSettings["regime"]]: string },
    april2026: (reading: string) => `1. april 2026 læst som ${reading}`,
    runningYear: {
      anniversary: "nyt løbeår på årsdagen",
      nextNight: "nyt løbeår ved første døgn efter det gamle",
      newEnrolment: "nyt løbeår ved første indskrivning efter det gamle",
    } as { readonly [Y in LawSettings["runningYear"]]: string },
    dischargeDayCounts: "udskrivningsdagen tæller",
    days: "§ 107 med 30 dage pr. måned",
    userPayment: {
      ignored: "",
      beforeSharing: "egenbetaling trukket fra før delingen",
      afterSharing: "egenbetaling trukket fra kommunens del",
    } as { readonly [U in LawSettings["userPayment"]]: string },
    especiallyExpensive: "§ 176 med, alle regnet under 67 år",
  },
};

type Words = typeof da;

const en: Words = {
  separators: { ",": "commas", ";": "semicolons" },
  read: (stays, persons, how) =>
    `Stays: ${stays}. Persons: ${persons} (${how}).`,
  unread: (names) => `Not read: ${names}.`,
  paid: (gross, state, municipality) =>
    `Of DKK ${gross} the state refunds DKK ${state}; the municipality pays DKK ${municipality}.`,
  user: (user) => `The persons pay DKK ${user} themselves.`,
  days: (place, refunded, unrefunded) =>
    `§ ${place}: ${refunded} days refunded, ${unrefunded} not.`,
  law: {
    regime: {
      asDated: "The law as dated",
      before2023: "The law before 1 October 2023",
      none: "No refund",
      own: "Rules of one's own",
    },
    april2026: (reading) => `1 April 2026 read as ${reading}`,
    runningYear: {
      anniversary: "a new running year on the anniversary",
      nextNight: "a new running year with the first night after the old one",
      newEnrolment:
        "a new running year with the first enrolment after the old one",
    },
    dischargeDayCounts: "the day of discharge counts",
    days: "§ 107 by 30 days to the month",
    userPayment: {
      ignored: "",
      beforeSharing: "own payment taken before sharing",
      afterSharing: "own payment taken from the municipality's part",
    },
    especiallyExpensive: "with § 176, everybody taken as under 67",
  },
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What page and command say of a settlement of the municipality's own stays. */
export const refundSummaryWords = (language: Language): Words =>
  WORDS[language];
