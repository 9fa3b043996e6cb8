import type { Language } from "../../ui/format";

const da = {
  usage: (
    workers: number,
  ) => `Regner på et scenarie: hvad hver indsats koster, hvem der betaler, og hvor sikkert det er.

  npm run simulate -- SCENARIE.json [valg]

  --replications N    antal verdener; ellers det, der står i scenariet
  --precision P%      spil verdener, til standardfejlen på nettobesparelsen er højst P % af den, som 1% eller 0,5%
  --most N            højst så mange verdener med --precision; ellers scenariets tal eller 20.000
  --seed TEKST        frø; ellers det, der står i scenariet. Samme frø giver samme tal
  --workers N         antal tråde; ellers én for hver kerne (her ${workers}). Ændrer ingen tal
  --discounted        nutidsværdi efter scenariets kalkulationsrente
  --language da|en    sprog; ellers dansk
  --out FIL.json      skriv alle resultater som JSON
  --ledger FIL.csv    skriv regnskabet som CSV: indsats, budgetår, udgiftsområde, betaler, gennemsnit i kr.
  --csv FIL.csv       skriv alle tal som én lang tabel: penge og mennesker, år for år, med usikkerhed
  --csv-form FORM     international (komma imellem, decimalpunktum) eller dansk (til Excel); ellers international
  --shard FIL         gem verdener i en delfil i stedet for at svare; npm run merge samler delfiler til svaret
  --worlds FRA-TIL    hvilke verdener delfilen skal have, talt fra 1, som 501-750; ellers alle
  --part K/N          det samme som den K'te af N lige store dele, som 3/8
  --trace VERDEN:BORGER
                      fortæl ét menneskes liv i én verden under hver indsats: dage, kroner, betalere og regler.
                      Begge tælles fra 1
  --help              vis denne hjælp

Svaret kommer på stdout, alt andet på stderr. Udgangskode: 0 i orden, 1 beregningen gik i stå eller en fil
kunne ikke skrives, 2 der er fejl i det, der blev givet, 130 afbrudt.
`,
  table: {
    chance: "Betaler sig",
    chanceOf: (n: string) => `${n} af 100`,
    breakEven: "Går i nul",
    year: (ordinal: number, year: number) => `år ${ordinal} (${year})`,
    later: (years: number) => `ikke på ${years} år`,
    nights: "Nætter i hjemløshed",
    avoided: "Undgås",
    interval: "80 %-interval",
  },
  trace: {
    seed: (seed: string) => `Frø »${seed}«.`,
    year: "Budgetår",
    category: "Udgiftsområde",
    amount: "Antal",
    unit: "Kr. pr. stk.",
    shared: "Ikke nogens",
    noSuchWorld: (asked: string, worlds: string): string =>
      `--trace: her står verden ${asked}, men der er ${worlds} i scenariet. Vælg en fra 1 til ${worlds}, eller giv flere med --replications.`,
    noSuchPerson: (asked: string, world: string, people: string): string =>
      `--trace: her står borger ${asked}, men i verden ${world} er der ${people}. Vælg en fra 1 til ${people}.`,
  },
  basis: (how: string, seed: string, model: string) =>
    `Frø »${seed}«, model ${model}. Regnet på ${how}.`,
  byThreads: (seconds: string, count: number) =>
    `${seconds} s af ${count === 1 ? "1 tråd" : `${count} tråde`}`,
  inShards: (seconds: string, count: number) =>
    count === 1
      ? `${seconds} s i 1 delfil`
      : `${seconds} s i alt i ${count} delfiler`,
  progress: (share: number, done: string, wanted: string) =>
    `${share} %: ${done} af ${wanted} verdener`,
  nearer: (worlds: string, share: string, wanted: string) =>
    `${worlds} verdener: standardfejlen er ${share} af nettobesparelsen; ${wanted} er ønsket`,
  stopped: (done: string, wanted: string) =>
    `Afbrudt efter ${done} af ${wanted} verdener. Intet er skrevet.`,
  failed: (reason: string) => `Beregningen gik i stå: ${reason}`,
  stored: (worlds: string, all: string, path: string) =>
    `${path}: ${worlds} af ${all} gemt.`,
  unwritten: (path: string, reason: string) =>
    `${path} kunne ikke skrives (${reason}).`,
};

