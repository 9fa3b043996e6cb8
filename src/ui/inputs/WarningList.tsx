import { Disclosure } from "../controls/Disclosure";
import type { FieldWords } from "../rows/spreads";
import { isAbout, type Subject, type Warning } from "../rows/warnings";
import { chooseLeverPolicy, useStore } from "../store";
import { useWarnings } from "./useWarnings";
import { goToField } from "./wanted";

/** Everything to look at, each with the way to its field. Nothing is shown where there is nothing. */
export function WarningList({ words }: { words: FieldWords }) {
  const warnings = useWarnings(words);
  const { t } = words;
  if (warnings.length === 0) return null;
  return (
    <div className="sheet panel panel-warnings">
      <Disclosure
        className="warnings"
        summary={t.warnings.heading(warnings.length)}
      >
        {() => (
          <ul className="nobullet-list">
            {warnings.map((warning) => (
              <li key={warning.key}>
                <WarningText warning={warning} words={words} />{" "}
                <FieldLink
                  subject={warning.subject}
                  text={t.warnings.go(warning.label)}
                />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}

/** What there is to look at in one field, but that its number is outside its range: the field says so itself. */
export function FieldWarnings({
  warnings,
  subject,
  words,
}: {
  warnings: readonly Warning[];
  subject: Subject;
  words: FieldWords;
}) {
  const own = warnings.filter(
    (warning) => warning.kind !== "outside" && isAbout(warning, subject),
  );
  return own.map((warning) => (
    <p key={warning.key} className="field-message outside">
      <WarningText warning={warning} words={words} />
    </p>
  ));
}

function WarningText({
  warning: { kind, text },
  words: { t },
}: {
  warning: Warning;
  words: FieldWords;
}) {
  return (
    <>
      <span aria-hidden="true">⚠ </span>
      <b>{t.warnings.kinds[kind]}.</b> {text}
    </>
  );
}

/** Leads to the field of a lever or an assumption; the levers of its policy are at hand then. */
export function FieldLink({
  subject,
  text,
}: {
  subject: Subject;
  text: string;
}) {
  const leverPolicyId = useStore((state) => state.leverPolicyId);
  const name = subject.kind === "lever" ? subject.lever : subject.name;
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        if (subject.kind === "lever" && subject.policy !== leverPolicyId)
          chooseLeverPolicy(subject.policy);
        goToField(name);
      }}
    >
      {text}
    </button>
  );
}
