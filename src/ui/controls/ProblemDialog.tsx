import { closeRefusal, useStore, type Refusal } from "../store";
import type { Messages } from "../text/da";
import { workTexts } from "../text/work/texts";
import { Dialog } from "./Dialog";

/** Every reason why a file was refused; the present work is untouched behind it. */
export function ProblemDialog({ m }: { m: Messages }) {
  const refusal = useStore((state) => state.refusal);
  return refusal && <Problems refusal={refusal} m={m} />;
}

function Problems({ refusal, m }: { refusal: Refusal; m: Messages }) {
  const t = workTexts(m.locale);
  const { problems, file, heading: own } = refusal;
  return (
    <Dialog
      heading={own ? own[m.locale] : m.problems.heading(file)}
      onClose={closeRefusal}
    >
      <p>{m.problems.intro(problems.length)}</p>
      <ol className="problems no-max-width">
        {problems.map(({ path, found, expected, hint }, i) => (
          <li key={i}>
            <p className="problem-path">
              <code>{path || (own ? t.link.whole : m.problems.wholeFile)}</code>
            </p>
            <p>
              {m.problems.found}:{" "}
              {found ? <code>{found}</code> : m.problems.nothing}
            </p>
            <p>
              {m.problems.expected}: {expected[m.locale]}
            </p>
            {hint && <p className="hint">{hint[m.locale]}</p>}
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button button-primary"
        onClick={closeRefusal}
      >
        {t.dialog.back}
      </button>
    </Dialog>
  );
}
