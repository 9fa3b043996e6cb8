import type { ParameterName } from "../../model/scenario/catalogue";
import { same } from "../../model/scenario/difference";
import type { Assumption } from "../../model/scenario/parameter";
import { money, rounded, scaleFor } from "../format";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";
import type { BandRow } from "./bandRows";
import { roughly, type Field } from "./fields";
import { summaryOf } from "./guesses";
import { type GuessedSpread, standingSpread } from "./guessSpread";
import type { LockedAnswer } from "./lockedAnswer";

/** The room's guesses above what the calculation uses now, both in the model's unit. */
export function opinionRows(
  values: readonly number[],
  standing: Assumption,
  field: Field,
  t: WorkshopTexts,
  m: Messages,
): readonly BandRow[] {
  const written = (x: number) => roughly(field, x, m.locale);
  const text = (middle: number, low: number, high: number) =>
    t.spread.rowText(
      written(middle),
      t.spread.range(written(low), written(high)),
    );
  const room = summaryOf(values);
  const model = standingSpread(standing);
  return [
    {
      key: "room",
      name: t.spread.room,
      look: "room",
      text: room ? text(room.median, room.low, room.high) : t.predict.roomNone,
      band: room && [room.low, room.high],
      middle: room?.median,
      dots: values,
    },
    {
      key: "model",
      name: t.spread.model,
      look: "model",
      text: text(model.median, model.low, model.high),
      band: [model.low, model.high],
      middle: model.median,
    },
  ];
}

/** Undefined guesses have no finding: call it with one at least. */
export function spreadFinding(
  values: readonly number[],
  field: Field,
  t: WorkshopTexts,
  m: Messages,
): string {
  const room = summaryOf(values);
  if (!room) return "";
  const written = (x: number) => roughly(field, x, m.locale);
  return t.spread.finding({
    median: written(room.median),
    low: written(room.low),
    high: written(room.high),
    unit: field.unit,
  });
}

/** What the calculation will hold once the guesses are used; by its own distribution, not by the guesses. */
export function wouldSentence(
  { low, median, high }: Extract<GuessedSpread, { ok: true }>,
  field: Field,
  t: WorkshopTexts,
  m: Messages,
): string {
  const written = (x: number) => roughly(field, x, m.locale);
  return t.spread.would({
    low: written(low),
    median: written(median),
    high: written(high),
    unit: field.unit,
  });
}

/** Whether the answer's 80 % interval grew, by the widths as they are written. */
export function widthSentence(
  before: LockedAnswer,
  now: LockedAnswer,
  t: WorkshopTexts,
  m: Messages,
): string {
  const widthOf = ({ saving }: LockedAnswer) => saving.p90 - saving.p10;
  const [was, is] = [widthOf(before), widthOf(now)];
  const scale = scaleFor([was, is]);
  const written = (x: number) => money(x, scale, m.locale);
  const change = rounded(is, scale) - rounded(was, scale);
  if (change === 0) return t.spread.unchanged(written(is));
  return change > 0
    ? t.spread.wider(written(was), written(is))
    : t.spread.narrower(written(was), written(is));
}

/** Said where the two answers differ in more than the one assumption, so that a lever's effect is not laid to the guesses; else empty. */
export function alsoChangedSentence(
  before: LockedAnswer,
  now: LockedAnswer,
  name: ParameterName,
  t: WorkshopTexts,
): string {
  const moved = now.scenario.assumptions[name];
  const assumptions = { ...before.scenario.assumptions, [name]: moved };
  const isAlone =
    before.policyId === now.policyId &&
    before.worlds === now.worlds &&
    before.discounted === now.discounted &&
    same({ ...before.scenario, assumptions }, now.scenario);
  return isAlone ? "" : t.spread.alsoChanged;
}
