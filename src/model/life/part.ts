import type { Place as Paragraph } from "../ledger/refundsOfCalendar";
import type { QuantityName } from "../ledger/quantity";
import type { Method } from "../scenario/policy";

/** Where a person's day is spent, in the order of a picture's legend. */
export const LIFE_PLACES = [
  "rough",
  "hidden",
  "shelter",
  "interim",
  "home",
  "care",
  "left",
] as const;
export type LifePlace = (typeof LIFE_PLACES)[number];

/** What can happen to a person on a day; the order is that of one day's happenings. */
export const LIFE_EVENTS = [
  "found",
  "arrives",
  "offer",
  "refusal",
  "dischargeDecided",
  "dischargeUndecided",
  "homeLost",
  "movesIn",
  "supportBegins",
  "dies",
  "diesOutOfSight",
  "horizon",
] as const;
export type LifeEventKind = (typeof LIFE_EVENTS)[number];

type Supporting = Exclude<Method, "none">;

/** A paragraph of serviceloven whose days the law refunds or not, person by person. */
type ByLaw = { readonly paragraph: Paragraph; readonly isRefunded: boolean };

/** What a line of the journal with this quantity is of the life it stands in. */
export type Part =
  | {
      readonly kind: "place";
      readonly place: LifePlace;
      readonly law?: ByLaw;
    }
  | {
      readonly kind: "support";
      readonly method: Supporting;
      readonly law?: ByLaw;
    }
  | { readonly kind: "waiting" }
  /** Days that are counted besides, within the place they are spent in. */
  | { readonly kind: "besides" }
  | { readonly kind: "event"; readonly event: LifeEventKind }
  /** Kroner that go by a person's month. */
  | { readonly kind: "month" }
  /** Nobody's: the journal has no line of it, and its price is shared. */
  | { readonly kind: "shared" };

const place = (place: LifePlace): Part => ({ kind: "place", place });
const placeByLaw = (
  place: LifePlace,
  paragraph: Paragraph,
  isRefunded: boolean,
): Part => ({ kind: "place", place, law: { paragraph, isRefunded } });
const support85a = (method: Supporting, isRefunded: boolean): Part => ({
  kind: "support",
  method,
  law: { paragraph: "85a", isRefunded },
});
const event = (event: LifeEventKind): Part => ({ kind: "event", event });

/** Each quantity's part in a life; a new quantity does not compile until it has one. */
export const PARTS: { readonly [N in QuantityName]: Part } = {
  roughNights: place("rough"),
  hiddenNights: place("hidden"),
  shelterNightsRefunded: placeByLaw("shelter", "110", true),
  shelterNightsUnrefunded: placeByLaw("shelter", "110", false),
  interimDaysRefunded: placeByLaw("interim", "107", true),
  interimDaysUnrefunded: placeByLaw("interim", "107", false),
  homeDays: place("home"),
  careDays: place("care"),
  leftDays: place("left"),
  section85Days: { kind: "support", method: "section85" },
  ctiDaysRefunded: support85a("cti", true),
  ctiDaysUnrefunded: support85a("cti", false),
  icmDaysRefunded: support85a("icm", true),
  icmDaysUnrefunded: support85a("icm", false),
  actDaysRefunded: support85a("act", true),
  actDaysUnrefunded: support85a("act", false),
  emptyHomeDays: { kind: "shared" },
  moveIns: event("movesIn"),
  losses: event("homeLost"),
  teamStarts: event("supportBegins"),
  deaths: event("dies"),
  newcomers: event("arrives"),
  offers: event("offer"),
  refusals: event("refusal"),
  dischargesDecided: event("dischargeDecided"),
  dischargesUndecided: event("dischargeUndecided"),
  persons: { kind: "shared" },
  personsFirstSeen: { kind: "shared" },
  waitingDays: { kind: "waiting" },
  waitingShelterNights: { kind: "besides" },
  expensiveCaseRefund: { kind: "month" },
};
