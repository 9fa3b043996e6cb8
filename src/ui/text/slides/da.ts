import type { Verdict } from "../../rows/sentences";
import { inPlace } from "../inPlace";

type Facts = {
  policy: string;
  baseline: string;
  place: string;
  over: string;
  amount: string;
};

type Taking = {
  policy: string;
  baseline: string;
  homes: string;
  workers: string;
  /** Whether the number shown is one. */
  oneHome: boolean;
  homesBefore: string;
  workersBefore: string;
  year: number;
};

/** The Danish texts of the slides for a meeting, and the type that every other language must fill. */
export const da = {
  source: (place: string, years: string, prices: string) =>
    `Kilde: Hjemvejs beregning for ${place}, ${years}, ${prices}.`,
  answer: {
    title: {
      saves: (s: Facts) =>
        `${s.policy} ventes at spare det offentlige ${s.amount} ${s.over} ${inPlace(s.place)}`,
      costs: (s: Facts) =>
        `${s.policy} ventes at koste det offentlige ${s.amount} mere ${s.over} ${inPlace(s.place)}`,
      undecided: (s: Facts) =>
        `Det er usikkert, om ${s.policy} sparer det offentlige penge ${s.over} ${inPlace(s.place)}`,
      equal: (s: Facts) =>
        `${s.policy} og ${s.baseline} koster det offentlige det samme ${s.over} ${inPlace(s.place)}`,
      oneWorld: (s: Facts) =>
        `Én beregnet verden kan ikke sige, om ${s.policy} betaler sig ${inPlace(s.place)}`,
      fewWorlds: (s: Facts) =>
        `Der er regnet for få verdener til at sige, om ${s.policy} betaler sig ${inPlace(s.place)}`,
    } satisfies { [V in Verdict]: (s: Facts) => string },
    expected: (over: string) => `ventet for det offentlige ${over}`,
    computed: (over: string) => `beregnet for det offentlige ${over}`,
    interval: "i de midterste otte af ti verdener (80\u00a0%-interval)",
    saying: {
      saves: (policy: string, baseline: string) =>
        `Tallene peger på, at ${policy} er billigere for det offentlige end ${baseline}, når forudsætningerne holder. Valget er politisk.`,
      costs: (policy: string, baseline: string) =>
        `Tallene peger på, at ${policy} er dyrere for det offentlige end ${baseline}, når forudsætningerne holder. Hvad mennesker får for pengene, er ikke regnet i kroner. Valget er politisk.`,
      undecided: (policy: string, baseline: string) =>
        `Tallene kan ikke afgøre, om ${policy} eller ${baseline} er billigst for det offentlige. Valget er politisk.`,
      equal: (policy: string, baseline: string) =>
        `Tallene viser ingen forskel i udgift mellem ${policy} og ${baseline}. Valget er politisk.`,
      oneWorld: (_policy: string, _baseline: string) =>
        "Brug ikke tallene som grundlag for en beslutning.",
      fewWorlds: (_policy: string, _baseline: string) =>
        "Brug ikke tallene som grundlag for en beslutning.",
    } satisfies {
      [V in Verdict]: (policy: string, baseline: string) => string;
    },
    pays: "så ofte betaler det sig for det offentlige",
    scenario: (title: string) => `Scenarie: ${title}.`,
  },
  proposal: {
    title: (s: Taking) =>
      `${s.policy} ventes at bruge ${s.homes} ${s.oneHome ? "bolig" : "boliger"} og ${s.workers} årsværk i ${s.year}, mod ${s.homesBefore} og ${s.workersBefore} med ${s.baseline}`,
    same: (policy: string, baseline: string) =>
      `${policy} og ${baseline} er sat til det samme: der er intet at sammenligne`,
    more: "Resten af forskellene står i noterne.",
    note: (span: string) =>
      `Budgetår: ${span}. De to sidste rækker er beregnede; resten er valg.`,
  },
  money: {
    back: (year: number, chance: string) =>
      `Ved udgangen af ${year} er pengene tjent hjem ${chance}`,
    mostlyNot: (within: string) =>
      `I de fleste verdener er pengene ikke tjent hjem ${within}`,
    never: (within: string) =>
      `Pengene bliver ikke tjent hjem ${within} i nogen af verdenerne`,
    equal: "Der er ingen forskel i udgift for det offentlige",
    small:
      "Der er regnet for få verdener til at sige, hvornår pengene er tjent hjem",
    mean: "Ventet besparelse",
    low: "Nederste grænse",
    band: "80\u00a0%-interval",
    note: (unit: string) =>
      `Opsamlet nettobesparelse for det offentlige ved årets udgang, ${unit}. Under nul er der brugt mere, end der er sparet.`,
    end: (year: number, amount: string) =>
      `Ved udgangen af ${year} ventes ${amount}.`,
    interval: (range: string) => `80\u00a0%-interval: ${range}.`,
    between: (low: string, high: string) =>
      `(80\u00a0%-interval ${low} til ${high})`,
    alt: (title: string, from: number, to: number, amount: string) =>
      `Linjediagram: opsamlet nettobesparelse for det offentlige ${from}–${to}. ${title}. Sidste punkt: ${amount}.`,
  },
  payers: {
    small: "Der er regnet for få verdener til at sige, hvem der sparer",
    equal: "Ingen af betalerne får en anden udgift",
    standing: {
      saves: (who: string) => `${who} ventes at spare`,
      costs: (who: string) => `${who} ventes at betale mere`,
      undecided: (who: string) => `for ${who} er det usikkert`,
      equal: (who: string) => `for ${who} er der ingen forskel`,
    },
    corner: "Betaler",
    saving: "Besparelse",
    note: (unit: string) =>
      `Ventede udgifter i hele perioden, ${unit}. Minus under besparelse er en merudgift. Tallene stemmer, når man lægger dem sammen.`,
    alt: (said: string) =>
      `Søjlediagram: ventede udgifter for kommune, region og stat med de to indsatser. ${said}.`,
    bar: (payer: string, before: string, after: string) =>
      `${payer}: ${before} og ${after}`,
  },
  people: {
    title: {
      saves: (nights: string, over: string) =>
        `Der ventes ${nights} nætter i hjemløshed ${over}`,
      costs: (nights: string, over: string) =>
        `Der ventes ${nights} nætter i hjemløshed ${over}`,
      undecided: (_nights: string, over: string) =>
        `Det er usikkert, om der bliver færre nætter i hjemløshed ${over}`,
      equal: (_nights: string, over: string) =>
        `Antallet af nætter i hjemløshed er det samme ${over}`,
      oneWorld: (_nights: string, _over: string) =>
        "Én beregnet verden kan ikke sige, om der bliver færre nætter i hjemløshed",
      fewWorlds: (_nights: string, _over: string) =>
        "Der er regnet for få verdener til at sige, om der bliver færre nætter i hjemløshed",
    } satisfies { [V in Verdict]: (nights: string, over: string) => string },
    corner: "Ventet antal",
    interval: (low: string, high: string) =>
      `80\u00a0%-interval for nætterne: fra ${low} til ${high}. Et bedre liv er ikke regnet i kroner.`,
    notPriced: "Et bedre liv er ikke regnet i kroner.",
    chart: "Borgere i hjemløshed ved årets udgang, ventet antal.",
    rows: {
      census: (year: number) => `I hjemløshed ved udgangen af ${year}`,
      moveIns: (_year: number) => "Indflytninger i egen bolig",
      losses: (_year: number) => "Tab af bolig",
    },
    alt: (said: string) =>
      `Linjediagram: ventet antal borgere i hjemløshed over tid med de to indsatser. ${said}.`,
  },
  sure: {
    title: (chance: string) =>
      `Besparelsen for det offentlige udebliver ${chance}`,
    always: (chance: string) =>
      `Det offentlige sparer ${chance}, så længe forudsætningerne holder`,
    equal: "Der er intet at vinde eller tabe i kroner, så længe tallene holder",
    small: "Hvor sikkert svaret er, kan ikke siges med så få verdener",
    counter: "Når det ikke betaler sig",
    next: "Det bør måles",
    rests: "Det hviler svaret på",
    count: (s: {
      all: string;
      guesses: string;
      calibrated: string;
      own: string;
    }) =>
      `${s.guesses} af ${s.all} forudsætninger er skøn, ${s.own ? `${s.own} uden kilde, ` : ""}${s.calibrated} er tilpasset landets tal.`,
    main: (named: string) => `De vigtigste: ${named}.`,
    named: (label: string, value: string) => `»${label}« ${value}`,
    follow:
      "Efter en beslutning: indflytninger, tabte boliger, ventetid og nætter på § 110 hvert kvartal.",
    limits:
      "Mange offentliggjorte tal rammer modellen ikke; se forbeholdene i noterne.",
  },
  notes: {
    says: "Det siger tallene:",
    numbers: "Tallene bag:",
    not: "Det må man ikke sige:",
    rebuild: "Kilde, og sådan regnes det efter:",
    scenario: (title: string) => `Scenarie: »${title}«.`,
    link: (address: string) => `Åbn scenariet: ${address}`,
    forbidden: {
      answer: {
        saves:
          "Sig ikke, at beløbet er sikkert, eller at budgettet kan sættes ned med det. Det er et gennemsnit; nævn intervallet sammen med det.",
        costs:
          "Sig ikke, at det er spild. Merudgiften er et gennemsnit, og det, mennesker får for den, er ikke regnet i kroner.",
        undecided:
          "Sig ikke, at det sparer eller koster. Intervallet rummer begge dele.",
        equal:
          "Sig ikke, at indsatserne er lige gode. Kun udgiften er den samme.",
        oneWorld:
          "Sig ikke noget om, hvad det koster. Én verden er ikke et svar; regn flere.",
        fewWorlds:
          "Sig ikke noget om, hvor sikkert det er. Verdenerne er for få; regn flere.",
      } satisfies { [V in Verdict]: string },
      proposal:
        "Sig ikke, at forskellen alene skyldes metoden. Antal boliger, rækkevidde og medarbejdere er valg i scenariet.",
      money:
        "Sig ikke, at pengene er tjent hjem et bestemt år. Sig, i hvor mange verdener de er det.",
      payers:
        "Sig ikke, at kommunen får hele besparelsen. Hver betaler har sin egen, og refusionen følger loven i scenariet.",
      people:
        "Sig ikke, at bestemte borgere får bolig. Tallene er ventede antal, og dødsfald er ikke sammenlignet.",
      sure: "Sig ikke, at intervallet rummer al usikkerhed. Det rummer hverken fejl i modellen eller andre valg af boliger og rækkevidde.",
    },
  },
};

/** What every language must say on the slides. */
export type SlideTexts = typeof da;
