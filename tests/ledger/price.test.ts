import { describe, expect, test } from "vitest";
import { CATEGORIES, type Category } from "../../src/model/ledger/category";
import { compileLaw } from "../../src/model/ledger/compiledLaw";
import { PAYERS, type Payer } from "../../src/model/ledger/payer";
import { CELLS, price, type PricedPolicy } from "../../src/model/ledger/price";
import {
  Q,
  QUANTITIES,
  type QuantityName,
} from "../../src/model/ledger/quantity";
import {
  LAW_AS_DATED,
  type LawSettings,
} from "../../src/model/ledger/refundLaw";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../src/model/scenario/catalogue";

// Kroner reckoned by hand. The price list is not read here: who pays how much of what stands below once more, in figures.

/** Amounts a day or an event are round; those a year are so many times 365.25 days, those a month 365.25 / 12. */
const PRICES: { readonly [N in ParameterName]?: number } = {
  shelterDay: 1_600,
  userPaymentDay: 100,
  interimDay: 800,
  careDay: 2_000,
  section85Year: 36_525, // 100 a day
  ctiYear: 73_050, // 200 a day
  icmYear: 109_575, // 300 a day
  actYear: 146_100, // 400 a day
  homeSubsidy: 70_000,
  establishment: 30_000,
  emptyRentMonth: 3_043.75, // 100 a day
  refurbishment: 50_000,
  healthHomelessDay: 160,
  healthEffect: 0.5,
  hospitalisationRatio: 0.25, // 160 x 0.5 x (1 - 0.25) = 60 a day
  justiceHomelessDay: 40,
  justiceRatio: 0.75, // 40 x (1 - 0.75) = 10 a day
  addictionHomelessDay: 20,
  rentGapMonth: 304.375, // 10 a day
  rentArrears: 20_000,
  trainingCourse: 400,
  cashBenefitMonth: 3_043.75, // 100 a day
  workShare: 0.25,
  workEffect: 0.5, // 100 x 0.25 x 0.5 = 12.5 a day of cash benefit, 10 and 2.5
  taxMonth: 608.75, // 20 a day, 2.5 of it lost, half and half
  housingBenefitMonth: 1_217.5, // 40 a day saved, half and half
  shelterFixedShare: 0,
  workerYear: 730_500, // 2,000 a day
  caseloadSection85: 20,
  caseloadCti: 10,
  caseloadIcm: 8,
  caseloadAct: 5,
};

/** What no line should ask for: it would be seen in any amount. */
const UNASKED = 7_919;

/** Two budget years, of which the second is a leap year. */
const YEARS = Int32Array.of(365, 366);

const NOBODY_HIRED: PricedPolicy["workers"] = {
  section85: 0,
  cti: 0,
  icm: 0,
  act: 0,
};
const FREE: PricedPolicy = {
  costs: { startUp: 0, perYear: 0 },
  hiringStep: 0,
  workers: {
    section85: "asNeeded",
    cti: "asNeeded",
    icm: "asNeeded",
    act: "asNeeded",
  },
};

type Posting = readonly [category: Category, payer: Payer, kroner: number];
type Counted = { readonly [N in QuantityName]?: number };
type Terms = {
  readonly policy?: Partial<PricedPolicy>;
  readonly law?: Partial<LawSettings>;
  readonly numbers?: { readonly [N in ParameterName]?: number };
};

/** All cells that are not zero, by year, in the order of the account; the quantities are counted in one year. */
function postings(
  counted: Counted,
  { policy, law, numbers }: Terms = {},
  countedIn = 1,
): Posting[][] {
  const tally = new Float64Array(YEARS.length * QUANTITIES.length);
  for (const name of QUANTITIES)
    tally[countedIn * QUANTITIES.length + Q[name]] = counted[name] ?? 0;
  const draws = Float64Array.from(
    PARAMETER_NAMES,
    (name) => numbers?.[name] ?? PRICES[name] ?? UNASKED,
  );
  const account = new Float64Array(YEARS.length * CELLS).fill(UNASKED);
  const compiled = compileLaw({ ...LAW_AS_DATED, ...law }, "2027-01-01", 731);
  const terms = {
    policy: { ...FREE, ...policy },
    law: compiled,
    yearLengths: YEARS,
    people: 40,
  };
  price(tally, draws, terms, account);
  return Array.from(YEARS, (_, year) => nonZero(account, year));
}

