import { isAtOrBelow, moved } from "#lib/names/labels.ts";
import { isFailed, isType } from "#lib/transport/read.ts";
import type { Answer, RecordType, Sections } from "#lib/transport/types.ts";
import { type Claim, type Denial, prove } from "./denial.ts";
import { findRrset, type Rrset, rrsetsOf } from "./rrset.ts";
import type { Cause, Status } from "./status.ts";
import { type JudgedRrset, type Means, verifyRrset } from "./verify-rrset.ts";
import { freshWork } from "./work.ts";
import type { ZoneKey } from "./zone-key.ts";

/** What an answer is worth by the keys of its zone. */
export interface JudgedAnswer {
  status: Status;
  cause: Cause | null;
  /** The set asked for, or the alias in its place; null where there is none. */
  set: JudgedRrset | null;
  /** Sets with which absence is proven. */
  denials: JudgedRrset[];
  denial: Denial | null;
  /** Where the answer goes on. */
  alias: string | null;
}

/** Record sets of a proof that are looked at: four are enough for any. */
const MOST_DENIALS = 12;

/**
 * Judges an answer that came with its sections, from a zone whose keys are secure: the records asked for, an alias in their place, or the proof
 * that there are none (RFC 4035 §5).
 */
export function judgeAnswer(
  name: string,
  type: RecordType,
  answer: Answer,
  zone: string,
  keys: readonly ZoneKey[],
  means: Omit<Means, "work">,
): JudgedAnswer {
  const nothing = { set: null, denials: [], denial: null, alias: null };
  const at = { name, type, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
  if (isFailed(answer)) return { ...nothing, status: "indeterminate", cause: { code: "unanswered", ...at, answer } };
  const { answers = [], authorities = [] }: Partial<Sections> = answer.sections ?? {};
  const bounded: Means = { ...means, work: freshWork() };
  const found = findAnswer(rrsetsOf(answers), name, type);
  const set = found && verifyRrset(found.set, zone, keys, bounded);
  if (set?.fault)
    return { ...nothing, set, status: "bogus", cause: { code: set.fault, ...at, name: set.rrset.name, type: set.rrset.type } };
  const claim = claimOf(name, type, answer.status, set);
  const alias = found?.alias ?? null;
  if (!claim) return { ...nothing, set, alias, status: "secure", cause: null };
  const denials = rrsetsOf(authorities)
    .filter(isDenial)
    .slice(0, MOST_DENIALS)
    .map((one) => verifyRrset(one, zone, keys, bounded));
  // A record that a wildcard made says nothing of the names beside it.
  const valid = denials.filter(({ fault, wildcardOf }) => fault === null && wildcardOf === null).map(({ rrset }) => rrset);
  const denial = prove(claim, valid, zone, bounded);
  const result = { set, denials, denial, alias };
  if (denial.proves === "unsigned") return { ...result, status: "insecure", cause: { code: denial.why, ...at } };
  if (denial.proves !== "nothing") return { ...result, status: "secure", cause: null };
  const broken = denials.find(({ fault }) => fault !== null);
  if (!broken?.fault) return { ...result, status: "bogus", cause: { code: denial.fault, ...at } };
  return { ...result, status: "bogus", cause: { code: broken.fault, ...at, name: broken.rrset.name, type: broken.rrset.type } };
}

/** The set at the name, or the alias there, or the alias of a tree that the name lies in (RFC 6672 §5.3.1: that one is signed, the other not). */
function findAnswer(sets: readonly Rrset[], name: string, type: RecordType): { set: Rrset; alias: string | null } | null {
  const own = findRrset(sets, name, type);
  if (own) return { set: own, alias: null };
  const tree = sets.find((set) => set.type === "DNAME" && set.name !== name && isAtOrBelow(name, set.name));
  const target = tree?.records[0]?.record;
  if (tree && target && isType(target, "DNAME")) return { set: tree, alias: moved(name, tree.name, target.data.target) };
  const alias = findRrset(sets, name, "CNAME");
  const [first] = alias?.records ?? [];
  return alias && first && isType(first.record, "CNAME") ? { set: alias, alias: first.record.data.target } : null;
}

function claimOf(name: string, type: RecordType, status: "ok" | "nodata" | "nxdomain", set: JudgedRrset | null): Claim | null {
  if (set) return set.wildcardOf === null ? null : { kind: "expansion", name: set.rrset.name, encloser: set.wildcardOf };
  return status === "nxdomain" ? { kind: "name-error", name } : { kind: "no-data", name, type };
}

function isDenial({ type }: Rrset): boolean {
  return type === "NSEC" || type === "NSEC3";
}
