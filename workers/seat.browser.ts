import { type Remote, wrap } from "comlink";
import type { Analyst } from "./analyst";
import type { Mortal } from "./chair";
import type { Seat } from "./pool";
import type { Settler } from "./settler";
import type { Simulator } from "./simulator";

/** The worker that keeps the worlds and sums them up. */
export type AnalystSeat = Mortal & { readonly analyst: Remote<Analyst> };

/** The worker that keeps a municipality's own stays settled. */
export type SettlerSeat = Mortal & { readonly settler: Remote<Settler> };

/** Starts a simulating worker in the browser. */
export function browserSeat(): Seat {
  const worker = new Worker(new URL("./simulator.worker.ts", import.meta.url), {
    type: "module",
  });
  return { simulator: wrap<Simulator>(worker), ...lifeOf(worker) };
}

/** Starts the analyst in the browser. */
export function browserAnalyst(): AnalystSeat {
  const worker = new Worker(new URL("./analyst.worker.ts", import.meta.url), {
    type: "module",
  });
  return { analyst: wrap<Analyst>(worker), ...lifeOf(worker) };
}

/** Starts the settler in the browser. */
export function browserSettler(): SettlerSeat {
  const worker = new Worker(new URL("./settler.worker.ts", import.meta.url), {
    type: "module",
  });
  return { settler: wrap<Settler>(worker), ...lifeOf(worker) };
}

function lifeOf(worker: Worker): Mortal {
  return {
    died: new Promise((resolve) => {
      worker.addEventListener("error", (event) =>
        resolve(event.message || "the worker stopped"),
      );
      worker.addEventListener("messageerror", () =>
        resolve("a message could not be read"),
      );
    }),
    leave: () => worker.terminate(),
  };
}
