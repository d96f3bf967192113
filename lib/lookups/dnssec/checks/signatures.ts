import { UNANSWERED } from "#lib/engine/causes.ts";
import { fail, pass } from "#lib/engine/check.ts";
import { moment, shownZone } from "#lib/lookups/dnssec/broken-link.ts";
import { signatureEvidence } from "#lib/lookups/dnssec/evidence.ts";
import { type ValidSignature, validSignatures } from "#lib/lookups/dnssec/signatures.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { allUnbroken, BROKEN, NOT_SIGNED, onSigned, whenAllSeen } from "./applies.ts";
import { dnssecCheck } from "./declare.ts";

const DETAILS = { ...NOT_SIGNED, ...BROKEN } as const;

export const signatureExpired = dnssecCheck({
  id: "dnssec/signature-expired",
  severity: "error",
  title: "No signature has expired",
  failureTitle: "Signatures of {zone} have expired",
  why: "Signatures are made for some days or weeks, and have to be renewed before. Resolvers that validate take an expired one for none, and answer SERVFAIL: the records are as good as gone. Most often the server that signs the zone has stopped doing so.",
  fix: "Have the zone signed anew now, and see why that did not happen by itself. Watch the age of signatures from outside.",
  details: DETAILS,
  references: [rfc(4034, "3.1.5"), rfc(4035, "5.3.1")],
  test: (facts) => allUnbroken(facts, ["expired"]),
});

export const signatureEarly = dnssecCheck({
  id: "dnssec/signature-not-yet-valid",
  severity: "error",
  title: "Every signature is valid already",
  failureTitle: "Signatures of {zone} are not valid yet",
  why: "Their validity begins in the future. Until then resolvers that validate answer SERVFAIL. Most often the clock of the server that signs is ahead.",
  fix: "Set the clock of the server that signs the zone, and sign it anew. Signers begin the validity an hour in the past, for clocks that are behind.",
  details: DETAILS,
  references: [rfc(4034, "3.1.5"), rfc(4035, "5.3.1")],
  test: (facts) => allUnbroken(facts, ["early"]),
});

export const signatureMissing = dnssecCheck({
  id: "dnssec/signature-missing",
  severity: "error",
  title: "Every record of a signed zone is signed",
  failureTitle: "Records of {zone} came without a signature",
  why: "The zone above says that the zone is signed, so that a record without a signature counts as forged. Resolvers that validate answer SERVFAIL. A name server that serves an unsigned copy of the zone, or one that does not know DNSSEC, does this.",
  fix: "See that every name server of the zone serves the signed zone, and answers with signatures when DNSSEC is asked for (DO).",
  details: DETAILS,
  references: [rfc(4035, "2.2"), rfc(4035, "3.1.1")],
  test: (facts) => allUnbroken(facts, ["no-signature"]),
});

export const signatureWrong = dnssecCheck({
  id: "dnssec/signature-wrong",
  severity: "error",
  title: "Every record has a signature that verifies",
  failureTitle: "Signatures of {zone} do not verify",
  why: "The signature is by a key that nobody vouches for, or it is over something else than what is there. Resolvers that validate take it for a forgery, and answer SERVFAIL.",
  fix: "Sign the zone anew with the keys that it shows, and see that no server changes records after they are signed. If this is a change of keys, the old key was taken away too early.",
  details: DETAILS,
  references: [rfc(4035, "5.3.3"), rfc(4035, "5.3.1")],
  test: (facts) => allUnbroken(facts, ["does-not-verify", "no-key", "wrong-signer", "wrong-labels", "unsupported"]),
});

export const tooManySignatures = dnssecCheck({
  id: "dnssec/too-many-signatures",
  severity: "error",
  title: "Validators need few attempts for each record",
  failureTitle: "Signatures of {zone} are so many and so wrong that validators give up",
  why: "Every signature that does not verify, with every key of its tag, costs a resolver time. Zones made like this were used to keep resolvers busy (CVE-2023-50387), so that they stop after a few attempts and answer SERVFAIL.",
  fix: "Take old signatures and keys out of the zone, and see that no two keys share a tag.",
  details: DETAILS,
  references: [rfc(4035, "5.3.1")],
  test: (facts) => allUnbroken(facts, ["not-tried"]),
});

/** Of the whole validity. Signers renew at a quarter to a half of it. */
const LITTLE = 0.1;

export const expiresSoon = dnssecCheck({
  id: "dnssec/expires-soon",
  severity: "warning",
  title: "Signatures are renewed in good time",
  failureTitle: "The signature over {name} expires {at}, and was not renewed",
  why: "Signers renew a signature long before it expires. Here nine tenths of its time are over, so that something may have stopped; when it expires, resolvers that validate answer SERVFAIL.",
  fix: "See whether the server that signs the zone still does so, and whether all name servers get what it signs.",
  details: { ...NOT_SIGNED, unanswered: UNANSWERED },
  references: [rfc(6781, "4.4.2")],
  test: (facts) =>
    onSigned(facts, (zone) => {
      const all = validSignatures(facts).filter(({ signature }) => signature.data.signer === zone.name);
      const soon = all.filter((one) => left(one, facts.now) < LITTLE).sort((one, other) => one.expires - other.expires);
      const [first] = soon;
      const evidence = (first ? soon : all).flatMap(({ set, exchange }) => signatureEvidence(set, facts.now, exchange)).slice(0, 10);
      if (!first) return whenAllSeen(facts, pass({ evidence }));
      return fail(evidence, { params: { name: `${shownZone(first.set.rrset.name)} ${first.set.rrset.type}`, at: moment(first.expires) } });
    }),
});

function left({ expires, inception }: ValidSignature, now: number): number {
  return (expires - now) / Math.max(1, expires - inception);
}
