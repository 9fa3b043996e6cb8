import { log, pow } from "../elementary";
import {
  type Law,
  refundShare,
  sharedPrice,
  userPart,
} from "../ledger/compiledLaw";
import { INDEX } from "../scenario/draw";
import { parameter, type ParameterName } from "../scenario/catalogue";
import { METHODS, NEEDS } from "../scenario/policy";

/** The highest need each method is made for, by index of `NEEDS`: § 85 and CTI light, ICM moderate, ACT high; no support meets none. */
const MEETS = [-1, 0, 0, 1, 2] as const satisfies readonly number[];

/** However wide the assumption's spread, no world draws more: at 1 there would be no end of entries. */
const MOST_SEEN_BEFORE = 0.9;

const standard = (name: ParameterName) => parameter(name).standard.value;

/**
 * Risk of losing the home in a whole programme, as a ratio like those of its methods: everybody has the method made for
 * their need, in the catalogue's mix of needs and at its ratios. A fixed number, whatever a scenario holds or a world draws.
 */
export const PROGRAMME_LOSS_RATIO =
  standard("censusLight") * standard("lossRatioCti") +
  (1 - standard("censusLight") - standard("censusHigh")) *
    standard("lossRatioIcm") +
  standard("censusHigh") * standard("lossRatioAct");

const DAYS_A_YEAR = 365.25;
/** A ratio of 0 would stretch a life to infinity, and nothing of it would be left to count on with after the home. */
const LEAST_RATIO = 1e-9;
const DAYS_IN_36_MONTHS = 3 * DAYS_A_YEAR;

/** The drawn parameters of one world in the form the handlers read; filled anew for each world. */
export class Rates {
  /** Newcomers and returners a year per person on the first day, before the yearly trend. */
  entriesPerPerson = 0;
  inflowTrend = 0;
  returnShare = 0;
  /** Cumulative shares of rough, hidden, shelter on the first day, on entry, and after a lost home. */
  readonly censusPlaces = new Float64Array(3);
  readonly entryPlaces = new Float64Array(3);
  readonly lossPlaces = new Float64Array(3);
  /** Cumulative shares of needs on the first day and on entry. */
  readonly censusNeeds = new Float64Array(3);
  readonly entryNeeds = new Float64Array(3);
  /** Cumulative shares of the place after a stay, 3 x 3, from x to. */
  readonly nextPlaces = new Float64Array(9);
  /** Mean days of a stay, by homeless place. */
  readonly stay = new Float64Array(3);
  /** Share of stays that end by own means, by need. */
  readonly ownMeans = new Float64Array(3);
  /** Share of people in episodic homelessness, and the length of their stays relative to the mean stay. */
  episodicShare = 0;
  episodicStay = 1;
  returnDelay = 0;
  /** Share of those who return who begin again in the place they left. */
  returnToSamePlace = 0;
  /** Deaths per day while homeless, and the ratio of the housed to it. */
  mortality = 0;
  mortalityRatioHoused = 1;
  /** Moves to § 108 per day of homelessness. */
  care = 0;
  timeToHome = 0;
  acceptHome = 0;
  acceptInterim = 0;
  /** What acceptance is multiplied by once a home has been lost. */
  acceptAfterLoss = 1;
  /** Mean days from a refusal to the next offer. */
  reofferDelay = 0;
  interimStay = 0;
  /** Drop-outs per day of an interim stay. */
  interimDropout = 0;
  decisionInTime = 0;
  /** Time to loss is Weibull: scale in days for hazard ratio 1, and 1 / shape. */
  lossScale = 0;
  lossShape = 1;
  /** Hazard ratio of losing the home, needs x methods; after support ended as planned it is so many times that. */
  readonly lossRatio = new Float64Array(15);
  lossRatioCompleted = 1;
  preventionEffect = 0;
  homesGivenBack = 0;
  /** Mean days of support and people per worker, by method. */
  readonly supportDays = new Float64Array(5);
  stepDown = 0;
  lossRatioOverload = 1;
  reachToday = 0;
  /** Growth of today's programme, per year. */
  catchUp = 0;
  /** Share of the people of the first day with an earlier shelter stay within the year before the present one. */
  shelterBeforeStart = 0;
  /** Cumulative shares of people under 30, 30 to 59, and 60 and over. */
  readonly ages = new Float64Array(3);
  readonly caseload = new Float64Array(5);
  /** Kr. a day net of the citizen's own payment, by place and by method of support; read for § 176 alone. */
  shelterDay = 0;
  /** What the municipality bears of a refunded shelter night. */
  shelterDayRefunded = 0;
  interimDay = 0;
  careDay = 0;
  readonly supportDay = new Float64Array(5);

