import type { CaseTexts } from "./da";

const level = (prices: number, discounted: boolean) =>
  `${prices} prices, ${discounted ? "present value" : "not discounted"}`;

/** The English texts of the investment case. */
export const en: CaseTexts = {
  page: {
    intro:
      "The document is written from the computation and changes when you move a lever or an assumption. It says what the figures say, also when it does not pay.",
    print: "Print or save as PDF",
    notYet: "The document can be printed when the computation is done.",
    document: "The document",
    waiting: "The document is written when the first worlds are computed.",
    seek: "Find where the answer turns",
    seekHelp:
      "Computes at which shelter price (§ 110) and which retention it no longer pays, and writes it in section 6. It takes a while.",
    seeking: (nth, all, played, of) =>
      `Turning point ${nth} of ${all}: ${played} of ${of} worlds`,
    found: "The turning points are in section 6.",
    notFound: (reason) =>
      `The turning points could not be computed. (${reason})`,
    remarks: "Your own words in the document",
    remarksHelp:
      "What you write here stands in the document, marked as your own words. The figures cannot be edited here. The words stay in this browser: a link and a file hold the scenario but not them. Send them in the printed case.",
    fields: {
      title: "Title (empty: the one the figures give)",
      audience: "For whom",
      background: "Background: why is the case raised?",
      local: "Local conditions that the computation does not know",
      sources: "Sources of the numbers you have changed yourself",
    },
    lacks: "What the case lacks",
    lacksCount: (count) => `What the case lacks (${count})`,
    lacksHelp: "Stands here only, and not in the document.",
    lacksNothing: "Nothing that the page can look for is missing.",
    toField: "Go to the field",
  },
  between: (low, high) => `from ${low} to ${high}`,
  units: { millions: "DKK million", thousands: "DKK 1,000" },
  title: {
    saves: (s) =>
      `${s.policy} in ${s.place}: an expected saving of ${s.amount} ${s.over}`,
    costs: (s) =>
      `${s.policy} in ${s.place}: an expected extra cost of ${s.amount} ${s.over}`,
    undecided: (s) =>
      `${s.policy} in ${s.place}: the economy is uncertain ${s.over}`,
    equal: (s) => `${s.policy} in ${s.place}: no difference in cost ${s.over}`,
    oneWorld: (s) =>
      `${s.policy} in ${s.place}: a preliminary computation ${s.over}`,
    fewWorlds: (s) =>
      `${s.policy} in ${s.place}: a preliminary computation ${s.over}`,
  },
  audience: (who) => `For: ${who}`,
  facts: {
    prices: level,
    worlds: (count, one) => (one ? "1 world" : `${count} worlds`),
  },
  warning: {
    tooSmall: (worlds, one) =>
      `The computation is too small to show a council: it rests on ${one ? "one world" : `${worlds} worlds`}. Compute more worlds before the document is used.`,
  },
  short: {
    heading: "The short answer",
    saying: {
      saves: (policy, baseline) =>
        `The figures suggest that ${policy} is cheaper for public budgets than ${baseline}, if the assumptions hold. The document recommends nothing; the choice is political.`,
      costs: (policy, baseline) =>
        `The figures suggest that ${policy} is dearer for public budgets than ${baseline}, if the assumptions hold. What people get for the money is in section 4. The document recommends nothing; the choice is political.`,
      undecided: (policy, baseline) =>
        `The figures cannot tell whether ${policy} or ${baseline} is cheapest for public budgets. What it depends on is in sections 5 and 6. The document recommends nothing; the choice is political.`,
      equal: (policy, baseline) =>
        `The figures show no difference in cost between ${policy} and ${baseline}. The document recommends nothing; the choice is political.`,
      oneWorld: () =>
        "One world says nothing about how sure the answer is. Do not use the document as the ground for a decision.",
      fewWorlds: () =>
        "The worlds are too few to say how sure the answer is. Do not use the document as the ground for a decision.",
    },
  },
  own: {
    background: "Background",
    local: "Local conditions",
    sources: "Sources of own numbers",
    marked: (name, text) => `${name} (the author's own words): ${text}`,
  },
  question: {
    heading: "The question and the proposal",
    text: (s) =>
      `What does it cost, who pays, and what do people gain, if ${s.place} goes from ${s.baseline} to ${s.policy}? The computation covers ${s.one ? "one budget year" : `${s.years} budget years`}, ${s.span}, from ${s.start}. It begins with ${s.count} ${s.onePerson ? "person" : "people"} found homeless in the count of ${s.countYear}. A day in a shelter (§ 110) is priced at ${s.price} ${s.unit}.`,
    caption:
      "What differs between the two policies, and the homes; all else is equal. The last two rows are computed.",
    noDifference: (policy, baseline) =>
      `${policy} and ${baseline} are set to the same in the scenario: the same homes, workers and reach. Then there is nothing to compare.`,
    corner: "Decision",
    decisions: {
      way: "The way to a home",
      coverage: "Share of people it can reach",
      homes: "Homes assigned",
      usable: "Share of them that can be used",
      reserved: "Empty homes held ready",
      delay: "Days to an offer",
      ramp: "Running in",
      support: "Support by need",
      workers: "Workers",
      overload: "Caseload above the norm, at most",
      queue: "Who gets a home first",
      homeBeforeSupport: "Moving in before support is ready",
      prevention: "Tenancies with eviction prevention",
      startUp: "Start-up, once",
      perYear: "Running the programme, a year",
    },
    straight: "straight to a home",
    viaInterim: "by an interim offer (§ 107)",
    partlyInterim: (share) => `${share} by an interim offer (§ 107)`,
    asToday: (share) => `as today, about ${share} (uncertain)`,
    growing: (reach) => `${reach}, growing`,
    aYear: (homes) => `${homes} a year`,
    byYear: (homes) => `year by year ${homes}`,
    atStart: (homes, each) => `${homes} at the start and ${each}`,
    delays: ([rough, hidden, shelter]) =>
      `street ${rough}, with others ${hidden}, § 110 ${shelter}`,
    atOnce: "in full from the first day",
    months: (months) =>
      `${months} ${months === "1" ? "month" : "months"} to full strength`,
    needs: {
      light: (methods) => `light: ${methods}`,
      moderate: (methods) => `moderate: ${methods}`,
      high: (methods) => `high: ${methods}`,
    },
    methods: {
      none: "none",
      section85: "§ 85",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    asNeeded: "as needed",
    allAsNeeded: (methods) => `${methods} as needed`,
    queues: {
      firstCome: "whoever has waited longest",
      shelterFirst: "people in a shelter (§ 110)",
      highestNeedFirst: "people with the greatest need",
    },
    yes: "yes",
    no: "no",
    homesUsed: (year) => `Expected: homes in use in ${year}`,
    workersUsed: (year) => `Expected: full-time workers in ${year}`,
  },
  account: {
    heading: "The account",
    corner: "Saving (minus: extra cost)",
    groups: {
      support: "Support in own home (§§ 85 and 85 a)",
      homes: "Homes: subsidy, setting up, empty rent",
      running: "Start-up and running the programme",
      shelter: "Shelter (§ 110)",
      interim: "Interim offer (§ 107)",
      care: "Long-term care (§ 108)",
      expensive: "Refund of especially expensive cases (§ 176)",
      health: "Hospital, psychiatry and addiction treatment",
      justice: "Police and prison",
      welfare: "Cash benefit, housing benefit and tax",
    },
    effort: "The effort itself",
    elsewhere: "Other services",
    net: "Net",
    sentence: {
      effort: {
        more: (policy, baseline, amount) =>
          `Support, homes and running cost ${amount} more with ${policy} than with ${baseline}.`,
        less: (policy, baseline, amount) =>
          `Support, homes and running cost ${amount} less with ${policy} than with ${baseline}.`,
        same: (policy, baseline) =>
          `Support, homes and running cost the same with ${policy} as with ${baseline}.`,
      },
      elsewhere: {
        less: (amount) => `Spending on other services falls by ${amount}.`,
        more: (amount) => `Spending on other services rises by ${amount}.`,
        same: () => "Spending on other services is unchanged.",
      },
      net: {
        less: (amount) => `What remains is an expected saving of ${amount}.`,
        more: (amount) =>
          `What remains is an expected extra cost of ${amount}.`,
        same: () => "What remains is no expected difference.",
      },
    },
    caption: (s) =>
      `Expected, ${s.span}, ${s.unit}, ${level(s.prices, s.discounted)}. Minus is an extra cost. Rows and columns add up.`,
    notKraka:
      "Laid out as in Kraka (2020): first what the effort costs, then what is saved elsewhere. Refund is taken off the municipality and put on the state.",
  },
  payers: {
    heading: "Who invests, who gets it back, and when",
    invests: (years, who) => `In ${years} extra costs are expected for ${who}.`,
    pays: (payer, amount) => `${payer} (${amount})`,
    nobodyInvests: (years) =>
      `In ${years} none of the payers is expected to have an extra cost.`,
    whole: "Over the whole period:",
    standing: {
      saves: (who) => `a saving for ${who}`,
      costs: (who) => `an extra cost for ${who}`,
      undecided: (who) => `uncertain for ${who}`,
      equal: (who) => `no difference for ${who}`,
    },
    corner: "Payer",
    horizon: (span) => `Whole period, ${span}`,
    interval: "80% interval",
    chance: "Pays",
    back: "Paid back",
    says: "Conclusion",
    noChance: "–",
    notWithin: (within) => `not ${within}`,
    verdict: {
      saves: "saves",
      costs: "pays more",
      undecided: "uncertain",
      equal: "no difference",
    },
    caption: (s) =>
      `Expected saving, ${s.unit}, ${level(s.prices, s.discounted)}. Minus is an extra cost.${s.isSmall ? "" : " Paid back: the year by whose end at least half of the worlds are ahead and stay so. Amounts add up; intervals do not. Uncertain: the 80% interval holds zero."}`,
  },
  people: {
    heading: "What people gain",
    fewer: (count) => `${count} fewer`,
    more: (count) => `${count} more`,
    asMany: "as many",
    nights: (over, nights, low, high) =>
      `${over} ${nights} nights in homelessness are expected (80% interval ${low} to ${high}).`,
    nightsUndecided: (nights, low, high) =>
      `Whether the number of nights in homelessness changes is uncertain: expected ${nights} (80% interval from ${low} to ${high}).`,
    nightsEqual: "The number of nights in homelessness is the same.",
    nightsOneWorld: (nights) =>
      `In the one world computed there are ${nights} nights in homelessness.`,
    nightsFewWorlds: (nights) =>
      `The first worlds point to ${nights} nights in homelessness.`,
    dailyFewer: (persons) =>
      `That is ${persons} fewer people in homelessness on an average day.`,
    dailyMore: (persons) =>
      `That is ${persons} more people in homelessness on an average day.`,
    notPriced: "A better life is not counted in kroner.",
    corner: "Whole period",
    difference: "Difference",
    caption: (span, isSmall) =>
      `Expected numbers, ${span}${isSmall ? "" : "; 80% interval in brackets"}.`,
    rows: {
      nights: () => "Nights in homelessness",
      persons: () => "Different people in homelessness",
      census: (year) => `In homelessness at the end of ${year}`,
      moveIns: () => "Moves into an own home",
      losses: () => "Times a person loses the home",
      waitingDays: () => "Days in the queue for a home",
    },
    losses:
      "The more people are housed, the more can lose the home; read the figure beside the moves.",
    deaths:
      "Deaths are not shown. They cannot be compared, since people who have left homelessness by own means are no longer followed.",
  },
  certainty: {
    heading: "How sure it is, and why",
    equal:
      "There is nothing to be unsure of: in all worlds the two policies cost public budgets the same.",
    tooSmall: (worlds) =>
      `The computation (worlds: ${worlds}) is too small to say how sure the answer is.`,
    interval: (middle, wide) =>
      `In the middle eight of ten worlds the result is ${middle}; in the middle nine of ten it is ${wide}.`,
    chance: (total, who, municipality) =>
      `It pays for public budgets ${total} and for ${who} ${municipality}.`,
    twoKinds: (count) =>
      `The uncertainty is of two kinds: numbers that nobody knows exactly, and chance, which weighs more the fewer the people. Here ${count} were counted. More knowledge can help with the first alone.`,
    leaders: (names) => `Most of the answer's spread follows ${names}.`,
    leader: (label, share) => `“${label}” (${share})`,
    noLeader: "No single assumption can be said to carry the answer's spread.",
    error: (amount) =>
      `The computation's own uncertainty is ±\u00a0${amount} (standard error). It falls with more worlds; the interval does not.`,
    more: "All numbers that move the answer, and where it turns, are on the page “How sure are we?”.",
  },
  counter: {
    heading: "When it does not pay",
    intro:
      "The counter-case belongs here, also when the figures point one way. It is written from the same worlds as the answer.",
    equal:
      "The two policies cost public budgets the same in all worlds; there are no kroner to win or lose.",
    tooSmall: (worlds) =>
      `How often it loses money cannot be said with so few worlds (${worlds}).`,
    loss: (chance, tenth, twentieth) =>
      `The saving for public budgets is absent ${chance}. In the worst tenth of the worlds the result is ${tenth} or worse, in the worst twentieth ${twentieth} or worse.`,
    payer: (payer, expected) => `${payer} (expected: ${expected})`,
    losers: (who) => `It becomes dearer for ${who}.`,
    unsure: (who) => `It is uncertain for ${who}.`,
    part: {
      withoutHealth: (expected) =>
        `Without effects on hospital and addiction treatment, on which research disagrees, there would be ${expected}.`,
      cashable: (expected) =>
        `Counting only what can be felt in a budget (without free beds and police), there is ${expected}.`,
    },
    partSure: {
      withoutHealth: (s) =>
        `Without effects on hospital and addiction treatment, on which research disagrees, ${s.expected} is expected (80% interval: ${s.interval}); then it pays ${s.chance}.`,
      cashable: (s) =>
        `Counting only what can be felt in a budget (without free beds and police), ${s.expected} is expected (80% interval: ${s.interval}); then it pays ${s.chance}.`,
    },
    equalHomes: (s) =>
      s.areAlike
        ? `Both policies are assigned equally many usable homes, and in ${s.year} equally many are expected in use with both: ${s.more}.`
        : `Both policies are assigned equally many usable homes. In ${s.year}, ${s.more} are expected in use with ${s.policy} and ${s.fewer} with ${s.baseline}; that difference follows from how many people the policy reaches, and from the way to the home.`,
    unequalHomes: (s) =>
      `${s.over} ${s.policy} gets ${s.more} usable homes, ${s.baseline} ${s.fewer}. A part of the difference is the number of homes and not the method. Try equally many.`,
    reach: (policy, more, baseline, fewer) =>
      `${policy} is set to be able to reach ${more} of people, ${baseline} ${fewer}. The first is a choice and not a measurement; if fewer are reached, the effect is smaller.`,
    boughtByDay:
      "Each saved night in a shelter (§ 110) is counted at full price. If the municipality runs the shelter itself, the fixed part is saved only when places close.",
    partlyFixed: (share) =>
      `${share} of the shelter price (§ 110) is counted as fixed and saved only when places close. If they do not close, that part is not saved.`,
    shorter: (year, expected, interval) =>
      `If one stops at the end of ${year}, ${expected} is expected (80% interval: ${interval}).`,
    turnBasis: (worlds) =>
      `The turning points rest on ${worlds} worlds at each value, with the same luck; the other numbers do not follow.`,
    more: "At which price, which retention and which levers the answer turns can be computed on the page “How sure are we?”.",
  },
  next: {
    heading: "What to measure next",
    intro:
      "What the municipality can count for itself, and the answer depends on:",
    count: {
      shelterDay: (now) =>
        `The municipality's own price of a shelter day (§ 110). The country's is used now: ${now}.`,
      retention36: (now) =>
        `How many still live in their home after three years. Used now: ${now}.`,
      decisionInTime: (now) =>
        `How often support is granted before discharge from § 110, so that the state refunds. Used now: ${now}.`,
      interimStay: (now) =>
        `How long people stay in § 107 before they get a home. Used now: ${now}.`,
      reachToday: (now) =>
        `How large a share of people today's programme reaches. Used now: ${now}.`,
    },
    unmeasured: (label, kind) =>
      `“${label}”: the answer follows the number, and it is ${kind}, not measured in the municipality.`,
    follow:
      "After a decision: moves into homes, homes lost, waiting time and shelter nights every quarter, held against the table in section 4.",
  },
  assumptions: {
    heading: "Assumptions",
    count: (s) =>
      `The computation rests on ${s.all} assumptions: ${s.sources} have a source, ${s.guesses} are guesses, ${s.own ? `${s.own} entered here without a source, ` : ""}and ${s.calibrated} are fitted to the country's figures. The table shows the most important. Where the source gives the value, the width is mostly a judgement.`,
    caption: (grades) =>
      `The most important assumptions with interval and source. The letter says how well the source is read: ${grades}.`,
    name: "Assumption",
    value: "Value",
    interval: "95% interval",
    source: "Source",
    fixed: "fixed",
    either: "either yes or no",
    range: (low, high) => `${low} to ${high}`,
    cited: (kind, grade, cite) => `${kind} (${grade}): ${cite}.`,
    ownValue: (before) =>
      `Own value, entered here. The value before had this source: ${before}`,
    changedIntro:
      "Changed since the scenario was opened; the source is that of the old value:",
    changed: (label, before, after) => `“${label}” from ${before} to ${after}.`,
    more: "All assumptions with sources and notes are on the page “Method and sources”.",
  },
  law: {
    heading: "The law",
    regime: {
      asDated:
        "The state's refund is computed day by day by the law in force on that day.",
      before2023:
        "The state's refund is computed by the law before 1 October 2023 on all days: half of the expense of § 110 without a limit of nights, and no refund of support under § 85.",
      none: "The computation has no refund from the state.",
      own: "The state's refund is computed by the scenario's own rules.",
    },
    ownRules: (s) =>
      `The state's refund is computed by the scenario's own rules: ${s.share}, § 110 ${s.nights}, § 85 a for ${s.years} years and § 107 for ${s.months} months.`,
    nights: (nights) => `at most ${nights} nights in a running year`,
    noLimit: "without limit",
    caption: "The rules of refund that the answer is computed by.",
    corner: "Rule",
    statePays: "The state pays",
    cite: "Source",
    rules: {
      shelter: "Stay in a shelter (§ 110)",
      support: "Support in own home (§ 85 a)",
      interim: "Interim offer (§ 107)",
      expensive: "Especially expensive cases (§ 176)",
    },
    pays: {
      shelter: (share, nights) =>
        nights === ""
          ? `${share} without a limit of nights`
          : `${share} for at most ${nights} nights in a running year`,
      support: (share, months) =>
        `${share} for at most ${months} months from the first discharge`,
      interim: (share, months, within) =>
        `${share} for at most ${months} months, within ${within} months of discharge`,
    },
    expensive: ([first, second, third], isExtrapolated) =>
      `25% above ${first}, 50% above ${second} and 75% above ${third} a year${isExtrapolated ? " (carried forward, a guess)" : ""}`,
    extrapolated:
      "Social Services Act § 176; the amount is carried on from the last year known",
    readings: "Where the law can be read in several ways, it is read so:",
    reading: (question, chosen) =>
      `${question}${question.endsWith("?") ? "" : ":"} ${chosen}.`,
  },
  method: {
    heading: "Method",
    paragraphs: [
      "The computation plays many possible courses, called worlds. In each world the uncertain assumptions are drawn first; then the budget years are lived day by day by people who become homeless, wait, get offers, move in, lose the home or find their own way out. The same people and the same luck are used for both policies, so that the difference shows the policy.",
      "People get a home when there is a usable home and as a rule a free worker. Refund follows each person's own calendar. Each krone has one payer. The answer is the mean of the worlds, and the 80% interval holds the middle 80 of 100.",
    ],
    worlds: (worlds, one) =>
      one
        ? "One world has been computed here."
        : `${worlds} worlds have been computed here.`,
    more: "Calibration and tests against published figures are on the page “Method and sources”.",
  },
  limits: { heading: "Caveats" },
  reproduce: {
    heading: "How to compute it again",
    facts: (s) =>
      `Scenario “${s.scenario}”, Hjemvej model ${s.model}, seed “${s.seed}”, ${s.one ? "1 world" : `${s.worlds} worlds`}, ${level(s.prices, s.discounted)}. The same scenario file, model and seed give the same figures on any machine.`,
    unchanged:
      "Choose or open the scenario in Hjemvej, or compute the scenario file with “npm run simulate”.",
    changed:
      "The scenario has been changed since it was opened. Save it with “Save as a file” under “File” and enclose the file with the document; without it the figures cannot be computed again.",
  },
  lacks: {
    own: {
      shelterDay: (now) =>
        `The municipality's own shelter price (§ 110) is missing; the national average is used, ${now}.`,
      retention36: (now) =>
        `Own figures of how many stay in their home are missing; ${now} after three years is used.`,
      decisionInTime: (now) =>
        `Own figures of how often support is granted before discharge are missing; ${now} is used.`,
    },
    homes:
      "The policies do not get equally many usable homes. Show the answer with equally many too.",
    count: (year, start) =>
      `The count is from ${year}, and the programme begins in ${start}. Use the newest.`,
    worlds: (worlds, enough) =>
      `Only ${worlds === "1" ? "one world is" : `${worlds} worlds are`} computed; a case should rest on at least ${enough}.`,
    precision: (wanted) =>
      `The precision asked for, ${wanted}, has not been reached.`,
    guess: (label) =>
      `“${label}” is a guess, and the answer follows it. Find a better number.`,
    source: (label) =>
      `“${label}” is changed without a source. Write where the number comes from.`,
    outside: (label) => `“${label}” lies outside the range the sources give.`,
    fixed:
      "If the municipality runs the shelter itself, set a fixed part of the price; otherwise each saved night counts at full price.",
    turns:
      "Where the answer turns has not been computed. Press “Find where the answer turns”.",
    background: "The background of the case is not written.",
  },
};
