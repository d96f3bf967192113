import { AsyncLocalStorage } from "node:async_hooks";

/** What the front knows of whoever sent a request. No header can change it. */
export interface Visitor {
  /** The client's address, canonical. */
  address: string;
  /** What counts as one client for limits. */
  network: string;
  /** What counts as one customer of a provider: an IPv4 address, or the /48 that many such networks lie in. */
  site: string;
  /** It comes from this machine, with no proxy in between as far as can be seen, and nobody else can come. */
  local: boolean;
  /** The browser speaks TLS to us or to the proxy. */
  secure: boolean;
  /** What was asked, as it stands in the request line. */
  path: string;
  /** Whom the trusted proxy names, in the mode `proxy`. */
  identity: { user: string; groups: string[] } | null;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.visitor");
const shared = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<Visitor> };

function storage(): AsyncLocalStorage<Visitor> {
  shared[KEY] ??= new AsyncLocalStorage();
  return shared[KEY];
}

/** Runs what handles a request, and all that it starts, on behalf of its visitor. */
export function asVisitor<T>(visitor: Visitor, work: () => T): T {
  return storage().run(visitor, work);
}

/** The visitor of the request that is being handled; null where none came through the front, and then nothing may be done for it. */
export function currentVisitor(): Visitor | null {
  return storage().getStore() ?? null;
}
