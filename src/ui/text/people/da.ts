/** Danish texts of the pictures of people, homes and workers, and the type that every other language must fill. */
export const da = {
  total: "I alt",
  day: "Dag",
  tableOf: (policy: string) => `Gennemsnit med ${policy}`,
  few: (worlds: string) =>
    `Foreløbigt: kun ${worlds === "1" ? "én verden" : `${worlds} verdener`} er regnet, så billedet er usikkert`,
  places: {
    heading: "Hvor er borgerne?",
    title: (s: {
      year: number;
      policy: string;
      baseline: string;
      with: string;
      without: string;
    }) =>
      `Ved udgangen af ${s.year} ventes ${s.with} ${s.with === "1" ? "borger" : "borgere"} at bo i egen bolig med ${s.policy} mod ${s.without} med ${s.baseline}`,
    caption: (from: number, to: number) =>
      `Gennemsnit over verdenerne på kvartalets første dag og på den sidste dag, ${from} til ${to}. Et gennemsnit viser ikke usikkerheden; den står for hjemløsheden i billedet »Hvor mange er i hjemløshed?«. De to billeder har samme skala. Egen bolig er en bolig, som indsatsen har skaffet. De, der er ude af hjemløshed ved egen hjælp, er ikke tegnet med; de står i tabellen.`,
    left: "Uden for billedet: ude af hjemløshed ved egen hjælp",
  },
  moves: {
    heading: "Vejene ind i og ud af hjemløshed",
    view: "Vis med",
    title: (s: {
      over: string;
      policy: string;
      total: string;
      home: string;
      left: string;
    }) =>
      `${s.over} med ${s.policy} fører ${s.home} af ${s.total} perioder i hjemløshed til egen bolig og ${s.left} ud ved egen hjælp`,
    caption: (from: number, to: number) =>
      `Gennemsnitligt antal perioder i hjemløshed i en verden, ${from} til ${to}, i hele tal, der stemmer, når man lægger dem sammen; usikkerheden står i tabellen. Den samme borger kan være talt flere gange, og en bolig kan gå tabt igen. Flytninger mellem gade, venner og § 110 er ikke tegnet; de står i tabellen.`,
    homeless: "Hjemløshed",
    interim: "§ 107",
    into: {
      found: "I hjemløshed den første dag",
      coming: "Nye borgere",
      left: "Var ude ved egen hjælp",
      home: "Har mistet boligen",
      interim: "Tilbage fra § 107",
    },
    out: {
      home: "Egen bolig",
      interim: "§ 107",
      left: "Ude ved egen hjælp",
      care: "§ 108",
      dead: "Døde",
      stays: "Stadig i hjemløshed",
    },
    after: {
      home: "Egen bolig",
      back: "Tilbage i hjemløshed",
      care: "§ 108",
      dead: "Døde",
      stays: "Stadig på § 107",
    },
    other: "Andet",
    from: "Fra",
    origins: {
      found: "Der den første dag",
      coming: "Nye borgere",
    },
    dead: "Død",
    matrixCaption: (policy: string, from: number, to: number) =>
      `Flytninger fra sted (rækker) til sted (kolonner) med ${policy}, ${from} til ${to}. Gennemsnit pr. verden; rækker og kolonner stemmer, når man lægger dem sammen.`,
    spreadCaption: "Usikkerheden på de hyppigste flytninger",
    move: "Flytning",
    moveOf: (from: string, to: string) => `${from} → ${to}`,
    mean: "Gennemsnit",
    interval: "80\u00a0% af verdenerne",
    range: (low: string, high: string) => `${low} til ${high}`,
  },
  queue: {
    heading: "Ventetid og kø til bolig",
    title: (s: {
      policy: string;
      baseline: string;
      with: string;
      without: string;
    }) =>
      `Borgere, der flyttede ind, ventede i gennemsnit ${s.with} med ${s.policy} mod ${s.without} med ${s.baseline}`,
    titleOnlyPolicy: (s: { policy: string; baseline: string; with: string }) =>
      `Borgere, der flyttede ind med ${s.policy}, ventede i gennemsnit ${s.with}; med ${s.baseline} flytter ingen ind`,
    titleOnlyBaseline: (s: {
      policy: string;
      baseline: string;
      without: string;
    }) =>
      `Borgere, der flyttede ind med ${s.baseline}, ventede i gennemsnit ${s.without}; med ${s.policy} flytter ingen ind`,
    titleNobody:
      "Ingen flytter ind i en bolig, så der er ingen ventetid at vise",
    caption: (from: number, to: number) =>
      `Borgere, der har sagt ja og er klar til at flytte ind, men venter på en bolig eller en medarbejder, ${from} til ${to}. Linjen er medianen; båndet rummer 80\u00a0% af verdenerne.`,
    waits: (from: number, to: number) =>
      `Ventetid, fra en borger er klar til indflytning, alle verdener under ét, ${from} til ${to}. Kun de, der flyttede ind, er talt med; hvor længe de, der stadig venter, kommer til at vente, vides ikke. Uger er rundet op.`,
    policy: "Indsats",
    moveIns: "Indflytninger",
    mean: "Gennemsnit",
    half: "Halvdelen inden for",
    nineOfTen: "Ni af ti inden for",
    still: "I kø ved periodens slutning",
    days: (count: string) => `${count} dage`,
    oneDay: "1 dag",
    weeks: (count: string) => (count === "1" ? "1 uge" : `${count} uger`),
    sameDay: "samme dag",
    none: "ingen",
  },
  homes: {
    heading: "Er der boliger nok?",
    caption: (from: number, to: number) =>
      `Gennemsnit over verdenerne på kvartalets første dag og på den sidste dag, ${from} til ${to}. Boliger i brug og ledige boliger er de boliger, indsatsen har; køen er de borgere, der mangler én. De to billeder har samme skala.`,
    parts: {
      inUse: "Boliger i brug",
      empty: "Ledige og klar",
      queue: "Borgere i kø",
    },
    available: "Boliger i alt",
    wanted: "Boliger og kø i alt",
    title: {
      none: (policy: string) => `Med ${policy} venter ingen på en bolig`,
      seldom: (policy: string, chance: string) =>
        `Med ${policy} er boligerne sjældent flaskehalsen: på det værste tidspunkt venter nogen på en bolig ${chance}`,
      now: (policy: string, chance: string) =>
        `Med ${policy} er boligerne flaskehalsen i en periode: på det værste tidspunkt venter nogen på en bolig ${chance}`,
      from: (policy: string, year: number, chance: string) =>
        `Med ${policy} er boligerne flaskehalsen fra ${year}: ved periodens slutning venter nogen på en bolig ${chance}`,
    },
  },
  staff: {
    heading: "Er der medarbejdere nok?",
    caption: (from: number, to: number) =>
      `Årsværk, som borgerne har brug for ved normal sagsstamme: borgere med støtte, borgere i egen bolig, der venter på en medarbejder, og borgere i kø, for hvem kun medarbejderen mangler. Gennemsnit over verdenerne, ${from} til ${to}. De to billeder har samme skala.`,
    hiredLine: (policy: string, count: string) =>
      `${policy}: fast ${count} årsværk ansat (vandret streg)`,
    asNeeded: "efter behov",
    method: "Metode",
    methodWith: (method: string, policy: string) => `${method}, ${policy}`,
    need: "Behov",
    interval: "80\u00a0% af verdenerne",
    range: (low: string, high: string) => `${low} til ${high}`,
    hired: "Ansat",
    methods: {
      section85: "§ 85-støtte",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    tableCaption: (year: number) =>
      `Årsværk ved udgangen af ${year}: behov (gennemsnit) og ansatte. »Efter behov« betyder, at der ansættes så mange, som der er brug for.`,
    title: {
      nobody: "Ingen får støtte af en medarbejder",
      asNeeded: (s: {
        policy: string;
        baseline: string;
        year: number;
        with: string;
        without: string;
      }) =>
        `Ved udgangen af ${s.year} er der brug for ${s.with} årsværk med ${s.policy} mod ${s.without} med ${s.baseline}; ingen venter på en medarbejder`,
      seldom: (policy: string, chance: string) =>
        `Med ${policy} er medarbejderne sjældent flaskehalsen: på det værste tidspunkt venter nogen på en medarbejder ${chance}`,
      now: (policy: string, chance: string) =>
        `Med ${policy} er medarbejderne flaskehalsen i en periode: på det værste tidspunkt venter nogen på en medarbejder ${chance}`,
      from: (policy: string, year: number, chance: string) =>
        `Med ${policy} er medarbejderne flaskehalsen fra ${year}: ved periodens slutning venter nogen på en medarbejder ${chance}`,
    },
  },
};

export type PeopleTexts = typeof da;
