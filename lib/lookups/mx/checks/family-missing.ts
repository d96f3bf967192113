import { skip } from "#lib/engine/check.ts";
import { answerEvidence } from "#lib/lookups/mx/evidence.ts";
import { familiesOf, type ServerFacts } from "#lib/lookups/mx/facts.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { NO_ADDRESS } from "./addresses.ts";
import { NO_SERVERS, onServers } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED, openQuestion } from "./judging.ts";

const DETAILS = { ...NAMED, ...NO_SERVERS, ...NO_ADDRESS } as const;

export const ipv4Missing = mxCheck({
  id: "mx/ipv4-missing",
  severity: "warning",
  title: "Every server has an IPv4 address",
  failureTitle: "{share} {count|has|have} no IPv4 address",
  why: "Many senders have IPv4 only and cannot reach such a server.",
  fix: "Publish an A record for {names}.",
  details: DETAILS,
  references: [rfc(5321, "5.2")],
  test: (facts) => onServers(facts, (servers) => judgeFamily(servers, "A")),
});

export const ipv6Missing = mxCheck({
  id: "mx/ipv6-missing",
  severity: "notice",
  title: "Every server has an IPv6 address",
  failureTitle: "{share} {count|has|have} no IPv6 address",
  why: "Senders that have IPv6 only cannot reach such a server. They are few today, and grow in number.",
  fix: "Where the server's network has IPv6, publish an AAAA record for {names}, with a reverse name that leads back to it.",
  details: DETAILS,
  references: [rfc(5321, "5.2")],
  test: (facts) => onServers(facts, (servers) => judgeFamily(servers, "AAAA")),
});

/** Servers that have no address at all are judged by mx/target-without-address: which of the two it is stays open while one family is. */
function judgeFamily(servers: ServerFacts[], type: "A" | "AAAA") {
  const reachable = servers.filter((server) => !familiesOf(server).every(({ answer }) => isAbsent(answer)));
  if (reachable.length === 0) return skip("no-address");
  return judgeAll(
    "server",
    reachable.map((server): Judged => {
      const asked = familiesOf(server).map((family) => ({ name: server.host, ...family }));
      const missing = asked.some((one) => one.type === type && isAbsent(one.answer));
      const open = asked.filter((one) => missing || one.type === type).find(({ answer }) => isFailed(answer));
      const evidence = asked.filter((one) => one.type === type).flatMap(answerEvidence);
      return { name: server.host, evidence, broken: missing && !open, ...(open && { open: openQuestion(open) }) };
    }),
  );
}
