/** Milliseconds of processor time that all threads of this process have used. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds by the clock. */
export const clock = (): number => performance.now();

/** Does a piece of work, and tells how many things it did. */
export type Way = () => number | Promise<number>;

/** Milliseconds per thing done, turn by turn. */
export type Times<Name extends string> = { readonly [N in Name]: number[] };

/** On a machine so busy that turns take longer than this together, fewer are taken: never less than one. */
const LONGEST = 30_000;

/** Some ways take turns, every second time in the opposite order; the first `warmUps` turns are not counted. */
export async function takeTurns<Name extends string>(
  turns: number,
  warmUps: number,
  time: () => number,
  ways: { readonly [N in Name]: Way },
): Promise<Times<Name>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(
    names.map((name) => [name, [] as number[]]),
  ) as Times<Name>;
  const begunAt = clock();
  for (let turn = -warmUps; turn < turns; turn++) {
    if (turn > 0 && clock() - begunAt > LONGEST) break;
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const begun = time();
      const done = await ways[name]();
      const taken = time() - begun;
      if (turn >= 0) times[name].push(taken / done);
    }
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** How many times longer one way takes than another: the median over turns, which slow spells of the machine leave alone. */
export const ratio = (ofOne: readonly number[], ofOther: readonly number[]) =>
  median(ofOne.map((time, turn) => time / ofOther[turn]!));
