import { atWord, durationTable } from "../durations";
import { roll, words } from "../random";
import { happens, pick, wholeDays } from "./chance";
import type { Plan } from "./plan";
import { PLACE } from "./place";
import { address, FIRST_NEWCOMER, NOBODY, PURPOSE } from "./purpose";
import type { Rates } from "./rates";

/** Time to an event of constant rate, in units of its mean. */
export const EXPONENTIAL = durationTable({ family: "exponential" });

const GROWTH = 1.25;
const DAYS_A_YEAR = 365.25;

/** Years of age that people are counted in, first included. */
const AGE_BANDS = [
  [18, 30],
  [30, 60],
  [60, 80],
] as const;

/** Days of a stay before the first day that are remembered: a lifetime, more than any refund looks back. */
const LONGEST_PAST = 36_500;

/**
 * The people of one world, made before the policies part: who they are, when they come, and what is fixed for
 * life. Parallel arrays by person; the starting population first, then newcomers in order of arrival.
 */
export class Cohort {
  size = 0;
  /** Number that a person's luck goes by; the same in every policy and under every setting. */
  who = new Int32Array(0);
  /** Day of becoming homeless within the scenario; 0 for the starting population. */
  arrival = new Int32Array(0);
  place = new Uint8Array(0);
  /** Index into `NEEDS`. */
  need = new Uint8Array(0);
  /** Days already spent in the stay found on the first day, and days left of it; 0 for newcomers. */
  elapsed = new Int32Array(0);
  remaining = new Int32Array(0);
  /** Years to live in units of the mean, and random words fixed for life. */
  lifetime = new Float64Array(0);
  /** Time homeless until § 108, in units of its mean. */
  timeToCare = new Float64Array(0);
  /** Day of turning 67, before the first day for those who have. */
  turns67 = new Int32Array(0);
  reachMark = new Int32Array(0);
  readinessMark = new Int32Array(0);
  methodMark = new Int32Array(0);

  /** Fills the cohort for the world whose luck goes by `keys`. */
  fill(keys: Int32Array, plan: Plan, rates: Rates): void {
    this.size = 0;
    for (let i = 0; i < plan.count; i++) this.addFound(keys, plan, rates, i);
    this.addNewcomers(keys, plan, rates);
  }

  /** A person of the starting population, in the middle of a stay (Cox: the stay found is weighted by its length). */
  private addFound(
    keys: Int32Array,
    plan: Plan,
    rates: Rates,
    number: number,
  ): void {
    const person = this.add(keys, rates, number, 0);
    roll(keys[0]!, keys[1]!, number, address(PURPOSE.birth, 0));
    const place = pick(rates.censusPlaces, 0, 3, words[0]!);
    const stay =
      atWord(plan.stayOnCensus[place]!, words[2]!) * rates.stay[place]!;
    const over = (words[3]! >>> 0) * 2.3283064365386963e-10;
    this.place[person] = place;
    this.need[person] = pick(rates.censusNeeds, 0, 3, words[1]!);
    this.elapsed[person] = Math.min(LONGEST_PAST, wholeDays(stay * over));
    this.remaining[person] = wholeDays(stay * (1 - over));
  }

  /**
   * Newcomers are a Poisson stream at the rate of all entries, less those who left before the first day and are
   * expected back: in their stead `Rates.returnShare` of the entries is kept only while it can come from them.
   */
  private addNewcomers(keys: Int32Array, plan: Plan, rates: Rates): void {
    let expected = 0;
    let rate = plan.count * rates.entriesPerPerson;
    let yearStart = 0;
    let year = 0;
    let candidate = 0;
    let due = this.gap(keys, candidate);
    while (year < plan.years) {
      const length = plan.yearEnds[year]! - yearStart;
      if (due < expected + rate) {
        const day = yearStart + ((((due - expected) / rate) * length) | 0);
        if (this.isNew(plan, rates, day))
          this.addNewcomer(keys, rates, candidate, day);
        candidate++;
        due += this.gap(keys, candidate);
      } else {
        expected += rate;
        rate *= 1 + rates.inflowTrend;
        yearStart = plan.yearEnds[year]!;
        year++;
      }
    }
  }

