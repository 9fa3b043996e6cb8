import type { Measure } from "../../model/evidence/finding";
import type { Language } from "../../ui/format";

const da = {
  usage: `Holder modellen op mod offentliggjorte undersøgelser, som den ikke er tilpasset efter.

  npm run validate -- [valg]

  --only V01,V06        kun disse sager
  --write               skriv tallene til src/model/evidence/validation.json, som appen viser
  --language da|en      sprog; ellers dansk
  --help                vis denne hjælp

Et tal uden for sit bånd er et svar og ikke en fejl. Udgangskode: 0 regnet, 1 filen kunne ikke skrives, 2 der er fejl i valgene.
`,
  playing: (title: string) => `Regner: ${title} …`,
  unwritten: (path: string, reason: string) =>
    `${path} kunne ikke skrives (${reason}).`,
  compared: (
    published: string,
    low: string,
    high: string,
    simulated: string,
    error: string,
  ) =>
    `offentliggjort ${published} (bånd ${low} til ${high}), simuleret ${simulated} ± ${error}`,
  distance: (amount: string) => `afstand ${amount}`,
  units: {
    share: "%",
    persons: "borgere",
    days: "dage",
    months: "måneder",
    percentagePoints: "procentpoint",
  } as {
    readonly [M in Measure]?: string;
  },
  within: "inden for",
  missed: "UDEN FOR",
  edge: "; flere verdener kan flytte det over båndets ende",
  assumed:
    "Ikke talt med, for enighed beviser intet eller lidt: forudsætningerne hviler på tallet, eller scenariet er valgt, mens svaret var kendt.",
  notRun: "Kan ikke regnes:",
  count: (within: number, all: number) =>
    `${within} af ${all} tal ligger inden for deres bånd.`,
};

export type Words = typeof da;

const en: Words = {
  usage: `Holds the model against published studies that it was not fitted to.

  npm run validate -- [options]

  --only V01,V06        these cases alone
  --write               write the figures to src/model/evidence/validation.json, which the app shows
  --language da|en      language; otherwise Danish
  --help                show this help

A miss is an answer and no failure. Exit code: 0 computed, 1 the file could not be written, 2 faults in the options.
`,
  playing: (title) => `Computing: ${title} …`,
  unwritten: (path, reason) => `${path} could not be written (${reason}).`,
  compared: (published, low, high, simulated, error) =>
    `published ${published} (band ${low} to ${high}), simulated ${simulated} ± ${error}`,
  distance: (amount) => `distance ${amount}`,
  units: {
    share: "%",
    persons: "persons",
    days: "days",
    months: "months",
    percentagePoints: "percentage points",
  },
  within: "within",
  missed: "MISS",
  edge: "; more worlds may move it across the end of the band",
  assumed:
    "Not counted, since agreement proves little or nothing: the assumptions rest on the figure, or the scenario was chosen with the answer known.",
  notRun: "Cannot be run:",
  count: (within, all) => `${within} of ${all} figures lie within their band.`,
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What only this command says. */
export const wordsOf = (language: Language): Words => WORDS[language];
