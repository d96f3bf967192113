import type { Zone } from "#lib/lab/authorities/zone.ts";
import { isBelow } from "#lib/names/labels.ts";
import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";

/** What an answer has to prove. */
export type Gap =
  | { kind: "no-data"; name: string }
  | { kind: "no-name"; name: string }
  /** Records were made from a wildcard, and the name itself does not exist. With `wildcard` null the name exists. */
  | { kind: "expansion"; name: string; wildcard: string };

/** Makes the records that prove absence. */
export type Prover = (gap: Gap) => ResourceRecord[];

/** Every name of a zone with its types, as NSEC and NSEC3 records tell of it. Names below a cut are another zone's (RFC 4034 §4). */
export function ownNames(zone: Zone): { name: string; types: RecordType[]; cut: boolean }[] {
  const names = [...zone.nodes].filter(([name]) => !isBelowCut(zone, name));
  return names.map(([name, node]) => {
    const cut = zone.cuts.get(name);
    if (cut) return { name, types: cut.ds.length > 0 ? ["NS", "DS"] : ["NS"], cut: true };
    return { name, types: [...node.values()].flatMap(([first]) => (first ? [first.type] : [])), cut: false };
  });
}

function isBelowCut({ cuts }: Zone, name: string): boolean {
  for (const apex of cuts.keys()) if (isBelow(name, apex)) return true;
  return false;
}
