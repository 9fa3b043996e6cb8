import type { DecisionTexts } from "./decision.da";

const cost = (prices: number, discounted: boolean) =>
  `${prices} prices, ${discounted ? "present value" : "not discounted"}`;

/** The English texts of what the run's own worlds say to whoever must choose. */
export const en: DecisionTexts = {
  oneWorld:
    "Only one world has been computed; it says nothing of the uncertainty.",
  fewWorlds: (count) =>
    `Only ${count} worlds have been computed; they are too few to say how sure it is.`,
  failed: (reason) =>
    `This cannot be worked out just now. The rest of the page still holds. (${reason})`,
  waiting: "Computing …",
  worlds: "Worlds",
  share: "Share",
  of: {
    all: "all worlds",
    none: "no worlds",
    most: "over 99\u00a0of\u00a0100",
    hardlyAny: "under 1\u00a0of\u00a0100",
    hundred: (n) => `${n}\u00a0of\u00a0100`,
  },
  breakEven: {
    heading: "When has it paid for itself?",
    median: ({ policy, who, year, chance }) =>
      `By the end of ${year} ${policy} has paid for itself for ${who} ${chance}. It is the first year in which at least half have got there.`,
    seldom: ({ policy, who, within, chance }) =>
      `In most worlds ${policy} does not pay for itself for ${who} ${within}; it does ${chance}.`,
    never: ({ policy, who, within }) =>
      `${policy} does not pay for itself for ${who} ${within} in any of the worlds.`,
    equal: (who) =>
      `There is no difference in kroner for ${who}, so there is nothing to pay back.`,
    forGood: "Paid back for the rest of the period",
    ahead: "Ahead at the year’s end",
    unpays: "Paid back first, then lost again",
    neverAtAll: "Never ahead at a year’s end",
    caption: (who, prices, discounted) =>
      `Above: share of the worlds in which the cumulative net saving for ${who} is above zero at the year’s end, ${cost(prices, discounted)}. “Ahead” may fall again. Below: the year from which the saving is above zero and stays there.`,
    caption1: "Share of the worlds at the year’s end",
    caption2: "The year it has paid for itself",
    notReached: "not reached",
    notWithin: (within) => `Not ${within}`,
    outcome: "Outcome",
    outcomes: "How it goes over the whole period",
    thisYear: "Paid for itself this year",
    atEnd: (year) => `End of ${year}`,
  },
  plane: {
    heading: "Kroner and nights",
    dominant: (s) =>
      `${s.policy} is both cheaper for ${s.who} and gives fewer nights in homelessness: on average ${s.amount} and ${s.nights} nights ${s.over}. Both hold ${s.chance}.`,
    dominated: (s) =>
      `${s.policy} is both dearer for ${s.who} and gives more nights in homelessness: on average ${s.amount} and ${s.nights} nights ${s.over}. Both hold ${s.chance}.`,
    tradeOff: (s) =>
      `An avoided night in homelessness costs ${s.who} ${s.price}${s.interval}. ${s.policy} is on average ${s.amount} dearer and gives ${s.nights} fewer nights ${s.over}.`,
    savesButMoreNights: (s) =>
      `${s.policy} is cheaper for ${s.who} but gives more nights in homelessness: each night more saves ${s.price}${s.interval}. On average it is ${s.amount} and ${s.nights} nights ${s.over}.`,
    noWorse: (s) =>
      `${s.policy} is on average ${s.amount} cheaper for ${s.who} and gives ${s.nights} fewer nights in homelessness ${s.over}. It is neither dearer nor gives more nights ${s.chance}.`,
    noBetter: (s) =>
      `${s.policy} is on average ${s.amount} dearer for ${s.who} and gives ${s.nights} more nights in homelessness ${s.over}. It is neither cheaper nor gives fewer nights ${s.chance}.`,
    sameCost: (s) =>
      `${s.policy} costs ${s.who} the same but gives ${s.nights} ${s.fewer ? "fewer" : "more"} nights in homelessness ${s.over}.`,
    sameNights: (s) =>
      `${s.policy} is ${s.amount} ${s.cheaper ? "cheaper" : "dearer"} for ${s.who} ${s.over}; nights in homelessness are the same.`,
    none: (s) =>
      `There is no difference between the two, neither in kroner for ${s.who} nor in nights in homelessness.`,
    interval: {
      level: (range) => `95%: ${range}`,
      within: (low, high) => `${low} to ${high}`,
      saves: "minus is a saving",
      outside: (low, high) =>
        `below ${low} or above ${high}; in some worlds no nights are avoided, and then the price has no upper limit`,
      above: (low) =>
        `above ${low}; in some worlds no nights are avoided, and then the price has no upper limit`,
      below: (high) =>
        `below ${high}; in some worlds no nights are avoided, and then the price has no lower limit`,
      everything:
        "anything is possible; the worlds point in every direction, and the price cannot be told",
      noRatio: "no difference to put a price on",
    },
    quadrant: {
      dominant: "cheaper and fewer nights",
      tradeOff: "dearer and fewer nights",
      savesButMoreNights: "cheaper and more nights",
      dominated: "dearer and more nights",
      none: "no difference",
    },
    quadrantWithTies: {
      dominant: "neither dearer nor more nights",
      tradeOff: "dearer, but fewer nights",
      savesButMoreNights: "cheaper, but more nights",
      dominated: "neither cheaper nor fewer nights",
      none: "no difference",
    },
    caption: (s) =>
      `Each dot is a world (${s.shown === s.worlds ? s.worlds : `${s.shown} of ${s.worlds}`}). Upwards: what ${s.policy} costs ${s.who} more, ${s.unit}, ${cost(s.prices, s.discounted)}; below zero it saves. Across: nights in homelessness avoided.`,
    across: "avoided nights in homelessness",
    dot: "A world",
    mean: "Average",
    line: (price, policy) =>
      `${price} a night: below the line ${policy} is the better choice`,
    tableCaption: "The worlds by kroner and nights",
    where: "Where the world lies",
    measure: "Measure",
    priceCaption: (who) => `What an avoided night costs ${who}, DKK a night`,
    price: "Price",
    ratio: "Average of kroner over average of nights",
    noPrice: "no price: one of them is better in both",
    angular: "Spread between worlds (95%, by angle)",
    fieller: "The same, were the worlds normal (Fieller)",
    monteCarlo: "The computation’s own error (95%)",
    frontier: {
      label: "All policies side by side",
      caption: (who, prices, discounted) =>
        `Averages over the period: DKK million for ${who}, ${cost(prices, discounted)}, and nights in homelessness. Each policy that is not dominated is held against the cheaper one before it.`,
      corner: "Policy",
      cost: "DKK million",
      nights: "Nights",
      more: "Extra cost",
      fewer: "Fewer nights",
      icer: "DKK per avoided night",
      status: {
        efficient: "not dominated: best at some prices of a night",
        extendedlyDominated:
          "dominated by a mix: two others together are better",
        dominated: "dominated: another is no dearer and has no more nights",
      },
    },
  },
  acceptability: {
    heading: "What may a night cost?",
    equal: (who) =>
      `The policies are equally good for ${who}, whatever an avoided night is worth: they cost the same and give equally many nights in homelessness.`,
    always: ({ policy, who }) =>
      `${policy} is on average the best choice for ${who}, whatever an avoided night is worth.`,
    upTo: (policy, price) =>
      `${policy} is best on average as long as an avoided night is worth less than ${price}`,
    between: (policy, from, until) =>
      `from ${from} to ${until} it is ${policy}`,
    from: (policy, price) => `from ${price} on it is ${policy}`,
    here: ({ price, policy, chance }) =>
      `If it is worth ${price}, ${policy} is best on average, and best ${chance}.`,
    hereMoneyAlone: ({ policy, chance }) =>
      `If money alone counts (DKK 0 a night), ${policy} is best on average, and best ${chance}.`,
    notMost: (best, other) =>
      `${other} is best in more worlds but loses more when it goes wrong; that is why ${best} is best on average.`,
    field: (who) => `An avoided night is worth to ${who}`,
    unit: "DKK a night",
    help: "DKK 0: only money counts. The amount is a political judgement; it is not computed.",
    best: "Best on average",
    caption: (s) =>
      `Share of the worlds in which each policy is best for ${s.who} ${s.over.toLowerCase()} when nights in homelessness count at the price on the horizontal axis, DKK per avoided night, ${cost(s.prices, s.discounted)}. Where two are equally good in a world, they share it. The broad line follows the one that is best on average.`,
    across: "DKK per avoided night",
    marker: (price) => `Your price: ${price}`,
    outside: "Your price lies outside the picture.",
    price: "DKK a night",
    foresight: "Value of perfect foresight",
  },
  value: {
    heading: "What is worth knowing?",
    top: (label, amount, error) =>
      `Knowing “${label}” exactly would be worth at most about ${amount} for this choice (±\u00a0${error}).`,
    notTelling:
      "No single piece of knowledge has a value for this choice that can be told from zero.",
    nothing: "No single piece of knowledge would change the choice.",
    everything: (amount, error) =>
      `Knowing all assumptions exactly at once would be worth at most about ${amount} (±\u00a0${error}).`,
    everythingNothing:
      "Even all assumptions known exactly at once have a value that cannot be told from zero.",
    ceiling: (amount, error) =>
      `The ceiling, with luck known beforehand too, is ${amount} (±\u00a0${error}); no study reaches that far.`,
    asCeiling: (amount, error) =>
      `Knowing all assumptions exactly at once cannot be told from the ceiling, with luck known beforehand too: ${amount} (±\u00a0${error}).`,
    certain:
      "The same policy is best in all worlds, so nothing that can be learnt would change the choice.",
    tooFew: (least) =>
      `What is worth knowing can be said from ${least} worlds on.`,
    later: "Worked out once all worlds are in.",
    method: ({ worlds, who, nights }) =>
      `Method: regression on ${worlds} of the run’s own worlds (Strong, Oakley & Brennan 2014). The value holds for this one choice and only for the kroner of ${who}${nights}. It does not say what the knowledge is worth for anything else, nor anything of faults in the model itself.`,
    nights: (price) => ` and nights at ${price} each`,
    caption: ({ unit, prices, discounted }) =>
      `The twelve assumptions most worth knowing exactly. The bar is the value in ${unit} over the period, ${cost(prices, discounted)}; the stroke is ± two standard errors.`,
    noBars:
      "The table shows how much each assumption has to do with the answer’s spread.",
    zero: "cannot be told from zero",
    withError: (amount, error) => `${amount} (±\u00a0${error})`,
    marks: { guess: "guess", calibrated: "fitted to the country’s figures" },
    corner: "What becomes known",
    worth: "Value",
    error: "Standard error",
    correlation: "Rank correlation",
    shareOf: "Share of the spread",
    all: "All assumptions",
    foresight: "Everything, luck too (ceiling)",
    group: (name) => `All under “${name}”`,
    tableCaption: (unit, prices, discounted) =>
      `Value of knowing each assumption exactly, ${unit}, ${cost(prices, discounted)}, and its share of the answer’s spread. The values do not add up.`,
    byYear: {
      label: "Were the period to end sooner",
      caption: (who, prices, discounted) =>
        `Value of perfect foresight for ${who}, kroner alone, were the period to end with the year, ${cost(prices, discounted)}.`,
      best: "Best on average",
    },
  },
  statistics: {
    heading: "The net saving in figures",
    open: "Show mean, the computation’s error and percentiles for each payer",
    caption: (difference, prices, discounted) =>
      `${difference}. DKK million over the whole period, ${cost(prices, discounted)}. The means add up; the percentiles do not, for they are not of the same worlds. The error is the computation’s own: it shrinks with more worlds, the uncertainty does not.`,
    who: "Payer",
    mean: "Mean",
    error: "The computation’s error (±)",
    percentile: (n) => `${n}%`,
    pays: "Pays",
    unknown: "–",
  },
};
