import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import type { BimiFacts } from "#lib/lookups/bimi/facts.ts";
import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { type Asked, absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";
import { bimiCheck } from "./declare.ts";

export const unansweredQuestion = bimiCheck({
  id: "bimi/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record or a file may exist or not. Mailvane says neither.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone and the web servers of the files answer.",
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
      const params = { count: open.length, ...unanswered(visible(first.name), "TXT", first.answer) };
      return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
    }
    for (const file of [facts.indicator, facts.evidence]) {
      const halt = file && haltOf(file.fetched);
      if (!halt || halt.proven) continue;
      return unknown("file", { url: visible(file.fetched.url), cause: visible(halt.cause) }, [fetchEvidence(file.fetched)]);
    }
    return pass();
  },
});

function openQuestions({ steps, gate, applied }: BimiFacts): (Asked & { answer: FailedAnswer })[] {
  const asked: Asked[] = [
    ...steps.map(({ name, answer }) => ({ name, answer })),
    ...(gate.status === "unknown" ? [{ name: gate.step.name, answer: gate.step.answer }] : []),
    ...(applied.status === "unknown" ? [{ name: applied.name, answer: applied.answer }] : []),
  ];
  const failed = asked.flatMap(({ name, answer }) => (isFailed(answer) ? [{ name, answer }] : []));
  return [...new Map(failed.map((question) => [question.name, question])).values()];
}
