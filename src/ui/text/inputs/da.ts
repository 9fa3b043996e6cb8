/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Danish texts of the fields' pictures, editors, warnings and of the spreadsheet, and the type that every other language must fill. */
export const da = {
  spread: {
    certain: "Sikker: det samme tal i alle verdener.",
    oneOfTwo: (chance: string) =>
      `Gælder i ${chance} af verdenerne og slet ikke i resten.`,
    sentence: (s: {
      low: string;
      middle: string;
      high: string;
      isLikeliest: boolean;
    }) =>
      `Lavt ${s.low} · ${s.isLikeliest ? "mest sandsynligt" : "ventet"} ${s.middle} · højt ${s.high} (80\u00a0% ligger imellem)`,
    edit: "Ret usikkerheden",
    picture: (label: string) => `Fordelingen af ${label}`,
    family: "Fordeling",
    families: {
      fixed: "Sikker (ingen usikkerhed)",
      bernoulli: "Enten-eller (Bernoulli)",
      uniform: "Alle tal lige sandsynlige (uniform)",
      triangular: "Trekant (triangulær)",
      pert: "Blød trekant (PERT)",
      normal: "Klokke (normal)",
      lognormal: "Skæv, altid over nul (lognormal)",
      gamma: "Skæv, altid over nul (gamma)",
      beta: "Andel mellem 0 og 1 (beta)",
    },
    ends: {
      lowest: "Lavest mulige",
      likeliest: "Mest sandsynlige",
      highest: "Højest mulige",
      low: "Lavt (2,5\u00a0%\u2011punkt)",
      mean: "Ventet (gennemsnit)",
      high: "Højt (97,5\u00a0%\u2011punkt)",
    },
    helpBounded: "Tallet falder aldrig uden for de to ender.",
    helpUniform:
      "Tallet falder aldrig uden for de to ender, og alle tal imellem er lige sandsynlige. Det ventede tal er midten.",
    helpInterval:
      "I 95\u00a0% af verdenerne ligger tallet mellem lavt og højt; i 2,5\u00a0% er det lavere, i 2,5\u00a0% højere.",
    missed: (low: string, high: string) =>
      stopped(
        `Fordelingen er skæv og kan ikke ramme begge ender: Den bevarer gennemsnittet og bredden, og 95\u00a0% af verdenerne ligger mellem ${low} og ${high}`,
      ),
    meanBeside: (mean: string) =>
      stopped(
        `Gennemsnittet af verdenerne bliver ${mean}, fordi de to ender ligger skævt om det mest sandsynlige`,
      ),
    differs: (s: {
      low: string;
      high: string;
      newLow: string;
      newHigh: string;
    }) =>
      `Denne fordeling kan ikke give helt det samme: Før lå 80\u00a0% mellem ${s.low} og ${s.high}, nu mellem ${s.newLow} og ${s.newHigh}.`,
    cannotConvert: (family: string) =>
      `Fordelingen »${family}« kan ikke bruges til dette tal. Den gamle er beholdt.`,
    kept: "Det, der gjaldt før, gælder stadig.",
    crossed: "Det lave tal skal være mindre end det høje.",
    valueOutside: (value: string) =>
      `Det ventede tal (${value}) skal ligge mellem det lave og det høje.`,
    aboveZero: "Det lave tal skal være over 0. Fordelingen har kun tal over 0.",
    tooWide:
      "Spændet er for bredt til, at fordelingen kan have dette gennemsnit. Vælg et smallere spænd eller en anden fordeling.",
    tooNarrow:
      "Spændet er for smalt til denne fordeling. Vælg et bredere spænd, eller gør tallet sikkert.",
    changed: "Usikkerheden er ændret.",
    before: (sentence: string) => `Før: ${sentence}`,
    reset: "Nulstil usikkerheden",
    along: (labels: string) =>
      `Følges ad med ${labels}: Er det ene tal højere end ventet, er det andet det oftest også.`,
    against: (labels: string) =>
      `Går modsat af ${labels}: Er det ene tal højere end ventet, er det andet oftest lavere.`,
    quoted: (label: string) => `»${label}«`,
    more: (count: string) => (count === "1" ? "ét andet" : `${count} andre`),
  },
  warnings: {
    heading: (count: number) =>
      count === 1
        ? "Én ting at være opmærksom på"
        : `${count} ting at være opmærksom på`,
    kinds: {
      impossible: "Kan ikke virke",
      bottleneck: "Flaskehals",
      idle: "Ændrer næppe noget",
      outside: "Uden for kildernes spænd",
    },
    go: (label: string) => `Gå til »${label}«`,
    outside: (s: {
      label: string;
      value: string;
      low: string;
      high: string;
      unit: string;
    }) =>
      stopped(
        `»${s.label}« er ${s.value}; spændet er ${s.low} til ${s.high} ${s.unit}`,
      ),
    noSupport: (policy: string, method: string) =>
      `${policy} giver ${method}-støtte til nogle borgere, men har ingen ${method}-medarbejdere. De borgere kan aldrig flytte ind.`,
    noSupportHoused: (policy: string, method: string) =>
      `${policy} giver ${method}-støtte til nogle borgere, men har ingen ${method}-medarbejdere. De borgere flytter ind uden støtte.`,
    noHomes: (policy: string) =>
      `${policy} har ingen boliger, der kan bruges. Ingen kan flytte i egen bolig gennem indsatsen.`,
    reachesNobody: (policy: string) =>
      `${policy} når ingen borgere: dækningen er 0. De øvrige greb ændrer intet.`,
    nobodyGets: (policy: string, method: string, workers: string) =>
      `Ingen borgere får ${method}-støtte i ${policy}. De ${workers} årsværk koster uden at hjælpe nogen.`,
    moreHomesThanPeople: (s: {
      policy: string;
      homes: string;
      people: string;
    }) =>
      `${s.policy} får ${s.homes} brugbare boliger pr. år, men højst ${s.people} borgere er i hjemløshed i løbet af et år.`,
    homesIdle: (s: { policy: string; homes: string; used: string }) =>
      `${s.policy} får ${s.homes} brugbare boliger pr. år, men kun ${s.used} kommer i brug, og næsten ingen venter. Flere boliger ændrer næppe noget.`,
    workersFull: (s: {
      policy: string;
      method: string;
      workers: string;
      waiting: string;
      homes: string;
      used: string;
    }) =>
      `${s.method}-medarbejderne er flaskehalsen i ${s.policy}: alle ${s.workers} årsværk er optaget, ${s.waiting} borgere venter i gennemsnit, og kun ${s.used} af ${s.homes} boliger pr. år kommer i brug. Flere boliger ændrer næppe noget.`,
    workersSpare: (s: {
      policy: string;
      method: string;
      workers: string;
      used: string;
    }) =>
      `${s.policy} bruger højst ${s.used} af de ${s.workers} ${s.method}-årsværk. Resten er ledig kapacitet, som koster.`,
    homesShort: (s: { policy: string; waiting: string }) =>
      `Boligerne er flaskehalsen i ${s.policy}: ${s.waiting} borgere venter i gennemsnit på en bolig. Større dækning giver længere kø, ikke flere i bolig.`,
    overloadIdle: (policy: string) =>
      `Ingen medarbejder i ${policy} har flere borgere end normen. Med de nuværende tal ændrer grebet intet.`,
    hiringStepIdle: (policy: string) =>
      `Alle team i ${policy} har et fast antal medarbejdere. Ansættelse i trin virker kun, når der ansættes efter behov.`,
    wholeFull: (one: string, other: string) =>
      `»${one}« og »${other}« giver tilsammen 100\u00a0%. Der er ingen tilbage til den tredje gruppe.`,
  },
  meaning: {
    ask: "Hvad betyder tallet for svaret?",
    again: "Regn igen",
    computing: (played: string, of: string) =>
      `Regner begge veje: ${played} af ${of} verdener.`,
    stop: "Stop",
    failed: (reason: string) => `Det kunne ikke regnes. (${reason})`,
    step: (s: {
      label: string;
      from: string;
      to: string;
      unit: string;
      isUp: boolean;
    }) =>
      `Sættes »${s.label}« ${s.isUp ? "op" : "ned"} fra ${s.from} til ${s.to} ${s.unit}`,
    higher: (s: {
      step: string;
      amount: string;
      error: string;
      over: string;
    }) =>
      `${s.step}, ventes det offentliges besparelse ${s.over} at blive ca. ${s.amount} større (±\u00a0${s.error}).`,
    lower: (s: { step: string; amount: string; error: string; over: string }) =>
      `${s.step}, ventes det offentliges besparelse ${s.over} at blive ca. ${s.amount} mindre (±\u00a0${s.error}).`,
    tooSmall: (s: { step: string; error: string }) =>
      `${s.step}, er virkningen på besparelsen for lille til at måle: Den er under beregningens egen usikkerhed (±\u00a0${s.error}).`,
    nothing: (step: string) =>
      `${step}, ændrer besparelsen sig ikke med én krone.`,
    fewerNights: (s: { policy: string; nights: string; people: string }) =>
      `${s.policy} undgår ca. ${s.nights} flere nætter i hjemløshed; det svarer til ${s.people} borgere færre på en gennemsnitlig nat.`,
    moreNights: (s: { policy: string; nights: string; people: string }) =>
      `${s.policy} undgår ca. ${s.nights} færre nætter i hjemløshed; det svarer til ${s.people} borgere flere på en gennemsnitlig nat.`,
    sameNights:
      "Antallet af undgåede nætter i hjemløshed ændrer sig ikke målbart.",
    basis: (worlds: string, isWhole: boolean) =>
      `${worlds} verdener med samme held før og efter; ± rummer 95\u00a0%.${isWhole ? "" : " Regner videre …"}`,
  },
  moved: {
    count: (s: { levers: number; assumptions: number; others: number }) =>
      `Du har ændret ${[
        s.levers > 0 ? `${s.levers} greb` : "",
        s.assumptions > 0
          ? `${s.assumptions} ${s.assumptions === 1 ? "forudsætning" : "forudsætninger"}`
          : "",
        s.others > 0
          ? `${s.others} ${s.others === 1 ? "anden ting" : "andre ting"}`
          : "",
      ]
        .filter(Boolean)
        .reduce((text, part, i, parts) =>
          i === parts.length - 1 ? `${text} og ${part}` : `${text}, ${part}`,
        )}.`,
    show: "Hvad flyttede svaret?",
    from: (before: string, after: string, unit: string) =>
      `${before} → ${after} ${unit}`,
    spreadOnly: "usikkerheden",
    reset: "Nulstil",
    levers: "Grebene",
    assumptions: "Forudsætningerne",
    others: "Andet",
    split: "Hvor meget det flytter besparelsen for det offentlige",
    part: "Ændring",
    before: "Besparelse, som åbnet",
    after: "Besparelse nu",
    up: (amount: string) => `${amount} større`,
    down: (amount: string) => `${amount} mindre`,
    finding: (s: { levers: string; assumptions: string; both: boolean }) =>
      stopped(
        s.both
          ? `Grebene gør besparelsen ${s.levers}, forudsætningerne gør den ${s.assumptions}`
          : s.levers
            ? `Grebene gør besparelsen ${s.levers}`
            : `Forudsætningerne gør besparelsen ${s.assumptions}`,
      ),
    unclear: "Ændringen er mindre end beregningens egen usikkerhed.",
    basis: (s: {
      worlds: string;
      error: string;
      over: string;
      prices: number;
      discounted: boolean;
    }) =>
      `${s.over}, ${s.prices}-priser, ${s.discounted ? "nutidsværdi" : "ikke diskonteret"}. Regnet over ${s.worlds} verdener med samme held før og efter, så tallene kan afvige lidt fra svaret øverst; usikkerheden på hele ændringen er højst ±\u00a0${s.error} (95\u00a0%). Tallene stemmer, når man lægger dem sammen.`,
    computing: (played: string, of: string) =>
      `Regner: ${played} af ${of} verdener.`,
    waits: "Regnes, når svaret er klar.",
    failed: (reason: string) => `Det kunne ikke regnes. (${reason})`,
  },
  sheet: {
    panel: "Regneark",
    open: "Indsæt fra regneark …",
    copy: "Kopiér som regneark",
    copied: (count: string) =>
      `${count} tal er kopieret. Sæt dem ind i et regneark.`,
    notCopied:
      "Browseren gav ikke lov til at kopiere. Markér teksten her, og kopiér den selv.",
    heading: "Indsæt fra regneark",
    intro:
      "Kopiér to eller flere kolonner i regnearket: navn, værdi og eventuelt lavt og højt. Sæt dem ind her. Intet ændres, før du siger ja.",
    paste: "Kopierede celler",
    numbers: "Tallene er skrevet",
    languages: {
      auto: "Automatisk",
      da: "Dansk: 1.234,5",
      en: "Engelsk: 1,234.5",
    },
    readAs: {
      da: "Tallene er læst som danske (1.234,5).",
      en: "Tallene er læst som engelske (1,234.5).",
    },
    columns: {
      line: "Linje",
      name: "Navn",
      before: "Før",
      after: "Efter",
      value: "Værdi",
      low: "Lavt",
      high: "Højt",
      unit: "Enhed",
      family: "Fordeling",
      id: "Id",
    },
    preview: "Det bliver ændret",
    faults: (count: number) =>
      count === 1
        ? "Én linje kan ikke bruges"
        : `${count} linjer kan ikke bruges`,
    line: (n: string, text: string) => `Linje ${n}: »${text}«`,
    nothing: "Der er intet at ændre.",
    summary: (s: { changed: number; same: number; faults: number }) =>
      `${s.changed === 1 ? "1 tal ændres" : `${s.changed} tal ændres`}, ${s.same} er ${s.same === 1 ? "uændret" : "uændrede"}, ${s.faults === 1 ? "1 linje kan ikke bruges" : `${s.faults} linjer kan ikke bruges`}.`,
    apply: (count: number) => (count === 1 ? "Ret 1 tal" : `Ret ${count} tal`),
    cancel: "Annuller",
    close: "Luk",
    unknown: "Navnet er ikke et greb eller en forudsætning.",
    meant: (name: string) => `Navnet findes ikke. Mente du »${name}«?`,
    several: (names: string) =>
      `Navnet passer på flere: ${names}. Skriv hele navnet.`,
    noValue: "Der er intet tal i anden kolonne.",
    twice: (line: string) => `Samme navn står også i linje ${line}.`,
    oneEnd: "Både lavt og højt skal være der, eller ingen af dem.",
    noSpread: "Et greb har ingen usikkerhed. Slet lavt og højt.",
    noLimits: (family: string) =>
      `Fordelingen er »${family}« og har hverken lavt eller højt. Vælg først en anden fordeling i feltet, eller slet dem her.`,
    familyUnknown: (family: string) =>
      `»${family}« er ikke en fordeling, tallet kan have.`,
    notLoose: (word: string) => `Dette greb kan ikke sættes til »${word}«.`,
    whole: (other: string) =>
      `Sammen med »${other}« bliver det mere end 100\u00a0%.`,
    kinds: { lever: "Greb", assumption: "Forudsætning" },
    at: (value: string, spread: string) => `${value}. ${spread}`,
  },
};

/** What every language must say. */
export type InputTexts = typeof da;
