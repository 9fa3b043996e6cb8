import { useId } from "react";
import { decimal } from "../format";
import type { StepWords } from "../rows/lifeSteps";
import type { Messages } from "../text/da";

/** Goes through the days on which something happens, by button or arrow key, and says what and what it costs whom. */
export function LifeStepper({
  step,
  steps,
  date,
  sides,
  m,
  onStep,
}: {
  step: number;
  steps: number;
  date: string;
  sides: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: StepWords;
  }[];
  m: Messages;
  onStep: (step: number) => void;
}) {
  const id = useId();
  const whole = (count: number) => decimal(count, m.locale);
  return (
    <div className="life-stepper" data-aside>
      <div className="life-steps">
        <button
          type="button"
          className="button button-secondary small"
          disabled={step === 0}
          onClick={() => onStep(step - 1)}
        >
          {m.life.previous}
        </button>
        <label className="sr-only" htmlFor={id}>
          {m.life.step}
        </label>
        <input
          id={id}
          className="slider"
          type="range"
          min={0}
          max={steps - 1}
          step={1}
          value={step}
          aria-valuetext={date}
          onChange={(event) => onStep(Number(event.target.value))}
        />
        <button
          type="button"
          className="button button-secondary small"
          disabled={step === steps - 1}
          onClick={() => onStep(step + 1)}
        >
          {m.life.next}
        </button>
      </div>
      <div className="life-day" aria-live="polite">
        <p className="life-date">
          {m.life.stepOf(date, whole(step + 1), whole(steps))}
        </p>
        {sides.map(({ id, name, words }) => (
          <Side key={id} name={name} {...words} />
        ))}
      </div>
    </div>
  );
}

const Side = ({
  name,
  happens,
  now,
  money,
}: StepWords & { readonly name: string }) => (
  <div className="life-side">
    <p>
      <b>{name}.</b> {happens} {now}
    </p>
    {money.map((text) => (
      <p key={text} className="life-money">
        {text}
      </p>
    ))}
  </div>
);
