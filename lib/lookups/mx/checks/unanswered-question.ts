import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { type Asked, absenceEvidence } from "#lib/lookups/mx/evidence.ts";
import { type AddressFacts, addressesOf, familiesOf, type MxFacts } from "#lib/lookups/mx/facts.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";
import { mxCheck } from "./declare.ts";

export const unansweredQuestion = mxCheck({
  id: "mx/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, the record may exist or not: Mailvane says neither, and mail may still arrive or be delayed.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: {
    one: UNANSWERED,
    several: "{count} questions have no answer. The first is {name} {type}: {cause}.",
    servers: "The MX records name {beyond} more {beyond|server|servers} than one report examines.",
    addresses: "{beyond} more {beyond|address was|addresses were} given than one report examines.",
  },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (first) {
      const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
      return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
    }
    if (facts.beyond > 0) return unknown("servers", { beyond: facts.beyond });
    const beyond = facts.servers.flatMap(familiesOf).reduce((sum, family) => sum + family.beyond, 0);
    return beyond > 0 ? unknown("addresses", { beyond }) : pass();
  },
});

function openQuestions({ domain, route, servers }: MxFacts): (Asked & { answer: FailedAnswer })[] {
  const asked: Asked[] = [
    ...(route.kind === "unknown" ? [{ name: domain, type: route.type, answer: route.answer }] : []),
    ...servers.flatMap((server) => familiesOf(server).map(({ type, answer }) => ({ name: server.host, type, answer }))),
    ...servers.flatMap(addressesOf).flatMap(reverseQuestions),
  ];
  const failed = asked.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
  return [...new Map(failed.map((question) => [`${question.name} ${question.type}`, question])).values()];
}

/** Only the questions that left the reverse name undecided: a name that leads back makes the others irrelevant. */
function reverseQuestions({ iprev }: AddressFacts): Asked[] {
  if (iprev?.result !== "temperror") return [];
  return [{ name: iprev.question, type: "PTR", answer: iprev.ptr }, ...iprev.forward];
}
