import type { PlannedServer } from "#lib/lab/authorities/plan.ts";
import { serve } from "#lib/lab/server.ts";
import { authoritativeOf } from "#lib/lab/speaker.ts";
import { hostKey } from "#lib/transport/guard.ts";
import { closedPort } from "./closed-port.ts";

const DNS_PORT = 53;

/** The authoritative name servers of the demo network, beside its resolver. */
export interface NameServers {
  /** The loopback port behind "address:53". */
  hosts: Record<string, number>;
  close(): Promise<void>;
}

/** Starts every planned name server on a port of its own. `delayMs` is added to every answer. */
export async function startNameServers(planned: readonly PlannedServer[], delayMs = 0): Promise<NameServers> {
  const started = await Promise.all(planned.map((server) => start(server, delayMs)));
  return {
    hosts: Object.fromEntries(started.flatMap(({ addresses, port }) => addresses.map((address) => [hostKey(address, DNS_PORT), port]))),
    async close() {
      await Promise.all(started.map(({ close }) => close()));
    },
  };
}

async function start(server: PlannedServer, delayMs: number) {
  const { addresses, declared } = server;
  if (declared?.refuses) return { addresses, port: await closedPort(), close: async () => {} };
  const { address, close } = await serve(authoritativeOf(server), { delayMs: delayMs + (declared?.delayMs ?? 0) }, declared ?? {});
  return { addresses, port: Number(address.split(":")[1]), close };
}
