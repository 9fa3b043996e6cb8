/** The words of the tour, and the type that every other language must fill. */
export const da = {
  help: "Hjælp",
  take: "Tag rundturen",
  guide: "Drejebog til workshop",
  words: "Ordliste og metode",
  offline: "Hjemvej virker også uden net på denne maskine.",
  offer: "Ny her? Rundturen viser det vigtigste på to minutter.",
  dismiss: "Nej tak",
  title: "Rundtur",
  at: (step: number, of: number) => `${step} af ${of}`,
  back: "Forrige",
  next: "Næste",
  leave: "Forlad rundturen",
  end: "Slut",
  again: "Du finder rundturen igen under Hjælp.",
  steps: {
    answer: {
      heading: "Svaret står altid øverst",
      text: "Én sætning siger, hvad boligen først ventes at koste eller spare, hvor sikkert det er, og hvornår pengene er tjent hjem. Den regnes om, hver gang du ændrer et tal. Under den står, hvad svaret hviler på.",
    },
    place: {
      heading: "Vælg din kommune",
      text: "Skriv de første bogstaver. Alle 98 kommuner er med; nogle er beskrevet nærmere, de øvrige bygger på optællingen og landets tal.",
    },
    levers: {
      heading: "Greb: det, byrådet bestemmer",
      text: "Boliger pr. år, medarbejdere, hvor mange der får tilbuddet, og hvor hurtigt. Træk i skyderen, eller skriv tallet. »Nulstil greb« fører tilbage.",
    },
    assumptions: {
      heading: "Forudsætninger: det, ingen bestemmer",
      text: "Priser, hvor mange der beholder boligen, og hvad loven refunderer. Hvert tal har en kilde og et spænd. Er det et skøn, står der skøn. Sæt jeres egne tal ind, hvis I har dem.",
    },
    pictures: {
      heading: "Billederne viser hvorfor",
      text: "Overskriften siger, hvad billedet viser. Båndene er usikkerheden: Det mørkeste rummer halvdelen af de mulige verdener. Under hvert billede ligger tallene som tabel.",
    },
    doors: {
      heading: "Tre døre ind",
      text: "Budget viser år for år og konto for konto. Investeringssag skriver oplægget til byrådet. Workshop er til storskærm og mange mennesker. De regner alle på det samme scenarie.",
    },
    certainty: {
      heading: "Hvor sikre er vi?",
      text: "Her ser du, hvilke tal svaret hænger på, hvad der skal være sandt, for at det holder, og hvad det er værd at få undersøgt bedre.",
    },
  },
};

export type TourTexts = typeof da;
