import { targetEvidence } from "#lib/lookups/mx/evidence.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { judgeAll, NAMED } from "./judging.ts";

export const duplicateHost = mxCheck({
  id: "mx/duplicate-host",
  severity: "notice",
  title: "Every server stands in the MX records once",
  failureTitle: "{share} {count|stands|stand} in the MX records more than once",
  why: "Senders that could not reach the server try it again under its second preference, and gain nothing. The record looks like a second server and is none.",
  fix: "Keep the record with the preference that you mean and remove the others.",
  details: { ...NAMED, ...NO_TARGETS },
  references: [rfc(5321, "5.1")],
  test: (facts) =>
    onTargets(facts, (servers) =>
      judgeAll(
        "server",
        servers.map(({ host, places }) => ({ name: host, evidence: targetEvidence(facts, host), broken: places.length > 1 })),
      ),
    ),
});
