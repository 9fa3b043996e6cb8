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
  --detail              en linje for hvert tidsrum, med den regel, der afgjorde den
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
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What only this command says. */
export const wordsOf = (language: Language): Words => WORDS[language];
