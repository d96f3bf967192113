import { fail, pass, skip } from "#lib/engine/check.ts";
import { absentEvidence, fieldEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import type { SignatureFacts } from "#lib/lookups/headers/facts.ts";
import { signatureProblemText } from "#lib/lookups/headers/problem-texts.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

export const NO_SIGNATURE = { none: "The message has no DKIM signature." } as const;

export const dkimMissing = headersCheck({
  id: "headers/dkim-missing",
  severity: "warning",
  title: "The message has a DKIM signature",
  failureTitle: "The message has no DKIM signature",
  why: "A signature is the one proof of the author's domain that survives forwarding. Without it everything depends on SPF, which proves the last server alone.",
  fix: "Let your mail service sign what it sends for your domain, and publish the key that it gives you.",
  details: {},
  references: [rfc(6376, "1.1"), rfc(9989, "4.4.1")],
  test: ({ signatures }) => (signatures.length > 0 ? pass() : fail([absentEvidence("DKIM-Signature is missing")])),
});

export const dkimMalformed = headersCheck({
  id: "headers/dkim-malformed",
  severity: "error",
  title: "Every DKIM signature is well formed",
  failureTitle: "{count} {count|signature is|signatures are} not well formed",
  why: "Verifiers ignore a signature that breaks the rules: the message counts as if it had none.",
  fix: "Let the program that signs be brought up to date, or correct its settings.",
  details: NO_SIGNATURE,
  references: [rfc(6376, "3.5"), rfc(6376, "6.1.1")],
  test({ signatures }) {
    if (signatures.length === 0) return skip("none");
    const found = signatures.filter(({ read }) => read.problems.length > 0);
    const note = ({ read }: SignatureFacts) => read.problems.slice(0, 5).map(signatureProblemText).join("; ");
    return found.length === 0 ? pass() : fail(evidenceOf(found, note), { params: { count: found.length } });
  },
});

export const dkimWeak = headersCheck({
  id: "headers/dkim-weak",
  severity: "error",
  title: "No DKIM signature is too weak to count",
  failureTitle: "{count} {count|signature is|signatures are} too weak to count",
  why: "Signatures with rsa-sha1, or with a key below 1024 bits, can be forged, and verifiers must not accept them.",
  fix: "Sign with rsa-sha256 and a key of 2048 bits.",
  details: NO_SIGNATURE,
  references: [rfc(8301, "3.1"), rfc(8301, "3.2")],
  test({ signatures }) {
    if (signatures.length === 0) return skip("none");
    const found = signatures.filter(({ read, verdict }) => read.algorithm?.endsWith("-sha1") || verdict?.cause?.code === "key-weak");
    return found.length === 0 ? pass() : fail(evidenceOf(found), { params: { count: found.length } });
  },
});

export const dkimBodyLength = headersCheck({
  id: "headers/dkim-body-length",
  severity: "warning",
  title: "Every DKIM signature covers the whole body",
  failureTitle: "{count} {count|signature covers|signatures cover} only the beginning of the body",
  why: "With l= anybody can add to the body without breaking the signature, up to a whole message of their own that hides the first.",
  fix: "Sign without l=.",
  details: NO_SIGNATURE,
  references: [rfc(6376, "3.5"), rfc(6376, "8.2")],
  test({ signatures }) {
    if (signatures.length === 0) return skip("none");
    const found = signatures.filter(({ read }) => read.bodyLength !== null);
    return found.length === 0 ? pass() : fail(evidenceOf(found), { params: { count: found.length } });
  },
});

export const dkimFromNotSealed = headersCheck({
  id: "headers/dkim-from-not-sealed",
  severity: "notice",
  title: "A signature forbids a second From",
  failureTitle: "No signature forbids a second From",
  why: "Where h= names From once more than the message has it, a From field that is added later breaks the signature. Without that the addition goes unnoticed by DKIM; most receivers refuse such messages for other reasons.",
  fix: "Name from twice in h= (oversigning), if your program can.",
  details: NO_SIGNATURE,
  references: [rfc(6376, "8.15")],
  test({ signatures, author }) {
    if (signatures.length === 0) return skip("none");
    const sealed = signatures.some(({ read: { signed } }) => signed.filter((name) => name === "from").length > author.fields.length);
    return sealed ? pass() : fail(evidenceOf(signatures));
  },
});

function evidenceOf(signatures: readonly SignatureFacts[], note?: (signature: SignatureFacts) => string): Evidence[] {
  return signatures.slice(0, MOST_SHOWN).map((signature) => fieldEvidence(signature.field, note?.(signature)));
}
