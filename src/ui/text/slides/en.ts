import type { SlideTexts } from "./da";

export const en: SlideTexts = {
  source: (place, years, prices) =>
    `Source: Hjemvej’s computation for ${place}, ${years}, ${prices}.`,
  answer: {
    title: {
      saves: (s) =>
        `${s.policy} is expected to save public budgets ${s.amount} ${s.over} in ${s.place}`,
      costs: (s) =>
        `${s.policy} is expected to cost public budgets ${s.amount} more ${s.over} in ${s.place}`,
      undecided: (s) =>
        `It is uncertain whether ${s.policy} saves public money ${s.over} in ${s.place}`,
      equal: (s) =>
        `${s.policy} and ${s.baseline} cost public budgets the same ${s.over} in ${s.place}`,
      oneWorld: (s) =>
        `One computed world cannot say whether ${s.policy} pays in ${s.place}`,
      fewWorlds: (s) =>
        `Too few worlds have been computed to say whether ${s.policy} pays in ${s.place}`,
    },
    expected: (over) => `expected for public budgets ${over}`,
    computed: (over) => `computed for public budgets ${over}`,
    interval: "in the middle eight of ten worlds (80% interval)",
    saying: {
      saves: (policy, baseline) =>
        `The figures suggest that ${policy} is cheaper for public budgets than ${baseline}, if the assumptions hold. The choice is political.`,
      costs: (policy, baseline) =>
        `The figures suggest that ${policy} is dearer for public budgets than ${baseline}, if the assumptions hold. What people get for the money is not counted in kroner. The choice is political.`,
      undecided: (policy, baseline) =>
        `The figures cannot tell whether ${policy} or ${baseline} is cheaper for public budgets. The choice is political.`,
      equal: (policy, baseline) =>
        `The figures show no difference in cost between ${policy} and ${baseline}. The choice is political.`,
      oneWorld: () => "Do not base a decision on these figures.",
      fewWorlds: () => "Do not base a decision on these figures.",
    },
    pays: "how often it pays for public budgets",
    scenario: (title) => `Scenario: ${title}.`,
  },
  proposal: {
    title: (s) =>
      `${s.policy} is expected to use ${s.homes} ${s.oneHome ? "home" : "homes"} and ${s.workers} full-time workers in ${s.year}, against ${s.homesBefore} and ${s.workersBefore} with ${s.baseline}`,
    same: (policy, baseline) =>
      `${policy} and ${baseline} are set to the same: there is nothing to compare`,
    more: "The other differences are in the notes.",
    note: (span) =>
      `Budget years: ${span}. The last two rows are computed; the others are choices.`,
  },
  money: {
    back: (year, chance) =>
      `By the end of ${year} the money has been paid back ${chance}`,
    mostlyNot: (within) =>
      `In most worlds the money has not been paid back ${within}`,
    never: (within) => `The money is not paid back ${within} in any world`,
    equal: "There is no difference in cost to public budgets",
    small:
      "Too few worlds have been computed to say when the money is paid back",
    mean: "Expected saving",
    low: "Lower limit",
    band: "80% interval",
    note: (unit) =>
      `Cumulative net saving of public budgets at the end of the year, ${unit}. Below zero more has been spent than saved.`,
    end: (year, amount) => `By the end of ${year}: ${amount} expected.`,
    interval: (range) => `80% interval: ${range}.`,
    between: (low, high) => `(80% interval ${low} to ${high})`,
    alt: (title, from, to, amount) =>
      `Line chart: cumulative net saving of public budgets ${from}–${to}. ${title}. Last point: ${amount}.`,
  },
  payers: {
    small: "Too few worlds have been computed to say who saves",
    equal: "No payer’s costs change",
    standing: {
      saves: (who) => `savings are expected for ${who}`,
      costs: (who) => `extra costs are expected for ${who}`,
      undecided: (who) => `for ${who} it is uncertain`,
      equal: (who) => `for ${who} there is no difference`,
    },
    corner: "Payer",
    saving: "Saving",
    note: (unit) =>
      `Expected costs over the whole period, ${unit}. A minus under saving is an extra cost. The figures add up as they stand.`,
    alt: (said) =>
      `Bar chart: expected costs of municipality, region and state under both policies. ${said}.`,
    bar: (payer, before, after) => `${payer}: ${before} and ${after}`,
  },
  people: {
    title: {
      saves: (nights, over) =>
        `${nights} nights in homelessness are expected ${over}`,
      costs: (nights, over) =>
        `${nights} nights in homelessness are expected ${over}`,
      undecided: (_nights, over) =>
        `It is uncertain whether there will be fewer nights in homelessness ${over}`,
      equal: (_nights, over) =>
        `The number of nights in homelessness is the same ${over}`,
      oneWorld: () =>
        "One computed world cannot say whether there will be fewer nights in homelessness",
      fewWorlds: () =>
        "Too few worlds have been computed to say whether there will be fewer nights in homelessness",
    },
    corner: "Expected number",
    interval: (low, high) =>
      `80% interval of the nights: from ${low} to ${high}. A better life is not counted in kroner.`,
    notPriced: "A better life is not counted in kroner.",
    chart: "People in homelessness at the end of the year, expected number.",
    rows: {
      census: (year) => `In homelessness at the end of ${year}`,
      moveIns: () => "Moves into a home",
      losses: () => "Homes lost",
    },
    alt: (said) =>
      `Line chart: expected number of people in homelessness over time under both policies. ${said}.`,
  },
  sure: {
    title: (chance) => `The saving for public budgets is absent ${chance}`,
    always: (chance) =>
      `Public budgets save ${chance}, as long as the assumptions hold`,
    equal:
      "There is nothing to gain or lose in kroner as long as the numbers hold",
    small: "So few worlds cannot say how sure the answer is",
    counter: "When it does not pay",
    next: "What should be measured",
    rests: "What the answer rests on",
    count: (s) =>
      `${s.guesses} of ${s.all} assumptions are guesses, ${s.own ? `${s.own} have no source, ` : ""}${s.calibrated} are fitted to national figures.`,
    main: (named) => `The most important: ${named}.`,
    named: (label, value) => `“${label}” ${value}`,
    follow:
      "After a decision: moves into homes, homes lost, waiting and nights under § 110 every quarter.",
    limits:
      "The model misses many published figures; see the caveats in the notes.",
  },
  notes: {
    says: "What the figures say:",
    numbers: "The figures behind it:",
    not: "What must not be said:",
    rebuild: "Source, and how to compute it again:",
    scenario: (title) => `Scenario: “${title}”.`,
    link: (address) => `Open the scenario: ${address}`,
    forbidden: {
      answer: {
        saves:
          "Do not say that the amount is certain, or that the budget can be cut by it. It is a mean; give the interval with it.",
        costs:
          "Do not say that it is waste. The extra cost is a mean, and what people get for it is not counted in kroner.",
        undecided:
          "Do not say that it saves or costs. The interval holds both.",
        equal:
          "Do not say that the policies are equally good. Only the cost is the same.",
        oneWorld:
          "Do not say what it costs. One world is no answer; compute more.",
        fewWorlds:
          "Do not say how sure it is. The worlds are too few; compute more.",
      },
      proposal:
        "Do not say that the difference comes from the method alone. Homes, reach and workers are choices in the scenario.",
      money:
        "Do not say that the money is paid back in a certain year. Say in how many worlds it is.",
      payers:
        "Do not say that the municipality gets the whole saving. Each payer has its own, and refunds follow the law in the scenario.",
      people:
        "Do not say that certain people get a home. The figures are expected numbers, and deaths are not compared.",
      sure: "Do not say that the interval holds all uncertainty. It holds neither errors of the model nor other choices of homes and reach.",
    },
  },
};
