import { ENOUGH_TO_LEARN } from "../../model/analysis/learning";
import { fewestWorlds, wanted } from "../../model/results/precision";
import { summarise } from "../../model/results/summary";
import { Worlds } from "../../model/results/worlds";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal } from "../../ui/format";
import { messages } from "../../ui/text/messages";
import { Cancelled, Laboratory } from "../../../workers/laboratory";
import { Pool } from "../../../workers/pool";
import { onTerminal } from "../line/aligned";
import type { Surroundings } from "../simulate/surroundings";
import { oneLine, type Fault } from "../simulate/fault";
import { readScenarioFile, reasonOf } from "../simulate/scenarioFile";
import { readOptions, type Wishes } from "./options";
import {
  breakEvenText,
  type Desk,
  mapText,
  planeText,
  sinceText,
  spreadText,
  thresholdText,
  tornadoText,
  valueText,
} from "./tables";
import { type Findings, workOut } from "./work";
import { wordsOf } from "./words";

const OK = 0;
const FAILED = 1;
const REFUSED = 2;
const INTERRUPTED = 130;

/** What is to be analysed: a scenario, one of its policies, and perhaps the scenario it came from. */
type Order = {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly before: Scenario | undefined;
};

/** `npm run analyse`: how sure the answer to a scenario file is, and what could change it. Gives the exit code. */
export async function analyse(
  words: readonly string[],
  around: Surroundings,
): Promise<number> {
  const { wishes, faults } = readOptions(words);
  const { language } = wishes;
  if (wishes.help) {
    around.answer(wordsOf(language).usage);
    return OK;
  }
  const reading = await orderFrom(wishes, faults, around);
  if (!reading.ok) {
    for (const fault of reading.faults)
      around.say(`${oneLine(fault[language])}\n`);
    return REFUSED;
  }
  try {
    around.answer(await answer(reading.order, wishes, around));
    return OK;
  } catch (fault) {
    const isStopped = fault instanceof Cancelled;
    const { stopped, failed } = wordsOf(language);
    around.say(`${isStopped ? stopped : oneLine(failed(reasonOf(fault)))}\n`);
    return isStopped ? INTERRUPTED : FAILED;
  }
}

/** The order as it is to be carried out, or every fault of options and files together. */
async function orderFrom(
  wishes: Wishes,
  ofOptions: readonly Fault[],
  { folder }: Surroundings,
): Promise<
  | { readonly ok: true; readonly order: Order }
  | { readonly ok: false; readonly faults: readonly Fault[] }
> {
  const read = async (file: string | undefined) =>
    file === undefined ? undefined : readScenarioFile(folder, file);
  const [now, then] = [await read(wishes.file), await read(wishes.since)];
  const scenario = now?.ok ? now.scenario : undefined;
  const before = then?.ok ? then.scenario : undefined;
  const policy = scenario && policyOf(scenario, wishes.policy);
  const faults = [
    ...ofOptions,
    ...[now, then].flatMap((one) => (one?.ok === false ? one.faults : [])),
    ...(scenario && !policy ? [noPolicy(scenario, wishes.policy!)] : []),
    ...(before && policy && !policyOf(before, policy)
      ? [bothLanguages((language) => wordsOf(language).samePolicies(policy))]
      : []),
  ];
  if (!scenario || !policy || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    order: { scenario: played(scenario, wishes), policy, before },
  };
}

/** The scenario with the number of worlds asked for, in place of a precision too. */
function played(scenario: Scenario, { replications }: Wishes): Scenario {
  if (replications === undefined) return scenario;
  const { precision: _, ...rest } = scenario;
  return { ...rest, replications };
}

/** The policy asked for, or the first beside the baseline. */
const policyOf = (
  { policies, baseline }: Scenario,
  wanted: string | undefined,
): string | undefined =>
  policies.find(({ id }) => id !== baseline && id === (wanted ?? id))?.id;

const bothLanguages = (sentence: (language: "da" | "en") => string): Fault => ({
  da: sentence("da"),
  en: sentence("en"),
});

const noPolicy = ({ policies, baseline }: Scenario, wanted: string): Fault =>
  bothLanguages((language) =>
    wordsOf(language).noPolicy(
      wanted,
      policies
        .filter(({ id }) => id !== baseline)
        .map(({ id }) => id)
        .join(", "),
    ),
  );

async function answer(
  order: Order,
  wishes: Wishes,
  { spawn, cores, say, interrupted }: Surroundings,
): Promise<string> {
  const begun = performance.now();
  const w = wordsOf(wishes.language);
  const { scenario } = order;
  say(`${w.playing(decimal(fewestWorlds(scenario), wishes.language))}\n`);
  const worlds = new Worlds(scenario);
  const pool = new Pool(spawn, cores);
  const laboratory = new Laboratory(spawn, cores);
  const isCancelled = () => interrupted.aborted;
  try {
    for (
      let next = wanted(worlds);
      !next.isEnough && !isCancelled();
      next = wanted(worlds)
    )
      await pool.run({
        scenario,
        from: worlds.complete,
        until: next.count,
        isCancelled,
        onChunk: (chunk) => worlds.add(chunk),
      });
    if (isCancelled()) throw new Cancelled();
    say(`${w.analysing}\n`);
    const ground = { ...order, worlds, laboratory, isCancelled };
    const findings = await workOut(ground, wishes);
    const seconds = (performance.now() - begun) / 1000;
    return textOf(order, worlds, findings, { wishes, seconds });
  } finally {
    pool.close();
    laboratory.close();
  }
}

function textOf(
  { scenario, policy, before }: Order,
  worlds: Worlds,
  findings: Findings,
  { wishes, seconds }: { readonly wishes: Wishes; readonly seconds: number },
): string {
  const { language, discounted, column, parts } = wishes;
  const [m, w] = [messages(language), wordsOf(language)];
  const summary = summarise(worlds, worlds.complete, discounted);
  const results = { ...summary, seconds };
  const desk: Desk = { results, policy, column, m, w };
  const name = scenario.policies.find(({ id }) => id === policy)!.name[
    language
  ];
  const { spread, decision, tornado, learning, threshold, map, explanation } =
    findings;
  return onTerminal(
    [
      `${oneLine(scenario.title[language])}\n${w.head(name, m.columns[column], w.millions(scenario.priceYear, discounted))}\n`,
      spread && parts.includes("spread") ? spreadText(spread, desk) : "",
      parts.includes("breakEven") ? breakEvenText(desk) : "",
      decision ? planeText(decision, desk) : "",
      tornado ? tornadoText(tornado, desk) : "",
      learning ? valueText(learning, desk) : "",
      parts.includes("value") && !learning
        ? `${w.value.tooFew(decimal(ENOUGH_TO_LEARN, language))}\n`
        : "",
      threshold ? thresholdText(threshold, desk) : "",
      map ? mapText(map, desk) : "",
      explanation && before ? sinceText(explanation, before, desk) : "",
      `${w.basis(decimal(worlds.complete, language), oneLine(scenario.seed), summary.model, decimal(seconds, language, 1))}\n`,
    ]
      .filter((text) => text !== "")
      .join("\n"),
  );
}