const nonZero = (account: Float64Array, year: number): Posting[] =>
  CATEGORIES.flatMap((category, row) =>
    PAYERS.map((payer, column): Posting => {
      const at = year * CELLS + row * PAYERS.length + column;
      return [category, payer, account[at]!];
    }),
  ).filter(([, , kroner]) => kroner !== 0);

/** What a day without a home costs, besides the place itself, 100 times. */
const HUNDRED_WITHOUT_HOME: readonly Posting[] = [
  ["benefits", "municipality", 100 * (10 - 20)],
  ["benefits", "state", 100 * (2.5 - 20)],
  ["tax", "municipality", 100 * 1.25],
  ["tax", "state", 100 * 1.25],
];

/** And one of homelessness. */
const HUNDRED_HOMELESS: readonly Posting[] = [
  ["health", "region", 100 * 60],
  ["addiction", "municipality", 100 * 20],
  ["justice", "state", 100 * 10],
  ...HUNDRED_WITHOUT_HOME,
];

/** Of every quantity: how many, and each posting it makes. */
const LINES: {
  readonly [N in QuantityName]: readonly [number, readonly Posting[]];
} = {
  roughNights: [100, HUNDRED_HOMELESS],
  hiddenNights: [100, HUNDRED_HOMELESS],
  shelterNightsRefunded: [
    100,
    [
      ["shelter", "municipality", 100 * 800],
      ["shelter", "state", 100 * 800],
      ...HUNDRED_HOMELESS,
    ],
  ],
  shelterNightsUnrefunded: [
    100,
    [["shelter", "municipality", 100 * 1_600], ...HUNDRED_HOMELESS],
  ],
  interimDaysRefunded: [
    100,
    [
      ["interim", "municipality", 100 * 400],
      ["interim", "state", 100 * 400],
      ...HUNDRED_WITHOUT_HOME,
    ],
  ],
  interimDaysUnrefunded: [
    100,
    [["interim", "municipality", 100 * 800], ...HUNDRED_WITHOUT_HOME],
  ],
  homeDays: [100, [["rent", "municipality", 100 * 10]]],
  careDays: [100, [["care", "municipality", 100 * 2_000]]],
  leftDays: [100, []],
  section85Days: [1_000, [["section85", "municipality", 1_000 * 100]]],
  ctiDaysRefunded: [
    1_000,
    [
      ["cti", "municipality", 1_000 * 100],
      ["cti", "state", 1_000 * 100],
    ],
  ],
  ctiDaysUnrefunded: [1_000, [["cti", "municipality", 1_000 * 200]]],
  icmDaysRefunded: [
    1_000,
    [
      ["icm", "municipality", 1_000 * 150],
      ["icm", "state", 1_000 * 150],
    ],
  ],
  icmDaysUnrefunded: [1_000, [["icm", "municipality", 1_000 * 300]]],
  actDaysRefunded: [
    1_000,
    [
      ["act", "municipality", 1_000 * 200],
      ["act", "state", 1_000 * 200],
    ],
  ],
  actDaysUnrefunded: [1_000, [["act", "municipality", 1_000 * 400]]],
  emptyHomeDays: [100, [["emptyRent", "municipality", 100 * 100]]],
  moveIns: [
    10,
    [
      ["homes", "state", 10 * 70_000],
      ["establishment", "municipality", 10 * 30_000],
    ],
  ],
  losses: [
    10,
    [
      ["rent", "municipality", 10 * 20_000],
      ["refurbishment", "municipality", 10 * 50_000],
    ],
  ],
  teamStarts: [10, [["startUp", "municipality", 10 * 400]]],
  deaths: [10, []],
  newcomers: [10, []],
  offers: [10, []],
  refusals: [10, []],
  dischargesDecided: [10, []],
  dischargesUndecided: [10, []],
  persons: [10, []],
  personsFirstSeen: [10, []],
  waitingDays: [100, []],
  waitingShelterNights: [100, []],
  expensiveCaseRefund: [
    5_000,
    [
      ["expensiveCases", "municipality", -5_000],
      ["expensiveCases", "state", 5_000],
    ],
  ],
};

