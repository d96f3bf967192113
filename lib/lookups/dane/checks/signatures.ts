import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, unknown } from "#lib/engine/check.ts";
import { answerEvidence, securityEvidence } from "#lib/lookups/dane/evidence.ts";
import type { DaneFacts, Security, ServerFacts } from "#lib/lookups/dane/facts.ts";
import type { Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer, RecordType } from "#lib/transport/types.ts";
import { NO_RECORDS, NO_SERVERS, onRecords, onServers } from "./applies.ts";
import { daneCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED } from "./judging.ts";

const NOT_VALIDATED = {
  "not-validated":
    "Through {server} not even the records of the root can be validated, which are signed: it, or something on the way to it, leaves signatures out. Whether {name} {type} is signed cannot be seen through it.",
  open: UNANSWERED,
} as const;
type Open = keyof typeof NOT_VALIDATED;

export const mxNotSigned = daneCheck({
  id: "dane/mx-not-signed",
  severity: "warning",
  title: "The MX records are signed",
  failureTitle: "The MX records of {domain} are not signed",
  why: "Whoever can change the answer on its way names another server, for which the TLSA records do not count. Senders use the records all the same, and need not.",
  fix: "Sign the zone of {domain} with DNSSEC, and publish the DS record at its parent.",
  details: { ...NO_RECORDS, ...NOT_VALIDATED },
  references: [rfc(7672, "2.2.1"), rfc(4035, "3.2.3")],
  test: (facts) =>
    onRecords<keyof typeof NO_RECORDS | Open>(facts, () => {
      const { domain, mx, mxSecurity, probe } = facts;
      const open = openState(mxSecurity, { name: domain, type: "MX", answer: mx }, probe);
      if (open) return unknown(open.detail, open.params);
      const evidence = [securityEvidence(domain, "MX", mx)];
      return mxSecurity === "secure" ? pass({ evidence }) : fail(evidence, { params: { domain: visible(domain) } });
    }),
});

export const addressNotSigned = daneCheck({
  id: "dane/address-not-signed",
  severity: "warning",
  title: "The addresses of every server with TLSA records are signed",
  failureTitle: "The addresses of {count} of {total} {total|server|servers} are not signed",
  why: "Senders ask for TLSA records only where the addresses of the server are signed. Here they are not, and the records have no effect.",
  fix: "Sign the zone that holds the addresses of {names} with DNSSEC.",
  details: { ...NAMED, ...NO_RECORDS, ...NOT_VALIDATED },
  references: [rfc(7672, "2.2.2")],
  test: (facts) => onRecords(facts, (servers) => judgeAll(servers.map((server) => judgeAddresses(facts, server)))),
});

export const recordsNotSigned = daneCheck({
  id: "dane/records-not-signed",
  severity: "warning",
  title: "TLSA records are signed",
  failureTitle: "The TLSA records of {count} of {total} {total|server|servers} are not signed",
  why: "Anybody on the way could have put them there, so that senders take them as if there were none. They have no effect.",
  fix: "Sign the zone that holds the records of {names} with DNSSEC, and publish the DS record at its parent.",
  details: { ...NAMED, ...NO_RECORDS, ...NOT_VALIDATED },
  references: [rfc(7672, "2.2"), rfc(6698, "4.1")],
  test: (facts) =>
    onRecords(facts, (servers) =>
      judgeAll(
        servers.map(
          ({ host, tlsa: { name, answer, security } }): Judged<Open> => ({
            host,
            evidence: [securityEvidence(name, "TLSA", answer)],
            broken: security === "insecure",
            open: openState(security, { name, type: "TLSA", answer }, facts.probe),
          }),
        ),
      ),
    ),
});

export const recordsUnanswered = daneCheck({
  id: "dane/records-unanswered",
  severity: "error",
  title: "The question for TLSA records has an answer",
  failureTitle: "The question for the TLSA records of {count} of {total} {total|server|servers} fails",
  why: "The addresses of the server are signed, and its TLSA records cannot be had: the name servers do not answer the question, or what they answer is not validly signed. An attacker would do the same, so that senders must pass over the server. Mail waits, and is returned at last.",
  fix: "See that every name server of the zone answers for {name} TLSA, be it that there is none, and that its signatures are valid. Old name servers and firewalls fail at this type.",
  details: { ...NAMED, ...NO_SERVERS, open: UNANSWERED },
  references: [rfc(7672, "2.1.2"), rfc(7672, "2.2")],
  test: (facts) => onServers(facts, (servers) => judgeAll(servers.map(judgeQuestion), () => questionParams(servers))),
});

function judgeAddresses({ probe }: DaneFacts, { host, a, aaaa, addressSecurity }: ServerFacts): Judged<Open> {
  const asked: { name: string; type: RecordType; answer: Answer }[] = [
    { name: host, type: "A", answer: a },
    { name: host, type: "AAAA", answer: aaaa },
  ];
  const found = asked.filter(({ answer }) => answer.status === "ok");
  const decisive =
    found.find(({ answer }) => !isFailed(answer) && !answer.authentic) ?? asked.find(({ answer }) => isFailed(answer)) ?? asked[0];
  return {
    host,
    evidence: (found.length > 0 ? found : asked).map(({ name, type, answer }) => securityEvidence(name, type, answer)),
    broken: addressSecurity === "insecure",
    open: decisive ? openState(addressSecurity, decisive, probe) : null,
  };
}

/** SERVFAIL is the answer of a validating resolver to what is not validly signed, and of any to name servers that fail. */
function judgeQuestion({ host, addressSecurity, tlsa: { name, answer } }: ServerFacts): Judged<"open"> {
  const failed = isFailed(answer) ? answer : null;
  const broken = failed?.status === "servfail" && addressSecurity === "secure";
  const matters = addressSecurity !== "insecure"; // RFC 7672 §2.2.2: then it is not even asked
  return {
    host,
    evidence: answerEvidence(name, "TLSA", answer),
    broken,
    open: failed && matters && !broken ? { detail: "open", params: unanswered(visible(name), "TLSA", failed) } : null,
  };
}

function questionParams(servers: readonly ServerFacts[]): Params {
  const failed = servers.find(({ tlsa }) => tlsa.answer.status === "servfail");
  return { name: visible(failed?.tlsa.name ?? "") };
}

function openState(
  security: Security,
  { name, type, answer }: { name: string; type: RecordType; answer: Answer },
  probe: Answer,
): Judged<Open>["open"] {
  if (security === "failed") return isFailed(answer) ? { detail: "open", params: openParams(name, type, answer) } : null;
  if (security !== "unvalidated") return null;
  if (isFailed(probe)) return { detail: "open", params: openParams(".", "SOA", probe) };
  return { detail: "not-validated", params: { server: probe.server, name: visible(name), type } };
}

function openParams(name: string, type: RecordType, answer: FailedAnswer): Params {
  return unanswered(visible(name), type, answer);
}
