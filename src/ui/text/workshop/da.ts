import { inPlace } from "../inPlace";

/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Danish texts of the workshop, and the type that every other language must fill. */
export const da = {
  heading: "Workshop",
  views: {
    label: "Workshoppens dele",
    names: {
      stage: "Svaret",
      predict: "Gæt først",
      spread: "Salens usikkerhed",
      groups: "To grupper",
      citizen: "Én borger",
      guide: "Drejebog",
    },
  },
  tools: {
    fullScreen: "Fuld skærm",
    leaveFullScreen: "Forlad fuld skærm",
    keys: "Genvejstaster",
    keysHelp:
      "L låser svaret som »før«. V viser eller dækker svaret. T starter eller standser uret. F giver fuld skærm. Tasterne virker ikke, mens du skriver i et felt.",
  },
  timer: {
    label: "Ur",
    minutes: "Minutter",
    of: (minutes: string) => `${minutes} min.`,
    unit: "min.",
    start: "Start",
    pause: "Pause",
    resume: "Fortsæt",
    reset: "Nulstil",
    left: (minutes: string, seconds: string) => `${minutes}:${seconds}`,
    over: "Tiden er gået.",
    between: (most: string) => `Skriv et helt tal fra 1 til ${most}.`,
  },
  stage: {
    question: (s: { policy: string; baseline: string; place: string }) =>
      `${s.place}: ${s.policy} i stedet for ${s.baseline}?`,
    presets: "Vælg sted",
    answer: "Svaret",
    cover: "Dæk svaret til",
    uncover: "Vis svaret",
    covered: "Svaret er dækket til",
    coveredNote: "Gæt først. Vis så svaret.",
    computing: "Regner …",
    recomputing: "Regner med de nye tal …",
    preliminary: (done: string, wanted: string) =>
      `Foreløbigt: ${done} af ${wanted} verdener`,
    failed: "Beregningen fejlede. Svaret er det forrige.",
    stopped: "Beregningen er stoppet, før alle verdener var regnet.",
    lead: {
      saves: (over: string, policy: string) =>
        `${over} ventes ${policy} at spare det offentlige`,
      costs: (over: string, policy: string) =>
        `${over} ventes ${policy} at koste det offentlige`,
      undecided: (over: string, policy: string) =>
        `${over} ved vi ikke, om ${policy} sparer penge. Ventet:`,
      fewWorlds: (count: string) => `De første ${count} verdener peger på`,
      oneWorld: "I den ene verden, der er regnet, er det",
      equal: (over: string) => over,
    },
    saved: (amount: string) => `${amount} sparet`,
    plain: (amount: string) => amount,
    extra: (amount: string) => `${amount} i merudgifter`,
    costlier: (amount: string) => `${amount} mere`,
    none: "ingen forskel",
    equal: (policy: string, baseline: string) =>
      `${policy} og ${baseline} koster det samme, krone for krone.`,
    interval: (range: string) => `I 80 af 100 verdener: ${range}.`,
    pays: (chance: string) => `Det betaler sig ${chance}.`,
    saveRange: (range: string) => `${range} sparet`,
    costRange: (range: string) => `${range} i merudgifter`,
    mixedRange: (low: string, high: string) => `fra ${low} til ${high}`,
    tooFew: "De er for få til at sige, hvor sikkert det er.",
    one: "Én verden siger intet om usikkerheden.",
    levers: (policy: string) => `Greb: ${policy}`,
    pictures: {
      band: "80 af 100 verdener",
      median: "Median",
      before: "Før (median)",
    },
  },
  lock: {
    lock: "Lås som »før«",
    again: "Lås det nye svar som »før«",
    release: "Slip »før«",
    heading: "Før og nu",
    before: "Før",
    now: "Nu",
    difference: "Forskel",
    what: "Hvad",
    saving: (unit: string) => `Besparelse, ${unit}`,
    interval: (unit: string) => `80 %-interval, ${unit}`,
    chance: "Betaler sig, i 100 verdener",
    homeless: (year: number) => `I hjemløshed ved udgangen af ${year}`,
    range: (low: string, high: string) => `${low} til ${high}`,
    caption: (prices: number, discounted: boolean) =>
      `Nettobesparelse for det offentlige over hele perioden, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}; minus er merudgift. Bjælken rummer 80 af 100 verdener, stregen er gennemsnittet. Forskellen er mellem gennemsnittene.`,
    captionBoth:
      "Nettobesparelse for det offentlige over hele perioden; minus er merudgift. Bjælken rummer 80 af 100 verdener, stregen er gennemsnittet. De to svar har hver sin periode, hvert sit prisniveau eller hver sin diskontering.",
    moves: {
      savesMore: (amount: string, before: string, now: string) =>
        `${now} ventes at spare ${amount} mere end ${before}`,
      savesLess: (amount: string, before: string, now: string) =>
        `${now} ventes at spare ${amount} mindre end ${before}`,
      costsMore: (amount: string, before: string, now: string) =>
        `${now} ventes at koste ${amount} mere end ${before}`,
      costsLess: (amount: string, before: string, now: string) =>
        `${now} ventes at koste ${amount} mindre end ${before}`,
      better: (amount: string, before: string, now: string) =>
        `${now} ventes at være ${amount} bedre for det offentlige end ${before}`,
      worse: (amount: string, before: string, now: string) =>
        `${now} ventes at være ${amount} dårligere for det offentlige end ${before}`,
    },
    same: (before: string, now: string) =>
      `${now} og ${before} giver samme besparelse i de tal, der vises`,
    unclear: (before: string, now: string) =>
      `Forskellen mellem ${before} og ${now} er så lille, at den ikke kan skelnes fra beregningens egen usikkerhed`,
    notComparable: (before: string, now: string) =>
      `${before} og ${now} kan ikke trækkes fra hinanden: periode, prisniveau eller diskontering er forskellig`,
    beforeInSentence: "før",
    nowInSentence: "Det nye svar",
    changed: (changes: string) => `Ændret: ${changes}.`,
    nothing: "Intet er ændret.",
    lever: (name: string, before: string, now: string) =>
      `${name} fra ${before} til ${now}`,
    ofPolicy: (policy: string, text: string) => `${policy}: ${text}`,
    other: {
      place: (before: string, now: string) => `sted fra ${before} til ${now}`,
      policy: (before: string, now: string) =>
        `indsats fra ${before} til ${now}`,
      policies: "andre dele af indsatserne",
      assumptions: (names: string) => `forudsætninger (${names})`,
      more: (count: string) => `${count} mere`,
      worlds: "antal verdener",
      frame: "periode, prisniveau eller regler",
    },
  },
  predict: {
    choose: "Vælg et spørgsmål",
    intro:
      "Læs spørgsmålet op. Lad alle skrive deres gæt ned, før nogen siger noget. Tast gættene, og vis så beregningen.",
    ask: {
      saving: (over: string, policy: string, place: string) =>
        `Hvor mange mio. kr. sparer det offentlige ${over} med ${policy} ${inPlace(place)}?`,
      municipality: (over: string, policy: string, place: string) =>
        `Hvor mange mio. kr. sparer kommunen selv ${over} med ${policy} ${inPlace(place)}?`,
      homeless: (year: number, policy: string, place: string) =>
        `Hvor mange er i hjemløshed ${inPlace(place)} ved udgangen af ${year} med ${policy}?`,
      nights: (over: string, policy: string, place: string) =>
        `Hvor mange nætter i hjemløshed undgås ${over} med ${policy} ${inPlace(place)}?`,
      breakEven: (policy: string, place: string) =>
        `I hvilket år har ${policy} tjent sig hjem ${inPlace(place)}?`,
      gains: (over: string, policy: string, place: string) =>
        `Hvem sparer mest ${over} med ${policy} ${inPlace(place)}?`,
    },
    names: {
      saving: "Det offentliges penge",
      municipality: "Kommunens penge",
      homeless: "Mennesker i hjemløshed",
      nights: "Nætter i hjemløshed",
      breakEven: "Tjent hjem hvornår?",
      gains: "Hvem får gevinsten?",
    },
    hints: {
      saving: "Mio. kr. Skriv minus foran, hvis I tror, det koster mere.",
      municipality: "Mio. kr. Skriv minus foran, hvis I tror, det koster mere.",
      homeless: "Antal borgere.",
      nights: "Antal nætter. Skriv minus foran, hvis I tror, der bliver flere.",
      breakEven: "Årstal. Skriv »aldrig«, hvis I ikke tror, det sker.",
      gains: "Antal stemmer på hver.",
    },
    field: "Salens gæt",
    fieldNote: "Skil gættene med mellemrum, linjeskift eller semikolon.",
    covered: "Beregningens svar er skjult, til I viser det.",
    reveal: "Vis beregningen",
    hide: "Skjul beregningen",
    wait: "Beregningen er ikke færdig endnu.",
    room: "Salen",
    model: "Beregningen",
    roomText: (count: string, median: string) =>
      `${count} gæt, median ${median}`,
    roomNone: "ingen gæt",
    modelText: (middle: string, range: string) => `${middle} (80 %: ${range})`,
    inside: (inside: string, count: string) =>
      `${inside} af ${count} gæt ligger inden for beregningens 80 %-interval.`,
    under: "Salens median ligger under intervallet.",
    over: "Salens median ligger over intervallet.",
    within: "Salens median ligger inden for intervallet.",
    never: (count: string) => `${count} har svaret »aldrig«.`,
    sentence: {
      homeless: (s: { middle: string; low: string; high: string }) =>
        `Beregningen venter ${s.middle} borgere i hjemløshed, i 80 af 100 verdener ${s.low} til ${s.high}.`,
      nights: (s: { middle: string; low: string; high: string }) =>
        `Beregningen venter ${s.middle} undgåede nætter, i 80 af 100 verdener ${s.low} til ${s.high}.`,
      breakEven: (year: string, chance: string) =>
        `Ved udgangen af ${year} er det tjent hjem ${chance}.`,
      breakEvenNever: (last: string, chance: string) =>
        `I de fleste verdener er det ikke tjent hjem ved udgangen af ${last}; det er det ${chance}.`,
      later: (year: string) => `senere end ${year} eller aldrig`,
      years: (low: string, high: string) => `${low} til ${high}`,
      gains: (who: string) => `Sparer i mindst 90 af 100 verdener: ${who}.`,
      loses: (who: string) =>
        `Betaler mere i mindst 90 af 100 verdener: ${who}.`,
      unsure: (who: string) => `Usikkert for: ${who}.`,
      even: (who: string) => `Samme udgift for: ${who}.`,
      few: "For få verdener til at sige, hvem der vinder.",
      most: (who: string, amount: string) =>
        stopped(`Størst ventet besparelse: ${who} med ${amount}`),
      nobody: "Ingen ventes at spare.",
    },
    who: {
      municipality: "Kommunen",
      region: "Regionen",
      state: "Staten",
      nobody: "Ingen",
    },
    votes: (count: string) => `${count} stemmer`,
    voteFault: "Skriv et helt tal.",
    money: (unit: string, prices: number, discounted: boolean) =>
      `Besparelse over hele perioden, ${unit}, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}; minus er merudgift.`,
    caption:
      "Prikker er enkelte gæt. Bjælkerne er 80 %-intervaller. Stregen er medianen af gættene og gennemsnittet af verdenerne.",
    captionYears:
      "Prikker er enkelte gæt. Bjælkerne er 80 %-intervaller. Stregen er medianen.",
    captionPayers:
      "Bjælken rummer 80 % af verdenerne, stregen er gennemsnittet.",
  },
  guesses: {
    oneOrMore:
      "Kan være ét tal eller flere. Skriv tallet uden mellemrum, fx 1200 eller 1.200.",
    farOff: "Ligger uden for det, der kan lade sig gøre. Ret eller slet det.",
    fault: (text: string, message: string) => `»${text}«: ${message}`,
    left: (count: number) =>
      count === 1
        ? "Ét svar er ikke talt med:"
        : `${count} svar er ikke talt med:`,
    counted: (count: string) => `${count} gæt talt med`,
  },
  spread: {
    intro:
      "Vælg et tal, som ingen kender nøjagtigt. Lad alle gætte hver for sig. Spredningen i gættene kan bruges som beregningens usikkerhed.",
    choose: "Tal, der gættes på",
    hint: (unit: string) => stopped(`Svar i ${unit}`),
    already: "Beregningen bruger allerede disse gæt.",
    ask: (label: string, unit: string) => `${label}, ${unit}`,
    room: "Salens gæt",
    model: "I beregningen nu",
    rowText: (middle: string, range: string) => `${middle} (80 %: ${range})`,
    range: (low: string, high: string) => `${low} til ${high}`,
    finding: (s: { median: string; low: string; high: string; unit: string }) =>
      stopped(
        `Salens midterste gæt er ${s.median}; gættenes 80 %-interval går fra ${s.low} til ${s.high} ${s.unit}`,
      ),
    use: "Brug salens gæt som usikkerhed",
    back: "Tilbage til tallet fra før",
    tooFew: (fewest: string) =>
      `Der skal mindst ${fewest} gæt til at sige noget om spredningen.`,
    alike:
      "Alle gæt er ens. Så siger de intet om usikkerheden. Spørg eventuelt, hvor sikre folk er.",
    impossible: "Gættene kan ikke laves om til en usikkerhed for dette tal.",
    wait: "Vent, til beregningen er færdig.",
    note: (count: string) => `Salens gæt, ${count} svar`,
    would: (s: { low: string; high: string; median: string; unit: string }) =>
      stopped(
        `Beregningen vil regne med ${s.low} til ${s.high} ${s.unit} i otte af ti verdener, med ${s.median} som midten`,
      ),
    inUse: (label: string) => `»${label}« bruger nu salens gæt.`,
    effect: "Hvad det betød for svaret",
    with: "Med salens gæt",
    without: "Før salens gæt",
    wider: (before: string, now: string) =>
      `Svarets 80 %-interval er blevet bredere: fra ${before} til ${now} bredt.`,
    narrower: (before: string, now: string) =>
      `Svarets 80 %-interval er blevet smallere: fra ${before} til ${now} bredt.`,
    unchanged: (width: string) =>
      `Svarets 80 %-interval er lige så bredt som før: ${width}.`,
    alsoChanged:
      "Der er også ændret andet siden, så forskellen skyldes ikke kun gruppens gæt.",
    warning:
      "Et gæt er ikke en kilde. Folk er som regel for sikre, så spredningen i en sal er oftere for smal end for bred.",
    caption:
      "Prikker er enkelte gæt. Bjælken rummer 80 %, stregen er midten (medianen).",
  },
  groups: {
    intro:
      "Hver gruppe indstiller grebene på »Svaret« og låser sit forslag her. Så står de to svar side om side på samme skala.",
    default: { a: "Gruppe A", b: "Gruppe B" },
    name: (group: string) => `Navn på ${group}`,
    lock: (name: string) => `Lås det nuværende svar som ${name}`,
    load: (name: string) => `Brug grebene fra ${name}`,
    release: (name: string) => `Slet ${name}`,
    empty: "Intet forslag er låst endnu.",
    wait: "Vent, til beregningen er færdig.",
    otherPlace: "Forslaget er lavet til et andet sted og kan ikke bruges her.",
    levers: "Greb",
    compare: "De to forslag",
    differ: (changes: string) => `Forskelle: ${changes}.`,
    alike: "De to forslag er ens.",
    policy: "Greb for",
  },
  citizen: {
    intro:
      "Ét menneske i én mulig verden, fulgt dag for dag under begge indsatser. Tilfældet vejer tungt her; svaret bygger på alle verdener.",
    next: "Næste borger",
    nextWorld: "En anden verden",
    story: (policy: string, days: string) => `${policy}: ${days}.`,
    days: {
      rough: (n: string) => `${n} nætter på gaden eller i natvarmestue`,
      hidden: (n: string) => `${n} nætter hos venner eller familie`,
      shelter: (n: string) => `${n} nætter på § 110-boform`,
      interim: (n: string) => `${n} døgn på § 107 midlertidigt botilbud`,
      home: (n: string) => `${n} dage i egen bolig`,
      care: (n: string) => `${n} døgn på § 108 længerevarende botilbud`,
      left: (n: string) => `${n} dage ude af hjemløshed ved egen hjælp`,
    },
    nothing: "ingen dage i beregningen",
    difference: (more: string) => `Med boligen først: ${more}.`,
    fewer: (n: string) => `${n} færre nætter i hjemløshed`,
    more: (n: string) => `${n} flere nætter i hjemløshed`,
    equal: "lige mange nætter i hjemløshed",
    compare: (policy: string, text: string) => `Med ${policy}: ${text}.`,
  },
  guide: {
    title: "Drejebog for 90 minutter",
    intro:
      "For den, der står foran salen. 15 til 50 deltagere, én projektor, ét bord til hver gruppe.",
    print: "Udskriv drejebogen",
    anew: "Begynd en ny workshop",
    emptied: "Gæt, forslag, »før« og ur er nulstillet.",
    undo: "Fortryd",
    columns: {
      time: "Tid",
      what: "Hvad",
      say: "Sig",
      click: "Klik",
      watch: "Hold øje med",
    },
    before: {
      heading: "Dagen før",
      items: [
        "Åbn siden én gang på den computer, du vil bruge, og vælg kommunen. Afprøv »Fuld skærm« på projektoren.",
        "Læs »Hvor sikre er vi?« og forbeholdene under »Metode og kilder«. Find ud af, hvad den lokale døgntakst er, og hvem der kan svare på den.",
        "Begynd på »Gæt først«, når døren åbner. Der står svaret ikke på skærmen.",
      ],
    },
    materials: {
      heading: "Tag med",
      items: [
        "Papirlapper og kuglepenne: ét gæt på hver lap, uden navn.",
        "To farver kort til afstemning, og én person, der taster.",
        "Denne drejebog på papir.",
      ],
    },
    rules: {
      heading: "Regler, når vi gætter",
      items: [
        "Skriv, før I taler. Det første tal, der siges højt, trækker ellers de andre med.",
        "Ingen skal forsvare sit gæt. Spørg i stedet: Hvad skulle være sandt, for at du havde ret?",
        "Afvigende gæt er viden. Spørg først dem, der ligger yderst.",
        "Beregningen er heller ikke sandheden. Den siger, hvad der følger af tallene, og hvor usikkert det er.",
        "Vi taler om mennesker, nogle i salen kan kende. Ingen navne.",
      ],
    },
    plan: {
      heading: "Forløb",
      rows: [
        {
          time: "0–10",
          what: "Velkomst og spørgsmål",
          say: "I dag skal vi ikke enes om et tal. Vi skal finde ud af, hvad vi er uenige om, og hvad vi vil beslutte alligevel.",
          click: "»Gæt først«. Vælg »Mennesker i hjemløshed«.",
          watch:
            "Hvem siger ikke noget endnu? Alle skal have en lap og en pen.",
        },
        {
          time: "10–25",
          what: "Gæt og vis",
          say: "Skriv dit gæt ned. Ingen taler endnu. Hvad bygger du det på?",
          click:
            "Tast gættene, »Vis beregningen«. Tag så »Det offentliges penge« og »Hvem får gevinsten?«.",
          watch:
            "Gør det første høje gæt de andre ens? Så gem lapperne, til alle har skrevet.",
        },
        {
          time: "25–35",
          what: "Én borger",
          say: "Bag hvert tal er der dage. Hvad sker der her, som I kender fra jeres egen hverdag? Hvad mangler?",
          click: "»Én borger«, »Næste borger« to eller tre gange.",
          watch: "Genkendes en bestemt person, så tag den næste borger.",
        },
        {
          time: "35–55",
          what: "Flyt ét greb ad gangen",
          say: "Hvad tror I, der sker, hvis vi halverer ventetiden? Hånden op: bedre, værre eller det samme?",
          click:
            "»Svaret«. »Lås som før«, flyt ét greb, læs forskellen højt. Gentag.",
          watch:
            "Kun ét greb ad gangen. Er forskellen mindre end beregningens egen usikkerhed, så sig det.",
        },
        {
          time: "55–70",
          what: "Hvad ved vi mindst om?",
          say: "Hvor stor en andel har stadig deres bolig efter tre år hos os? Skriv dit eget tal.",
          click:
            "»Salens usikkerhed«. Tast gættene, »Brug salens gæt som usikkerhed«.",
          watch:
            "Spørg dem, der ligger yderst, hvad de ved. Se, om svaret kan skifte fortegn.",
        },
        {
          time: "70–82",
          what: "To forslag",
          say: "Hvert bord finder ét forslag, det kan stå ved. Hvad koster det, og hvem skal levere?",
          click:
            "Uret på 8 minutter. Indstil grebene for hver gruppe, og lås dem under »To grupper«.",
          watch:
            "Hvem skal levere boligerne? Skriv det, gruppen forudsætter, men ikke selv bestemmer.",
        },
        {
          time: "82–90",
          what: "Beslutninger",
          say: "Hvad gør vi nu, hvem gør det, og hvilket tal skal vi kende bedre, før vi gør mere?",
          click: "Vis »To grupper«. Skriv beslutningerne på tavlen.",
          watch: "En beslutning uden navn og dato er et ønske.",
        },
      ],
    },
    watch: {
      heading: "Hold øje med",
      items: [
        "Siger nogen »det betaler sig«, så læs intervallet højt. Rummer det nul, ved vi det ikke.",
        "Spørg, hvis penge det er. Det, staten sparer, står ikke på kommunens budget.",
        "En sparet nat på boform er kun sparede kroner, når pladsen ikke bruges af en anden eller lukkes.",
        "Flytter I to greb på én gang, ved ingen, hvad der virkede.",
        "Bliver tallene trættende, så gå tilbage til »Én borger«.",
      ],
    },
    end: {
      heading: "Slut med beslutninger",
      items: [
        "Én ting, vi gør inden for en måned. Hvem, og hvornår?",
        "Ét tal, vi vil kende bedre. Hvem skaffer det?",
        "Én ting, der ville få os til at skifte mening.",
        "Gem scenariet som fil (under »Filer« øverst), og send filen rundt sammen med beslutningerne.",
      ],
    },
  },
};

/** What every language must say of the workshop. */
export type WorkshopTexts = typeof da;
