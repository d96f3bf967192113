import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { skip } from "#lib/engine/check.ts";
import { recordEvidence, visitEvidence } from "#lib/lookups/dane/evidence.ts";
import type { ServerFacts, VisitFacts } from "#lib/lookups/dane/facts.ts";
import { RESULTS } from "#lib/lookups/dane/texts.ts";
import { isWithoutTls, whyUnseen } from "#lib/lookups/dane/unseen.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { NOT_IN_EFFECT, onRecordsInEffect } from "./applies.ts";
import { daneCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED } from "./judging.ts";

const DETAILS = {
  ...NAMED,
  ...NOT_IN_EFFECT,
  "not-seen": "The certificate of {host} could not be seen at {address}: {cause}.",
  "no-visit": "{host} has no address at which its certificate could be seen.",
  unanswered: UNANSWERED,
  "no-tls": "No server with TLSA records speaks TLS; another check says so.",
} as const;
type Open = "not-seen" | "no-visit" | "unanswered";

export const certificateMismatch = daneCheck({
  id: "dane/certificate-mismatch",
  severity: "error",
  title: "Every server shows a certificate that its TLSA records name",
  failureTitle: "The certificates of {count} of {total} {total|server|servers} match none of the TLSA records",
  why: "Senders that know DANE take the server for an impostor, and deliver nothing. Mail waits, and is returned after some days. Most often the certificate was renewed with a new key, and the record was not.",
  fix: "Publish the {count|record|records} of the {count|certificate|certificates} in use now, beside the old {count|one|ones}, and keep the key when certificates are renewed:\n{records}",
  details: DETAILS,
  references: [rfc(7672, "3.1"), rfc(7671, "8.1")],
  test: (facts) =>
    onRecordsInEffect<keyof typeof DETAILS>(facts, (servers) => {
      const speaking = servers.filter(({ visits }) => visits.length === 0 || !visits.every(isWithoutTls));
      if (speaking.length === 0) return skip("no-tls");
      return judgeAll(speaking.map(judgeMatch), () => ({ records: proposals(speaking).join("\n") }));
    }),
});

export const starttlsMissing = daneCheck({
  id: "dane/starttls-missing",
  severity: "error",
  title: "Every server with TLSA records speaks TLS",
  failureTitle: "{count} of {total} {total|server|servers} with TLSA records {count|speaks|speak} no TLS",
  why: "A TLSA record promises TLS. Senders that know DANE deliver to such a server only over TLS, and so not at all.",
  fix: "Let {names} offer STARTTLS on port 25 to every client, and see that the handshake succeeds.",
  details: DETAILS,
  references: [rfc(7672, "2.2"), rfc(3207, "4")],
  test: (facts) =>
    onRecordsInEffect(facts, (servers) =>
      judgeAll(
        servers.map((server): Judged<Open> => {
          const { host, visits } = server;
          const unseen = visits.find(({ session }) => !session.tls);
          return {
            host,
            evidence: visits.map((visit) => visitEvidence(server, visit)),
            broken: visits.some(isWithoutTls),
            open: openVisit(server, unseen),
          };
        }),
      ),
    ),
});

function judgeMatch(server: ServerFacts): Judged<Open> {
  const { host, visits } = server;
  const unseen = visits.find((visit) => visit.evaluation === null && !isWithoutTls(visit));
  return {
    host,
    evidence: visits.flatMap((visit) => evidenceOf(server, visit)),
    broken: visits.some(({ evaluation }) => evaluation?.result === "no-match"),
    open: openVisit(server, unseen),
  };
}

/** Why a server may show another certificate than those that were seen; null where all were. */
function openVisit({ host, visits, a, aaaa }: ServerFacts, unseen: VisitFacts | undefined): Judged<Open>["open"] {
  if (unseen) {
    const params: Params = { host: visible(host), address: unseen.session.destination.address, cause: whyUnseen(unseen) };
    return { detail: "not-seen", params };
  }
  if (isFailed(a)) return { detail: "unanswered", params: unanswered(visible(host), "A", a) };
  if (isFailed(aaaa)) return { detail: "unanswered", params: unanswered(visible(host), "AAAA", aaaa) };
  return visits.length === 0 ? { detail: "no-visit", params: { host: visible(host) } } : null;
}

/** What the server showed, and what each record says of it. */
function evidenceOf(server: ServerFacts, visit: VisitFacts): Evidence[] {
  const { tlsa } = server;
  const { evaluation } = visit;
  if (!evaluation || evaluation.result === "match") return [visitEvidence(server, visit)];
  const records = tlsa.records.map((record, n) => recordEvidence(tlsa, record, RESULTS[evaluation.records[n] ?? "no-match"]));
  return [visitEvidence(server, visit), ...records];
}

/** A record for every key that a server showed and none of its records names. */
function proposals(servers: readonly ServerFacts[]): string[] {
  const lines = servers.flatMap(({ tlsa, visits }) =>
    visits.flatMap(({ evaluation, keyDigest }) =>
      evaluation?.result === "no-match" && keyDigest
        ? [`${visible(tlsa.name)}. ${tlsa.records[0]?.ttl ?? 3600} IN TLSA 3 1 1 ${keyDigest}`]
        : [],
    ),
  );
  return [...new Set(lines)];
}
