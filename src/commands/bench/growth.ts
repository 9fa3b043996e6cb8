import { stage } from "../../model/run";
import { plan } from "../../model/simulation/plan";
import { atMost, type Figure, number } from "./figure";
import { bytesInUse } from "./memory";
import { MIDDLE, ofSize } from "./scenarios";
import { median, processorTime, ratio, takeTurns, type Way } from "./turns";

const SIZES = [35, MIDDLE, 1250, 6000, 15_000] as const;
const SMALLEST = SIZES[0];
const LARGEST = SIZES[4];
const TURNS = 7;
const WARM_UPS = 2;
/** A turn plays about this many persons' worlds, whatever the size. */
const PERSONS_A_TURN = 4000;
const MEGABYTE = 2 ** 20;

/** What a town's size does to the cost of an event, to worlds a second and to memory. */
export async function growth(): Promise<Figure[]> {
  const towns = new Map<string, Town>();
  await town(SMALLEST); // what is made once for all stages is no stage's memory
  for (const size of SIZES) towns.set(`${size}`, await town(size));
  const times = await takeTurns(
    TURNS,
    WARM_UPS,
    processorTime,
    Object.fromEntries([...towns].map(([size, { play }]) => [size, play])),
  );
  const perEvent = (size: number) => median(times[size]!);
  const perWorld = (size: number) =>
    perEvent(size) * towns.get(`${size}`)!.eventsPerWorld();
  const middle = towns.get(`${MIDDLE}`)!.eventsPerWorld();
  const smallest = towns.get(`${SMALLEST}`)!.eventsPerWorld();
  const slope = (perWorld(MIDDLE) - perWorld(SMALLEST)) / (middle - smallest);
  const fixed = perWorld(SMALLEST) - slope * smallest;
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
      name: `what a world costs before its first event, share at ${MIDDLE} persons`,
      measured: `${number((100 * fixed) / perWorld(MIDDLE))} %`,
      beside: `${number(1000 * fixed)} µs of ${number(1000 * perWorld(MIDDLE))} µs`,
      aim: atMost((100 * fixed) / perWorld(MIDDLE), 12, " %"),
    },
  ];
}

type Town = { play: Way; eventsPerWorld(): number; readonly bytes: number };

async function town(size: number): Promise<Town> {
  const worlds = Math.max(1, Math.round(PERSONS_A_TURN / size));
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
