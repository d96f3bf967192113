import { isAtOrBelow } from "#lib/names/labels.ts";
import { isType } from "#lib/transport/read.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { type Nsec, nsecExpansion, nsecNameError, nsecNoData } from "./nsec.ts";
import { type Nsec3, Nsec3Proof, readNsec3 } from "./nsec3.ts";
import type { Rrset } from "./rrset.ts";
import type { Means } from "./verify-rrset.ts";

/**
 * What the NSEC or NSEC3 records of an answer prove. `no-data`: there is no record of the type; `delegation`: the name is handed to
 * another zone; `nonexistent`: the name itself does not exist. `unsigned`: there may be something that is not signed, as the zone leaves such
 * delegations out (opt-out), or hashes more often than validators do (iterations).
 */
export type Denial =
  | { proves: "no-data"; delegation: boolean; nonexistent: boolean }
  | { proves: "name-error" }
  | { proves: "unsigned"; why: "opt-out" | "iterations" }
  | { proves: "nothing"; fault: "denial-missing" | "denial-contradicts" };

/** The claim that has to be proven. `expansion`: the records come from the wildcard below `encloser`, and the name itself does not exist. */
export type Claim =
  | { kind: "no-data"; name: string; type: RecordType }
  | { kind: "name-error"; name: string }
  | { kind: "expansion"; name: string; encloser: string };

/** Whether record sets whose signatures are valid prove a claim about a name of their zone. */
export function prove(claim: Claim, sets: readonly Rrset[], zone: string, means: Means): Denial {
  const nsec = sets.flatMap((set) => nsecRecords(set, zone));
  const nsec3 = sets.flatMap((set) => nsec3Records(set, zone));
  const proof = new Nsec3Proof(nsec3, zone, means);
  switch (claim.kind) {
    case "no-data":
      return nsec3.length > 0 ? proof.noData(claim.name, claim.type) : nsecNoData(nsec, zone, claim.name, claim.type);
    case "name-error":
      return nsec3.length > 0 ? proof.nameError(claim.name) : nsecNameError(nsec, zone, claim.name);
    case "expansion":
      return nsec3.length > 0 ? proof.expansion(claim.name, claim.encloser) : nsecExpansion(nsec, zone, claim.name);
  }
}

function nsecRecords({ records }: Rrset, zone: string): Nsec[] {
  return records.flatMap(({ record }) =>
    isType(record, "NSEC") && isAtOrBelow(record.name, zone)
      ? [{ owner: record.name, next: record.data.next, types: new Set(record.data.types) }]
      : [],
  );
}

function nsec3Records({ records }: Rrset, zone: string): Nsec3[] {
  return records.flatMap(({ record }) => (isType(record, "NSEC3") ? (readNsec3(record.name, record.data, zone) ?? []) : []));
}
