import type { CompareTexts } from "./da";

/** The English texts of the page on scenarios side by side. */
export const en: CompareTexts = {
  heading: "Compare",
  intro:
    "Hold the policies of one scenario against each other, and up to four scenarios against each other on one scale.",
  policies: {
    heading: "The policies of the scenario that is open",
    finding: (s) => `${s.over}, the expected cost to ${s.who} is ${s.list}.`,
    one: (policy, amount) => `${amount} with ${policy}`,
    caption: (s) =>
      `Net cost over the whole period, ${s.unit}, ${s.prices} prices, ${s.discounted ? "present value" : "not discounted"}. The dot is the expected cost; the bands hold 50, 80 and 90% of the ${s.worlds} worlds.`,
    tableCaption: (unit, prices, discounted) =>
      `The same policies in figures, whole period. Amounts in ${unit}, ${prices} prices, ${discounted ? "present value" : "not discounted"}. Municipality, region and state add up.`,
    levers: "What the policies do differently",
    lever: "Lever",
  },
  list: {
    heading: "Scenarios on one scale",
    empty:
      "Nothing has been added yet. Add the open scenario, change a lever or an assumption on another page, and add it again; or add a described place.",
    addPresent: "Add the open scenario",
    addPreset: "Add the place",
    choosePreset: "Place",
    addFile: "Add a file",
    full: "There is room for four. Remove one to add another.",
    name: (letter) => `Name of ${letter}`,
    edited: (title) => `${title} (edited)`,
    policy: (letter) => `Policy in ${letter}`,
    before: "Before",
    beforeOf: (name) => `Use ${name} as “before”`,
    left: (name) => `Move ${name} to the left`,
    right: (name) => `Move ${name} to the right`,
    remove: (name) => `Remove ${name}`,
    removeShort: "Remove",
    place: (place, count) => `${place}, ${count} in homelessness`,
    period: (from, to, prices) => `${from}–${to}, ${prices} prices`,
    shareLuck: (name) => `Give it the same luck as ${name}`,
    shareLuckWhy:
      "Computes the copy with the seed and the number of worlds of “before”, so that the difference can be taken world by world.",
    waiting: "Waits to be computed.",
    progress: (done, wanted) => `${done} of ${wanted} worlds are computed.`,
    failed: (reason) => `Could not be computed: ${reason}`,
    retry: "Try again",
    done: (worlds) => `${worlds} worlds.`,
  },
  notes: {
    heading: "Take care when you compare",
    prices: (list) =>
      `The prices are of different years (${list}). Amounts cannot be taken from each other krone for krone.`,
    years: (list) =>
      `The periods are not the same (${list}). A longer period gives larger figures without the policy being better.`,
    starts: (list) =>
      `The periods do not begin together (${list}). So the law of refunds and the trend of the figures are not the same year by year.`,
    places: (list) =>
      `The places are not of the same size (${list}). Choose “Per person” where size should not count.`,
    law: "The refund rules are not read alike.",
    models:
      "The scenarios are not computed with the same version of the model.",
    worlds: (list) => `Different numbers of worlds are computed (${list}).`,
  },
  view: "Show amounts",
  whole: "In all",
  perPerson: "Per person",
  payer: "Show for",
  answer: {
    heading: "The answers on one axis",
    finding: (list) => `Expected net saving: ${list}.`,
    one: (name, amount) => `${name} ${amount}`,
    none: "The answers come when the scenarios are computed.",
    caption: (s) =>
      `Net saving for ${s.who} over the whole period${s.perPerson ? ", divided by people in homelessness at the count" : ""}, ${s.unit}, ${s.discounted ? "present value" : "not discounted"}. The dot is the expected saving; the bands hold 50, 80 and 90% of the worlds. Right of zero money is saved.`,
    row: (amount, interval) => `${amount} (80% interval ${interval})`,
    prices: (years) => `${years} prices`,
    scenario: "Scenario",
  },
  interval: (low, high) => `${low} to ${high}`,
  bands: { dot: "expected", p50: "50%", p80: "80%", p90: "90%" },
  difference: {
    heading: "The difference from “before”",
    noBefore:
      "Choose one scenario as “before” to see what the others give more or less.",
    alone: "Add one more scenario to see the difference from “before”.",
    waiting: "The difference comes when both are computed.",
    more: (s) =>
      `${s.name} is expected to save ${s.who} ${s.amount} more than ${s.before} (80% interval of the difference ${s.interval}).`,
    less: (s) =>
      `${s.name} is expected to save ${s.who} ${s.amount} less than ${s.before} (80% interval of the difference ${s.interval}).`,
    undecided: (s) =>
      `It is not settled whether ${s.name} or ${s.before} saves ${s.who} most: ${s.name} does ${s.chance} (80% interval of the difference ${s.interval}).`,
    equal: (s) =>
      `${s.name} and ${s.before} give ${s.who} the same saving, krone for krone.`,
    few: (s) =>
      `Too few worlds are computed to say whether ${s.name} or ${s.before} saves ${s.who} most.`,
    notComparable: (s) =>
      `${s.name} and ${s.before} do not have the same price year or period. So the difference in kroner does not say which is better.`,
    otherSize: (s) =>
      `${s.name} and ${s.before} are not of the same size. Choose “Per person” to hold the savings against each other.`,
    none: "Nothing shown can be taken from “before” krone for krone.",
    paired:
      "Taken world by world: the same people and the same luck in both, so the band shows the difference itself.",
    independent:
      "Not taken world by world: seed, place, period or number of worlds is not the same. The band takes the two as independent and is as a rule too wide.",
    caption: (s) =>
      `Net saving less the net saving in ${s.before}, ${s.unit}, ${s.discounted ? "present value" : "not discounted"}. The dot is the expected difference; the bands hold 50, 80 and 90% of the worlds.`,
    table: "Difference from “before”",
    tableCaption: (unit, before) =>
      `Difference from ${before} in ${unit}: Amounts are the figures shown taken from each other, and add up.`,
    under: (amount) => `less than ${amount}`,
    band: "80% interval of the difference",
    kind: "The band",
    kinds: { paired: "world by world", independent: "independent" },
    higher: "Gives the larger saving in",
    nightsBand: "80% interval, nights",
  },
  figures: {
    heading: "The figures side by side",
    what: "Figure",
    caption: (unit, discounted) =>
      `Amounts in ${unit}, ${discounted ? "present value" : "not discounted"}, each scenario in its own price year. Municipality, region and state add up.`,
    perPersonCaption: (unit, discounted) =>
      `Amounts per person in homelessness at the count, ${unit}, ${discounted ? "present value" : "not discounted"}, each scenario in its own price year. Municipality, region and state add up.`,
    saving: "Net saving in all",
    cost: "Net cost in all",
    band: "80% interval",
    wide: "90% interval",
    pays: "It pays",
    paysMunicipality: "It pays for the municipality",
    breakEven: "Paid for itself by the end of",
    breakEvenNote: "in at least half of the worlds, and from then on",
    notBack: "not within the period",
    nights: "Nights in homelessness avoided",
    nightsPerPerson: "Nights in homelessness avoided per person",
    nightsSpent: "Nights in homelessness",
    homeless: "In homelessness at the end of the period",
    homelessWithout: "In homelessness at the end without the change",
    savingBand: "80% interval of the saving",
    homes: "Homes in use in the last year",
    workers: "Full-time workers taken up by support in the last year",
    worlds: "Worlds",
    nothing: "–",
  },
  inputs: {
    heading: "Only what differs",
    finding: (count, one) =>
      one
        ? "One number or choice differs; all others are the same."
        : `${count} numbers or choices differ; all others are the same.`,
    same: "The scenarios have the same assumptions, levers and frame.",
    alone: "Add at least two scenarios to see what sets them apart.",
    what: "What differs",
    caption:
      "Levers, assumptions and frame that are not the same in all the scenarios shown. The span is the 95% interval that the worlds are drawn from.",
    groups: { frame: "Frame", lever: "Levers", assumption: "Assumptions" },
    absent: "does not exist",
    fixed: (value) => `${value}, fixed`,
    chance: (value) => `${value}, either yes or no`,
    range: (value, low, high) => `${value} (${low} to ${high})`,
    otherwise: (value, n) => `${value} (version ${n})`,
    frame: {
      place: "Place",
      count: "People in homelessness at the count",
      start: "First day",
      years: "Budget years",
      priceYear: "Price year",
      seed: "Seed",
      worlds: "Worlds",
      precision: "Precision asked for",
      sampling: "Drawing of worlds",
      correlations: "Correlated pairs of assumptions",
      law: "The scenario’s own refund rules",
      ownLaw: "own rules",
      baseline: "What is compared with",
    },
    samplings: { stratified: "stratified", independent: "each for itself" },
    none: "none",
    lever: (policy, field) => `${policy}: ${field}`,
    asNeeded: "as needed",
    asToday: "as today",
    yes: "yes",
    no: "no",
    perYearList: (values) => `${values} (year by year)`,
    needs: {
      light: "light need",
      moderate: "moderate need",
      high: "high need",
    },
    methods: {
      none: "no support",
      section85: "§ 85",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    places: {
      rough: "street",
      hidden: "with others",
      shelter: "shelter (§ 110)",
    },
    queues: {
      firstCome: "first come, first served",
      shelterFirst: "shelter (§ 110) first",
      highestNeedFirst: "highest need first",
    },
    fields: {
      readinessRequired: "share that must go by § 107",
      coverage: "coverage",
      catchUp: "part in the yearly improvement",
      offerDelay: "days until an offer",
      rampMonths: "months to full reach",
      support: "support method",
      homes: "homes",
      queue: "order of the housing queue",
      homeBeforeSupport: "moving in before support is ready",
      workers: "workers",
      overload: "caseload above the norm",
      hiringStep: "hiring in steps",
      prevention: "eviction prevention",
      costs: "start-up and running costs",
    },
    homes: {
      atStart: "on the first day",
      perYear: "per year",
      usable: "usable",
      reserved: "kept empty",
    },
    costs: { startUp: "start-up", perYear: "per year" },
  },
  curves: {
    saving: "Net saving accumulated",
    savingFinding: (list) => `At the end of the period the median is ${list}.`,
    savingCaption: (s) =>
      `Median of the accumulated net saving for ${s.who} at the end of the year, ${s.unit}, ${s.discounted ? "present value" : "not discounted"}. The letter on the line is the scenario’s. Bands round each answer are in the picture above.`,
    homeless: "People in homelessness",
    homelessFinding: (list) =>
      `The median at the end of the period is ${list}.`,
    homelessOne: (name, count) => `${count} in ${name}`,
    homelessCaption: (perPerson) =>
      `Median on the first day of the quarter and on the last day, ${perPerson ? "per 100 people at the count" : "number of people"}. The letter on the line is the scenario’s policy.`,
    year: "Budget year",
    quarter: "Day",
    yearNo: (n) => `Year ${n}`,
    quarterNo: (n) => `quarter ${n}`,
    start: "Start",
    end: "End",
  },
};
