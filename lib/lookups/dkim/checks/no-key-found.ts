import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { type DkimFacts, isNothingBelow } from "#lib/lookups/dkim/facts.ts";
import { isWildcardKey } from "#lib/lookups/dkim/wildcard.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { domainkeyName } from "#lib/protocols/dkim/key-name.ts";
import { sendsNoMail } from "#lib/protocols/spf/sends-no-mail.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dkimCheck } from "./declare.ts";
import { isMissing } from "./domain.ts";
import { judgedKeys, keyEvidence } from "./judged-key.ts";
import { openQuestion } from "./judging.ts";
import { isRevoked } from "./selector-without-key.ts";

export const noKeyFound = dkimCheck({
  id: "dkim/no-key-found",
  severity: "warning",
  title: "A DKIM key was found",
  failureTitle: "{domain} has no DKIM key",
  why: "Without a signature, DMARC has only SPF to go by, which breaks when mail is forwarded. Gmail, Yahoo and Microsoft demand DKIM from whoever sends in bulk.",
  fix: 'Switch on DKIM where your mail is sent, and publish the key that you are given. If the domain sends no mail, say so:\n{domain}. 3600 IN TXT "v=spf1 -all"',
  details: {
    proven: "Nothing exists below {base}: its name servers say NXDOMAIN, and none of {asked} usual selectors exists.",
    guessed:
      "None of the {asked} selectors asked exists. That does not mean that there is no key: a selector can be any name. To find it, open the source of a message from {domain} and read s= in its DKIM-Signature header; then look at dkim:{domain}:selector.",
    unusable:
      "Of the {asked} selectors asked, those that exist hold no key in use. The domain may sign with another selector: read s= in the DKIM-Signature header of a message from {domain}, and look at dkim:{domain}:selector.",
    "no-mail": "{domain} sends no mail: its SPF record lets nobody send (-all).",
    "no-domain": "{domain} does not exist.",
    given: "Only the selector given was looked at.",
    unanswered: UNANSWERED,
  },
  references: [rfc(6376, "3.6.2.1"), rfc(8020, "2")],
  test(facts) {
    const { domain, given, base, asked, selectors, probe, txt } = facts;
    if (given !== null) return skip("given");
    if (selectors.some(isInUse) || isWildcardKey(probe))
      return pass({
        evidence: judgedKeys(facts)
          .slice(0, 1)
          .map((key) => keyEvidence(key)),
      });
    if (isMissing(facts)) return skip("no-domain", { domain });
    const open = openQuestion(facts);
    if (open) return unknown("unanswered", open);
    if (sendsNoMail(txt)) return skip("no-mail", { domain });
    const params = { domain, asked, base: domainkeyName(domain) };
    if (selectors.length > 0) return unknown("unusable", params);
    if (!base || !isNothingBelow(base)) return unknown("guessed", params);
    // A domain that sends no mail needs no key, and whether it does is not known.
    if (isFailed(txt)) return unknown("unanswered", unanswered(visible(domain), "TXT", txt));
    return fail([absenceEvidence({ name: params.base, answer: base })], { detail: "proven", params });
  },
});

function isInUse(selector: DkimFacts["selectors"][number]): boolean {
  return selector.keys.some(({ meant }) => meant) && !isRevoked(selector);
}
