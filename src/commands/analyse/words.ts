import type { Language } from "../../ui/format";

const da = {
  usage: `Hvor sikkert er svaret, og hvad kunne ændre det?

  npm run analyse -- SCENARIE.json [valg]

  --only A,B          kun disse dele: spread (held og viden), breakEven (hvornår går det i nul), plane (kroner og
                      nætter), tornado (hvilke tal flytter svaret), value (hvad er det værd at vide); ellers alle
  --payer HVEM        total, municipality, region eller state; ellers total
  --policy ID         politikken, der holdes op mod udgangspunktet; ellers den første
  --night KRONER      hvad en undgået nat i hjemløshed er værd for den, der beslutter; ellers 0
  --threshold NAVN    hvad skal være sandt: den værdi af en forudsætning eller et håndtag, hvor det går lige op
  --map NAVN,NAVN     to tal på én gang: nettobesparelsen for hver kombination
  --since FIL.json    hvad har flyttet svaret siden dette scenarie
  --replications N    antal verdener; ellers det, der står i scenariet
  --worlds N          verdener i hvert enkelt forsøg (tornado, --threshold, --map); ellers 100
  --discounted        nutidsværdi efter scenariets kalkulationsrente
  --language da|en    sprog; ellers dansk
  --help              vis denne hjælp

Navne er forudsætningernes navne i scenariefilen (shelterDay, retention36 …) og håndtagene homes, coverage,
offerDelayShelter, usable, cti, icm, act, hiringStep, overload og prevention. Svaret kommer på stdout. Udgangskode:
0 i orden, 1 beregningen gik i stå, 2 der er fejl i det, der blev givet, 130 afbrudt.
`,
  playing: (worlds: string) => `Regner ${worlds} verdener …`,
  analysing: "Regner på usikkerheden …",
  stopped: "Afbrudt. Intet er skrevet.",
  noPolicy: (id: string, known: string) =>
    `--policy: her står ${id}; scenariet har ${known} at holde op mod udgangspunktet.`,
  samePolicies: (id: string) =>
    `--since: det andet scenarie har ingen politik med id ${id}, så svarene kan ikke holdes op mod hinanden.`,
  failed: (reason: string) => `Beregningen gik i stå: ${reason}`,
  head: (policy: string, payer: string, unit: string) =>
    `${policy}, ${payer}, nettobesparelse i ${unit}`,
  millions: (priceYear: number, discounted: boolean) =>
    `mio. kr. i ${priceYear}-priser${discounted ? ", nutidsværdi" : ""}`,
  error: "±",
  spread: {
    heading: (pairs: string) =>
      `Held og viden hver for sig (${pairs} par verdener med samme viden og forskelligt held)`,
    by: "80 %-interval af",
    knowledge: "viden alene",
    chance: "held alene",
    both: "begge",
    until: (year: number) => `til og med ${year}`,
    horizon: "hele perioden",
    knowledgeShare: "andel fra viden",
  },
  breakEven: {
    heading: "Hvornår går det i nul?",
    year: "Budgetår",
    forGood: "tjent hjem for altid",
    ahead: "foran ved årets udgang",
    shares: (forGood: string, unpays: string, never: string) =>
      `${forGood} af 100 verdener tjener det hjem og bliver ved med det, ${unpays} tjener det hjem og taber det igen, ${never} er aldrig foran.`,
  },
  plane: {
    heading: "Kroner og nætter",
    worlds: "af 100 verdener",
    best: (policy: string, night: string, share: string) =>
      `Er en undgået nat ${night} kr. værd, er ${policy} i gennemsnit bedst, og bedst i ${share} af 100 verdener (verdener, hvor de er lige gode, er delt).`,
    price: "Kr. pr. nat",
    evpi: "værdi af at kende fremtiden",
  },
  tornado: {
    heading: (worlds: string) =>
      `Hvilke tal flytter svaret? (hvert fra lavt til højt, alt andet lige usikkert, ${worlds} verdener med samme held)`,
    low: "lav",
    high: "høj",
    atLow: "ved lav",
    atHigh: "ved høj",
  },
  value: {
    heading: "Hvad er det værd at vide? (højst, for denne beslutning)",
    everything: "alt, men ikke heldet",
    foresight: "alt, også heldet",
    worth: "værdi",
    correlation: "rangkorrelation",
    share: "andel af spredning",
    tooFew: (least: string) =>
      `Hvad det er værd at vide, kan først siges fra ${least} verdener.`,
  },
  threshold: {
    heading: (label: string, unit: string) =>
      `Hvad skal være sandt? ${label} (${unit})`,
    value: "værdi",
    chance: "betaler sig, af 100",
  },
  map: { heading: (up: string, across: string) => `${up} ned, ${across} hen` },
  since: {
    heading: (title: string) => `Hvad har flyttet svaret siden »${title}«?`,
    before: "før",
    after: "nu",
    shapley: "Hver del er gennemsnittet over alle rækkefølger (Shapley).",
    sequential: "Delene er lagt til i den rækkefølge, de står i.",
    nothing: "De to scenarier regner med det samme.",
  },
  basis: (worlds: string, seed: string, model: string, seconds: string) =>
    `${worlds} verdener, frø »${seed}«, model ${model}, ${seconds} s. ± er standardfejlen på selve beregningen, og 95 % ved et vendepunkt er det også.`,
};

