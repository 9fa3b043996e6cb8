// Lets the app be opened without a net: a service worker that keeps the files of one build and answers with them.
// src/pwa/plugin.ts builds it to sw.js beside the page, with the names of the files in it.

/** A hash over everything that this build holds. */
declare const __BUILD__: string;
/** Every file of the build that the app may ask for, by its path from the page. */
declare const __FILES__: readonly string[];
/** The script that the page of this build begins with. */
declare const __ENTRY__: string;

type Lasting = { waitUntil(work: Promise<unknown>): void };
type Asked = Lasting & {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
};
type Heard = Lasting & { readonly data: unknown };

/** What TypeScript's own words for a page leave out. */
type ServiceWorkerItself = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(of: "install" | "activate", act: (e: Lasting) => void): void;
  addEventListener(of: "fetch", act: (e: Asked) => void): void;
  addEventListener(of: "message", act: (e: Heard) => void): void;
};

const worker = self as unknown as ServiceWorkerItself;
const SCOPE = worker.registration.scope;
/** Other apps, and this one in another folder, keep theirs under the same host. */
const OURS = `hjemvej ${SCOPE} `;
const CACHE = OURS + __BUILD__;
const FILES = __FILES__;
const PAGE = "./";
const ANY_VARIANT = { ignoreVary: true };

const address = (file: string): string => new URL(file, SCOPE).href;
/** Files there are named by a hash of what is in them, so a name means the same in every build. */
const isNamedByHash = (file: string): boolean => file.startsWith("assets/");

worker.addEventListener("install", (event) => event.waitUntil(keepBuild()));
worker.addEventListener("activate", (event) =>
  event.waitUntil(worker.clients.claim().then(discardUnused)),
);
worker.addEventListener("fetch", (event) => {
  const file = fileAsked(event.request);
  if (file === undefined) return;
  event.respondWith(answer(event.request, file));
});
// A new build waits until the reader says so, or every window of the old one is closed.
worker.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(worker.skipWaiting());
  if (event.data === "opened") event.waitUntil(discardUnused());
});

/** All or nothing: where one file fails, the build before goes on. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    await cache.put(address(PAGE), await fetchedPage());
    await Promise.all(
      FILES.map(async (file) =>
        cache.put(address(file), await keptOrFetched(file)),
      ),
    );
  } catch (fault) {
    await caches.delete(CACHE);
    throw fault;
  }
}

/** The page itself, if it is this build's: while a folder is being replaced it may be another's. */
async function fetchedPage(): Promise<Response> {
  for (const name of [PAGE, "index.html"]) {
    const page = await fetch(address(name), { cache: "no-cache" });
    const text = await page.text();
    if (!page.ok || !text.includes(__ENTRY__)) continue;
    const headers = new Headers(page.headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
    return new Response(text, { headers }); // a redirected one could not be shown
  }
  throw new Error("The page is that of another build.");
}

async function keptOrFetched(file: string): Promise<Response> {
  const isHashed = isNamedByHash(file);
  const kept = isHashed && (await caches.match(address(file), ANY_VARIANT));
  if (kept) return kept;
  const fetched = await fetch(address(file), {
    cache: isHashed ? "default" : "no-cache",
  });
  const isPage = fetched.headers.get("content-type")?.startsWith("text/html"); // some hosts' word for "not found"
  if (!fetched.ok || isPage) throw new Error(`${file} could not be fetched.`);
  return fetched;
}

/** What of the app is asked for; undefined for all that is not to be answered here. */
function fileAsked({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const asked = origin + pathname;
  if (method !== "GET" || !asked.startsWith(SCOPE)) return undefined;
  const file = asked.slice(SCOPE.length);
  if (file === "" || file === "index.html") return PAGE;
  return isNamedByHash(file) || FILES.includes(file) ? file : undefined;
}

/** From what is kept; a window that still runs an earlier build finds that build's files too. */
async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept =
    (await cache.match(address(file), ANY_VARIANT)) ??
    (isNamedByHash(file) && (await caches.match(address(file), ANY_VARIANT)));
  return kept || fetch(request);
}

/** Throws away earlier builds that no window runs any longer: each window holds a lock by the name of its first script. */
async function discardUnused(): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (installing ?? waiting) return; // a later build's files are not ours to throw away
  const { held = [] } = await navigator.locks.query();
  const scripts = held.flatMap(({ name }) =>
    name?.startsWith(SCOPE) ? [name] : [],
  );
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || name === CACHE) continue;
    const cache = await caches.open(name);
    const found = await Promise.all(scripts.map((one) => cache.match(one)));
    if (!found.some((script) => script)) await caches.delete(name);
  }
}
