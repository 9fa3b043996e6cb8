import { useShallow } from "zustand/react/shallow";
import { decimal } from "../format";
import type { Field } from "../rows/fields";
import {
  meaningSentences,
  stepFor,
  withNumber,
  worldsFor,
} from "../rows/meaning";
import type { FieldWords } from "../rows/spreads";
import type { Subject } from "../rows/warnings";
import { useStore } from "../store";
import { stopTrial, tryOut, useTrials } from "./trials";

const placeOf = (subject: Subject) =>
  subject.kind === "lever"
    ? `${subject.policy} ${subject.lever}`
    : subject.name;

/** What one step of a number does to the answer, computed when asked for. */
export default function Meaning({
  subject,
  field,
  words,
}: {
  subject: Subject;
  field: Field;
  words: FieldWords;
}) {
  const { m, t } = words;
  const place = placeOf(subject);
  const { scenario, policyId, discounted } = useStore(
    useShallow(({ scenario, policyId, discounted }) => ({
      scenario,
      policyId,
      discounted,
    })),
  );
  const known = useTrials(({ trials }) => trials[place]);
  const tried = stepFor(field, subject, scenario);
  const after = tried && withNumber(scenario, subject, tried.to);
  if (!tried || !after) return null;
  const isAbout =
    known?.order.before === scenario &&
    known.order.policy === policyId &&
    known.order.discounted === discounted;
  const trial = isAbout ? known : undefined;
  const ask = () =>
    tryOut(place, {
      before: scenario,
      after,
      policy: policyId,
      discounted,
      worlds: worldsFor(scenario),
    });
  const isWorking = trial?.state === "working";
  const sentences =
    trial?.explanation &&
    meaningSentences(
      trial.explanation,
      tried,
      field,
      { scenario, isWhole: !isWorking },
      words,
    );
  return (
    <div className="meaning">
      {!trial && (
        <button
          type="button"
          className="button button-secondary small"
          onClick={ask}
        >
          {t.meaning.ask}
          <span className="sr-only">: {field.label}</span>
        </button>
      )}
      <div role="status">
        {sentences?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {trial?.state === "failed" && <p>{t.meaning.failed(trial.reason)}</p>}
      </div>
      {isWorking && (
        <p className="meaning-work">
          {!sentences &&
            t.meaning.computing(
              decimal(trial.played, m.locale),
              decimal(trial.of, m.locale),
            )}{" "}
          <button
            type="button"
            className="link-button"
            onClick={() => stopTrial(place)}
          >
            {t.meaning.stop}
          </button>
        </p>
      )}
      {(trial?.state === "failed" || trial?.state === "stopped") && (
        <button type="button" className="link-button" onClick={ask}>
          {t.meaning.again}
        </button>
      )}
    </div>
  );
}
