/** What is said when a figure is taken away. */
export const da = {
  copyPicture: "Kopiér billede",
  copyTable: "Kopiér tabel",
  getSvg: "Hent SVG",
  getPng: "Hent PNG",
  getAll: "Hent alle figurer på siden (zip)",
  look: "Udseende",
  looks: {
    screen: "Som på skærmen",
    light: "Lys",
    dark: "Mørk (til lærred)",
    print: "Til tryk (sort på hvidt)",
  },
  copiedPicture: "Billedet er kopieret.",
  copiedTable: "Tabellen er kopieret.",
  pictureRefused:
    "Browseren kopierer ikke billeder. Billedet er hentet som en PNG-fil i stedet.",
  tableRefused:
    "Browseren tillod ikke, at tabellen blev kopieret. Den er hentet som en fil i stedet.",
  fetched: (name: string) => `${name} er hentet.`,
  notYet:
    "Figuren er ikke regnet færdig. Vent, til svaret er færdigt, og hent den så.",
  failed: (reason: string) => `Figuren kunne ikke hentes: ${reason}`,
  allUnderway: "Alle figurer på siden tegnes. Filen hentes, når de er færdige.",
  allReady: (count: string, of: string) => `${count} af ${of} figurer er klar.`,
  allFetched: (count: string, name: string) =>
    `${count} figurer er hentet i ${name}.`,
  allLate:
    "Figurerne blev ikke færdige i tide. Prøv igen, når alle figurer på siden er færdige.",
  allLeft:
    "Figurerne blev ikke hentet, fordi siden blev forladt, før de var færdige.",
  allMoved:
    "Figurerne blev ikke hentet, fordi tallene blev ændret imens. Hent dem igen, når svaret er færdigt.",
  index: {
    heading: (title: string) => `Figurer: ${title}`,
    shows: "Viser:",
    source: "Kilde:",
    files: "Filer:",
    link: "Åbn beregningen igen:",
  },
};

export type FigureTexts = typeof da;
