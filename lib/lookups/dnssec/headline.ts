import { toUnicode } from "#lib/names/domain.ts";
import { algorithmName } from "#lib/protocols/dnssec/algorithms.ts";
import type { Measure, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import { brokenLink, moment, zoneInWords } from "./broken-link.ts";
import { causesOf, type DnssecFacts, lastZone, statusOf } from "./facts.ts";
import { validSignatures } from "./signatures.ts";
import { STATUSES } from "./texts.ts";

const HEADLINES = {
  secure: "{name} is secure: every link from the root through {count} {count|zone|zones} is signed and valid.",
  nonexistent: "{name} does not exist, and {zone} proves it under its signature.",
  unsigned: "{name} is not signed: {parent} says, under its signature, that {zone} has no DS record.",
  island: "{zone} is signed, but {parent} has no DS record for it: nobody can rely on the signatures.",
  "opt-out": "{name} is not signed, as far as can be told: {parent} leaves unsigned names out of its proofs (opt-out).",
  iterations: "{name} counts as not signed: {parent} hashes names more often than validators do.",
  unsupported: "{name} counts as not signed: all DS records for {zone} are of algorithms or digests that validators do not use.",
  partly: "{name} is signed, and something that it leads to is not.",
  open: "Every link from the root through {count} {count|zone|zones} is signed and valid, but not all records of {name} could be seen: {broken}.",
  bogus: "{name} is bogus: {broken}. Resolvers that validate answer SERVFAIL in its place.",
  indeterminate: "Whether {name} is signed could not be found out: {broken}.",
} as const;

/** The verdict, and the link that broke, as one sentence. */
export function dnssecHeadline(facts: DnssecFacts): string {
  const [key, params] = summary(facts);
  const zone = lastZone(facts);
  const named = { zone: zoneInWords(zone.name), parent: zoneInWords(zone.parent?.name ?? "") };
  return fill(HEADLINES[key], { name: facts.name === "" ? "The root" : visible(toUnicode(facts.name)), ...named, ...params });
}

function summary(facts: DnssecFacts): [keyof typeof HEADLINES, Params?] {
  const status = statusOf(facts);
  const zone = lastZone(facts);
  const causes = causesOf(facts);
  if (status === "secure") {
    const gone =
      facts.sets.length > 0 &&
      facts.sets.every(({ judged: { denial } }) => denial?.proves === "name-error" || (denial?.proves === "no-data" && denial.nonexistent));
    return gone ? ["nonexistent"] : ["secure", { count: facts.zones.length }];
  }
  if (status === "insecure") {
    if (zone.cause?.code === "unsupported-algorithms") return ["unsupported"];
    if (facts.island && recordsOf(facts.island, "DNSKEY").length > 0) return ["island"];
    if (zone.cause?.code === "opt-out" || zone.cause?.code === "iterations") return [zone.cause.code];
    if (zone.status === "secure") return ["partly"];
    return ["unsigned"];
  }
  const decisive = causes.find(({ code }) => (status === "bogus" ? !NOT_BOGUS.includes(code) : INDETERMINATE.includes(code)));
  const broken = decisive ? brokenLink(decisive) : "";
  return status === "indeterminate" && zone.status === "secure" ? ["open", { count: facts.zones.length, broken }] : [status, { broken }];
}

const INDETERMINATE: readonly string[] = ["unanswered", "not-signed-here", "root-differs"];
const NOT_BOGUS: readonly string[] = [...INDETERMINATE, "no-ds", "opt-out", "iterations", "unsupported-algorithms"];

/** The verdict in a word, the way, and what it is signed with. */
export function dnssecMeasures(facts: DnssecFacts): Measure[] {
  const { zones, hashing, absence } = facts;
  const zone = lastZone(facts);
  const keys = [...new Set(zone.keys.map(({ data }) => algorithmName(data.algorithm)))];
  const signatures = validSignatures(facts);
  const next = Math.min(...signatures.map(({ expires }) => expires));
  return [
    { key: "status", label: "Status", value: STATUSES[statusOf(facts)] },
    { key: "zones", label: "Zones in the chain", value: zones.length },
    ...(keys.length > 0 ? [{ key: "algorithm", label: "Algorithm", value: keys.join(", ") }] : []),
    ...(absence && (hashing || !isFailed(absence.answer))
      ? [{ key: "denial", label: "Proof of absence", value: hashing ? "NSEC3" : denialOf(facts) }]
      : []),
    ...(signatures.length > 0 ? [{ key: "expires", label: "Next signature expires", value: moment(next) }] : []),
  ];
}

function denialOf({ absence }: DnssecFacts): string {
  const type = absence?.judged.denials[0]?.rrset.type ?? "none";
  const compact = absence?.judged.denial?.proves === "no-data" && absence.judged.denial.nonexistent && type === "NSEC";
  return compact ? "NSEC, compact" : type;
}
