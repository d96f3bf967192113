import { checkOn, pass, skip, unknown } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { evidenceOf, isDeciding, namesOf, wasAsked } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const notAsked = checkOn<BlacklistFacts>()({
  id: "blacklist/not-asked",
  severity: "warning",
  title: "Every widely used blacklist could be asked",
  failureTitle: "A widely used blacklist could not be asked: {lists}",
  why: "A list that gives no answer, or none that counts, says nothing: not that the target is listed, and not that it is not. Where such a list is one that many mail servers use, the verdict stays open. Lists of the importance “minor”, and lists that answer registered users only, do not hold the verdict back; another check names them.",
  fix: "Each row says why its list could not be asked, and what helps.",
  details: {
    unanswered: "{lists} could not be asked. Nothing can be said about {count|this list|these lists}.",
    "none-asked": "No list was asked; the rows say why.",
  },
  references: [rfc(5782, "5")],
  test({ results }) {
    const deciding = results.filter((result) => isDeciding(result) && wasAsked(result));
    if (deciding.length === 0) return skip("none-asked");
    const silent = deciding.filter(({ outcome }) => outcome === "unknown");
    const count = new Set(silent.map(({ list }) => list.zone)).size;
    return silent.length === 0 ? pass() : unknown("unanswered", { lists: namesOf(silent), count }, evidenceOf(silent));
  },
});
