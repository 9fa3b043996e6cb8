import { errorShare, wanted } from "../../model/results/precision";
import type { Results } from "../../model/results/results";
import { summarise } from "../../model/results/summary";
import { Worlds } from "../../model/results/worlds";
import { mostWorlds, type Scenario } from "../../model/scenario/scenario";
import { NoSuchPerson, trace } from "../../model/life/trace";
import { decimal, percent, type Language } from "../../ui/format";
import { Pool } from "../../../workers/pool";
import { FAILED, INTERRUPTED, OK, REFUSED } from "./exitCodes";
import { oneLine, type Fault } from "./fault";
import { answerTargets, writeAnswer } from "./answerFiles";
import { readOptions, type Traced, type Wishes } from "./options";
import { progressTeller } from "./progress";
import { readScenarioFile, reasonOf } from "./scenarioFile";
import type { Surroundings } from "./surroundings";
import { answerText } from "./table";
import { traceText } from "./trace";
import { rangeFaults, store } from "./store";
import { targetFaults, type Target } from "./target";
import { wordsOf } from "./words";

/** `npm run simulate`: a scenario file in, the answer out. Gives the exit code. */
export async function simulate(
  words: readonly string[],
  around: Surroundings,
): Promise<number> {
  const { wishes, faults } = readOptions(words);
  if (wishes.help) {
    around.answer(wordsOf(wishes.language).usage(around.cores));
    return OK;
  }
  const order = await orderFrom(wishes, faults, around);
  if (order.ok && wishes.shard !== undefined)
    return store(order.scenario, { ...wishes, shard: wishes.shard }, around);
  if (order.ok && wishes.trace)
    return tell(order.scenario, wishes.trace, wishes.language, around);
  if (order.ok) return carryOut(order.scenario, wishes, around);
  for (const fault of order.faults)
    around.say(`${oneLine(fault[wishes.language])}\n`);
  return REFUSED;
}

/** The scenario as it is to be run, or every fault of options, scenario and files to write together. */
async function orderFrom(
  wishes: Wishes,
  ofOptions: readonly Fault[],
  { folder }: Surroundings,
) {
  const read =
    wishes.file === undefined
      ? undefined
      : await readScenarioFile(folder, wishes.file);
  const faults = [
    ...ofOptions,
    ...(read?.ok === false ? read.faults : []),
    ...(read?.ok ? worldFaults(read.scenario, wishes) : []),
    ...(read?.ok && wishes.shard !== undefined
      ? rangeFaults(asWished(read.scenario, wishes), wishes)
      : []),
    ...(await targetFaults(
      folder,
      targetsOf(wishes),
      wishes.file === undefined ? [] : [wishes.file],
    )),
  ];
  if (!read?.ok || faults.length > 0) return { ok: false, faults } as const;
  const { scenario } = read;
  return {
    ok: true,
    scenario: asWished(scenario, wishes),
  } as const;
}

/** Worlds where neither the scenario nor the reader says when to give up. */
const MOST = 20_000;

/** The scenario with the worlds and the seed that the reader wishes in place of its own. */
export function asWished(
  { precision: ownPrecision, ...scenario }: Scenario,
  {
    replications,
    precision: share,
    most,
    seed,
  }: Pick<Wishes, "replications" | "precision" | "most" | "seed">,
): Scenario {
  const precision =
    share === undefined
      ? ownPrecision
      : { share, most: most ?? ownPrecision?.most ?? MOST };
  return {
    ...scenario,
    replications: replications ?? scenario.replications,
    ...(precision && replications === undefined && { precision }),
    seed: seed ?? scenario.seed,
  };
}

/** The world asked for must be one of the scenario's; whom it holds shows when it is played. */
function worldFaults(
  scenario: Scenario,
  { trace, replications = mostWorlds(scenario) }: Wishes,
): readonly Fault[] {
  if (!trace || trace.replication <= replications) return [];
  const fault = (language: Language) =>
    wordsOf(language).trace.noSuchWorld(
      decimal(trace.replication, language),
      decimal(replications, language),
    );
  return [{ da: fault("da"), en: fault("en") }];
}

