/** The Danish texts of the page for the municipality's own stays, and the type that every other language must fill. */
export const da = {
  heading: "Refusion af egne ophold",
  intro:
    "Hvor meget refunderer staten af kommunens udgifter til § 110, § 107 og § 85 a? Vælg en fil med kommunens ophold, så regner siden det ud, borger for borger, og viser, hvilken regel der afgjorde hvert tidsrum.",
  privacy:
    "Filen læses og regnes i din browser. Intet af den sendes fra maskinen, og den er væk, når siden lukkes.",
  file: {
    heading: "Filen med ophold",
    choose: "Vælg CSV-fil",
    orDrop: "Eller slip filen hvor som helst på siden.",
    drop: "Slip filen for at beregne refusionen",
    one: "Slip én fil ad gangen.",
    unread: (name: string, reason: string) =>
      `${name}: filen kan ikke læses (${reason}). Vælg den igen.`,
    example: "Prøv med et eksempel",
    saveExample: "Hent eksemplet som fil",
    exampleName: "eksempel-ophold.csv",
    exampleSays: "Eksemplets borgere og ophold er opdigtede.",
    paste: "Indsæt linjer i stedet for en fil",
    pasteLabel: "Linjer med ophold, kolonnernes navne øverst",
    pasteGo: "Beregn de indsatte linjer",
    pastedName: "Indsatte linjer",
    format: "Sådan skal filen se ud",
    formatIntro:
      "En linje med kolonnernes navne og derefter ét ophold i hver linje, adskilt med semikolon eller komma. Gem et regneark som CSV; både UTF-8 og Windows-1252 kan læses.",
    columns: [
      ["borger", "borgerens nøgle, som den skal stå i svaret"],
      ["sted", "110, 107 eller 85a"],
      ["fra", "første dag, skrevet 2026-04-01, 1.4.2026 eller 01-04-2026"],
      ["til", "udskrivningsdagen; tom, hvis opholdet ikke er slut"],
      [
        "bevilget før udskrivning",
        "ja eller nej, for ophold på § 110: Er det, der følger, bevilget før udskrivningen? Tomt er nej",
      ],
      ["takst", "kroner pr. døgn"],
    ] as readonly (readonly [string, string])[],
    formatAll:
      "Løbeår og perioder regnes af de ophold, der er i filen. Tag derfor alle ophold med siden 1. oktober 2023, også dem, der er slut.",
  },
  choices: {
    heading: "Læsning af loven",
    explain:
      "Valgene er, hvad loven kan læses som. Et nyt valg regner filen igennem igen.",
    until: "Ophold uden slutdato opgøres til",
    untilHelp:
      "En dato, skrevet 2026-04-01 eller 1.4.2026. Er feltet tomt, er et ophold uden slutdato en fejl.",
    untilWrong: (text: string) =>
      `»${text}« er ikke en dato. Skriv den som 2026-04-01 eller 1.4.2026, eller lad feltet være tomt.`,
    dischargeDayCounts: "Udskrivningsdagen tæller som et døgn på § 110",
    userPayment: "Borgerens egenbetaling på § 110, kr. pr. døgn",
    userPaymentHelp:
      "Skrevet 97 eller 97,50. Er feltet tomt, regnes der ingen egenbetaling.",
    userPaymentWrong: (text: string) =>
      `»${text}« er ikke et beløb. Skriv kroner pr. døgn som 97 eller 97,50, eller lad feltet være tomt.`,
    especiallyExpensive:
      "Regn § 176 (særligt dyre enkeltsager) med, som om alle er under 67 år",
    standard: "standard",
    reset: "Tilbage til standard",
  },
  busy: "Regner …",
  empty:
    "Her står resultatet, når en fil er læst: hvad staten refunderer, og hvad kommunen betaler, borger for borger.",
  settled: (file: string) => `${file} er beregnet.`,
  stopped: (reason: string) =>
    `Beregningen gik i stå. Det, der vises, er uændret; prøv igen, eventuelt med en mindre fil. (${reason})`,
  retry: "Prøv igen",
  faults: {
    heading: (file: string) => `${file} kan ikke beregnes`,
    intro: (count: string, one: boolean) =>
      one ? "Der er én fejl i filen." : `Der er ${count} fejl i filen.`,
    kept: (file: string) => `Resultatet nedenfor er stadig af ${file}.`,
    most: (shown: string, count: string) =>
      `De første ${shown} af ${count} fejl vises; hent filen med dem alle.`,
    save: "Hent alle fejl som CSV",
    dismiss: (file: string) => `Gå tilbage til ${file}`,
    caption: "Fejl i filen",
    line: "Linje",
    column: "Kolonne",
    found: "Her står",
    expected: "Der skal stå",
    hint: "Det kan du gøre",
    wholeFile: "hele filen",
    wholeLine: "hele linjen",
    nothing: "intet",
    correct: "Ret det i filen, og vælg den igen.",
    fileName: (stem: string) => `${stem}-fejl.csv`,
  },
  result: {
    heading: "Resultat",
    of: (file: string) => `Fil: ${file}.`,
    save: "Hent en linje pr. borger (CSV)",
    saveDetail: "Hent en linje pr. tidsrum (CSV)",
    fileName: (stem: string) => `${stem}-refusion.csv`,
    detailFileName: (stem: string) => `${stem}-refusion-detaljer.csv`,
    search: "Find en borger",
    found: (shown: string, found: string, all: string) =>
      `Viser ${shown} af ${found} fundne; filen har ${all} borgere.`,
    nobody: (search: string) => `Ingen borger har »${search}« i sin nøgle.`,
    caption:
      "Døgn og kroner for hver borger. Hver kolonne er lagt sammen i sidste række.",
    scroll: "Refusion for hver borger: tabel, der kan rulles",
    person: "Borger",
    with: "med refusion",
    without: "uden refusion",
    days: "døgn",
    state: "Staten refunderer, kr.",
    municipality: "Kommunen betaler, kr.",
    others: (count: string, one: boolean) =>
      one ? "1 borger, der ikke vises" : `${count} borgere, der ikke vises`,
    open: (person: string) => `Vis tidsrum for ${person}`,
  },
  lines: {
    caption: (person: string) => `Tidsrum for ${person}`,
    place: "Sted",
    from: "Fra",
    until: "Til",
    days: "Døgn",
    refunded: "Refusion",
    yes: "ja",
    no: "nej",
    rule: "Afgjort af",
    sum: "I alt",
    asAbove: "som i borgerens række",
    fetching: "Henter tidsrummene …",
  },
};

export type RefundTexts = typeof da;
