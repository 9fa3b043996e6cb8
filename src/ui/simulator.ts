import { transfer } from "comlink";
import type {
  BudgetOrder,
  BudgetTest,
  Reserve,
  ReserveOrder,
} from "../model/analysis/budget";
import type { Decision, DecisionOrder } from "../model/analysis/decision";
import type { Learning, LearningOrder } from "../model/analysis/learning";
import type { WorldGains, WorldsOrder } from "../model/analysis/sideBySide";
import type { Chunk } from "../model/results/chunk";
import type { Wanted } from "../model/results/precision";
import type { Results } from "../model/results/results";
import { playsSameWorlds } from "../model/scenario/difference";
import type { Text } from "../model/scenario/parameter";
import type { Scenario } from "../model/scenario/scenario";
import { Chair } from "../../workers/chair";
import { Pool, type Seat } from "../../workers/pool";
import {
  type AnalystSeat,
  browserAnalyst,
  browserSeat,
} from "../../workers/seat.browser";

/** What a listener hears while a run goes on. */
export type Progress = {
  /** The answer so far; undefined before the first worlds are in. */
  readonly results: Results | undefined;
  readonly done: number;
  readonly wanted: number;
  readonly finished: boolean;
};

export type Listener = {
  progress(progress: Progress): void;
  failed(message: Text): void;
};

export type Simulator = {
  /** Computes this scenario; the newest one wins. Re-prices the stored worlds when only money has changed. */
  submit(scenario: Scenario, view: View): void;
  /** Ends the run; what has been computed so far stays, and is reported as finished. */
  stop(): void;
  /** What the worlds that are in say to whoever must choose; undefined when they are too few. */
  decide(order: DecisionOrder): Promise<Decision | undefined>;
  /** Which number is worth knowing better, by the same worlds. */
  learn(order: LearningOrder): Promise<Learning | undefined>;
  /** What each policy gains in each world; undefined where the worlds at hand are not those asked for. */
  gains(order: WorldsOrder): Promise<readonly WorldGains[] | undefined>;
  /** What the municipality must have at hand, by the same worlds. */
  reserve(order: ReserveOrder): Promise<Reserve | undefined>;
  /** How an adopted budget stands against them. */
  testBudget(order: BudgetOrder): Promise<BudgetTest | undefined>;
};

export type View = { readonly discounted: boolean };

/** Workers that simulate; none is gained from more than the machine has cores for. */
const MOST_WORKERS = 8;

/** As many workers as this machine has use for. */
export const workersHere = (): number =>
  Math.max(
    1,
    Math.min(MOST_WORKERS, globalThis.navigator?.hardwareConcurrency ?? 2),
  );

/** A first picture rests on this many worlds, or on what has come after this long. */
const FIRST_PICTURE_WORLDS = 10;
const FIRST_PICTURE_MILLISECONDS = 100;
/** Pause between pictures: often enough to be seen refining, seldom enough not to be in the way. */
const PICTURE_MILLISECONDS = 220;

type Order = { readonly scenario: Scenario; readonly view: View };

export function createSimulator(
  listener: Listener,
  seat: () => Seat = browserSeat,
  analyst: () => AnalystSeat = browserAnalyst,
): Simulator {
  return new Engine(listener, new Pool(seat, workersHere()), analyst);
}

/** Runs one order at a time. A newer one waits until the present one has shown its first picture, then takes over. */
class Engine implements Simulator {
  private waiting: Order | undefined;
  private isBusy = false;
  private isStopped = false;
  /** The worlds the analyst has. */
  private held: Scenario | undefined;
  private done = 0;
  private seconds = 0;
  private readonly listener: Listener;
  private readonly pool: Pool;
  private readonly seatAnalyst: () => AnalystSeat;
  private chair: Chair<AnalystSeat>;

  constructor(listener: Listener, pool: Pool, seatAnalyst: () => AnalystSeat) {
    this.listener = listener;
    this.pool = pool;
    this.seatAnalyst = seatAnalyst;
    this.chair = new Chair(seatAnalyst());
  }

  submit(scenario: Scenario, view: View): void {
    this.waiting = { scenario, view };
    this.isStopped = false;
    if (!this.isBusy) void this.work();
  }

