import { HOMELESS_NIGHTS, Q, type QuantityName } from "../ledger/quantity";
import type { Period } from "../register/period";
import { retention } from "../register/retention";
import { spendingOn } from "../register/spending";
import {
  countOn,
  daysIn,
  meanCount,
  personsIn,
  shareShorterThan,
  type Stretches,
  stretches,
} from "../register/stretch";
import {
  meanNights,
  meanStays,
  shareAboveStays,
  shareOfWholePeriod,
  shareSeenEarlier,
  shareWithinQuota,
  userYears,
} from "../register/userYear";
import type { WrittenWorld } from "../run";
import { INDEX } from "../scenario/draw";
import { NEEDS } from "../scenario/policy";
import type { Plan } from "../simulation/plan";
import { FIRST_MEASURED } from "./baseline";
import type { TargetId } from "./target";

/** What one world measures, by target. */
export type Measured = { readonly [I in TargetId]?: number };

const SHELTER = ["shelterNightsRefunded", "shelterNightsUnrefunded"] as const;
/** Support by CTI, ICM or ACT. */
const TEAMS = [
  "ctiDaysRefunded",
  "ctiDaysUnrefunded",
  "icmDaysRefunded",
  "icmDaysUnrefunded",
  "actDaysRefunded",
  "actDaysUnrefunded",
] as const;
/** Wherever somebody the model sees can be. */
const IN_SIGHT = [
  ...HOMELESS_NIGHTS,
  "interimDaysRefunded",
  "interimDaysUnrefunded",
  "homeDays",
  "careDays",
] as const satisfies readonly QuantityName[];

/** The count is taken in week 6 of a year. */
const COUNT_DAY = 40;
const HALF_A_YEAR = 183;
const A_YEAR = 365;
const THREE_YEARS = 1096;
/** Users of § 110 by their year: three stays or more are episodic, half a year of nights in fewer stays is long-term. */
const EPISODIC_STAYS = 3;
const LONG_TERM_NIGHTS = 180;

/** The budget years of a plan as periods. */
export const yearsOf = ({ yearEnds }: Plan): Period[] =>
  Array.from(yearEnds, (until, year) => ({
    from: year === 0 ? 0 : yearEnds[year - 1]!,
    until,
  }));

/** The stretches of a written world that the targets are measured on. */
type Register = {
  readonly world: WrittenWorld;
  readonly plan: Plan;
  readonly homeless: Stretches;
  readonly shelter: Stretches;
  readonly rough: Stretches;
  readonly hidden: Stretches;
  readonly teams: Stretches;
};

function registerOf(world: WrittenWorld, plan: Plan): Register {
  const of = (names: readonly QuantityName[]) =>
    stretches(world.journal, world.cohort.size, names);
  return {
    world,
    plan,
    homeless: of(HOMELESS_NIGHTS),
    shelter: of(SHELTER),
    rough: of(["roughNights"]),
    hidden: of(["hiddenNights"]),
    teams: of(TEAMS),
  };
}

/** What the baseline's written world gives for the targets that are fitted or follow from the same years, the mean over the measured years. */
export function measuredInBaseline(world: WrittenWorld, plan: Plan): Measured {
  const register = registerOf(world, plan);
  const years = yearsOf(plan);
  const measured = years
    .slice(FIRST_MEASURED)
    .map((year, i) =>
      measuredInYear(register, year, twoYearsBefore(years, FIRST_MEASURED + i)),
    );
  return {
    ...meanOf(measured),
    B03: meanCount(register.homeless, years[1]!),
  };
}

const twoYearsBefore = (years: readonly Period[], year: number): Period => ({
  from: years[year - 2]!.from,
  until: years[year]!.from,
});

function measuredInYear(
  register: Register,
  year: Period,
  before: Period,
): Measured {
  const { homeless, shelter, rough, hidden, teams } = register;
  const users = userYears(shelter, year);
  const stock = meanCount(homeless, year);
  const persons = personsIn(homeless, year);
  const day = year.from + COUNT_DAY;
  const [light, , high] = needsOn(register, day);
  const quota = [90, 120].map((nights) => shareWithinQuota(users, nights));
  return {
    K01a: stock,
    K04: persons / stock,
    K05: users.length / meanCount(shelter, year),
    K06a: meanNights(users),
    K06b: shareOfWholePeriod(users, year),
    K07a: shareAboveStays(users, 1),
    K07b: shareAboveStays(users, 4),
    K07c: meanStays(users),
    K08: shareSeenEarlier(shelter, year, before, "endedStay"),
    K09a: quota[0]!,
    K09b: quota[1]!,
    K10a: quota[1]! / 2,
    K10b: quota[0]! / 2,
    K11a: meanCount(shelter, year) / stock,
    K11b: meanCount(rough, year) / stock,
    K11c: meanCount(hidden, year) / stock,
    K12a: shareShorterThan(homeless, day, HALF_A_YEAR),
    K12b: 1 - shareShorterThan(homeless, day, A_YEAR + 1),
    K15: personsIn(teams, year) / persons,
    K17: daysIn(homeless, year) / persons,
    B01: light!,
    B02: high!,
  };
}

