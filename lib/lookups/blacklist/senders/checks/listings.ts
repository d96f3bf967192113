import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { judgeListings, LISTING_DETAILS, unlessSilent } from "#lib/lookups/blacklist/listing.ts";
import { evidenceOf, isWidelyUsed, namesOf, wasAsked } from "#lib/lookups/blacklist/results.ts";
import type { SendersFacts } from "#lib/lookups/blacklist/senders/facts.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_SENDER, onSenders, sendersCheck } from "./applies.ts";

export const listed = sendersCheck({
  id: "senders/listed",
  severity: "error",
  title: "No widely used blacklist that answered lists an address that may send",
  failureTitle: "{count} widely used {count|blacklist lists|blacklists list} {subjects}, which may send: {lists}",
  why: "Many mail servers ask these lists about every address that sends to them, and refuse its mail or sort it out as spam. The domain's SPF record says that these addresses send its mail.",
  fix: "Find and stop what sends unwanted mail from {subjects}; the reason in the row says what the list saw. Then ask for removal at the link in the row. If the domain no longer sends from there, take the address out of its SPF record.",
  details: { ...LISTING_DETAILS, ...NO_SENDER },
  references: [rfc(5782, "2.1"), rfc(7208, "5.6")],
  test: (facts) => onSenders(facts, () => judgeListings(blocking(facts).filter(isWidelyUsed))),
});

export const listedOnMinor = sendersCheck({
  id: "senders/listed-on-minor",
  severity: "warning",
  title: "No lesser blacklist that answered lists an address that may send",
  failureTitle: "{count} lesser {count|blacklist lists|blacklists list} {subjects}, which may send: {lists}",
  why: "Few mail servers use these lists (importance “minor”), so that a listing alone stops little mail. It is still a hint that somebody saw unwanted mail.",
  fix: "Read the reason in the row. Where it is right, stop the cause and ask for removal at the link; where it is an old entry, it can wait. Never pay for a removal.",
  details: { ...LISTING_DETAILS, ...NO_SENDER },
  references: [rfc(5782, "2.1")],
  test: (facts) => onSenders(facts, () => judgeListings(blocking(facts).filter((result) => !isWidelyUsed(result)))),
});

export const policyListed = sendersCheck({
  id: "senders/policy-listed",
  severity: "warning",
  title: "No policy list that answered says that an address should not send mail itself",
  failureTitle: "{lists} {count|says|say} that {subjects}, which may send, should not send mail itself",
  why: "A policy listing is no accusation: the provider of the address, or the list, says that the range is for homes, dynamic or without reverse names. Many servers refuse mail from such addresses.",
  fix: "Give {subjects} a fixed address with a reverse name of its own, or ask the provider to take it out of the range; or send through your provider's server, and take the address out of the SPF record.",
  details: { "none-answered": "No list could be asked; the rows say why.", open: LISTING_DETAILS.open, ...NO_SENDER },
  references: [rfc(5782, "2.1")],
  test: (facts) =>
    onSenders<"none-answered" | "open">(facts, () => {
      const asked = facts.results.filter(wasAsked);
      const found = asked.filter(({ outcome }) => outcome === "policy");
      if (found.length > 0) {
        const subjects = [...new Set(found.map(({ subject }) => subject.text))].join(", ");
        const count = new Set(found.map(({ list }) => list.zone)).size;
        return fail(evidenceOf(found), { params: { lists: namesOf(found), count, subjects } });
      }
      if (asked.length === 0) return skip("none-answered");
      if (asked.every(({ outcome }) => outcome === "unknown")) return unknown("none-answered");
      return unlessSilent(asked.filter(({ list }) => list.action === "block")) ?? pass();
    }),
});

function blocking({ results }: SendersFacts) {
  return results.filter(({ list }) => list.action === "block");
}
