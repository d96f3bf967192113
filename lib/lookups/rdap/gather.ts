import { parseIp } from "#lib/names/ip.ts";
import { registryOfAddress, registryOfDomain } from "#lib/protocols/rdap/bootstrap.ts";
import { parseRegistration } from "#lib/protocols/rdap/response.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { Fetched, RdapFacts } from "./facts.ts";
import { rdapRows } from "./rows.ts";

const LIMITS = { maxOctets: 1_000_000, timeoutMs: 10_000, redirects: 3 } as const;
/** The registry of the demo network, which IANA’s lists do not know. */
const DEMO = "https://rdap.nic.test/";
/** Names that are asked for: the one given, and those above it until one is registered. */
const MOST_NAMES = 3;

/** Asks the registry for the domain or the address; for a name within a domain also for those above it. */
export async function* gatherRdap({ target }: Input, { https, scope, now }: Transport): AsyncGenerator<Row, RdapFacts, void> {
  const ip = parseIp(target);
  const demo = scope("192.0.2.1") === "public";
  const base = demo ? DEMO : ip ? registryOfAddress(ip) : registryOfDomain(target);
  const fetched: Fetched[] = [];
  const names = ip ? [target] : namesOf(target);
  for (const name of base === null ? [] : names) {
    fetched.push(await https.get(`${base}${ip ? "ip" : "domain"}/${name}`, LIMITS));
    const last = fetched.at(-1);
    if (last?.status !== "ok" || last.code !== 404) break;
  }
  const last = fetched.at(-1);
  const registration = last?.status === "ok" && last.code === 200 ? parseRegistration(last.body) : null;
  const facts: RdapFacts = { target, kind: ip ? "address" : "domain", fetched, registration, now: now() };
  yield* rdapRows(facts);
  return facts;
}

/** The name and those above it, down to two parts. */
function namesOf(target: string): string[] {
  const labels = target.split(".");
  const names = labels.slice(0, -1).map((_, place) => labels.slice(place).join("."));
  return (names.length > 0 ? names : [target]).slice(0, MOST_NAMES);
}
