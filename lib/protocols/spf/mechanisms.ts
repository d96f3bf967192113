import { type Ip, inNetwork, parseIp } from "#lib/names/ip.ts";
import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import { addressType, ask, askOwn, type Check, MOST_MX_HOSTS } from "./check.ts";
import type { Cause, EvaluatedTerm } from "./evaluation.ts";
import type { Mechanism } from "./record.ts";

export type Matched = boolean | Cause;
type Bits = { bits4: number; bits6: number };

/** RFC 7208 §5.6. Families never match each other; an IPv4-mapped network is IPv6. */
export function matchNetwork({ ip }: Check, { network, bits }: Extract<Mechanism, { name: "ip4" | "ip6" }>): boolean {
  return inNetwork(ip, network, bits);
}

/** RFC 7208 §5.3: an address lookup for the client's family. */
export async function matchA(check: Check, term: EvaluatedTerm, domain: string, bits: Bits): Promise<Matched> {
  const answer = await askOwn(check, term, domain, addressType(check));
  if ("code" in answer) return answer;
  return matchAddresses(check, term, domain, answer, bits);
}

/** RFC 7208 §5.4: the addresses of each MX host, and never those of the domain itself. */
export async function matchMx(check: Check, term: EvaluatedTerm, domain: string, bits: Bits): Promise<Matched> {
  const answer = await askOwn(check, term, domain, "MX");
  if ("code" in answer) return answer;
  const records = recordsOf(answer, "MX").sort((a, b) => a.data.preference - b.data.preference);
  // RFC 7208 §4.6.4: more than ten MX hosts is a permerror; their addresses are not among the ten lookups.
  if (records.length > MOST_MX_HOSTS) return { code: "too-many-mx-hosts", domain, hosts: records.length };
  const hosts = records.map((record) => record.data.exchange).filter((host) => host !== ""); // null MX
  const type = addressType(check);
  for (const host of hosts) void check.resolver.query(host, type);
  for (const host of hosts) {
    const addresses = await ask(check, term, host, type);
    if (isFailed(addresses)) return { code: "unanswered", domain: host, type, answer: addresses };
    if (matchAddresses(check, term, host, addresses, bits)) return true;
  }
  return false;
}

/** RFC 7208 §5.7: an A lookup, whatever the client's family. */
export async function matchExists(check: Check, term: EvaluatedTerm, domain: string): Promise<Matched> {
  const answer = await askOwn(check, term, domain, "A");
  if ("code" in answer) return answer;
  term.expansions.push({ name: domain, addresses: recordsOf(answer, "A").map((record) => record.data.address) });
  return !isAbsent(answer);
}

function matchAddresses(check: Check, term: EvaluatedTerm, name: string, answer: Answer, bits: Bits): boolean {
  const addresses = addressesIn(answer, addressType(check));
  term.expansions.push({ name, addresses: addresses.map(({ text }) => text) });
  return addresses.some((address) => inNetwork(check.ip, address, address.family === 4 ? bits.bits4 : bits.bits6));
}

/** The addresses of an answer. */
export function addressesIn(answer: Answer, type: "A" | "AAAA"): Ip[] {
  return recordsOf(answer, type).flatMap((record) => parseIp(record.data.address) ?? []);
}
