import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { sameSecret } from "#lib/access/secrets.ts";

/** Answers `/metrics` for whoever has the token; without a configured token there is no such page. Out: false where another path was asked. */
export function answerMetrics(request: IncomingMessage, response: ServerResponse, token: string | null, registry: () => Registry): boolean {
  if (request.url !== "/metrics" || token === null || request.method !== "GET") return false;
  if (!sameSecret(request.headers.authorization ?? "", `Bearer ${token}`)) {
    response.writeHead(401, { "www-authenticate": "Bearer", "cache-control": "no-store" }).end();
    return true;
  }
  registry()
    .metrics()
    .then((text) => response.writeHead(200, { "content-type": registry().contentType, "cache-control": "no-store" }).end(text))
    .catch(() => response.writeHead(500).end());
  return true;
}