describe("one quantity alone, priced by hand", () => {
  test.each(QUANTITIES)("%s", (quantity) => {
    const [count, expected] = LINES[quantity];
    const counted = { [quantity]: count };
    expect(postings(counted, {}, 1)).toEqual([[], expected]);
    expect(postings(counted, {}, 0)).toEqual([expected, []]);
  });

  test("all together are the sum, cell by cell", () => {
    const counted = Object.fromEntries(
      QUANTITIES.map((name) => [name, LINES[name][0]]),
    ) as Counted;
    const all = Object.values(LINES).flatMap(([, made]) => made);
    for (const [category, payer, kroner] of postings(counted)[1]!)
      expect([category, payer, kroner]).toEqual([
        category,
        payer,
        all
          .filter(([c, p]) => c === category && p === payer)
          .reduce((sum, [, , part]) => sum + part, 0),
      ]);
  });
});

describe("the citizen's own payment of 100 a night", () => {
  const nights = { shelterNightsRefunded: 10, shelterNightsUnrefunded: 10 };

  test.each<[LawSettings["userPayment"], number, number]>([
    // municipality, state
    ["ignored", 10 * 800 + 10 * 1_600, 10 * 800],
    ["beforeSharing", 10 * 750 + 10 * 1_500, 10 * 750],
    ["afterSharing", 10 * (800 - 100) + 10 * 1_500, 10 * 800],
  ])("%s: %i for the municipality, %i for the state", (userPayment, m, s) => {
    expect(postings(nights, { law: { userPayment } })[1]!.slice(0, 2)).toEqual([
      ["shelter", "municipality", m],
      ["shelter", "state", s],
    ]);
  });

  test.each(["beforeSharing", "afterSharing"] as const)(
    "%s: comes off no other stay or support",
    (userPayment) => {
      const others = QUANTITIES.filter((name) => !name.startsWith("shelter"));
      for (const name of others)
        expect(
          postings({ [name]: LINES[name][0] }, { law: { userPayment } })[1],
        ).toEqual(LINES[name][1]);
    },
  );
});

test("a law of its own: the state pays its quarter of what is refunded, and of nothing else", () => {
  const law: Partial<LawSettings> = {
    regime: "own",
    own: { share: 0.25, quotaNights: null, supportYears: 2, interimMonths: 6 },
  };
  const counted = { interimDaysRefunded: 100, interimDaysUnrefunded: 100 };
  expect(postings(counted, { law })[1]!.slice(0, 2)).toEqual([
    ["interim", "municipality", 100 * 600 + 100 * 800],
    ["interim", "state", 100 * 200],
  ]);
});

