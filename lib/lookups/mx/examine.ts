import { parseIp } from "#lib/names/ip.ts";
import { evaluateIprev } from "#lib/protocols/iprev/evaluate.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import type { Row } from "#lib/report/schema.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Answer, Transport } from "#lib/transport/types.ts";
import type { AddressFacts, AddressType, FamilyFacts, ServerFacts } from "./facts.ts";
import { addressRows, awaitedRows, familyRows } from "./rows.ts";

// An answer over TCP may hold thousands of addresses; no mail server has this many.
const MOST_ADDRESSES = 50;

type Push = (row: Row) => void;

/** Asks for both families of a server's addresses at once, and for the reverse name of each public address as soon as it is there. */
export async function examineServer(server: MailServer, transport: Transport, push: Push): Promise<ServerFacts> {
  for (const row of awaitedRows(server)) push(row);
  const family = (type: AddressType) => examineFamily(server, type, transport, push);
  const [a, aaaa] = await Promise.all([family("A"), family("AAAA")]);
  return { ...server, a, aaaa };
}

/** A server past the most that one report asks about: its rows and facts say so. */
export function passOver(server: MailServer, push: Push): ServerFacts {
  const answer: Answer = { status: "budget", server: null };
  const family = (type: AddressType): FamilyFacts => ({ type, answer, addresses: [], beyond: 0 });
  const facts = { ...server, a: family("A"), aaaa: family("AAAA") };
  for (const row of [...familyRows(server, facts.a), ...familyRows(server, facts.aaaa)]) push(row);
  return facts;
}

async function examineFamily(server: MailServer, type: AddressType, transport: Transport, push: Push): Promise<FamilyFacts> {
  const answer = await transport.resolver.query(server.host, type);
  const records = recordsOf(answer, type);
  const addresses = records.slice(0, MOST_ADDRESSES).map((record): AddressFacts => {
    const { address } = record.data;
    return { record, scope: parseIp(address) ? transport.scope(address) : "reserved", iprev: null };
  });
  const family: FamilyFacts = { type, answer, addresses, beyond: records.length - addresses.length };
  for (const row of familyRows(server, family)) push(row);
  const known = await Promise.all(
    addresses.map(async (address, n) => {
      const ip = address.scope === "public" ? parseIp(address.record.data.address) : null;
      if (!ip) return address;
      const settled: AddressFacts = { ...address, iprev: await evaluateIprev(ip, transport.resolver) };
      for (const row of addressRows(server, family, settled, n)) push(row);
      return settled;
    }),
  );
  return { ...family, addresses: known };
}