  stop(): void {
    this.isStopped = true;
  }

  decide(order: DecisionOrder): Promise<Decision | undefined> {
    return this.chair.answer(this.analyst.decide(order));
  }

  learn(order: LearningOrder): Promise<Learning | undefined> {
    return this.chair.answer(this.analyst.learn(order));
  }

  gains(order: WorldsOrder): Promise<readonly WorldGains[] | undefined> {
    return this.chair.answer(this.analyst.gains(order));
  }

  reserve(order: ReserveOrder): Promise<Reserve | undefined> {
    return this.chair.answer(this.analyst.reserve(order));
  }

  testBudget(order: BudgetOrder): Promise<BudgetTest | undefined> {
    return this.chair.answer(this.analyst.testBudget(order));
  }

  private get analyst() {
    return this.chair.seat.analyst;
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    while (this.waiting) {
      const order = this.waiting;
      this.waiting = undefined;
      try {
        await this.carryOut(order);
      } catch (fault) {
        this.held = undefined;
        if (this.chair.isDead) this.chair = new Chair(this.seatAnalyst());
        this.listener.failed(sentence(fault));
      }
    }
    this.isBusy = false;
  }

  private async carryOut(order: Order): Promise<void> {
    const { scenario } = order;
    if (this.held && playsSameWorlds(this.held, scenario)) {
      await this.chair.answer(this.analyst.reprice(scenario));
    } else {
      await this.chair.answer(this.analyst.open(scenario));
      this.done = 0;
      this.seconds = 0;
    }
    this.held = scenario;
    let wanted = await this.wanted();
    if (this.done > 0) await this.show(order, wanted);
    if (wanted.isEnough) return;
    while (!wanted.isEnough && !this.waiting && !this.isStopped) {
      await this.play(order, wanted);
      wanted = await this.wanted();
    }
    if (!this.waiting) await this.show(order, { ...wanted, isEnough: true });
  }

  private wanted(): Promise<Wanted> {
    return this.chair.answer(this.analyst.wanted());
  }

  /** Plays the worlds that are missing, and shows a picture now and then. */
  private async play(order: Order, wanted: Wanted): Promise<void> {
    const clock = { begun: performance.now(), before: this.seconds };
    let shown = this.done > 0 ? clock.begun : 0;
    let picture: Promise<void> | undefined;
    const onChunk = (chunk: Chunk) => {
      const now = performance.now();
      this.done += chunk.count;
      this.seconds = clock.before + (now - clock.begun) / 1000;
      this.hand(chunk);
      if (picture || !isDue(now, clock.begun, shown, this.done)) return;
      picture = this.show(order, wanted).finally(() => {
        shown = performance.now();
        picture = undefined;
      });
    };
    await this.pool.run({
      scenario: order.scenario,
      from: this.done,
      until: wanted.count,
      isCancelled: () =>
        this.isStopped || (this.waiting !== undefined && shown > 0),
      onChunk,
    });
    await picture;
  }

  private hand(chunk: Chunk): void {
    void this.analyst.add(
      transfer(chunk, [
        chunk.draws.buffer,
        chunk.tallies.buffer,
        chunk.counts.buffer,
      ]),
    );
  }

  private async show({ view }: Order, wanted: Wanted): Promise<void> {
    const summary = await this.chair.answer(
      this.analyst.summarise(view.discounted, wanted.count),
    );
    this.listener.progress({
      results: summary && { ...summary, seconds: this.seconds },
      done: summary?.replications ?? 0,
      wanted: wanted.count,
      finished: wanted.isEnough && !this.waiting,
    });
  }
}

function isDue(
  now: number,
  begun: number,
  shown: number,
  arrived: number,
): boolean {
  if (shown > 0) return now - shown >= PICTURE_MILLISECONDS;
  return (
    arrived >= FIRST_PICTURE_WORLDS || now - begun >= FIRST_PICTURE_MILLISECONDS
  );
}

function sentence(fault: unknown): Text {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return {
    da: `Beregningen gik i stå. Dit arbejde er bevaret; prøv igen, eller ret det, du sidst ændrede. (${reason})`,
    en: `The calculation has stopped. Your work is kept; try again, or change back what you last changed. (${reason})`,
  };
}
