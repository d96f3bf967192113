import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { answerEvidence } from "#lib/lookups/dane/evidence.ts";
import { withTlsa } from "#lib/lookups/dane/facts.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { NO_RECORDS, NO_SERVERS, NOT_IN_EFFECT, onRecords, onServers } from "./applies.ts";
import { daneCheck } from "./declare.ts";
import { judgeAll, NAMED } from "./judging.ts";

export const noRecords = daneCheck({
  id: "dane/no-records",
  severity: "notice",
  title: "The mail servers have TLSA records",
  failureTitle: "No mail server has a TLSA record",
  why: "A TLSA record says, under a signature, which certificate a mail server has. Senders that know DANE then deliver only over TLS, and only to that server. Without it they encrypt when they can. MTA-STS does much the same without DNSSEC.",
  fix: "Where the zones of the domain and of its mail servers are signed, publish for each server a record of the form\n{name}. 3600 IN TLSA 3 1 1 <SHA-256 of the server's public key>\nWhere a provider runs the servers, the records are the provider's to publish.",
  details: NO_SERVERS,
  references: [rfc(7672, "2.2"), rfc(6698, "1.3")],
  test: (facts) =>
    onServers(facts, (servers) => {
      const found = withTlsa(facts);
      if (found.length > 0) return pass({ evidence: found.flatMap(({ tlsa }) => answerEvidence(tlsa.name, "TLSA", tlsa.answer)) });
      for (const { tlsa } of servers) {
        if (isFailed(tlsa.answer)) return unknown("unanswered", unanswered(visible(tlsa.name), "TLSA", tlsa.answer));
      }
      const evidence = servers.flatMap(({ tlsa }) => answerEvidence(tlsa.name, "TLSA", tlsa.answer));
      return fail(evidence, { params: { name: visible(servers[0]?.tlsa.name ?? "") } });
    }),
});

export const serverWithoutRecords = daneCheck({
  id: "dane/server-without-records",
  severity: "warning",
  title: "Every mail server has TLSA records, or none has",
  failureTitle: "{count} of {total} mail servers {count|has|have} no TLSA record",
  why: "Whoever can stop a sender from reaching the protected servers has the mail go to one that is not. A domain is protected as well as its weakest server.",
  fix: "Publish TLSA records for {names} too.",
  details: { ...NAMED, ...NO_RECORDS, open: UNANSWERED, unvalidated: NOT_IN_EFFECT.unvalidated, single: "There is only one mail server." },
  references: [rfc(7672, "2.2")],
  test: (facts) =>
    onRecords(facts, () => {
      const { servers } = facts;
      if (servers.length < 2) return skip("single");
      return judgeAll(
        servers.map(({ host, addressSecurity, tlsa: { name, answer } }) => {
          // An alias is followed where it is validated only, and the records may stand at its end.
          const unvalidated = isAbsent(answer) && addressSecurity === "unvalidated";
          const failed = isFailed(answer) ? { detail: "open" as const, params: unanswered(visible(name), "TLSA", answer) } : null;
          return {
            host,
            evidence: answerEvidence(name, "TLSA", answer),
            broken: isAbsent(answer) && !unvalidated,
            open: unvalidated ? { detail: "unvalidated" as const, params: {} } : failed,
          };
        }),
      );
    }),
});
