import type { MoneyTexts } from "./da";

const basis = (unit: string, prices: number, discounted: boolean) =>
  `${unit}, ${prices} prices, ${discounted ? "present value" : "not discounted"}`;

/** The English texts of the pictures of money and of the map. */
export const en: MoneyTexts = {
  fetching: "Fetching the pictures …",
  who: {
    total: "the public sector",
    municipality: "the municipality",
    region: "the region",
    state: "the state",
  },
  view: "Show for",
  oneWorld: "One world says nothing about the uncertainty.",
  fewWorlds: (count) =>
    `The ${count} worlds are too few to say how certain this is.`,
  groups: {
    shelter: "Shelters (§\u00a0110)",
    placements: "Interim offers and long-term care (§\u00a0107, §\u00a0108)",
    support: "Support to people",
    homes: "Homes",
    health: "Hospitals and addiction treatment",
    refund: "Especially expensive cases (§\u00a0176)",
    other: "Other",
  },
  groupInSentence: {
    shelter: "shelters (§\u00a0110)",
    placements:
      "interim offers and long-term care under §\u00a0107 and §\u00a0108",
    support: "support to people",
    homes: "homes",
    health: "hospitals and addiction treatment",
    refund: "especially expensive cases",
    other: "other areas",
  },
  flow: {
    heading: "Cash flow, year by year",
    side: "Show",
    difference: "Difference",
    net: { cost: "Net", difference: "Net extra cost" },
    band: "80% of worlds",
    caption: (s) =>
      `${s.what}, ${s.who}. Expected amounts in ${basis(s.unit, s.prices, s.discounted)}. Each colour is the sum of its expenditure areas; the table says which. The line is the net amount, and the bar at each point holds 80% of worlds.`,
    signs: {
      cost: "Above zero is expenditure, below zero refunds and other income.",
      difference:
        "Above zero is extra cost, below zero savings and more refunds.",
    },
    what: {
      baseline: (_policy, baseline) => baseline,
      policy: (policy) => policy,
      difference: (policy, baseline) => `${policy} minus ${baseline}`,
    },
    tableCaption: (s) =>
      `${s.what}, ${s.who}. Expected amounts in ${basis("DKK 1,000", s.prices, s.discounted)}. Rows and columns add up as shown.`,
    category: "Expenditure area",
    sum: "Total",
    drawnAs: (group) => `drawn as “${group}”`,
    low: "Lower end of the 80% interval",
    high: "Upper end of the 80% interval",
    fromTo: (from, to) => `${from}–${to}`,
    costs: (s) =>
      `With ${s.policy}, ${s.who} is expected to pay ${s.first.amount} in ${s.first.year} and ${s.last.amount} in ${s.last.year}; most goes to ${s.largest}.`,
    costsOneYear: (s) =>
      `With ${s.policy}, ${s.who} is expected to pay ${s.first.amount} in ${s.first.year}; most goes to ${s.largest}.`,
    costsNothing: (s) => `With ${s.policy}, ${s.who} has no expenditure.`,
    noDifference: (s) =>
      `${s.policy} is not expected to change the cost to ${s.who} in any year.`,
    savesOnly: (s) =>
      `${s.policy} is expected to save ${s.who} money in ${s.years}; most in ${s.year}: ${s.amount}.`,
    costsOnly: (s) =>
      `${s.policy} is expected to cost ${s.who} more in ${s.years}; most in ${s.year}: ${s.amount}.`,
    costsThenSaves: (s) =>
      `${s.policy} is expected to cost ${s.who} ${s.amount} more in ${s.year} and to save money ${s.isLast ? `in ${s.from}` : `every year from ${s.from}`}.`,
    savesThenCosts: (s) =>
      `${s.policy} is expected to save ${s.who} ${s.amount} in ${s.year}, but to cost more ${s.isLast ? `in ${s.from}` : `every year from ${s.from}`}.`,
    mixed: (s) =>
      `${s.policy} is expected to cost ${s.who} more in ${s.costs} and to save money in ${s.saves}.`,
    unsure: (years) =>
      `In ${years} the 80% interval holds zero, so it is not known whether that is an extra cost or a saving.`,
    unsureAlways:
      "The 80% interval holds zero in all years, so it is not known whether it is an extra cost or a saving.",
  },
  invest: {
    heading: "Who pays up front, and who gains?",
    outlay: (s) =>
      `${s.who} is expected to have the largest outlay: ${s.amount} in all by the end of ${s.year}.`,
    outlayUnsure: (s) =>
      `${s.who} is expected to have the largest outlay: ${s.amount} in all by the end of ${s.year}, but the 80% interval holds zero.`,
    noOutlay: "No payer is expected to have to pay up front.",
    gains: (who, year) =>
      `By the end of ${year}, money is expected to have been saved for ${who}.`,
    loses: (who, year) =>
      `By the end of ${year}, ${who} can expect to have paid more.`,
    unsure: (who, year) =>
      `For ${who}, it is uncertain whether money has been saved by the end of ${year}.`,
    nobody: (year) => `By the end of ${year}, no payer has saved or paid more.`,
    caption: (unit, prices, discounted) =>
      `Cumulative net saving at the end of each year, ${basis(unit, prices, discounted)}. Above zero money has been saved, below zero it has been paid up front. The line is the mean; the band holds 80% of worlds.`,
    tableCaption: (prices, discounted) =>
      `Outlay and gain, ${basis("DKK million", prices, discounted)}. The payers' gains add up to the total; the outlays do not, for each peaks in a year of its own.`,
    who: "Payer",
    most: "Largest outlay",
    outlayIn: (amount, year) => `${amount} (${year})`,
    none: "none",
    end: (year) => `Gain at the end of ${year}`,
    interval: "80% interval",
    range: (low, high) => `${low} to ${high}`,
    chance: "It pays",
    mean: "Mean",
    band: "80% of worlds",
    behind: "Below zero",
    start: "start",
    points: "Show the figures year by year",
    pointsCaption: (prices, discounted) =>
      `Cumulative net saving at the end of each year, mean and 80% interval, ${basis("DKK million", prices, discounted)}.`,
    intervalOf: (who) => `${who}: 80%`,
  },
  histogram: {
    heading: "All worlds: how many end in a saving?",
    few: (s) =>
      `${s.policy} saves ${s.who} money ${s.chance}. So few worlds do not say how certain that is.`,
    equal: (s) => `No difference for ${s.who} in any world.`,
    saves: (s) =>
      `${s.policy} saves ${s.who} money ${s.chance}; eight worlds in ten give a saving of ${s.range}.`,
    costs: (s) =>
      `${s.policy} saves ${s.who} money ${s.chance}; eight worlds in ten give an extra cost of ${s.range}.`,
    undecided: (s) =>
      `The outcome is uncertain: ${s.policy} saves ${s.who} money ${s.chance}, and eight worlds in ten lie between ${s.low} and ${s.high}.`,
    saving: (amount) => `a saving of ${amount}`,
    extra: (amount) => `an extra cost of ${amount}`,
    caption: (s) =>
      `Net saving with ${s.policy} for ${s.who}, ${s.from} to ${s.to}, ${basis(s.unit, s.prices, s.discounted)}. ${s.worlds} worlds in steps of ${s.width}. The thick line is zero; 80% of worlds lie between the dashed lines.`,
    axis: "Worlds",
    swatchSaves: "It saves money",
    swatchCosts: "It costs more, or the same",
    interval: "80% of worlds",
    bin: (low, high, unit) =>
      `Above ${low}, up to and including ${high} (${unit})`,
    worlds: "Worlds",
    share: "Share",
    worldsOf: (count) => `${count} worlds`,
    below: "Zero or below",
    above: "Above zero",
    corner: "Net saving",
    tooFew: "It takes more than one world to count them.",
    waiting: "Drawn when the answer has been computed.",
    failed: (reason) => `The picture could not be computed. (${reason})`,
  },
  map: {
    heading: "Map of Denmark",
    finding: (s) =>
      `At the 2024 count ${s.total} people were homeless; ${s.count} of them, ${s.share}, in ${s.most}. In 2022 there were ${s.before}.`,
    caption:
      "One square per municipality, roughly where it lies; the squares are equally large although the municipalities are not. The figure is people homeless in the count week of 2024, not in proportion to inhabitants. Source: VIVE, Hjemløshed i Danmark 2022 and 2024, the municipalities' counts as printed by Hjem til Alle & SAND (2025).",
    use: "Choose a municipality to compute it. The arrow keys move from square to square, and Enter chooses.",
    label: "Map of Denmark with 98 municipalities",
    people: (count, isOne) =>
      `${count} ${isOne ? "person" : "people"} homeless in 2024`,
    before: (count) => `${count} in 2022`,
    region: (region) => `${region} region`,
    misleading: "the figure misleads, as the source itself says",
    nobody: "nobody at the count; cannot be computed",
    chosen: "chosen now",
    open: (name) => `Compute ${name}`,
    none: "Point at a square to see the municipality.",
    legend: "People homeless",
    step: (least, most) =>
      most === undefined
        ? `${least} or more`
        : least === most
          ? least
          : `${least}–${most}`,
    tableCaption:
      "People homeless in the count week. Source: VIVE, Hjemløshed i Danmark 2022 and 2024.",
    municipality: "Municipality",
    regionColumn: "Region",
    sum: "Whole country",
  },
};
