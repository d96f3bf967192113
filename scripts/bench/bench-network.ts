import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { DemoServers, Network } from "#lib/transport/node/network-types.ts";
import type { Orders } from "./network-child.ts";

export interface BenchNetwork {
  /** "127.0.0.1:40053" */
  address: string;
  /** Where the demo network's other servers are. */
  servers: DemoServers;
  order(orders: Orders): Promise<void>;
  close(): void;
}

/** Starts the demo network of the bench in a process of its own. */
export async function startBenchNetwork(): Promise<BenchNetwork> {
  const child = fork(fileURLToPath(new URL("network-child.ts", import.meta.url)));
  const [{ address, servers }] = (await once(child, "message")) as [Pick<BenchNetwork, "address" | "servers">];
  return {
    address,
    servers,
    async order(orders) {
      child.send(orders);
      await once(child, "message");
    },
    close: () => child.disconnect(),
  };
}

export function connect(address: string, servers?: DemoServers): Network {
  return createNetwork({ resolvers: [address], network: "demo", dnsblKeys: {}, demo: servers });
}

let serial = 0;

/** Milliseconds of one question whose name nobody has asked before: the round trip of this moment. */
export async function roundTrip(network: Network): Promise<number> {
  const { transport } = network.open({ budget: 1, signal: new AbortController().signal });
  const start = performance.now();
  await transport.resolver.query(`round-trip-${serial++}.bench.test`, "A");
  return performance.now() - start;
}
