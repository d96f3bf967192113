import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { answerEvidence } from "#lib/lookups/mx/evidence.ts";
import type { MxFacts } from "#lib/lookups/mx/facts.ts";
import { isPublicSuffix } from "#lib/protocols/mx/public-suffix.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { mxCheck } from "./declare.ts";

export const noMailServer = mxCheck({
  id: "mx/no-mail-server",
  severity: "error",
  title: "The domain has a mail server, or says that it accepts no mail",
  failureTitle: "The domain has no mail server",
  why: "Without an MX record senders try the domain's own address. There is none either, so every message to the domain is returned.",
  fix: "To receive mail, publish an MX record that names your mail server, such as\n{domain}. 3600 IN MX 10 mail.{domain}.\nTo accept none, say so with a null MX:\n{domain}. 3600 IN MX 0 .",
  details: {
    "public-suffix": "{domain} is a public suffix: others register their names below it. It takes no mail itself, and need not.",
    none: "{domain} has neither an MX record nor an address.",
    "no-domain": "{domain} does not exist.",
    unanswered: UNANSWERED,
  },
  references: [rfc(5321, "5.1"), rfc(7505, "3")],
  test(facts) {
    const { domain, route } = facts;
    if (route.kind === "unknown") return unknown("unanswered", unanswered(domain, route.type, route.answer));
    if (route.kind === "nxdomain") return skip("no-domain", { domain });
    if (route.kind !== "none") return pass({ evidence: routeEvidence(facts) });
    if (isPublicSuffix(domain)) return skip("public-suffix", { domain });
    return fail(routeEvidence(facts), { detail: "none", params: { domain } });
  },
});

export const implicitMx = mxCheck({
  id: "mx/implicit-mx",
  severity: "warning",
  title: "Mail is routed by MX records",
  failureTitle: "There is no MX record: mail goes to the domain's own address",
  why: "Senders fall back to the address of the domain itself. That is often a web server which takes no mail, and then senders keep trying for days before they give up.",
  fix: "If the domain receives mail, name its server:\n{domain}. 3600 IN MX 10 {domain}.\nIf it accepts none, say so with a null MX:\n{domain}. 3600 IN MX 0 .",
  details: {
    implicit: "{domain} has no MX record, but an address.",
    "null-mx": "{domain} says with a null MX that it accepts no mail.",
    "no-domain": "{domain} does not exist.",
    "no-server": "{domain} has no address to fall back to.",
    unanswered: UNANSWERED,
  },
  references: [rfc(5321, "5.1"), rfc(1912, "2.5")],
  test(facts) {
    const { domain, route } = facts;
    switch (route.kind) {
      case "servers":
        return pass({ evidence: routeEvidence(facts) });
      case "implicit":
        return fail(routeEvidence(facts), { detail: "implicit", params: { domain } });
      case "null":
        return skip("null-mx", { domain });
      case "nxdomain":
        return skip("no-domain", { domain });
      case "none":
        return skip("no-server", { domain });
      case "unknown":
        return unknown("unanswered", unanswered(domain, route.type, route.answer));
    }
  },
});

/** The MX answer, and the domain's own addresses where they count. */
function routeEvidence({ domain, mx, own }: MxFacts): Evidence[] {
  return [
    ...answerEvidence({ name: domain, type: "MX", answer: mx }),
    ...(own ? answerEvidence({ name: domain, type: "A", answer: own.a }) : []),
    ...(own ? answerEvidence({ name: domain, type: "AAAA", answer: own.aaaa }) : []),
  ];
}
