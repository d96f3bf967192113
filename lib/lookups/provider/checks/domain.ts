import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, unknown } from "#lib/engine/check.ts";
import type { ProviderFacts } from "#lib/lookups/provider/facts.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { providerCheck } from "./declare.ts";

export const domainDoesNotExist = providerCheck({
  id: "provider/domain-does-not-exist",
  severity: "error",
  title: "The domain exists",
  failureTitle: "{domain} does not exist",
  why: "The name servers of the domain above say so (NXDOMAIN). There is no such mail domain, and no service can work for it.",
  fix: "Check the spelling. If the domain is yours, see whether it is registered, paid for and delegated to the right name servers.",
  details: { unanswered: UNANSWERED },
  references: [rfc(8020, "2"), rfc(2308, "2.1")],
  test(facts) {
    const { domain, mx } = facts;
    if (isMissing(facts)) return fail([absenceEvidence({ name: domain, type: "MX", answer: mx })], { params: { domain } });
    const own = facts.spf.records[0]?.answer;
    if (isFailed(mx) && own && isFailed(own)) return unknown("unanswered", unanswered(domain, "MX", mx));
    return pass();
  },
});

/** The domain is said not to exist, and has no record all the same. */
export function isMissing({ mx, spf: { records } }: ProviderFacts): boolean {
  const answers = [mx, ...records.slice(0, 1).map(({ answer }) => answer)];
  const said = answers.some((answer) => answer.status === "nxdomain" && answer.cname.length === 0);
  return said && !answers.some(({ status }) => status === "ok" || status === "nodata");
}
