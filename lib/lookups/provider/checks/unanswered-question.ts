import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { openQuestions } from "#lib/lookups/provider/open-questions.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { providerCheck } from "./declare.ts";

const MOST_SHOWN = 10;

export const unansweredQuestion = providerCheck({
  id: "provider/unanswered-question",
  severity: "notice",
  title: "Every question about services has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, it may have named another service: the list here may not be complete.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.slice(0, MOST_SHOWN).map(absenceEvidence));
  },
});