export type Words = typeof da;

const en: Words = {
  usage: (
    workers,
  ) => `Computes a scenario: what each policy costs, who pays, and how sure it is.

  npm run simulate -- SCENARIO.json [options]

  --replications N    number of worlds; otherwise what the scenario says
  --precision P%      play worlds until the standard error of the net saving is at most P% of it, as 1% or 0.5%
  --most N            no more worlds than this with --precision; otherwise the scenario's number or 20,000
  --seed TEXT         seed; otherwise what the scenario says. The same seed gives the same figures
  --workers N         number of threads; otherwise one for each core (here ${workers}). Changes no figure
  --discounted        present value at the scenario's discount rate
  --language da|en    language; otherwise Danish
  --out FILE.json     write all results as JSON
  --ledger FILE.csv   write the ledger as CSV: policy, budget year, category, payer, mean in kr.
  --csv FILE.csv      write all figures as one long table: money and people, year by year, with their uncertainty
  --csv-form FORM     international (commas, decimal points) or dansk (for Excel in Danish); otherwise international
  --shard FILE        store worlds in a shard instead of answering; npm run merge makes the answer of shards
  --worlds FROM-TO    which worlds the shard is to have, counted from 1, as 501-750; otherwise all
  --part K/N          the same as part K of N equal parts, as 3/8
  --trace WORLD:PERSON
                      tell one person's life in one world under each policy: days, kroner, payers and rules.
                      Both are counted from 1
  --help              show this help

The answer comes on stdout, everything else on stderr. Exit code: 0 in order, 1 the calculation stopped or a file
could not be written, 2 there are faults in what was given, 130 interrupted.
`,
  table: {
    chance: "Pays",
    chanceOf: (n) => `${n} of 100`,
    breakEven: "Breaks even",
    year: (ordinal, year) => `year ${ordinal} (${year})`,
    later: (years) => `not in ${years} years`,
    nights: "Nights in homelessness",
    avoided: "Avoided",
    interval: "80% interval",
  },
  trace: {
    seed: (seed) => `Seed “${seed}”.`,
    year: "Budget year",
    category: "Category",
    amount: "Number",
    unit: "DKK each",
    shared: "Nobody's",
    noSuchWorld: (asked, worlds) =>
      `--trace: here is world ${asked}, but the scenario has ${worlds}. Choose one from 1 to ${worlds}, or ask for more with --replications.`,
    noSuchPerson: (asked, world, people) =>
      `--trace: here is person ${asked}, but world ${world} has ${people}. Choose one from 1 to ${people}.`,
  },
  basis: (how, seed, model) =>
    `Seed “${seed}”, model ${model}. Computed in ${how}.`,
  byThreads: (seconds, count) =>
    `${seconds} s by ${count === 1 ? "1 thread" : `${count} threads`}`,
  inShards: (seconds, count) =>
    count === 1
      ? `${seconds} s in 1 shard`
      : `${seconds} s altogether in ${count} shards`,
  progress: (share, done, wanted) => `${share}%: ${done} of ${wanted} worlds`,
  nearer: (worlds, share, wanted) =>
    `${worlds} worlds: the standard error is ${share} of the net saving; ${wanted} is wanted`,
  stopped: (done, wanted) =>
    `Interrupted after ${done} of ${wanted} worlds. Nothing is written.`,
  failed: (reason) => `The calculation has stopped: ${reason}`,
  stored: (worlds, all, path) => `${path}: ${worlds} of ${all} stored.`,
  unwritten: (path, reason) => `${path} could not be written (${reason}).`,
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What only the command says; all else is in the app's texts. */
export const wordsOf = (language: Language): Words => WORDS[language];
