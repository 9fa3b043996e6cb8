import { NONE } from "./sentinel";

/**
 * The calendar: one bucket per day, each a doubly linked list of the people something happens to that day.
 * A person stands in one bucket at most. Adding and removing take the same time however many people there are.
 */
export type Agenda = {
  /** First person of each day, `NONE` when nothing happens. */
  readonly first: Int32Array;
  /** Neighbours in the day's list, per person. */
  next: Int32Array;
  previous: Int32Array;
  /** The day a person is entered on; `NONE` when on none. */
  day: Int32Array;
};

export function openAgenda(days: number, persons: number): Agenda {
  return {
    first: new Int32Array(days).fill(NONE),
    next: new Int32Array(persons).fill(NONE),
    previous: new Int32Array(persons).fill(NONE),
    day: new Int32Array(persons).fill(NONE),
  };
}

/** Enters a person who stands on no day; a day beyond the last is not entered, for it never comes. */
export function enter(agenda: Agenda, person: number, day: number): void {
  if (day >= agenda.first.length) return;
  const head = agenda.first[day]!;
  agenda.next[person] = head;
  agenda.previous[person] = NONE;
  agenda.day[person] = day;
  agenda.first[day] = person;
  if (head !== NONE) agenda.previous[head] = person;
}

/** Takes a person out; does nothing for one who stands on no day. */
export function strike(agenda: Agenda, person: number): void {
  const day = agenda.day[person]!;
  if (day === NONE) return;
  const before = agenda.previous[person]!;
  const after = agenda.next[person]!;
  if (before === NONE) agenda.first[day] = after;
  else agenda.next[before] = after;
  if (after !== NONE) agenda.previous[after] = before;
  agenda.day[person] = NONE;
}
