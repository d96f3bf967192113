import { mxLine, targetEvidence } from "#lib/lookups/mx/evidence.ts";
import type { MxFacts, ServerFacts } from "#lib/lookups/mx/facts.ts";
import { addressTarget } from "#lib/protocols/mx/address-target.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { judgeAll, NAMED } from "./judging.ts";

export const targetIsIpAddress = mxCheck({
  id: "mx/target-is-ip-address",
  severity: "error",
  title: "MX records name hosts, not IP addresses",
  failureTitle: "{share} {count|is written as an IP address|are written as IP addresses}",
  why: "An MX record holds a host name. Senders read an address in its place as a name, which does not exist, and never reach the server.",
  fix: "Give the address a name, and name that in the MX record:\n{records}",
  details: { ...NAMED, ...NO_TARGETS },
  references: [rfc(5321, "5.1"), rfc(1035, "3.3.9")],
  test: (facts) =>
    onTargets(facts, (servers) =>
      judgeAll(
        "server",
        servers.map(({ host }) => ({
          name: host,
          evidence: targetEvidence(facts, host),
          broken: addressTarget(host, facts.domain) !== null,
        })),
        { params: () => ({ records: servers.flatMap((server) => repaired(facts, server)).join("\n") }) },
      ),
    ),
});

function repaired({ domain, records }: MxFacts, { host }: ServerFacts): string[] {
  const ip = addressTarget(host, domain);
  if (!ip) return [];
  const name = `mail.${domain}`;
  return records
    .filter(({ data }) => data.exchange === host)
    .flatMap((record) => [
      `${name}. ${record.ttl} IN ${ip.family === 4 ? "A" : "AAAA"} ${ip.text}`,
      mxLine(domain, record, record.data.preference, name),
    ]);
}
