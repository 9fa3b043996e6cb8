import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import { create } from "zustand";
import type { PersistStorage, StorageValue } from "zustand/middleware";

/** What of Hjemvej lies in the browser: one database, keys with the name of whoever keeps something there. */
const DATABASE = "hjemvej";
const TABLE = "kept";

/** Whether the browser keeps what it is given. It does not in some private windows, and when the disk is full. */
export const useStorage = create<{ readonly works: boolean }>()(() => ({
  works: true,
}));

let opened: UseStore | undefined;

const database = (): UseStore => (opened ??= createStore(DATABASE, TABLE));

/** Does something with the database; `otherwise` where there is none. No page fails because nothing can be kept. */
async function attempt<T>(
  act: (store: UseStore) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    return await act(database());
  } catch {
    useStorage.setState({ works: false });
    return otherwise;
  }
}

/** What lies under a key; undefined for nothing, and where nothing can be kept. */
export const kept = (key: string): Promise<unknown> =>
  attempt<unknown>((store) => get<unknown>(key, store), undefined);

/** Keeps a value of plain JSON under a key. Parts that several places of it share are stored once. */
export const keep = (key: string, value: unknown): Promise<void> =>
  attempt((store) => set(key, value, store), undefined);

export const forget = (key: string): Promise<void> =>
  attempt((store) => del(key, store), undefined);

/** All that lies under keys with this beginning. */
export const keptUnder = async (
  beginning: string,
): Promise<readonly unknown[]> =>
  (await attempt((store) => entries<string, unknown>(store), []))
    .filter(([key]) => String(key).startsWith(beginning))
    .map(([, value]) => value);

/**
 * Options for zustand's `persist`, so that a page's own store is there again after a reload:
 * `create<State>()(persist(() => FIRST, keptIn("budget", 1, readState)))`. What was stored in another
 * version, or `readState` does not understand, is left unread: the store then begins as for a first visit.
 */
export function keptIn<State>(
  name: string,
  version: number,
  readState: (json: unknown) => State | undefined,
): {
  readonly name: string;
  readonly version: number;
  readonly storage: PersistStorage<State>;
} {
  const isStored = (json: unknown): json is StorageValue<unknown> =>
    typeof json === "object" &&
    json !== null &&
    "version" in json &&
    json.version === version &&
    "state" in json;
  return {
    name: `page/${name}`,
    version,
    storage: {
      getItem: async (key) => {
        const stored = await kept(key);
        const state = isStored(stored) ? readState(stored.state) : undefined;
        return state === undefined ? null : { state, version };
      },
      setItem: keep,
      removeItem: forget,
    },
  };
}
