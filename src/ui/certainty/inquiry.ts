/** What came of a question: an answer, or why there is none. */
export type Heard<Q, A> = {
  readonly question: Q;
  readonly answer: A | undefined;
  readonly fault: string | undefined;
};

/**
 * Asks one question at a time. Of those that come meanwhile only the newest is asked next, and not before a rest: at
 * least so many milliseconds as are given with it, and, where that is above 0, as long as the last answer took.
 */
export class Inquiry<Q, A> {
  private waiting: { readonly question: Q; readonly rest: number } | undefined;
  private isAsking = false;
  private isEnded = false;
  private answeredAt = -Infinity;
  private took = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ask: (question: Q) => Promise<A>;
  private readonly tell: (heard: Heard<Q, A>) => void;

  constructor(
    ask: (question: Q) => Promise<A>,
    tell: (heard: Heard<Q, A>) => void,
  ) {
    this.ask = ask;
    this.tell = tell;
  }

  put(question: Q, rest: number): void {
    this.waiting = { question, rest };
    this.next();
  }

  /** Nothing more is told, whatever is still on its way. */
  end(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
  }

  private next(): void {
    clearTimeout(this.timer);
    if (this.isAsking || this.isEnded || !this.waiting) return;
    const { rest } = this.waiting;
    const pause = rest > 0 ? Math.max(rest, this.took) : 0;
    const wait = this.answeredAt + pause - performance.now();
    if (wait > 0) this.timer = setTimeout(() => void this.carryOut(), wait);
    else void this.carryOut();
  }

  private async carryOut(): Promise<void> {
    if (!this.waiting) return;
    const { question } = this.waiting;
    const begun = performance.now();
    this.waiting = undefined;
    this.isAsking = true;
    const heard = await this.hear(question);
    this.isAsking = false;
    this.answeredAt = performance.now();
    this.took = this.answeredAt - begun;
    if (!this.isEnded) this.tell(heard);
    this.next();
  }

  private async hear(question: Q): Promise<Heard<Q, A>> {
    try {
      return { question, answer: await this.ask(question), fault: undefined };
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      return { question, answer: undefined, fault: reason };
    }
  }
}
