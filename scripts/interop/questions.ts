import type { Zone } from "#lib/lab/authorities/zone.ts";
import { isBelow } from "#lib/names/labels.ts";
import type { RecordType } from "#lib/transport/types.ts";

export interface Asked {
  name: string;
  type: RecordType;
}

/** A name that no zone of the demo network holds. */
const NOBODY = "mailvane-nobody";

/** Record sets that are asked of one zone: one has a thousand name servers. */
const MOST = 40;

/** What is asked of a zone: every record set that it holds, a type that its own name lacks, and a name that it lacks. */
export function questionsOf(zone: Zone): Asked[] {
  const names = [...zone.nodes].filter(([name]) => ![...zone.cuts.keys()].some((apex) => name === apex || isBelow(name, apex)));
  const held = names.flatMap(([name, node]) => [...node.keys()].map((type) => ({ name, type: type as RecordType }))); // the keys of a node are types
  const nobody = zone.apex === "" ? NOBODY : `${NOBODY}.${zone.apex}`;
  return [...held.slice(0, MOST), { name: zone.apex, type: "SSHFP" }, { name: nobody, type: "A" }, { name: nobody, type: "TXT" }];
}
