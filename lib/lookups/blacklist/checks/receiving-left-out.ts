import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const receivingLeftOut = checkOn<BlacklistFacts>()({
  id: "blacklist/receiving-left-out",
  severity: "notice",
  title: "The lists were asked about every address that receives the domain's mail",
  failureTitle: "{count} receiving {count|server or address was|servers or addresses were} left out",
  why: "Each address costs a question to every list. One report asks about the first eight IPv4 and the first eight IPv6 addresses, in the order of preference of their servers.",
  fix: "Check the others one by one: {leftOut}.",
  details: { address: "The target is an address.", unanswered: UNANSWERED },
  references: [rfc(5321, "5.1")],
  test({ target, receiving }) {
    if (!receiving) return skip("address");
    const [open] = receiving.unanswered;
    if (receiving.leftOut.length === 0)
      return open ? unknown("unanswered", unanswered(visible(open.name), open.type, open.answer)) : pass();
    const leftOut = receiving.leftOut.join(", ");
    return fail([{ source: `${target} MX`, text: leftOut }], { params: { count: receiving.leftOut.length, leftOut } });
  },
});
