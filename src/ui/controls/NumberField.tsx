import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import {
  isChanged,
  isOutside,
  readField,
  shownValue,
  written,
  type Field,
} from "../rows/fields";
import type { Messages } from "../text/da";

/** Typing rests this long before it counts, so that 1, 12 and 120 are not computed on the way to 1.200. */
const REST_MS = 350;

/** A number field with its slider, unit, limits, what it was before, and what stands behind it. */
export function NumberField({
  field,
  m,
  onChange,
  onReset,
  disabled = false,
  shownInstead,
  wanted = 0,
  onArrive,
  children,
}: {
  field: Field;
  m: Messages;
  onChange: (value: number) => void;
  onReset: () => void;
  disabled?: boolean;
  /** Stands in the field instead of a number while it is disabled. */
  shownInstead?: string;
  /** Counts the times that this field was asked for, each of which takes view and focus there; 0 for none. */
  wanted?: number;
  /** Hears when they are there. */
  onArrive?: () => void;
  children?: ReactNode;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const input = useRef<HTMLInputElement>(null);
  useWanted(input, wanted, onArrive);

  const typed = draft === null ? null : readField(field, draft, m);
  const fault = typed && !typed.ok ? typed.message : null;

  const type = (text: string) => {
    setDraft(text);
    clearTimeout(rest.current);
    const reading = readField(field, text, m);
    if (reading.ok && reading.value !== field.value)
      rest.current = setTimeout(() => onChange(reading.value), REST_MS);
  };
  const settle = () => {
    clearTimeout(rest.current);
    if (!typed?.ok) return;
    setDraft(null);
    if (typed.value !== field.value) onChange(typed.value);
  };
  const drop = () => {
    clearTimeout(rest.current);
    setDraft(null);
  };
  const slide = (value: number) => {
    drop();
    onChange(value);
  };
  const step = (by: number) => {
    const { min, max, step: size } = field.slider;
    const next = Number((field.value + by * size).toPrecision(12));
    slide(
      Math.min(
        Math.max(next, Math.min(min, field.value)),
        Math.max(max, field.value),
      ),
    );
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[
      event.key
    ];
    if (by !== undefined) {
      event.preventDefault();
      step(by);
    } else if (event.key === "Enter") settle();
    else if (event.key === "Escape") drop();
  };

  const shown = shownValue(field, m.locale);
  const bound = (value: number) => written(field, value, m.locale);
  const outside = !disabled && isOutside(field);
  const notes = [
    fault && `${id}-fault`,
    outside && `${id}-outside`,
    `${id}-unit`,
  ].filter(Boolean);

  return (
    <div className={`field ${fault ? "field-fault" : ""}`}>
      <div className="field-line">
        <label className="field-label" htmlFor={id}>
          {field.label}
        </label>
        <span className="field-entry">
          <input
            ref={input}
            id={id}
            className="form-input field-input"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            value={disabled ? (shownInstead ?? "") : (draft ?? shown)}
            disabled={disabled}
            aria-invalid={fault !== null}
            aria-describedby={notes.join(" ")}
            onChange={(event) => type(event.target.value)}
            onBlur={settle}
            onKeyDown={press}
          />
          <span className="field-unit" id={`${id}-unit`}>
            {field.unit}
          </span>
        </span>
      </div>
      <input
        className="slider"
        type="range"
        aria-label={m.field.slider(field.label)}
        aria-valuetext={`${shown} ${field.unit}`}
        min={field.slider.min}
        max={field.slider.max}
        step={field.slider.step}
        value={field.value}
        disabled={disabled}
        style={trackStyle(field)}
        onChange={(event) => slide(Number(event.target.value))}
      />
      {fault && (
        <p className="field-message fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      {outside && (
        <p className="field-message outside" id={`${id}-outside`}>
          <span aria-hidden="true">⚠ </span>
          {m.field.outside(
            bound(field.limits.low),
            bound(field.limits.high),
            field.unit,
          )}
        </p>
      )}
      {field.beside && <p className="field-beside">{field.beside}</p>}
      {isChanged(field) && (
        <p className="field-changed">
          {m.field.changed(bound(field.before), field.unit)}{" "}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              drop();
              onReset();
            }}
          >
            {m.field.reset}
            <span className="sr-only">: {field.label}</span>
          </button>
        </p>
      )}
      {children}
    </div>
  );
}

/** Opens what folds the field away, then shows it; after the page has put view and focus where they stand on arrival. */
function useWanted(
  input: RefObject<HTMLInputElement | null>,
  wanted: number,
  onArrive?: () => void,
): void {
  const arrive = useEffectEvent(() => onArrive?.());
  useEffect(() => {
    if (wanted === 0) return;
    const frame = requestAnimationFrame(() => {
      let fold = input.current?.closest("details");
      for (; fold; fold = fold.parentElement?.closest("details"))
        fold.open = true;
      input.current?.scrollIntoView({ block: "center" });
      input.current?.focus({ preventScroll: true });
      arrive();
    });
    return () => cancelAnimationFrame(frame);
  }, [input, wanted]);
}

/** Where the slider stands and which part of its track the limits span, in per cent of the track. */
function trackStyle({ slider, value, limits }: Field): CSSProperties {
  const at = (x: number) => {
    const share = (x - slider.min) / (slider.max - slider.min || 1);
    return `${Math.min(100, Math.max(0, share * 100))}%`;
  };
  return {
    "--at": at(value),
    "--low": at(limits.low),
    "--high": at(limits.high),
  } as CSSProperties;
}
