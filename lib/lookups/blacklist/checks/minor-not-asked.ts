import { checkOn, fail, pass, skip } from "#lib/engine/check.ts";
import { isRefusal } from "#lib/lookups/blacklist/causes.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { evidenceOf, isDeciding, namesOf, wasAsked } from "#lib/lookups/blacklist/results.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const minorNotAsked = checkOn<BlacklistFacts>()({
  id: "blacklist/minor-not-asked",
  severity: "notice",
  title: "Every lesser list could be asked",
  failureTitle: "{count} lesser {count|list|lists} could not be asked: {lists}",
  why: "Small lists come and go, answer slowly, or fail their self-test. They hold the verdict back no more than they hold mail back; but they did not say “not listed”, so they are named here.",
  fix: "Nothing, as a rule. The row says why each list could not be asked; Mailvane tests it again by itself.",
  details: { "none-asked": "No list was asked; the rows say why." },
  references: [rfc(5782, "5")],
  test({ results }) {
    const lesser = results.filter((result) => !isDeciding(result) && wasAsked(result));
    if (lesser.length === 0) return skip("none-asked");
    const silent = lesser.filter(({ outcome, cause }) => outcome === "unknown" && !isRefusal(cause));
    const count = new Set(silent.map(({ list }) => list.zone)).size;
    return silent.length === 0 ? pass() : fail(evidenceOf(silent), { params: { lists: namesOf(silent), count } });
  },
});
