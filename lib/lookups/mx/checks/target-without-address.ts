import { skip } from "#lib/engine/check.ts";
import { answerEvidence, targetEvidence } from "#lib/lookups/mx/evidence.ts";
import { familiesOf, type MxFacts, type ServerFacts } from "#lib/lookups/mx/facts.ts";
import { addressTarget } from "#lib/protocols/mx/address-target.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED, openQuestion } from "./judging.ts";

export const targetWithoutAddress = mxCheck({
  id: "mx/target-without-address",
  severity: "error",
  title: "Every mail server has an address",
  failureTitle: "{share} {count|has|have} no address",
  why: "A name without an address cannot be reached. Senders lose time on it, and where no other server has an address, every message is returned.",
  fix: "Publish an A and an AAAA record for {names}, or remove the MX {count|record|records} that {count|names it|name them}.",
  details: { ...NAMED, ...NO_TARGETS, "no-names": "The MX records hold IP addresses only." },
  references: [rfc(5321, "5.1")],
  test: (facts) =>
    onTargets(facts, (servers) => {
      const named = servers.filter(({ host }) => !addressTarget(host, facts.domain)); // judged by mx/target-is-ip-address
      if (named.length === 0) return skip("no-names");
      return judgeAll(
        "server",
        named.map((server) => judge(facts, server)),
      );
    }),
});

function judge(facts: MxFacts, server: ServerFacts): Judged {
  const name = server.host;
  const asked = familiesOf(server).map(({ type, answer }) => ({ name, type, answer }));
  const failed = asked.find(({ answer }) => isFailed(answer));
  const found = asked.some(({ answer }) => answer.status === "ok");
  return {
    name,
    evidence: [...targetEvidence(facts, name), ...asked.flatMap(answerEvidence)],
    broken: asked.every(({ answer }) => isAbsent(answer)),
    ...(failed && !found && { open: openQuestion(failed) }),
  };
}
