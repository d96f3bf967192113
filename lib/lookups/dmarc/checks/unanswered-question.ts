import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { type DmarcFacts, domainkeyName } from "#lib/lookups/dmarc/facts.ts";
import { type Asked, absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import { dmarcCheck } from "./declare.ts";

export const unansweredQuestion = dmarcCheck({
  id: "dmarc/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record may exist or not. Mailvane says neither, and receivers put the message off or let it pass without DMARC.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: {
    one: UNANSWERED,
    several: "{count} questions have no answer. The first is {name} {type}: {cause}.",
  },
  references: [rfc(9989, "5.3.6"), rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
  },
});

interface OpenQuestion extends Asked {
  type: RecordType;
  answer: FailedAnswer;
}

function openQuestions({ domain, walk, existence, txt, domainkey, destinations }: DmarcFacts): OpenQuestion[] {
  const asked: (Asked & { type: RecordType })[] = [
    ...walk.steps.map(({ name, answer }) => ({ name, type: "TXT" as const, answer })),
    ...(existence.status === "unknown" ? [{ name: domain, type: existence.type, answer: existence.answer }] : []),
    { name: domain, type: "TXT", answer: txt },
    { name: domainkeyName(domain), type: "TXT", answer: domainkey },
    ...destinations.flatMap(hostQuestions),
  ];
  const failed = asked.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
  return [...new Map(failed.map((question) => [`${question.name} ${question.type}`, question])).values()];
}

function hostQuestions({ examined }: DmarcFacts["destinations"][number]): (Asked & { type: RecordType })[] {
  if (!examined) return [];
  const { host, belongs, authorization, route } = examined;
  return [
    ...(belongs.status === "unknown" ? [{ name: belongs.step.name, type: "TXT" as const, answer: belongs.step.answer }] : []),
    ...(authorization?.status === "unknown" ? [{ name: authorization.name, type: "TXT" as const, answer: authorization.answer }] : []),
    ...(route?.kind === "unknown" ? [{ name: host, type: route.type, answer: route.answer }] : []),
  ];
}
