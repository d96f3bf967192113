import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { zoneInWords } from "#lib/lookups/dnssec/broken-link.ts";
import type { DnssecFacts } from "#lib/lookups/dnssec/facts.ts";
import { MOST_ITERATIONS } from "#lib/protocols/dnssec/nsec3.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed, isType } from "#lib/transport/read.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { RecordOf } from "#lib/transport/types.ts";
import { allUnbroken, BROKEN, NOT_SIGNED, onSigned } from "./applies.ts";
import { dnssecCheck } from "./declare.ts";

const NO_NSEC3 = {
  ...NOT_SIGNED,
  nsec: "{zone} proves absence with NSEC records, which need no hashing.",
  unproven: "{zone} proves no absence; another check says so.",
  unanswered: UNANSWERED,
} as const;

export const absenceNotProven = dnssecCheck({
  id: "dnssec/absence-not-proven",
  severity: "error",
  title: "What does not exist is proven not to exist",
  failureTitle: "{zone} claims that records do not exist, and does not prove it",
  why: "Without proof anybody could hide a record by saying that there is none. Resolvers that validate answer SERVFAIL for names and types that do not exist, among them many that mail servers ask for.",
  fix: "Have the zone signed anew, with its NSEC or NSEC3 records, and see that every name server sends them.",
  details: { ...NOT_SIGNED, ...BROKEN },
  references: [rfc(4035, "5.4"), rfc(5155, "8")],
  test: (facts) => allUnbroken(facts, ["denial-missing", "denial-contradicts"]),
});

export const iterations = dnssecCheck({
  id: "dnssec/nsec3-iterations",
  severity: "warning",
  title: "Names are hashed once, with no extra iterations",
  failureTitle: "{zone} hashes names with {iterations} extra {iterations|iteration|iterations}",
  why: "Extra iterations protect nothing and cost every resolver work. Above a limit of their own, 50 or 150 for most, resolvers take absence in the zone as unproven, or answer SERVFAIL.",
  fix: "Set the iterations of NSEC3 to 0 and the salt to empty, and sign the zone anew.",
  details: { ...NO_NSEC3, beyond: "With more than {most} iterations Mailvane, too, takes absence in the zone as not proven." },
  references: [rfc(9276, "3.1"), rfc(9276, "3.2")],
  test: (facts) =>
    onSigned(facts, ({ name }) => {
      const zone = zoneInWords(name);
      const parameters = hashing(facts);
      if (!parameters) return withoutHashes(facts, zone);
      const { iterations: count } = parameters.record.data;
      if (count === 0) return pass({ evidence: [parameters.evidence] });
      const params = { zone, iterations: count, most: MOST_ITERATIONS };
      return fail([parameters.evidence], { ...(count > MOST_ITERATIONS && { detail: "beyond" }), params });
    }),
});

export const salt = dnssecCheck({
  id: "dnssec/nsec3-salt",
  severity: "notice",
  title: "Names are hashed without a salt",
  failureTitle: "{zone} hashes names with a salt",
  why: "The name of the zone goes into every hash already, so that a salt adds nothing but octets.",
  fix: "Set the salt of NSEC3 to empty, written “-”, when the zone is next signed anew.",
  details: NO_NSEC3,
  references: [rfc(9276, "3.1")],
  test: (facts) =>
    onSigned(facts, ({ name }) => {
      const zone = zoneInWords(name);
      const parameters = hashing(facts);
      if (!parameters) return withoutHashes(facts, zone);
      return parameters.record.data.salt.length === 0
        ? pass({ evidence: [parameters.evidence] })
        : fail([parameters.evidence], { params: { zone } });
    }),
});

export const optOut = dnssecCheck({
  id: "dnssec/opt-out",
  severity: "notice",
  title: "Every delegation of the zone is proven",
  failureTitle: "{zone} leaves unsigned delegations out of its proofs (opt-out)",
  why: "Between the names that are signed, others may be slipped in without a signature. Registries with millions of unsigned names save room by that; a zone of usual size gains nothing.",
  fix: "Turn opt-out off when the zone is next signed anew.",
  details: { ...NO_NSEC3, registry: "{zone} is a top-level domain, and may have reason to." },
  references: [rfc(9276, "3.1"), rfc(5155, "6")],
  test: (facts) =>
    onSigned(facts, ({ name }) => {
      const zone = zoneInWords(name);
      const records = nsec3Records(facts);
      if (records.length === 0) return withoutHashes(facts, zone);
      if (!name.includes(".")) return skip("registry", { zone });
      const out = records.filter(({ data }) => (data.flags & OPT_OUT) !== 0);
      const shown = (out.length > 0 ? out : records).map((record) => evidenceOf(facts, record));
      return out.length > 0 ? fail(shown, { params: { zone } }) : pass({ evidence: shown });
    }),
});

const OPT_OUT = 1;

/** The parameters that the zone publishes, or else those of a record that it proved absence with. */
function hashing(facts: DnssecFacts): { record: RecordOf<"NSEC3PARAM"> | RecordOf<"NSEC3">; evidence: Evidence } | null {
  const [used] = nsec3Records(facts);
  const record = used ?? facts.hashing;
  return record ? { record, evidence: evidenceOf(facts, record) } : null;
}

/** Why there is no hashing to judge. */
function withoutHashes({ absence }: DnssecFacts, zone: string): CheckResult<"nsec" | "unproven" | "unanswered"> {
  if (absence && isFailed(absence.answer)) return unknown("unanswered", unanswered(visible(absence.name), absence.type, absence.answer));
  const nsec = absence?.judged.denials.some(({ rrset }) => rrset.type === "NSEC") ?? false;
  return skip(nsec ? "nsec" : "unproven", { zone });
}

function nsec3Records({ absence }: DnssecFacts): RecordOf<"NSEC3">[] {
  return (absence?.judged.denials ?? []).flatMap(({ rrset }) =>
    rrset.records.flatMap(({ record }) => (isType(record, "NSEC3") ? [record] : [])),
  );
}

function evidenceOf({ absence }: DnssecFacts, record: RecordOf<"NSEC3PARAM"> | RecordOf<"NSEC3">): Evidence {
  const exchange = record.type === "NSEC3" ? absence?.answer.exchange : undefined;
  return {
    source: `${visible(record.name)} ${record.type}`,
    text: visible(recordText(record)),
    ...(exchange !== undefined && { exchange }),
  };
}
