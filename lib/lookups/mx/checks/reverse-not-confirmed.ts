import { skip } from "#lib/engine/check.ts";
import { type Asked, absenceEvidence, recordEvidence } from "#lib/lookups/mx/evidence.ts";
import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
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
  if (iprev?.result === "fail") return { name: address, broken: evidenceOf(iprev) };
  return { name: address, open: iprev?.result === "temperror" ? openOf(iprev) : undefined };
}

/** The names of the address, then what each of them leads to. */
function evidenceOf({ question: name, ptr, forward }: IprevEvaluation): Evidence[] {
  const reverse = { name, type: "PTR", answer: ptr } as const;
  const records = ptr.status === "ok" ? ptr.records.map((record) => recordEvidence(reverse, record)) : [];
  return [
    ...records,
    ...forward.flatMap((asked) => {
      const { answer } = asked;
      return answer.status === "ok" ? answer.records.map((record) => recordEvidence(asked, record)) : [absenceEvidence(asked)];
    }),
  ];
}

function openOf({ question, ptr, forward }: IprevEvaluation): Params | undefined {
  const asked: Asked[] = [{ name: question, type: "PTR", answer: ptr }, ...forward];
  return asked.map(openQuestion).find((open) => open !== undefined);
}

function repaired({ address, type, iprev }: KnownAddress): string[] {
  return iprev?.result === "fail" ? [`${visible(iprev.names[0] ?? "")}. IN ${type} ${address}`] : [];
}
