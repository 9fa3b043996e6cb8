import { useId } from "react";
import { Disclosure } from "../controls/Disclosure";
import type { Remarks } from "../rows/case/input";
import type { CaseTexts } from "../text/case/da";
import { remark, remarksIn, useRemarks } from "../caseInput/remarks";

const LINES = ["title", "audience"] as const satisfies (keyof Remarks)[];
const TEXTS = [
  "background",
  "local",
  "sources",
] as const satisfies (keyof Remarks)[];
const LONGEST_LINE = 120;
const LONGEST_TEXT = 1500;

/** The author's own words, which the document marks as such. */
export function RemarksForm({
  scenario,
  t,
}: {
  /** Id of the scenario that the words are about. */
  scenario: string;
  t: CaseTexts;
}) {
  return (
    <section className="sheet case-remarks">
      <Disclosure summary={t.page.remarks}>
        {() => <Fields scenario={scenario} t={t} />}
      </Disclosure>
    </section>
  );
}

function Fields({ scenario, t }: { scenario: string; t: CaseTexts }) {
  const remarks = useRemarks((state) => remarksIn(state, scenario));
  const id = useId();
  const field = (key: keyof Remarks) => ({
    id: `${id}-${key}`,
    value: remarks[key],
    onChange: ({ target }: { target: { value: string } }) =>
      remark(scenario, { [key]: target.value }),
  });
  const label = (key: keyof Remarks) => (
    <label className="form-label" htmlFor={`${id}-${key}`}>
      {t.page.fields[key]}
    </label>
  );
  return (
    <>
      <p className="page-note">{t.page.remarksHelp}</p>
      {LINES.map((key) => (
        <div key={key}>
          {label(key)}
          <input
            type="text"
            className="form-input"
            maxLength={LONGEST_LINE}
            {...field(key)}
          />
        </div>
      ))}
      {TEXTS.map((key) => (
        <div key={key}>
          {label(key)}
          <textarea
            className="form-input"
            rows={3}
            maxLength={LONGEST_TEXT}
            {...field(key)}
          />
        </div>
      ))}
    </>
  );
}
