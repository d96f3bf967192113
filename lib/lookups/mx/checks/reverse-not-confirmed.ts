import { skip } from "#lib/engine/check.ts";
import { type Asked, answerEvidence } from "#lib/lookups/mx/evidence.ts";
import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { type KnownAddress, knownAddresses, unseenAddresses } from "./addresses.ts";
import { NO_SERVERS, onServers } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED, openQuestion } from "./judging.ts";

export const reverseNotConfirmed = mxCheck({
  id: "mx/reverse-not-confirmed",
  severity: "warning",
  title: "Every reverse name leads back to its address",
  failureTitle: "{share} {count|has a reverse name that does|have reverse names that do} not lead back",
  why: "Anyone can write any name into the reverse zone of their own address, so receivers believe the name only when it has the address. Here it has not.",
  fix: "Publish the {count|address|addresses} at the reverse {count|name|names}:\n{records}\nOr have the reverse {count|name|names} changed to the server's own.",
  details: {
    ...NAMED,
    ...NO_SERVERS,
    "no-address": "No mail server has a public address.",
    "no-names": "No address has a reverse name.",
  },
  references: [rfc(8601, "3"), rfc(1912, "2.1")],
  test: (facts) =>
    onServers(facts, (servers) => {
      const known = knownAddresses(servers).filter(({ scope }) => scope === "public");
      const unseen = unseenAddresses(servers);
      const named = known.filter(({ iprev }) => iprev?.result !== "permerror"); // the others are judged by mx/ptr-missing
      if (named.length === 0 && !unseen) return skip(known.length === 0 ? "no-address" : "no-names");
      return judgeAll("address", named.map(judge), { unseen, params: () => ({ records: named.flatMap(repaired).join("\n") }) });
    }),
});

function judge({ address, iprev }: KnownAddress): Judged {
  if (!iprev) return { name: address, evidence: [] };
  const asked = questionsOf(iprev);
  return {
    name: address,
    evidence: asked.flatMap(answerEvidence),
    broken: iprev.result === "fail",
    ...(iprev.result === "temperror" && { open: asked.map(openQuestion).find((open) => open !== undefined) }),
  };
}

/** The question for the names of the address, then those for what each of them leads to. */
function questionsOf({ question, ptr, forward }: IprevEvaluation): Asked[] {
  return [{ name: question, type: "PTR", answer: ptr }, ...forward];
}

function repaired({ address, type, iprev }: KnownAddress): string[] {
  return iprev?.result === "fail" ? [`${visible(iprev.names[0] ?? "")}. IN ${type} ${address}`] : [];
}
