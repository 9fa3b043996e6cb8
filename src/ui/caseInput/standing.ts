import { decimal } from "../format";
import type { Run } from "../store";
import type { Messages } from "../text/da";

/** How far the figures have come; empty when they are all in. */
export function standingOf(run: Run, m: Messages): string {
  const count = (n: number) => decimal(n, m.locale);
  switch (run.kind) {
    case "running":
      return run.fresh
        ? m.sentence.preliminary(count(run.done), count(run.wanted))
        : m.sentence.recomputing;
    case "stopped":
      return run.fresh
        ? m.sentence.stoppedAt(count(run.done), count(run.wanted))
        : m.sentence.stoppedEmpty;
    case "failed":
      return run.message[m.locale];
    case "idle":
      return m.sentence.computing;
    case "done":
      return "";
  }
}
