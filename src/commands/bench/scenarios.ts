import { readFile } from "node:fs/promises";
import type { Policy } from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import { parseScenarioText } from "../../model/scenario/schema";

/** A scenario that comes with the program, by its file in the folder of scenarios. */
export async function preset(file: string): Promise<Scenario> {
  const reading = parseScenarioText(
    await readFile(`scenarios/${file}.json`, "utf8"),
  );
  if (!reading.ok) throw new Error(`scenarios/${file}.json cannot be read.`);
  return reading.scenario;
}

/** The middle of the sizes measured: the starting population of a large town. */
export const MIDDLE = 250;

/** Ishøj at average prices with another starting population, and homes and workers in proportion. */
export async function ofSize(count: number): Promise<Scenario> {
  const ishoej = await preset("ishoej-landsgennemsnit");
  const times = count / ishoej.place.count;
  return {
    ...ishoej,
    place: { ...ishoej.place, count },
    policies: ishoej.policies.map((policy) => scaled(policy, times)),
  };
}

function scaled(policy: Policy, times: number): Policy {
  const { homes, workers } = policy;
  const positions = (wanted: number | "asNeeded") =>
    wanted === "asNeeded" ? wanted : wanted * times;
  return {
    ...policy,
    homes: {
      ...policy.homes,
      atStart: Math.round(homes.atStart * times),
      perYear:
        typeof homes.perYear === "number"
          ? homes.perYear * times
          : homes.perYear.map((number) => number * times),
      reserved: Math.round(homes.reserved * times),
    },
    workers: {
      section85: positions(workers.section85),
      cti: positions(workers.cti),
      icm: positions(workers.icm),
      act: positions(workers.act),
    },
  };
}
