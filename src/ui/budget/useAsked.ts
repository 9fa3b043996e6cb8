import { useEffect, useState } from "react";

/** What came of a question, and whether another has been asked since. */
export type Asked<O, A> = {
  readonly order: O | undefined;
  readonly answer: A | undefined;
  readonly fault: string | undefined;
  readonly isOld: boolean;
};

/** Asks as soon as there is something to ask; the newest question wins, and the answer before it stays in sight meanwhile. */
export function useAsked<O, A>(
  ask: (order: O) => Promise<A | undefined>,
  order: O | undefined,
): Asked<O, A> {
  const [heard, setHeard] = useState<Omit<Asked<O, A>, "isOld">>({
    order: undefined,
    answer: undefined,
    fault: undefined,
  });
  useEffect(() => {
    if (order === undefined) return undefined;
    let isWanted = true;
    ask(order).then(
      (answer) => {
        if (isWanted) setHeard({ order, answer, fault: undefined });
      },
      (reason: unknown) => {
        const fault = reason instanceof Error ? reason.message : String(reason);
        if (isWanted) setHeard({ order, answer: undefined, fault });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask, order]);
  return { ...heard, isOld: heard.order !== order };
}
