import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { beginOffline, switchOver } from "../../src/ui/work/offline";
import { holdThisBuild } from "../../src/ui/work/offlineState";

const HOUR = 3_600_000;

/** A service worker as far as a page sees it. */
function fakeWorker() {
  const worker = Object.assign(new EventTarget(), {
    state: "installing",
    postMessage: vi.fn<(word: string) => void>(),
  });
  return worker;
}

type Worker = ReturnType<typeof fakeWorker>;

/** A registration whose app is kept already. */
function fakeRegistration() {
  return Object.assign(new EventTarget(), {
    active: fakeWorker(),
    installing: null as Worker | null,
    waiting: null as Worker | null,
    update: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  });
}

/** The browser around the page. */
function fakeBrowser(protocol = "https:") {
  const registration = fakeRegistration();
  const register = vi.fn<(file: string) => Promise<unknown>>(() =>
    Promise.resolve(registration),
  );
  const serviceWorker = Object.assign(new EventTarget(), {
    register,
    ready: Promise.resolve(registration),
    getRegistration: () => Promise.resolve(registration),
  });
  const hold = vi.fn<(name: string) => Promise<void>>();
  const page = Object.assign(new EventTarget(), {
    visibilityState: "visible",
    querySelector: () => ({ src: "https://kommune.dk/hjemvej/assets/a.js" }),
  });
  const reload = vi.fn<() => void>();
  const window = new EventTarget();
  vi.stubGlobal("navigator", { serviceWorker, locks: { request: hold } });
  vi.stubGlobal("document", page);
  vi.stubGlobal("location", { protocol, reload });
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("removeEventListener", window.removeEventListener.bind(window));
  return { registration, register, serviceWorker, hold, page, reload, window };
}

/** A new edition comes, and is fetched whole. */
function comes({ registration }: ReturnType<typeof fakeBrowser>): Worker {
  const worker = fakeWorker();
  registration.installing = worker;
  registration.dispatchEvent(new Event("updatefound"));
  registration.waiting = worker;
  worker.state = "installed";
  worker.dispatchEvent(new Event("statechange"));
  return worker;
}

const told = (isBusy = () => false) => ({
  onNew: vi.fn<() => void>(),
  onReady: vi.fn<() => void>(),
  isBusy,
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a new edition", () => {
  test("is told of once, when nothing has been touched for a moment", async () => {
    const browser = fakeBrowser();
    const app = told();
    await beginOffline(app);
    expect(app.onReady).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(HOUR);
    expect(app.onNew).not.toHaveBeenCalled();
    comes(browser);
    vi.advanceTimersByTime(400);
    browser.window.dispatchEvent(new Event("pointermove"));
    vi.advanceTimersByTime(2500);
    browser.window.dispatchEvent(new Event("keydown"));
    vi.advanceTimersByTime(2900);
    expect(app.onNew).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(app.onNew).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(HOUR);
    expect(app.onNew).toHaveBeenCalledOnce();
  });

  test("waits for a room that looks on, and for a tab to be seen", async () => {
    const browser = fakeBrowser();
    let isBusy = true;
    const app = told(() => isBusy);
    await beginOffline(app);
    comes(browser);
    vi.advanceTimersByTime(60_000);
    isBusy = false;
    browser.page.visibilityState = "hidden";
    vi.advanceTimersByTime(60_000);
    expect(app.onNew).not.toHaveBeenCalled();
    browser.page.visibilityState = "visible";
    vi.advanceTimersByTime(1000);
    expect(app.onNew).toHaveBeenCalledOnce();
  });

  test("that came in an earlier visit is told of too; the first one ever is none", async () => {
    const browser = fakeBrowser();
    browser.registration.waiting = fakeWorker();
    const app = told();
    await beginOffline(app);
    vi.advanceTimersByTime(10_000);
    expect(app.onNew).toHaveBeenCalledOnce();

    const first = fakeBrowser();
    Object.assign(first.registration, { active: null });
    const newcomer = told();
    await beginOffline(newcomer);
    comes(first);
    vi.advanceTimersByTime(10_000);
    expect(newcomer.onNew).not.toHaveBeenCalled();
  });

  test("is asked for on opening, and when a tab is taken up after an hour", async () => {
    const { registration, page } = fakeBrowser();
    await beginOffline(told());
    expect(registration.update).toHaveBeenCalledTimes(1);
    const takeUp = () => page.dispatchEvent(new Event("visibilitychange"));
    vi.advanceTimersByTime(HOUR - 1000);
    takeUp();
    expect(registration.update).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    page.visibilityState = "hidden";
    takeUp();
    expect(registration.update).toHaveBeenCalledTimes(1);
    page.visibilityState = "visible";
    takeUp();
    takeUp();
    expect(registration.update).toHaveBeenCalledTimes(2);
  });

  test("takes over when told to, and the page is opened anew once it has", async () => {
    const browser = fakeBrowser();
    const worker = comes(browser);
    await switchOver();
    expect(worker.postMessage.mock.calls).toEqual([["take over"]]);
    expect(browser.reload).not.toHaveBeenCalled();
    browser.serviceWorker.dispatchEvent(new Event("controllerchange"));
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  test("that another window has gone over to already needs no more than that", async () => {
    const { reload } = fakeBrowser();
    await switchOver();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe("nothing is kept", () => {
  test("of a page opened as a file", async () => {
    const { register } = fakeBrowser("file:");
    await beginOffline(told());
    expect(register).not.toHaveBeenCalled();
  });

  test("where the browser refuses, and the app goes on", async () => {
    const { register } = fakeBrowser();
    register.mockRejectedValue(new Error("SecurityError"));
    const app = told();
    await beginOffline(app);
    expect(app.onReady).not.toHaveBeenCalled();
  });
});

test("a window holds on to the build it runs, beside others that do", () => {
  const { hold } = fakeBrowser();
  holdThisBuild();
  expect(hold.mock.calls[0]).toEqual([
    "https://kommune.dk/hjemvej/assets/a.js",
    { mode: "shared" },
    expect.any(Function),
  ]);
});
