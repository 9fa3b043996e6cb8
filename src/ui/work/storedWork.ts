import { z } from "zod";
import type { Outcome } from "../../model/scenario/problem";
import type { Scenario } from "../../model/scenario/scenario";
import { SCENARIO_VERSION } from "../../model/scenario/scenario";
import { readScenario } from "../../model/scenario/schema";
import type { Language } from "../format";
import { type History, presentStep } from "./history";
import type { Snapshot } from "./snapshot";

/** Version of what is stored of the work; a later one must still read the earlier. */
export const WORK_VERSION = 1;

/** The work as it lies in the browser. */
export type StoredWork = {
  readonly format: "hjemvej-work";
  readonly version: typeof WORK_VERSION;
  /** Version of the model that its answers were last computed with. */
  readonly model: string;
  readonly language: Language;
  readonly history: History<Snapshot>;
};

/** Scenarios are read when they are opened; until then they need only be there. */
const SCENARIO = z.custom<Scenario>(
  (json) => typeof json === "object" && json !== null,
);

const TEXT = z.object({ da: z.string(), en: z.string() });

const WORK = z.object({
  format: z.literal("hjemvej-work"),
  version: z.literal(WORK_VERSION),
  model: z.string(),
  language: z.enum(["da", "en"]),
  history: z
    .object({
      at: z.int().min(0),
      steps: z
        .array(
          z.object({
            name: TEXT,
            key: z.string().exactOptional(),
            of: z.object({
              scenario: SCENARIO,
              origin: SCENARIO,
              presetId: z.string().nullable(),
              ownId: z.string().nullable(),
              policyId: z.string(),
              discounted: z.boolean(),
            }),
          }),
        )
        .min(1),
    })
    .refine(({ at, steps }) => at < steps.length),
});

/** The stored work with its present scenarios read, or undefined where this edition cannot read it. */
export function readWork(json: unknown): StoredWork | undefined {
  const read = WORK.safeParse(json);
  if (!read.success) return undefined;
  const { history, language, model } = read.data;
  const step = presentStep(history);
  const { of } = step;
  const scenario = scenarioIn(of.scenario);
  const origin = of.origin === of.scenario ? scenario : scenarioIn(of.origin);
  if (!scenario || !origin) return undefined;
  const present = { ...step, of: { ...of, scenario, origin } };
  const steps = history.steps.map((one, i) =>
    i === history.at ? present : one,
  );
  return {
    format: "hjemvej-work",
    version: WORK_VERSION,
    model,
    language,
    history: { steps, at: history.at },
  };
}

/** A stored scenario, as it lies there where it is of this version, else brought up to it; or all that is wrong with it. */
export function readStored(
  stored: Scenario,
): Outcome<{ readonly scenario: Scenario }> {
  const reading = readScenario(stored);
  return reading.ok && stored.version === SCENARIO_VERSION
    ? { ok: true, scenario: stored }
    : reading;
}

/** The same; undefined where it cannot be read. */
export function scenarioIn(stored: Scenario): Scenario | undefined {
  const reading = readStored(stored);
  return reading.ok ? reading.scenario : undefined;
}
