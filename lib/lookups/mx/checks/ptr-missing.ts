import { skip } from "#lib/engine/check.ts";
import { answerEvidence } from "#lib/lookups/mx/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { type KnownAddress, knownAddresses, unseenAddresses } from "./addresses.ts";
import { NO_SERVERS, onServers } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED, openQuestion } from "./judging.ts";

export const ptrMissing = mxCheck({
  id: "mx/ptr-missing",
  severity: "warning",
  title: "Every address has a reverse name",
  failureTitle: "{share} {count|has|have} no reverse name",
  why: "Most servers that receive mail send it too, and many receivers refuse mail from an address without a reverse name, or take it for spam.",
  fix: "Ask whoever gave you the {count|address|addresses} to publish\n{records}",
  details: { ...NAMED, ...NO_SERVERS, "no-address": "No mail server has a public address." },
  references: [rfc(1912, "2.1"), rfc(8601, "3")],
  test: (facts) =>
    onServers(facts, (servers) => {
      const known = knownAddresses(servers).filter(({ scope }) => scope === "public");
      const unseen = unseenAddresses(servers);
      if (known.length === 0 && !unseen) return skip("no-address");
      return judgeAll("address", known.map(judge), { unseen, params: () => ({ records: known.flatMap(missingRecord).join("\n") }) });
    }),
});

function judge({ address, iprev }: KnownAddress): Judged {
  if (!iprev) return { name: address, evidence: [] };
  const asked = { name: iprev.question, type: "PTR", answer: iprev.ptr } as const;
  return { name: address, evidence: answerEvidence(asked), broken: iprev.result === "permerror", open: openQuestion(asked) };
}

function missingRecord({ iprev, uses }: KnownAddress): string[] {
  return iprev?.result === "permerror" ? [`${iprev.question}. IN PTR ${visible(uses[0]?.host ?? "")}.`] : [];
}
