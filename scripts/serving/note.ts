import { log } from "#app/server/log.ts";
import type { Answered } from "#lib/front/front.ts";
import { kindOf } from "#lib/front/kind.ts";
import { metrics } from "#lib/metrics/metrics.ts";

/** One line a request: what it was about, and at the level `debug` also which target. */
export function note({ method, path, status, milliseconds, client, reason }: Answered): void {
  const kind = kindOf(path);
  metrics().requests.inc({ kind, status });
  metrics().requestSeconds.observe({ kind }, milliseconds / 1_000);
  if (reason !== null) metrics().refused.inc({ reason });
  if (kind === "health" || kind === "asset") return;
  const line = { kind, method, status, milliseconds, client, ...(reason !== null && { reason }) };
  // The address to which a provider leads back holds a code.
  const shown = kind === "auth" ? path.replace(/\?.*/, "") : path;
  if (log().isLevelEnabled("debug")) log().debug({ ...line, path: shown }, "request");
  else log().info(line, "request");
}
