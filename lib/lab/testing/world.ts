import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Scenario } from "#lib/engine/scenario.ts";
import type { HttpsServerDeclaration, SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import { createAuthority } from "#lib/lab/authority.ts";
import { serveZones } from "#lib/lab/server.ts";
import { startServers } from "#lib/lab/servers/start.ts";
import { buildStore } from "#lib/lab/store.ts";
import { createWallet } from "#lib/lab/wallet.ts";
import type { ConnectionExchange, Exchange } from "#lib/report/schema.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { TIMING } from "#lib/transport/node/timing.ts";
import type { Transport } from "#lib/transport/types.ts";

interface WorldOptions {
  /** Master-file lines below `.test`. */
  records?: string;
  /** By "name TYPE", as in a scenario. */
  faults?: Scenario["faults"];
  smtp?: readonly SmtpServerDeclaration[];
  https?: readonly HttpsServerDeclaration[];
  /** Other servers, by "address:port" as the guard writes it. */
  hosts?: Readonly<Record<string, Server>>;
  /** PEM: trusted in place of the authority of `smtp` and `https`. */
  authority?: string;
  /** Connections that the report may open. */
  connections?: number;
  /** The longest step, in milliseconds. */
  step?: number;
}

/** One report in a small Internet on loopback. `await using` closes everything. */
export interface World extends AsyncDisposable {
  network: Network;
  transport: Transport;
  trace(): Exchange[];
  /** The connections of its trace. */
  connections(): ConnectionExchange[];
  /** SMTP commands that the servers of `smtp` heard. */
  commands: string[];
  controller: AbortController;
}

export async function startWorld(options: WorldOptions): Promise<World> {
  const { records = "", faults, smtp = [], https = [], hosts = {}, connections, step = 2_000 } = options;
  const names = await serveZones(buildStore([{ id: "world", zones: ["test"], records, faults }]));
  const commands: string[] = [];
  const sources = [{ id: "world", smtp, https }];
  const wallet = createWallet(sources, await createAuthority(Date.now()));
  const servers = await startServers(sources, wallet, (command) => commands.push(command));
  const ports = await Promise.all(Object.entries(hosts).map(async ([key, server]) => [key, await listen(server)] as const));
  const demo = {
    hosts: { ...servers.hosts, ...Object.fromEntries(ports) },
    authority: options.authority ?? wallet.authority.root,
    anchors: [],
  };
  const network = createNetwork({ resolvers: [names.address], network: "demo", dnsblKeys: {}, demo }, { ...TIMING, step });
  const controller = new AbortController();
  const { transport, trace } = network.open({ budget: 100, connections, signal: controller.signal });
  return {
    network,
    transport,
    trace,
    connections: () => trace().flatMap((exchange) => (exchange.kind === "dns" ? [] : [exchange])),
    commands,
    controller,
    async [Symbol.asyncDispose]() {
      controller.abort();
      network.close();
      for (const server of Object.values(hosts)) server.close();
      await Promise.all([names.close(), servers.close()]);
    },
  };
}

/** A TCP server that does with each connection what `talk` says. It holds no process open. */
export function tcpServer(talk: (socket: Socket) => void): Server {
  return createServer((socket) => {
    socket.on("error", () => {});
    talk(socket);
  }).unref();
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
