import { handshakeSeen } from "#lib/lookups/smtp/evidence.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { judgeSessions } from "./judging.ts";

const OLD = ["TLSv1", "TLSv1.1"];

export const oldTls = smtpCheck({
  id: "smtp/old-tls",
  severity: "error",
  title: "Every server speaks TLS 1.2 or newer",
  failureTitle: "{share} {count|speaks|speak} nothing newer than TLS 1.1",
  why: "TLS 1.0 and 1.1 must not be used any more: they rest on hashes and ciphers that are broken. Many senders speak them no longer and cannot deliver over TLS.",
  fix: "Update the mail server or its TLS library, and allow TLS 1.2 and 1.3.",
  details: { ...SESSIONS },
  references: [rfc(8996, "4"), rfc(8996, "5"), rfc(9325, "3.1.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "handshake",
      judge: (spot) => spot.session.tls && { broken: OLD.includes(spot.session.tls.protocol), evidence: [handshakeSeen(spot)] },
    }),
});

export const noTls13 = smtpCheck({
  id: "smtp/no-tls-1-3",
  severity: "notice",
  title: "Every server speaks TLS 1.3",
  failureTitle: "{share} {count|does|do} not speak TLS 1.3",
  why: "TLS 1.2 is still sound where it is well configured. TLS 1.3 leaves less that can be configured badly, and hides the certificate on the way.",
  fix: "Allow TLS 1.3 beside 1.2. Where the TLS library does not know it, update the library.",
  details: { ...SESSIONS },
  references: [rfc(9325, "3.1.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "handshake",
      judge: ({ session, ...spot }) =>
        session.tls && !OLD.includes(session.tls.protocol)
          ? { broken: session.tls.protocol !== "TLSv1.3", evidence: [handshakeSeen({ ...spot, session })] }
          : null,
    }),
});

export const noForwardSecrecy = smtpCheck({
  id: "smtp/no-forward-secrecy",
  severity: "warning",
  title: "Every handshake makes a key of its own",
  failureTitle: "{share} {count|uses|use} the certificate's key for the exchange (no forward secrecy)",
  why: "Whoever records the connections today and gets the server's key one day can read them all.",
  fix: "Allow ECDHE ciphers, and none that begin with TLS_RSA_.",
  details: { ...SESSIONS },
  references: [rfc(9325, "4.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "handshake",
      judge: (spot) => spot.session.tls && { broken: spot.session.tls.keyExchange === null, evidence: [handshakeSeen(spot)] },
    }),
});
