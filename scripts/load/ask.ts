import { Agent, request } from "node:http";
import type { Report } from "#lib/report/schema.ts";
import { domainName } from "./domains.ts";

/** How one request ended. `wrong`: in words, what no overload excuses; null where all is well. */
export interface Answered {
  kind: "report" | "refused" | "wrong";
  milliseconds: number;
  wrong: string | null;
  /** Outcomes of the checks, where there is a report. */
  outcomes: Map<string, string>;
}

const MOST_SOCKETS = 1_500;
const PATIENCE = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });

/** Asks afresh for the mail servers of one of the domains. `calm`: the outcomes that are right; what could not be found out is right too. */
export function ask(url: string, n: number, calm: ReadonlyMap<string, string> | null): Promise<Answered> {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (kind: Answered["kind"], wrong: string | null = null, outcomes = new Map<string, string>()) =>
      resolve({ kind, wrong, outcomes, milliseconds: performance.now() - started });
    const asked = request(`${url}/api/v1/lookups/mx/${domainName(n)}?fresh=1`, { agent, timeout: PATIENCE }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece) => {
        body += piece;
      });
      response.on("error", (error) => end("wrong", `the answer was cut: ${error.message}`));
      response.on("end", () => {
        const { statusCode = 0, headers } = response;
        if (statusCode === 503) return end("refused", headers["retry-after"] ? null : "503 without Retry-After");
        if (statusCode !== 200) return end("wrong", `the status is ${statusCode}`);
        const outcomes = outcomesOf(JSON.parse(body));
        const wrong = calm && difference(calm, outcomes);
        end(wrong ? "wrong" : "report", wrong, outcomes);
      });
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer within a minute")));
    asked.on("error", (error) => end("wrong", error.message));
    asked.end();
  });
}

export function closeConnections(): void {
  agent.destroy();
}

function outcomesOf({ findings, verdict }: Report): Map<string, string> {
  return new Map([["the verdict", verdict], ...findings.map(({ id, outcome }): [string, string] => [id, outcome])]);
}

function difference(calm: ReadonlyMap<string, string>, outcomes: ReadonlyMap<string, string>): string | null {
  const found = [...outcomes].find(([id, outcome]) => outcome !== calm.get(id) && outcome !== "unknown" && outcome !== "skip");
  return found ? `${found[0]} is ${found[1]} and was ${calm.get(found[0])}` : null;
}
