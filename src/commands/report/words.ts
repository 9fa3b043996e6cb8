import type { Language } from "../../ui/format";

const da = {
  usage: (
    workers: number,
  ) => `Regner på et scenarie og skriver alt, hvad der kan tages med: arbejdsbog, investeringssag, kort udgave, slides,
CSV, resultater, scenarie og figurer.

  npm run report -- SCENARIE.json --out MAPPE [valg]
  npm run report -- MAPPE --out MAPPE [valg]

Af en mappe med scenarier (som npm run presets -- --all MAPPE skriver) får hvert scenarie sin egen mappe, og ved siden
af dem står én tabel over alle: overblik.xlsx og overblik.csv (dansk Excel), overview.csv (international).

  --out MAPPE         mappen, der skrives i; den laves, hvis den ikke findes
  --only A,B,…        kun disse: workbook, case, short, slides, figures, csv, results, scenario
  --figures           tegn figurer også for en mappe; --no-figures tegner ingen. Figurer tegnes i Chrome, Chromium
                      eller Edge
  --turns             find også for en mappe, hvor svarene vender, til investeringssagen, og hvilke tal der flytter
                      dem, til arbejdsbogen. Det tager mange gange så lang tid; for ét scenarie gøres det altid
  --language da|en|both
                      filernes sprog; ellers dansk
  --replications N    antal verdener; ellers det, der står i scenariet
  --precision P%      spil verdener, til standardfejlen på nettobesparelsen er højst P % af den, som 1% eller 0,5%
  --most N            højst så mange verdener med --precision; ellers scenariets tal eller 20.000
  --seed TEKST        frø; ellers det, der står i scenariet. Samme frø giver samme tal
  --workers N         antal tråde; ellers én for hver kerne (her ${workers}). Ændrer ingen tal
  --discounted        nutidsværdi efter scenariets kalkulationsrente
  --made ÅÅÅÅ-MM-DD   dagen, der står i filerne; ellers i dag
  --address URL       hvor Hjemvej ligger, så filerne får et link, der åbner scenariet; ellers står der intet link
  --skip-done         spring de scenarier i mappen over, hvis filer allerede er skrevet med samme valg
  --help              vis denne hjælp

Svaret og listen over filer kommer på stdout, alt andet på stderr. Udgangskode: 0 i orden, 1 noget kunne ikke regnes,
tegnes eller skrives (resten er skrevet), 2 der er fejl i det, der blev givet, 130 afbrudt.
`,
  progress: (title: string) => `${title}: regner …`,
  learning: (title: string) =>
    `${title}: finder ud af, hvad der flytter svaret …`,
  drawing: (title: string) => `${title}: tegner figurer …`,
  reached: (title: string, done: string, of: string, left: string): string =>
    `${done} af ${of}: ${title}${left && `. ${left}`}`,
  /** Whole minutes, as a number and as it is written. */
  left: (minutes: number, written: string) =>
    minutes < 1
      ? "Under et minut tilbage"
      : minutes === 1
        ? "Omtrent 1 minut tilbage"
        : `Omtrent ${written} minutter tilbage`,
  skipped: (count: string, isOne: boolean) =>
    isOne
      ? "1 scenarie var skrevet med samme valg og er sprunget over."
      : `${count} scenarier var skrevet med samme valg og er sprunget over.`,
  day: (day: string) =>
    `Dagen i filerne er ${day}, i dag. --made ÅÅÅÅ-MM-DD vælger en anden.`,
  files: (folder: string) => `Skrevet i ${folder}:`,
  folders: (count: string, of: string, folder: string) =>
    `${count} af ${of} scenarier er skrevet i ${folder}:`,
  broken: (count: string, isOne: boolean) =>
    isOne
      ? "1 scenarie blev ikke skrevet:"
      : `${count} scenarier blev ikke skrevet:`,
  failed: (title: string, reason: string) =>
    `${title}: beregningen gik i stå (${reason}).`,
  unwritten: (path: string, reason: string) =>
    `${path} kunne ikke skrives (${reason}).`,
  noBrowser: (reason: string) =>
    `Figurerne er ikke tegnet: ${reason} Resten er skrevet uden dem. --no-figures udelader dem.`,
  noChromium:
    "der er ikke fundet Chrome, Chromium eller Edge; installér en, eller sæt CHROME_PATH til programmet.",
  noPictures: "siden gav ingen billeder.",
  stopped: (count: string) =>
    `Afbrudt. ${count === "0" ? "Intet scenarie er skrevet" : `Scenarier skrevet: ${count}`}.`,
};

