import { commonAncestor, isAtOrBelow, wildcardBelow } from "#lib/names/labels.ts";
import type { RecordType } from "#lib/transport/types.ts";
import type { Denial } from "./denial.ts";
import { compareNames } from "./name.ts";

/** An NSEC record whose signature is valid (RFC 4034 §4). */
export interface Nsec {
  owner: string;
  next: string;
  types: ReadonlySet<RecordType>;
}

/** RFC 9824 §2: of a name that does not exist. */
const NXNAME: RecordType = "TYPE128";

/** What the records prove of a name that has no record of a type (RFC 4035 §5.4). */
export function nsecNoData(records: readonly Nsec[], zone: string, name: string, type: RecordType): Denial {
  const own = records.find(({ owner }) => owner === name);
  if (own)
    return mayDeny(own.types, name, type)
      ? { proves: "no-data", delegation: isDelegation(own.types), nonexistent: own.types.has(NXNAME) }
      : CONTRADICTS;
  const covering = records.find((one) => covers(one, zone, name));
  if (!covering) return MISSING;
  // RFC 4035 §5.4 with RFC 4592 §2.2.2: something lies below the name, so that it exists and is empty.
  if (isAtOrBelow(covering.next, name)) return { proves: "no-data", delegation: false, nonexistent: false };
  const wildcard = wildcardBelow(encloserOf(covering, name));
  const expanded = records.find(({ owner }) => owner === wildcard);
  if (!expanded) return MISSING;
  return mayDeny(expanded.types, name, type) ? { proves: "no-data", delegation: false, nonexistent: true } : CONTRADICTS;
}

/** What the records prove of a name that does not exist: neither it nor a wildcard that would make it. */
export function nsecNameError(records: readonly Nsec[], zone: string, name: string): Denial {
  if (records.some(({ owner, types }) => owner === name && types.has(NXNAME))) return { proves: "name-error" }; // RFC 9824 §5
  const covering = records.find((one) => covers(one, zone, name));
  if (!covering || isAtOrBelow(covering.next, name)) return MISSING;
  const wildcard = wildcardBelow(encloserOf(covering, name));
  return records.some((one) => covers(one, zone, wildcard)) ? { proves: "name-error" } : MISSING;
}

/** Whether the name itself does not exist, so that a wildcard could stand in for it (RFC 4035 §5.3.4). */
export function nsecExpansion(records: readonly Nsec[], zone: string, name: string): Denial {
  return records.some((one) => covers(one, zone, name) && !isAtOrBelow(one.next, name)) ? { proves: "name-error" } : MISSING;
}

const MISSING = { proves: "nothing", fault: "denial-missing" } as const;
const CONTRADICTS = { proves: "nothing", fault: "denial-contradicts" } as const;

/** RFC 6840 §4.4: the record above a delegation speaks of DS alone, the one below of all but DS. */
export function mayDeny(types: ReadonlySet<RecordType>, name: string, type: RecordType): boolean {
  if (types.has(type) || types.has("CNAME")) return false;
  if (type === "DS" && name !== "") return !types.has("SOA");
  return !isDelegation(types);
}

export function isDelegation(types: ReadonlySet<RecordType>): boolean {
  return types.has("NS") && !types.has("SOA");
}

function covers({ owner, next, types }: Nsec, zone: string, name: string): boolean {
  if (!isAtOrBelow(name, zone) || compareNames(owner, name) >= 0) return false;
  // RFC 6840 §4.1: above a delegation or an alias of a tree nothing is known of what lies below.
  if (isAtOrBelow(name, owner) && (isDelegation(types) || types.has("DNAME"))) return false;
  return compareNames(name, next) < 0 || next === zone;
}

/** The closest name that exists above one that does not is in the gap's two ends. */
function encloserOf({ owner, next }: Nsec, name: string): string {
  const [one, other] = [commonAncestor(name, owner), commonAncestor(name, next)];
  return one.length > other.length ? one : other;
}
