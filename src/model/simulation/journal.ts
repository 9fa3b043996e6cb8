const GROWTH = 2;

/**
 * What one world has posted for its people, line by line, in the order it was posted: the account that a year's sums
 * leave out. Parallel arrays, `length` lines of them in use.
 *
 * A line is a person (index in the cohort), a quantity (index into `QUANTITIES`), the days [from, until) it was posted
 * for, counted from the scenario's first, and how much: days, 1 for an event (then `until` is `from`), or kroner for
 * the refund of § 176, whose days are the month's with a cost. Added up by budget year, the lines of all people are the
 * world's tally, but for what belongs to nobody (`emptyHomeDays`) and the head counts (`persons`, `personsFirstSeen`).
 */
export class Journal {
  length = 0;
  person = new Int32Array(256);
  quantity = new Uint8Array(256);
  from = new Int32Array(256);
  until = new Int32Array(256);
  amount = new Float64Array(256);

  write(
    person: number,
    quantity: number,
    from: number,
    until: number,
    amount: number,
  ): void {
    const line = this.length++;
    if (line >= this.person.length) this.grow();
    this.person[line] = person;
    this.quantity[line] = quantity;
    this.from[line] = from;
    this.until[line] = until;
    this.amount[line] = amount;
  }

  /** Forgets all lines and keeps the room. */
  clear(): void {
    this.length = 0;
  }

  private grow(): void {
    const length = this.person.length * GROWTH;
    const { person, quantity, from, until, amount } = this;
    this.person = new Int32Array(length);
    this.quantity = new Uint8Array(length);
    this.from = new Int32Array(length);
    this.until = new Int32Array(length);
    this.amount = new Float64Array(length);
    this.person.set(person);
    this.quantity.set(quantity);
    this.from.set(from);
    this.until.set(until);
    this.amount.set(amount);
  }
}
