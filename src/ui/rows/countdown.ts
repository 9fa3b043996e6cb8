/** A clock that counts down; plain data. Times are milliseconds, `endsAt` since 1970. */
export type Countdown = {
  readonly minutes: number;
  /** When it runs out; null while it does not run. */
  readonly endsAt: number | null;
  /** What is left while it does not run. */
  readonly leftMs: number;
};

export const MOST_MINUTES = 180;
const MINUTE = 60_000;

export const countdownOf = (minutes: number): Countdown => ({
  minutes,
  endsAt: null,
  leftMs: minutes * MINUTE,
});

export const leftAt = ({ endsAt, leftMs }: Countdown, now: number): number =>
  endsAt === null ? leftMs : Math.max(0, endsAt - now);

export const isOver = (clock: Countdown, now: number): boolean =>
  leftAt(clock, now) === 0;

/** Whether it has begun and stands still. */
export const isPaused = ({ endsAt, leftMs, minutes }: Countdown): boolean =>
  endsAt === null && leftMs < minutes * MINUTE;

/** Begins or goes on; one that is over begins anew. */
export const started = (clock: Countdown, now: number): Countdown => {
  const left = leftAt(clock, now);
  return { ...clock, endsAt: now + (left > 0 ? left : clock.minutes * MINUTE) };
};

export const paused = (clock: Countdown, now: number): Countdown => ({
  ...clock,
  endsAt: null,
  leftMs: leftAt(clock, now),
});

/** Whole minutes and seconds, the second that has begun counted as whole. */
export function clockParts(leftMs: number): {
  readonly minutes: number;
  readonly seconds: number;
} {
  const seconds = Math.ceil(leftMs / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
