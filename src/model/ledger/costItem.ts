import type { ParameterName } from "../scenario/catalogue";
import type { Category } from "./category";
import type { Payer } from "./payer";
import {
  DAYS_WITHOUT_HOME,
  HOMELESS_NIGHTS,
  type QuantityName,
} from "./quantity";

/** Fixed shares of payers, adding to 1. */
export type Shares = { readonly [P in Payer]?: number };

/**
 * One line of the price list: so many of a quantity, at a price, paid by somebody. The price of one is the product of
 * the parameters in `price`, each as drawn or, with `less`, 1 less it; divided by `per`.
 */
export type CostItem = {
  readonly category: Category;
  readonly quantities: readonly QuantityName[];
  readonly price: readonly {
    readonly of: ParameterName;
    readonly less?: true;
  }[];
  /** Days the price is for: 1 a day or an event, 365.25 a year, 30.4375 a month. */
  readonly per: number;
  /** Who pays; "refunded" splits between state and municipality by the law of refunds. */
  readonly paidBy: Shares | "refunded";
  /** True for what a quantity saves instead of costing. */
  readonly saves?: true;
  /** Whether the citizen's own payment comes off (§ 110). */
  readonly ownPayment?: true;
};

const YEAR = 365.25;
const MONTH = YEAR / 12;
const MUNICIPALITY = { municipality: 1 } as const;
const HALF_EACH = { municipality: 0.5, state: 0.5 } as const;

/** A day in a place or with a support, of which some are refunded. */
const refundable = (
  category: Category,
  price: ParameterName,
  per: number,
  refunded: QuantityName,
  unrefunded: QuantityName,
): readonly CostItem[] => [
  {
    category,
    quantities: [refunded],
    price: [{ of: price }],
    per,
    paidBy: "refunded",
  },
  {
    category,
    quantities: [unrefunded],
    price: [{ of: price }],
    per,
    paidBy: MUNICIPALITY,
  },
];

/**
 * The price list. Social services are the municipality's, less refund (serviceloven §§ 85, 85 a, 107, 108, 110 and
 * 176 a); hospital care is the region's, since municipal co-payment is frozen and about to end; police, courts and
 * prison are the state's; cash benefit after a year is four fifths the municipality's. Health, justice, addiction
 * treatment, benefits and tax enter as the excess that goes with a day of homelessness, since people
 * who leave homelessness by themselves are out of sight and must not seem cheaper than people housed.
 */
export const COST_ITEMS: readonly CostItem[] = [
  ...refundable(
    "shelter",
    "shelterDay",
    1,
    "shelterNightsRefunded",
    "shelterNightsUnrefunded",
  ).map((item): CostItem => ({ ...item, ownPayment: true })),
  ...refundable(
    "interim",
    "interimDay",
    1,
    "interimDaysRefunded",
    "interimDaysUnrefunded",
  ),
  {
    category: "care",
    quantities: ["careDays"],
    price: [{ of: "careDay" }],
    per: 1,
    paidBy: MUNICIPALITY,
  },
  {
    category: "section85",
    quantities: ["section85Days"],
    price: [{ of: "section85Year" }],
    per: YEAR,
    paidBy: MUNICIPALITY,
  },
  ...refundable("cti", "ctiYear", YEAR, "ctiDaysRefunded", "ctiDaysUnrefunded"),
  ...refundable("icm", "icmYear", YEAR, "icmDaysRefunded", "icmDaysUnrefunded"),
  ...refundable("act", "actYear", YEAR, "actDaysRefunded", "actDaysUnrefunded"),
  {
    category: "homes",
    quantities: ["moveIns"],
    price: [{ of: "homeSubsidy" }],
    per: 1,
    paidBy: { state: 1 },
  },
  {
    category: "rent",
    quantities: ["homeDays"],
    price: [{ of: "rentGapMonth" }],
    per: MONTH,
    paidBy: MUNICIPALITY,
  },
  {
    category: "rent",
    quantities: ["losses"],
    price: [{ of: "rentArrears" }],
    per: 1,
    paidBy: MUNICIPALITY,
  },
  {
    category: "establishment",
    quantities: ["moveIns"],
    price: [{ of: "establishment" }],
    per: 1,
    paidBy: MUNICIPALITY,
  },
  {
    category: "emptyRent",
    quantities: ["emptyHomeDays"],
    price: [{ of: "emptyRentMonth" }],
    per: MONTH,
    paidBy: MUNICIPALITY,
  },
  {
    category: "refurbishment",
    quantities: ["losses"],
    price: [{ of: "refurbishment" }],
    per: 1,
    paidBy: MUNICIPALITY,
  },
  {
    category: "startUp",
    quantities: ["teamStarts"],
    price: [{ of: "trainingCourse" }],
    per: 1,
    paidBy: MUNICIPALITY,
  },
  {
    category: "health",
    quantities: HOMELESS_NIGHTS,
    price: [
      { of: "healthHomelessDay" },
      { of: "healthEffect" },
      { of: "hospitalisationRatio", less: true },
    ],
    per: 1,
    paidBy: { region: 1 },
  },
  {
    category: "justice",
    quantities: HOMELESS_NIGHTS,
    price: [{ of: "justiceHomelessDay" }, { of: "justiceRatio", less: true }],
    per: 1,
    paidBy: { state: 1 },
  },
  {
    category: "addiction",
    quantities: HOMELESS_NIGHTS,
    price: [{ of: "addictionHomelessDay" }],
    per: 1,
    paidBy: MUNICIPALITY,
  },
  {
    category: "benefits",
    quantities: DAYS_WITHOUT_HOME,
    price: [
      { of: "cashBenefitMonth" },
      { of: "workShare" },
      { of: "workEffect" },
    ],
    per: MONTH,
    paidBy: { municipality: 0.8, state: 0.2 },
  },
  {
    category: "benefits",
    quantities: DAYS_WITHOUT_HOME,
    price: [{ of: "housingBenefitMonth" }],
    per: MONTH,
    paidBy: HALF_EACH,
    saves: true,
  },
  {
    category: "tax",
    quantities: DAYS_WITHOUT_HOME,
    price: [{ of: "taxMonth" }, { of: "workShare" }, { of: "workEffect" }],
    per: MONTH,
    paidBy: HALF_EACH,
  },
];
