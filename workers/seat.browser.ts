import { type Remote, wrap } from "comlink";
import type { Analyst } from "./analyst";
import type { Seat } from "./pool";
import type { Simulator } from "./simulator";

/** Starts a simulating worker in the browser. */
export function browserSeat(): Seat {
  const worker = new Worker(new URL("./simulator.worker.ts", import.meta.url), {
    type: "module",
  });
  return {
    simulator: wrap<Simulator>(worker),
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

/** Starts the worker that keeps the worlds and sums them up. */
export function browserAnalyst(): Remote<Analyst> {
  return wrap<Analyst>(
    new Worker(new URL("./analyst.worker.ts", import.meta.url), {
      type: "module",
    }),
  );
}
