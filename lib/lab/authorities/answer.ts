import { Rcode } from "#lib/lab/rcode.ts";
import { negativeAuthority } from "#lib/lab/start-of-authority.ts";
import { isAtOrBelow, moved, parentOf, wildcardBelow } from "#lib/names/labels.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { Cut, Node, Zone, ZoneAnswer } from "./zone.ts";

const LONGEST_CHAIN = 32;

/** What a server that is the authority for these zones says (RFC 1034 §4.3.2). Aliases are followed inside the zone only. */
export function answerFrom(zones: ReadonlyMap<string, Zone>, asked: string, type: string): ZoneAnswer {
  const zone = zoneFor(zones, asked, type);
  const wildcards = new Map<string, string>();
  const answer: ZoneAnswer = {
    kind: "refused",
    rcode: Rcode.refused,
    authoritative: false,
    answers: [],
    authorities: [],
    additionals: [],
    zone,
    name: asked,
    wildcards,
  };
  if (!zone) return answer;
  const answers: ResourceRecord[] = [];
  let name = asked;
  for (let links = 0; links <= LONGEST_CHAIN; links++) {
    const said = (rest: Partial<ZoneAnswer>): ZoneAnswer => ({
      ...answer,
      rcode: Rcode.noError,
      authoritative: true,
      answers,
      name,
      ...rest,
    });
    // An alias that leads out of the zone, or below a cut, is all that the zone knows.
    if (links > 0 && (!isAtOrBelow(name, zone.apex) || cutFor(zone, name, type))) return said({ kind: "answer" });
    const cut = cutFor(zone, name, type);
    if (cut) return { ...said({ kind: "referral" }), authoritative: false, ...referral(cut) };
    const found = nodeAt(zone, name);
    if (found?.wildcard) wildcards.set(name, found.wildcard);
    const records = found?.node.get(type);
    if (records)
      return said({ kind: "answer", answers: [...answers, ...named(records, name)], additionals: addressesBeside(zone, records) });
    const alias = aliasFor(zone, found?.node, name);
    if (!alias) {
      const authorities = [negativeAuthority(zone.soa)];
      return found ? said({ kind: "nodata", authorities }) : said({ kind: "nxdomain", rcode: Rcode.nxDomain, authorities });
    }
    answers.push(...alias.records);
    name = alias.target;
  }
  return { ...answer, kind: "answer", rcode: Rcode.noError, authoritative: true, answers };
}

/** The nearest zone that is served. A DS record belongs to the zone above its name (RFC 4035 §3.1.4.1). */
function zoneFor(zones: ReadonlyMap<string, Zone>, name: string, type: string): Zone | null {
  let own: Zone | null = null;
  for (let at: string | null = name; at !== null; at = parentOf(at)) {
    const zone = zones.get(at);
    if (!zone) continue;
    if (type !== "DS" || at !== name) return zone;
    own = zone;
  }
  return own;
}

function cutFor(zone: Zone, name: string, type: string): Cut | null {
  if (zone.cuts.size === 0) return null;
  let highest: Cut | null = null;
  for (let at: string | null = name; at !== null && at !== zone.apex; at = parentOf(at)) {
    if (type !== "DS" || at !== name) highest = zone.cuts.get(at) ?? highest;
  }
  return highest;
}

function referral({ ns, ds, glue }: Cut): Pick<ZoneAnswer, "authorities" | "additionals"> {
  return { authorities: [...ns, ...ds], additionals: [...glue] };
}

/** RFC 4592 §3.3.1: the wildcard below the closest name that exists. */
function nodeAt(zone: Zone, name: string): { node: Node; wildcard: string | null } | null {
  const own = zone.nodes.get(name);
  if (own) return { node: own, wildcard: null };
  for (let above = parentOf(name); above !== null && isAtOrBelow(above, zone.apex); above = parentOf(above)) {
    if (!zone.nodes.has(above)) continue;
    const wildcard = wildcardBelow(above);
    const node = zone.nodes.get(wildcard);
    return node ? { node, wildcard } : null;
  }
  return null;
}

/** The alias at a name, or the one that a DNAME record above it makes (RFC 6672 §3.1). */
function aliasFor(zone: Zone, node: Node | undefined, name: string): { records: ResourceRecord[]; target: string } | null {
  const [alias] = node?.get("CNAME") ?? [];
  if (alias?.type === "CNAME") return { records: named([alias], name), target: alias.data.target };
  for (let above = parentOf(name); above !== null && isAtOrBelow(above, zone.apex); above = parentOf(above)) {
    const [record] = zone.nodes.get(above)?.get("DNAME") ?? [];
    if (record?.type !== "DNAME") continue;
    const target = moved(name, above, record.data.target);
    return { records: [record, { name, type: "CNAME", ttl: record.ttl, data: { target } }], target };
  }
  return null;
}

function addressesBeside(zone: Zone, records: readonly ResourceRecord[]): ResourceRecord[] {
  return records.some(({ type, name }) => type === "NS" && name === zone.apex) ? [...zone.addresses] : [];
}

function named(records: readonly ResourceRecord[], name: string): ResourceRecord[] {
  return records.map((record) => (record.name === name ? record : { ...record, name }));
}
