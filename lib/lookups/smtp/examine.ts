import { parseIp } from "#lib/names/ip.ts";
import { evaluateIprev } from "#lib/protocols/iprev/evaluate.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import { probeSmtp } from "#lib/protocols/smtp/probe.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import type { AddressFacts, ServerFacts } from "./facts.ts";
import { awaitedRow, emptyRow, sessionRow } from "./rows.ts";
import type { Place, Visit } from "./visit.ts";

const MOST_OF_A_FAMILY = 2; // RFC 5321 §5.1 has a client try at least two addresses

/** Asks for both families of a server's addresses at once, and visits each as soon as it is known. */
export async function examineServer({ host, places }: MailServer, visit: Visit): Promise<ServerFacts> {
  const preference = places[0].preference;
  const family = async (type: "A" | "AAAA") => await examineFamily({ host, preference, type, n: 0 }, visit);
  const [a, aaaa] = await Promise.all([family("A"), family("AAAA")]);
  const addresses = [...a.addresses, ...aaaa.addresses];
  return { host, preference, answers: { a: a.answer, aaaa: aaaa.answer }, addresses, beyond: a.beyond + aaaa.beyond };
}

async function examineFamily(place: Place & { host: string }, visit: Visit) {
  const { host, type } = place;
  visit.push(awaitedRow(place, null));
  const answer: Answer = await visit.transport.resolver.query(host, type);
  const found = recordsOf(answer, type).map(({ data }) => data.address);
  if (found.length === 0) visit.push(emptyRow(place, answer));
  const addresses = await Promise.all(found.slice(0, MOST_OF_A_FAMILY).map((address, n) => visitAddress(address, { ...place, n }, visit)));
  return { answer, addresses, beyond: found.length - addresses.length };
}

/** One session, and the address's names beside it. */
export async function visitAddress(address: string, place: Place, visit: Visit): Promise<AddressFacts> {
  const { port, relay, at, transport, slots, push } = visit;
  push(awaitedRow(place, address));
  const scope = transport.scope(address);
  const ip = scope === "public" ? parseIp(address) : null;
  const naming = ip && evaluateIprev(ip, transport.resolver);
  const leave = await slots.enter(false);
  const destination = { address, port, name: place.host };
  const progress = (session: AddressFacts["session"]) => push(sessionRow(place, session, at, false));
  const session = await probeSmtp(transport.dialer, destination, { relay, progress });
  leave();
  push(sessionRow(place, session, at, true));
  return { address, family: place.type === "A" ? "IPv4" : "IPv6", scope, session, iprev: await naming };
}