export type Words = typeof da;

const en: Words = {
  usage: (
    workers,
  ) => `Computes a scenario and writes all that can be taken away: workbook, investment case, short version, slides, CSV,
results, scenario and figures.

  npm run report -- SCENARIO.json --out FOLDER [options]
  npm run report -- FOLDER --out FOLDER [options]

Of a folder of scenarios (as npm run presets -- --all FOLDER writes) each scenario gets a folder of its own, and beside
them stands one table of all: overview.xlsx and overview.csv (international), overblik.csv (Danish Excel).

  --out FOLDER        the folder to write to; it is made where there is none
  --only A,B,…        only these: workbook, case, short, slides, figures, csv, results, scenario
  --figures           draw figures for a folder too; --no-figures draws none. Figures are drawn in Chrome, Chromium or
                      Edge
  --turns             find for a folder too where the answers turn, for the investment case, and which numbers move
                      them, for the workbook. It takes many times as long; for one scenario it is always done
  --language da|en|both
                      language of the files; otherwise Danish
  --replications N    number of worlds; otherwise what the scenario says
  --precision P%      play worlds until the standard error of the net saving is at most P% of it, as 1% or 0.5%
  --most N            no more worlds than this with --precision; otherwise the scenario's number or 20,000
  --seed TEXT         seed; otherwise what the scenario says. The same seed gives the same figures
  --workers N         number of threads; otherwise one for each core (here ${workers}). Changes no figure
  --discounted        present value at the scenario's discount rate
  --made YYYY-MM-DD   the day that stands in the files; otherwise today
  --address URL       where Hjemvej lies, so that the files have a link that opens the scenario; otherwise there is none
  --skip-done         skip the folder's scenarios whose files are written already with the same options
  --help              show this help

The answer and the list of files come on stdout, everything else on stderr. Exit code: 0 in order, 1 something could
not be computed, drawn or written (the rest is written), 2 there are faults in what was given, 130 interrupted.
`,
  progress: (title) => `${title}: computing …`,
  learning: (title) => `${title}: finding out what moves the answer …`,
  drawing: (title) => `${title}: drawing figures …`,
  reached: (title, done, of, left) =>
    `${done} of ${of}: ${title}${left && `. ${left}`}`,
  left: (minutes, written) =>
    minutes < 1
      ? "Less than a minute left"
      : minutes === 1
        ? "About 1 minute left"
        : `About ${written} minutes left`,
  skipped: (count, isOne) =>
    isOne
      ? "1 scenario was written with the same options and is skipped."
      : `${count} scenarios were written with the same options and are skipped.`,
  day: (day) =>
    `The day in the files is ${day}, today. --made YYYY-MM-DD chooses another.`,
  files: (folder) => `Written to ${folder}:`,
  folders: (count, of, folder) =>
    `${count} of ${of} scenarios are written to ${folder}:`,
  broken: (count, isOne) =>
    isOne
      ? "1 scenario was not written:"
      : `${count} scenarios were not written:`,
  failed: (title, reason) => `${title}: the calculation stopped (${reason}).`,
  unwritten: (path, reason) => `${path} could not be written (${reason}).`,
  noBrowser: (reason) =>
    `The figures are not drawn: ${reason} The rest is written without them. --no-figures leaves them out.`,
  noChromium:
    "no Chrome, Chromium or Edge was found; install one, or set CHROME_PATH to its program.",
  noPictures: "the page gave no pictures.",
  stopped: (count) =>
    `Interrupted. ${count === "0" ? "No scenario is written" : `Scenarios written: ${count}`}.`,
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What only the command says; all else is in the app's texts. */
export const wordsOf = (language: Language): Words => WORDS[language];
