import { checkOn, skip } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { judgeListings, LISTING_DETAILS } from "#lib/lookups/blacklist/listing.ts";
import { blacklistResults, isWidelyUsed } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const listed = checkOn<BlacklistFacts>()({
  id: "blacklist/listed",
  severity: "error",
  title: "No widely used blacklist that answered lists the address",
  failureTitle: "{count} widely used {count|blacklist lists|blacklists list} {subjects}: {lists}",
  why: "Many mail servers ask these lists about every address that sends to them, and refuse its mail or sort it out as spam. Lists of the importance “major” and “common” count here; lists that hold the same data count once.",
  fix: "Find and stop what sends unwanted mail from {subjects}; the reason in the row says what the list saw. Then ask for removal at the link in the row: a removal before the cause is gone does not last.",
  details: { ...LISTING_DETAILS, domain: "The target is a domain; its own listing and its mail servers' are other checks." },
  references: [rfc(5782, "2.1")],
  test: (facts) => (facts.kind === "domain" ? skip("domain") : judgeListings(blacklistResults(facts, "given").filter(isWidelyUsed))),
});
