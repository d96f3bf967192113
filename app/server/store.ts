import "server-only";
import { type Attempt, attempt } from "#lib/store/fault.ts";
import { openStore } from "#lib/store/open.ts";
import type { Store } from "#lib/store/store-types.ts";
import { config } from "./config.ts";
import { storeConfig } from "./store-config.ts";

/** Milliseconds after which a store that could not be opened is tried again. */
export const AGAIN = 5_000;

interface Opening {
  store: Promise<Attempt<Store>>;
  /** When it was found that it does not open, on the clock of performance.now(); null while it is open or being opened. */
  failedAt: number | null;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.store");
const shared = globalThis as typeof globalThis & { [KEY]?: Opening };

/** The process's one store, opened at first use; where it could not be opened it is tried again a little later. */
export function openedStore(): Promise<Attempt<Store>> {
  const { [KEY]: known } = shared;
  if (known && (known.failedAt === null || performance.now() - known.failedAt < AGAIN)) return known.store;
  const opening: Opening = { store: attempt(() => openStore(storeConfig(config()).location)), failedAt: null };
  shared[KEY] = opening;
  void opening.store.then(({ ok }) => {
    if (!ok) opening.failedAt = performance.now();
  });
  return opening.store;
}

/** Does something with the store. Never rejects: a store that cannot be used is a fault with its cause. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<Attempt<T>> {
  const opened = await openedStore();
  return opened.ok ? attempt(() => work(opened.value)) : opened;
}
