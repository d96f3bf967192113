import { causeOf, UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { checkOn, pass, skip, unknown } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const mxUnanswerable = checkOn<BlacklistFacts>()({
  id: "blacklist/mx-unanswerable",
  severity: "warning",
  title: "The addresses that receive the domain's mail could be looked up",
  failureTitle: "The addresses that receive the domain's mail could not be looked up",
  why: "Without the MX records and the addresses of their hosts, the address lists were asked about a part of the receiving servers, or about none.",
  fix: "Try again. If it stays so, the domain's name servers, or the resolver, do not answer.",
  details: { unanswered: UNANSWERED, address: "The target is an address." },
  references: [rfc(5321, "5.1")],
  test({ receiving }) {
    if (!receiving) return skip("address");
    const [first] = receiving.unanswered;
    if (!first) return pass();
    const evidence = receiving.unanswered.map(({ name, type, answer }) => ({
      source: `${name} ${type}`,
      text: causeOf(answer),
      ...(answer.exchange !== undefined && { exchange: answer.exchange }),
    }));
    return unknown("unanswered", unanswered(first.name, first.type, first.answer), evidence);
  },
});
