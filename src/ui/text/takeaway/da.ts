/** What is said where an answer is taken away as a file, in Danish; the type that every other language must fill. */
export const da = {
  heading: "Tag det med",
  intro:
    "I hver fil står sted, år, prisniveau, antal verdener, modellens version og frø, så tallene kan regnes efter. Filerne laves på din egen computer.",
  figures:
    "En enkelt figur hentes i menuen ved figuren selv, hvor også tabellen bag kan kopieres.",
  get: "Hent",
  getOf: (name: string) => `Hent: ${name}`,
  copy: "Kopiér",
  copyOf: (name: string) => `Kopiér: ${name}`,
  close: "Luk",
  /** What each is called in the list, and what is in it for whom. */
  list: {
    workbook: {
      name: "Arbejdsbog (Excel)",
      about:
        "Budget år for år med summer som formler, svar, usikkerhed, forudsætninger og kilder. Til økonomiafdelingen.",
    },
    case: {
      name: "Investeringssag (Word)",
      about:
        "Hele sagen med tabeller, figurer, kilder og det, der taler imod. Til at skrive videre på i forvaltningen.",
    },
    short: {
      name: "Kort udgave (Word)",
      about: "Sagen på én side. Som bilag til dagsordenen.",
    },
    slides: {
      name: "Slides (PowerPoint)",
      about: "Seks slides med noter til den, der fremlægger. Til mødet.",
    },
    figures: {
      name: "Sagens figurer (SVG og PNG)",
      about:
        "Besparelsen over tid, betalerne og borgerne i hjemløshed som billeder uden overskrift; hvad de viser, og hvor tallene kommer fra, står i en tekstfil ved siden af. Til den, der sætter sin egen side op.",
    },
    csv: {
      name: "Tal som CSV (international)",
      about:
        "Alle tal i én lang tabel med komma mellem felterne, punktum som decimaltegn og engelske kolonnenavne. Til statistikprogrammer.",
    },
    csvDanish: {
      name: "Tal som CSV (dansk Excel)",
      about:
        "De samme tal med semikolon, decimalkomma og danske kolonnenavne. Til Excel på dansk.",
    },
    results: {
      name: "Resultater (JSON)",
      about:
        "Alt, hvad beregningen siger, med alle cifre. Til den, der regner videre i egne programmer.",
    },
    scenario: {
      name: "Scenariefil (JSON)",
      about:
        "Forudsætninger, greb og frø. Åbnes igen her i Hjemvej, eller regnes på kommandolinjen.",
    },
    link: {
      name: "Link",
      about:
        "Hele scenariet i én adresse. Til en kollega, der skal se det samme som du.",
    },
  },
  /** What each is called in the name of its file. */
  files: {
    workbook: "arbejdsbog",
    case: "investeringssag",
    short: "kort-udgave",
    slides: "slides",
    figures: "figurer",
    csv: "tal",
    csvDanish: "tal-dansk-excel",
    results: "resultater",
  },
  figureFiles: {
    saving: "besparelse-over-tid",
    payers: "betalere",
    census: "borgere-i-hjemloeshed",
  },
  /** Folders for the figures of the case, and of two of the app's pages. */
  figureFolders: {
    case: "investeringssag",
    calculation: "overblik",
    certainty: "sikkerhed",
  },
  figureText: "om-figurerne",
  noFigures: "figurerne kunne ikke tegnes",
  wait: {
    computing: (done: string, wanted: string) =>
      `Svaret er ikke regnet færdigt: ${done} af ${wanted} verdener. Det kan tages med, når det er færdigt. Scenariefil og link kan tages med nu.`,
    idle: "Svaret er ikke regnet ud endnu. Scenariefil og link kan tages med nu.",
    nothing:
      "Der er intet svar at tage med, for beregningen er standset, før der kom tal. Scenariefil og link kan tages med nu.",
    failed:
      "Der er intet svar at tage med, for beregningen gik i stå. Scenariefil og link kan tages med nu.",
    /** An answer stopped on the way is taken as it stands. */
    stopped: (done: string, wanted: string) =>
      `Beregningen er standset efter ${done} af ${wanted} verdener. Filerne siger, hvor mange verdener de bygger på.`,
  },
  said: {
    writing: (name: string) => `Skriver: ${name} …`,
    done: (file: string) => `Hentet: ${file}`,
    copied: "Linket er kopieret. Det indeholder hele scenariet.",
    copyByHand:
      "Browseren giver ikke lov til at kopiere. Markér linket, og kopiér det selv.",
    failed: (name: string, reason: string) =>
      `${name} kunne ikke skrives (${reason}). Dit arbejde er bevaret. Prøv igen.`,
    moved:
      "Tallene blev ændret, mens filen blev skrevet, så den er ikke hentet. Hent den igen, når svaret er færdigt.",
  },
};

export type TakeawayTexts = typeof da;
