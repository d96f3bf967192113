import { fail, pass, skip } from "#lib/engine/check.ts";
import { handshakeSeen, replySeen, seen, stopSeen } from "#lib/lookups/smtp/evidence.ts";
import { type Spot, spotsOf } from "#lib/lookups/smtp/spots.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { judgeSessions, nameList, ofEveryServer, shareOf, withoutAddress } from "./judging.ts";

function startTlsOffered(spot: Spot) {
  const { ehlo } = spot.session;
  return ehlo && { broken: !ehlo.keywords.has("STARTTLS"), evidence: [replySeen(spot, ehlo.helo ? "HELO" : "EHLO", ehlo.reply)] };
}

export const noStartTls = smtpCheck({
  id: "smtp/no-starttls",
  severity: "warning",
  title: "Every server offers STARTTLS",
  failureTitle: "{share} {count|does|do} not offer STARTTLS",
  why: "Mail to this server crosses the Internet readable by anyone on the way. Some senders refuse to deliver without TLS.",
  fix: "Give the mail server a certificate and switch TLS on (in Postfix: smtpd_tls_security_level = may).",
  details: { ...SESSIONS },
  references: [rfc(3207, "4"), rfc(9325, "3.2")],
  test: (facts) => judgeSessions(facts, { step: "ehlo", ports: [25], judge: startTlsOffered }),
});

export const submissionWithoutTls = smtpCheck({
  id: "smtp/submission-without-tls",
  severity: "error",
  title: "Submission goes over TLS",
  failureTitle: "{share} {count|takes|take} submissions without TLS",
  why: "On this port users log in. Without TLS their passwords cross the network readable by anyone on the way.",
  fix: "Switch STARTTLS on for port 587, and offer port 465, which is TLS from the start.",
  details: { ...SESSIONS },
  references: [rfc(8314, "3.3"), rfc(8314, "4.1")],
  test: (facts) => judgeSessions(facts, { step: "ehlo", ports: [587], judge: startTlsOffered }),
});

export const startTlsRefused = smtpCheck({
  id: "smtp/starttls-refused",
  severity: "error",
  title: "STARTTLS, where it is offered, is taken",
  failureTitle: "{share} {count|offers|offer} STARTTLS and {count|refuses|refuse} it",
  why: "Senders that insist on TLS cannot deliver; the others deliver without it.",
  fix: "See the server's log: often it cannot read its certificate or its key.",
  details: { ...SESSIONS },
  references: [rfc(3207, "4")],
  test(facts) {
    const spots = spotsOf(facts);
    if (spots.length === 0) return withoutAddress(facts);
    const asked = spots.filter(({ session }) => session.starttls !== null || session.stop?.step === "starttls");
    const broken = asked.filter(({ session }) => session.stop?.step === "starttls" && session.stop.reason === "refused");
    const taken = asked.filter(({ session }) => session.starttls !== null);
    if (broken.length > 0)
      return fail(broken.map(stopSeen), {
        detail: "named",
        params: { ...shareOf(broken.length, asked.length), names: nameList(broken.map(({ name }) => name)) },
      });
    if (taken.length === 0) return skip("no-session");
    const replies = taken.flatMap((spot) => (spot.session.starttls ? [replySeen(spot, "STARTTLS", spot.session.starttls)] : []));
    return ofEveryServer(facts, pass({ evidence: replies }));
  },
});

export const handshakeFailed = smtpCheck({
  id: "smtp/handshake-failed",
  severity: "error",
  title: "Every handshake succeeds",
  failureTitle: "{share} {count|fails|fail} in the TLS handshake",
  why: "The server promised TLS and could not do it. Senders that insist on TLS cannot deliver; many others give up too instead of trying without.",
  fix: "See the server's log for this handshake: certificate and key may not fit together, or only versions and ciphers may be allowed that nobody else speaks.",
  details: { ...SESSIONS },
  references: [rfc(3207, "4"), rfc(9325, "3.1.1")],
  test(facts) {
    const spots = spotsOf(facts);
    if (spots.length === 0) return withoutAddress(facts);
    const broken = spots.filter(({ session }) => session.stop?.step === "handshake" && session.stop.reason === "fault");
    const done = spots.filter(({ session }) => session.tls !== null);
    const params = { ...shareOf(broken.length, broken.length + done.length), names: nameList(broken.map(({ name }) => name)) };
    if (broken.length > 0) return fail(broken.map(stopSeen), { detail: "named", params });
    return done.length > 0 ? ofEveryServer(facts, pass({ evidence: done.map(handshakeSeen) })) : skip("no-session");
  },
});

export const plaintextAfterStartTls = smtpCheck({
  id: "smtp/plaintext-after-starttls",
  severity: "error",
  title: "Nothing is sent in plain text between STARTTLS and the handshake",
  failureTitle: "{share} {count|sends|send} plain text after the reply to STARTTLS",
  why: "Somebody on the way can put such text there, and a client that keeps it takes it for the server's word over TLS. Mailvane threw it away.",
  fix: "Update the mail server. If it is innocent, something between it and the Internet writes into the connection: find it.",
  details: { ...SESSIONS },
  references: [rfc(3207, "4.2"), rfc(3207, "6")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "starttls",
      judge(spot) {
        const { starttls, injected } = spot.session;
        return starttls && { broken: injected !== null, evidence: [seen(spot, "after STARTTLS", visible(injected ?? "nothing"))] };
      },
    }),
});

export const authBeforeTls = smtpCheck({
  id: "smtp/auth-before-tls",
  severity: "warning",
  title: "No server offers to log in before TLS",
  failureTitle: "{share} {count|offers|offer} to log in before TLS",
  why: "A client that accepts the offer sends its password readable by anyone on the way. On port 25 nobody needs to log in at all.",
  fix: "Offer AUTH only over TLS (in Postfix: smtpd_tls_auth_only = yes), and on port 25 not at all.",
  details: { ...SESSIONS },
  references: [rfc(4954, "4"), rfc(8314, "4.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "ehlo",
      ports: [25, 587],
      judge: ({ session, ...spot }) =>
        session.ehlo && {
          broken: session.ehlo.keywords.has("AUTH"),
          evidence: [replySeen({ ...spot, session }, "EHLO", session.ehlo.reply)],
        },
    }),
});
