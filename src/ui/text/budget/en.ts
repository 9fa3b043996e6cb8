import type { BudgetTexts } from "./da";

/** The English texts of the page with the budget. */
export const en: BudgetTexts = {
  heading: "Budget",
  intro:
    "Here is the account behind the answer, year by year, payer by payer and line by line. You can choose the price level, find a reserve and hold your adopted budget up against the calculation.",
  contents: "On this page",
  waiting: "The account comes when the first worlds have been computed.",
  basis: {
    heading: "Price level",
    label: "Prices",
    fixed: "Fixed prices",
    running: "Current prices",
    discounted: "Present value",
    growth: "Price and wage growth a year",
    growthUnit: "%",
    growthFault: (low, high) => `Write a percentage from ${low} to ${high}.`,
    growthReset: (growth) => `Back to ${growth}`,
    growthNote: (growth, isOwn) =>
      isOwn
        ? `Your own figure. The calculation itself uses ${growth} when it lifts amounts to the price year.`
        : `${growth} is what the calculation itself uses when it lifts amounts to the price year. Local Government Denmark’s forecast is not known here; write your own.`,
    fixedNote: (year) =>
      `All amounts are in ${year} prices and can be added across years.`,
    runningNote: (growth, year) =>
      `Each budget year is lifted from ${year} prices by ${growth} a year. Sums are sums of the years shown. The answer on top, break-even and certainty still stand in fixed prices.`,
    discountedNote: (year) =>
      `Later years are brought back to the first budget year at the discount rate, in ${year} prices. Present value is for comparison and not for a budget.`,
  },
  prices: {
    fixed: (year) => `${year} prices, undiscounted`,
    running: (year, growth) => `current prices, ${growth} a year from ${year}`,
    discounted: (year) => `present value in ${year} prices`,
  },
  account: {
    heading: "The account",
    saves: (who, amount, policy, over) =>
      `${who} can expect to save ${amount} ${over} with ${policy}.`,
    costs: (who, amount, policy, over) =>
      `${who} can expect an extra cost of ${amount} ${over} with ${policy}.`,
    equal: (who, policy, over) =>
      `${who} can expect to spend the same ${over} with ${policy} as without.`,
    notSure: (chance) => `This is not certain: it is cheaper ${chance}.`,
    oneWorld:
      "The figure is from a single world and says nothing of certainty.",
    fewWorlds: (count) =>
      `The ${count} worlds are too few to say how sure that is.`,
    who: {
      total: "The public sector",
      municipality: "The municipality",
      region: "The region",
      state: "The state",
    },
    view: "Show",
    byYear: "Year by year",
    threeSides: "Both policies side by side",
    side: "Policy",
    payer: "Payer",
    everyPayer: "All payers",
    year: "Budget year",
    allYears: "All years",
    grouping: "The municipality’s lines",
    byKind: "Gross, refund and net",
    byFunction: "By function of the account plan",
    saving: "Saving",
    savingLong: (policy, baseline) =>
      `Saving: ${baseline} less ${policy}. Minus is an extra cost`,
    line: "Expenditure area",
    function: "Function",
    sum: "Total",
    caption: (what, who, prices) =>
      `${what}. ${who}. Expected expenditure in DKK 1,000, ${prices}. Lines and columns add up as shown.`,
    oneYear: (year) => `Budget year ${year}`,
    payers: {
      municipality: "The municipality in all, net",
      region: "The region in all",
      state: "The state in all",
    },
    total: "All payers in all",
    gross: "Gross expenditure",
    refunds: "State refund in all",
    functionSum: (code) => `${code} in all`,
    noFunction: "Without a certain function, in all",
    refundOf: {
      refundShelter: "State refund, § 110 shelter",
      refundInterim: "State refund, § 107",
      refundSupport: "State refund, § 85 a",
      refundExpensive: "State refund, especially expensive cases (§ 176)",
    },
    unsure: "not certain",
    cashable: "Of this, saving in money",
    cashableNote:
      "Without hospital beds and police, which are set free for others while no budget falls",
    cashableHeading: "Saving in money",
    cashableText: (saving, cashable, rest) =>
      `Of the whole difference of ${saving}, ${cashable} is money that somebody’s budget falls or rises by. The rest, ${rest}, is capacity in hospitals, psychiatry, police and prisons. It is set free for others, but nobody gets the money.`,
    cashableAll: (saving) =>
      `The whole difference of ${saving} is money that somebody’s budget falls or rises by.`,
    copy: "Copy table",
    copied: "The table is copied. Paste it into a spreadsheet.",
    saved:
      "The table could not be copied and has been saved as a file instead.",
    fileName: "budget.tsv",
    scroll: "The account: table that can be scrolled",
    refundNote:
      "The municipality’s gross expenditure is what is booked as operating cost (dranst 1). The refund stands by itself (dranst 2) and is the same krone that the state pays.",
  },
  plan: {
    heading: "The account plan behind the lines",
    open: "Show which function each line is placed on",
    caption: "Functions of the municipal account plan, line by line",
    function: "Function",
    name: "Name of the function (in Danish)",
    isSure: "Stated by the source?",
    sure: "Yes",
    likely: "Not certain; the nearest we have found",
    unknown: "Not certain; ask your accounts department",
    none: "None",
    source: (cite) =>
      `Source: ${cite}. The account plan changes; hold the functions up against the present one. The region’s and the state’s lines have no municipal function.`,
    scroll: "The account plan: table that can be scrolled",
  },
  reserve: {
    heading: "Reserve",
    intro:
      "A budget of the expected cost is often enough in about half of the worlds only. Choose how certain it must be.",
    certainty: "The amount must be enough in",
    ofHundred: (count) => `${count} of 100 worlds`,
    waiting: "Computed when the answer is ready.",
    renewing:
      "The figures are from before the latest change and are being computed again.",
    fault: (reason) => `The reserve could not be computed. (${reason})`,
    oneWorld:
      "Only one world has been computed. It says nothing of which reserve is enough.",
    fewWorlds: (count) =>
      `Only ${count} worlds have been computed. They are too few to find a reserve.`,
    most: ({ certainty, amount, year }) =>
      `For each year’s budget to be enough in ${certainty} of 100 worlds, the largest reserve is ${amount} (${year}).`,
    none: (certainty) =>
      `The expected amount is already enough in ${certainty} of 100 worlds in every budget year.`,
    behind: ({ certainty, amount, baseline, year }) =>
      `In ${certainty} of 100 worlds the municipality is never more than ${amount} behind ${baseline}; it is furthest behind at the end of ${year}.`,
    neverBehind: (certainty, baseline) =>
      `In ${certainty} of 100 worlds the municipality is not behind ${baseline} at the end of any year.`,
    joint: (share) =>
      `All years’ amounts are enough at once ${share}. Bad years do not always come together, so the years cannot be added; the row “Whole period” is computed by itself.`,
    caption: (policy, prices, certainty) =>
      `The municipality’s net expenditure with ${policy} in DKK 1,000, ${prices}. Amounts that are enough in ${certainty} of 100 worlds are rounded up.`,
    discounted: "The reserve is computed undiscounted, since it must be paid.",
    columns: {
      expected: "Expected cost",
      enough: (certainty) => `Enough in ${certainty} of 100`,
      reserve: "Reserve",
      extra: (baseline) => `Expected extra cost against ${baseline}`,
      extraSoFar: "Expected extra cost up to and with the year",
      enoughSoFar: (certainty) =>
        `Extra cost up to and with the year, at most in ${certainty} of 100`,
    },
    period: "Whole period",
    scroll: "Reserve: table that can be scrolled",
  },
  test: {
    heading: "Test your budget",
    intro: (policy) =>
      `Paste your adopted budget lines from a spreadsheet and see how often they are overrun with ${policy}.`,
    field: "Budget lines",
    help: "One line per item and year: name or function, year, amount. Or a heading with years and a column per year. Or only year and amount for the municipality as a whole. Columns are parted by tabs or semicolons. The account above can be copied, changed and pasted; it is in DKK 1,000.",
    example: (year) => `5.38.42;${year};9,500,000\n5.38.38;${year};3,000,000`,
    exampleLabel: "Insert an example",
    clear: "Clear",
    unit: "Amounts are in",
    units: { kr: "DKK", thousand: "DKK 1,000", million: "DKK million" },
    bearing: "Amounts are",
    net: "net, after state refund",
    gross: "gross, before state refund",
    faultsHeading: (count, isOne) =>
      isOne
        ? "1 line cannot be read. Correct it, and the budget is tested."
        : `${count} lines cannot be read. Correct them, and the budget is tested.`,
    faultAt: (line, text) => `Line ${line}: ${text}`,
    faults: {
      noAmount: (found) => `“${found}” has no amount.`,
      notANumber: (found) => `“${found}” is not a number.`,
      separator: (found) =>
        `“${found}” can be read in several ways. Write a comma between thousands and a point before decimals.`,
      percent: (found) =>
        `“${found}” is a percentage. Write an amount instead.`,
      noYear: (found) => `“${found}” has no budget year.`,
      yearOutside: (found) =>
        `${found} is not one of the calculation’s budget years.`,
      unknown: (found) =>
        `“${found}” is neither an expenditure area nor a function of the calculation.`,
      unknownFunction: (found) =>
        `“${found}” is a function that the calculation books nothing on.`,
      conflict: (found) =>
        `“${found}” has a function and an expenditure area that do not belong together.`,
      notPaid: (found) =>
        `The municipality pays nothing on “${found}” in the calculation.`,
      refundInGross: (found) =>
        `“${found}” is a refund, but amounts are chosen as gross.`,
      refundSign: (found) =>
        `A refund is income and needs a minus; here it says “${found}”.`,
      overlap: (found) =>
        `“${found}”: two lines cover the same expenditure in the same year, which would count it twice.`,
    },
    sums: (lines) => `Left out as sums of other lines: line ${lines}.`,
    uncovered: (names) =>
      `The budget has no line for: ${names}. That expenditure is not part of the test.`,
    result: ({ budget, chance, over }) =>
      `The budget of ${budget} is overrun ${chance}. Over all worlds it is overrun by ${over} on average.`,
    never: (budget, worlds) =>
      `The budget of ${budget} holds in all ${worlds} worlds.`,
    anyOver: (chance) => `At least one line is overrun ${chance}.`,
    enough: (budget80, budget90) =>
      `To hold in 80 of 100 worlds it would take ${budget80}; in 90 of 100, ${budget90}.`,
    caption: (policy, bearing, prices) =>
      `The budget against the calculation with ${policy}, DKK 1,000 ${bearing}, ${prices}. Budget and expected cost can be added. Risk, overrun and amounts that hold are computed world by world and cannot be added.`,
    line: "Budget line",
    whole: "The municipality as a whole",
    year: "Year",
    yearSum: (year) => `${year} in all`,
    total: "The whole budget",
    columns: {
      budget: "Budget",
      expected: "Expected cost",
      chance: "Risk of overrun",
      over: "Expected overrun",
      enough80: "Holds in 80 of 100",
      enough90: "Holds in 90 of 100",
    },
    under: (percent) => `under ${percent}`,
    above: (percent) => `over ${percent}`,
    fromLines: (lines) => `Added from lines ${lines}`,
    discounted:
      "The budget is tested undiscounted, since it is money to be paid.",
    fault: (reason) => `The budget could not be tested. (${reason})`,
    scroll: "The budget against the calculation: table that can be scrolled",
  },
  capacity: {
    heading: "Workers and homes",
    intro:
      "The calculation rests on so many workers and homes. They are averages over the year.",
    workers: "Full-time workers that the support asks for",
    homes: "Homes on average over the year",
    method: "Method of support",
    methods: {
      section85: "§ 85 support",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    all: "Total",
    homesCorner: "Homes",
    homesInUse: "Homes in use",
    emptyHomes: "Empty homes that the municipality keeps ready",
    caption: (what, policy) =>
      `${what}, ${policy}. Expected number per budget year.`,
    nobody: "No support in own homes under either policy.",
    scroll: (name) => `${name}: table that can be scrolled`,
    life: "See one person’s years with calendar and account",
    lifeNote:
      "On the overview you can follow one person’s days, what they cost and who pays for them.",
  },
};
