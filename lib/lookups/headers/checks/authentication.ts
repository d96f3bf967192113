import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { dmarcEvidence, spfEvidence } from "#lib/lookups/headers/authentication-evidence.ts";
import { fieldEvidence } from "#lib/lookups/headers/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";
import { LEFT_OUT } from "./verification.ts";

export const spfNotPass = headersCheck({
  id: "headers/spf-not-pass",
  severity: "warning",
  title: "The address that sent the message may send for the envelope's sender",
  failureTitle: "SPF of {domain} for {ip} is {result}",
  why: "The address that handed the message over is not one that the SPF record of the envelope's sender names. For mail that was forwarded this is usual, and a DKIM signature has to speak for it.",
  fix: "Look up the record with the SPF lookup: spf:{domain} {ip}. If the address is one of yours, add it to the record.",
  details: {
    outside: "No hop is known at which the message came in from outside, so the address that sent it is not known.",
    envelope: "The text does not say who the envelope's sender is.",
    unanswered: UNANSWERED,
    temporary: "The evaluation could not be finished in time.",
  },
  references: [rfc(7208, "2.6"), rfc(7208, "8")],
  test({ outside, envelope, spf }) {
    if (!outside) return skip("outside");
    if (!envelope || !spf) return skip("envelope");
    const { result, cause } = spf.evaluation;
    if (result === "pass") return pass({ evidence: spfEvidence({ outside, spf }) });
    if (result === "temperror") {
      if (cause?.code !== "unanswered") return unknown("temporary");
      return unknown("unanswered", unanswered(visible(cause.domain), cause.type, cause.answer));
    }
    const params = { domain: visible(spf.domain), ip: outside.address, result };
    return fail([...spfEvidence({ outside, spf }), fieldEvidence(outside.hop.field), fieldEvidence(envelope.field)], { params });
  },
});

export const dmarcNotPass = headersCheck({
  id: "headers/dmarc-not-pass",
  severity: "error",
  title: "The author's domain is proven: DMARC passes",
  failureTitle: "Nothing proves the author's domain: DMARC is {result}",
  why: "Neither SPF nor a DKIM signature that verifies is of the author's organization. Receivers do with such messages what the policy of {domain} asks, which is {policy}.",
  fix: "If the message is genuine, sign it with a key of {domain}, or let its envelope sender be at {domain} and name the address in the SPF record. If you did not send it, the policy did its work.",
  details: {
    ...LEFT_OUT,
    author: "There is no one author domain.",
    none: "{domain} has no DMARC policy; dmarc:{domain} says more.",
    temporary: "A question that decides has no answer.",
    altered: "The text lost white space on its way here, which breaks signatures: whether DMARC passed cannot be told.",
    sender: "SPF does not decide here, as the text does not tell the address or the envelope's sender.",
  },
  references: [rfc(9989, "5.3.5"), rfc(9989, "4.4")],
  test(facts) {
    const { author, dmarc, spf, verification, signatures, altered } = facts;
    if (author.domain === null || !dmarc) return skip("author");
    const domain = visible(author.domain);
    if (dmarc.result === "pass") return pass({ evidence: dmarcEvidence(facts) });
    if (dmarc.result === "none") return skip("none", { domain });
    if (dmarc.result === "temperror") {
      if (signatures.length > 0 && verification.status !== "done") return unknown(verification.status, {}, dmarcEvidence(facts));
      return unknown(altered && signatures.length > 0 ? "altered" : "temporary", {}, dmarcEvidence(facts));
    }
    if (!spf) return unknown("sender", {}, dmarcEvidence(facts));
    return fail(dmarcEvidence(facts), { params: { domain, result: dmarc.result, policy: dmarc.policy ?? "none" } });
  },
});
