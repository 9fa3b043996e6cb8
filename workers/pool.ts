import type { Remote } from "comlink";
import type { Chunk } from "../src/model/results/chunk";
import type { Scenario } from "../src/model/scenario/scenario";
import type { Simulator } from "./simulator";
import { Chair, Died, type Mortal } from "./chair";

/** One worker of the pool. */
export type Seat = Mortal & { readonly simulator: Remote<Simulator> };

/** Worlds `from` to `until` - 1 of a scenario. */
export type Job = {
  readonly scenario: Scenario;
  readonly from: number;
  readonly until: number;
  /** Hears each chunk as it comes, in any order. */
  readonly onChunk: (chunk: Chunk) => void;
  /** Asked before each chunk: true ends the job early. */
  readonly isCancelled: () => boolean;
};

/** A chunk takes about this long: short enough to be stopped at once, long enough to be worth its message. */
const CHUNK_MILLISECONDS = 12;
const LARGEST_CHUNK = 64;
const MOST_DEATHS = 3;

type Piece = {
  readonly first: number;
  readonly count: number;
  readonly deaths: number;
};

/** Said when a worker has died again and again on the same worlds. */
export class WorkersKeepDying extends Error {
  constructor(first: number, reason: string) {
    super(
      `The simulation of world ${first} has stopped ${MOST_DEATHS} times without an answer (${reason}).`,
    );
    this.name = "WorkersKeepDying";
  }
}

/**
 * A pool of workers kept alive from job to job. Which worker plays which world makes no difference to any number; a
 * worker that dies is replaced, and its worlds are played again.
 */
export class Pool {
  private readonly chairs: Chair<Seat>[] = [];
  private readonly spawn: () => Seat;
  private millisecondsPerWorld = Infinity;

  constructor(spawn: () => Seat, size: number) {
    this.spawn = spawn;
    for (let i = 0; i < size; i++) this.chairs.push(new Chair(spawn()));
  }

  /**
   * Plays a job to its end or until cancelled. Rejects with the fault when the model itself throws; either way only
   * when every worker is at rest, so that no chunk of this job comes after it.
   */
  async run(job: Job): Promise<void> {
    const pieces = new Pieces(job.from, job.until);
    this.millisecondsPerWorld = Infinity;
    const served = await Promise.allSettled(
      this.chairs.map((_, index) => this.serve(index, job, pieces)),
    );
    for (const one of served) if (one.status === "rejected") throw one.reason;
  }

  close(): void {
    for (const { seat } of this.chairs) seat.leave();
  }

  private async serve(index: number, job: Job, pieces: Pieces): Promise<void> {
    try {
      await this.playOn(index, job, pieces);
    } catch (fault) {
      pieces.failed = true;
      throw fault;
    }
  }

  private async playOn(index: number, job: Job, pieces: Pieces): Promise<void> {
    let isOpen = false;
    while (!job.isCancelled() && !pieces.failed) {
      const piece = pieces.take(this.chunkSize());
      if (!piece) return;
      try {
        await this.play(this.chairs[index]!, job, piece, isOpen);
        isOpen = true;
      } catch (fault) {
        if (!(fault instanceof Died)) throw fault;
        this.replace(index);
        isOpen = false;
        if (piece.deaths + 1 >= MOST_DEATHS)
          throw new WorkersKeepDying(piece.first, fault.message);
        pieces.putBack(piece);
      }
    }
  }

  private async play(
    chair: Chair<Seat>,
    job: Job,
    { first, count }: Piece,
    isOpen: boolean,
  ): Promise<void> {
    const { simulator } = chair.seat;
    if (!isOpen) await chair.answer(simulator.open(job.scenario));
    const begun = performance.now();
    const chunk = await chair.answer(simulator.play(first, count));
    this.millisecondsPerWorld = (performance.now() - begun) / count;
    job.onChunk(chunk);
  }

  private replace(index: number): void {
    this.chairs[index]!.seat.leave();
    this.chairs[index] = new Chair(this.spawn());
  }

  private chunkSize(): number {
    return Math.max(
      1,
      Math.min(
        LARGEST_CHUNK,
        Math.round(CHUNK_MILLISECONDS / this.millisecondsPerWorld),
      ),
    );
  }
}

/** The worlds still to be played, lowest first. */
class Pieces {
  failed = false;
  private next: number;
  private readonly until: number;
  private readonly again: Piece[] = [];

  constructor(from: number, until: number) {
    this.next = from;
    this.until = until;
  }

  take(size: number): Piece | undefined {
    const returned = this.again.pop();
    if (returned) return returned;
    if (this.next >= this.until) return undefined;
    const piece = {
      first: this.next,
      count: Math.min(size, this.until - this.next),
      deaths: 0,
    };
    this.next += piece.count;
    return piece;
  }

  putBack(piece: Piece): void {
    this.again.push({ ...piece, deaths: piece.deaths + 1 });
  }
}
