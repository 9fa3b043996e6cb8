import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import { nodeEndpoint } from "./nodeEndpoint";
import type { Seat } from "./pool";
import type { Simulator } from "./simulator";

/** Starts a simulating worker in Node from its built file. */
export function nodeSeat(file: URL): Seat {
  const worker = new Worker(file);
  return {
    simulator: wrap<Simulator>(nodeEndpoint(worker)),
    died: new Promise((resolve) => {
      worker.on("error", (error) => resolve(error.message));
      worker.on("messageerror", () => resolve("a message could not be read"));
      worker.on("exit", (code) => resolve(`exit code ${code}`));
    }),
    leave: () => void worker.terminate(),
  };
}
