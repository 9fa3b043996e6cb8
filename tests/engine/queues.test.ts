import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import reference from "../reference/queues.json";
import {
  censusOf,
  homesAtOnce,
  meanAndError,
  overHorizon,
  quiet,
  upTo,
  withShapes,
  worldsOf,
} from "./scenarios";

// Homes as servers. Newcomers are a Poisson stream, everybody is offered a home the day after they come, and a home is let anew
// the day its tenant dies: at an exponential age, since the only hazard is mortality. People die while they wait, too, so the
// queue is Erlang's with impatience (M/M/c+M), and without it (M/M/c) when the housed die a thousand million times as fast.

type Queue = {
  readonly id: string;
  readonly arrivals: number;
  readonly service: number;
  readonly servers: number;
  readonly impatience: number;
  /** Mean number in the line, from the closed form. */
  readonly line: number;
  readonly busy: number;
};

const erlangC = (id: string): Queue => {
  const { inputs, expected } = reference.mmc.find((c) => c.id === id)!;
  return {
    id,
    arrivals: inputs.arrival_rate,
    service: inputs.service_rate,
    servers: inputs.servers,
    impatience: 0,
    line: expected.mean_queue_length_Lq,
    busy: expected.offered_load,
  };
};

const erlangA = (id: string): Queue => {
  const { inputs, expected } = reference.erlang_a.find((c) => c.id === id)!;
  return {
    id,
    arrivals: inputs.arrival_rate,
    service: inputs.service_rate,
    servers: inputs.servers,
    impatience: inputs.abandon_rate,
    line: expected.mean_queue_length_Lq,
    busy: expected.mean_busy,
  };
};

const QUEUES = [
  erlangC("MMc_small"),
  erlangC("MMc_two"),
  erlangA("ErlangA_small"),
  erlangA("ErlangA_overloaded"),
];

/** Days to the reference's unit of time. */
const UNIT = 60;
const YEARS = 20;
const YEAR = 365.25;

/** The chance a day that something of this rate happens: so that its mean is the same when counted in whole days. */
const chanceADay = (rate: number) => rate / UNIT;
/** Its rate a day in continuous time. */
const hazard = (rate: number) => -Math.log(1 - chanceADay(rate));
const NEXT_TO_NOTHING = 1e-9;
/** The chance of living through the two days from coming to standing in the line. */
const reachesLine = ({ impatience }: Queue) =>
  (1 - chanceADay(impatience)) ** 2;
/** Arrivals a year such that as many stand in the line as the reference has. */
const arrivalsAYear = (queue: Queue) =>
  (chanceADay(queue.arrivals) * YEAR) / reachesLine(queue);

/** Homes nobody waits for stay with the programme. */
const keepingAll = (policy: Policy): Policy => ({
  ...policy,
  homes: { ...policy.homes, reserved: policy.homes.atStart },
});

function scenarioOf(queue: Queue): Scenario {
  const dying = hazard(queue.service);
  const ratio = queue.impatience
    ? dying / hazard(queue.impatience)
    : 1 / NEXT_TO_NOTHING;
  const scenario = quiet(
    {
      yearToPoint: 1 + arrivalsAYear(queue),
      mortality: (dying / ratio) * YEAR,
      mortalityRatioHoused: ratio,
      homesGivenBack: 1,
      timeToHome: 1,
      stayRough: 36_500,
      stayHidden: 36_500,
      stayShelter: 36_500,
    },
    [keepingAll(homesAtOnce(queue.servers))],
  );
  return {
    ...withShapes(scenario, {
      timeToHome: { family: "fixed" },
      stayRough: { family: "fixed" },
      stayHidden: { family: "fixed" },
      stayShelter: { family: "fixed" },
    }),
    place: { ...scenario.place, count: 1 },
    years: YEARS,
  };
}

// ---- The same queue, its probabilities followed day by day

const STATES = 90;
const ARRIVALS = 12;

