import { useId, useState } from "react";
import { dateIn, UNITS_PER_KRONE } from "../../model/refund/cells";
import {
  DEFAULT_CHOICES,
  ORDERS,
  READINGS,
  REGIMES,
  RUNNING_YEARS,
  SIX_MONTHS,
  userPaymentIn,
  type Choices,
} from "../../model/refund/choices";
import { Panel } from "../controls/Panel";
import { plain } from "../format";
import type { Messages } from "../text/da";
import { lawQuestions } from "../text/law";
import type { RefundTexts } from "../text/refund/da";
import { choose, useStays } from "./staysStore";

type Props = { readonly t: RefundTexts; readonly m: Messages };

/** How the law is to be read: the command's options. */
export function ChoicesPanel({ t, m, narrow }: Props & { narrow: boolean }) {
  const choices = useStays((state) => state.choices);
  const [resets, setResets] = useState(0);
  const law = lawQuestions(m.locale);
  const isDated = choices.regime === "asDated";
  return (
    <Panel
      kind="assumptions"
      heading={t.choices.heading}
      explain={t.choices.explain}
      narrow={narrow}
    >
      <Choice of="regime" ids={REGIMES} text={law.regime} t={t} />
      {isDated && (
        <>
          <Choice of="april2026" ids={READINGS} text={law.april2026} t={t} />
          <Choice
            of="runningYear"
            ids={RUNNING_YEARS}
            text={law.runningYear}
            t={t}
          />
          <Choice of="sixMonths" ids={SIX_MONTHS} text={law.sixMonths} t={t} />
        </>
      )}
      <Check of="dischargeDayCounts" label={t.choices.dischargeDayCounts} />
      <Check of="especiallyExpensive" label={t.choices.especiallyExpensive} />
      <Entry
        key={`until ${resets}`}
        label={t.choices.until}
        help={t.choices.untilHelp}
        wrong={t.choices.untilWrong}
        shown={choices.until ?? ""}
        read={dateIn}
        onChange={(until) => choose({ until })}
      />
      <Entry
        key={`payment ${resets}`}
        label={t.choices.userPayment}
        help={t.choices.userPaymentHelp}
        wrong={t.choices.userPaymentWrong}
        shown={
          choices.userPayment === undefined
            ? ""
            : plain(choices.userPayment / UNITS_PER_KRONE, m.locale).replace(
                /(\d)[.,](?=\d{3})/,
                "$1",
              )
        }
        read={userPaymentIn}
        onChange={(userPayment) => choose({ userPayment })}
      />
      {choices.userPayment !== undefined && (
        <Choice
          of="userPaymentOrder"
          ids={ORDERS}
          text={law.userPayment}
          t={t}
        />
      )}
      <button
        type="button"
        className="button button-secondary small"
        onClick={() => {
          setResets(resets + 1);
          choose(DEFAULT_CHOICES);
        }}
      >
        {t.choices.reset}
      </button>
    </Panel>
  );
}

type Chosen = "regime" | "april2026" | "runningYear" | "sixMonths";

/** One question of the law and its readings, all in sight. */
function Choice<Of extends Chosen | "userPaymentOrder">({
  of,
  ids,
  text,
  t,
}: {
  of: Of;
  ids: readonly Choices[Of][];
  text: {
    readonly question: string;
    readonly readings: { readonly [R in Choices[Of]]: string };
  };
  t: RefundTexts;
}) {
  const id = useId();
  const chosen = useStays(({ choices }) => choices[of]);
  return (
    <fieldset className="question">
      <legend>{text.question}</legend>
      {ids.map((reading) => (
        <label key={reading} className="check">
          <input
            type="radio"
            name={id}
            checked={chosen === reading}
            onChange={() => choose({ [of]: reading })}
          />
          <span>
            {text.readings[reading]}
            {DEFAULT_CHOICES[of] === reading && (
              <span className="standard"> ({t.choices.standard})</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Check({
  of,
  label,
}: {
  of: "dischargeDayCounts" | "especiallyExpensive";
  label: string;
}) {
  const chosen = useStays(({ choices }) => choices[of]);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={chosen}
        onChange={({ target }) => choose({ [of]: target.checked })}
      />
      {label}
    </label>
  );
}

/** A date or an amount that may be left empty; what cannot be read is kept in the field and told, and the choice stays as it was. */
function Entry<T>({
  label,
  help,
  wrong,
  shown,
  read,
  onChange,
}: {
  label: string;
  help: string;
  wrong: (text: string) => string;
  shown: string;
  read: (text: string) => T | undefined;
  onChange: (value: T | undefined) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const settle = () => {
    if (draft === null) return;
    const text = draft.trim();
    const value = text === "" ? undefined : read(text);
    if (text !== "" && value === undefined) {
      setWrong(true);
      return;
    }
    setDraft(null);
    setWrong(false);
    if (text !== shown) onChange(value);
  };
  return (
    <div className="entry">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="field-beside" id={`${id}-help`}>
        {help}
      </p>
      <input
        id={id}
        className="form-input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={draft ?? shown}
        aria-invalid={isWrong}
        aria-describedby={`${isWrong ? `${id}-wrong ` : ""}${id}-help`}
        onChange={({ target }) => {
          setDraft(target.value);
          setWrong(false);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
      {isWrong && (
        <p className="field-message fault" id={`${id}-wrong`} role="alert">
          {wrong(draft ?? "")}
        </p>
      )}
    </div>
  );
}