/** Shares of the needs among those homeless on a day. */
function needsOn({ homeless, world }: Register, day: number): number[] {
  const counts = NEEDS.map(() => 0);
  for (let i = 0; i < homeless.length; i++)
    if (homeless.from[i]! <= day && day < homeless.until[i]!)
      counts[world.cohort.need[homeless.person[i]!]!]! += 1;
  const all = countOn(homeless, day);
  return counts.map((count) => count / all);
}

/** What is only held beside the published figure, for which the fit needs no answer: deaths and costs. */
export function heldBesideBaseline(world: WrittenWorld, plan: Plan): Measured {
  const { journal, cohort } = world;
  const shelter = stretches(journal, cohort.size, SHELTER);
  const years = yearsOf(plan).slice(FIRST_MEASURED);
  const inSight = stretches(journal, cohort.size, IN_SIGHT);
  return meanOf(
    years.map((year) => ({
      ...spendingInYear(world, plan, shelter, year),
      K16: (1000 * 365.25 * deathsIn(world, year)) / daysIn(inSight, year),
    })),
  );
}

function deathsIn({ journal }: WrittenWorld, { from, until }: Period): number {
  let deaths = 0;
  for (let line = 0; line < journal.length; line++)
    if (
      journal.quantity[line] === Q.deaths &&
      from <= journal.from[line]! &&
      journal.from[line]! < until
    )
      deaths++;
  return deaths;
}

function spendingInYear(
  { journal, cohort, draws }: WrittenWorld,
  { law }: Plan,
  shelter: Stretches,
  year: Period,
): Measured {
  const users = userYears(shelter, year);
  const spentOn = (holds: (i: number) => boolean) => {
    const isOfGroup = new Uint8Array(cohort.size);
    let size = 0;
    for (let i = 0; i < users.length; i++) {
      if (!holds(i)) continue;
      isOfGroup[users.person[i]!] = 1;
      size++;
    }
    const services = spendingOn(journal, isOfGroup, year, draws, law) / size;
    return services + costOfLiving(draws);
  };
  const isEpisodic = (i: number) => users.stays[i]! >= EPISODIC_STAYS;
  return {
    K13a: spentOn(
      (i) => !isEpisodic(i) && users.nights[i]! >= LONG_TERM_NIGHTS,
    ),
    K13b: spentOn(isEpisodic),
  };
}

/** A year's cash benefit, health care and justice of a homeless person, kr.: levels that the ledger, which books differences, leaves out. */
function costOfLiving(draws: Float64Array): number {
  const perDay =
    draws[INDEX.healthHomelessDay]! + draws[INDEX.justiceHomelessDay]!;
  return A_YEAR * perDay + 12 * draws[INDEX.cashBenefitMonth]!;
}

/** What the Housing First policy's written world gives for retention. */
export function measuredInHousingFirst(
  { journal, cohort }: WrittenWorld,
  { days }: Plan,
): Measured {
  const kept = retention(journal, cohort.size, TEAMS, days);
  return { K14a: kept(A_YEAR), K14b: kept(THREE_YEARS) };
}

/** Growth of the number on one day over two years in a baseline whose entries grow. */
export function growthInTwoYears(world: WrittenWorld, plan: Plan): Measured {
  const { journal, cohort } = world;
  const homeless = stretches(journal, cohort.size, HOMELESS_NIGHTS);
  const years = yearsOf(plan).slice(-3);
  const [first, , last] = years.map((year) => meanCount(homeless, year));
  return { K01b: last! / first! - 1 };
}

/** The mean of each target over several measurements. */
export function meanOf(all: readonly Measured[]): Measured {
  const ids = Object.keys(all[0]!) as TargetId[];
  return Object.fromEntries(
    ids.map((id) => [
      id,
      all.reduce((sum, one) => sum + one[id]!, 0) / all.length,
    ]),
  );
}
