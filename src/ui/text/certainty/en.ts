import type { CertaintyTexts } from "./da";

const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The English texts of the page on how sure the answer is. */
export const en: CertaintyTexts = {
  heading: "How sure are we?",
  intro:
    "The answer is an average over many possible worlds. Here you can see how much it varies, which numbers move it, and what must be true for it to hold.",
  note: "The pictures are computed once the answer is ready and grow finer while you look at them. The levers are on the page “Overview”.",
  contents: "On this page",
  view: "Show for",
  nights: "Nights",
  nightsUnit: "nights",
  nightsOf: (count) => `${count} nights`,
  nightsRange: (low, high) => `${low} to ${high} nights`,
  what: {
    total: "the saving to public budgets",
    municipality: "the municipality’s saving",
    region: "the region’s saving",
    state: "the state’s saving",
    nights: "the number of nights avoided",
  },
  counted: {
    total: "Net saving to public budgets",
    municipality: "Net saving to the municipality",
    region: "Net saving to the region",
    state: "Net saving to the state",
    nights: "Nights in homelessness avoided",
  },
  pays: {
    total: "It pays for public budgets",
    municipality: "It pays for the municipality",
    region: "It pays for the region",
    state: "It pays for the state",
    nights: "It gives fewer nights in homelessness",
  },
  paysNot: {
    total: "It does not pay for public budgets",
    municipality: "It does not pay for the municipality",
    region: "It does not pay for the region",
    state: "It does not pay for the state",
    nights: "It does not give fewer nights in homelessness",
  },
  paysOnAverage: {
    total: "On average it pays for public budgets",
    municipality: "On average it pays for the municipality",
    region: "On average it pays for the region",
    state: "On average it pays for the state",
    nights: "On average it gives fewer nights in homelessness",
  },
  paysNotOnAverage: {
    total: "On average it does not pay for public budgets",
    municipality: "On average it does not pay for the municipality",
    region: "On average it does not pay for the region",
    state: "On average it does not pay for the state",
    nights: "On average it does not give fewer nights in homelessness",
  },
  basis: (s) =>
    `${s.counted} with ${s.policy} against ${s.baseline}, ${s.from} to ${s.to}, ${s.unit}${s.isMoney ? `, ${s.prices} prices, ${s.discounted ? "present value" : "not discounted"}` : ""}.`,
  status: {
    waiting: "Waiting for its turn …",
    first: "Computing the first picture …",
    answerFirst: "The answer is being computed. The pictures follow.",
    again: "Being computed anew …",
    step: (s) => `Step ${s.step} of ${s.steps}: ${s.played} of ${s.of} worlds`,
    preliminary: "Preliminary picture.",
    of: (nth, all) => `Picture ${nth} of ${all} is being computed.`,
    bar: "Progress of the picture",
    failed: (reason) =>
      `The picture could not be computed; what is shown is unchanged. (${reason})`,
    retry: "Try again",
    done: "All pictures are complete.",
  },
  spread: {
    heading: "Chance and knowledge",
    finding: (s) =>
      `With ${s.count} people in homelessness, ${s.share} of the spread is chance. Even if every assumption were known exactly, ${s.what} would still vary: in eight of ten worlds by up to ${s.reach} to each side of what we would then expect.`,
    luckOnly: (s) =>
      `The spread cannot be told from pure chance: ${s.what} varies from ${s.range} in eight of ten worlds even when every assumption is known.`,
    knowledgeOnly: (what) =>
      `Chance plays no part here: all the spread in ${what} comes from what we do not know.`,
    nothing: (what) => `Nothing varies: ${what} is the same in every world.`,
    caption: (pairs) =>
      `Each bar holds the middle 80% of worlds; the thick line is the mean, the thin one zero. ${pairs} pairs of worlds: same assumptions, different luck. They are computed apart, so the figures may differ a little from the answer.`,
    knowledge: "Only what we do not know",
    knowledgeNote: "chance evened out",
    chance: "Only chance",
    chanceNote: "every assumption known; drawn round the mean",
    reach: (amount) => `± ${amount}`,
    both: "Both",
    bothNote: "as in the answer",
    mean: "mean",
    zero: "0",
    until: (year) => `Accumulated up to and with ${year}`,
    horizon: "Whole period",
    chanceShare: "Chance",
    chanceShareError: "Chance, uncertainty",
  },
  tornado: {
    heading: "Which numbers move the answer?",
    finding: (s) =>
      stopped(
        `“${s.label}” matters most: at ${s.low} ${s.what} is ${s.atLow}, and at ${s.high} ${s.atHigh}, than on average`,
      ),
    lower: (amount) => `${amount} lower`,
    higher: (amount) => `${amount} higher`,
    same: "no different",
    unclear:
      "No single number’s effect can yet be told from the calculation’s own uncertainty.",
    nothing: "Every assumption is a fixed number. None of them is uncertain.",
    turns: (count, one) =>
      one
        ? "One number turns the sign on its own within its 80% interval."
        : `${count} numbers each turn the sign on their own within their 80% intervals.`,
    noneTurns:
      "None of the numbers turns the sign on its own within its 80% interval.",
    tooClose: (count, one) =>
      one
        ? "For one number it is too close to tell."
        : `For ${count} numbers it is too close to tell.`,
    caption: (worlds) =>
      `Each assumption is set low (10% lies below) and high (90% lies below), one at a time; all others stay as uncertain as they are. Numbers fitted to the country belong together: with one moved alone the model no longer looks like the country, so their bars are rather too wide. The bar is the difference from the mean, the line at its end the calculation’s own uncertainty (one standard error). ${worlds} worlds at each end, with the same luck.`,
    low: (value) => `low ${value}`,
    high: (value) => `high ${value}`,
    middle: "mean",
    turn: "the answer turns",
    all: (count) => `Show all ${count}`,
    fewer: "Show only the widest",
    lowValue: "Low",
    highValue: "High",
    atLow: "At low",
    atHigh: "At high",
    error: "±",
    importance: "Share of the spread",
    whyTwo:
      "The two measures differ. The bar moves one number at a time from low to high. The share is the part of the answer’s spread that would go if the number were known.",
    toField: (label) => `${label}: go to the calculation`,
  },
  threshold: {
    heading: "What must be true?",
    subject: "Number to move",
    all: "Show all numbers",
    found: (count) =>
      `${count} ${count === "1" ? "number matches" : "numbers match"}. Choose with arrow keys and Enter.`,
    none: (typed) => `No number matches “${typed}”.`,
    levers: "Levers",
    over: (value) => `above ${value}`,
    under: (value) => `below ${value}`,
    between: (low, high) => `between ${low} and ${high}`,
    outside: (low, high) => `below ${low} or above ${high}`,
    when: (s) => `${s.pays} when “${s.label}” is ${s.where}`,
    interval: (low, high) => `${low} to ${high}`,
    intervals: (parts) => `(95%: ${parts})`,
    many: (s) =>
      `The answer turns several times over “${s.label}”: at ${s.values}. ${s.pays} on every other side.`,
    always: (s) =>
      `${s.pays} whether “${s.label}” is ${s.low} or ${s.high}: no value within the limits turns the answer`,
    safe: (share, where) =>
      `In at least ${share} of 100 worlds this holds when the number is ${where}`,
    safeAlways: (share) =>
      `In at least ${share} of 100 worlds this holds over the whole range`,
    safeNever: (share) =>
      `Nowhere in the range does it hold in as many as ${share} of 100 worlds`,
    safeMany: (share) =>
      `Whether it holds in at least ${share} of 100 worlds changes several times over the range`,
    now: (value) => `The calculation uses ${value}.`,
    loose: "In the calculation the lever is not set to a number.",
    caption: (worlds) =>
      `The band is the mean ± the calculation’s own uncertainty (95%), the dashed line the chance of a gain (right axis). ${worlds} worlds at each value, with the same luck. The assumption’s uncertainty moves along with its value.`,
    mean: "Mean",
    band: "95% interval",
    chance: "Chance",
    chanceAxis: "chance of a gain",
    value: "Value",
    nowMark: "now",
    root: "the answer turns",
  },
  map: {
    heading: "Two numbers at once",
    across: "Across",
    up: "Up",
    swap: "Swap",
    finding: (s) => `${s.pays} in ${s.count} of ${s.all} cells`,
    undecided: (count, one) =>
      one ? "one is undecided" : `${count} are undecided`,
    soFar: (done, all) => `${done} of ${all} are computed`,
    caption: (s) =>
      `Mean in each cell, ${s.unit}. The cells are not equally likely. Plus and blue is a gain, minus and orange a loss. ≈ is undecided: less than two standard errors from zero. The frame is what is used now. The numbers’ own uncertainty moves along; other numbers do not follow. ${s.worlds} worlds in each cell, with the same luck.`,
    undecidedCell: "undecided",
    here: "used now",
    notYet: "not computed yet",
    same: "Choose two different numbers.",
    chance: "Chance of a gain in each cell",
    tableCaption: "Share of worlds with a gain",
  },
  change: {
    heading: "What moved the answer?",
    purpose:
      "Hold an answer, change levers or assumptions, and see here how much each change has moved the answer.",
    holdAgain: "Hold the present answer instead",
    held: (s) => `Held: ${s.title}, ${s.worlds} worlds.`,
    nothing: "Nothing has changed since the answer was held.",
    otherPolicies:
      "The held answer does not have the policy shown now. Choose a policy that both have, or hold a new answer.",
    finding: (s) =>
      stopped(
        `${s.what} goes from ${s.before} to ${s.after}. What moves it most is “${s.label}”: ${s.move}`,
      ),
    unmoved: (s) => stopped(`${s.what} is unchanged: ${s.after}`),
    before: "Held answer",
    after: "Answer now",
    part: "Change",
    moved: "Moves the answer",
    reasons: {
      model: "new model version",
      worlds: "another number of worlds",
      discounting: "other discounting",
    },
    method: {
      shapley: "Each change’s part is its mean over all orders (Shapley)",
      sequential:
        "The changes are added in the order shown; in another order the parts may differ",
    },
    caption: (method, worlds) =>
      `${method}. ${worlds} worlds with the same luck before and after. The figures add up as printed.`,
    law: "Refund rules",
    frame:
      "Place, first year, years, price year, baseline, correlations, sampling or seed",
    lever: (policy, field) => `${policy}: ${field}`,
    fields: {
      readinessRequired: "share that must go by § 107",
      coverage: "coverage",
      catchUp: "part in the yearly improvement",
      offerDelay: "days until an offer",
      rampMonths: "months to full reach",
      support: "support methods",
      homes: "homes",
      queue: "order of the housing queue",
      homeBeforeSupport: "moving in before support is ready",
      workers: "workers",
      overload: "caseload above the norm",
      hiringStep: "hiring in steps",
      prevention: "eviction prevention",
      costs: "start-up and running costs",
    },
  },
};
