import { evaluateDane } from "#lib/protocols/dane/evaluate.ts";
import { tlsaName } from "#lib/protocols/dane/tlsa.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import { probeSmtp } from "#lib/protocols/smtp/probe.ts";
import type { Row } from "#lib/report/schema.ts";
import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer, Resolver, Transport } from "#lib/transport/types.ts";
import type { ServerFacts, TlsaSet, VisitFacts } from "./facts.ts";
import { awaitedRow, serverRows } from "./rows.ts";
import { addressSecurity, securityOf } from "./security.ts";

/** Records of one server that are examined; a hostile zone has hundreds. */
const MOST_RECORDS = 20;
const SMTP = 25;

/** What the servers of one report share. */
export interface Surroundings {
  domain: string;
  transport: Transport;
  resolver: Resolver;
  validating: boolean | null;
  push(row: Row): void;
}

/** Asks at once for the addresses and the TLSA records of a server; where it has records, it is visited. */
export async function examineServer(server: MailServer, surroundings: Surroundings): Promise<ServerFacts> {
  const { resolver, validating, push } = surroundings;
  const { host } = server;
  push(awaitedRow(server));
  const asked = askTlsa(host, surroundings);
  const [a, aaaa] = await Promise.all([resolver.query(host, "A"), resolver.query(host, "AAAA")]);
  const tlsa = await setInUse(a, aaaa, asked, surroundings);
  const facts = {
    ...server,
    a,
    aaaa,
    addressSecurity: addressSecurity(a, aaaa, validating),
    hasAddress: !(isAbsent(a) && isAbsent(aaaa)),
    tlsa,
    visits: [],
  };
  for (const row of serverRows(facts, "pending")) push(row);
  const visits = tlsa.records.length > 0 ? await visitAll(facts, surroundings) : [];
  const visited = { ...facts, visits };
  for (const row of serverRows(visited, "done")) push(row);
  return visited;
}

async function askTlsa(base: string, { resolver, validating }: Surroundings): Promise<TlsaSet> {
  const name = tlsaName(base);
  const answer = await resolver.query(name, "TLSA");
  const all = recordsOf(answer, "TLSA");
  const records = all.slice(0, MOST_RECORDS);
  return { name, base, answer, security: securityOf(answer, validating), records, beyond: all.length - records.length };
}

/**
 * RFC 7672 §2.2.2: where the server's name is an alias, and the whole chain is secure, the name at its end comes first; where that has
 * no secure records, the server's own name.
 */
async function setInUse(a: Answer, aaaa: Answer, own: Promise<TlsaSet>, surroundings: Surroundings): Promise<TlsaSet> {
  const target = [a, aaaa].map(aliasEnd).find((name) => name !== null);
  const expanded = target === undefined ? null : await askTlsa(target, surroundings);
  const first = await own;
  if (expanded && expanded.security === "secure" && expanded.records.length > 0) return expanded;
  if (first.security !== "insecure" && first.records.length > 0) return first;
  // Perhaps the records stand at the end of an alias.
  if (expanded?.security === "failed") return expanded;
  const open = [a, aaaa].every(({ status }) => status !== "ok") ? [a, aaaa].find(isFailed) : undefined;
  return open ? { ...first, answer: open, security: "failed" } : first;
}

function aliasEnd(answer: Answer): string | null {
  return answer.status === "ok" && answer.authentic ? (answer.cname.at(-1) ?? null) : null;
}

/** One address of each family: the others belong to the same server. */
async function visitAll({ host, a, aaaa, tlsa }: ServerFacts, surroundings: Surroundings): Promise<VisitFacts[]> {
  const addresses = [recordsOf(a, "A")[0]?.data.address, recordsOf(aaaa, "AAAA")[0]?.data.address].filter((one) => one !== undefined);
  return await Promise.all(addresses.map((address) => visit(address, host, tlsa, surroundings)));
}

async function visit(address: string, host: string, { base, records }: TlsaSet, { domain, transport }: Surroundings): Promise<VisitFacts> {
  const destination = { address, port: SMTP, name: base } as const;
  const session = await probeSmtp(transport.dialer, destination, { relay: false, progress: () => {} });
  if (!session.tls) return { session, evaluation: null, keyDigest: null };
  const { chain } = session.tls;
  const names = [...new Set([base, host, domain])]; // RFC 7672 §3.2.2
  const evaluation = await evaluateDane(
    records.map(({ data }) => data),
    chain,
    names,
    transport.now(),
  );
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(chain[0].publicKey));
  return { session, evaluation, keyDigest: Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, "0")).join("") };
}
