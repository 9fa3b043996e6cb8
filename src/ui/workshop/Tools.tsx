import { type RefObject, useEffect, useState } from "react";
import { decimal } from "../format";
import {
  clockParts,
  countdownOf,
  isOver,
  isPaused,
  leftAt,
  MOST_MINUTES,
  type Countdown,
} from "../rows/countdown";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";
import { toggleFullScreen, useIsFullScreen } from "./fullScreen";
import { toggleClock } from "./useKeys";
import { setClock, setKeys, useWorkshop } from "./workshopStore";

/** The clock, the full screen and the keys: at hand in every part of the workshop. */
export function Tools({
  box,
  t,
  m,
}: {
  box: RefObject<HTMLElement | null>;
  t: WorkshopTexts;
  m: Messages;
}) {
  const isFull = useIsFullScreen();
  const hasKeys = useWorkshop((state) => state.hasKeys);
  return (
    <div className="workshop-tools">
      <Timer t={t} m={m} />
      {document.fullscreenEnabled && (
        <button
          type="button"
          className="button button-secondary small"
          aria-keyshortcuts={hasKeys ? "f" : undefined}
          onClick={() => toggleFullScreen(box)}
        >
          {isFull ? t.tools.leaveFullScreen : t.tools.fullScreen}
          <Key name="F" />
        </button>
      )}
      <label className="check" title={t.tools.keysHelp}>
        <input
          type="checkbox"
          checked={hasKeys}
          aria-describedby="workshop-keys-help"
          onChange={(event) => setKeys(event.target.checked)}
        />
        {t.tools.keys}
        <span className="sr-only" id="workshop-keys-help">
          {t.tools.keysHelp}
        </span>
      </label>
    </div>
  );
}

/** The key that does what a button does, for those who see it. */
export function Key({ name }: { name: string }) {
  const hasKeys = useWorkshop((state) => state.hasKeys);
  return hasKeys ? (
    <kbd className="key-hint" aria-hidden="true">
      {name}
    </kbd>
  ) : null;
}

const READY_MINUTES = [5, 10, 15] as const;
const TICK_MS = 250;

/** The time by which the clock is read, moving while it runs. */
function useNow({ endsAt }: Countdown): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    if (endsAt === null) return;
    const timer = setInterval(look, TICK_MS);
    return () => clearInterval(timer);
  }, [endsAt]);
  return now;
}

function Timer({ t, m }: { t: WorkshopTexts; m: Messages }) {
  const clock = useWorkshop((state) => state.clock);
  const hasKeys = useWorkshop((state) => state.hasKeys);
  const now = useNow(clock);
  const over = isOver(clock, now);
  const { minutes, seconds } = clockParts(leftAt(clock, now));
  const runs = clock.endsAt !== null && !over;
  const begin = runs
    ? t.timer.pause
    : isPaused(clock) && !over
      ? t.timer.resume
      : t.timer.start;
  return (
    <div
      className={over ? "timer timer-over" : "timer"}
      role="group"
      aria-label={t.timer.label}
    >
      <span className="timer-left" role="timer" aria-live="off">
        {t.timer.left(String(minutes), String(seconds).padStart(2, "0"))}
      </span>
      <span role="status" className="timer-word">
        {over ? t.timer.over : ""}
      </span>
      <button
        type="button"
        className="button button-secondary small"
        aria-keyshortcuts={hasKeys ? "t" : undefined}
        onClick={toggleClock}
      >
        {begin}
        <Key name="T" />
      </button>
      {clock.endsAt !== null || isPaused(clock) ? (
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => setClock((clock) => countdownOf(clock.minutes))}
        >
          {t.timer.reset}
        </button>
      ) : (
        <Minutes clock={clock} t={t} m={m} />
      )}
    </div>
  );
}

/** Three lengths at a click, and any other typed. */
function Minutes({
  clock,
  t,
  m,
}: {
  clock: Countdown;
  t: WorkshopTexts;
  m: Messages;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const set = (minutes: number) => {
    setDraft(null);
    setClock(() => countdownOf(minutes));
  };
  const isFault = draft !== null && minutesIn(draft) === undefined;
  return (
    <span className="timer-minutes">
      {READY_MINUTES.map((minutes) => (
        <button
          key={minutes}
          type="button"
          className="button button-secondary small"
          aria-label={t.timer.of(decimal(minutes, m.locale))}
          aria-pressed={clock.minutes === minutes}
          onClick={() => set(minutes)}
        >
          {decimal(minutes, m.locale)}
        </button>
      ))}
      <input
        className="form-input"
        type="text"
        inputMode="numeric"
        aria-label={t.timer.minutes}
        aria-invalid={isFault}
        title={isFault ? t.timer.between(decimal(MOST_MINUTES, m.locale)) : ""}
        value={draft ?? String(clock.minutes)}
        onChange={(event) => {
          const text = event.target.value;
          const minutes = minutesIn(text);
          setDraft(text);
          if (minutes !== undefined) setClock(() => countdownOf(minutes));
        }}
        onBlur={() => setDraft(null)}
      />
      <span aria-hidden="true">{t.timer.unit}</span>
    </span>
  );
}

function minutesIn(text: string): number | undefined {
  const minutes = Number(text);
  const isWhole = /^\d{1,3}$/.test(text.trim());
  return isWhole && minutes >= 1 && minutes <= MOST_MINUTES
    ? minutes
    : undefined;
}