function binomial(n: number, p: number): number[] {
  let row = [1];
  for (let i = 0; i < n; i++)
    row = upTo(row.length + 1).map(
      (k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p,
    );
  return row;
}

function poisson(mean: number): number[] {
  let term = Math.exp(-mean);
  return upTo(ARRIVALS).map((k) => {
    if (k > 0) term *= mean / k;
    return term;
  });
}

function convolution(a: readonly number[], b: readonly number[]): number[] {
  const out = upTo(a.length + b.length - 1).map(() => 0);
  a.forEach((x, i) => b.forEach((y, j) => (out[i + j]! += x * y)));
  return out;
}

/** For each number of people, the chances of how many are left when the day's deaths are over. */
const survivors = ({ servers, service, impatience }: Queue) =>
  upTo(STATES).map((people) => {
    const housed = Math.min(people, servers);
    return convolution(
      binomial(housed, 1 - chanceADay(service)),
      binomial(people - housed, 1 - chanceADay(impatience)),
    );
  });

/** Mean person-days in the line and in homes over the horizon, and both on its last day: no simulation, no approximation. */
function exactly(queue: Queue, yearEnds: Int32Array) {
  const left = survivors(queue);
  const reaching = reachesLine(queue);
  const rate = arrivalsAYear(queue) * reaching;
  let people = new Float64Array(STATES);
  people[0] = 1;
  let [line, home, lastLine, lastHome] = [0, 0, 0, 0];
  for (let day = 2, year = 0; day < yearEnds.at(-1)!; day++) {
    // Who joins today came the day before yesterday, at that year's rate; the one found on the first day joins on day 2.
    if (day - 2 >= yearEnds[year]!) year++;
    const length = yearEnds[year]! - (yearEnds[year - 1] ?? 0);
    const newcomers = poisson(rate / length);
    const joining =
      day === 2 ? convolution(newcomers, [1 - reaching, reaching]) : newcomers;
    people = dayLater(people, left, joining);
    [lastLine, lastHome] = [0, 0];
    for (let n = 0; n < STATES; n++) {
      lastHome += people[n]! * Math.min(n, queue.servers);
      lastLine += people[n]! * Math.max(0, n - queue.servers);
    }
    line += lastLine;
    home += lastHome;
  }
  return { line, home, lastLine, lastHome };
}

function dayLater(
  people: Float64Array,
  left: readonly number[][],
  joining: readonly number[],
): Float64Array<ArrayBuffer> {
  const alive = new Float64Array(STATES);
  for (let n = 0; n < STATES; n++) {
    const [weight, chances] = [people[n]!, left[n]!];
    if (weight < 1e-14) continue;
    for (let m = 0; m <= n; m++) alive[m]! += weight * chances[m]!;
  }
  const next = new Float64Array(STATES);
  for (let n = 0; n < STATES; n++) {
    if (alive[n]! < 1e-14) continue;
    for (let k = 0; k < joining.length; k++)
      next[Math.min(STATES - 1, n + k)]! += alive[n]! * joining[k]!;
  }
  return next;
}

const WORLDS = 200;

describe.each(QUEUES)("homes as servers: $id", (queue) => {
  const worlds = worldsOf(scenarioOf(queue), WORLDS);
  const exact = exactly(queue, worlds.plan.yearEnds);

  test("day by day, the arithmetic tends to the closed form", () => {
    expect(Math.abs(exact.lastLine / queue.line - 1)).toBeLessThan(0.02);
    expect(Math.abs(exact.lastHome / queue.busy - 1)).toBeLessThan(0.005);
  });

  test.each([
    ["the days waited", "waitingDays", "line"],
    ["the days housed", "homeDays", "home"],
  ] as const)("%s are those of the arithmetic", (_, quantity, of) => {
    const days = upTo(WORLDS).map((world) =>
      overHorizon(worlds, world, 0, quantity),
    );
    const { mean, error } = meanAndError(days);
    expect(error / mean).toBeLessThan(0.06);
    expect(Math.abs(mean - exact[of])).toBeLessThan(4 * error);
  });
});

test("enough homes for all: those homeless on a day are Poisson, whatever the shape of their stays (M/G/infinity)", () => {
  const [{ inputs, expected }] = reference.mginf as [
    (typeof reference.mginf)[0],
  ];
  const perYear = inputs.arrival_rate_per_day * YEAR;
  const mean = expected.mean_occupancy / inputs.arrival_rate_per_day;
  const shape = { family: "weibull", shape: inputs.weibull_shape } as const;
  const scenario = quiet({
    yearToPoint: 1 + perYear,
    stayRough: mean,
    stayHidden: mean,
    stayShelter: mean,
    ownMeansLight: 1,
    ownMeansModerate: 1,
    ownMeansHigh: 1,
  });
  const shaped = withShapes(scenario, {
    stayRough: shape,
    stayHidden: shape,
    stayShelter: shape,
  });
  const one = { ...shaped, place: { ...shaped.place, count: 1 } };
  const worlds = worldsOf({ ...one, years: 10 }, 120);
  // From year 6 on, the first of each other year: two years apart, hardly anybody is counted twice.
  const counts = upTo(120).flatMap((world) => {
    const census = censusOf(worlds, world, 0);
    return [24, 32, 40].map((point) => census[point]!);
  });
  const { mean: people, error } = meanAndError(counts);
  expect(Math.abs(people - expected.mean_occupancy)).toBeLessThan(4 * error);
  const variance = error * error * counts.length;
  const errorOfVariance =
    expected.var_occupancy * Math.sqrt(2 / (counts.length - 1));
  expect(Math.abs(variance - expected.var_occupancy)).toBeLessThan(
    4 * errorOfVariance,
  );
});
