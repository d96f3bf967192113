import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, unknown } from "#lib/engine/check.ts";
import { isDangling } from "#lib/lookups/dkim/facts.ts";
import { isWildcardKey } from "#lib/lookups/dkim/wildcard.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { domainkeyName } from "#lib/protocols/dkim/key-name.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dkimCheck } from "./declare.ts";

export const wildcard = dkimCheck({
  id: "dkim/wildcard",
  severity: "notice",
  title: "Only selectors that somebody published have an answer",
  failureTitle: "Every selector has an answer: there is a wildcard",
  why: "A wildcard answers for names that nobody published. Receivers that look for a key may get a text made for another purpose, and nobody can tell which selectors are in use.",
  fix: "Publish each record at the name that needs it, and remove the wildcard. A wildcard at *.{domain} that must stay is kept away from the selectors by any TXT record at {base}.",
  details: {
    key: "A selector made of random letters gets a key.",
    other: "A selector made of random letters gets a text that is no key. Selectors that get the same do not count as found.",
    delegated: "All names below {base} are aliases of names elsewhere, of which a selector made of random letters does not exist.",
    unanswered: UNANSWERED,
  },
  references: [rfc(6376, "6.1.2"), rfc(4592, "3.3.1")],
  test({ domain, probe }) {
    const { answer, keys, name } = probe;
    const base = domainkeyName(domain);
    if (isFailed(answer)) return unknown("unanswered", unanswered(name, "TXT", answer));
    if (isDangling(probe)) return pass({ detail: "delegated", params: { base } });
    if (answer.status !== "ok") return pass({ evidence: [absenceEvidence(probe)] });
    return fail(
      keys.map(({ record }) => textEvidence(probe, record.text)),
      { detail: isWildcardKey(probe) ? "key" : "other", params: { base, domain } },
    );
  },
});