  /** Reads one row of drawn parameters, in catalogue order. */
  read(draws: Float64Array, law: Law): void {
    const the = (name: ParameterName) => draws[INDEX[name]]!;
    const seen = Math.min(MOST_SEEN_BEFORE, the("entriesSeenBefore"));
    this.entriesPerPerson = (the("yearToPoint") - 1) / (1 - seen);
    this.inflowTrend = the("inflowTrend");
    this.returnShare = the("returnShare");
    places(this.censusPlaces, the("censusRough"), the("censusShelter"));
    places(this.entryPlaces, the("entryRough"), the("entryShelter"));
    places(this.lossPlaces, the("lossToRough"), the("lossToShelter"));
    needs(this.censusNeeds, the("censusLight"), the("censusHigh"));
    needs(this.entryNeeds, the("entryLight"), the("entryHigh"));
    places(this.nextPlaces.subarray(0, 3), 0, the("roughToShelter"));
    places(
      this.nextPlaces.subarray(3, 6),
      1 - the("hiddenToShelter"),
      the("hiddenToShelter"),
    );
    places(this.nextPlaces.subarray(6, 9), the("shelterToRough"), 0);
    this.stay.set([the("stayRough"), the("stayHidden"), the("stayShelter")]);
    this.ownMeans.set([
      the("ownMeansLight"),
      the("ownMeansModerate"),
      the("ownMeansHigh"),
    ]);
    this.episodicShare = the("episodicShare");
    this.episodicStay = the("episodicStay");
    this.returnDelay = the("returnDelay");
    this.returnToSamePlace = the("returnToSamePlace");
    this.mortality = the("mortality") / DAYS_A_YEAR;
    this.mortalityRatioHoused = Math.max(
      LEAST_RATIO,
      the("mortalityRatioHoused"),
    );
    this.care = the("careRate") / DAYS_A_YEAR;
    this.timeToHome = the("timeToHome");
    this.acceptHome = the("acceptHome");
    this.acceptInterim = the("acceptInterim");
    this.acceptAfterLoss = the("acceptAfterLoss");
    this.reofferDelay = the("reofferDelay");
    this.interimStay = the("interimStay");
    this.interimDropout = the("interimDropout") / DAYS_A_YEAR;
    this.decisionInTime = the("decisionInTime") * (1 - the("settlesElsewhere"));
    this.lossShape = the("lossShape");
    this.lossScale =
      DAYS_IN_36_MONTHS / pow(-log(the("retention36")), 1 / this.lossShape);
    this.readLossRatios(the);
    this.lossRatioCompleted = the("lossRatioCompleted");
    this.preventionEffect = the("preventionEffect");
    this.homesGivenBack = the("homesGivenBack");
    this.supportDays.set([
      0,
      the("supportSection85"),
      the("supportCti"),
      the("supportIcm"),
      the("supportAct"),
    ]);
    this.stepDown = the("stepDown");
    this.lossRatioOverload = the("lossRatioOverload");
    this.reachToday = the("reachToday");
    this.catchUp = the("catchUp");
    this.shelterBeforeStart = the("shelterBeforeStart");
    this.ages.set([the("ageUnder30"), 1 - the("age60Plus"), 1]);
    this.caseload.set([
      1,
      the("caseloadSection85"),
      the("caseloadCti"),
      the("caseloadIcm"),
      the("caseloadAct"),
    ]);
    const own = userPart(law, the("userPaymentDay"));
    this.shelterDay = the("shelterDay") - own;
    this.shelterDayRefunded =
      this.shelterDay -
      refundShare(law) * sharedPrice(law, the("shelterDay"), own);
    this.interimDay = the("interimDay");
    this.careDay = the("careDay");
    this.supportDay.set([
      0,
      the("section85Year") / DAYS_A_YEAR,
      the("ctiYear") / DAYS_A_YEAR,
      the("icmYear") / DAYS_A_YEAR,
      the("actYear") / DAYS_A_YEAR,
    ]);
  }

  /**
   * A method meets needs up to its own; each step of need beyond it multiplies the risk by the mismatch. Retention is
   * that of a whole programme, as the trade states it, so every ratio is relative to the programme's; a method's own ratio
   * moves those who have the method and nobody else.
   */
  private readLossRatios(the: (name: ParameterName) => number): void {
    const ofMethod = [
      the("lossRatioNone"),
      the("lossRatioSection85"),
      the("lossRatioCti"),
      the("lossRatioIcm"),
      the("lossRatioAct"),
    ];
    for (let need = 0; need < NEEDS.length; need++) {
      for (let method = 0; method < METHODS.length; method++) {
        const beyond = Math.max(0, need - MEETS[method]!);
        this.lossRatio[need * METHODS.length + method] =
          (ofMethod[method]! * pow(the("lossRatioMismatch"), beyond)) /
          PROGRAMME_LOSS_RATIO;
      }
    }
  }
}

/** Cumulative shares in the order rough, hidden, shelter. */
function places(out: Float64Array, rough: number, shelter: number): void {
  out.set([rough, 1 - shelter, 1]);
}

/** Cumulative shares in the order of `NEEDS`: light, moderate, high. */
function needs(out: Float64Array, light: number, high: number): void {
  out.set([light, 1 - high, 1].slice(0, NEEDS.length));
}
