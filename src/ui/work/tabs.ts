/** What one window of the app tells the others in the same browser. */
export type Told = "work" | "library";

const CHANNEL = "hjemvej";

const channel =
  typeof BroadcastChannel === "undefined"
    ? undefined
    : new BroadcastChannel(CHANNEL);

export const tell = (what: Told): void => channel?.postMessage(what);

/** Hears what the other windows have stored. */
export function listen(heard: (what: Told) => void): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === "work" || data === "library") heard(data);
  });
}
