/** A worker that may stop unasked. */
export type Mortal = {
  /** Settles with the reason when the worker stops unasked; never otherwise. */
  readonly died: Promise<string>;
  leave(): void;
};

/** A worker has stopped before it answered. */
export class Died extends Error {}

/** A worker, and whoever waits for its answer. */
export class Chair<S extends Mortal> {
  readonly seat: S;
  private death: Died | undefined;
  private readonly waiting = new Set<(death: Died) => void>();

  constructor(seat: S) {
    this.seat = seat;
    void seat.died.then((reason) => {
      this.death = new Died(reason);
      for (const giveUp of this.waiting) giveUp(this.death);
    });
  }

  get isDead(): boolean {
    return this.death !== undefined;
  }

  /** The worker's answer, or a rejection should it die first. No race: that would keep every answer as long as the worker lives. */
  answer<T>(asked: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.death) reject(this.death);
      const giveUp = (death: Died) => reject(death);
      this.waiting.add(giveUp);
      const done = () => this.waiting.delete(giveUp);
      asked.then(
        (value) => (done(), resolve(value)),
        (fault: unknown) => (done(), reject(fault as Error)),
      );
    });
  }
}
