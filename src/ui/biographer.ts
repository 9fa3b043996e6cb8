import type { Trace } from "../model/life/trace";
import type { Scenario } from "../model/scenario/scenario";
import { Chair } from "../../workers/chair";
import type { Seat } from "../../workers/pool";
import { browserSeat } from "../../workers/seat.browser";

/** Whose life is asked for: a person of a world of a scenario, or whoever is most worth reading about. */
export type TraceOrder = {
  readonly scenario: Scenario;
  readonly replication: number;
  readonly person: number | undefined;
  readonly policies: readonly string[];
};

/** A life that was read, and what was asked for. */
export type Told = { readonly order: TraceOrder; readonly trace: Trace };

export type TraceListener = {
  told(told: Told): void;
  failed(reason: string): void;
};

/**
 * Reads lives in a worker of its own, begun when the first is asked for. One at a time; of those that wait meanwhile
 * the newest wins.
 */
export class Biographer {
  private waiting: TraceOrder | undefined;
  private isBusy = false;
  private chair: Chair<Seat> | undefined;
  private readonly listener: TraceListener;
  private readonly seat: () => Seat;

  constructor(listener: TraceListener, seat: () => Seat = browserSeat) {
    this.listener = listener;
    this.seat = seat;
  }

  ask(order: TraceOrder): void {
    this.waiting = order;
    if (!this.isBusy) void this.work();
  }

  close(): void {
    this.waiting = undefined;
    this.chair?.seat.leave();
    this.chair = undefined;
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    while (this.waiting) {
      const order = this.waiting;
      this.waiting = undefined;
      try {
        this.listener.told({ order, trace: await this.read(order) });
      } catch (fault) {
        this.listener.failed(
          fault instanceof Error ? fault.message : String(fault),
        );
      }
    }
    this.isBusy = false;
  }

  private read(order: TraceOrder): Promise<Trace> {
    if (!this.chair || this.chair.isDead) this.chair = new Chair(this.seat());
    const { simulator } = this.chair.seat;
    const { scenario, replication, person, policies } = order;
    return this.chair.answer(
      simulator.trace(scenario, replication, person, policies),
    );
  }
}
