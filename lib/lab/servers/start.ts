import type { Server } from "node:net";
import { isDeepStrictEqual } from "node:util";
import type { HttpsServerDeclaration, SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import type { ServerSource } from "#lib/lab/types.ts";
import type { Wallet } from "#lib/lab/wallet.ts";
import { hostKey } from "#lib/transport/guard.ts";
import { httpsServer } from "./https-server.ts";
import { type Listening, listenOnLoopback } from "./loopback.ts";
import { smtpServer } from "./smtp-server.ts";

/** The servers of the demo network that are not name servers. */
export interface RunningServers {
  /** The loopback port behind "address:port". */
  hosts: Record<string, number>;
  close(): Promise<void>;
}

/**
 * Starts every declared server on a loopback port of its own; one that refuses connections is not started. `heard` is called with every SMTP
 * command. Rejects when two sources declare different servers at one place.
 */
export async function startServers(
  sources: readonly ServerSource[],
  wallet: Wallet,
  heard: (command: string) => void,
): Promise<RunningServers> {
  const servers = new Map<string, Server>();
  for (const [key, { server, port }] of smtpPlaces(sources)) {
    if (server.fault !== "refuses")
      servers.set(
        key,
        smtpServer(server, port, () => wallet.credentials(server.host), heard),
      );
  }
  for (const [key, hosts] of httpsPlaces(sources)) {
    if (hosts.every(({ fault }) => fault !== "refuses")) servers.set(key, httpsServer(hosts, wallet));
  }
  const started = await Promise.all(
    [...servers].map(async ([key, server]): Promise<[string, Listening]> => [key, await listenOnLoopback(server)]),
  );
  return {
    hosts: Object.fromEntries(started.map(([key, { port }]) => [key, port])),
    async close() {
      await Promise.all(started.map(([, listening]) => listening.close()));
    },
  };
}

function smtpPlaces(sources: readonly ServerSource[]) {
  const places = new Map<string, { server: SmtpServerDeclaration; port: number }>();
  for (const { id, smtp = [] } of sources) {
    for (const server of smtp) {
      for (const key of server.addresses.flatMap((address) =>
        (server.ports ?? [25]).map((port) => ({ port, key: hostKey(address, port) })),
      )) {
        const known = places.get(key.key);
        if (known && !isDeepStrictEqual(known.server, server)) throw new Error(`${id}: there is another server at ${key.key}`);
        places.set(key.key, { server, port: key.port });
      }
    }
  }
  return places;
}

function httpsPlaces(sources: readonly ServerSource[]) {
  const places = new Map<string, HttpsServerDeclaration[]>();
  for (const { id, https = [] } of sources) {
    for (const server of https) {
      for (const address of server.addresses) {
        const key = hostKey(address, 443);
        const hosts = places.get(key) ?? [];
        const known = hosts.find(({ host }) => host === server.host);
        if (known && !isDeepStrictEqual(known, server)) throw new Error(`${id}: there is another ${server.host} at ${key}`);
        places.set(key, known ? hosts : [...hosts, server]);
      }
    }
  }
  return places;
}