/** Tells one person's life under each policy; only that world is played. */
function tell(
  scenario: Scenario,
  { replication, person }: Traced,
  language: Language,
  { answer, say }: Surroundings,
): number {
  const { trace: words, failed } = wordsOf(language);
  try {
    const told = trace(scenario, replication - 1, person - 1);
    answer(traceText(scenario, told, language));
    return OK;
  } catch (fault) {
    const isMissing = fault instanceof NoSuchPerson;
    const whole = (count: number) => decimal(count, language);
    const sentence = isMissing
      ? words.noSuchPerson(
          whole(person),
          whole(replication),
          whole(fault.people),
        )
      : failed(reasonOf(fault));
    say(`${oneLine(sentence)}\n`);
    return isMissing ? REFUSED : FAILED;
  }
}

function targetsOf({ shard, ...files }: Wishes): readonly Target[] {
  return [
    ...answerTargets(files),
    ...(shard === undefined ? [] : [{ option: "--shard", path: shard }]),
  ];
}

async function carryOut(
  scenario: Scenario,
  wishes: Wishes,
  around: Surroundings,
): Promise<number> {
  const { language } = wishes;
  const threads = Math.min(
    wishes.workers ?? around.cores,
    mostWorlds(scenario),
  );
  let results: Results | undefined;
  try {
    results = await play(scenario, wishes, threads, around);
  } catch (fault) {
    around.say(`${oneLine(wordsOf(language).failed(reasonOf(fault)))}\n`);
    return FAILED;
  }
  if (!results) return INTERRUPTED;
  around.answer(answerText(results, language, threads));
  return (await writeAnswer(results, wishes, around)) ? OK : FAILED;
}

/** Plays all worlds and sums them up; undefined when interrupted, which is told. */
async function play(
  scenario: Scenario,
  { discounted, language }: Wishes,
  threads: number,
  around: Surroundings,
): Promise<Results | undefined> {
  const begun = performance.now();
  const worlds = new Worlds(scenario);
  const pool = new Pool(around.spawn, threads);
  let next = wanted(worlds);
  try {
    while (!next.isEnough) {
      const done = await playUntil(
        next.count,
        { worlds, pool, language },
        around,
      );
      if (around.interrupted.aborted) {
        const counts = [done, next.count].map((n) => decimal(n, language));
        around.say(`${wordsOf(language).stopped(counts[0]!, counts[1]!)}\n`);
        return undefined;
      }
      tellPrecision(worlds, language, around);
      next = wanted(worlds);
    }
  } finally {
    pool.close();
  }
  const summary = summarise(worlds, next.count, discounted);
  return { ...summary, seconds: (performance.now() - begun) / 1000 };
}

type Table = {
  readonly worlds: Worlds;
  readonly pool: Pool;
  readonly language: Language;
};

/** Plays the worlds that are missing; gives how many there are, fewer when interrupted. */
async function playUntil(
  until: number,
  { worlds, pool, language }: Table,
  { say, isTerminal, interrupted }: Surroundings,
): Promise<number> {
  const { scenario, complete: from } = worlds;
  const isTold = isTerminal || !scenario.precision;
  const progress = progressTeller(say, isTerminal, until, language);
  let done = from;
  try {
    await pool.run({
      scenario,
      from,
      until,
      isCancelled: () => interrupted.aborted,
      onChunk(chunk) {
        worlds.add(chunk);
        done += chunk.count;
        if (isTold) progress.tell(done);
      },
    });
  } finally {
    progress.clear();
  }
  return done;
}

/** Where a precision is wanted: how near it is by now. */
function tellPrecision(
  worlds: Worlds,
  language: Language,
  { say }: Surroundings,
): void {
  const { precision } = worlds.scenario;
  if (!precision) return;
  const share = errorShare(worlds, worlds.complete);
  const words = wordsOf(language).nearer(
    decimal(worlds.complete, language),
    percent(share, language, 2),
    percent(precision.share, language, 2),
  );
  say(`${words}\n`);
}
