import { checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { isRefusal } from "#lib/lookups/blacklist/causes.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { evidenceOf, namesOf, wasAsked } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const resolverRefused = checkOn<BlacklistFacts>()({
  id: "blacklist/resolver-refused",
  severity: "notice",
  title: "No list refuses this resolver",
  failureTitle: "{count} {count|list refuses|lists refuse} this resolver: {lists}",
  why: "Many lists do not answer public resolvers, resolvers shared by thousands, or unregistered ones. Their refusal looks like a listing to careless software, and like the lack of one when it comes as silence. Here it counts as neither. This is about your resolver, not about the target.",
  fix: "Run a recursive resolver of your own without forwarding, and name it in MAILVANE_RESOLVERS; or set MAILVANE_DNSBL_VIA=authority, so that the lists' own name servers are asked from this machine; or get the operator's free key (Spamhaus DQS, Abusix) and set MAILVANE_DNSBL_KEYS; or register the resolver's address with the operator.",
  details: {
    "none-asked": "No list was asked; the rows say why.",
    "none-answered": "No list answered; the rows say why.",
    open: "No list that answered refuses this resolver; {count} {count|list|lists} did not answer.",
  },
  references: [rfc(5782, "5")],
  test({ results }) {
    const asked = results.filter(wasAsked);
    if (asked.length === 0) return skip("none-asked");
    const refused = asked.filter(({ cause }) => isRefusal(cause));
    const lists = new Map(refused.map((result) => [result.list.zone, result]));
    if (asked.every(({ outcome, cause }) => outcome === "unknown" && !isRefusal(cause))) return unknown("none-answered");
    const silent = new Set(asked.filter(({ outcome, cause }) => outcome === "unknown" && !isRefusal(cause)).map(({ list }) => list.zone));
    if (refused.length === 0 && silent.size > 0) return skip("open", { count: silent.size });
    return refused.length === 0
      ? pass()
      : fail(evidenceOf([...lists.values()]), { params: { count: lists.size, lists: namesOf(refused) } });
  },
});
