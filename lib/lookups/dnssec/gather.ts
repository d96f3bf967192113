import { streaming } from "#lib/engine/channel.ts";
import { Walk } from "#lib/protocols/dnssec/walk.ts";
import type { Zone } from "#lib/protocols/dnssec/zone.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { RecordType, Transport } from "#lib/transport/types.ts";
import type { AskedSet, DnssecFacts } from "./facts.ts";
import { setRow, zoneRows } from "./rows.ts";

/** Records that mail and the zone depend on. */
const TYPES: readonly RecordType[] = ["SOA", "NS", "A", "AAAA", "MX", "TXT"];
/** Aliases that are followed from one record set. */
const MOST_ALIASES = 8;
/** A name that no zone has. */
const ABSENT_LABEL = "_mailvane-no-such-name";

/**
 * Follows the chain of trust from the root to the name, and judges its records, the names that they lead to, and how the zone proves that a name does not exist.
 * All questions past the validation of the resolver: what is bogus is to be seen.
 */
export function gatherDnssec({ target: name }: Input, transport: Transport): AsyncGenerator<Row, DnssecFacts, void> {
  return streaming(async (push) => {
    const { resolver, dnssec } = transport;
    const now = transport.now();
    const walk = new Walk({ resolver, ...dnssec, now });
    const asking = Promise.all(typesFor(name).map((type) => judgeAlong(walk, name, type)));
    const place = await walk.zoneOf(name);
    const sets = unique((await asking).flat());
    const zone = ownZone(place, sets);
    const zones = chainOf(zone);
    for (const [depth, link] of zones.entries()) for (const row of zoneRows(link, depth, now)) push(row);
    const [absence, island] = await Promise.all([absenceIn(walk, zone), islandAt(walk, zone)]);
    for (const [n, set] of [...sets, ...(absence.set ? [absence.set] : [])].entries()) push(setRow(set, zone, zones.length, n, now));
    return { name, zones, sets, absence: absence.set, hashing: absence.hashing, island, now: Math.floor(now / 1000) };
  });
}

/** RFC 6698 §3, RFC 2782: names of services hold records of their own. */
function typesFor(name: string): readonly RecordType[] {
  if (/^_\d+\._(tcp|udp|sctp)\./.test(name)) return ["TLSA", ...TYPES];
  return /^_[^.]+\._(tcp|udp|tls)\./.test(name) ? ["SRV", ...TYPES] : TYPES;
}

/** A record set, and those that its aliases lead to. */
async function judgeAlong(walk: Walk, from: string, type: RecordType): Promise<AskedSet[]> {
  const sets: AskedSet[] = [];
  let name: string | null = from;
  while (name !== null && sets.length <= MOST_ALIASES && !sets.some((set) => set.name === name)) {
    const judged = await walk.judge(name, type);
    sets.push({ name, type, ...judged });
    name = judged.judged.alias;
  }
  return sets;
}

/** Where it could not be told whether a zone of its own begins at the name, and the zone above has signed its records, that one holds it. */
function ownZone(place: Zone, sets: readonly AskedSet[]): Zone {
  const { parent } = place;
  return parent && sets.some(({ zone, judged }) => zone === parent && judged.set !== null) ? parent : place;
}

function chainOf(zone: Zone): [Zone, ...Zone[]] {
  return zone.parent ? [...chainOf(zone.parent), zone] : [zone];
}

/** How the zone proves that a name does not exist, and how it hashes names. */
async function absenceIn(walk: Walk, zone: Zone): Promise<{ set: AskedSet | null; hashing: DnssecFacts["hashing"] }> {
  if (zone.status !== "secure") return { set: null, hashing: null };
  const name = zone.name === "" ? ABSENT_LABEL : `${ABSENT_LABEL}.${zone.name}`;
  const [judged, parameters] = await Promise.all([walk.judgeWithin(zone, name, "A"), walk.ask(zone.name, "NSEC3PARAM")]);
  return { set: { name, type: "A", ...judged }, hashing: recordsOf(parameters, "NSEC3PARAM")[0] ?? null };
}

/** A zone may be signed though its parent does not say so: that there is no DS record, or, where it leaves unsigned names out, nothing. */
async function islandAt(walk: Walk, { status, cause, name }: Zone): Promise<DnssecFacts["island"]> {
  return status === "insecure" && cause?.code !== "unsupported-algorithms" ? await walk.ask(name, "DNSKEY") : null;
}

/** An alias stands under every type that was asked for; it is one record. */
function unique(sets: readonly AskedSet[]): AskedSet[] {
  return [...new Map(sets.map((set) => [`${set.name} ${set.judged.set?.rrset.type ?? set.type}`, set])).values()];
}
