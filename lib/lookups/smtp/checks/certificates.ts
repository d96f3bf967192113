import { certificateSeen } from "#lib/lookups/smtp/evidence.ts";
import type { SmtpFacts, SmtpPort } from "#lib/lookups/smtp/facts.ts";
import type { Spot } from "#lib/lookups/smtp/spots.ts";
import { daysLeft, expiresSoon } from "#lib/protocols/smtp/certificate.ts";
import { rfc } from "#lib/specs/rfc.ts";
import type { Certificate, TlsFacts } from "#lib/transport/tls-types.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { judgeSessions } from "./judging.ts";

const OPPORTUNISTIC =
  "Most senders deliver all the same: on port 25 they encrypt without looking at the certificate. Those that follow MTA-STS, and many who insist on TLS, do not.";

/** Judges the certificate of every server that showed one. */
function judgeCertificates(
  facts: SmtpFacts,
  ports: readonly SmtpPort[],
  broken: (certificate: Certificate, tls: TlsFacts, spot: Spot) => boolean | null,
) {
  return judgeSessions(facts, {
    step: "handshake",
    ports,
    judge(spot) {
      const { tls } = spot.session;
      const verdict = tls && broken(tls.chain[0], tls, spot);
      return tls && verdict !== null ? { broken: verdict, evidence: [certificateSeen(spot, tls.chain[0])] } : null;
    },
    params: (spots) => ({
      cause:
        spots.flatMap(({ session }) => (session.tls && !session.tls.trust.trusted ? [session.tls.trust.cause] : []))[0] ??
        "it does not bear the server's name",
      days: Math.min(...spots.flatMap(({ session }) => (session.tls ? [daysLeft(session.tls.chain[0], facts.at)] : []))),
      hosts: [...new Set(spots.flatMap(({ session }) => session.destination.name ?? []))].join(", "),
    }),
  });
}

const isOutOfDate = ({ trust }: TlsFacts) => !trust.trusted && (trust.problem === "expired" || trust.problem === "not-yet-valid");
/** An address alone says no name that a certificate could bear. */
const bearsNoName = ({ nameMatches }: TlsFacts, { server }: Spot) => (server.host === null ? null : !nameMatches);

export const certificateExpired = smtpCheck({
  id: "smtp/certificate-expired",
  severity: "warning",
  title: "Every certificate is in date",
  failureTitle: "{share} {count|shows a certificate that is|show certificates that are} out of date",
  why: OPPORTUNISTIC,
  fix: "Renew the certificate and have the mail server load it: many servers keep the old one until they are restarted.",
  details: { ...SESSIONS },
  references: [rfc(5280, "6.1.3"), rfc(8461, "4.2")],
  test: (facts) =>
    judgeCertificates(
      facts,
      [25],
      (certificate, tls) => certificate.validTo < facts.at || certificate.validFrom > facts.at || isOutOfDate(tls),
    ),
});

export const certificateExpiresSoon = smtpCheck({
  id: "smtp/certificate-expires-soon",
  severity: "notice",
  title: "No certificate expires soon",
  failureTitle: "{share} {count|shows a certificate that expires|show certificates that expire} in {days} {days|day|days}",
  why: "By now it should have been renewed. What renews it may have stopped working.",
  fix: "Renew the certificate, have the mail server load it, and see why that was not done by itself.",
  details: { ...SESSIONS },
  references: [rfc(5280, "4.1.2.5")],
  test: (facts) =>
    judgeCertificates(facts, [25, 465, 587], (certificate) => (certificate.validTo < facts.at ? null : expiresSoon(certificate, facts.at))),
});

export const certificateWrongName = smtpCheck({
  id: "smtp/certificate-wrong-name",
  severity: "warning",
  title: "Every certificate bears the server's name",
  failureTitle: "{share} {count|shows|show} a certificate of another name",
  why: OPPORTUNISTIC,
  fix: "Have a certificate issued that bears the name in the MX record: {hosts}",
  details: { ...SESSIONS },
  references: [rfc(9525, "6.3"), rfc(8461, "4.2")],
  test: (facts) => judgeCertificates(facts, [25], (_, tls, spot) => bearsNoName(tls, spot)),
});

export const certificateNotTrusted = smtpCheck({
  id: "smtp/certificate-not-trusted",
  severity: "warning",
  title: "Every certificate leads to a known authority",
  failureTitle: "{share} {count|shows|show} a certificate that leads to no known authority",
  why: OPPORTUNISTIC,
  fix: "Use a certificate of a public authority, and send its intermediate certificates along.",
  details: { ...SESSIONS, named: "For the first of them: {cause}. Concerned: {names}." },
  references: [rfc(5280, "6.1"), rfc(8461, "4.2")],
  test: (facts) => judgeCertificates(facts, [25], (_, tls) => !tls.trust.trusted && !isOutOfDate(tls)),
});

export const submissionCertificate = smtpCheck({
  id: "smtp/submission-certificate",
  severity: "error",
  title: "Mail programs accept the certificate",
  failureTitle: "{share} {count|shows|show} a certificate that mail programs do not accept",
  why: "A mail program that logs in checks the certificate. It refuses, or asks its user to accept what nobody should.",
  fix: "Use a certificate of a public authority that is in date and bears the name that users type in: {hosts}",
  details: { ...SESSIONS, named: "For the first of them: {cause}. Concerned: {names}." },
  references: [rfc(8314, "3.3"), rfc(9525, "6.3")],
  test: (facts) => judgeCertificates(facts, [465, 587], (_, tls, spot) => !tls.trust.trusted || bearsNoName(tls, spot) === true),
});
