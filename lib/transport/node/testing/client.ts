import type { DnsExchange } from "#lib/report/schema.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Network, NetworkConfig } from "#lib/transport/node/network-types.ts";
import type { Timing } from "#lib/transport/node/timing.ts";
import type { Answer, QueryOptions, RecordType, Transport } from "#lib/transport/types.ts";
import { type Behaviour, startServer, type TestServer } from "./dns-server.ts";

/** Short enough for tests, long enough for a busy machine. */
const TIMING: Timing = { attempt: 150, lookup: 700, direct: 300, probe: 50, socketAge: 10_000, step: 1_000 };

/** One report and its network over servers of the given behaviours. `await using` closes everything. */
export interface Client extends AsyncDisposable {
  servers: TestServer[];
  network: Network;
  transport: Transport;
  trace(): DnsExchange[];
  controller: AbortController;
  query(name: string, type?: RecordType, options?: QueryOptions): Promise<Answer>;
}

export interface ClientOptions {
  timing?: Partial<Timing>;
  budget?: number;
  config?: Partial<NetworkConfig>;
}

export async function startClient(behaviours: Behaviour[], { timing, budget = 1_000, config }: ClientOptions = {}): Promise<Client> {
  const servers = await Promise.all(behaviours.map((behaviour) => startServer(behaviour)));
  const resolvers = servers.map(({ address }) => address);
  const network = createNetwork(
    { resolvers, network: "system", trustAd: ["127.0.0.1"], dnsblKeys: {}, ...config },
    { ...TIMING, ...timing },
  );
  const controller = new AbortController();
  const { transport, trace } = network.open({ budget, signal: controller.signal });
  return {
    servers,
    network,
    transport,
    trace: () => trace().flatMap((exchange) => (exchange.kind === "dns" ? [exchange] : [])),
    controller,
    query: (name, type = "A", options = {}) => transport.resolver.query(name, type, options),
    async [Symbol.asyncDispose]() {
      network.close();
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
