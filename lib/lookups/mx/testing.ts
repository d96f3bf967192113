import { collect, runLookup } from "#lib/engine/run.ts";
import { scopeOf } from "#lib/names/scope.ts";
import type { Report } from "#lib/report/schema.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import { mx } from "./index.ts";

/** A transport over a test's resolver, in which documentation addresses are public. */
export function transportOver(resolver: Resolver): Transport {
  return {
    resolver,
    blacklists: { health: () => Promise.reject(new Error("no blacklist is asked")), key: () => null, doubt: () => {} },
    ...noConnections,
    now: () => 0,
    signal: new AbortController().signal,
    scope: (address) => (scopeOf(address) === "documentation" ? "public" : scopeOf(address)),
  };
}

/** The MX report of a domain over a test's resolver. */
export function reportOn(target: string, resolver: Resolver): Promise<Report> {
  return collect(runLookup(mx, { target }, { transport: transportOver(resolver), trace: () => [], network: "demo", unicode: target }));
}
