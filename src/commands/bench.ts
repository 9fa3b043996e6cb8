import { analysis } from "./bench/analysis";
import { answers } from "./bench/answers";
import { browser } from "./bench/browser";
import { type Figure, tableText } from "./bench/figure";
import { garbage } from "./bench/garbage";
import { growth } from "./bench/growth";
import { kernel } from "./bench/kernel";
import { machine } from "./bench/machine";
import { sampling } from "./bench/sampling";
import { workers } from "./bench/workers";

/*
 * How to read the table. "Measured" is the median over alternations: what is compared takes turns within one run, so
 * both sides meet the same disturbances. "Beside it" is what the figure is held against, measured in the same turns.
 * Trust ratios; times are this machine's, and longer when it has other work (see its load). One thread's work is
 * counted in processor time, and what somebody waits for by the clock. A figure that misses its aim is told and fails
 * nothing: this is a measurement, not a test.
 */

const PARTS: { readonly [name: string]: () => Promise<Figure[]> } = {
  kernel,
  growth,
  garbage,
  workers,
  answers,
  analysis,
  sampling,
  browser,
};

const REFUSED = 2;

/** `npm run bench -- [part …]`: how fast everything is, beside what it is held against; all parts when none is named. */
export async function main(wanted: string[]): Promise<number> {
  const names = wanted.length > 0 ? wanted : Object.keys(PARTS);
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    say(
      `There is no part "${unknown.join(", ")}". There is: ${Object.keys(PARTS).join(", ")}.`,
    );
    return REFUSED;
  }
  const before = machine();
  const parts = [];
  for (const name of names) parts.push({ name, figures: await measure(name) });
  process.stdout.write(
    `${tableText(parts)}\n\n${before}\nLoad when it ended: ${machine.load()}.\n`,
  );
  return 0;
}

/** The figures of one part; one that cannot be measured says why and keeps none of the others from being told. */
async function measure(name: string): Promise<Figure[]> {
  say(`Measuring ${name} …`);
  const begun = performance.now();
  try {
    const figures = await PARTS[name]!();
    const seconds = (performance.now() - begun) / 1000;
    say(`… took ${seconds.toFixed(0)} s.`);
    return figures;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ name: "not measured", measured: reason.split("\n")[0]! }];
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
