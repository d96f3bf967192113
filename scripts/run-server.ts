import { createServer } from "node:http";
import { config } from "#app/server/config.ts";
import { log } from "#app/server/log.ts";
import type { Settings } from "#lib/config/settings.ts";
import { createFront } from "#lib/front/front.ts";
import { answerHealth } from "#lib/front/health.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { metrics } from "#lib/metrics/metrics.ts";
import { answerMetrics } from "#lib/metrics/metrics-page.ts";
import { parseNetwork } from "#lib/names/network.ts";
import { root } from "./current-build.ts";
import { settingsFromFlags } from "./flags.ts";
import { endOnSignal } from "./serving/end-on-signal.ts";
import { isLoopback, listen, listenHost, shownHost } from "./serving/listen.ts";
import { note } from "./serving/note.ts";

/** Serves the product behind its front until a signal ends it. Ends the process with a sentence when it cannot start. */
export async function runServer({ dev }: { dev: boolean }): Promise<void> {
  const settings = settingsOrExit();
  // Next reads this when it is loaded.
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({
    dev,
    dir: root,
    // What Next calls itself inside; what the browser asks is the front's affair.
    hostname: "localhost",
    port: settings.MAILVANE_PORT,
    // Next would listen for upgrades of the server that it is given. In production there are none.
    ...(!dev && { httpServer: createServer() }),
  });
  await app.prepare();
  const host = listenHost(settings);
  const server = createFront({
    hosts: { url: settings.MAILVANE_URL, further: settings.MAILVANE_ALLOWED_HOSTS },
    trust: { proxies: settings.MAILVANE_TRUSTED_PROXIES.flatMap((text) => parseNetwork(text) ?? []), hops: settings.MAILVANE_PROXY_HOPS },
    identity: settings.MAILVANE_MODE === "proxy" ? { user: settings.MAILVANE_USER_HEADER, groups: settings.MAILVANE_GROUPS_HEADER } : null,
    dev,
    loopbackOnly: () => isLoopback(host),
    direct: (request, response) =>
      answerHealth(request, response, lifecycle(), storeProblems) ||
      answerMetrics(request, response, settings.MAILVANE_METRICS_TOKEN, () => metrics().registry),
    answered: note,
    next: app.getRequestHandler(),
    upgrade: dev ? (request, socket, head) => void app.getUpgradeHandler()(request, socket, head) : null,
  });
  const port = await listen(server, settings.MAILVANE_PORT, host);
  lifecycle().phase = "ready";
  const url = settings.MAILVANE_URL ?? `http://${shownHost(host)}:${port}`;
  say(`Mailvane is ready: ${url}`);
  if (lifecycle().storeProblem !== null)
    log().error({ cause: lifecycle().storeProblem }, "The store cannot be opened, so nobody is let in");
  const { setupToken } = lifecycle();
  if (setupToken !== null && !isLoopback(host) && settings.MAILVANE_MODE !== "proxy")
    // The one secret that is told: whoever reads the output of the start is who may make the first account.
    say(`There is no account yet. Make the first one at ${url}/setup with the one-time token ${setupToken}`, "warn");
  endOnSignal(server);
}

/** What whoever started us wants to read: a sentence at a terminal, a line of the log elsewhere. */
function say(text: string, level: "info" | "warn" = "info"): void {
  if (process.stdout.isTTY) console.log(text);
  else log()[level](text);
}

function storeProblems(): Record<string, string> {
  const { storeProblem } = lifecycle();
  return storeProblem === null ? {} : { store: storeProblem };
}

function settingsOrExit(): Settings {
  try {
    Object.assign(process.env, settingsFromFlags(process.argv.slice(2)));
    return config();
  } catch (error) {
    console.error(`Mailvane cannot start:\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
