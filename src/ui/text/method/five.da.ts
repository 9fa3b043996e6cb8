import { capital } from "../../format";
import { inPlace } from "../inPlace";

/** The Danish texts of the model in five minutes, the words and the versions, and the type that every other language must fill. */
export const five = {
  flow: {
    heading: "Hvor et menneske kan være",
    text: "Hver borger i modellen er altid ét sted. Det sted kan skifte fra dag til dag. Det, byrådet beslutter, ændrer, hvor hurtigt og ad hvilken vej borgeren kommer i egen bolig.",
    title: "Steder og veje i modellen",
    description:
      "Nye borgere kommer i hjemløshed: på gaden, hos venner eller familie eller på en boform efter § 110. Med behandling først går vejen til bolig over et midlertidigt botilbud efter § 107 og derfra til boligkøen. Med Housing First går vejen direkte til boligkøen. Fra køen flytter borgeren i egen bolig med støtte. Nogle mister boligen og er igen i hjemløshed. Andre kommer selv ud af hjemløshed, og nogle af dem kommer tilbage. Nogle få flytter på længerevarende botilbud efter § 108.",
    arrive: ["Nye borgere"],
    homeless: "I hjemløshed",
    rough: ["Gade"],
    hidden: ["Hos andre"],
    shelter: ["§ 110-", "boform"],
    interim: ["Midlertidigt", "botilbud (§ 107)"],
    queue: ["Boligkø"],
    home: ["Egen bolig", "med støtte"],
    out: ["Ude ved egen hjælp"],
    care: ["Længerevarende", "botilbud (§ 108)"],
    treatmentFirst: "Behandling først",
    housingFirst: "Housing First",
    loss: "mister boligen",
    back: "nogle kommer tilbage",
    caption:
      "Stiplet orange er vejen med behandling først, fuldt optrukket blå er vejen med Housing First. Alle kan dø undervejs; det tæller modellen også.",
  },
  days: {
    heading: "Hvad der sker, dag for dag",
    steps: [
      [
        "En borger kommer i hjemløshed",
        "De første er dem, der blev talt på én dag, midt i deres ophold. Siden kommer nye til i det tempo, optællingerne peger på. Hver borger har let, moderat eller højt behov for støtte.",
      ],
      [
        "Tilbuddet kommer, eller det kommer ikke",
        "En indsats når en del af borgerne, efter et antal dage, der afhænger af, hvor de er. Nogle siger ja. Andre siger nej og bliver først spurgt igen længe efter.",
      ],
      [
        "Ventetid på en bolig",
        "Kommunen anviser et antal boliger om året. Er der for få boliger eller medarbejdere, venter borgeren, hvor vedkommende er, og hvert døgn på boform koster fuld pris.",
      ],
      [
        "Indflytning med støtte",
        "Støtten er almindelig bostøtte, CTI, ICM eller et ACT-team. De fleste bliver boende. Nogle mister boligen, oftest når støtten ikke svarer til behovet, og begynder forfra.",
      ],
      [
        "Hvert døgn bliver til kroner",
        "Modellen tæller døgn, flytninger og støtte og sætter pris på bagefter. Sådan går det, til det sidste budgetår er slut.",
      ],
    ] as readonly (readonly [string, string])[],
  },
  luck: {
    heading: "To indsatser, de samme mennesker og det samme held",
    text: "En verden er ét muligt forløb. Før de to indsatser skilles, er alt trukket: hvem der kommer, hvor længe de bliver, hvis ingen griber ind, hvem der siger ja, og hvad de usikre tal er. Så spilles den samme verden to gange. Forskellen er derfor indsatsen og ikke heldet.",
    world: "Verden 1",
    people: "Samme borgere, samme held, samme priser",
    baseline: (policy: string) => `Spillet med ${policy}`,
    policy: (policy: string) => `Spillet med ${policy}`,
    difference: "Forskellen i denne verden",
    again: (worlds: string) =>
      `Det gentages i ${worlds} verdener med andre borgere, andet held og andre tal hver gang.`,
  },
  money: {
    heading: "Hvordan pengene tælles, og hvem der betaler",
    text: "Hver krone har én betaler: kommunen, regionen eller staten. Kommunen betaler først boform, støtte og bolig. Staten refunderer en del efter reglerne for hver enkelt borger. Det, der trækkes fra hos kommunen, lægges til hos staten, så tallene stemmer, når man lægger dem sammen.",
    night: "Eksempel: et døgn på boform (§ 110), der koster 1.000 kr.",
    within: (nights: string) => `De første ${nights} døgn i løbeåret`,
    withinAll: "Alle døgn",
    beyond: "Derefter",
    municipality: (amount: string) => `Kommunen ${amount}`,
    state: (amount: string) => `Staten ${amount}`,
    caption: (from: string) =>
      `Loven, som den gælder fra ${from}, uden borgerens egenbetaling og uden refusion for særligt dyre enkeltsager (§ 176). Scenariet kan læse loven anderledes; se tabellerne nedenfor.`,
    net: "Nettobesparelsen er det, det koster uden omlægning, minus det, det koster med. Minus betyder merudgift. Bloktilskud og udligning er ikke med.",
  },
  worlds: {
    heading: "Hvad »i 93 af 100 verdener« betyder",
    text: "Ingen ved, hvilken af verdenerne der bliver kommunens. Hver firkant er 1 af 100. Et flueben er en verden, hvor det betaler sig over hele perioden; en tom firkant er en, hvor det ikke gør.",
    none: "Billedet kommer, når det åbne scenarie er regnet.",
    finding: (s: { policy: string; chance: string; place: string }) =>
      `${capital(inPlace(s.place))} betaler ${s.policy} sig ${s.chance}.`,
    label: (filled: string) =>
      `${filled} af 100 firkanter har et flueben, afrundet.`,
    caption: (worlds: string) =>
      `Alle betalere, hele perioden, ${worlds} verdener. Det er en sandsynlighed inden for modellen. Er modellen forkert, er tallet det også.`,
    few: "Der er regnet så få verdener, at tallet kan være langt ved siden af.",
  },
  glossary: [
    [
      "§ 85",
      "Serviceloven: almindelig bostøtte, hjælp i egen bolig til det daglige.",
    ],
    [
      "§ 85 a",
      "Serviceloven: støtte efter CTI-, ICM- eller ACT-metoden til borgere i eller på vej ud af hjemløshed.",
    ],
    [
      "§ 107",
      "Serviceloven: midlertidigt botilbud. Tæller ikke som hjemløshed her.",
    ],
    ["§ 108", "Serviceloven: længerevarende botilbud."],
    [
      "§ 110",
      "Serviceloven: boform for borgere i hjemløshed, også kaldet forsorgshjem eller herberg.",
    ],
    [
      "§ 176",
      "Serviceloven: statens refusion for særligt dyre enkeltsager, regnet måned for måned.",
    ],
    [
      "ACT",
      "Assertive Community Treatment: et tværfagligt team til borgere med de største behov.",
    ],
    [
      "Behandling først",
      "Borgeren skal først blive boligparat, oftest på et midlertidigt botilbud, og får derefter bolig.",
    ],
    [
      "CTI",
      "Critical Time Intervention: ni måneders støtte i overgangen til egen bolig.",
    ],
    [
      "Forudsætning",
      "Et tal, som ingen i kommunen beslutter: en pris, en andel eller en varighed. Det kan have en kilde, være et skøn eller være tilpasset landets tal.",
    ],
    [
      "Frø",
      "Den tekst, som al tilfældighed følger af. Samme frø giver samme tal.",
    ],
    [
      "Greb",
      "Et tal, som byrådet beslutter: boliger, medarbejdere, dækning og ventetid.",
    ],
    [
      "Housing First",
      "Borgeren får først egen bolig og støtten med det samme, uden krav om at blive boligparat.",
    ],
    [
      "ICM",
      "Intensive Case Management: støtte uden tidsgrænse til borgere med komplekse behov.",
    ],
    [
      "Indsats",
      "Et sæt af beslutninger, som byrådet kan træffe: hvem der får tilbud, hvor hurtigt, og hvor mange boliger og medarbejdere der er.",
    ],
    [
      "Løbeår",
      "Det år, døgn på § 110 tælles i: fra første indskrivning efter 1. oktober 2023 til årsdagen, og så forfra.",
    ],
    [
      "Median",
      "Tallet i midten: Halvdelen af verdenerne ligger under det og halvdelen over.",
    ],
    [
      "Merudgift",
      "Det, en indsats koster mere end den, der sammenlignes med; det modsatte af besparelse.",
    ],
    [
      "Netto",
      "Efter at statens refusion er trukket fra hos kommunen og lagt til hos staten.",
    ],
    ["Sagsstamme", "Det antal borgere, en medarbejder støtter på én gang."],
    ["SEL", "Serviceloven (lov om social service)."],
    [
      "Skøn",
      "Et tal, som ingen kilde giver, og som er sat efter bedste overbevisning.",
    ],
    [
      "Statsrefusion",
      "Den del af kommunens udgift, som staten betaler tilbage efter loven.",
    ],
    [
      "Tilpasset",
      "Et tal, ingen kilde måler, og som er valgt, så modellen giver landets kendte tal.",
    ],
    [
      "Tjent hjem",
      "Når den opsamlede besparelse er over nul ved årets udgang og bliver ved at være det.",
    ],
    [
      "Verden",
      "Ét muligt forløb med sine egne borgere, sit eget held og sine egne tal.",
    ],
    [
      "80\u00a0%-interval",
      "De midterste 80 af 100 verdener ligger inden for det; 10 ligger under og 10 over.",
    ],
    [
      "Standardfejl",
      "Hvor meget gennemsnittet kan være ved siden af, fordi der ikke er regnet uendeligt mange verdener.",
    ],
    [
      "Nutidsværdi",
      "Beløb i senere år tæller mindre, efter en rente; »ikke diskonteret« er uden.",
    ],
    ["Årsværk", "Én fuldtidsstilling i et år."],
  ] as readonly (readonly [string, string])[],
  versions: {
    intro:
      "Modellens version hæves, når det samme scenarie giver andre tal. Et svar med en anden version skal ikke holdes op mod et nyt, krone for krone.",
    list: [
      [
        "2.1.0",
        "28.11.2026",
        "De tal, ingen kilde måler, er tilpasset landet, som det er. Nogle borgere kommer og går ofte, og et nej til et tilbud varer ved. Hvor mange der bliver boende, gælder en hel indsats og ikke én metode. Den, der har mistet en bolig, siger sjældnere ja, også til § 107. Siden er tallenes fejl trukket sammen i de beskrevne steder, uden at en fil fra før giver andre tal.",
      ],
      [
        "2.0.0",
        "28.11.2026",
        "Hvor mange dagens indsats når, er nu usikkert og vokser år for år. Nye mekanismer: overgang til almindelig bostøtte, brugbare boliger, flere borgere pr. medarbejder end normen, team delt med nabokommuner, alder ved § 176, en fast del af prisen på boform, husleje, oplæring, ydelser og arbejde. Ishøj gik fra 47 til 46 mio. kr. i ventet besparelse; med landets gennemsnitspris gik det fra at betale sig i 86 af 100 verdener til 80.",
      ],
      [
        "1.0.0",
        "23.11.2026",
        "Den første hele model: borgere dag for dag, to indsatser med samme held, refusion borger for borger og priser med kilder.",
      ],
    ] as readonly (readonly [string, string, string])[],
    now: (version: string) => `Denne side regner med version ${version}.`,
  },
};

export type FiveTexts = typeof five;
