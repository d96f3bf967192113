import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { serveZones } from "#lib/lab/server.ts";
import { buildStore } from "#lib/lab/store.ts";
import type { ConnectionExchange } from "#lib/report/schema.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { TIMING } from "#lib/transport/node/timing.ts";
import type { Transport } from "#lib/transport/types.ts";

interface WorldOptions {
  /** Servers by "address:port", as the guard writes them. */
  hosts?: Readonly<Record<string, Server>>;
  /** Master-file lines below `.test`. */
  records?: string;
  /** PEM. */
  authority?: string;
  connections?: number;
  /** The longest step, in milliseconds. */
  step?: number;
}

/** One report in a small Internet on loopback. `await using` closes everything. */
export interface World extends AsyncDisposable {
  transport: Transport;
  /** The connections of its trace. */
  connections(): ConnectionExchange[];
  controller: AbortController;
}

export async function startWorld({ hosts = {}, records = "", authority = "", connections, step = 2_000 }: WorldOptions): Promise<World> {
  const names = await serveZones(buildStore([{ id: "world", zones: ["test"], records }]));
  const ports = await Promise.all(Object.entries(hosts).map(async ([key, server]) => [key, await listen(server)] as const));
  const demo = { hosts: Object.fromEntries(ports), authority };
  const network = createNetwork({ resolvers: [names.address], network: "demo", dnsblKeys: {}, demo }, { ...TIMING, step });
  const controller = new AbortController();
  const { transport, trace } = network.open({ budget: 100, connections, signal: controller.signal });
  return {
    transport,
    connections: () => trace().flatMap((exchange) => (exchange.kind === "dns" ? [] : [exchange])),
    controller,
    async [Symbol.asyncDispose]() {
      controller.abort();
      network.close();
      for (const server of Object.values(hosts)) server.close();
      await names.close();
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
