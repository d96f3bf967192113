import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "#lib/config/settings.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";

/** This machine only, until somebody can sign in or a mode without accounts of ours is chosen. Undefined: every address. */
export function listenHost({ MAILVANE_HOST, MAILVANE_MODE }: Settings): string | undefined {
  if (MAILVANE_HOST !== null) return MAILVANE_HOST;
  return MAILVANE_MODE === "private" && !lifecycle().accounts ? "127.0.0.1" : undefined;
}

/** Nobody but this machine reaches what listens there. */
export function isLoopback(host: string | undefined): boolean {
  return host === "localhost" || host === "::1" || host?.startsWith("127.") === true;
}

/** Connections that wait to be taken while the process is busy; the system resets or drops further ones. */
const BACKLOG = 2_000;

/** Listens, and says on which port. Ends the process with a sentence when it cannot. */
export function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      console.error(`Mailvane cannot listen on ${host ?? "any address"}, port ${port}: ${WHY[error.code ?? ""] ?? error.message}.`);
      process.exit(1);
    });
    server.listen({ port, host, backlog: BACKLOG }, () => resolve((server.address() as AddressInfo).port));
  });
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program listens there. Choose another port with npm start -- -p 4000",
  EACCES: "this user may not listen there",
  EADDRNOTAVAIL: "this machine has no such address",
};

/** The address to type into a browser on this machine. */
export function shownHost(host: string | undefined): string {
  if (host === undefined || ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