export type Words = typeof da;

const en: Words = {
  usage: `How sure is the answer, and what could change it?

  npm run analyse -- SCENARIO.json [options]

  --only A,B          these parts alone: spread (chance and knowledge), breakEven (when it breaks even), plane (kroner
                      and nights), tornado (which numbers move the answer), value (what is worth knowing); else all
  --payer WHO         total, municipality, region or state; otherwise total
  --policy ID         the policy held against the baseline; otherwise the first
  --night KRONER      what an avoided night in homelessness is worth to whoever decides; otherwise 0
  --threshold NAME    what must be true: the value of an assumption or a lever at which it breaks even
  --map NAME,NAME     two numbers at once: the net saving of each combination
  --since FILE.json   what has moved the answer since this scenario
  --replications N    number of worlds; otherwise what the scenario says
  --worlds N          worlds of each single trial (tornado, --threshold, --map); otherwise 100
  --discounted        present value at the scenario's discount rate
  --language da|en    language; otherwise Danish
  --help              show this help

Names are those of the assumptions in the scenario file (shelterDay, retention36 …) and the levers homes, coverage,
offerDelayShelter, usable, cti, icm, act, hiringStep, overload and prevention. The answer comes on stdout. Exit code:
0 in order, 1 the calculation stopped, 2 there are faults in what was given, 130 interrupted.
`,
  playing: (worlds) => `Playing ${worlds} worlds …`,
  analysing: "Working on the uncertainty …",
  stopped: "Interrupted. Nothing is written.",
  noPolicy: (id, known) =>
    `--policy: here is ${id}; the scenario has ${known} to hold against the baseline.`,
  samePolicies: (id) =>
    `--since: the other scenario has no policy with the id ${id}, so the answers cannot be compared.`,
  failed: (reason) => `The calculation has stopped: ${reason}`,
  head: (policy, payer, unit) => `${policy}, ${payer}, net saving in ${unit}`,
  millions: (priceYear, discounted) =>
    `DKK million, ${priceYear} prices${discounted ? ", present value" : ""}`,
  error: "±",
  spread: {
    heading: (pairs) =>
      `Chance and knowledge apart (${pairs} pairs of worlds with the same knowledge and different luck)`,
    by: "80% interval by",
    knowledge: "knowledge alone",
    chance: "chance alone",
    both: "both",
    until: (year) => `up to and with ${year}`,
    horizon: "whole period",
    knowledgeShare: "share by knowledge",
  },
  breakEven: {
    heading: "When does it break even?",
    year: "Budget year",
    forGood: "paid back for good",
    ahead: "ahead at the year's end",
    shares: (forGood, unpays, never) =>
      `${forGood} of 100 worlds pay back and stay so, ${unpays} pay back and lose it again, ${never} are never ahead.`,
  },
  plane: {
    heading: "Kroner and nights",
    worlds: "of 100 worlds",
    best: (policy, night, share) =>
      `If an avoided night is worth DKK ${night}, ${policy} is best on average, and best in ${share} of 100 worlds (worlds where they are equal are shared).`,
    price: "DKK per night",
    evpi: "value of knowing the future",
  },
  tornado: {
    heading: (worlds) =>
      `Which numbers move the answer? (each from low to high, all else as uncertain, ${worlds} worlds with the same luck)`,
    low: "low",
    high: "high",
    atLow: "at low",
    atHigh: "at high",
  },
  value: {
    heading: "What is worth knowing? (at most, for this decision)",
    everything: "everything but luck",
    foresight: "everything, luck too",
    worth: "worth",
    correlation: "rank correlation",
    share: "share of variance",
    tooFew: (least) =>
      `What is worth knowing can be said from ${least} worlds on.`,
  },
  threshold: {
    heading: (label, unit) => `What must be true? ${label} (${unit})`,
    value: "value",
    chance: "pays, of 100",
  },
  map: { heading: (up, across) => `${up} down, ${across} across` },
  since: {
    heading: (title) => `What has moved the answer since “${title}”?`,
    before: "before",
    after: "now",
    shapley: "Each part is its mean over all orders (Shapley).",
    sequential: "The parts are added in the order they stand in.",
    nothing: "The two scenarios compute with the same.",
  },
  basis: (worlds, seed, model, seconds) =>
    `${worlds} worlds, seed “${seed}”, model ${model}, ${seconds} s. ± is the standard error of the calculation itself, and so is the 95% at a turning point.`,
};

const WORDS: { readonly [L in Language]: Words } = { da, en };

export const wordsOf = (language: Language): Words => WORDS[language];
