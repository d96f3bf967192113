import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { MOST_EVIDENCE, unansweredEvidence } from "#lib/lookups/spf/evidence.ts";
import { brief } from "#lib/lookups/spf/shown.ts";
import { unansweredIn } from "#lib/protocols/spf/unanswered-in.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { spfCheck } from "./declare.ts";

export const unansweredQuestion = spfCheck({
  id: "spf/unanswered-question",
  severity: "notice",
  title: "Every question has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, the record may exist or not: Mailvane says neither, and a receiver that meets the same puts the message off (temperror).",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(7208, "2.6.6"), rfc(8914)],
  test({ walk }) {
    const open = unansweredIn(walk);
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(brief(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.slice(0, MOST_EVIDENCE).map(unansweredEvidence));
  },
});
