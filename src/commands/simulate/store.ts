import { resolve } from "node:path";
import type { Chunk } from "../../model/results/chunk";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal } from "../../ui/format";
import { Pool } from "../../../workers/pool";
import { gathered } from "../shard/gathered";
import { rangeOfPart, worldsIn, type WorldRange } from "../shard/range";
import { shardBytes } from "../shard/shardFile";
import { rangeText } from "../shard/together";
import { FAILED, INTERRUPTED, OK } from "./exitCodes";
import { oneLine, type Fault } from "./fault";
import type { Wishes } from "./options";
import { progressTeller } from "./progress";
import { reasonOf } from "./scenarioFile";
import type { Surroundings } from "./surroundings";
import { writeWhole } from "./target";
import { wordsOf } from "./words";

type Range = Pick<Wishes, "worlds" | "part">;

const rangeOf = ({ replications }: Scenario, { worlds, part }: Range) =>
  worlds ??
  (part ? rangeOfPart(part, replications) : { from: 1, until: replications });

/** Why these worlds of the run cannot be stored. */
export function rangeFaults(
  scenario: Scenario,
  { worlds, part, precision: asked }: Range & Pick<Wishes, "precision">,
): readonly Fault[] {
  const { precision, replications: all } = scenario;
  // One asked for on the command line has been refused there.
  if (precision) return asked === undefined ? [NO_NUMBER] : [];
  if (worlds && worlds.until > all) return [outside(worlds, all)];
  if (part && part.of > all) return [emptyParts(part.of, all)];
  return [];
}

const NO_NUMBER: Fault = {
  da: "--shard: scenariet spiller verdener, til en præcision er nået, men verdener kan først deles ud, når antallet er kendt. Giv det med --replications.",
  en: "--shard: the scenario plays worlds until a precision is reached, but worlds can only be shared out once their number is known. Give it with --replications.",
};

const outside = (worlds: WorldRange, all: number): Fault => ({
  da: `--worlds: her står ${worlds.from}-${worlds.until}, men kørslen har ${decimal(all, "da")} verdener. Vælg nogle af dem, eller giv flere med --replications.`,
  en: `--worlds: here is ${worlds.from}-${worlds.until}, but the run has ${decimal(all, "en")} worlds. Choose some of them, or ask for more with --replications.`,
});

const emptyParts = (parts: number, all: number): Fault => ({
  da: `--part: her står ${decimal(parts, "da")} dele, men kørslen har ${decimal(all, "da")} verdener. Vælg færre dele.`,
  en: `--part: here are ${decimal(parts, "en")} parts, but the run has ${decimal(all, "en")} worlds. Choose fewer parts.`,
});

/** Plays some worlds of a run and stores them as a shard. Gives the exit code. */
export async function store(
  scenario: Scenario,
  wishes: Wishes & { readonly shard: string },
  around: Surroundings,
): Promise<number> {
  const { language, shard: path } = wishes;
  const { say, folder } = around;
  const words = wordsOf(language);
  const range = rangeOf(scenario, wishes);
  const begun = performance.now();
  let worlds: Chunk;
  try {
    worlds = await playRange(scenario, range, wishes, around);
  } catch (fault) {
    say(`${oneLine(words.failed(reasonOf(fault)))}\n`);
    return FAILED;
  }
  if (around.interrupted.aborted) {
    const counts = [worlds.count, worldsIn(range)];
    const [done, wanted] = counts.map((count) => decimal(count, language));
    say(`${words.stopped(done!, wanted!)}\n`);
    return INTERRUPTED;
  }
  const seconds = (performance.now() - begun) / 1000;
  try {
    const bytes = shardBytes(scenario, worlds, seconds);
    await writeWhole(resolve(folder, path), bytes);
  } catch (error) {
    say(`${oneLine(words.unwritten(path, reasonOf(error)))}\n`);
    return FAILED;
  }
  const all = decimal(scenario.replications, language);
  say(`${oneLine(words.stored(rangeText(range, language), all, path))}\n`);
  return OK;
}

/** Plays these worlds; fewer when interrupted. */
async function playRange(
  scenario: Scenario,
  range: WorldRange,
  { workers, language }: Wishes,
  { spawn, cores, say, isTerminal, interrupted }: Surroundings,
): Promise<Chunk> {
  const count = worldsIn(range);
  const pool = new Pool(spawn, Math.min(workers ?? cores, count));
  const progress = progressTeller(say, isTerminal, count, language);
  const chunks: Chunk[] = [];
  let done = 0;
  try {
    await pool.run({
      scenario,
      from: range.from - 1,
      until: range.until,
      isCancelled: () => interrupted.aborted,
      onChunk(chunk) {
        chunks.push(chunk);
        done += chunk.count;
        progress.tell(done);
      },
    });
  } finally {
    progress.clear();
    pool.close();
  }
  return gathered(chunks);
}
