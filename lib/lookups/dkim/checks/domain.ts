import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, unknown } from "#lib/engine/check.ts";
import type { DkimFacts } from "#lib/lookups/dkim/facts.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dkimCheck } from "./declare.ts";

export const domainDoesNotExist = dkimCheck({
  id: "dkim/domain-does-not-exist",
  severity: "error",
  title: "The domain exists",
  failureTitle: "{domain} does not exist",
  why: "The name servers of the domain above say so (NXDOMAIN). There is no such mail domain, and no key can be found below it.",
  fix: "Check the spelling. If the domain is yours, see whether it is registered, paid for and delegated to the right name servers.",
  details: { unanswered: UNANSWERED },
  references: [rfc(8020, "2"), rfc(2308, "2.1")],
  test(facts) {
    const { domain, mx, txt } = facts;
    if (isMissing(facts)) return fail([absenceEvidence({ name: domain, type: "MX", answer: mx })], { params: { domain } });
    if (isFailed(mx) && isFailed(txt) && !isSeen(facts)) return unknown("unanswered", unanswered(domain, "MX", mx));
    return pass();
  },
});

/** The domain itself is said not to exist, and nothing below it was seen. */
export function isMissing(facts: DkimFacts): boolean {
  const said = [facts.mx, facts.txt].some((answer) => answer.status === "nxdomain" && answer.cname.length === 0);
  return said && !isSeen(facts);
}

function isSeen({ selectors, base, mx, txt }: DkimFacts): boolean {
  const answers = [mx, txt, ...selectors.map(({ answer }) => answer), ...(base ? [base] : [])];
  return answers.some(({ status }) => status === "ok" || status === "nodata");
}
