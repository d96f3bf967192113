import { skip } from "#lib/engine/check.ts";
import { recordEvidence } from "#lib/lookups/mx/evidence.ts";
import { type AddressType, familiesOf, type ServerFacts } from "#lib/lookups/mx/facts.ts";
import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import type { AddressScope } from "#lib/transport/types.ts";
import { judgeAll, openQuestion } from "./judging.ts";

/** One address, however many servers have it. */
export interface KnownAddress {
  address: string;
  type: AddressType;
  scope: AddressScope;
  iprev: IprevEvaluation | null;
  /** The servers that have it, each with its record. */
  uses: { host: string; evidence: Evidence }[];
}

/** Every address of the servers, each once. */
export function knownAddresses(servers: readonly ServerFacts[]): KnownAddress[] {
  const known = new Map<string, KnownAddress>();
  for (const server of servers) {
    for (const { type, answer, addresses } of familiesOf(server)) {
      for (const { record, scope, iprev } of addresses) {
        const { address } = record.data;
        const evidence = recordEvidence({ name: server.host, type, answer }, record, address);
        const entry = known.get(address) ?? { address, type, scope, iprev, uses: [] };
        entry.uses.push({ host: server.host, evidence });
        known.set(address, entry);
      }
    }
  }
  return [...known.values()];
}

/** Why a rule about addresses does not apply. */
export const NO_ADDRESS = { "no-address": "No mail server has an address." } as const;

/** Judges every address by itself; skips where there is proof that there is none. */
export function judgeAddresses(servers: readonly ServerFacts[], broken: (address: KnownAddress) => boolean) {
  const known = knownAddresses(servers);
  const unseen = unseenAddresses(servers);
  if (known.length === 0 && !unseen) return skip("no-address");
  return judgeAll(
    "address",
    known.map((one) => ({ name: one.address, evidence: one.uses.map(({ evidence }) => evidence), broken: broken(one) })),
    { unseen },
  );
}

/** The first question for addresses that has no answer. */
export function unseenAddresses(servers: readonly ServerFacts[]): Params | undefined {
  for (const server of servers) {
    for (const { type, answer } of familiesOf(server)) {
      const open = openQuestion({ name: server.host, type, answer });
      if (open) return open;
    }
  }
  return undefined;
}
