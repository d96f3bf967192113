import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { aliasesOf, isDangling, type SelectorFacts } from "#lib/lookups/dkim/facts.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dkimCheck } from "./declare.ts";

export const selectorWithoutKey = dkimCheck({
  id: "dkim/selector-without-key",
  severity: "error",
  title: "The selector has a key",
  failureTitle: "The selector {selector} has no key at {domain}",
  why: "Receivers cannot check a signature with this selector: the result is a permanent failure (permfail), and the message counts as not signed.",
  fix: "Publish the key that your mail server or sending service shows for this selector as the TXT record of\n{name}\nor sign with a selector that has a key.",
  details: {
    nxdomain: "{name} does not exist.",
    nodata: "{name} exists and has no TXT record.",
    alias: "{name} is an alias of {target}, which has no TXT record.",
    revoked: "The key was revoked: its p= is empty.",
    other: "What stands there is for another purpose and is no key.",
    guessed: "No selector was given.",
    unanswered: UNANSWERED,
  },
  references: [rfc(6376, "6.1.2"), rfc(6376, "3.6.2.1")],
  test({ domain, given, selectors: [selector] }) {
    if (given === null || !selector) return skip("guessed");
    const { name, answer } = selector;
    if (isFailed(answer)) return unknown("unanswered", unanswered(name, "TXT", answer));
    const params = { selector: given, domain, name, target: visible(aliasesOf(answer).at(-1) ?? "") };
    if (answer.status !== "ok") {
      return fail([absenceEvidence(selector)], { detail: isDangling(selector) ? "alias" : answer.status, params });
    }
    if (selector.keys.every(({ meant }) => !meant)) return fail(textsOf(selector), { detail: "other", params });
    return isRevoked(selector) ? fail(textsOf(selector), { detail: "revoked", params }) : pass({ evidence: textsOf(selector) });
  },
});

/** Every record at the selector says that its key was revoked, which is the same as no record (RFC 6376 §6.1.2 step 7). */
export function isRevoked({ keys }: SelectorFacts): boolean {
  return keys.length > 0 && keys.every(({ record }) => record.material.status === "revoked");
}

function textsOf(selector: SelectorFacts): Evidence[] {
  return selector.keys.map(({ record }) => textEvidence(selector, record.text));
}