describe("workers nobody asks for, at 2,000 a day", () => {
  const idleIn = (
    workers: Partial<PricedPolicy["workers"]>,
    counted: Counted = {},
  ) =>
    postings(counted, {
      policy: { workers: { ...NOBODY_HIRED, ...workers }, hiringStep: 0.5 },
    }).map((year) => year.filter(([category]) => category === "idleWorkers"));
  const idle = (kroner: number): Posting[] =>
    kroner === 0 ? [] : [["idleWorkers", "municipality", kroner]];
  /** Days of a worker are fractions, so a posting may lie one step of the grid (1/4096 kr.) off. */
  const expectNear = (is: readonly Posting[], ought: readonly Posting[]) =>
    expect(is).toEqual(
      ought.map(([category, payer, kr]) => [
        category,
        payer,
        expect.closeTo(kr, 3),
      ]),
    );

  test.each<[string, Partial<PricedPolicy["workers"]>, Counted, number]>([
    ["one, nobody supported", { cti: 1 }, {}, 366 * 2_000],
    ["half a one", { act: 0.5 }, {}, 183 * 2_000],
    [
      "one for 10, of whom 4 are there all year",
      { cti: 1 },
      { ctiDaysRefunded: 366, ctiDaysUnrefunded: 3 * 366 },
      (366 - 4 * 36.6) * 2_000,
    ],
    [
      "two for 20 each, 10 there",
      { section85: 2 },
      { section85Days: 10 * 366 },
      (2 * 366 - 183) * 2_000,
    ],
    [
      "one for 8, 2 there",
      { icm: 1 },
      { icmDaysRefunded: 366, icmDaysUnrefunded: 366 },
      (366 - 91.5) * 2_000,
    ],
    [
      "one for 5, another's people",
      { act: 1 },
      { ctiDaysUnrefunded: 366 },
      366 * 2_000,
    ],
    ["as many as asked for", { act: 1 }, { actDaysUnrefunded: 5 * 366 }, 0],
    ["fewer than asked for", { act: 1 }, { actDaysUnrefunded: 9 * 366 }, 0],
    [
      "too few of one method, too many of another",
      { act: 1, cti: 1 },
      { actDaysUnrefunded: 50 * 366 },
      366 * 2_000,
    ],
  ])("%s", (_, workers, counted, expected) => {
    expectNear(idleIn(workers, counted)[1]!, idle(expected));
  });

  test("a year of 365 days has one day less of them", () => {
    expect(idleIn({ cti: 1 })).toEqual([idle(365 * 2_000), idle(366 * 2_000)]);
  });

  test.each<[string, Partial<PricedPolicy["workers"]>, Counted, number]>([
    // Busy: 3 x 366 days over 10 people and 366 days are 0.3 of a position; hired 0.5.
    [
      "CTI, 3 of 10",
      { cti: "asNeeded" },
      { ctiDaysRefunded: 366, ctiDaysUnrefunded: 2 * 366 },
      0.2 * 366 * 2_000,
    ],
    [
      "ICM, 10 of 8: 1.25, so 1.5",
      { icm: "asNeeded" },
      { icmDaysRefunded: 4 * 366, icmDaysUnrefunded: 6 * 366 },
      0.25 * 366 * 2_000,
    ],
    [
      "ACT, 8 of 5: 1.6, so 2",
      { act: "asNeeded" },
      { actDaysRefunded: 8 * 366 },
      0.4 * 366 * 2_000,
    ],
    [
      "ACT, 1 of 5 half the year: 0.1, so 0.5",
      { act: "asNeeded" },
      { actDaysUnrefunded: 183 },
      0.4 * 366 * 2_000,
    ],
    [
      "exactly half a position",
      { cti: "asNeeded" },
      { ctiDaysRefunded: 5 * 366 },
      0,
    ],
    [
      "exactly two positions",
      { act: "asNeeded" },
      { actDaysUnrefunded: 10 * 366 },
      0,
    ],
    ["nobody supported: nobody hired", { cti: "asNeeded" }, {}, 0],
    [
      "§ 85 is bought by the hour: never idle",
      { section85: "asNeeded" },
      { section85Days: 3 * 366 },
      0,
    ],
    [
      "two teams, each with its own halves",
      { cti: "asNeeded", act: "asNeeded" },
      { ctiDaysRefunded: 366, actDaysRefunded: 366 },
      (0.4 + 0.3) * 366 * 2_000,
    ],
  ])(
    "hired as needed, in half positions: %s",
    (_, workers, counted, kroner) => {
      const [first, second] = idleIn(workers, counted);
      expect(first).toEqual([]);
      expectNear(second!, idle(kroner));
    },
  );
});

test("a programme pays its start once and its running each year, whatever is counted", () => {
  const policy = { costs: { startUp: 250_000, perYear: 40_000 } };
  expect(postings({}, { policy })).toEqual([
    [
      ["startUp", "municipality", 250_000],
      ["programme", "municipality", 40_000],
    ],
    [["programme", "municipality", 40_000]],
  ]);
});

describe("teams hired in other steps, at 2,000 a day", () => {
  // 3 of 10 people all year are 0.3 of a position.
  const counted = { ctiDaysUnrefunded: 3 * 366 };
  const idleAt = (policy: Partial<PricedPolicy>) =>
    postings(counted, { policy })[1]!.find(
      ([category]) => category === "idleWorkers",
    )?.[2] ?? 0;
  const hired = { ...NOBODY_HIRED, cti: "asNeeded" as const };

  test.each([
    ["whole positions", 1, 0.7 * 366 * 2_000],
    ["tenths", 0.1, 0],
    ["shared with neighbours, paid by use", 0, 0],
  ])("%s", (_, hiringStep, expected) =>
    expect(idleAt({ workers: hired, hiringStep })).toBeCloseTo(expected, 1),
  );
});

