import { describe, expect, test } from "vitest";
import {
  expensiveCaseByMonth,
  expensiveCaseRefund,
  expensiveCaseThresholds,
} from "../../src/model/ledger/expensiveCases";
import {
  EXPENSIVE_CASE_INDEX,
  LAW_AS_DATED,
} from "../../src/model/ledger/refundLaw";
import { refundsOfCalendar } from "../../src/model/ledger/refundsOfCalendar";

const LEVEL_2022 = expensiveCaseThresholds(2022);

describe("§ 176, one month at 2022 level: 71,667, 140,000 and 176,667 kr.", () => {
  test.each([
    // the month's net cost, the parts above the thresholds
    ["below the first", 71_666, 0],
    ["at the first", 860_000 / 12, 0],
    ["one krone above the first", 860_000 / 12 + 1, 0.25],
    ["at the second", 140_000, 0.25 * (140_000 - 860_000 / 12)],
    [
      "one krone above the second",
      140_001,
      0.25 * (140_000 - 860_000 / 12) + 0.5,
    ],
    [
      "one krone above the third",
      2_120_000 / 12 + 1,
      0.25 * (140_000 - 860_000 / 12) + 0.5 * (2_120_000 / 12 - 140_000) + 0.75,
    ],
    ["an average § 110 place, 1,507 * 30.4", 1507 * 30.4, 0],
    ["120,000", 120_000, 0.25 * (120_000 - 860_000 / 12)],
    [
      "150,000",
      150_000,
      0.25 * (140_000 - 860_000 / 12) + 0.5 * (150_000 - 140_000),
    ],
    ["120,000 inside the quota", 120_000 / 2, 0],
    ["nothing", 0, 0],
  ])("%s", (_, net, refund) => {
    expect(expensiveCaseRefund(net, LEVEL_2022)).toBeCloseTo(refund, 6);
  });

  test.each([
    [120_000, 12_083, 107_917],
    [150_000, 22_083, 127_917],
  ])("of %i kr. the state pays %i, the municipality %i", (net, state, rest) => {
    const refund = expensiveCaseRefund(net, LEVEL_2022);
    expect(Math.round(refund)).toBe(state);
    expect(Math.round(net - refund)).toBe(rest);
  });
});

describe("the thresholds", () => {
  test.each([
    [2020, [830_000, 1_630_000, 2_050_000], false],
    [2021, [850_000, 1_660_000, 2_090_000], false],
    [2022, [860_000, 1_680_000, 2_120_000], false],
    [2023, [880_000, 1_710_000, 2_160_000], true], // 875,480 1,710,240 2,158,160
    [2026, [920_000, 1_800_000, 2_280_000], true], // times 1.018 ** 4 = 1.0740
  ])("of %i", (year, annual, extrapolated) => {
    expect(expensiveCaseThresholds(year)).toMatchObject({
      from: `${year}-01-01`,
      annual,
      extrapolated,
    });
  });

  test("the assumed growth is that of the published years", () => {
    expect(EXPENSIVE_CASE_INDEX).toBeCloseTo(Math.sqrt(860 / 830) - 1, 3);
    expect(expensiveCaseThresholds(2030, 0).annual).toEqual(LEVEL_2022.annual);
  });

  test("before the first there is none", () => {
    expect(() => expensiveCaseThresholds(2019)).toThrow("known for 2019");
  });
});

describe("§ 176 month by month", () => {
  test("one dear month counts, though the year does not", () => {
    const months = expensiveCaseByMonth([
      { from: "2022-01-01", until: "2022-03-01", netPerDay: 1000 },
      { from: "2022-03-01", until: "2022-04-01", netPerDay: 120_000 / 31 },
      { from: "2022-04-01", until: "2023-01-01", netPerDay: 1000 },
    ]);
    expect(months.length).toBe(12);
    expect(months.map(({ net }) => Math.round(net)).slice(0, 4)).toEqual([
      31_000, 28_000, 120_000, 30_000,
    ]);
    expect(months.filter(({ refund }) => refund > 0)).toEqual([
      {
        month: "2022-03",
        net: expect.closeTo(120_000, 6),
        refund: expect.closeTo(12_083.33, 2),
      },
    ]);
  });

  test("two expenses of one month are one sum; the year decides the level", () => {
    const [december, january] = expensiveCaseByMonth([
      { from: "2021-12-15", until: "2022-01-15", netPerDay: 3000 },
      { from: "2021-12-01", until: "2022-02-01", netPerDay: 2000 },
    ]);
    expect(december).toEqual({
      month: "2021-12",
      net: 17 * 3000 + 31 * 2000,
      refund: 0.25 * (113_000 - 850_000 / 12),
    });
    expect(january).toEqual({
      month: "2022-01",
      net: 14 * 3000 + 31 * 2000,
      refund: 0.25 * (104_000 - 860_000 / 12),
    });
  });

  test("an expense paid once is spread over twelve months", () => {
    const months = expensiveCaseByMonth(
      [],
      [{ on: "2022-03-31", amount: 1_200_000 }],
    );
    expect(months.length).toBe(12);
    expect(months[0]).toMatchObject({ month: "2022-03", net: 100_000 });
    expect(months[11]).toMatchObject({ month: "2023-02", net: 100_000 });
    expect(months[0]!.refund).toBeCloseTo(0.25 * (100_000 - 860_000 / 12), 6);
  });

  test("comes after the other refunds, on what is left: only the months beyond the quota", () => {
    const stay = {
      place: "110",
      from: "2022-01-01",
      until: "2023-01-01",
      decidedBeforeDischarge: false,
      dailyPrice: 4000,
    } as const;
    const settings = {
      ...LAW_AS_DATED,
      regime: "own",
      own: { share: 0.5, quotaNights: 90, supportYears: 2, interimMonths: 6 },
      especiallyExpensive: true,
    } as const;
    const { money } = refundsOfCalendar([stay], settings);
    const above = (days: number) => 0.25 * (days * 4000 - 860_000 / 12);
    // January to March (90 nights) 2,000 a night; then five months of 31 nights and four of 30
    const expensive = 5 * above(31) + 4 * above(30);
    expect(money.ofWhichExpensiveCase).toBeCloseTo(expensive, 6);
    expect(money.state).toBeCloseTo(90 * 2000 + expensive, 6);
    expect(money.municipality).toBe(365 * 4000 - money.state);
    const without = { ...settings, especiallyExpensive: false };
    expect(refundsOfCalendar([stay], without).money.state).toBe(90 * 2000);
  });
});
