import {
  openAccounts,
  type RefundAccounts,
  resetAccounts,
} from "../ledger/refundAccounts";
import { MOVES, STOCKS, WAITS } from "../ledger/headCount";
import { QUANTITIES } from "../ledger/quantity";
import { METHODS } from "../scenario/policy";
import { type Agenda, openAgenda } from "./agenda";
import { type Arm, AS_TODAY } from "./arm";
import type { Cohort } from "./cohort";
import type { Journal } from "./journal";
import type { Plan } from "./plan";
import { type Lines, openLines } from "./queue";
import type { Rates } from "./rates";
import { FAR, NONE } from "./sentinel";

/** What a person is entered in the agenda for. */
export const PHASE = {
  /** Lives ahead of the calendar: competes with nobody for anything. */
  living: 0,
  /** Ready for a home on the day entered. */
  joining: 1,
  /** In the queue for a home; entered for the end of the stay, § 108 or death. */
  waiting: 2,
  /** In an own home; entered for its loss, the end of support, or death. */
  housed: 3,
} as const;

/** Classes of the queue for homes, most urgent first. */
export const CLASSES = 3;

/** Lines 0 to CLASSES x METHODS - 1 wait for a home; the rest, one per method, live in one and wait for a worker. */
export const SUPPORT_LINES = CLASSES * METHODS.length;
const LINES = SUPPORT_LINES + METHODS.length;

/** Room for a stay cut by law: [from, until, refunded] triples. */
const PIECES = 3 * 256;

/**
 * One world under one policy: where everybody is, what awaits them, and what is short. Parallel typed arrays by
 * person, kept and reused from world to world; nothing is allocated while it runs.
 */
export class World {
  plan: Plan;
  arm: Arm;
  cohort: Cohort;
  rates: Rates;
  /** Keys of this world's luck. */
  readonly keys = new Int32Array(2);

  place = new Uint8Array(0);
  phase = new Uint8Array(0);
  /** Day up to which the person's time is settled. */
  since = new Int32Array(0);
  /** Day the present stay ends unless something else happens first: discharge, drop-out, or return after leaving. */
  stayEnds = new Int32Array(0);
  /** Random word for what the present stay ends with. */
  exitMark = new Int32Array(0);
  /** Random words for whether and when a person returns who leaves after the present stay. */
  returnMark = new Int32Array(0);
  returnWord = new Int32Array(0);
  /** 1 when the programme can reach the person in this spell, and 1 once they have refused an offer in it. */
  reached = new Uint8Array(0);
  refused = new Uint8Array(0);
  /** Homeless place from which a person who is away by own means left. */
  leftFrom = new Uint8Array(0);
  offerDay = new Int32Array(0);
  /** Day of being ready to move in, once an offer is accepted. */
  readyDay = new Int32Array(0);
  careDay = new Int32Array(0);
  /** Time to live, as an exact day; moves when the death rate changes. */
  deathAt = new Float64Array(0);
  /** What is left of the time to the next offer, in units of its mean. */
  offerLeft = new Float64Array(0);
  acceptMark = new Int32Array(0);
  timeToHomeWord = new Int32Array(0);
  decisionMark = new Int32Array(0);
  /** How many stays, offers, interim stays and tenancies a person has had. */
  stays = new Uint16Array(0);
  offers = new Uint16Array(0);
  interims = new Uint16Array(0);
  tenancies = new Uint16Array(0);
  /** First day of the present spell of homelessness, and what is left of the time to § 108 in units of its mean. */
  spellSince = new Int32Array(0);
  careLeft = new Float64Array(0);
  method = new Uint8Array(0);
  movedIn = new Int32Array(0);
  supportEnds = new Int32Array(0);
  lossDay = new Int32Array(0);
  /** What is left of a tenancy's cumulative hazard before it is lost, and the random word for what follows. */
  lossLeft = new Float64Array(0);
  lossMark = new Int32Array(0);
  supportWord = new Int32Array(0);
  /** Hazard ratio that goes with need, method and load since support began; support that has ended as planned goes by it too. */
  methodRatio = new Float64Array(0);
  /** Hazard ratio of the tenancy at present, and the day since which it holds. */
  lossRatio = new Float64Array(0);
  ratioSince = new Int32Array(0);
  /** Last budget year the person was counted as homeless in. */
  lastSeen = new Int16Array(0);
  /** 1 from the admission to a shelter until its first night is settled. */
  admitted = new Uint8Array(0);

  /** The calendar month a person's costs are being added up in, its first day with a cost, and the sum, kr. net of refund (§ 176). */
  month = new Int16Array(0);
  monthFirstDay = new Int32Array(0);
  monthCost = new Float64Array(0);
  /** Admission to and discharge from the shelter stay a person had before the present stay; equal for who had none. */
  pastAdmitted = new Int32Array(0);
  pastDischarged = new Int32Array(0);
  /** 1 for a person who had refund of § 176 just before turning 67, and so keeps the right to it. */
  coveredAt67 = new Uint8Array(0);

  accounts: RefundAccounts = openAccounts(0);
  agenda: Agenda;
  lines: Lines;

  homesFree = 0;
  /** What is left of the homes that were ready on the first day. */
  stockAtStart = 0;
  /** First day not yet counted for the empty homes. */
  homesSince = 0;
  /** Days on which the programme gets a home, ascending. */
  homeDays = new Int32Array(0);
  homesDue = 0;
  homesCount = 0;
  /** Free support slots by method, and all there are, in whole people. */
  readonly slots = new Int32Array(METHODS.length);
  readonly allSlots = new Int32Array(METHODS.length);
  /** People the workers of each method have at the norm, seldom a whole number. */
  readonly norm = new Float64Array(METHODS.length);
  /** Share of people within reach, and homes as a multiple of the first year's, by budget year. */
  readonly reach: Float64Array;
  readonly growth: Float64Array;
  /** Whether a home, a slot or a person has come since homes were last given out. */
  unmatched = false;

