import { useId, useMemo } from "react";
import { same } from "../../model/scenario/difference";
import { parameter } from "../../model/scenario/catalogue";
import { BandRows } from "../charts/BandRows";
import { decimal } from "../format";
import { axisFor } from "../rows/axis";
import { plainTick, reachOf } from "../rows/bandRows";
import { beforeNowNames } from "../rows/beforeNow";
import { assumptionField, readField } from "../rows/fields";
import { readGuesses } from "../rows/guesses";
import {
  FEWEST_GUESSES,
  GUESSED,
  guessedAssumption,
  spreadOfGuesses,
  type Guessed,
} from "../rows/guessSpread";
import {
  alsoChangedSentence,
  opinionRows,
  spreadFinding,
  widthSentence,
  wouldSentence,
} from "../rows/opinionRows";
import { putAssumption, useStore } from "../store";
import { workshopTexts } from "../text/workshop/texts";
import { Comparison } from "./Comparison";
import { GuessField } from "./GuessField";
import type { Present } from "./usePresent";
import {
  chooseSubject,
  isAppliedTo,
  setApplied,
  type Applied,
  typeOpinions,
  useWorkshop,
} from "./workshopStore";

/** The room's guesses at a number that nobody knows, and their spread as the calculation's uncertainty. */
export function SpreadView({ present }: { present: Present }) {
  const { t, m } = present;
  const subject = useWorkshop((state) => state.subject);
  const applied = useAppliedHere();
  return (
    <div className="workshop-part">
      <p className="workshop-intro">{t.spread.intro}</p>
      <SubjectChoice present={present} />
      <section
        className="sheet"
        aria-label={parameter(subject).label[m.locale]}
      >
        <Opinions key={subject} subject={subject} present={present} />
      </section>
      {applied && <Effect applied={applied} present={present} />}
    </div>
  );
}

/** What was applied to the number looked at; null for nothing, or not to this scenario. */
function useAppliedHere(): Applied | null {
  const applied = useWorkshop((state) => state.applied[state.subject] ?? null);
  const scenario = useStore((state) => state.scenario);
  return applied && isAppliedTo(scenario, applied) ? applied : null;
}

function SubjectChoice({ present: { t, m } }: { present: Present }) {
  const id = useId();
  const subject = useWorkshop((state) => state.subject);
  return (
    <div className="subject-choice">
      <label htmlFor={id}>{t.spread.choose}</label>
      <select
        id={id}
        className="form-select"
        value={subject}
        onChange={(event) => chooseSubject(event.target.value as Guessed)}
      >
        {GUESSED.map((name) => (
          <option key={name} value={name}>
            {parameter(name).label[m.locale]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Opinions({
  subject,
  present,
}: {
  subject: Guessed;
  present: Present;
}) {
  const { t, m, answer } = present;
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  const text = useWorkshop(({ opinions }) => opinions[subject] ?? "");
  const field = useMemo(
    () => assumptionField(scenario, origin, subject, m),
    [scenario, origin, subject, m],
  );
  const guesses = useMemo(
    () => readGuesses(text, (word) => readField(field, word, m), t),
    [text, field, m, t],
  );
  const { values } = guesses;
  const spread = useMemo(
    () => spreadOfGuesses(values, subject),
    [values, subject],
  );
  const standing = scenario.assumptions[subject];
  const rows = useMemo(
    () => opinionRows(values, standing, field, t, m),
    [values, standing, field, t, m],
  );
  const [low, high] = reachOf(rows);
  const axis = axisFor(low * field.factor, high * field.factor);
  const inUnits = rows.map((row) => ({
    ...row,
    band: row.band?.map((x) => x * field.factor) as
      [number, number] | undefined,
    middle: row.middle === undefined ? undefined : row.middle * field.factor,
    dots: row.dots?.map((x) => x * field.factor),
  }));
  const earlier = useAppliedHere();
  const isInUse =
    spread.ok &&
    spread.value === standing.value &&
    same(spread.spread, standing.spread);
  const use = () => {
    if (!spread.ok || !answer) return;
    const count = String(values.length);
    const now = guessedAssumption(standing, spread, {
      da: workshopTexts("da").spread.note(count),
      en: workshopTexts("en").spread.note(count),
    });
    const first = earlier ?? { before: standing, answer };
    const { before, answer: without } = first;
    setApplied(subject, {
      name: subject,
      scenario: scenario.id,
      before,
      now,
      answer: without,
    });
    putAssumption(subject, now);
  };
  return (
    <>
      <h3 className="asked">{t.spread.ask(field.label, field.unit)}</h3>
      <p>{field.help}</p>
      <div className="predict">
        <div>
          <GuessField
            text={text}
            guesses={guesses}
            hint={t.spread.hint(field.unit)}
            onType={(typed) => typeOpinions(subject, typed)}
            t={t}
            m={m}
          />
          <div className="stage-buttons">
            <button
              type="button"
              className="button button-primary"
              disabled={!spread.ok || !answer || isInUse}
              onClick={use}
            >
              {t.spread.use}
            </button>
          </div>
          <p aria-live="polite">
            {!spread.ok
              ? {
                  tooFew: t.spread.tooFew(decimal(FEWEST_GUESSES, m.locale)),
                  alike: t.spread.alike,
                  impossible: t.spread.impossible,
                }[spread.why]
              : isInUse
                ? t.spread.already
                : answer
                  ? wouldSentence(spread, field, t, m)
                  : t.spread.wait}
          </p>
        </div>
        <div>
          {values.length > 0 && (
            <p className="finding">{spreadFinding(values, field, t, m)}</p>
          )}
          <BandRows
            rows={inUnits}
            axis={axis}
            tick={plainTick(axis, m)}
            label={field.label}
          />
          <p className="workshop-caption">
            {t.spread.caption} {t.spread.warning}
          </p>
        </div>
      </div>
    </>
  );
}

/** What the room's guesses did to the answer, and the way back. */
function Effect({ applied, present }: { applied: Applied; present: Present }) {
  const { shown, answer, isStale, session, t, m } = present;
  const back = () => {
    putAssumption(applied.name, applied.before);
    setApplied(applied.name, null);
  };
  const isNew =
    shown && same(shown.scenario.assumptions[applied.name], applied.now);
  return (
    <>
      <div className="stage-buttons">
        <p role="status">
          {t.spread.inUse(parameter(applied.name).label[m.locale])}{" "}
          {isNew && answer
            ? [
                widthSentence(applied.answer, answer, t, m),
                alsoChangedSentence(applied.answer, answer, applied.name, t),
              ]
                .filter(Boolean)
                .join(" ")
            : t.stage.recomputing}
        </p>
        <button
          type="button"
          className="button button-secondary"
          onClick={back}
        >
          {t.spread.back}
        </button>
      </div>
      {isNew && (
        <Comparison
          before={applied.answer}
          now={shown}
          names={{
            ...beforeNowNames(t),
            before: t.spread.without,
            now: t.spread.with,
          }}
          heading={t.spread.effect}
          session={`${session} ${applied.name}`}
          isStale={isStale}
          t={t}
          m={m}
        />
      )}
    </>
  );
}
