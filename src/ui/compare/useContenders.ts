import { useMemo } from "react";
import type { Results } from "../../model/results/results";
import { pairOf } from "../rows/comparison";
import type { Contender } from "../rows/compareRows";
import type { CompareWords } from "../rows/inputRows";
import { useStore } from "../store";
import { useList, type Entry } from "./list";
import {
  type Answered,
  isSame,
  type Question,
  type Underway,
  useAnswers,
} from "./runner";

/** How far a scenario on the table has come. */
export type Standing =
  | { readonly kind: "waiting" }
  | { readonly kind: "running"; readonly underway: Underway }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "done"; readonly results: Results };

/** A scenario on the table with its letter and its name. */
export type Laid = {
  readonly entry: Entry;
  readonly letter: string;
  readonly name: string;
};

const LETTERS = ["A", "B", "C", "D"] as const;

/** The name given by the reader, or the scenario's own title. */
function nameOf(
  { name, isEdited, scenario }: Entry,
  { m, t }: CompareWords,
): string {
  const title = scenario.title[m.locale];
  return name.trim() || (isEdited ? t.list.edited(title) : title);
}

/** Everything on the table. */
export function useLaid(words: CompareWords): readonly Laid[] {
  const entries = useList((state) => state.entries);
  return useMemo(
    () =>
      entries.map((entry, place) => ({
        entry,
        letter: LETTERS[place] ?? String(place + 1),
        name: nameOf(entry, words),
      })),
    [entries, words],
  );
}

/** How far each scenario on the table has come. */
export function useStandings(
  laid: readonly Laid[],
  { m }: CompareWords,
): readonly Standing[] {
  const discounted = useStore((state) => state.discounted);
  const { answers, failures, underway } = useAnswers();
  return useMemo(
    () =>
      laid.map(({ entry: { scenario } }): Standing => {
        const isIt = (one: Question) => isSame(one, { scenario, discounted });
        const answered = answers.find(isIt);
        if (answered) return { kind: "done", results: answered.results };
        const failure = failures.find(isIt);
        if (failure)
          return { kind: "failed", reason: failure.message[m.locale] };
        return underway && isIt(underway)
          ? { kind: "running", underway }
          : { kind: "waiting" };
      }),
    [laid, discounted, answers, failures, underway, m.locale],
  );
}

/** Those on the table that are computed. */
export function useContenders(
  laid: readonly Laid[],
  words: CompareWords,
): readonly Contender[] {
  const discounted = useStore((state) => state.discounted);
  const answers = useAnswers((state) => state.answers);
  return useMemo(
    () =>
      laid.flatMap((one) => {
        const { scenario } = one.entry;
        const answered = answers.find((known) =>
          isSame(known, { scenario, discounted }),
        );
        return answered ? [contenderOf(one, answered, words)] : [];
      }),
    [laid, discounted, answers, words],
  );
}

function contenderOf(
  { entry: { id, policyId }, letter, name }: Laid,
  { results, gains }: Answered,
  { m }: CompareWords,
): Contender {
  const pair = pairOf(results, policyId, m.locale);
  const own = gains.find(({ policy }) => policy === pair.policy.id);
  if (!own) throw new Error(`No gains of the policy "${pair.policy.id}".`);
  return { key: `s${id}`, letter, name, results, pair, gains: own.gains };
}
