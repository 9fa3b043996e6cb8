import { decimal } from "../format";
import { isSettled, type Run } from "../store";
import type { Messages } from "../text/da";
import { takeawayTexts } from "../text/takeaway/texts";

/** Whether an answer can be taken away, and what is to be said of it meanwhile. */
export function waitingFor(
  run: Run,
  m: Messages,
): { readonly isReady: boolean; readonly text: string } {
  const { wait } = takeawayTexts(m.locale);
  const count = (n: number) => decimal(n, m.locale);
  const isReady = isSettled(run);
  switch (run.kind) {
    case "done":
      return { isReady, text: "" };
    case "running":
      return {
        isReady,
        text: wait.computing(count(run.done), count(run.wanted)),
      };
    case "stopped":
      return {
        isReady,
        text: isReady
          ? wait.stopped(count(run.done), count(run.wanted))
          : wait.nothing,
      };
    case "failed":
      return { isReady, text: wait.failed };
    case "idle":
      return { isReady, text: wait.idle };
  }
}
