const quoted = (name: string) => `»${name}«`;

/** What only the keeping of work says, in Danish; the type that every other language must fill. */
export const da = {
  undo: "Fortryd",
  redo: "Gentag",
  undoOf: (name: string) => `Fortryd: ${name}`,
  redoOf: (name: string) => `Gentag: ${name}`,
  undone: (name: string) => `Fortrudt: ${name}`,
  redone: (name: string) => `Gentaget: ${name}`,
  wentTo: (name: string) => `Gået til: ${name}`,
  steps: {
    beganWith: (name: string) => `Begyndt med ${name}`,
    opened: (name: string) => `Åbnet ${name}`,
    openedFile: (file: string) => `Åbnet filen ${quoted(file)}`,
    openedLink: "Åbnet fra link",
    moved: (label: string, before: string, after: string, unit: string) =>
      `${label} ${before} → ${after}${unit && ` ${unit}`}`,
    ofPolicy: (step: string, policy: string) => `${step} (${policy})`,
    spread: (label: string) => `Usikkerhed ændret: ${label}`,
    assumption: (label: string) => `Forudsætning ændret: ${label}`,
    assumptions: (count: string) => `${count} forudsætninger ændret`,
    assumptionsReset: "Forudsætninger nulstillet",
    leversReset: "Greb nulstillet",
    policy: (name: string) => `${name} ændret`,
    policies: "Indsatser ændret",
    years: "År",
    worlds: "Verdener",
    most: "Højeste antal verdener",
    precision: "Fast antal verdener → ønsket præcision",
    fixedNumber: "Ønsket præcision → fast antal verdener",
    howPrecise: "Præcision ændret",
    discounted: "Nutidsværdi slået til",
    undiscounted: "Nutidsværdi slået fra",
    law: "Lovens regler ændret",
    place: "Stedets tal ændret",
    several: (count: string) => `${count} ændringer`,
    other: "Scenariet ændret",
    asNeeded: "efter behov",
    asToday: "som i dag",
  },
  menu: {
    name: "Filer",
    saveAs: "Gem under navn …",
    save: (name: string) => `Gem ændringer i ${quoted(name)}`,
    own: "Mine scenarier …",
    take: "Tag det med …",
    saveFile: "Gem som fil",
    openFile: "Åbn fil …",
    copyLink: "Kopiér link",
    history: "Historik …",
    state: {
      none: "Ikke gemt under et navn",
      saved: (name: string) => `Gemt som ${quoted(name)}`,
      changed: (name: string) => `Ændret, siden ${quoted(name)} blev gemt`,
    },
    keptHere: "Alt gemmes løbende i denne browser.",
    notKeptHere: "Denne browser gemmer ikke arbejdet. Gem det som fil.",
  },
  dialog: { close: "Luk", cancel: "Annuller", back: "Tilbage til arbejdet" },
  saveAs: {
    heading: "Gem under navn",
    name: "Navn",
    empty: "Skriv et navn.",
    taken: (name: string) =>
      `Der er allerede et scenarie med navnet ${quoted(name)}. Vælg et andet navn.`,
    save: "Gem",
    where:
      "Scenariet gemmes i denne browser på denne computer. Send det som fil eller link, hvis andre skal have det.",
    saved: (name: string) => `Gemt som ${quoted(name)}`,
    savedAside: (name: string) =>
      `Scenariet er ændret i et andet vindue. Dit arbejde er gemt for sig selv som ${quoted(name)}.`,
  },
  own: {
    heading: "Mine scenarier",
    none: "Du har endnu ikke gemt et scenarie under et navn.",
    open: "Åbn",
    rename: "Omdøb",
    duplicate: "Kopiér",
    remove: "Slet",
    openOf: (name: string) => `Åbn ${quoted(name)}`,
    renameOf: (name: string) => `Omdøb ${quoted(name)}`,
    duplicateOf: (name: string) => `Kopiér ${quoted(name)}`,
    removeOf: (name: string) => `Slet ${quoted(name)}`,
    newName: (name: string) => `Nyt navn til ${quoted(name)}`,
    about: (place: string, date: string) => `${place}, gemt ${date}`,
    isOpen: "Er åbent nu.",
    changed: (name: string) => `${name} (ændret)`,
    copy: (name: string) => `${name} (kopi)`,
    removed: (name: string) => `${quoted(name)} er slettet.`,
    restore: "Fortryd sletning",
    restored: (name: string) => `${quoted(name)} er tilbage.`,
    renamed: (name: string) => `Omdøbt til ${quoted(name)}`,
    unreadable: (count: string, one: boolean) =>
      one
        ? "Ét gemt scenarie kan ikke læses af denne udgave. Det ligger her endnu."
        : `${count} gemte scenarier kan ikke læses af denne udgave. De ligger her endnu.`,
  },
  history: {
    heading: "Historik",
    explain:
      "Vælg et trin for at gå tilbage til det. De senere trin bliver stående, indtil du ændrer noget.",
    now: "her er du",
  },
  link: {
    copied: "Linket er kopieret. Det indeholder hele scenariet.",
    heading: "Link til scenariet",
    byHand:
      "Browseren giver ikke lov til at kopiere. Markér linket, og kopiér det selv. Det indeholder hele scenariet.",
    field: "Link",
    opened: (title: string) =>
      `Åbnet fra link: ${title}. Dit tidligere arbejde er der endnu; tryk på Fortryd.`,
    otherModel: (theirs: string, ours: string) =>
      `Linket er lavet med model ${theirs}; her regnes med model ${ours}. Scenariet er det samme, men svaret kan være et andet.`,
    unusable: "Linket kan ikke bruges",
    whole: "hele linket",
    broken: "et helt link, som det blev kopieret fra Hjemvej",
    brokenHint:
      "Linket er ikke kommet helt igennem. Bed om at få det sendt igen, eller få scenariet som fil.",
    newer: "et link, som denne udgave kan læse",
    newerHint:
      "Linket er lavet i en nyere udgave af Hjemvej. Indlæs siden igen for at få den nyeste udgave.",
    tooLarge: "et link til ét scenarie; dette fylder for meget",
    noPreset: "et færdigt scenarie, som findes i denne udgave",
    changed: {
      heading: "Linket bygger på ældre tal",
      by: (model: string, title: string, count: string) =>
        `Linket er lavet med model ${model}. Siden er ${count} ændret i det færdige scenarie »${title}«.`,
      number: (count: string, _one: boolean) => `${count} tal`,
      unknown: (model: string, title: string) =>
        `Linket er lavet med model ${model}. Det færdige scenarie »${title}« er siden ændret, og modellen har fået andre forudsætninger.`,
      else: (model: string, title: string) =>
        `Linket er lavet med model ${model}. Det færdige scenarie »${title}« er siden ændret, men ikke i forudsætningernes tal.`,
      cannot:
        "Scenariet kan derfor ikke genskabes, som det var. Du kan åbne linkets egne ændringer oven på det færdige scenarie, som det er i dag. Så kan svaret være et andet end afsenderens.",
      which: "Ændret siden",
      open: "Åbn med tallene af i dag",
    },
  },
  notices: {
    label: "Om dit arbejde",
    dismiss: "Skjul",
    notKept:
      "Browseren kan ikke gemme dit arbejde her. Gem det som fil, inden du lukker siden.",
    unreadable:
      "Dit arbejde fra sidst kunne ikke læses af denne udgave. Det er lagt til side og kan hentes som fil.",
    getAside: "Hent som fil",
    otherTab:
      "Hjemvej er åben i et andet vindue, og det sidste, du ændrede, er gemt derfra. Indlæs siden igen for at fortsætte med det. Ændrer du noget her, gemmes arbejdet her i stedet.",
    newModel: (before: string, now: string) =>
      `Modellen er ændret fra ${before} til ${now}, siden du sidst var her. Dit scenarie er det samme, men svaret kan være et andet.`,
    presetChanged: (title: string) =>
      `Tallene i det færdige scenarie »${title}« er ændret, siden du åbnede det. Dit arbejde bygger stadig på de gamle tal.`,
    openPreset: (title: string) => `Åbn ${title} med de nye tal`,
    newEdition: {
      kept: "Der er en ny udgave af Hjemvej. Dit arbejde er gemt.",
      notKept:
        "Der er en ny udgave af Hjemvej. Browseren kan ikke gemme dit arbejde, så gem det som fil, inden du skifter.",
      withStays:
        "Der er en ny udgave af Hjemvej. Dit scenarie er gemt; en fil med ophold skal vælges igen, når du har skiftet.",
      now: "Skift nu",
      later: "Senere",
    },
  },
};

export type WorkTexts = typeof da;
