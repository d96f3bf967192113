import { checkOn, skip } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { judgeListings, LISTING_DETAILS } from "#lib/lookups/blacklist/listing.ts";
import { blacklistResults, isWidelyUsed } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const domainListed = checkOn<BlacklistFacts>()({
  id: "blacklist/domain-listed",
  severity: "error",
  title: "No widely used domain blacklist that answered lists the domain",
  failureTitle: "{count} widely used domain {count|blacklist lists|blacklists list} {subjects}: {lists}",
  why: "Mail that names a listed domain in its sender address or in a link is refused or sorted out as spam, whatever server sends it.",
  fix: "Look for a broken-into website, links of others under your name, or bulk mail that nobody asked for. Stop it, then ask for removal at the link in the row.",
  details: { ...LISTING_DETAILS, address: "The target is an address." },
  references: [rfc(5782, "3")],
  test: (facts) => (facts.kind === "domain" ? judgeListings(blacklistResults(facts, "given").filter(isWidelyUsed)) : skip("address")),
});
