import { useEffect, useState } from "react";

/** What came of a question. */
export type Asked<Q, A> = {
  /** What the answer is to; undefined before the first. */
  readonly question: Q | undefined;
  readonly answer: A | undefined;
  readonly fault: string | undefined;
  /** Whether another has been asked since, or things have changed and it is not yet time to ask. */
  readonly isOld: boolean;
};

/**
 * Asks as soon as there is something to ask; the newest question wins, and the answer before it stays in sight meanwhile
 * unless it is about something else (`about`: another scenario or policy). `ask` must be the same at every call.
 */
export function useAsked<Q, A>(
  ask: (question: Q) => Promise<A | undefined>,
  question: Q | undefined,
  about: string,
): Asked<Q, A> {
  const [heard, setHeard] = useState<
    Omit<Asked<Q, A>, "isOld"> & { readonly about: string }
  >();
  useEffect(() => {
    if (question === undefined) return undefined;
    let isWanted = true;
    ask(question).then(
      (answer) => {
        if (isWanted) setHeard({ question, answer, fault: undefined, about });
      },
      (reason: unknown) => {
        const fault = reason instanceof Error ? reason.message : String(reason);
        if (isWanted) setHeard({ question, answer: undefined, fault, about });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask, question, about]);
  const present = heard?.about === about ? heard : undefined;
  return {
    question: present?.question,
    answer: present?.answer,
    fault: present?.fault,
    isOld: present?.question !== question,
  };
}
