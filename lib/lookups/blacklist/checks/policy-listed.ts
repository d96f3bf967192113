import { checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { LISTING_DETAILS, unlessSilent } from "#lib/lookups/blacklist/listing.ts";
import { evidenceOf, namesOf, wasAsked } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const policyListed = checkOn<BlacklistFacts>()({
  id: "blacklist/policy-listed",
  severity: "warning",
  title: "No policy list that answered says that the address should not send mail itself",
  failureTitle: "{lists} {count|says|say} that {subjects} should not send mail itself",
  why: "A policy listing is no accusation: the provider of the address, or the list, says that the range is for homes, dynamic or without reverse names. For a home connection that is right. A mail server on such an address is refused by many others.",
  fix: "Where {subjects} is a mail server, give it a fixed address with a reverse name of its own, or ask the provider to take it out of the range; some lists let you do so at the link in the row. Otherwise send through your provider's server.",
  details: {
    "no-addresses": "There is no address to ask about.",
    "none-answered": "No address list could be asked; the rows say why.",
    open: LISTING_DETAILS.open,
  },
  references: [rfc(5782, "2.1")],
  test({ results }) {
    const asked = results.filter((result) => result.subject.kind !== "domain" && wasAsked(result));
    const found = asked.filter(({ outcome }) => outcome === "policy");
    if (found.length > 0) {
      const subjects = [...new Set(found.map(({ subject }) => subject.text))].join(", ");
      const count = new Set(found.map(({ list }) => list.zone)).size;
      return fail(evidenceOf(found), { params: { lists: namesOf(found), count, subjects } });
    }
    if (asked.length === 0) return skip("no-addresses");
    if (asked.every(({ outcome }) => outcome === "unknown")) return unknown("none-answered");
    return unlessSilent(asked.filter(({ list }) => list.action === "block")) ?? pass();
  },
});