  /** Person-days and events: years x quantities. */
  readonly tally: Float64Array;
  /** Census days, and one for never, x stocks but people by place: first differences while the world runs. */
  readonly stocks: Int32Array;
  /** Census days, and one for never, x moves from origin to destination: those since the census day before. */
  readonly moves: Int32Array;
  /** Waits of those who moved in, by class. */
  readonly waits = new Int32Array(WAITS);
  readonly pieces = new Int32Array(PIECES);
  events = 0;
  /** Where every posting is written down as well, when somebody wants to read the lives behind the sums. */
  journal: Journal | undefined = undefined;

  constructor(plan: Plan, cohort: Cohort, rates: Rates) {
    this.plan = plan;
    this.arm = plan.arms[0]!;
    this.cohort = cohort;
    this.rates = rates;
    this.agenda = openAgenda(plan.days, 0);
    this.lines = openLines(LINES, 0);
    this.reach = new Float64Array(plan.years + 1);
    this.growth = new Float64Array(plan.years + 1);
    this.tally = new Float64Array(plan.years * QUANTITIES.length);
    this.stocks = new Int32Array((plan.censusDays.length + 1) * STOCKS);
    this.moves = new Int32Array((plan.censusDays.length + 1) * MOVES);
  }

  /** Makes the world ready for another policy or another cohort. */
  reset(arm: Arm): void {
    this.arm = arm;
    this.makeRoom(this.cohort.size);
    const people = this.cohort.size;
    resetAccounts(this.accounts, people);
    this.agenda.first.fill(NONE);
    this.agenda.day.fill(NONE, 0, people);
    this.lines.head.fill(NONE);
    this.lines.tail.fill(NONE);
    this.lines.line.fill(NONE, 0, people);
    for (const counter of [
      this.stays,
      this.offers,
      this.interims,
      this.tenancies,
    ])
      counter.fill(0, 0, people);
    this.phase.fill(PHASE.living, 0, people);
    this.method.fill(0, 0, people);
    this.offerDay.fill(FAR, 0, people);
    this.readyDay.fill(FAR, 0, people);
    this.careDay.fill(FAR, 0, people);
    this.lastSeen.fill(NONE, 0, people);
    this.admitted.fill(0, 0, people);
    this.month.fill(NONE, 0, people);
    this.monthCost.fill(0, 0, people);
    this.coveredAt67.fill(0, 0, people);
    this.pastAdmitted.fill(0, 0, people);
    this.pastDischarged.fill(0, 0, people);
    this.tally.fill(0);
    this.stocks.fill(0);
    this.moves.fill(0);
    this.waits.fill(0);
    this.homesFree = arm.homesAtStart;
    this.stockAtStart = arm.homesAtStart;
    this.homesSince = 0;
    this.homesDue = 0;
    this.unmatched = true;
    this.events = 0;
    this.readReach();
  }

  /** The policy's reach and growth by budget year, the year after the last one included. */
  private readReach(): void {
    const { arm, rates } = this;
    const reach = arm.coverage === AS_TODAY ? rates.reachToday : arm.coverage;
    const yearly = Math.max(0, 1 + arm.catchUp * rates.catchUp);
    let growth = 1;
    for (let year = 0; year < this.growth.length; year++) {
      this.growth[year] = growth;
      this.reach[year] = Math.min(1, reach * growth);
      growth *= yearly;
    }
  }

  private makeRoom(people: number): void {
    if (people <= this.place.length) return;
    const room = Math.ceil(people * 1.25) + 64;
    this.place = new Uint8Array(room);
    this.phase = new Uint8Array(room);
    this.since = new Int32Array(room);
    this.stayEnds = new Int32Array(room);
    this.exitMark = new Int32Array(room);
    this.returnMark = new Int32Array(room);
    this.returnWord = new Int32Array(room);
    this.reached = new Uint8Array(room);
    this.refused = new Uint8Array(room);
    this.leftFrom = new Uint8Array(room);
    this.offerDay = new Int32Array(room);
    this.readyDay = new Int32Array(room);
    this.careDay = new Int32Array(room);
    this.deathAt = new Float64Array(room);
    this.offerLeft = new Float64Array(room);
    this.acceptMark = new Int32Array(room);
    this.timeToHomeWord = new Int32Array(room);
    this.decisionMark = new Int32Array(room);
    this.stays = new Uint16Array(room);
    this.offers = new Uint16Array(room);
    this.interims = new Uint16Array(room);
    this.tenancies = new Uint16Array(room);
    this.spellSince = new Int32Array(room);
    this.careLeft = new Float64Array(room);
    this.method = new Uint8Array(room);
    this.movedIn = new Int32Array(room);
    this.supportEnds = new Int32Array(room);
    this.lossDay = new Int32Array(room);
    this.lossLeft = new Float64Array(room);
    this.lossMark = new Int32Array(room);
    this.supportWord = new Int32Array(room);
    this.methodRatio = new Float64Array(room);
    this.lossRatio = new Float64Array(room);
    this.ratioSince = new Int32Array(room);
    this.lastSeen = new Int16Array(room);
    this.admitted = new Uint8Array(room);
    this.month = new Int16Array(room);
    this.monthFirstDay = new Int32Array(room);
    this.monthCost = new Float64Array(room);
    this.coveredAt67 = new Uint8Array(room);
    this.pastAdmitted = new Int32Array(room);
    this.pastDischarged = new Int32Array(room);
    this.accounts = openAccounts(room);
    this.agenda = openAgenda(this.plan.days, room);
    this.lines = openLines(LINES, room);
  }
}
