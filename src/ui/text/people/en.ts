import type { PeopleTexts } from "./da";

export const en: PeopleTexts = {
  total: "Total",
  day: "Day",
  tableOf: (policy) => `Means with ${policy}`,
  few: (worlds) =>
    `Preliminary: only ${worlds === "1" ? "one world is" : `${worlds} worlds are`} computed, so the picture is uncertain`,
  places: {
    heading: "Where are people?",
    title: (s) =>
      `At the end of ${s.year}, ${s.with === "1" ? "1 person is" : `${s.with} people are`} expected to live in a home of their own with ${s.policy}, against ${s.without} with ${s.baseline}`,
    caption: (from, to) =>
      `Means over the worlds on the first day of the quarter and on the last day, ${from} to ${to}. A mean does not show the uncertainty; for homelessness it stands in the picture “How many are in homelessness?”. Both pictures have the same scale. A home of their own is one the programme has found. Those out of homelessness by own means are not drawn; they are in the table.`,
    left: "Outside the picture: out of homelessness by own means",
  },
  moves: {
    heading: "Ways into and out of homelessness",
    view: "Show with",
    title: (s) =>
      `${s.over} with ${s.policy}, ${s.home} of ${s.total} spells of homelessness lead to a home of their own and ${s.left} out by own means`,
    caption: (from, to) =>
      `Mean number of spells of homelessness in a world, ${from} to ${to}, in whole numbers that add up; the uncertainty is in the table. The same person may be counted more than once, and a home may be lost again. Moves between the street, friends and § 110 are not drawn; they are in the table.`,
    homeless: "Homelessness",
    interim: "§ 107",
    into: {
      found: "Homeless on the first day",
      coming: "Newcomers",
      left: "Had got out by own means",
      home: "Lost their home",
      interim: "Back from § 107",
    },
    out: {
      home: "Own home",
      interim: "§ 107",
      left: "Out by own means",
      care: "§ 108",
      dead: "Died",
      stays: "Still homeless",
    },
    after: {
      home: "Own home",
      back: "Back in homelessness",
      care: "§ 108",
      dead: "Died",
      stays: "Still in § 107",
    },
    other: "Other",
    from: "From",
    origins: {
      found: "There on the first day",
      coming: "Newcomers",
    },
    dead: "Died",
    matrixCaption: (policy, from, to) =>
      `Moves from place (rows) to place (columns) with ${policy}, ${from} to ${to}. Means per world; rows and columns add up.`,
    spreadCaption: "The uncertainty of the most frequent moves",
    move: "Move",
    moveOf: (from, to) => `${from} → ${to}`,
    mean: "Mean",
    interval: "80% of the worlds",
    range: (low, high) => `${low} to ${high}`,
  },
  queue: {
    heading: "Waiting and queue for a home",
    title: (s) =>
      `Those who moved in had waited ${s.with} on average with ${s.policy}, against ${s.without} with ${s.baseline}`,
    titleOnlyPolicy: (s) =>
      `Those who moved in with ${s.policy} had waited ${s.with} on average; with ${s.baseline} nobody moves in`,
    titleOnlyBaseline: (s) =>
      `Those who moved in with ${s.baseline} had waited ${s.without} on average; with ${s.policy} nobody moves in`,
    titleNobody: "Nobody moves into a home, so there is no waiting to show",
    caption: (from, to) =>
      `People who have said yes and are ready to move in but wait for a home or a worker, ${from} to ${to}. The line is the median; the band holds 80% of the worlds.`,
    waits: (from, to) =>
      `Waiting from being ready to move in, all worlds together, ${from} to ${to}. Only those who moved in are counted; how long those still waiting will wait is not known. Weeks are rounded up.`,
    policy: "Policy",
    moveIns: "Move-ins",
    mean: "Mean",
    half: "Half within",
    nineOfTen: "Nine in ten within",
    still: "In the queue at the end",
    days: (count) => `${count} days`,
    oneDay: "1 day",
    weeks: (count) => (count === "1" ? "1 week" : `${count} weeks`),
    sameDay: "the same day",
    none: "none",
  },
  homes: {
    heading: "Are there homes enough?",
    caption: (from, to) =>
      `Means over the worlds on the first day of the quarter and on the last day, ${from} to ${to}. Homes in use and homes ready are those the programme has; the queue is the people who lack one. Both pictures have the same scale.`,
    parts: {
      inUse: "Homes in use",
      empty: "Empty and ready",
      queue: "People in the queue",
    },
    available: "Homes in all",
    wanted: "Homes and queue in all",
    title: {
      none: (policy) => `With ${policy}, nobody waits for a home`,
      seldom: (policy, chance) =>
        `With ${policy}, homes are seldom what is short: at the worst time somebody waits for a home ${chance}`,
      now: (policy, chance) =>
        `With ${policy}, homes are what is short for a time: at the worst time somebody waits for a home ${chance}`,
      from: (policy, year, chance) =>
        `With ${policy}, homes are what is short from ${year} on: at the end somebody waits for a home ${chance}`,
    },
  },
  staff: {
    heading: "Are there workers enough?",
    caption: (from, to) =>
      `Full-time workers that people need at the normal caseload: people with support, people in a home who wait for a worker, and people in the queue for whom only the worker is missing. Means over the worlds, ${from} to ${to}. Both pictures have the same scale.`,
    hiredLine: (policy, count) =>
      `${policy}: a fixed ${count} full-time workers hired (level line)`,
    asNeeded: "as needed",
    method: "Method",
    methodWith: (method, policy) => `${method}, ${policy}`,
    need: "Need",
    interval: "80% of the worlds",
    range: (low, high) => `${low} to ${high}`,
    hired: "Hired",
    methods: {
      section85: "§ 85 support",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    tableCaption: (year) =>
      `Full-time workers at the end of ${year}: need (mean) and hired. “As needed” means that as many are hired as are needed.`,
    title: {
      nobody: "Nobody is supported by a worker",
      asNeeded: (s) =>
        `At the end of ${s.year}, ${s.with} full-time workers are needed with ${s.policy}, against ${s.without} with ${s.baseline}; nobody waits for a worker`,
      seldom: (policy, chance) =>
        `With ${policy}, workers are seldom what is short: at the worst time somebody waits for a worker ${chance}`,
      now: (policy, chance) =>
        `With ${policy}, workers are what is short for a time: at the worst time somebody waits for a worker ${chance}`,
      from: (policy, year, chance) =>
        `With ${policy}, workers are what is short from ${year} on: at the end somebody waits for a worker ${chance}`,
    },
  },
};
