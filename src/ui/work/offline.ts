// Fetched when nothing else is to do. It imports nothing, so that the first page is not cut into more files for it.

/** What the app is told, and asked. */
export type Told = {
  /** There is a new edition, and nobody is in the midst of anything. */
  readonly onNew: () => void;
  /** The app opens without a net from now on. */
  readonly onReady: () => void;
  /** Whether it would be a bad moment to speak. */
  readonly isBusy: () => boolean;
};

/** A tab that is taken up again after so long asks whether there is a new edition. */
const STALE_MS = 3_600_000;
/** Nobody is told of a new edition in the midst of a movement. */
const QUIET_MS = 3000;
/** A new edition that has not taken over by then never will; the page is then opened anew as it is. */
const PATIENCE_MS = 5000;

/** Keeps the app in this browser, and tells when there is a new edition of it. Where the browser keeps none, the app needs the net like any other page. */
export async function beginOffline(told: Told): Promise<void> {
  if (!canKeepApp()) return;
  try {
    const registration = await navigator.serviceWorker.register("./sw.js", {
      updateViaCache: "none",
    });
    watchForNew(registration, told);
    askForNew(registration);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage("opened");
    told.onReady();
  } catch {
    // Refused by the browser or its owner; nothing is lost by it.
  }
}

/** Where the app is served from the reader's own machine, as `npm start` does, it is there without a net, and a kept one would stand in the way of the next. */
const OWN_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Browsers offer it to pages that come by https. */
const canKeepApp = (): boolean =>
  location.protocol.startsWith("http") &&
  !OWN_MACHINE.test(location.hostname) &&
  "serviceWorker" in navigator;

function watchForNew(
  registration: ServiceWorkerRegistration,
  { onNew, isBusy }: Told,
): void {
  const tell = whenQuiet(onNew, isBusy);
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) tell();
    });
  if (registration.waiting && registration.active) tell();
  follow(registration.installing);
  registration.addEventListener("updatefound", () =>
    follow(registration.installing),
  );
}

/** Does it when nothing has been touched for a moment. */
function whenQuiet(act: () => void, isBusy: () => boolean): () => void {
  let touched = Date.now();
  const touch = () => (touched = Date.now());
  const isQuiet = () =>
    Date.now() - touched >= QUIET_MS &&
    document.visibilityState === "visible" &&
    !isBusy();
  return () => {
    touch();
    const signs = ["pointerdown", "pointermove", "keydown", "wheel"];
    for (const sign of signs) addEventListener(sign, touch, { passive: true });
    const clock = setInterval(() => {
      if (!isQuiet()) return;
      clearInterval(clock);
      for (const sign of signs) removeEventListener(sign, touch);
      act();
    }, 500);
  };
}

/** Asks for a new edition now, and again when the tab is taken up after a long while. */
function askForNew(registration: ServiceWorkerRegistration): void {
  const ask = () => registration.update().catch(() => undefined); // without a net there is nothing new
  if (registration.active) void ask();
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    const isDue = Date.now() - asked >= STALE_MS;
    if (document.visibilityState !== "visible" || !isDue) return;
    asked = Date.now();
    void ask();
  });
}

/** Goes over to the new edition: the page is opened anew, where it was. Other windows keep the edition they run. */
export async function switchOver(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const waiting = registration?.waiting;
  const reload = () => location.reload();
  if (!waiting) return reload(); // another window has gone over already
  navigator.serviceWorker.addEventListener("controllerchange", reload, {
    once: true,
  });
  setTimeout(reload, PATIENCE_MS);
  waiting.postMessage("take over");
}
