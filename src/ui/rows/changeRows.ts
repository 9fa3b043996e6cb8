import type { Part } from "../../model/analysis/difference";
import type { Explanation } from "../../model/analysis/explain";
import { parameter } from "../../model/scenario/catalogue";
import { MODEL_VERSION } from "../../model/version";
import { capital, list } from "../format";
import { axisFor, type Axis } from "./axis";
import { type About, policyName } from "./gainBasis";
import type { HeldAnswer } from "./heldAnswer";
import { measureOf, type Measure, type Words } from "./measure";
import { roundedParts } from "./roundedParts";

/** A bar of the waterfall. Amounts are whole steps of the measure, so the printed parts add up. */
export type ChangeRow = {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** An answer stands on zero; a move hangs where the one before it ended. */
  readonly kind: "answer" | "move";
  readonly amount: number;
  readonly se: number | undefined;
};

export type Waterfall = {
  readonly rows: readonly ChangeRow[];
  readonly measure: Measure;
  readonly axis: Axis;
};

/** What the moves are, unrounded. */
type Raw = {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly se: number | undefined;
};

/** The way from the held answer to the one now, bar by bar. While not `isWhole` it begins with the held answer computed over as many worlds as the moves. */
export function waterfall(
  explanation: Explanation,
  { held, isWhole }: { held: HeldAnswer; isWhole: boolean },
  about: About,
  words: Words,
): Waterfall {
  const { gain } = about;
  const anew = explanation.before[gain].mean;
  const kept = held.gains.get(explanation.policy)?.[gain];
  const before = isWhole ? (kept ?? anew) : anew;
  const after = explanation.after[gain].mean;
  const moves = rawMoves(explanation, held, { before, about, words });
  const measure = measureOf(
    gain,
    [before, after, ...moves.map(({ amount }) => amount)],
    words,
  );
  const rows = stacked(moves, { before, after, measure, words });
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  return {
    rows,
    measure,
    axis: axisFor(Math.min(...ends), Math.max(...ends)),
  };
}

/** First what no part of the scenario explains, where there is any; then the parts. */
function rawMoves(
  { before: recomputed, moves, worlds }: Explanation,
  held: HeldAnswer,
  { before, about, words }: { before: number; about: About; words: Words },
): readonly Raw[] {
  const { gain } = about;
  const rest = recomputed[gain].mean - before;
  const parts = moves.map(({ part, change }) => ({
    key: partKey(part),
    name: partName(part, about, words),
    amount: change[gain].mean,
    se: change[gain].se,
  }));
  const names = reasons(held, { ...about, worlds }, words);
  if (rest === 0 || names.length === 0) return parts;
  const name = capital(list(names, words.m.locale));
  return [{ key: "rest", name, amount: rest, se: undefined }, ...parts];
}

/** Why the held answer computed anew is another. */
function reasons(
  held: HeldAnswer,
  { discounted, worlds: now }: About & { readonly worlds: number },
  { t }: Words,
): readonly string[] {
  const { model, worlds, discounting } = t.change.reasons;
  return [
    ...(held.model === MODEL_VERSION ? [] : [model]),
    ...(held.worlds === now ? [] : [worlds]),
    ...(held.discounted === discounted ? [] : [discounting]),
  ];
}

function stacked(
  moves: readonly Raw[],
  {
    before,
    after,
    measure,
    words: { t },
  }: { before: number; after: number; measure: Measure; words: Words },
): readonly ChangeRow[] {
  const { step } = measure;
  const [first, last] = [before, after].map((x) => Math.round(x / step) + 0);
  const parts = roundedParts(
    moves.map(({ amount }) => amount / step),
    last! - first!,
  );
  let at = first!;
  const bars = moves.map(({ key, name, se }, i): ChangeRow => {
    const from = at;
    at += parts[i]!;
    return {
      key,
      name,
      from: from * step,
      to: at * step,
      kind: "move",
      amount: parts[i]! * step,
      se,
    };
  });
  const answer = (key: "before" | "after", steps: number): ChangeRow => ({
    key,
    name: t.change[key],
    from: 0,
    to: steps * step,
    kind: "answer",
    amount: steps * step,
    se: undefined,
  });
  return [answer("before", first!), ...bars, answer("after", last!)];
}

const partKey = (part: Part): string =>
  part.kind === "assumption"
    ? part.name
    : part.kind === "lever"
      ? `${part.policy} ${part.field}`
      : part.kind;

/** A part of a change in words. */
export function partName(
  part: Part,
  { scenario }: Pick<About, "scenario">,
  words: Words,
): string {
  const { m, t } = words;
  switch (part.kind) {
    case "assumption":
      return parameter(part.name).label[m.locale];
    case "lever":
      return t.change.lever(
        policyName(scenario, part.policy, words),
        t.change.fields[part.field],
      );
    case "law":
      return t.change.law;
    case "frame":
      return t.change.frame;
  }
}

/** From what to what, and which part moved most. */
export function changeFinding(
  { rows, measure }: Waterfall,
  { gain }: About,
  words: Words,
): string {
  const { t } = words;
  const [before, after] = [rows[0]!, rows.at(-1)!];
  const moves = rows.filter(({ kind }) => kind === "move");
  const most = moves.toSorted(
    (a, b) => Math.abs(b.amount) - Math.abs(a.amount),
  )[0];
  const what = capital(t.what[gain]);
  const text = ({ to }: ChangeRow) => measure.text(to);
  if (!most || most.amount === 0)
    return t.change.unmoved({ what, after: text(after) });
  return t.change.finding({
    what,
    before: text(before),
    after: text(after),
    label: most.name,
    move: moveText(most.amount, measure, words),
  });
}

const moveText = (amount: number, measure: Measure, { t }: Words): string =>
  amount > 0
    ? t.tornado.higher(measure.text(amount))
    : t.tornado.lower(measure.text(-amount));
