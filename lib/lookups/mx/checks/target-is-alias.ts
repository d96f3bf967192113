import { aliasEvidence, mxLine, targetEvidence } from "#lib/lookups/mx/evidence.ts";
import { familiesOf, type MxFacts, type ServerFacts } from "#lib/lookups/mx/facts.ts";
import { aliasTarget } from "#lib/lookups/mx/notes.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED, openQuestion } from "./judging.ts";

export const targetIsAlias = mxCheck({
  id: "mx/target-is-alias",
  severity: "error",
  title: "MX records name no alias",
  failureTitle: "{share} {count|is an alias|are aliases}",
  why: "An MX record must name a host that has addresses itself. Some senders refuse an alias (CNAME), others see a loop and return the mail.",
  fix: "Name the host at the end of the alias:\n{records}\nOr give the name its own A and AAAA records in place of the CNAME.",
  details: { ...NAMED, ...NO_TARGETS },
  references: [rfc(5321, "5.1"), rfc(2181, "10.3")],
  test: (facts) =>
    onTargets(facts, (servers) =>
      judgeAll(
        "server",
        servers.map((server) => judge(facts, server)),
        { params: () => ({ records: servers.flatMap((server) => repaired(facts, server)).join("\n") }) },
      ),
    ),
});

function judge(facts: MxFacts, server: ServerFacts): Judged {
  const name = server.host;
  const alias = familiesOf(server).find(({ answer }) => aliasTarget(answer) !== null);
  const aliases = alias ? aliasEvidence({ name, type: alias.type, answer: alias.answer }) : [];
  // An alias shows in the answer to either question.
  const open = isFailed(server.a.answer) && isFailed(server.aaaa.answer);
  return {
    name,
    evidence: [...targetEvidence(facts, name), ...aliases],
    broken: alias !== undefined,
    ...(open && { open: openQuestion({ name, type: "A", answer: server.a.answer }) }),
  };
}

function repaired({ domain, records }: MxFacts, server: ServerFacts): string[] {
  const target = familiesOf(server)
    .map(({ answer }) => aliasTarget(answer))
    .find((target) => target !== null);
  if (target === undefined) return [];
  return records
    .filter(({ data }) => data.exchange === server.host)
    .map((record) => mxLine(domain, record, record.data.preference, target));
}
