import type { AnyLookup } from "#lib/engine/lookup.ts";
import { collect, runLookup } from "#lib/engine/run.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Cell, Report } from "#lib/report/schema.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";

/** The report of a lookup on one target, over a test's resolver. */
export async function reportOn(lookup: AnyLookup, target: string, resolver: Resolver): Promise<Report> {
  const transport: Transport = {
    resolver,
    ...noConnections,
    blacklists: { health: () => ({ state: "untested", checkedAt: 0, detail: "" }), key: () => null, doubt: () => {} },
    now: () => 0,
    scope: () => "public",
    signal: new AbortController().signal,
  };
  const input = lookup.input.parse({ target });
  return await collect(runLookup(lookup, input, { transport, trace: () => [], network: "demo", unicode: toUnicode(target) }));
}

/** The cells of the rows whose id begins so. */
export function cellsOf({ rows }: Report, kind: string, ...keys: string[]): (Cell | undefined)[][] {
  return rows.filter(({ id }) => id.startsWith(`${kind}/`)).map(({ cells }) => keys.map((key) => cells[key]));
}
