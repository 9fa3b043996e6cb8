import type { Messages } from "./da";

const basis = (prices: number, discounted: boolean) =>
  `${prices} prices, ${discounted ? "present value" : "not discounted"}`;

/** The English texts. */
export const en = {
  locale: "en",
  title: "Hjemvej",
  tagline: "What does it cost, and who pays, when the home comes first?",
  skip: {
    calculation: "Skip to the answer",
    budget: "Skip to the content",
    case: "Skip to the content",
    workshop: "Skip to the content",
    compare: "Skip to the content",
    certainty: "Skip to the content",
    refund: "Skip to the content",
    method: "Skip to the content",
  },
  pages: {
    label: "Pages",
    names: {
      calculation: "Overview",
      budget: "Budget",
      case: "Investment case",
      workshop: "Workshop",
      compare: "Compare",
      certainty: "How sure are we?",
      refund: "Refund of your own stays",
      method: "Method and sources",
    },
    more: "More",
    fetching: "Fetching the page …",
    notShown: (reason) =>
      `The page cannot be shown just now. Your work is kept. If you have lost the connection, try again when it is back. (${reason})`,
    reload: "Load again",
  },
  header: {
    place: "Municipality",
    allPlaces: "Show all municipalities",
    count: (count) => `${count} homeless`,
    misleading: "misleading count",
    nobody: "nobody homeless in the count; cannot be computed",
    noPlace: (typed) => `No municipality matches “${typed}”.`,
    placesFound: (count) =>
      `Places that match: ${count}. Choose with arrow keys and Enter.`,
    described: "Places described",
    counted: "All other municipalities",
    ownFile: (title) => `Own file: ${title}`,
    language: "Language",
    open: "Open scenario",
    drop: "Drop the file to open the scenario",
  },
  display: {
    label: "Display",
    theme: "Colours",
    themes: {
      system: "As the computer",
      light: "Light",
      dark: "Dark (projector)",
    },
    large: "Large type",
  },
  policy: { choose: "Policy compared and changed" },
  columns: {
    total: "Total",
    municipality: "Municipality",
    region: "Region",
    state: "State",
  },
  payerInSentence: {
    municipality: "the municipality",
    region: "the region",
    state: "the state",
  },
  categories: {
    shelter: "Shelter (§ 110)",
    emptyPlaces: "Empty shelter places (§ 110)",
    interim: "Interim offer (§ 107)",
    care: "Long-term care (§ 108)",
    section85: "Support (§ 85)",
    cti: "CTI support (§ 85 a)",
    icm: "ICM support (§ 85 a)",
    act: "ACT team (§ 85 a)",
    expensiveCases: "Especially expensive cases (§ 176)",
    idleWorkers: "Idle capacity of workers",
    homes: "Housing subsidy",
    rent: "Rent supplement and arrears",
    establishment: "Setting up a home",
    emptyRent: "Rent of empty homes",
    refurbishment: "Refurbishment at moving out",
    startUp: "Start-up and training",
    programme: "Running the programme",
    health: "Hospital and psychiatry",
    addiction: "Addiction treatment (§ 101)",
    justice: "Police and prison",
    benefits: "Cash and housing benefit",
    tax: "Lost tax on work",
  },
  priceItems: {
    rentGapMonth: "Rent supplement",
    rentArrears: "Rent arrears",
    cashBenefitMonth: "Cash benefit",
    housingBenefitMonth: "Housing benefit",
  },
  units: {
    kr: "DKK",
    "kr/day": "DKK a day",
    "kr/month": "DKK a month",
    "kr/year": "DKK a year",
    days: "days",
    share: "%",
    ratio: "times",
    "1/year": "a year",
    "share/year": "% a year",
    persons: "people",
    homesPerYear: "homes",
    workers: "full-time",
  },
  groups: {
    people: "People",
    stays: "Stays and ways out",
    housing: "Housing",
    support: "Support",
    law: "Law",
    prices: "Prices",
    economy: "Economy",
  },
  sentence: {
    label: "The answer",
    over: (years, one) => `Over ${years} ${one ? "year" : "years"}`,
    within: (years, one) => `within ${years} ${one ? "year" : "years"}`,
    saves: (s) =>
      `${s.over} ${s.policy} is expected to save public budgets ${s.amount} in ${s.place} (80% interval ${s.interval}).`,
    costs: (s) =>
      `${s.over} ${s.policy} is expected to cost public budgets ${s.amount} more than ${s.baseline} in ${s.place} (80% interval ${s.interval}).`,
    undecided: (s) =>
      `We do not know whether ${s.policy} saves public money in ${s.place} ${s.over.toLowerCase()}: it does so ${s.chance}. Expected: ${s.expected} (80% interval from ${s.low} to ${s.high}).`,
    equal: (s) =>
      `${s.over} ${s.policy} and ${s.baseline} cost the same, krone for krone.`,
    oneWorldSaves: (s) =>
      `In the one world computed, ${s.policy} saves public budgets ${s.amount} in ${s.place} ${s.over.toLowerCase()}. One world says nothing about the uncertainty.`,
    oneWorldCosts: (s) =>
      `In the one world computed, ${s.policy} costs public budgets ${s.amount} more than ${s.baseline} in ${s.place} ${s.over.toLowerCase()}. One world says nothing about the uncertainty.`,
    saving: (amount) => `a saving of ${amount}`,
    extra: (amount) => `an extra cost of ${amount}`,
    nothing: "no difference",
    hardlyAnything: "hardly any difference",
    pays: (chance) => `It pays ${chance}`,
    breaksEven: (year, chance) =>
      `and has paid for itself by the end of ${year} ${chance}.`,
    middleBreaksEven: (year, chance) =>
      `By the end of ${year} it has paid for itself ${chance}.`,
    fewWorlds: (s) =>
      `The first ${s.count} worlds point to ${s.expected} for public budgets with ${s.policy} in ${s.place} ${s.over.toLowerCase()}. They are too few to say how sure that is.`,
    seldomBreaksEven: (within) =>
      `; in most worlds it has not paid for itself ${within}.`,
    neverBreaksEven: (within) => `; it does not pay for itself ${within}.`,
    mostlyNotBack: (within) =>
      `In most worlds it has not paid for itself ${within}.`,
    chance: (n) => `in ${n}\u00a0of\u00a0100 worlds`,
    chanceAlmostAll: "in more than 99\u00a0of\u00a0100 worlds",
    chanceAlmostNone: "in fewer than 1\u00a0of\u00a0100 worlds",
    chanceAll: (worlds) => `in all ${worlds} worlds`,
    chanceNone: (worlds) => `in none of the ${worlds} worlds`,
    chanceTheOne: "in the one world computed",
    chanceNotTheOne: "not in the one world computed",
    interimPart: (amount) =>
      `Of the whole expected saving ${amount} comes from fewer days in interim offers (§\u00a0107) and not from fewer nights in homelessness.`,
    interimDecides: (amount, without) =>
      `Fewer days in interim offers (§\u00a0107) alone are expected to save ${amount}; without that saving there would be ${without}.`,
    municipality: (isCountry) =>
      isCountry ? "the municipalities" : "the municipality",
    municipalityShare: (who, expected, interval, chance) =>
      `Of this ${who}: ${expected} (80% interval ${interval}). It pays for ${who} ${chance}.`,
    municipalityExpects: (who, expected, interval, chance) =>
      `For ${who} alone ${expected} is expected (80% interval ${interval}). It pays for ${who} ${chance}.`,
    municipalityUndecided: (who, expected, low, high, chance) =>
      `For ${who} alone it is uncertain: ${expected} expected (80% interval from ${low} to ${high}). It pays for ${who} ${chance}.`,
    municipalityFewWorlds: (who, expected) =>
      `For ${who} alone: so far ${expected}.`,
    municipalityOneWorld: (who, expected) => `For ${who} alone: ${expected}.`,
    municipalityEqual: (who) => `For ${who} the cost is the same.`,
    sides: (gains, loses, many) =>
      `${gains} ${many.gain ? "are" : "is"} expected to save while ${loses} ${many.lose ? "are" : "is"} expected to pay more.`,
    sidesUnsure: (gains, loses, many, unsure) =>
      `${gains} ${many.gain ? "are" : "is"} expected to save while ${loses} ${many.lose ? "are" : "is"} expected to pay more; for ${unsure} it is uncertain.`,
    preliminary: (done, wanted) => `Preliminary: ${done} of ${wanted} worlds.`,
    stoppedAt: (done, wanted) =>
      `The computation was stopped. The answer rests on ${done} of ${wanted} worlds.`,
    stoppedEmpty:
      "The computation was stopped before the first world was done.",
    restsOn: (worlds, prices, discounted) =>
      `${worlds} worlds, ${basis(prices, discounted)}.`,
    calculationError: (amount, isLargest) =>
      `The uncertainty of the computation itself is ${isLargest ? "at most " : ""}±\u00a0${amount} (standard error).`,
    notReached: (wanted, reached) =>
      `The precision asked for, ${wanted} of the net saving, was not reached; it came to ${reached}.`,
    drawn: (isStratified, pairs, count) =>
      `${isStratified ? "The worlds lie evenly over every assumption (stratified, standard error with 15 degrees of freedom)" : "Each world is drawn for itself"}; ${pairs === 0 ? "no assumptions are correlated" : pairs === 1 ? "one pair of assumptions is correlated" : `${count} pairs of assumptions are correlated`}.`,
    reservations: "Read the caveats",
    guesses: (assumptions, guesses, calibrated) =>
      `${guesses} of ${assumptions} assumptions are guesses${calibrated > 0 ? `, ${calibrated} are fitted to the country's figures` : ""}.`,
    restsOnOne: (prices, discounted) =>
      `One world, ${basis(prices, discounted)}.`,
    computing: "Computing …",
    recomputing: "Computing with the new numbers …",
  },
  takeFigure: (heading) => `Take the figure: ${heading}`,
  hold: {
    hold: "Hold this answer",
    release: "Let go of the held answer",
    see: "See what has moved the answer",
  },
  key: {
    heading: "What people gain",
    nights: "nights in homelessness avoided",
    nightsMore: "more nights in homelessness",
    homeless: (year, baseline, count) =>
      `in homelessness at the end of ${year}; with ${baseline} it is ${count}`,
    homes: (year) => `homes in use in ${year}`,
    workers: (year) => `full-time workers taken up by support in ${year}`,
    interval: (low, high) => `80%: ${low} to ${high}`,
  },
  saving: {
    heading: "When is the money earned back?",
    view: "Show for",
    titleSaves: (s) =>
      `By the end of ${s.year} ${s.policy} is expected to have saved ${s.who} ${s.amount}`,
    titleCosts: (s) =>
      `By the end of ${s.year} ${s.policy} is expected to have cost ${s.who} ${s.amount} more`,
    butUncertain: (title) => `${title}, but that is uncertain`,
    titleEqual: (who) => `No difference for ${who}`,
    titleHardly: (who) => `On average hardly any difference for ${who}`,
    who: {
      total: "public budgets",
      municipality: "the municipality",
      region: "the region",
      state: "the state",
    },
    caption: (unit, prices, discounted) =>
      `Cumulative net saving at the end of the year, ${unit}, ${basis(prices, discounted)}. Above zero, money has been saved.`,
    mean: "Mean",
    median: "Median",
    band: (share) => `${share} of the worlds`,
    start: "start",
  },
  census: {
    heading: "How many are in homelessness?",
    titleLower: (s) =>
      `At the end of ${s.year}, ${s.with === "1" ? "1 person is" : `${s.with} people are`} expected in homelessness with ${s.policy} against ${s.without} with ${s.baseline}`,
    caption:
      "People in homelessness on the first day of the quarter and on the last day. The line is the median; the band holds 80% of the worlds.",
    day: "Day",
    bandOf: (policy) => `${policy}: 80%`,
    quarter: (n, year) => `Q${n} ${year}`,
    atEnd: (year) => `End of ${year}`,
  },
  people: {
    heading: "People, homes and workers",
    open: "Show where people are, where they move, who waits, and what is short",
  },
  payers: {
    heading: "Who pays?",
    title: (s) =>
      `${s.over} the municipality is expected to pay ${s.with} with ${s.policy} against ${s.without} with ${s.baseline}`,
    caption: (unit, prices, discounted) =>
      `Expected net cost over the whole period, ${unit}, ${basis(prices, discounted)}. The line shows the 80% interval.`,
    tableCaption: (prices, discounted) =>
      `Expected cost, DKK million, ${basis(prices, discounted)}. The figures shown add up.`,
    who: "Policy",
    difference: "Saving",
    differenceNote: (policy, baseline) =>
      `${baseline} less ${policy}; minus means an extra cost`,
    interval: "80% interval of the saving",
    range: (low, high) => `${low} to ${high}`,
    parts: {
      cashable: "Saving in money",
      withoutHealth: "Saving without health",
    },
    partNotes: {
      cashable: "without free beds and police, which save nobody money",
      withoutHealth:
        "without effects on hospital and addiction, which are uncertain",
    },
  },
  ledger: {
    heading: "The account, year by year",
    open: "Show the account: budget year, expenditure area and payer",
    policy: "Policy",
    payer: "Payer",
    difference: (policy, baseline) => `Saving: ${baseline} less ${policy}`,
    caption: (what, who, prices, discounted) =>
      `${what}, ${who}. Expected cost in DKK 1,000, ${basis(prices, discounted)}. Rows and columns add up.`,
    category: "Expenditure area",
    sum: "Total",
  },
  table: {
    show: "Show as table",
    year: "Budget year",
    scroll: (name) => `${name}: table that scrolls`,
  },
  life: {
    heading: "One person's years",
    places: {
      rough: "Street or night shelter",
      hidden: "With friends or family",
      shelter: "§ 110 shelter",
      interim: "§ 107 interim offer",
      home: "Own home",
      care: "§ 108 long-term care",
      left: "Out of homelessness by own means",
    },
    shortPlaces: {
      rough: "Street",
      hidden: "With others",
      shelter: "§ 110",
      interim: "§ 107",
      home: "Home",
      care: "§ 108",
      left: "Out",
    },
    supports: {
      section85: "§ 85 support",
      cti: "CTI support",
      icm: "ICM support",
      act: "ACT support",
    },
    waiting: "waiting for a home",
    support: "Support in the home",
    events: {
      found: "Is homeless on the first day",
      arrives: "Becomes homeless",
      offer: "Is made an offer",
      refusal: "Refuses the offer",
      dischargeDecided: "Leaves § 110; support was granted before",
      dischargeUndecided: "Leaves § 110; no support was granted before",
      homeLost: "Loses the home",
      movesIn: "Moves into an own home",
      supportBegins: "Support begins (CTI, ICM or ACT)",
      dies: "Dies",
      diesOutOfSight: "Dies, having left homelessness by own means",
      horizon: "The period ends",
    },
    needs: {
      light: "light need of support",
      moderate: "moderate need of support",
      high: "high need of support",
    },
    months: (count) =>
      count === 1
        ? "Refund for one especially expensive month"
        : `Refund for ${count} especially expensive months`,
    fixed: "fixed shares of the payers",
    who: (s) =>
      `Person ${s.person} of ${s.people} in world ${s.world} of ${s.worlds}: ${s.need}.`,
    found: (s) =>
      `Is homeless on the first day, ${s.date}: ${s.place}, ${s.days} ${s.one ? "day" : "days"} into the stay.`,
    arrived: (s) => `Becomes homeless on ${s.date}: ${s.place}.`,
    disputed: (days) =>
      `On ${days} days the computation has split the cost otherwise than the law of refunds read anew over the same days. That is a fault of the program; do not use the amounts.`,
    basis: (prices) =>
      `${prices} prices, not discounted, whole kroner. The figures shown add up.`,
    oneOfMany:
      "One person in one possible world. Chance weighs heavily here; the answer on top rests on all worlds.",
    finding: (s) =>
      `This person costs public budgets ${s.with} with ${s.policy}, against ${s.without} with ${s.baseline}`,
    caption: (from, until) =>
      `The days from ${from} to ${until}. The broad bar is the place; the thin one below it is support in the home. The marks above the bar are what happens.`,
    world: "World no.",
    person: "Person no.",
    between: (most) => `Write a whole number from 1 to ${most}.`,
    anotherPerson: "Another person",
    anotherWorld: "Another world",
    step: "Step through the years",
    previous: "Previous",
    next: "Next",
    stepOf: (date, step, steps) => `${date} (step ${step} of ${steps})`,
    changes: "Something changes",
    showLines: (policy) => `Every day and every krone: ${policy}`,
    unchanged: "Nothing new",
    now: (what) => `Now: ${what}`,
    perDay: (amount, parts) => `${amount} a day (${parts})`,
    month: (amount) =>
      `An especially expensive month: the state refunds the municipality ${amount} (§ 176)`,
    perDayBeside: (amount, parts) =>
      `${amount} a day compared with a day with a home (${parts})`,
    ofWhichBeside: (amount) =>
      `Of this ${amount} compared with a day with a home`,
    beside:
      "Health, addiction treatment, police, cash benefit, housing benefit and tax are only the difference to a day with a home.",
    freeDay: "Costs public budgets nothing",
    once: (amount, parts) => `Once: ${amount} (${parts})`,
    notYet: "Is not homeless yet",
    over: "Is no longer in the model",
    part: (payer, amount) => `${payer} ${amount}`,
    computing: "Reading one person's years …",
    failed: (reason) => `This life cannot be shown. (${reason})`,
    sum: "Total",
    payersCaption: (prices) =>
      `What this person costs whom over the whole period, DKK, ${prices} prices, not discounted. Rows and columns add up.`,
    shared:
      "What is nobody's (idle capacity, empty places and homes, start-up and running the programme) is not in it.",
    tableCaption: (policy, prices) =>
      `${policy}: every day and every krone, ${prices} prices, not discounted`,
    dates: "Dates",
    days: "Days",
    what: "What",
    rule: "Rule",
    legend: {
      offer: "offer",
      refusal: "refusal",
      discharge: "discharge",
      movesIn: "moves in",
      homeLost: "loses the home",
      ends: "dies",
    },
  },
  levers: {
    heading: "Levers",
    explain: "What the council decides.",
    about: (policy) => `The levers change “${policy}”.`,
    reset: "Reset levers",
    ofPolicy: "Levers of",
    more: "More levers: CTI and ACT workers, hiring, caseload",
    loose: {
      asNeeded: "Hire as needed",
      asToday: "As today (uncertain, see the assumptions)",
    },
    looseNow: {
      asNeeded: "as needed",
      asToday: "as today",
      idle: "not in use",
    },
    overloadIdle:
      "Works only where the number of workers is fixed. Here they are hired as needed.",
    variesByYear:
      "The number varies from year to year in the scenario. A new number holds for all years.",
    names: {
      homes: "Homes a year",
      icm: "ICM workers",
      cti: "CTI workers",
      act: "ACT workers",
      coverage: "Coverage",
      offerDelayShelter: "Days until an offer in the shelter",
      usable: "Usable homes",
      hiringStep: "Hiring in steps",
      overload: "More people per worker than the norm",
      prevention: "Eviction prevention",
    },
    help: {
      homes:
        "Homes that the municipality assigns to the programme each year. With too few, people wait, and waiting in a shelter costs a shelter day.",
      icm: "Full-time posts for Intensive Case Management: support without time limit for people with complex needs.",
      cti: "Full-time posts for Critical Time Intervention: nine months' support into the own home.",
      act: "Full-time posts in an interdisciplinary ACT team for people with the most extensive needs.",
      coverage:
        "Share of people in homelessness that the programme can reach at all.",
      offerDelayShelter:
        "Mean days from entering a shelter until the programme makes an offer. Fewer days are shorter stays.",
      usable:
        "Share of the assigned homes that people can pay for and live in. Randers went from 13 of 238 to 36 of 204 in a year.",
      hiringStep:
        "Teams hired as needed come in steps of so many full-time positions. 0 is a team shared with neighbouring municipalities, paid by use.",
      overload:
        "How far above the norm a worker's caseload may go where the number of workers is fixed. More people get support, but more lose their home.",
      prevention:
        "Share of tenancies where the municipality prevents eviction, as with a guarantee for arrears and a social caretaker.",
    },
    why: {
      homes: "Up to half of a year's people in homelessness.",
      workers: "Up to one worker for every three people in the count.",
      coverage: "From nobody to everybody.",
      offerDelayShelter: "From the same day to a year.",
      usable: "From none to all.",
      hiringStep: "From a shared team to whole positions.",
      overload: "From the norm to twice as many.",
      prevention: "From none to all.",
    },
  },
  assumptions: {
    heading: "Assumptions",
    explain: "Nobody decides them. They must be reasonable.",
    reset: "Reset assumptions",
    all: (count) => `All other assumptions (${count})`,
    prices: (year) => `${year} prices`,
    discounted: "Show present value (discounted)",
    discountRate: (rate) => `Discount rate ${rate} a year.`,
  },
  field: {
    slider: (label) => `${label}, slider`,
    help: "Explanation",
    helpFor: (label) => `Explanation: ${label}`,
    source: "Source",
    ownValue: "own value",
    sourceBefore: "Source of the value before",
    limits: {
      sources: (low, high, unit) =>
        `The sources span from ${low} to ${high} ${unit}.`,
      guess: (low, high, unit) =>
        `The guess spans from ${low} to ${high} ${unit}.`,
      calibrated: (low, high, unit) =>
        `Fitted to the country's figures; the span is from ${low} to ${high} ${unit}.`,
    },
    usual: (low, high, unit) => `Usually ${low} to ${high} ${unit}.`,
    outside: (low, high, unit) =>
      `Outside the range ${low} to ${high} ${unit}. The number is used all the same.`,
    perMonth: (amount) => `= ${amount} a month`,
    changed: (before, unit) => `Changed. Before: ${before} ${unit}`,
    reset: "Reset",
    empty: "Write a number.",
    notANumber: "That is not a number. Write for instance 1,234.5.",
    separator:
      "Ambiguous number. A comma stands before groups of three digits, a point before decimals: 1,234.5.",
    shareOrPercent: (asPercent, asTyped) =>
      `Do you mean ${asPercent} or ${asTyped}? Write the number with a % sign.`,
    percentHere: "This field is not in per cent. Leave out the % sign.",
    negative: "The number cannot be negative.",
    below: (least) => `The number must be at least ${least}.`,
    above: (most) => `The number can be at most ${most}.`,
  },
  sourceKind: {
    law: "law",
    register: "register",
    study: "study",
    agency: "agency",
    expert: "expert",
    derived: "derived",
    calibrated: "calibrated",
    guess: "guess",
  },
  confidence: {
    A: "A: read in the original source",
    B: "B: read where others report the source",
    C: "C: not verified",
    D: "D: derived from other figures",
  },
  run: {
    heading: "Computation",
    worlds: "Number of worlds",
    worldsHelp: "More worlds give steadier figures and take longer.",
    howMany: "How many worlds",
    fixedNumber: "Fixed number",
    untilKnown: (share) => `To a precision of ${share}`,
    mostWorlds: "Highest number of worlds",
    mostWorldsHelp: (share) =>
      `Goes on until the standard error of the net saving is at most ${share} of it.`,
    worldsBetween: (most) => `Write a whole number from 1 to ${most}.`,
    seed: "Seed",
    seedHelp: "The same seed gives the same figures.",
    progress: (done, wanted) => `${done} of ${wanted} worlds`,
    bar: "Progress of the computation",
    stop: "Stop",
    continue: "Continue",
    retry: "Try again",
    cannotBegin: (reason) =>
      `The computation cannot begin here. Your work is kept. (${reason})`,
  },
  problems: {
    heading: (file) => `The file “${file}” cannot be used`,
    intro: (count) =>
      `${count === 1 ? "There is one problem" : `There are ${count} problems`}. Your present scenario is unchanged.`,
    where: "Place",
    found: "Here is",
    expected: "Expected",
    wholeFile: "the whole file",
    nothing: "nothing",
    close: "Close",
    unreadable: "The file could not be read.",
  },
  place: {
    heading: "About the scenario",
    notes: "Worth knowing about the place",
    count: (count, year) =>
      `${count} ${count === "1" ? "person" : "people"} in homelessness at the count of ${year}.`,
    source: "Source",
  },
  limits: {
    heading: "Caveats, and what is not included",
    missed: (what, simulated, published) =>
      `The model misses this figure: ${what}. The model gives ${simulated}, the source ${published}.`,
    tooDear: (percent) =>
      `That is ${percent} too high, so the saving may be too large.`,
    tooCheap: (percent) =>
      `That is ${percent} too low, so the saving may be too small.`,
    items: [
      "The model is fitted to the country's figures and meets 28 of 29 of them, but only 9 of 41 published figures from studies it was not fitted to: mostly too many are housed in both groups. See “Method and sources”.",
      "The uncertainty of the other levers. How many homes each policy gets and how many people Housing First reaches are choices without a spread; they often decide more than the interval shows. Try other numbers, and see the scenario “Ishøj, equally many homes”.",
      "Errors of the model itself. The intervals hold uncertain figures and luck, not what the model leaves out. How far a municipality may lie from the country is a guess: the fitted figures are taken to be twice as unsure as for the country.",
      "Block grant and equalisation. A changed cost can move grants between municipalities.",
      "In the presets shelter places (§ 110) are bought by the day, so each night saved is the full price. A municipality that runs its own shelter should set a fixed part of the price; it is saved only when places close.",
      "Housing First goes past interim offers (§ 107), so the days there are saved, even if no more people get a home of their own. Where that is a large part of the saving, the answer on top says how much.",
      "Nights in an interim offer (§ 107) do not count as homelessness, but cost. On the first day nobody is in § 107 or in the homes the policies dispose of.",
      "Cash benefit, housing benefit, tax, health and police are counted only as the difference between a day of homelessness and a day with a home, not as whole expenses.",
      "The value of a better life. Nights, homes and support are counted, but not turned into kroner.",
      "Fewer deaths and less substance use are not booked as savings; research does not bear it.",
    ],
  },
  footer: {
    version: (model) => `Model ${model}`,
    seed: (seed) => `Seed “${seed}”`,
    worlds: (count) => `${count} worlds`,
    prices: (year) => `${year} prices`,
    privacy:
      "Everything is computed in your browser. No figure leaves the computer.",
  },
} satisfies Messages;
