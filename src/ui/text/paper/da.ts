type Verdict =
  "saves" | "costs" | "undecided" | "equal" | "oneWorld" | "fewWorlds";
type Saying = (policy: string, baseline: string) => string;

const saying: { readonly [V in Verdict]: Saying } = {
  saves: (policy, baseline) =>
    `Tallene peger på, at ${policy} er billigere for det offentlige end ${baseline}, når forudsætningerne holder. Dokumentet anbefaler ikke noget; valget er politisk.`,
  costs: (policy, baseline) =>
    `Tallene peger på, at ${policy} er dyrere for det offentlige end ${baseline}, når forudsætningerne holder. Et bedre liv er ikke regnet i kroner. Dokumentet anbefaler ikke noget; valget er politisk.`,
  undecided: (policy, baseline) =>
    `Tallene kan ikke afgøre, om ${policy} eller ${baseline} er billigst for det offentlige. Dokumentet anbefaler ikke noget; valget er politisk.`,
  equal: (policy, baseline) =>
    `Tallene viser ingen forskel i udgift mellem ${policy} og ${baseline}. Dokumentet anbefaler ikke noget; valget er politisk.`,
  oneWorld: () =>
    "Én verden siger intet om, hvor sikkert svaret er. Brug ikke tallene som grundlag for en beslutning.",
  fewWorlds: () =>
    "Verdenerne er for få til at sige, hvor sikkert svaret er. Brug ikke tallene som grundlag for en beslutning.",
};

/** The Danish texts of the case as a file and of its short edition, and the type that English must fill. */
export const da = {
  kind: "Investeringssag",
  shortKind: "Investeringssag, kort udgave",
  language: "da-DK",
  contents: "Indhold",
  table: "Tabel",
  figure: "Figur",
  page: (page: string, of: string) => `Side ${page} af ${of}`,
  made: (day: string) => `Skrevet ${day}`,
  description: (imprint: string) => `Skrevet med Hjemvej. ${imprint}`,
  address: (address: string) => `Adresse: ${address}`,
  reopen: "Åbn scenariet igen:",
  reopenHere: "Åbn scenariet igen i Hjemvej",
  tooLong:
    "Scenariets adresse er for lang til at stå her. Gem scenariet som fil under »Filer«, og vedlæg filen.",
  edition: {
    label: "Udgave",
    whole: "Hele sagen",
    short: "Kort udgave",
  },
  brief: {
    answer: "Svaret",
    payers: "Hvem betaler, og hvem får det igen",
    takes: "Hvad det kræver",
    counter: "Når det ikke betaler sig",
    saying,
    payersCaption: (unit: string, level: string, isSmall: boolean) =>
      `Ventet besparelse, ${unit}, ${level}. Minus er merudgift.${isSmall ? "" : " Tjent hjem: mindst halvdelen af verdenerne er i plus ved årets udgang og bliver det. Usikkert: 80\u00a0%-intervallet rummer nul."}`,
    takesCaption: (years: string) =>
      `Det, der skal besluttes, og det, der ventes brugt, ${years}.`,
    loss: (chance: string, tenth: string) =>
      `Besparelsen for det offentlige udebliver ${chance}, og i den dårligste tiendedel af verdenerne er resultatet ${tenth} eller dårligere.`,
    basis: (all: string, guesses: string) =>
      `Svaret hviler på ${all} forudsætninger, hvoraf ${guesses} er skøn. Kilder, lov, metode og forbehold står i hele sagen.`,
  },
};

export type PaperTexts = typeof da;
