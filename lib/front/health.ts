import type { IncomingMessage, ServerResponse } from "node:http";
import type { Lifecycle } from "./lifecycle.ts";
import { sendJson } from "./send-json.ts";

/** Why the process is not ready, by its part; empty when it is. */
export type ReadinessProblems = Record<string, string>;

/**
 * Answers `/healthz` (the process lives) and `/readyz` (it takes requests), without Next, DNS or, for the first, anything at all.
 * A resolver that does not answer leaves the process ready: what is known can still be read. Out: false where another path was asked.
 */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  state: Lifecycle,
  problems: () => ReadinessProblems,
): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (request.url === "/healthz") {
    sendJson(response, 200, { status: "ok" });
    return true;
  }
  if (request.url !== "/readyz") return false;
  state.watched = true;
  const found: ReadinessProblems = state.phase === "ready" ? problems() : { process: state.phase };
  const ready = Object.keys(found).length === 0;
  sendJson(response, ready ? 200 : 503, ready ? { status: "ready" } : { status: "not-ready", problems: found });
  return true;
}
