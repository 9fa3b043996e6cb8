/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

const basis = (unit: string, prices: number, discounted: boolean) =>
  `${unit}, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}`;

type Told = {
  policy: string;
  who: string;
  year: number;
  amount: string;
};

/** The Danish texts of the pictures of money and of the map, and the type that every other language must fill. */
export const da = {
  fetching: "Henter billederne …",
  who: {
    total: "det offentlige",
    municipality: "kommunen",
    region: "regionen",
    state: "staten",
  },
  view: "Vis for",
  oneWorld: "Én verden siger intet om usikkerheden.",
  fewWorlds: (count: string) =>
    `De ${count} verdener er for få til at sige, hvor sikkert det er.`,
  groups: {
    shelter: "§\u00a0110-boform",
    placements: "§\u00a0107- og §\u00a0108-botilbud",
    support: "Støtte til borgerne",
    homes: "Boliger",
    health: "Sygehus og misbrugsbehandling",
    refund: "Særligt dyre enkeltsager (§\u00a0176)",
    other: "Andet",
  },
  groupInSentence: {
    shelter: "§\u00a0110-boformer",
    placements: "botilbud efter §\u00a0107 og §\u00a0108",
    support: "støtte til borgerne",
    homes: "boliger",
    health: "sygehus og misbrugsbehandling",
    refund: "særligt dyre enkeltsager",
    other: "andre områder",
  },
  flow: {
    heading: "Pengestrømmen, år for år",
    side: "Vis",
    difference: "Forskel",
    net: { cost: "Netto", difference: "Nettomerudgift" },
    band: "80\u00a0% af verdenerne",
    caption: (s: {
      what: string;
      who: string;
      unit: string;
      prices: number;
      discounted: boolean;
    }) =>
      `${s.what}, ${s.who}. Ventede beløb i ${basis(s.unit, s.prices, s.discounted)}. Hver farve er summen af sine udgiftsområder; tabellen viser, hvilke. Linjen er nettobeløbet, og stregen ved hvert punkt rummer 80\u00a0% af verdenerne.`,
    signs: {
      cost: "Over nul er udgifter, under nul refusion og andre indtægter.",
      difference:
        "Over nul er merudgifter, under nul besparelser og mere refusion.",
    },
    what: {
      baseline: (_policy: string, baseline: string) => baseline,
      policy: (policy: string, _baseline: string) => policy,
      difference: (policy: string, baseline: string) =>
        `${policy} minus ${baseline}`,
    },
    tableCaption: (s: {
      what: string;
      who: string;
      prices: number;
      discounted: boolean;
    }) =>
      `${s.what}, ${s.who}. Ventede beløb i ${basis("1.000 kr.", s.prices, s.discounted)}. Rækker og kolonner stemmer, når man lægger dem sammen.`,
    category: "Udgiftsområde",
    sum: "I alt",
    drawnAs: (group: string) => `tegnet som »${group}«`,
    low: "Nederste ende af 80\u00a0%-intervallet",
    high: "Øverste ende af 80\u00a0%-intervallet",
    fromTo: (from: number, to: number) => `${from}–${to}`,
    costs: (s: {
      policy: string;
      who: string;
      first: { year: number; amount: string };
      last: { year: number; amount: string };
      largest: string;
    }) =>
      `Med ${s.policy} ventes ${s.who} at betale ${s.first.amount} i ${s.first.year} og ${s.last.amount} i ${s.last.year}; mest går til ${s.largest}.`,
    costsOneYear: (s: {
      policy: string;
      who: string;
      first: { year: number; amount: string };
      largest: string;
    }) =>
      `Med ${s.policy} ventes ${s.who} at betale ${s.first.amount} i ${s.first.year}; mest går til ${s.largest}.`,
    costsNothing: (s: { policy: string; who: string }) =>
      `Med ${s.policy} har ${s.who} ingen udgift.`,
    noDifference: (s: { policy: string; who: string }) =>
      `${s.policy} ventes ikke at ændre udgiften for ${s.who} i noget år.`,
    savesOnly: (s: Told & { years: string }) =>
      `${s.policy} ventes at spare ${s.who} penge i ${s.years}; mest i ${s.year}: ${stopped(s.amount)}`,
    costsOnly: (s: Told & { years: string }) =>
      `${s.policy} ventes at koste ${s.who} mere i ${s.years}; mest i ${s.year}: ${stopped(s.amount)}`,
    costsThenSaves: (s: Told & { from: number; isLast: boolean }) =>
      `${s.policy} ventes at koste ${s.who} ${s.amount} mere i ${s.year} og at spare penge ${s.isLast ? `i ${s.from}` : `hvert år fra ${s.from}`}.`,
    savesThenCosts: (s: Told & { from: number; isLast: boolean }) =>
      `${s.policy} ventes at spare ${s.who} ${s.amount} i ${s.year}, men at koste mere ${s.isLast ? `i ${s.from}` : `hvert år fra ${s.from}`}.`,
    mixed: (s: { policy: string; who: string; costs: string; saves: string }) =>
      `${s.policy} ventes at koste ${s.who} mere i ${s.costs} og at spare penge i ${s.saves}.`,
    unsure: (years: string) =>
      `I ${years} rummer 80\u00a0%-intervallet nul, så dér er det uvist, om det er en merudgift eller en besparelse.`,
    unsureAlways:
      "80\u00a0%-intervallet rummer nul i alle år, så det er uvist, om det er en merudgift eller en besparelse.",
  },
  invest: {
    heading: "Hvem lægger ud, og hvem får gevinsten?",
    outlay: (s: { who: string; amount: string; year: number }) =>
      `${s.who} ventes at få det største udlæg: ${s.amount} i alt ved udgangen af ${s.year}.`,
    outlayUnsure: (s: { who: string; amount: string; year: number }) =>
      `${s.who} ventes at få det største udlæg: ${s.amount} i alt ved udgangen af ${s.year}, men 80\u00a0%-intervallet rummer nul.`,
    noOutlay: "Ingen af betalerne ventes at komme til at lægge penge ud.",
    gains: (who: string, year: number) =>
      `Ved udgangen af ${year} ventes ${who} at have sparet penge.`,
    loses: (who: string, year: number) =>
      `Ved udgangen af ${year} ventes ${who} at have betalt mere.`,
    unsure: (who: string, year: number) =>
      `For ${who} er det usikkert, om der er sparet ved udgangen af ${year}.`,
    nobody: (year: number) =>
      `Ved udgangen af ${year} har ingen af betalerne sparet eller betalt mere.`,
    caption: (unit: string, prices: number, discounted: boolean) =>
      `Opsamlet nettobesparelse ved årets udgang, ${basis(unit, prices, discounted)}. Over nul er der sparet, under nul er der lagt ud. Linjen er gennemsnittet; båndet rummer 80\u00a0% af verdenerne.`,
    tableCaption: (prices: number, discounted: boolean) =>
      `Udlæg og gevinst, ${basis("mio. kr.", prices, discounted)}. Betalernes gevinst giver totalen, når man lægger dem sammen; udlæggene gør ikke, for de topper i hver sit år.`,
    who: "Betaler",
    most: "Største udlæg",
    outlayIn: (amount: string, year: number) => `${amount} (${year})`,
    none: "intet",
    end: (year: number) => `Gevinst ved udgangen af ${year}`,
    interval: "80\u00a0%-interval",
    range: (low: string, high: string) => `${low} til ${high}`,
    chance: "Det betaler sig",
    mean: "Gennemsnit",
    band: "80\u00a0% af verdenerne",
    behind: "Under nul",
    start: "start",
    points: "Vis tallene år for år",
    pointsCaption: (prices: number, discounted: boolean) =>
      `Opsamlet nettobesparelse ved årets udgang, gennemsnit og 80\u00a0%-interval, ${basis("mio. kr.", prices, discounted)}.`,
    intervalOf: (who: string) => `${who}: 80\u00a0%`,
  },
  histogram: {
    heading: "Alle verdener: Hvor mange ender med en besparelse?",
    few: (s: { policy: string; who: string; chance: string }) =>
      `${s.policy} sparer ${s.who} penge ${s.chance}. Så få verdener siger ikke, hvor sikkert det er.`,
    equal: (s: { who: string }) => `Ingen forskel for ${s.who} i nogen verden.`,
    saves: (s: {
      policy: string;
      who: string;
      chance: string;
      range: string;
    }) =>
      stopped(
        `${s.policy} sparer ${s.who} penge ${s.chance}; otte af ti verdener giver en besparelse på ${s.range}`,
      ),
    costs: (s: {
      policy: string;
      who: string;
      chance: string;
      range: string;
    }) =>
      stopped(
        `${s.policy} sparer ${s.who} penge ${s.chance}; otte af ti verdener giver en merudgift på ${s.range}`,
      ),
    undecided: (s: {
      policy: string;
      who: string;
      chance: string;
      low: string;
      high: string;
    }) =>
      stopped(
        `Udfaldet er usikkert: ${s.policy} sparer ${s.who} penge ${s.chance}, og otte af ti verdener ligger mellem ${s.low} og ${s.high}`,
      ),
    saving: (amount: string) => `en besparelse på ${amount}`,
    extra: (amount: string) => `en merudgift på ${amount}`,
    caption: (s: {
      policy: string;
      who: string;
      worlds: string;
      from: number;
      to: number;
      width: string;
      unit: string;
      prices: number;
      discounted: boolean;
    }) =>
      `Nettobesparelse med ${s.policy} for ${s.who}, ${s.from} til ${s.to}, ${basis(s.unit, s.prices, s.discounted)}. ${s.worlds} verdener i trin på ${stopped(s.width)} Den tykke streg er nul; mellem de stiplede streger ligger 80\u00a0% af verdenerne.`,
    axis: "Verdener",
    swatchSaves: "Det sparer penge",
    swatchCosts: "Det koster mere eller det samme",
    interval: "80\u00a0% af verdenerne",
    bin: (low: string, high: string, unit: string) =>
      `Over ${low} til og med ${high} ${unit}`,
    worlds: "Verdener",
    share: "Andel",
    worldsOf: (count: string) => `${count} verdener`,
    below: "Nul eller under",
    above: "Over nul",
    corner: "Nettobesparelse",
    tooFew: "Der skal mere end én verden til, før de kan tælles op.",
    waiting: "Tegnes, når svaret er regnet.",
    failed: (reason: string) => `Billedet kunne ikke regnes. (${reason})`,
  },
  map: {
    heading: "Danmarkskort",
    finding: (s: {
      total: string;
      before: string;
      most: string;
      count: string;
      share: string;
    }) =>
      `Ved optællingen i 2024 var ${s.total} mennesker i hjemløshed; ${s.count} af dem, ${s.share}, i ${s.most}. I 2022 var der ${s.before}.`,
    caption:
      "Ét felt pr. kommune, omtrent hvor den ligger; felterne er lige store, selv om kommunerne ikke er. Tallet er mennesker i hjemløshed i optællingsugen 2024, ikke i forhold til indbyggertal. Kilde: VIVE, Hjemløshed i Danmark 2022 og 2024, kommunernes tal gengivet i Hjem til Alle & SAND (2025).",
    use: "Vælg en kommune for at regne på den. Piletasterne flytter fra felt til felt, og Enter vælger.",
    label: "Danmarkskort med 98 kommuner",
    people: (count: string, isOne: boolean) =>
      `${count} ${isOne ? "menneske" : "mennesker"} i hjemløshed i 2024`,
    before: (count: string) => `${count} i 2022`,
    region: (region: string) => `Region ${region}`,
    misleading: "tallet er misvisende, siger kilden selv",
    nobody: "ingen ved optællingen; kan ikke regnes",
    chosen: "valgt nu",
    open: (name: string) => `Regn på ${name}`,
    none: "Peg på et felt for at se kommunen.",
    legend: "Mennesker i hjemløshed",
    step: (least: string, most: string | undefined) =>
      most === undefined
        ? `${least} eller flere`
        : least === most
          ? least
          : `${least}–${most}`,
    tableCaption:
      "Mennesker i hjemløshed i optællingsugen. Kilde: VIVE, Hjemløshed i Danmark 2022 og 2024.",
    municipality: "Kommune",
    regionColumn: "Region",
    sum: "Hele landet",
  },
};

export type MoneyTexts = typeof da;
