import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { config } from "#app/server/config.ts";
import { log } from "#app/server/log.ts";
import type { Settings } from "#lib/config/settings.ts";
import { type Answered, createFront } from "#lib/front/front.ts";
import { answerHealth } from "#lib/front/health.ts";
import { kindOf } from "#lib/front/kind.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { answerMetrics } from "#lib/front/metrics-page.ts";
import { drain } from "#lib/front/shutdown.ts";
import { metrics } from "#lib/metrics/metrics.ts";
import { parseNetwork } from "#lib/names/network.ts";
import { root } from "./current-build.ts";
import { settingsFromFlags } from "./flags.ts";

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
    announceSetup(`There is no account yet. Make the first one at ${url}/setup with the one-time token ${setupToken}`);
  endOnSignal(server);
}

/** This machine only, until somebody can sign in or a mode without accounts of ours is chosen. Undefined: every address. */
function listenHost({ MAILVANE_HOST, MAILVANE_MODE }: Settings): string | undefined {
  if (MAILVANE_HOST !== null) return MAILVANE_HOST;
  return MAILVANE_MODE === "private" && !lifecycle().accounts ? "127.0.0.1" : undefined;
}

function isLoopback(host: string | undefined): boolean {
  return host === "localhost" || host === "::1" || host?.startsWith("127.") === true;
}

/** What whoever started us wants to read: a sentence at a terminal, a line of the log elsewhere. */
function say(text: string): void {
  if (process.stdout.isTTY) console.log(text);
  else log().info(text);
}

/** The one secret that is told: whoever reads the output of the start is who may make the first account. */
function announceSetup(text: string): void {
  if (process.stdout.isTTY) console.log(text);
  else log().warn(text);
}

/** One line a request: what it was about, and at the level `debug` also which target. */
function note({ method, path, status, milliseconds, client, reason }: Answered): void {
  const kind = kindOf(path.split("?")[0] ?? "");
  metrics().requests.inc({ kind, status });
  metrics().requestSeconds.observe({ kind }, milliseconds / 1_000);
  if (reason !== null) metrics().refused.inc({ reason });
  if (kind === "health" || kind === "asset") return;
  const line = { kind, method, status, milliseconds, client, ...(reason !== null && { reason }) };
  if (log().isLevelEnabled("debug")) log().debug({ ...line, path }, "request");
  else log().info(line, "request");
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

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      console.error(`Mailvane cannot listen on ${host ?? "any address"}, port ${port}: ${WHY[error.code ?? ""] ?? error.message}.`);
      process.exit(1);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program listens there. Choose another port with npm start -- -p 4000",
  EACCES: "this user may not listen there",
  EADDRNOTAVAIL: "this machine has no such address",
};

/** The address to type into a browser on this machine. */
function shownHost(host: string | undefined): string {
  if (host === undefined || ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** The first signal ends in good order, a second one at once. */
function endOnSignal(server: Server): void {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    log().info("Stopping: no more connections are taken, and what runs may finish");
    await drain(server, lifecycle());
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end());
}
