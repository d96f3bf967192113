import { collect, runLookup } from "#lib/engine/run.ts";
import { blacklist } from "#lib/lookups/blacklist/index.ts";
import { scopeOf } from "#lib/names/scope.ts";
import { tableResolver } from "#lib/protocols/dnsbl/testing/table-resolver.ts";
import type { Report, ReportEvent } from "#lib/report/schema.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Blacklists, ListHealth, Transport } from "#lib/transport/types.ts";

interface World {
  /** As for `tableResolver`: the records, by "name TYPE". */
  table?: Parameters<typeof tableResolver>[0];
  /** The self-tests that did not go well, by zone. */
  health?: Record<string, ListHealth["state"]>;
  key?: string | null;
  /** True: documentation addresses are public, as in the demo network. */
  demo?: boolean;
}

/** Runs the lookup in a small world of tables, where every list passes its self-test unless told otherwise. */
export function lookUp(target: string, { table = {}, health = {}, key = null, demo = true }: World = {}) {
  const resolver = tableResolver(table);
  const blacklists: Blacklists = {
    health: (zone) => ({ state: health[zone] ?? "usable", checkedAt: 0, detail: `Seen at ${zone}.` }),
    key: () => key,
    doubt: () => {},
  };
  const transport: Transport = {
    resolver,
    blacklists,
    ...noConnections,
    now: () => 0,
    scope: (address) => (demo && scopeOf(address) === "documentation" ? "public" : scopeOf(address)),
    signal: new AbortController().signal,
  };
  const run = () =>
    runLookup(blacklist, blacklist.input.parse({ target }), { transport, trace: () => [], network: "demo", unicode: target });
  return { asked: resolver.asked, events: (): AsyncGenerator<ReportEvent> => run(), report: (): Promise<Report> => collect(run()) };
}

/** The cells of one list's row. */
export function cellsOf(report: Report, zone: string, subject = report.input.target) {
  return report.rows.find((row) => row.id === `${subject}/${zone}`)?.cells ?? {};
}

export function findingOf(report: Report, id: string) {
  return report.findings.find((finding) => finding.id === id);
}
