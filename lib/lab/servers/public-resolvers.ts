import { FaultTable } from "#lib/lab/fault-table.ts";
import { serve } from "#lib/lab/server.ts";
import type { Said, Speaker } from "#lib/lab/speaker.ts";
import type { LabOptions, ServerSource } from "#lib/lab/types.ts";
import { parseZone } from "#lib/lab/zone-file.ts";
import { publicResolvers } from "#lib/protocols/resolvers/public-resolvers.ts";
import { hostKey } from "#lib/transport/guard.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { NameServers } from "./name-servers.ts";

const DNS_PORT = 53;

/** Starts a resolver at the address of every public one. Each says what `truth` says but where a source has it say otherwise. */
export async function startPublicResolvers(sources: readonly ServerSource[], truth: Speaker, options: LabOptions): Promise<NameServers> {
  const started = await Promise.all(
    publicResolvers.map(async ({ address }) => ({
      key: hostKey(address, DNS_PORT),
      server: await serve(speakerAt(address, sources, truth), { delayMs: options.delayMs }),
    })),
  );
  return {
    hosts: Object.fromEntries(started.map(({ key, server }) => [key, Number(server.address.split(":")[1])])),
    async close() {
      await Promise.all(started.map(({ server }) => server.close()));
    },
  };
}

function speakerAt(address: string, sources: readonly ServerSource[], truth: Speaker): Speaker {
  const own = new Map<string, ResourceRecord[]>();
  const faults = new FaultTable();
  for (const { id, resolvers } of sources) {
    const { records = "", faults: told = {} } = resolvers?.[address] ?? {};
    for (const record of parseZone(records, id)) {
      const key = `${record.name} ${record.type}`;
      own.set(key, [...(own.get(key) ?? []), record]);
    }
    faults.add(id, told);
  }
  return (name, type, dnssec, unchecked): Said => {
    const fault = faults.find(name, type);
    const answers = own.get(`${name} ${type}`);
    if (answers) return { rcode: 0, answers, authorities: [], outside: null, fault };
    const said = truth(name, type, dnssec, unchecked);
    return { ...said, fault: fault ?? said.fault };
  };
}
