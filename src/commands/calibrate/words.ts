import type { Language } from "../../ui/format";

const da = {
  usage: `Finder de tal, som ingen kilde måler, så landet uden ny indsats ligner de offentliggjorte tal.

  npm run calibrate -- [valg]

  --check             hold kun de gældende tal op mod målene; intet skrives
  --language da|en    sprog; ellers dansk
  --help              vis denne hjælp

Tabellen kommer på stdout, alt andet på stderr. Uden --check skrives src/model/scenario/catalogue/calibrated.json og
src/model/evidence/calibration.json; kør derefter npm run presets. Udgangskode: 0 alle mål er nået, 1 nogle mål er ikke
nået, eller noget gik i stå, 2 der er fejl i valgene.
`,
  fitting: (share: number, distance: string) =>
    `${share} %: afstand ${distance}`,
  slopes: "Hvor sikre tallene nu er …",
  playing: (done: number, all: number) => `Verden ${done} af ${all}`,
  unwritten: (path: string, reason: string) =>
    `${path} kunne ikke skrives (${reason}).`,
  target: "Mål",
  published: "Offentliggjort",
  band: "Nær nok",
  model: "Model",
  hit: "ramt",
  miss: "IKKE RAMT",
  to: "til",
  free: "Frit tal",
  before: "Før",
  after: "Efter",
  all: (count: number) => `Alle ${count} mål er nået.`,
  some: (missed: number, count: number) =>
    `${missed} af ${count} mål er ikke nået.`,
  basis: (worlds: number) =>
    `Hele landet, 5.989 borgere, dagens mix, femte til ottende år, ${worlds} verdener, hvert tal på sin værdi. ± er usikkerheden ved det endelige antal verdener.`,
};

export type Words = typeof da;

const en: Words = {
  usage: `Finds the figures that no source measures, so that the country without a new programme looks like the published figures.

  npm run calibrate -- [options]

  --check             only hold the present figures against the targets; nothing is written
  --language da|en    language; otherwise Danish
  --help              show this help

The table comes on stdout, everything else on stderr. Without --check src/model/scenario/catalogue/calibrated.json and
src/model/evidence/calibration.json are written; run npm run presets after it. Exit code: 0 all targets are met, 1 some
targets are missed, or something stopped, 2 there are faults in the options.
`,
  fitting: (share, distance) => `${share}%: distance ${distance}`,
  slopes: "How sure the figures are now …",
  playing: (done, all) => `World ${done} of ${all}`,
  unwritten: (path, reason) => `${path} could not be written (${reason}).`,
  target: "Target",
  published: "Published",
  band: "Near enough",
  model: "Model",
  hit: "met",
  miss: "MISSED",
  to: "to",
  free: "Free figure",
  before: "Before",
  after: "After",
  all: (count) => `All ${count} targets are met.`,
  some: (missed, count) =>
    `${missed} of ${count} targets ${missed === 1 ? "is" : "are"} missed.`,
  basis: (worlds) =>
    `The whole country, 5,989 people, today's mix, years five to eight, ${worlds} worlds, every figure at its value. ± is the error from the finite number of worlds.`,
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

/** What only this command says. */
export const wordsOf = (language: Language): Words => WORDS[language];
