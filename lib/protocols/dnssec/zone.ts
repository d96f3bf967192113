import type { TrustAnchor } from "#lib/transport/dnssec-types.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";
import { isUsable, type JudgedDs, judgeDs } from "./ds.ts";
import { findRrset, rrsetsOf } from "./rrset.ts";
import type { Cause, Status } from "./status.ts";
import { type JudgedRrset, type Means, verifyRrset } from "./verify-rrset.ts";
import { freshWork } from "./work.ts";
import { maySign, type ZoneKey, zoneKey } from "./zone-key.ts";

/** One link of the chain: a zone, how its parent vouches for it, and its keys. */
export interface Zone {
  name: string;
  /** Null for the root. */
  parent: Zone | null;
  status: Status;
  cause: Cause | null;
  /** The DS records at the parent; the trust anchors for the root. */
  ds: JudgedDs[];
  /** Their signatures; null for trust anchors, and where there are none. */
  dsSet: JudgedRrset | null;
  dsAnswer: Answer | null;
  /** All keys that the zone shows. */
  keys: ZoneKey[];
  keySet: JudgedRrset | null;
  keyAnswer: Answer | null;
}

/** Keys of a zone that are looked at. */
const MOST_KEYS = 64;
/** DS records of a zone that are looked at. */
const MOST_DS = 32;

/** The keys of a secure zone by which its records are verified. */
export function trustedKeys({ status, keys }: Zone): ZoneKey[] {
  return status === "secure" ? keys.filter(maySign) : [];
}

/**
 * Judges the keys of a zone by DS records that are believed (RFC 4035 §5.2): one of them has to name a key that signs all keys.
 * In: what is known of the zone so far, the DS records, and the answer to the question for its keys.
 */
export function judgeKeys(zone: Zone, set: readonly TrustAnchor[], answer: Answer, means: Omit<Means, "work">): Zone {
  const at = { name: zone.name, type: "DNSKEY" as const, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
  const known = { ...zone, keyAnswer: answer };
  if (isFailed(answer)) return { ...known, status: "indeterminate", cause: { code: "unanswered", ...at, answer } };
  const bounded: Means = { ...means, work: freshWork() };
  const rrset = findRrset(rrsetsOf(answer.sections?.answers ?? []), zone.name, "DNSKEY");
  const keys = (rrset?.records ?? []).slice(0, MOST_KEYS).flatMap((record) => zoneKey(record) ?? []);
  const ds = judgeDs(zone.name, set.slice(0, MOST_DS), keys, bounded);
  const named = ds.flatMap(({ state, key }) => (state === "matches" && key ? [key] : []));
  const keySet = rrset && verifyRrset(rrset, zone.name, named, bounded);
  const judged = { ...known, ds, keys, keySet };
  if (!keySet) return { ...judged, status: "bogus", cause: { code: "keys-missing", ...at } };
  if (named.length === 0) return { ...judged, status: "bogus", cause: { code: "keys-differ", ...at, type: "DS" } };
  if (keySet.fault) return { ...judged, status: "bogus", cause: { code: keySet.fault, ...at } };
  return { ...judged, status: "secure", cause: null };
}

/** Whether validators can use any of the DS records; if not, the zone counts as unsigned (RFC 4035 §5.2). */
export function anyUsable(set: readonly TrustAnchor[], means: Pick<Means, "algorithmOf">): boolean {
  return set.some((ds) => isUsable(ds, means));
}

export function dsRecords(answer: Answer): TrustAnchor[] {
  return recordsOf(answer, "DS").map(({ data }) => data);
}
