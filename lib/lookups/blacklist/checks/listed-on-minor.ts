import { checkOn } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { judgeListings, LISTING_DETAILS } from "#lib/lookups/blacklist/listing.ts";
import { blacklistResults, isWidelyUsed } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const listedOnMinor = checkOn<BlacklistFacts>()({
  id: "blacklist/listed-on-minor",
  severity: "warning",
  title: "No lesser blacklist that answered lists the target",
  failureTitle: "{count} lesser {count|blacklist lists|blacklists list} {subjects}: {lists}",
  why: "Few mail servers use these lists (importance “minor”), so that a listing alone stops little mail. It is still a hint that somebody saw unwanted mail.",
  fix: "Read the reason in the row. Where it is right, stop the cause and ask for removal at the link; where it is an old entry, it can wait. Never pay for a removal.",
  details: LISTING_DETAILS,
  references: [rfc(5782, "2.1")],
  test: (facts) => judgeListings(blacklistResults(facts, "given").filter((result) => !isWidelyUsed(result))),
});
