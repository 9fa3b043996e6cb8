import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Results } from "../../model/results/results";
import { summarise } from "../../model/results/summary";
import { Worlds } from "../../model/results/worlds";
import type { Text } from "../../model/scenario/parameter";
import type { Scenario } from "../../model/scenario/scenario";
import { readShard, type ShardReading } from "../shard/shardFile";
import { together, type Given } from "../shard/together";
import { answerTargets, writeAnswer } from "../simulate/answerFiles";
import { FAILED, INTERRUPTED, OK, REFUSED } from "../simulate/exitCodes";
import { oneLine, type Fault } from "../simulate/fault";
import { reasonOf, unreadable } from "../simulate/scenarioFile";
import type { Surroundings as AnySurroundings } from "../simulate/surroundings";
import { answerText } from "../simulate/table";
import { targetFaults } from "../simulate/target";
import { wordsOf as simulateWords } from "../simulate/words";
import { readOptions, type Wishes } from "./options";
import { shardFault, wordsOf } from "./words";

/** What the command meets of the world around it. */
export type Surroundings = Pick<
  AnySurroundings,
  "folder" | "answer" | "say" | "interrupted"
>;

/** A shard that has been looked through, and where it belongs. */
type Seen = Given & { readonly seconds: number };

/**
 * `npm run merge`: shards in, the answer out that one run of all their worlds gives. Every file is looked through before
 * anything is put together, one in memory at a time. Gives the exit code.
 */
export async function merge(
  words: readonly string[],
  around: Surroundings,
): Promise<number> {
  const { wishes, faults: ofOptions } = readOptions(words);
  const { language, shards } = wishes;
  if (wishes.help) {
    around.answer(wordsOf(language).usage);
    return OK;
  }
  const { seen, faults: ofFiles } = await lookThrough(shards, around);
  if (around.interrupted.aborted) return stopped(wishes, around);
  const { scenario, faults: ofAll } = together(seen, wishes.replications);
  const faults = [
    ...ofOptions,
    ...ofFiles,
    ...ofAll,
    ...(await targetFaults(around.folder, answerTargets(wishes), shards)),
  ];
  if (!scenario || faults.length > 0) {
    for (const fault of faults) around.say(`${oneLine(fault[language])}\n`);
    return REFUSED;
  }
  return carryOut(scenario, seen, wishes, around);
}

/** Reads every file; gives what is known of each, and why some cannot be read. */
async function lookThrough(
  files: readonly string[],
  { folder, interrupted }: Surroundings,
): Promise<{ seen: readonly Seen[]; faults: readonly Fault[] }> {
  const seen: Seen[] = [];
  const faults: Fault[] = [];
  for (const file of files) {
    if (interrupted.aborted) break;
    let reading: ShardReading;
    try {
      reading = readShard(await readFile(resolve(folder, file)));
    } catch (error) {
      faults.push(unreadable(file, error, SHARD));
      continue;
    }
    const { header } = reading;
    if (!reading.ok) faults.push(shardFault(file, reading.trouble));
    seen.push({
      file,
      range: header,
      scenario: reading.ok ? reading.scenario : undefined,
      seconds: header?.seconds ?? 0,
    });
  }
  return { seen, faults };
}

const SHARD: Text = { da: "en delfil", en: "a shard" };

function stopped({ language }: Wishes, { say }: Surroundings): number {
  say(`${wordsOf(language).stopped}\n`);
  return INTERRUPTED;
}

async function carryOut(
  scenario: Scenario,
  seen: readonly Seen[],
  wishes: Wishes,
  around: Surroundings,
): Promise<number> {
  const { language } = wishes;
  // By their worlds, so that the order they were given in has no say; the last first, so that room is made once.
  const last = seen.toSorted((a, b) => b.range!.from - a.range!.from);
  let results: Results | undefined;
  try {
    results = await putTogether(scenario, last, wishes, around);
  } catch (fault) {
    const sentence = simulateWords(language).failed(reasonOf(fault));
    around.say(`${oneLine(sentence)}\n`);
    return FAILED;
  }
  if (!results) return stopped(wishes, around);
  around.answer(answerText(results, language, 0, seen.length));
  return (await writeAnswer(results, wishes, around)) ? OK : FAILED;
}

/** Adds up all worlds; undefined when interrupted. The seconds are those of the shards together. */
async function putTogether(
  scenario: Scenario,
  shards: readonly Seen[],
  { discounted, language }: Wishes,
  { folder, interrupted }: Surroundings,
): Promise<Results | undefined> {
  const worlds = new Worlds(scenario);
  let seconds = 0;
  for (const { file, seconds: its } of shards) {
    if (interrupted.aborted) return undefined;
    const reading = readShard(await readFile(resolve(folder, file)));
    if (!reading.ok) throw new Error(wordsOf(language).changed(file));
    worlds.add(reading.worlds);
    seconds += its;
  }
  if (worlds.complete !== scenario.replications)
    throw new Error(wordsOf(language).changed(shards[0]!.file));
  return { ...summarise(worlds, worlds.complete, discounted), seconds };
}
