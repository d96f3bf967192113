import { Agent, request } from "node:http";
import type { Finding, ReportEvent } from "#lib/report/schema.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import type { Product } from "#scripts/product/start-product.ts";

/** A report as its reader saw it come. Times in milliseconds since it was asked for; NaN where it never came. */
export interface SeenReport {
  status: number;
  firstOctet: number;
  firstFinding: number;
  ended: number;
  findings: Finding[];
  /** Of the whole; null when the stream ended without one. */
  verdict: string | null;
  /** Whatever a report must never say: that a lookup failed by our own fault. */
  failures: string[];
}

const agent = new Agent({ keepAlive: true });

/** Asks for a report as a page does and reads it as it comes. `path` as in "/api/v1/lookups/mx/gmail.com". */
export function readReport({ url }: Product, path: string, { active = false, fresh = true } = {}): Promise<SeenReport> {
  const started = performance.now();
  const since = () => performance.now() - started;
  const seen: SeenReport = {
    ...{ status: 0, firstOctet: Number.NaN, firstFinding: Number.NaN, ended: Number.NaN },
    ...{ findings: [], verdict: null, failures: [] },
  };
  const method = active ? "POST" : "GET";
  const address = `${url}${path}${fresh ? `${path.includes("?") ? "&" : "?"}fresh=1` : ""}`;
  return new Promise((resolve) => {
    const end = () => resolve({ ...seen, ended: since() });
    const asked = request(address, { agent, method, headers: { accept: "application/x-ndjson" } }, (response) => {
      seen.status = response.statusCode ?? 0;
      let rest = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        if (Number.isNaN(seen.firstOctet)) seen.firstOctet = since();
        const lines = (rest + piece).split("\n");
        rest = lines.pop() ?? "";
        if (seen.status === 200) for (const line of lines) note(JSON.parse(line), seen, since);
      });
      response.on("error", end).on("end", end);
    });
    asked.on("error", end);
    asked.end();
  });
}

export function closeReaders(): void {
  agent.destroy();
}

function note(event: ReportEvent | SuiteEvent, seen: SeenReport, since: () => number): void {
  if (event.event === "part") {
    if (event.part.event === "end") noteFailure(event.part, seen);
    else note(event.part, seen, since);
  } else if (event.event === "finding") {
    if (seen.findings.length === 0) seen.firstFinding = since();
    seen.findings.push(event.finding);
  } else if (event.event === "end") {
    seen.verdict = event.verdict;
    if ("trace" in event) noteFailure(event, seen);
  }
}

function noteFailure({ failure }: Extract<ReportEvent, { event: "end" }>, seen: SeenReport): void {
  if (failure) seen.failures.push(failure.message);
}
