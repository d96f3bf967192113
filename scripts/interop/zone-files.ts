import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Node, Zone } from "#lib/lab/authorities/zone.ts";
import { isAtOrBelow, isBelow } from "#lib/names/labels.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

export interface ZoneFile {
  apex: string;
  path: string;
}

/** The demo network signs when it is asked; a file would have to hold a whole chain of proofs. */
export const LEFT_OUT: readonly string[] = ["RRSIG", "NSEC", "NSEC3", "NSEC3PARAM"];

/** Writes zones as master files, one record a line (RFC 1035 §5), each into a file of its own. */
export function writeZoneFiles(zones: Iterable<Zone>, folder: string): ZoneFile[] {
  return [...zones].map((zone, i) => {
    const path = join(folder, `${i}.zone`);
    writeFileSync(
      path,
      recordsOf(zone)
        .map((record) => `${recordText(record)}\n`)
        .join(""),
    );
    return { apex: zone.apex, path };
  });
}

function recordsOf(zone: Zone): ResourceRecord[] {
  const isElsewhere = (name: string) => [...zone.cuts.keys()].some((apex) => isAtOrBelow(name, apex));
  const own = [...zone.nodes]
    .filter(([name]) => !isElsewhere(name))
    .flatMap(([, node]) => [...node].filter(([type]) => !isContradiction(node) || type !== "CNAME"));
  const records = own.flatMap(([type, set]) => (LEFT_OUT.includes(type) ? [] : set));
  const cuts = [...zone.cuts].flatMap(([, { ns, ds, glue }]) => [...ns, ...ds, ...glue.filter(({ name }) => isBelow(name, zone.apex))]);
  const all = [zone.soa, ...records.filter(({ type }) => type !== "SOA"), ...cuts];
  return [...new Map(all.map((record) => [recordText(record), record])).values()];
}

/** RFC 2181 §10.1: beside an alias stands nothing else. No server loads a zone with it: the alias is left out. */
export function isContradiction(node: Node): boolean {
  return node.has("CNAME") && node.size > 1;
}
