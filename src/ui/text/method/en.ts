import type { MethodTexts } from "./da";

/** The English texts of the page on method and sources. */
export const en: MethodTexts = {
  heading: "Method and sources",
  intro:
    "How the answer is made, what it rests on, and where it may be wrong. The tables show the scenario that is open now.",
  contents: "On this page",
  parts: {
    fem: "The model in five minutes",
    model: "The model, part by part",
    forudsaetninger: "Assumptions and sources",
    lov: "The law of refunds",
    kalibrering: "Calibration: does the model agree with what it was set by?",
    validering: "Validation: does the model hit figures it was not set by?",
    forbehold: "Known limits",
    ordliste: "Words",
    versioner: "What was changed in which version",
  },
  model: [
    [
      "Worlds",
      "Nobody knows all the figures, and with few people chance matters much. So the model does not compute one course of events, but many possible ones. Each is called a world. In a world every uncertain assumption is drawn first, then the budget years are played day by day. Each world is played once for each policy, with the same people and the same luck. So the difference shows the policies and almost nothing else; two equal policies differ by exactly zero.",
    ],
    [
      "People",
      "The first people are those found in homelessness on one day, each in the middle of a stay. After them new ones come at a pace that follows from the count, and from how many more are homeless over a year than on a single day. Each has a need for support: light, moderate or high. All about a person is drawn before the policies part.",
    ],
    [
      "Places",
      "Homeless is whoever is on the street or in a night shelter, with family and friends, or in a shelter (§ 110). An interim offer (§ 107), an own home and long-term care (§ 108) do not count as homelessness. Without a programme a person moves between the first three, finds a way out, enters § 108, or dies. Some of those who find a way out come back.",
    ],
    [
      "Offers",
      "A policy reaches some of the people, after a wait that depends on the place. Who refuses is asked again only after a long while. How many today's programme reaches is uncertain and grows a little each year. With treatment first all who accept go by an interim offer and must become ready for a home; with Housing First the way goes straight to the queue for a home. All policies follow the same rules. Only the numbers differ.",
    ],
    [
      "Queue and homes",
      "The municipality assigns as many homes a year as the scenario says, of which some can be used, and some of those vacated come back. A worker has room for so many people. A person moves in when there is a home and, as a rule, a worker. Those who wait stay where they are, and a wait in a shelter costs the price of each day.",
    ],
    [
      "Loss of a home",
      "How many still live in their home after three years is an assumption. The risk of losing it is higher when the support does not meet the need, and when support has ended. After CTI, ICM or ACT some go on to ordinary support (§ 85). Who loses the home begins again in homelessness.",
    ],
    [
      "Refund, person by person",
      "The state refunds a part of the municipality's expense. The law is applied to each person's own calendar: so many nights of § 110 in each running year, § 85 a support for two years and § 107 for half a year after the discharge, if decided in time. Especially expensive single cases (§ 176) are counted month by month where the scenario asks for it.",
    ],
    [
      "Prices and payers",
      "The model counts days and events first, then puts prices on them. Every krone has one payer: municipality, region or state. A refund is taken from the municipality and added to the state, so the figures add up. Health care, police, cash benefit, housing benefit and tax are only the difference between a day without a home and a day with one. Where a part of the shelter price is fixed, it is saved only when places close.",
    ],
    [
      "Uncertainty",
      "The answer is the mean of the worlds, and the interval shows how far apart they are. An 80% interval holds the middle 80 of 100 worlds. More worlds make the mean more precise, not the interval narrower: what is not known about the figures remains. The computation's own uncertainty, the standard error, stands beside the answer. Each assumption is drawn for itself, unless the scenario says that two go together. What the council itself chooses has no uncertainty in the model; try other numbers.",
    ],
  ],
  assumptions: {
    correlated: (count) =>
      `The ${count} pairs whose errors go together, the strongest first`,
    of: (scenario) => `The scenario “${scenario}”.`,
    fewGuesses:
      "A guess is a figure that no source gives. Where the value has a source, the interval is still mostly our judgement of how wrong it may be; the note says so.",
    search: "Search assumptions and sources",
    kind: "Kind of source",
    anyKind: (count) => `All (${count})`,
    kindCount: (kind, count) => `${kind} (${count})`,
    shown: (shown, all) => `Shows ${shown} of ${all} assumptions.`,
    caption:
      "Assumptions of the scenario. The 95% interval is what the worlds are drawn from.",
    name: "Assumption",
    value: "Value",
    interval: "95% interval",
    kindColumn: "Kind",
    confidence: "Confidence",
    source: "Source",
    limits: "Reasonable span",
    fixed: "fixed",
    chance: "either yes or no",
    range: (low, high) => `${low} to ${high}`,
    beyond: (low, high) =>
      `Outside the judgement before the fit, ${low} to ${high}`,
  },
  law: {
    intro:
      "A row is in force from its date until the next one takes over. Amounts and days in the scenarios follow these rows.",
    from: "From",
    share: "The state's share",
    nights: "Most nights in a running year",
    months: "Most months",
    within: "Within months from the discharge",
    cite: "Source",
    confidence: "Confidence",
    noLimit: "no limit",
    shelter: "§ 110: stays in a shelter",
    support: "§ 85 a: support in the own home after discharge from § 110",
    interim: "§ 107: interim offer after discharge from § 110",
    expensive: "§ 176: especially expensive single cases, people under 67",
    expensiveNote: (index) =>
      `The thresholds are kroner a year for one person. Where no published amount was found, the last one is carried on by ${index} a year; those rows are marked “extrapolated” and are a guess. A scenario uses the thresholds of its price year in all years.`,
    year: "Year",
    over: (share) => `The state pays ${share} above`,
    kind: "The amount is",
    published: "published",
    extrapolated: "⚠ extrapolated",
    extrapolatedCite: "No source; carried on from the last year known",
    switches: "Open questions, and how the scenario reads them",
    switchesNote:
      "Where the law can be read in more ways than one, the reading is a choice. None of them is settled here; let a lawyer look at the choices that matter much.",
    question: "Question",
    chosen: "The scenario uses",
    others: "Other readings",
    own: (s) =>
      `The scenario's own rules: the state pays ${s.share}, ${s.nights} of § 110 in a running year, ${s.years} years of § 85 a and ${s.months} months of § 107.`,
    ownNights: (nights) => `at most ${nights} nights`,
  },
  findings: {
    calibration:
      "Some assumptions were set so that the model gives the figures shown here. That they agree only says that it succeeded.",
    validation:
      "The model was not set by these figures. They show how far it is from reality, counted the way the publisher counts.",
    allWithin: (all) => `All ${all} figures agree with the source.`,
    misses: (misses, all, ids) =>
      `Figures that do not agree with the source: ${misses} of ${all}, namely ${ids}.`,
    caption: "Published figures and the model's",
    id: "No.",
    what: "Figure",
    published: "Published",
    band: "Agrees if",
    range: (low, high) => `${low} to ${high}`,
    simulated: "The model",
    error: (error) => `± ${error} (standard error)`,
    verdict: "Result",
    within: "✓ within",
    outside: "✗ outside",
    source: "Source",
    measure: {
      share: "",
      persons: "people",
      nights: "nights",
      stays: "stays",
      days: "days",
      months: "months",
      kroner: "",
      ratio: "times",
      percentagePoints: "percentage points",
      perThousandYears: "per 1,000 person-years",
    },
  },
};
