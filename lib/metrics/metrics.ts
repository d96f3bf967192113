import { channel, subscribe } from "node:diagnostics_channel";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { LimitId } from "#lib/limits/limit.ts";

/** What is counted. No label ever holds what was looked up, or who did. */
export interface Metrics {
  registry: Registry;
  /** Requests by kind (page, api, auth, asset, health), status. */
  requests: Counter<"kind" | "status">;
  requestSeconds: Histogram<"kind">;
  /** Reports by lookup and verdict; `stopped` where every reader left before the end. */
  reports: Counter<"lookup" | "verdict">;
  reportSeconds: Histogram<"lookup">;
  /** Findings by lookup and outcome. */
  checks: Counter<"lookup" | "outcome">;
  /** What was refused because a limit was reached. */
  limited: Counter<"limit">;
  /** What was refused at the front door, by the reason's code. */
  refused: Counter<"reason">;
}

/** Places that are taken and waited for, by kind. */
export type Load = () => Record<string, { running: number; waiting: number }>;

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.metrics");
const shared = globalThis as typeof globalThis & { [KEY]?: Metrics };

export function metrics(): Metrics {
  shared[KEY] ??= createMetrics();
  return shared[KEY];
}

const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const sockets = new Counter({ name: "mailvane_sockets_total", help: "Sockets dialled", labelNames: ["protocol"], registers });
  // The one way out announces every socket here (lib/transport/node/way-out.ts).
  subscribe(channel("mailvane:dial").name, (dial) => sockets.inc({ protocol: (dial as { protocol: string }).protocol }));
  return {
    registry,
    requests: new Counter({ name: "mailvane_requests_total", help: "Requests answered", labelNames: ["kind", "status"], registers }),
    requestSeconds: new Histogram({
      name: "mailvane_request_seconds",
      help: "Time to answer",
      labelNames: ["kind"],
      buckets: SECONDS,
      registers,
    }),
    reports: new Counter({ name: "mailvane_reports_total", help: "Reports made", labelNames: ["lookup", "verdict"], registers }),
    reportSeconds: new Histogram({
      name: "mailvane_report_seconds",
      help: "Time of a report",
      labelNames: ["lookup"],
      buckets: SECONDS,
      registers,
    }),
    checks: new Counter({ name: "mailvane_checks_total", help: "Checks judged", labelNames: ["lookup", "outcome"], registers }),
    limited: new Counter({ name: "mailvane_limited_total", help: "Limits that were reached", labelNames: ["limit"], registers }),
    refused: new Counter({ name: "mailvane_refused_total", help: "Requests refused at the front", labelNames: ["reason"], registers }),
  };
}

/** Shows how full the places to run in are, whenever it is asked. */
export function showLoad(load: Load): void {
  const { registry } = metrics();
  if (registry.getSingleMetric("mailvane_jobs")) return;
  new Gauge({
    name: "mailvane_jobs",
    help: "Reports that run and that wait",
    labelNames: ["kind", "state"],
    registers: [registry],
    collect() {
      for (const [kind, { running, waiting }] of Object.entries(load())) {
        this.set({ kind, state: "running" }, running);
        this.set({ kind, state: "waiting" }, waiting);
      }
    },
  });
}

export function countLimit(limit: LimitId): void {
  metrics().limited.inc({ limit });
}
