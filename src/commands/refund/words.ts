import type { LawSettings } from "../../model/ledger/refundLaw";
import type { Separator } from "../../model/refund/csv";
import type { Language } from "../../ui/format";

const da = {
  usage: `Statsrefusion for kommunens egne ophold, borger for borger. Alt regnes på denne maskine.

  npm run refund -- OPHOLD.csv [valg]

Filen har en linje med kolonnernes navne og derefter et ophold i hver linje, adskilt med komma eller semikolon:

  borger    borgerens nøgle, som den skal stå i svaret
  sted      110, 107 eller 85a
  fra, til  2026-04-01, 1.4.2026 eller 01-04-2026; til er udskrivningsdagen
  bevilget før udskrivning   ja eller nej, af et § 110-ophold: er det følgende bevilget før? Tomt er nej
  takst     kroner pr. døgn

eller person, place, start, end, decisionBeforeDischarge, dailyPrice. Løbeår og perioder regnes af de ophold, der
er i filen; den skal derfor have dem alle siden 1. oktober 2023, også dem, der for længst er slut.

  --until DATO          ophold uden slutdato opgøres til denne dag; uden valget er de fejl
  --detail              en linje for hver strækning, med den regel, der afgjorde den
  --out FIL.csv         skriv til en fil; ellers kommer linjerne på stdout
  --language da|en      sprog; ellers dansk

  --regime asDated|before2023|none                 loven som dateret (standard), loven før 1. oktober 2023, ingen
  --april2026 I1|I2|I4                             et løbeår, som 1. april 2026 deler: 120 døgn som da året begyndte;
                                                   90 fra den dag, brugte døgn medregnet (standard); friske 90
  --running-year anniversary|nextNight|newEnrolment   nyt løbeår på årsdagen (standard), ved første døgn derefter, ved
                                                   første indskrivning derefter
  --discharge-day-counts                           udskrivningsdagen tæller som et døgn i § 110
  --six-months calendarMonths|days                 § 107: kalendermåneder (standard) eller 30 dage pr. måned
  --user-payment KR                                borgerens egenbetaling pr. døgn i § 110
  --user-payment-order beforeSharing|afterSharing  den trækkes fra taksten før delingen (standard) eller fra
                                                   kommunens del efter den
  --especially-expensive                           også § 176, som om alle er under 67 år
  --help                                           vis denne hjælp

Svaret er CSV med komma og decimalpunktum; sidste linje, TOTAL, er summen. Udgangskode: 0 i orden, 1 en fil kunne
ikke skrives, 2 der er fejl i det, der blev givet.
`,
  more: (count: number) => `… og ${count} til.`,
  unwritten: (path: string, reason: string) =>
    `${path} kunne ikke skrives (${reason}).`,
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

export type Words = typeof da;

const en: Words = {
  usage: `State refund of the municipality's own stays, person by person. All is computed on this machine.

  npm run refund -- STAYS.csv [options]

The file has a line with the names of the columns, then one stay in each line, parted by commas or semicolons:

  person      the person's key, as it is to stand in the answer
  place       110, 107 or 85a
  start, end  2026-04-01, 1.4.2026 or 01-04-2026; end is the day of discharge
  decisionBeforeDischarge   yes or no, of a § 110 stay: was what follows decided before it? Empty is no
  dailyPrice  kroner a day

or borger, sted, fra, til, bevilget før udskrivning, takst. Running years and periods are counted from the stays in
the file; it must therefore hold all of them since 1 October 2023, those long ended too.

  --until DATE          stays without an end are settled up to this day; without the option they are faults
  --detail              a line for each stretch, with the rule that decided it
  --out FILE.csv        write to a file; otherwise the lines come on stdout
  --language da|en      language; otherwise Danish

  --regime asDated|before2023|none                 the law as dated (default), the law before 1 October 2023, none
  --april2026 I1|I2|I4                             a running year that 1 April 2026 divides: 120 nights as when it
                                                   began; 90 from that day, used ones counting (default); a fresh 90
  --running-year anniversary|nextNight|newEnrolment   a new running year on the anniversary (default), with the first
                                                   night after it, with the first enrolment after it
  --discharge-day-counts                           the day of discharge counts as a night of § 110
  --six-months calendarMonths|days                 § 107: calendar months (default) or 30 days to the month
  --user-payment KR                                the person's own payment a day in § 110
  --user-payment-order beforeSharing|afterSharing  taken from the price before it is shared (default) or from the
                                                   municipality's part after it
  --especially-expensive                           § 176 too, as if everybody is under 67
  --help                                           show this help

The answer is CSV with commas and decimal points; its last line, TOTAL, is the sum. Exit code: 0 in order, 1 a file
could not be written, 2 there are faults in what was given.
`,
  more: (count) => `… and ${count} more.`,
  unwritten: (path, reason) => `${path} could not be written (${reason}).`,
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

/** What only this command says. */
export const wordsOf = (language: Language): Words => WORDS[language];
