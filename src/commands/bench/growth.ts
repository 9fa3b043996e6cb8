import { stage } from "../../model/run";
import { plan } from "../../model/simulation/plan";
import { atMost, type Figure, number } from "./figure";
import { bytesInUse } from "./memory";
import { MIDDLE, ofSize } from "./scenarios";
import { median, processorTime, ratio, takeTurns, type Way } from "./turns";

const SIZES = [35, MIDDLE, 1250, 6000, 15_000] as const;
/** So small that a world's fixed cost, drawing its parameters and walking its days, is nearly all of it. */
const ONE = 1;
const LARGEST = SIZES[4];
const TURNS = 5;
const WARM_UPS = 1;
/** A turn plays about this many persons' worlds, whatever the size. */
const PERSONS_A_TURN = 4000;
const MOST_WORLDS = 500;
const MEGABYTE = 2 ** 20;

/** What a town's size does to the cost of an event, to worlds a second and to memory. */
export async function growth(): Promise<Figure[]> {
  const towns = new Map<string, Town>();
  await town(MIDDLE); // what is made once for all stages is no stage's memory
  for (const size of [ONE, ...SIZES]) towns.set(`${size}`, await town(size));
  const times = await takeTurns(
    TURNS,
    WARM_UPS,
    processorTime,
    Object.fromEntries([...towns].map(([size, { play }]) => [size, play])),
  );
  const perEvent = (size: number) => median(times[size]!);
  const perWorld = (size: number) =>
    perEvent(size) * towns.get(`${size}`)!.eventsPerWorld();
  const fixed = (100 * perWorld(ONE)) / perWorld(MIDDLE);
  const toMiddle = (size: number) => ratio(times[size]!, times[MIDDLE]!);
  return [
    ...SIZES.map((size) => ({
      name: `${number(size)} persons: an event`,
      measured: `${number(1e6 * perEvent(size))} ns`,
      beside: `to ${MIDDLE} persons: ${number(toMiddle(size))}`,
      ...(size === LARGEST && { aim: atMost(toMiddle(size), 1.3) }),
    })),
    ...SIZES.map((size) => ({
      name: `${number(size)} persons: worlds a second on one core`,
      measured: number(1000 / perWorld(size)),
      beside: memoryText(towns.get(`${size}`)!),
    })),
    {
      name: `a world of a single person, share of one of ${MIDDLE}`,
      measured: `${number(fixed)} %`,
      beside: `${number(1000 * perWorld(ONE))} µs of ${number(1000 * perWorld(MIDDLE))} µs`,
      aim: atMost(fixed, 12, " %"),
    },
  ];
}

type Town = { play: Way; eventsPerWorld(): number; readonly bytes: number };

async function town(size: number): Promise<Town> {
  const worlds = Math.min(
    MOST_WORLDS,
    Math.max(1, Math.round(PERSONS_A_TURN / size)),
  );
  const scenario = await ofSize(size);
  const before = bytesInUse();
  const play = stage(plan(scenario));
  play(0, 1);
  const bytes = bytesInUse() - before;
  let next = 0;
  let events = 0;
  return {
    play() {
      const chunk = play(next, worlds);
      next += worlds;
      events += chunk.events;
      return chunk.events;
    },
    eventsPerWorld: () => events / next,
    bytes,
  };
}

const memoryText = ({ bytes }: Town) =>
  `memory of a stage: ${number(bytes / MEGABYTE)} MB`;
