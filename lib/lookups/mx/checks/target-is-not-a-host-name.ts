import { targetEvidence } from "#lib/lookups/mx/evidence.ts";
import { isHostName } from "#lib/names/domain.ts";
import { addressTarget } from "#lib/protocols/mx/address-target.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { judgeAll, NAMED } from "./judging.ts";

export const targetIsNotAHostName = mxCheck({
  id: "mx/target-is-not-a-host-name",
  severity: "warning",
  title: "MX records name valid host names",
  failureTitle: "{share} {count|has|have} a name that is no host name",
  why: "A host name has at least two parts, and each consists of letters, digits and hyphens, with no hyphen at either end. Some senders refuse any other name.",
  fix: "Give the server a name of letters, digits and hyphens, with its own A and AAAA records, and name that in the MX record.",
  details: { ...NAMED, ...NO_TARGETS },
  references: [rfc(5321, "2.3.5"), rfc(1123, "2.1")],
  test: (facts) =>
    onTargets(facts, (servers) =>
      judgeAll(
        "server",
        servers.map(({ host }) => {
          const address = addressTarget(host, facts.domain); // judged by mx/target-is-ip-address
          return { name: host, evidence: targetEvidence(facts, host), broken: !address && !isHostName(host) };
        }),
      ),
    ),
});
