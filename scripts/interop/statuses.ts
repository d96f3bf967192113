import { askOctets, queryFor } from "#lib/lab/testing/ask.ts";
import { type Status, worst } from "#lib/protocols/dnssec/status.ts";
import { Walk } from "#lib/protocols/dnssec/walk.ts";
import { decodeMessage } from "#lib/transport/node/message.ts";
import type { RecordType, Transport } from "#lib/transport/types.ts";

/** Where they are known to differ, and why. */
const KNOWN: readonly { zone: string; who: "unbound" | "delv"; why: string }[] = [
  { zone: "rsasha1", who: "unbound", why: "it still counts SHA-1; RFC 9905 §2 no longer does" },
  { zone: "rsasha1", who: "delv", why: "it still counts SHA-1; RFC 9905 §2 no longer does" },
  { zone: "opt-out", who: "delv", why: "it does not tell opt-out from proof; RFC 5155 §9.2 does" },
  { zone: "no-proofs", who: "delv", why: "it fails where any proof beside the answer is missing" },
];
/** Milliseconds: unbound tries everything before it says bogus. */
const PATIENCE = 10_000;
const ATTEMPTS = 3;
const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;

/** What an answer is worth by our own validation, with all aliases that lead to it. */
export async function ourStatus({ resolver, dnssec }: Transport, asked: string, type: RecordType): Promise<Status> {
  const walk = new Walk({ resolver, ...dnssec, now: Date.now() });
  const statuses: Status[] = [];
  for (let name: string | null = asked; name !== null; ) {
    const { judged }: Awaited<ReturnType<Walk["judge"]>> = await walk.judge(name, type);
    statuses.push(judged.status);
    name = judged.alias;
  }
  return worst(statuses);
}

/** RFC 4035 §3.2: AD is secure, SERVFAIL bogus. Null where it does not answer. */
export async function unboundStatus(address: string, name: string, type: RecordType): Promise<Status | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const octets = await askOctets(address, queryFor(name, type), "udp", PATIENCE);
    if (!octets) continue;
    const { rcode, authentic } = decodeMessage(octets);
    if (rcode === SERVFAIL) return "bogus";
    if (rcode !== NOERROR && rcode !== NXDOMAIN) return "indeterminate";
    return authentic ? "secure" : "insecure";
  }
  return null;
}

/** In: a name in a zone of the DNSSEC scenarios. */
export function whyStatusesDiffer(name: string, who: "unbound" | "delv"): string | null {
  return KNOWN.find((known) => known.who === who && name.split(".").includes(known.zone))?.why ?? null;
}
