import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { missingEvidence, signEvidence } from "#lib/lookups/provider/evidence.ts";
import { openSpf } from "#lib/lookups/provider/open-questions.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { providerCheck } from "./declare.ts";

export const senderWithoutKey = providerCheck({
  id: "provider/sender-without-key",
  severity: "notice",
  title: "Every sending service has its DKIM key",
  failureTitle: "No DKIM key was found for {names}",
  why: "SPF lets the service send, and there is no key of it at the selectors that it usually gives its customers. Without its key its mail passes DMARC by SPF alone, and often not even by that, since such services use return addresses of their own.",
  fix: "Switch on DKIM at the service and publish the records that it shows. If you no longer use it, remove it from the SPF record.",
  details: {
    missing: "At none of these selectors is there a key of the service: {selectors}.",
    none: "No service whose selectors are known may send for {domain}.",
    wildcard: "Every selector has an answer, so that nothing can be said of single ones.",
    unanswered: UNANSWERED,
  },
  references: [rfc(6376, "3.6.2.1")],
  test(facts) {
    const { domain, services } = facts;
    const known = services.filter(({ key, provider }) => key && key.status !== "not-guessable" && provider?.confidence !== "low");
    const missing = known.filter(({ key }) => key?.status === "missing");
    if (missing.length > 0) {
      const params = {
        names: missing.map(({ provider }) => provider?.name ?? "").join(", "),
        selectors: missing.flatMap(({ key }) => (key?.status === "missing" ? key.selectors : [])).join(", "),
      };
      return fail(
        missing.flatMap((service) => [...signEvidence(service), ...missingEvidence(service)]),
        { detail: "missing", params },
      );
    }
    for (const { key } of known) {
      if (key?.status === "unanswered") return unknown("unanswered", unanswered(visible(key.asked.name), key.asked.type, key.asked.answer));
    }
    const open = openSpf(facts);
    if (open) return unknown("unanswered", open);
    if (known.some(({ key }) => key?.status === "wildcard")) return unknown("wildcard");
    return known.length > 0 ? pass({ evidence: known.flatMap(signEvidence) }) : skip("none", { domain });
  },
});
