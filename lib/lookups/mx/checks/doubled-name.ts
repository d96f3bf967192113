import { mxLine, targetEvidence } from "#lib/lookups/mx/evidence.ts";
import type { MxFacts } from "#lib/lookups/mx/facts.ts";
import { undoubled } from "#lib/protocols/mx/doubled-name.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { judgeAll, NAMED } from "./judging.ts";

export const doubledName = mxCheck({
  id: "mx/doubled-name",
  severity: "warning",
  title: "No server's name ends in the domain twice",
  failureTitle: "{share} {count|has|have} the domain in {count|its name|their names} twice",
  why: "In a zone file a name without a final dot is completed with the name of the zone, so the record names another host than the one that was meant.",
  fix: "Write the name with its final dot:\n{records}",
  details: { ...NAMED, ...NO_TARGETS },
  references: [rfc(1035, "5.1")],
  test: (facts) =>
    onTargets(facts, (servers) =>
      judgeAll(
        "server",
        servers.map(({ host }) => ({
          name: host,
          evidence: targetEvidence(facts, host),
          broken: undoubled(host, facts.domain) !== null,
        })),
        { params: () => ({ records: repaired(facts).join("\n") }) },
      ),
    ),
});

function repaired({ domain, records }: MxFacts): string[] {
  return records.flatMap((record) => {
    const meant = undoubled(record.data.exchange, domain);
    return meant === null ? [] : [mxLine(domain, record, record.data.preference, meant)];
  });
}
