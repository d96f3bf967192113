import { keyProblemText } from "#lib/lookups/dkim/problem-texts.ts";
import { proposal } from "#lib/lookups/dkim/proposal.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { FormProblem } from "#lib/protocols/dkim/key-record.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { dkimCheck } from "./declare.ts";
import { type JudgedKey, keyEvidence, tagEvidence } from "./judged-key.ts";
import { ABOUT_KEYS, judgeKeys } from "./judging.ts";

/** Keys that there is something of to read. */
function hasMaterial({ record: { material } }: JudgedKey): boolean {
  return material.status !== "missing" && material.status !== "revoked";
}

export const brokenBase64 = dkimCheck({
  id: "dkim/broken-base64",
  severity: "error",
  title: "Every key is whole base64",
  failureTitle: "{share} cannot be read: p= is no base64",
  why: "Receivers cannot decode the key, so signatures with this selector fail. Often a line was lost or a quotation mark came along when the record was copied.",
  fix: "Copy the key anew, without quotation marks and line breaks.{fixable| This is probably what was meant:|}\n{line}",
  details: ABOUT_KEYS,
  references: [rfc(6376, "3.6.1")],
  test: (facts) =>
    judgeKeys(facts, {
      about: hasMaterial,
      broken: (key) => {
        const { material } = key.record;
        const problems = material.status === "broken" ? material.problems : [];
        return problems.map((problem) => keyEvidence(key, problem, keyProblemText(problem)));
      },
      params: ([first]) => proposal(first),
    }),
});

/** What is wrong with the form of the key; null where it can be read. */
function formOf({ record: { material } }: JudgedKey): FormProblem | null {
  return material.status === "unreadable" ? material.problem : null;
}

export const unreadableKey = dkimCheck({
  id: "dkim/unreadable-key",
  severity: "error",
  title: "What stands for an RSA key is one",
  failureTitle: "{share} {count|is no RSA public key|are no RSA public keys}",
  why: "What p= holds is not what the record says it is, so receivers cannot use it and signatures with this selector fail.",
  fix: "Publish the public key anew as your mail server or sending service shows it: the whole SubjectPublicKeyInfo in base64. If a private key stands there, make a new pair of keys at once.",
  details: { ...ABOUT_KEYS, named: "{names}: {problem}." },
  references: [rfc(6376, "3.6.1"), rfc(6376, "6.1.2")],
  test: (facts) =>
    judgeKeys(facts, {
      about: (key) => hasMaterial(key) && key.record.keyType === "rsa",
      broken: (key) => problemEvidence(key),
      params: ([first]) => ({ problem: problemOf(first) }),
    }),
});

export const ed25519Form = dkimCheck({
  id: "dkim/ed25519-form",
  severity: "error",
  title: "Every Ed25519 key is its 32 octets",
  failureTitle: "{share} {count|has|have} not the form that Ed25519 keys have in DKIM",
  why: "An Ed25519 key stands in the record as its 32 octets alone, 44 characters of base64. Tools give it wrapped in DER, as RSA keys are, and receivers then cannot use it.",
  fix: "Publish the last 32 octets of the DER form.{fixable| That is|}\n{line}",
  details: { ...ABOUT_KEYS, named: "{names}: {problem}." },
  references: [rfc(8463, "4.2")],
  test: (facts) =>
    judgeKeys(facts, {
      about: (key) => hasMaterial(key) && key.record.keyType === "ed25519",
      broken: (key) => problemEvidence(key),
      params: ([first]) => ({ problem: problemOf(first), ...proposal(first) }),
    }),
});

export const unknownKeyType = dkimCheck({
  id: "dkim/unknown-key-type",
  severity: "error",
  title: "Every key is of a type that receivers know",
  failureTitle: "{share} {count|is|are} of a type that receivers do not know: “{type}”",
  why: "Receivers ignore keys of a type that they do not know, so signatures with this selector fail. The type is written in small letters: rsa or ed25519.",
  fix: "Write k=rsa or k=ed25519, whichever the key is, or leave k= out for an RSA key.",
  details: ABOUT_KEYS,
  references: [rfc(6376, "3.6.1"), rfc(8463, "4.2")],
  test: (facts) =>
    judgeKeys(facts, {
      about: hasMaterial,
      broken: (key) => (key.record.material.status === "unknown-type" ? [tagEvidence(key, "k")] : []),
      params: ([first]) => ({ type: shown(first?.record.keyType ?? "") }),
    }),
});

function problemEvidence(key: JudgedKey) {
  const problem = formOf(key);
  return problem ? [keyEvidence(key, problem, keyProblemText(problem))] : [];
}

function problemOf(key: JudgedKey | undefined): string {
  const problem = key && formOf(key);
  return problem ? keyProblemText(problem) : "";
}
