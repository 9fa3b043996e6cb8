import { GCProfiler } from "node:v8";
import { stage } from "../../model/run";
import { plan } from "../../model/simulation/plan";
import { atMost, type Figure, number } from "./figure";
import { bytesInUse } from "./memory";
import { MIDDLE, ofSize } from "./scenarios";

const LARGE = 1250;
const ENOUGH_EVENTS = 5_000_000;
const PERSONS_A_CHUNK = 8000;
const WARM_UP_CHUNKS = 4;
const KILOBYTE = 1024;

type Garbage = {
  readonly events: number;
  readonly worlds: number;
  readonly collections: number;
  readonly bytes: number;
};

/** What a warm stage leaves to the garbage collector. Two sizes tell the inner loop's share from what each world needs once. */
export async function garbage(): Promise<Figure[]> {
  const middle = await garbageOf(MIDDLE);
  const large = await garbageOf(LARGE);
  const bytesPerWorld = ({ bytes, worlds }: Garbage) => bytes / worlds;
  const eventsPerWorld = ({ events, worlds }: Garbage) => events / worlds;
  const inLoop =
    (bytesPerWorld(large) - bytesPerWorld(middle)) /
    (eventsPerWorld(large) - eventsPerWorld(middle));
  const outside = bytesPerWorld(middle) - inLoop * eventsPerWorld(middle);
  return [
    ...[middle, large].map((of, i) => ({
      name: `collections in ${number(of.events / 1e6)} million events, ${number(i === 0 ? MIDDLE : LARGE)} persons`,
      measured: `${of.collections}`,
      beside: `per million events: ${number((1e6 * of.collections) / of.events)}`,
    })),
    {
      name: `bytes allocated per event, ${MIDDLE} persons, everything counted`,
      measured: number(middle.bytes / middle.events),
      beside: `${number(LARGE)} persons: ${number(large.bytes / large.events)}`,
    },
    {
      name: "… of these in the inner loop (what more events cost)",
      measured: number(inLoop),
      beside: `once a world: ${number(outside / KILOBYTE)} kB`,
      aim: atMost(inLoop, 0.1),
    },
  ];
}

async function garbageOf(size: number): Promise<Garbage> {
  const play = stage(plan(await ofSize(size)));
  const inChunk = Math.round(PERSONS_A_CHUNK / size);
  for (let chunk = 0; chunk < WARM_UP_CHUNKS; chunk++)
    play(chunk * inChunk, inChunk);
  bytesInUse(); // begin with a clean heap
  const profiler = new GCProfiler();
  const before = process.memoryUsage().heapUsed;
  profiler.start();
  let worlds = 0;
  let events = 0;
  while (events < ENOUGH_EVENTS) {
    events += play(worlds, inChunk).events;
    worlds += inChunk;
  }
  const { statistics } = profiler.stop();
  let bytes = process.memoryUsage().heapUsed - before;
  for (const { beforeGC, afterGC } of statistics)
    bytes +=
      beforeGC.heapStatistics.usedHeapSize -
      afterGC.heapStatistics.usedHeapSize;
  return { events, worlds, collections: statistics.length, bytes };
}
