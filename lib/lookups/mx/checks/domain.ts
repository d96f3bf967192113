import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { aliasEvidence, answerEvidence } from "#lib/lookups/mx/evidence.ts";
import type { AddressType } from "#lib/lookups/mx/facts.ts";
import { aliasTarget } from "#lib/lookups/mx/notes.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { mxCheck } from "./declare.ts";

export const domainDoesNotExist = mxCheck({
  id: "mx/domain-does-not-exist",
  severity: "error",
  title: "The domain exists",
  failureTitle: "The domain does not exist",
  why: "Senders ask for the MX records of the domain first. A name that does not exist ends every delivery at once.",
  fix: "Check the spelling. If the name is right, see that the domain is registered, has not expired, and is delegated to name servers that serve its zone.",
  details: {
    nxdomain: "The name servers say that {domain} does not exist (NXDOMAIN).",
    alias: "{domain} is an alias of {target}, and the name servers say that this name does not exist (NXDOMAIN).",
    contradiction:
      "The name servers contradict themselves: asked for MX they say that {domain} does not exist, asked for {type} they answer. Senders ask for MX and give up.",
    unanswered: UNANSWERED,
  },
  references: [rfc(5321, "5.1"), rfc(2308, "2.1")],
  test({ domain, mx, own, route }) {
    if (isFailed(mx)) return unknown("unanswered", unanswered(domain, "MX", mx));
    const evidence = answerEvidence({ name: domain, type: "MX", answer: mx });
    if (route.kind !== "nxdomain") return pass({ evidence });
    const target = aliasTarget(mx);
    if (target !== null) return fail(evidence, { detail: "alias", params: { domain, target: visible(target) } });
    const types: AddressType[] = ["A", "AAAA"];
    for (const type of types) {
      const answer = type === "A" ? own?.a : own?.aaaa;
      if (answer?.status !== "ok") continue;
      return fail([...evidence, ...answerEvidence({ name: domain, type, answer })], { detail: "contradiction", params: { domain, type } });
    }
    return fail(evidence, { detail: "nxdomain", params: { domain } });
  },
});

export const domainIsAlias = mxCheck({
  id: "mx/domain-is-alias",
  severity: "warning",
  title: "The domain is no alias",
  failureTitle: "The domain is an alias of another name",
  why: "A name with a CNAME record can have no MX record of its own: mail goes where the other name says. Some senders even rewrite the recipient's domain to that name.",
  fix: "Remove the CNAME at {domain} and publish there the MX, A and AAAA records that it needs. Many DNS services call this ALIAS, ANAME or flattening.",
  details: {
    alias: "{domain} is an alias of {target}.",
    "no-domain": "{domain} does not exist.",
    unanswered: UNANSWERED,
  },
  references: [rfc(5321, "5.1"), rfc(1034, "3.6.2")],
  test({ domain, mx }) {
    if (isFailed(mx)) return unknown("unanswered", unanswered(domain, "MX", mx));
    const target = aliasTarget(mx);
    if (target !== null) {
      const evidence = aliasEvidence({ name: domain, type: "MX", answer: mx });
      return fail(evidence, { detail: "alias", params: { domain, target: visible(target) } });
    }
    return mx.status === "nxdomain"
      ? skip("no-domain", { domain })
      : pass({ evidence: answerEvidence({ name: domain, type: "MX", answer: mx }) });
  },
});
