import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { answerEvidence } from "#lib/lookups/dane/evidence.ts";
import type { DaneFacts } from "#lib/lookups/dane/facts.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer, RecordType } from "#lib/transport/types.ts";
import { daneCheck } from "./declare.ts";

interface Question {
  name: string;
  type: RecordType;
  answer: Answer;
}

export const unansweredQuestion = daneCheck({
  id: "dane/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record may exist or not. Mailvane says neither.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: {
    one: UNANSWERED,
    several: "{count} questions have no answer. The first is {name} {type}: {cause}.",
    beyond: "The MX records name {beyond} more {beyond|server|servers} than one report examines.",
  },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (first) {
      const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
      const evidence = open.slice(0, 20).flatMap(({ name, type, answer }) => answerEvidence(name, type, answer));
      return unknown(open.length === 1 ? "one" : "several", params, evidence);
    }
    return facts.beyond > 0 ? unknown("beyond", { beyond: facts.beyond }) : pass();
  },
});

function openQuestions({ domain, route, servers }: DaneFacts): (Question & { answer: FailedAnswer })[] {
  const asked: Question[] = [
    ...(route.kind === "unknown" ? [{ name: domain, type: route.type, answer: route.answer }] : []),
    ...servers.flatMap(({ host, a, aaaa, tlsa }): Question[] => [
      { name: host, type: "A", answer: a },
      { name: host, type: "AAAA", answer: aaaa },
      { name: tlsa.name, type: "TLSA", answer: tlsa.answer },
    ]),
  ];
  return asked.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
}
