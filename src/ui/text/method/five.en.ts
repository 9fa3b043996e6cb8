import type { FiveTexts } from "./five.da";

/** The English texts of the model in five minutes, the words and the versions. */
export const five: FiveTexts = {
  flow: {
    heading: "Where a person can be",
    text: "Each person in the model is always in one place, and may move between the places on any day. What the council decides changes how fast, and by which way, the person comes to a home.",
    title: "Places and ways in the model",
    description:
      "New people become homeless: on the street, with friends or family, or in a shelter under § 110. With treatment first the way to a home goes by an interim offer under § 107 and from there to the queue for homes. With Housing First it goes straight to the queue. From the queue a person moves into an own home with support. Some lose the home and are homeless again. Others find a way out of homelessness by themselves, and some of them come back. A few move to long-term care under § 108.",
    arrive: ["New people"],
    homeless: "In homelessness",
    rough: ["Street"],
    hidden: ["With others"],
    shelter: ["Shelter", "(§ 110)"],
    interim: ["Interim offer", "(§ 107)"],
    queue: ["Queue for homes"],
    home: ["Own home", "with support"],
    out: ["Out by own means"],
    care: ["Long-term care", "(§ 108)"],
    treatmentFirst: "Treatment first",
    housingFirst: "Housing First",
    loss: "loses the home",
    back: "some come back",
    caption:
      "Dashed orange is the way with treatment first, solid blue the way with Housing First. Anyone may die on the way; the model counts that too.",
  },
  days: {
    heading: "What happens, day by day",
    steps: [
      [
        "A person becomes homeless",
        "The first are those who were counted on one day, in the middle of their stay. After them new ones come at the pace the counts point to. Each has a light, moderate or high need of support.",
      ],
      [
        "An offer comes, or it does not",
        "A policy reaches some of the people, after a number of days that depends on where they are. Some say yes. Others say no and are asked again only long after.",
      ],
      [
        "A wait for a home",
        "The municipality assigns a number of homes a year. Where homes or workers are too few, the person waits where they are, and each night in a shelter costs its full price.",
      ],
      [
        "Moving in, with support",
        "Support is ordinary support in the home, CTI, ICM or an ACT team. Most stay. Some lose the home, most often where the support does not meet the need, and begin again.",
      ],
      [
        "Each day becomes kroner",
        "The model counts days, moves and support, and puts prices on them afterwards. So it goes on until the last budget year has ended.",
      ],
    ],
  },
  luck: {
    heading: "Two policies, the same people and the same luck",
    text: "A world is one possible course of events. Before the two policies part, everything is drawn: who comes, how long they would stay by themselves, who says yes, and what the uncertain figures are. Then the same world is played twice. So the difference is the policy and not the luck.",
    world: "World 1",
    people: "The same people, the same luck, the same prices",
    baseline: (policy) => `Played with ${policy}`,
    policy: (policy) => `Played with ${policy}`,
    difference: "The difference in this world",
    again: (worlds) =>
      `This is repeated in ${worlds} worlds, each with other people, other luck and other figures.`,
  },
  money: {
    heading: "How money is counted, and who pays",
    text: "Each krone has one payer: municipality, region or state. The municipality pays for shelter, support and homes first. The state refunds a part by the rules that hold for each person. What is taken from the municipality is added to the state, so the figures add up.",
    night: "Example: a night in a shelter (§ 110) that costs DKK 1,000",
    within: (nights) => `The first ${nights} nights of the running year`,
    withinAll: "All nights",
    beyond: "After that",
    municipality: (amount) => `Municipality ${amount}`,
    state: (amount) => `State ${amount}`,
    caption: (from) =>
      `The law in force from ${from}, without the person’s own payment and without the refund for especially expensive single cases (§ 176). The scenario may read the law in another way; see the tables below.`,
    net: "The net saving is what it costs without the change less what it costs with it. Minus is an extra cost. Block grant and equalisation are left out.",
  },
  worlds: {
    heading: "What “in 93 of 100 worlds” means",
    text: "Nobody knows which of the worlds will be the municipality’s. Each square is 1 of 100. A tick is a world in which it pays over the whole period; an empty square is one in which it does not.",
    none: "The picture comes when the open scenario is computed.",
    finding: (s) => `In ${s.place}, ${s.policy} pays ${s.chance}.`,
    label: (filled) => `${filled} of 100 squares have a tick, rounded.`,
    caption: (worlds) =>
      `All payers, the whole period, ${worlds} worlds. It is a chance within the model. Where the model is wrong, so is the figure.`,
    few: "So few worlds are computed that the figure may be far off.",
  },
  glossary: [
    ["§ 85", "Social Services Act: ordinary support in the own home."],
    [
      "§ 85 a",
      "Social Services Act: support by CTI, ICM or ACT for people in homelessness or on their way out of it.",
    ],
    [
      "§ 107",
      "Social Services Act: interim offer. Does not count as homelessness here.",
    ],
    ["§ 108", "Social Services Act: long-term care."],
    ["§ 110", "Social Services Act: shelter for people in homelessness."],
    [
      "§ 176",
      "Social Services Act: the state’s refund for especially expensive single cases, counted month by month.",
    ],
    [
      "ACT",
      "Assertive Community Treatment: a team of several professions for people with the greatest needs.",
    ],
    [
      "Treatment first",
      "The person must first become ready for a home, most often in an interim offer, and gets a home after that.",
    ],
    [
      "CTI",
      "Critical Time Intervention: nine months of support in the move to an own home.",
    ],
    [
      "Assumption",
      "A number that nobody in the municipality decides: a price, a share or a duration. It may have a source, be a guess or be fitted to the country’s figures.",
    ],
    [
      "Seed",
      "The text from which all chance follows. The same seed gives the same figures.",
    ],
    [
      "Lever",
      "A number that the council decides: homes, workers, coverage and waiting time.",
    ],
    [
      "Housing First",
      "The person gets an own home first, with support at once and no demand of being ready for it.",
    ],
    [
      "ICM",
      "Intensive Case Management: support without a time limit for people with complex needs.",
    ],
    [
      "Policy",
      "A set of decisions that the council can make: who gets an offer, how soon, and how many homes and workers there are.",
    ],
    [
      "Running year",
      "The year in which nights of § 110 are counted: from the first admission after 1 October 2023 until the anniversary, and then anew.",
    ],
    [
      "Median",
      "The figure in the middle: half of the worlds lie below it and half above.",
    ],
    [
      "Extra cost",
      "What a policy costs more than the one it is compared with; the opposite of a saving.",
    ],
    [
      "Net",
      "After the state’s refund is taken from the municipality and added to the state.",
    ],
    ["SEL", "The Social Services Act (serviceloven)."],
    ["Caseload", "The number of people one worker supports at a time."],
    ["Guess", "A number that no source gives, set by best judgement."],
    [
      "Refund",
      "The part of the municipality’s expense that the state pays back by law.",
    ],
    [
      "Fitted",
      "A number that no source measures, chosen so that the model gives the country’s known figures.",
    ],
    [
      "Paid for itself",
      "When the cumulative saving is above zero at the end of the year and stays so.",
    ],
    [
      "World",
      "One possible course of events with its own people, its own luck and its own figures.",
    ],
    [
      "80% interval",
      "The middle 80 of 100 worlds lie inside it; 10 lie below and 10 above.",
    ],
    [
      "Standard error",
      "How far the mean may be off because there are not endlessly many worlds.",
    ],
    [
      "Present value",
      "Amounts in later years count less, by a rate; “not discounted” is without.",
    ],
    ["Full-time worker", "One full-time position for a year."],
  ],
  versions: {
    intro:
      "The model’s version is raised when the same scenario gives other figures. An answer of another version should not be held against a new one, krone for krone.",
    list: [
      [
        "2.1.0",
        "28 Nov 2026",
        "The figures that no source measures are fitted to the country as it is. Some people come and go often, and a no to an offer lasts. How many keep their home holds for a whole programme and not for one method. Who has lost a home says yes less often, to § 107 too. Since then the errors of the figures are drawn together in the described places, and a file from before gives the same figures still.",
      ],
      [
        "2.0.0",
        "28 Nov 2026",
        "How many today’s programme reaches is uncertain and grows year by year. New mechanisms: going on to ordinary support, usable homes, more people per worker than the norm, teams shared with neighbours, age and § 176, a fixed part of the shelter price, rent, training, benefits and work. Ishøj went from 47 to 46 million kroner of expected saving; at the national average price it went from paying in 86 of 100 worlds to 80.",
      ],
      [
        "1.0.0",
        "23 Nov 2026",
        "The first whole model: people day by day, two policies with the same luck, refund person by person, and prices with sources.",
      ],
    ],
    now: (version) => `This page computes with version ${version}.`,
  },
};
