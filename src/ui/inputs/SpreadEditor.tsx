import { useEffect, useId, useRef, useState } from "react";
import type { ParameterName } from "../../model/scenario/catalogue";
import { roughly, written, type Field } from "../rows/fields";
import {
  type Belief,
  converted,
  familiesOf,
  type Family,
  type FieldWords,
  hasLimits,
  isBounded,
  meanBeside,
  missedInterval,
  pointsOf,
  readSpread,
  type SpreadDraft,
  type SpreadEnd,
  tellsTheSame,
} from "../rows/spreads";
import { setSpread, useStore } from "../store";

/** Typing rests this long before it counts. */
const REST_MS = 500;

/** Low, likely and high in three fields, and the family for those who know it. What cannot be is refused in words, and what held before still holds. */
export default function SpreadEditor({
  name,
  field,
  words,
}: {
  name: ParameterName;
  field: Field;
  words: FieldWords;
}) {
  const id = useId();
  const { t } = words;
  const now = useStore(({ scenario }) => scenario.assumptions[name]);
  const [draft, setDraft] = useState<SpreadDraft>({});
  const [remark, setRemark] = useState("");
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const typed = readSpread(field, name, now, draft, words);
  const isTouched = Object.keys(draft).length > 0;

  const apply = (wanted: SpreadDraft) => {
    clearTimeout(rest.current);
    const reading = readSpread(field, name, now, wanted, words);
    if (!reading.ok) return;
    setDraft({});
    if (Object.keys(wanted).length > 0 && isOther(reading, now))
      setSpread(name, { value: reading.value, spread: reading.spread });
  };
  const type = (end: SpreadEnd, text: string) => {
    const wanted = { ...draft, [end]: text };
    setDraft(wanted);
    setRemark("");
    clearTimeout(rest.current);
    rest.current = setTimeout(() => apply(wanted), REST_MS);
  };
  const choose = (family: Family) => {
    clearTimeout(rest.current);
    setDraft({});
    const wanted = converted(name, now, family);
    if (!wanted || wanted.value > field.most || wanted.value < field.least) {
      setRemark(t.spread.cannotConvert(t.spread.families[family]));
      return;
    }
    setRemark(differenceText(now, wanted, field, words));
    setSpread(name, wanted);
  };

  const families = familiesOf(name, now);
  const ends: readonly SpreadEnd[] = !hasLimits(now.spread)
    ? []
    : now.spread.family === "uniform"
      ? ["low", "high"]
      : ["low", "value", "high"];
  return (
    <div className="spread-editor">
      <label className="spread-family">
        <span>{t.spread.family}</span>
        <select
          className="form-select"
          value={now.spread.family}
          onChange={(event) => choose(event.target.value as Family)}
        >
          {families.map((family) => (
            <option key={family} value={family}>
              {t.spread.families[family]}
            </option>
          ))}
        </select>
      </label>
      {ends.length > 0 && (
        <div className="spread-ends">
          {ends.map((end) => {
            const isAtFault = isTouched && !typed.ok && typed.at === end;
            return (
              <label key={end}>
                <span>
                  {endLabel(end, now.spread.family, words)}
                  <span className="sr-only">: {field.label}</span>
                </span>
                <input
                  className="form-input field-input"
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  value={draft[end] ?? standing(end, now, field, words)}
                  aria-invalid={isAtFault}
                  aria-describedby={`${id}-help ${isAtFault ? `${id}-fault` : ""}`}
                  onChange={(event) => type(end, event.target.value)}
                  onBlur={() => apply(draft)}
                  onKeyDown={(event) => {
                    if (event.key === "Enter") apply(draft);
                    if (event.key === "Escape") {
                      clearTimeout(rest.current);
                      setDraft({});
                    }
                  }}
                />
              </label>
            );
          })}
          <span className="spread-unit">{field.unit}</span>
        </div>
      )}
      {isTouched && !typed.ok && (
        <p className="field-message fault" id={`${id}-fault`} role="alert">
          {typed.message} {t.spread.kept}
        </p>
      )}
      {ends.length > 0 && (
        <p id={`${id}-help`}>{helpFor(now.spread.family, words)}</p>
      )}
      {remark && <p role="status">{remark}</p>}
      <Deviation belief={now} field={field} words={words} />
    </div>
  );
}

const isOther = (a: Belief, b: Belief) =>
  JSON.stringify([a.value, a.spread]) !== JSON.stringify([b.value, b.spread]);

function standing(
  end: SpreadEnd,
  { value, spread }: Belief,
  field: Field,
  { m }: FieldWords,
): string {
  if (!hasLimits(spread)) return "";
  return written(field, end === "value" ? value : spread[end], m.locale);
}

function endLabel(end: SpreadEnd, family: Family, { t }: FieldWords): string {
  const { ends } = t.spread;
  if (isBounded(family))
    return { low: ends.lowest, value: ends.likeliest, high: ends.highest }[end];
  return { low: ends.low, value: ends.mean, high: ends.high }[end];
}

function helpFor(family: Family, { t }: FieldWords): string {
  if (family === "uniform") return t.spread.helpUniform;
  return isBounded(family) ? t.spread.helpBounded : t.spread.helpInterval;
}

/** What another family could not keep. */
function differenceText(
  before: Belief,
  after: Belief,
  field: Field,
  { m, t }: FieldWords,
): string {
  const [old, now] = [pointsOf(before), pointsOf(after)];
  if (!old || !now || tellsTheSame(before, after)) return "";
  const shown = (x: number) => roughly(field, x, m.locale);
  return t.spread.differs({
    low: shown(old.low),
    high: shown(old.high),
    newLow: shown(now.low),
    newHigh: shown(now.high),
  });
}

/** Where the distribution drawn is not just what its three numbers say. */
function Deviation({
  belief,
  field,
  words: { m, t },
}: {
  belief: Belief;
  field: Field;
  words: FieldWords;
}) {
  const shown = (x: number) => `${roughly(field, x, m.locale)} ${field.unit}`;
  const missed = missedInterval(belief);
  const mean = meanBeside(belief);
  if (missed)
    return (
      <p>
        {t.spread.missed(
          roughly(field, missed.low, m.locale),
          shown(missed.high),
        )}
      </p>
    );
  return mean === undefined ? null : <p>{t.spread.meanBeside(shown(mean))}</p>;
}
