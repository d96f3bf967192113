import { type Cause, type Status, worst } from "#lib/protocols/dnssec/status.ts";
import type { Judged } from "#lib/protocols/dnssec/walk.ts";
import type { Zone } from "#lib/protocols/dnssec/zone.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer, RecordOf, RecordType } from "#lib/transport/types.ts";

/** A question for records, its answer, and what that is worth. */
export interface AskedSet extends Judged {
  name: string;
  type: RecordType;
}

/** All that the checks of the DNSSEC lookup judge. */
export interface DnssecFacts {
  name: string;
  /** From the root down to the zone that holds the name, as far as the chain leads. Never empty. */
  zones: readonly [Zone, ...Zone[]];
  /** Records at the name, and where it is an alias, at the name that it leads to. */
  sets: AskedSet[];
  /** A name of the zone that does not exist, to see how absence is proven; null where the zone is not signed. */
  absence: AskedSet | null;
  /** How the zone hashes names; null where it does not, or is not signed. */
  hashing: RecordOf<"NSEC3PARAM"> | null;
  /** Of a zone whose parent shows no DS record for it: what it answers to the question for its keys. */
  island: Answer | null;
  /** Seconds since the epoch. */
  now: number;
}

/** The last link: the zone that holds the name, or at which the chain ends. */
export function lastZone({ zones }: Pick<DnssecFacts, "zones">): Zone {
  return zones.at(-1) ?? zones[0];
}

/** A question for records, or for how absence is proven, that has no answer: what it would have shown may be anything. */
export function unansweredSet({ sets, absence }: DnssecFacts): { name: string; type: RecordType; answer: FailedAnswer } | null {
  const asked = [...sets, ...(absence ? [absence] : [])];
  return asked.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []))[0] ?? null;
}

/**
 * What a resolver that validates makes of the name. Where it has records, they decide, once all of them were seen; absence that is not proven beside them is a matter of
 * its own, unless it is bogus.
 */
export function statusOf(facts: DnssecFacts): Status {
  const zone = lastZone(facts);
  if (zone.status !== "secure" && !facts.sets.some(isPresent)) return zone.status;
  const all = [...facts.sets, ...(facts.absence ? [facts.absence] : [])];
  if (all.some(({ judged }) => judged.status === "bogus")) return "bogus";
  if (zone.status === "secure" && facts.sets.some(({ answer }) => isFailed(answer))) return "indeterminate";
  const present = facts.sets.filter(isPresent);
  return worst((present.length > 0 ? present : facts.sets).map(({ judged }) => judged.status));
}

export function isPresent({ answer }: AskedSet): boolean {
  return answer.status === "ok";
}

/** Every place at which the chain is broken: the zones first, then record sets of zones that are secure. */
export function causesOf(facts: DnssecFacts): Cause[] {
  const zones = facts.zones.flatMap(({ cause }) => cause ?? []);
  const sets = [...facts.sets, ...(facts.absence ? [facts.absence] : [])];
  const causes = [...zones, ...sets.flatMap(({ judged }) => judged.cause ?? [])];
  return [...new Map(causes.map((cause) => [`${cause.code} ${cause.name} ${cause.type}`, cause])).values()];
}
