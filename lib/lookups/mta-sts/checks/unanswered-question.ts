import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { isAnnounced, type MtaStsFacts } from "#lib/lookups/mta-sts/facts.ts";
import { type Asked, absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import { mtaStsCheck } from "./declare.ts";

export const unansweredQuestion = mtaStsCheck({
  id: "mta-sts/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record or a policy may exist or not. Mailvane says neither.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone and the web server of the policy answer.",
  details: {
    one: UNANSWERED,
    several: "{count} questions have no answer. The first is {name} {type}: {cause}.",
    file: "{url} could not be fetched: {cause}.",
  },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (first) {
      const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
      return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
    }
    const { file } = facts;
    const halt = haltOf(file);
    if (!halt || halt.proven || !isAnnounced(facts)) return pass();
    return unknown("file", { url: visible(file.url), cause: visible(halt.cause) }, [fetchEvidence(file)]);
  },
});

function openQuestions({ domain, name, answer, route, reports }: MtaStsFacts): (Asked & { type: RecordType; answer: FailedAnswer })[] {
  const asked: (Asked & { type: RecordType })[] = [
    { name, type: "TXT", answer },
    ...(route.kind === "unknown" ? [{ name: domain, type: route.type, answer: route.answer }] : []),
    { name: reports.name, type: "TXT", answer: reports.answer },
  ];
  return asked.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
}