describe("a fixed number of workers is paid the same whatever they have to do", () => {
  // Two workers of each: 20 x 2, 10 x 2, 8 x 2 and 5 x 2 people. At the norm ICM costs 8 x 300 a day for a worker, the others 2,000.
  const workers = { section85: 2, cti: 2, icm: 2, act: 2 };
  type Team = readonly [
    method: Category,
    norm: number,
    pay: number,
    days: readonly [QuantityName, QuantityName?],
  ];
  const TEAMS: readonly Team[] = [
    ["section85", 40, 4_000, ["section85Days"]],
    ["cti", 20, 4_000, ["ctiDaysUnrefunded", "ctiDaysRefunded"]],
    ["icm", 16, 4_800, ["icmDaysUnrefunded", "icmDaysRefunded"]],
    ["act", 10, 4_000, ["actDaysUnrefunded", "actDaysRefunded"]],
  ];

  /** So many people of a method all year, an eighth of them refunded where there is a refund. */
  const paidFor = ([method, , , [plain, refunded]]: Team, people: number) =>
    postings(
      refunded === undefined
        ? { [plain]: people * 366 }
        : { [plain]: people * 366 * 0.875, [refunded]: people * 366 * 0.125 },
      { policy: { workers } },
    )[1]!.filter(
      ([category, payer]) =>
        category === method ||
        (category === "idleWorkers" && payer === "municipality"),
    );
  /** Kroner a day, without what the other three methods' idle workers cost. */
  const aDay = (postings: readonly Posting[]) =>
    postings.reduce((sum, [, , kr]) => sum + kr, 0) / 366 - 3 * 4_000;
  const ofState = (postings: readonly Posting[]) =>
    postings.find(([, payer]) => payer === "state")?.[2] ?? 0;

  test.each(TEAMS)("%s: twice as many people, the same pay", (...team) => {
    const [, norm, pay] = team;
    for (const people of [1, 1.125, 1.5, 2, 3].map((load) => load * norm))
      expect(aDay(paidFor(team, people)), `${people}`).toBeCloseTo(pay, 3);
  });

  test.each(TEAMS.filter(([method]) => method !== "icm"))(
    "%s: fewer people, and the idle part makes up",
    (...team) => {
      const [, norm, pay] = team;
      for (const people of [0, 0.25, 0.5, 0.875].map((load) => load * norm))
        expect(aDay(paidFor(team, people)), `${people}`).toBeCloseTo(pay, 3);
    },
  );

  test.each(TEAMS.filter(([, , , days]) => days.length === 2))(
    "%s: the state refunds its part of what is paid, and no more with more people",
    (...team) => {
      const [, norm, pay] = team;
      const refund = (pay * 366 * 0.125) / 2;
      for (const load of [1, 1.5, 3])
        expect(ofState(paidFor(team, load * norm))).toBeCloseTo(refund, 3);
    },
  );

  test("nothing idle is ever below zero, and every amount is on the grid", () => {
    for (const team of TEAMS)
      for (const [category, , kr] of paidFor(team, 1.7 * team[1])) {
        if (category === "idleWorkers") expect(kr).toBeGreaterThanOrEqual(0);
        expect(kr * 4096).toBe(Math.round(kr * 4096));
      }
  });
});

describe("the fixed part of the shelter price, 40 % of 1,600 for places that stand empty", () => {
  // 40 people of whom half are in a shelter: 20 places on the first day.
  const fixed = (counted: Counted, closed: number) =>
    postings(
      counted,
      {
        numbers: {
          shelterFixedShare: 0.4,
          censusShelter: 0.5,
          shelterPlacesClosed: closed,
        },
      },
      0,
    ).map(
      (year) =>
        year.find(([category]) => category === "emptyPlaces")?.slice(1) ?? [],
    );
  const municipality = (kr: number) => ["municipality", kr];

  test("all in use, none empty", () =>
    expect(fixed({ shelterNightsRefunded: 20 * 365 }, 0)[0]).toEqual([]));

  test("half empty, none closed: paid for, year after year", () =>
    expect(
      fixed(
        { shelterNightsRefunded: 4 * 365, shelterNightsUnrefunded: 6 * 365 },
        0,
      ),
    ).toEqual([
      municipality(10 * 365 * 640),
      municipality(20 * 366 * 640), // nobody at all in the second year
    ]));

  test("half of those too many are closed in the course of the year, half of the rest in the next", () =>
    expect(fixed({ shelterNightsRefunded: 10 * 365 }, 0.5)).toEqual([
      municipality(10 * 0.75 * 365 * 640),
      municipality(15 * 0.75 * 366 * 640),
    ]));

  test("more people than places: places come at once", () =>
    expect(fixed({ shelterNightsRefunded: 30 * 365 }, 0)).toEqual([
      [],
      municipality(30 * 366 * 640),
    ]));
});
