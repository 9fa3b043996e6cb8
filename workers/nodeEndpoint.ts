import type { MessagePort, Worker } from "node:worker_threads";
import type { Endpoint } from "comlink";

type Listener = (event: { data: unknown }) => void;

/** Lets comlink talk over a Node worker or its port, whose messages come bare instead of in an event. */
export function nodeEndpoint(port: Worker | MessagePort): Endpoint {
  const wrapped = new Map<unknown, (data: unknown) => void>();
  return {
    postMessage: (message, transferables) =>
      port.postMessage(message, transferables as never),
    addEventListener(_type, listener) {
      const bare = (data: unknown) =>
        (listener as unknown as Listener)({ data });
      wrapped.set(listener, bare);
      port.on("message", bare);
    },
    removeEventListener(_type, listener) {
      const bare = wrapped.get(listener);
      if (bare) port.off("message", bare);
      wrapped.delete(listener);
    },
  };
}
