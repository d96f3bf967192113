import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { unansweredIn } from "#lib/lookups/dkim/unanswered.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dkimCheck } from "./declare.ts";

const MOST_SHOWN = 10;

export const unansweredQuestion = dkimCheck({
  id: "dkim/unanswered-question",
  severity: "notice",
  title: "Every question about a key has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, there may be a key or not: Mailvane says neither. A receiver that gets no answer puts the message off or takes it as not signed.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(6376, "6.1.2"), rfc(8914)],
  test(facts) {
    const { probe } = facts;
    const beside = isFailed(probe.answer) ? [{ name: probe.name, answer: probe.answer }] : [];
    const open = [...new Map([...unansweredIn(facts), ...beside].map((question) => [question.name, question])).values()];
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(visible(first.name), "TXT", first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.slice(0, MOST_SHOWN).map(absenceEvidence));
  },
});
