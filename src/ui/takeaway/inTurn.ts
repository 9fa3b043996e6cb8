/** Does one thing at a time, in the order they are asked for; what is asked for again while it is on its way is done once. */
export function inTurn<Result>(): (
  key: string,
  act: () => Promise<Result>,
) => Promise<Result> {
  const underway = new Map<string, Promise<Result>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key, act) => {
    const known = underway.get(key);
    if (known) return known;
    const work = last.then(act).finally(() => underway.delete(key));
    underway.set(key, work);
    last = work.catch(() => undefined);
    return work;
  };
}