  /** Gap to the next entry, in expected entries. Leaves the candidate's other words in `words`. */
  private gap(keys: Int32Array, candidate: number): number {
    roll(keys[0]!, keys[1]!, NOBODY, address(PURPOSE.arrival, 0) + candidate);
    return atWord(EXPONENTIAL, words[0]!);
  }

  /** Reads the words that `gap` left. A returner is kept when the absence began before the first day. */
  private isNew(plan: Plan, rates: Rates, day: number): boolean {
    if (!happens(words[1]!, rates.returnShare)) return true;
    return (
      atWord(plan.durations.returnDelay, words[2]!) * rates.returnDelay > day
    );
  }

  private addNewcomer(
    keys: Int32Array,
    rates: Rates,
    candidate: number,
    day: number,
  ): void {
    const number = FIRST_NEWCOMER + candidate;
    const person = this.add(keys, rates, number, day);
    roll(keys[0]!, keys[1]!, number, address(PURPOSE.birth, 0));
    this.place[person] = pick(rates.entryPlaces, 0, 3, words[0]!);
    this.need[person] = pick(rates.entryNeeds, 0, 3, words[1]!);
    this.elapsed[person] = 0;
    this.remaining[person] = 0;
  }

  private add(
    keys: Int32Array,
    rates: Rates,
    number: number,
    arrival: number,
  ): number {
    const person = this.size++;
    if (person >= this.who.length) this.grow();
    roll(keys[0]!, keys[1]!, number, address(PURPOSE.life, 0));
    this.who[person] = number;
    this.arrival[person] = arrival;
    this.lifetime[person] = atWord(EXPONENTIAL, words[0]!);
    this.reachMark[person] = words[1]!;
    this.readinessMark[person] = words[2]!;
    this.methodMark[person] = words[3]!;
    roll(keys[0]!, keys[1]!, number, address(PURPOSE.care, 0));
    this.timeToCare[person] = atWord(EXPONENTIAL, words[0]!);
    this.turns67[person] =
      arrival + Math.round((67 - ageOnArrival(rates)) * DAYS_A_YEAR);
    return person;
  }

  private grow(): void {
    const length = Math.ceil(this.who.length * GROWTH) + 256;
    this.who = longer(this.who, new Int32Array(length));
    this.arrival = longer(this.arrival, new Int32Array(length));
    this.place = longer(this.place, new Uint8Array(length));
    this.need = longer(this.need, new Uint8Array(length));
    this.elapsed = longer(this.elapsed, new Int32Array(length));
    this.remaining = longer(this.remaining, new Int32Array(length));
    this.lifetime = longer(this.lifetime, new Float64Array(length));
    this.timeToCare = longer(this.timeToCare, new Float64Array(length));
    this.turns67 = longer(this.turns67, new Int32Array(length));
    this.reachMark = longer(this.reachMark, new Int32Array(length));
    this.readinessMark = longer(this.readinessMark, new Int32Array(length));
    this.methodMark = longer(this.methodMark, new Int32Array(length));
  }
}

/** Age in years by the two words that time to § 108 leaves: a band by its share, and even within it. */
function ageOnArrival({ ages }: Rates): number {
  const band = pick(ages, 0, 3, words[1]!);
  const [from, until] = AGE_BANDS[band]!;
  return from! + (until! - from!) * (words[2]! >>> 0) * 2.3283064365386963e-10;
}

function longer<A extends Int32Array | Uint8Array | Float64Array>(
  old: A,
  fresh: A,
): A {
  fresh.set(old);
  return fresh;
}

/** Whether someone found on the first day has nights in a shelter behind them. */
export const foundInShelter = (cohort: Cohort, person: number) =>
  cohort.place[person] === PLACE.shelter && cohort.elapsed[person]! > 0;
