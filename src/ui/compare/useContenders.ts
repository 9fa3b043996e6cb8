import { useMemo } from "react";
import type { Results } from "../../model/results/results";
import { pairOf } from "../rows/comparison";
import type { Contender } from "../rows/compareRows";
import type { CompareWords } from "../rows/inputRows";
import { useStore } from "../store";
import { useList, type Entry } from "./list";
import { type Answered, isSame, type Underway, useAnswers } from "./runner";

/** How far a scenario on the table has come. */
export type Standing =
  | { readonly kind: "waiting" }
  | { readonly kind: "running"; readonly underway: Underway }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "done"; readonly results: Results };

/** A scenario on the table with its letter, its name and how far it has come. */
export type Placed = {
  readonly entry: Entry;
  readonly letter: string;
  readonly name: string;
  readonly standing: Standing;
};

const LETTERS = ["A", "B", "C", "D"] as const;

/** The name given by the reader, or the scenario's own title. */
export function nameOf(
  { name, isEdited, scenario }: Entry,
  { m, t }: CompareWords,
): string {
  const title = scenario.title[m.locale];
  return name.trim() || (isEdited ? t.list.edited(title) : title);
}

/** Everything on the table, and those of them that are computed. */
export function useContenders(words: CompareWords): {
  readonly placed: readonly Placed[];
  readonly contenders: readonly Contender[];
} {
  const entries = useList((state) => state.entries);
  const discounted = useStore((state) => state.discounted);
  const { answers, failures, underway } = useAnswers();
  return useMemo(() => {
    const placed: Placed[] = [];
    const contenders: Contender[] = [];
    for (const [place, entry] of entries.entries()) {
      const letter = LETTERS[place] ?? String(place + 1);
      const question = { scenario: entry.scenario, discounted };
      const answered = answers.find((one) => isSame(one, question));
      const failure = failures.find((one) => isSame(one, question));
      const name = nameOf(entry, words);
      const standing: Standing = answered
        ? { kind: "done", results: answered.results }
        : failure
          ? { kind: "failed", reason: failure.message[words.m.locale] }
          : underway && isSame(underway, question)
            ? { kind: "running", underway }
            : { kind: "waiting" };
      placed.push({ entry, letter, name, standing });
      if (answered)
        contenders.push(contenderOf(entry, letter, name, answered, words));
    }
    return { placed, contenders };
  }, [entries, discounted, answers, failures, underway, words]);
}

function contenderOf(
  { id, policyId }: Entry,
  letter: string,
  name: string,
  { results, gains }: Answered,
  { m }: CompareWords,
): Contender {
  const pair = pairOf(results, policyId, m.locale);
  const own = gains.find(({ policy }) => policy === pair.policy.id);
  if (!own) throw new Error(`No gains of the policy "${pair.policy.id}".`);
  return { key: `s${id}`, letter, name, results, pair, gains: own.gains };
}
