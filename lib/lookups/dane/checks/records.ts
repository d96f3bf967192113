import { recordEvidence } from "#lib/lookups/dane/evidence.ts";
import type { ServerFacts } from "#lib/lookups/dane/facts.ts";
import { MALFORMED } from "#lib/lookups/dane/texts.ts";
import { isForMail, malformed, type TlsaData } from "#lib/protocols/dane/tlsa.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_RECORDS, NOT_IN_EFFECT, onRecords, onRecordsInEffect } from "./applies.ts";
import { daneCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED } from "./judging.ts";

export const malformedRecord = daneCheck({
  id: "dane/malformed-record",
  severity: "error",
  title: "Every TLSA record can be used",
  failureTitle: "{count} of {total} {total|server|servers} {count|has|have} a TLSA record that no sender can use",
  why: "The numbers of the record mean nothing, or its data has another length than its digest, so that no certificate can ever match. Often octets were lost when it was copied.",
  fix: "Publish the record anew. For the key of the server's certificate, by SHA-256, it begins with 3 1 1 and has 64 hexadecimal digits.",
  details: { ...NAMED, ...NO_RECORDS },
  references: [rfc(6698, "2.1"), rfc(7671, "10.1")],
  test: (facts) =>
    onRecords(facts, (servers) =>
      judgeRecords(
        servers,
        (data) => malformed(data) !== null,
        (data) => MALFORMED[malformed(data) ?? "length"],
      ),
    ),
});

export const usageNotForMail = daneCheck({
  id: "dane/usage-not-for-mail",
  severity: "warning",
  title: "TLSA records have usage 2 or 3",
  failureTitle: "{count} of {total} {total|server|servers} {count|has|have} a TLSA record of usage 0 or 1",
  why: "Usages 0 and 1 rest on public authorities, on which mail servers do not agree. They should not be published for mail, and most senders pass over them.",
  fix: "Replace usage 1 by 3, and usage 0 by 2: the data stays as it is.",
  details: { ...NAMED, ...NO_RECORDS },
  references: [rfc(7672, "3.1.3")],
  test: (facts) => onRecords(facts, (servers) => judgeRecords(servers, (data) => malformed(data) === null && !isForMail(data))),
});

export const noUsableRecord = daneCheck({
  id: "dane/no-usable-record",
  severity: "warning",
  title: "Every server with TLSA records has one that senders can use",
  failureTitle: "Senders can use none of the TLSA records of {count} of {total} {total|server|servers}",
  why: "Where no record can be used, senders deliver over TLS and verify nothing: whoever answers in the server's place gets the mail.",
  fix: "Publish a record of usage 3 for {names}.",
  details: { ...NAMED, ...NOT_IN_EFFECT },
  references: [rfc(7672, "2.2"), rfc(7672, "3.1.3")],
  test: (facts) =>
    onRecordsInEffect(facts, (servers) =>
      judgeAll<never>(
        servers.map(({ host, tlsa }) => ({
          host,
          evidence: tlsa.records.map((record) => recordEvidence(tlsa, record)),
          broken: tlsa.records.every(({ data }) => malformed(data) !== null || !isForMail(data)),
        })),
      ),
    ),
});

export const wholeCertificate = daneCheck({
  id: "dane/whole-certificate",
  severity: "notice",
  title: "TLSA records hold digests",
  failureTitle: "{count} of {total} {total|server|servers} {count|has|have} a whole certificate or key in a TLSA record",
  why: "Such a record makes answers so large that they must be asked for again over TCP, and some never arrive.",
  fix: "Use matching type 1, the SHA-256 digest.",
  details: { ...NAMED, ...NO_RECORDS },
  references: [rfc(7671, "10.1.1"), rfc(7672, "3.1")],
  test: (facts) => onRecords(facts, (servers) => judgeRecords(servers, ({ matchingType }) => matchingType === 0)),
});

export const noRollover = daneCheck({
  id: "dane/no-rollover",
  severity: "notice",
  title: "The TLSA records outlive a change of the certificate",
  failureTitle: "{count} of {total} {total|server|servers} {count|depends|depend} on one TLSA record",
  why: "With a single record a new key or authority must arrive at the server and in the DNS at the same moment, which it cannot: the old record stays in caches for its TTL. Until then mail waits.",
  fix: "Publish beside the record of the current key the one of the next key, or of the authority that signs (usage 2). When the certificate changes: publish the new record, wait until the old answer is out of all caches (twice the TTL), change the certificate, and then remove the old record.",
  details: { ...NAMED, ...NOT_IN_EFFECT },
  references: [rfc(7671, "8.1"), rfc(7671, "8.4")],
  test: (facts) =>
    onRecordsInEffect(facts, (servers) =>
      judgeAll<never>(
        servers.map(({ host, tlsa }) => {
          const usable = tlsa.records.filter(({ data }) => malformed(data) === null && isForMail(data));
          return { host, evidence: tlsa.records.map((record) => recordEvidence(tlsa, record)), broken: usable.length === 1 };
        }),
      ),
    ),
});

/** Judges every server by its records: broken when one of them is. */
function judgeRecords(servers: readonly ServerFacts[], broken: (data: TlsaData) => boolean, note?: (data: TlsaData) => string) {
  return judgeAll<never>(
    servers.map(({ host, tlsa }): Judged<never> => {
      const concerned = tlsa.records.filter(({ data }) => broken(data));
      const shown = concerned.length > 0 ? concerned : tlsa.records;
      return {
        host,
        evidence: shown.map((record) => recordEvidence(tlsa, record, concerned.length > 0 ? note?.(record.data) : undefined)),
        broken: concerned.length > 0,
      };
    }),
  );
}
