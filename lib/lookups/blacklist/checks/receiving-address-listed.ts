import { checkOn, skip } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { judgeListings, LISTING_DETAILS } from "#lib/lookups/blacklist/listing.ts";
import { blacklistResults } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const receivingAddressListed = checkOn<BlacklistFacts>()({
  id: "blacklist/receiving-address-listed",
  severity: "warning",
  title: "No blacklist that answered lists an address that receives the domain's mail",
  failureTitle: "{count} {count|blacklist lists|blacklists list} an address that receives the domain's mail: {lists}",
  why: "These are the addresses of the domain's MX servers. Blacklists judge the addresses that send: this listing stops no mail to the domain. It matters where the same server sends too, as small set-ups do.",
  fix: "If {subjects} also sends mail, find and stop what the list saw, and ask for removal at the link in the row. If it only receives, nothing is lost.",
  details: {
    ...LISTING_DETAILS,
    address: "The target is an address.",
    "no-addresses": "No address that receives mail for the domain is known.",
  },
  references: [rfc(5782, "2.1"), rfc(5321, "5.1")],
  test(facts) {
    if (!facts.receiving) return skip("address");
    return facts.receiving.addresses === 0 ? skip("no-addresses") : judgeListings(blacklistResults(facts, "receiving"));
  },
});
