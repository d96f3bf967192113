import { fail, pass, skip } from "#lib/engine/check.ts";
import { replySeen, seen, stopSeen } from "#lib/lookups/smtp/evidence.ts";
import type { SmtpFacts } from "#lib/lookups/smtp/facts.ts";
import { type Spot, spotsOf } from "#lib/lookups/smtp/spots.ts";
import type { SmtpStep, Stop } from "#lib/protocols/smtp/session.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { judgeSessions, nameList, ofEveryServer, shareOf, withoutAddress } from "./judging.ts";

const SLOW_MS = 3_000;

/** A session that broke off does not show what the server would have said. */
const wentOn = ({ session: { stop } }: Spot) => stop === null || !isFault(stop) || !["closed", "timeout", "network"].includes(stop.status);

/** Judges where sessions stopped: fails where one stopped so, passes where all came at least to that point. */
function judgeStops(facts: SmtpFacts, isSo: (stop: Stop) => boolean, isShown: (spot: Spot) => boolean = wentOn) {
  const spots = spotsOf(facts);
  if (spots.length === 0) return withoutAddress(facts);
  const connected = spots.filter(({ session }) => session.connectMs !== null);
  if (connected.length === 0) return skip("no-session");
  const broken = connected.filter(({ session }) => session.stop !== null && isSo(session.stop));
  const shown = connected.filter(isShown);
  if (broken.length === 0 && shown.length < connected.length)
    return shown.length === 0 ? skip("no-session") : skip("partial", { count: shown.length, total: connected.length });
  if (broken.length === 0) return ofEveryServer(facts, pass({ evidence: connected.flatMap(greetingSeen) }));
  const params = { ...shareOf(broken.length, connected.length), names: nameList(broken.map(({ name }) => name)), port: facts.port };
  return fail(broken.map(stopSeen), { detail: "named", params: { ...params, cause: broken[0]?.session.stop?.cause ?? "" } });
}

function greetingSeen(spot: Spot) {
  return spot.session.greeting ? [replySeen(spot, "greeting", spot.session.greeting)] : [];
}

const isFault = ({ reason }: Stop) => reason === "fault";
const at = (stop: Stop, ...steps: SmtpStep[]) => steps.includes(stop.step);

export const noGreeting = smtpCheck({
  id: "smtp/no-greeting",
  severity: "error",
  title: "Every server greets",
  failureTitle: "{share} {count|takes|take} a connection and {count|does|do} not greet",
  why: "A sender waits for the greeting before it says anything. Mailvane waited a minute; a sender waits five, gives up, and tries again later.",
  fix: "See what answers on port {port}: the mail server may hang, or something in front of it may take the connection and pass nothing on.",
  details: { ...SESSIONS },
  references: [rfc(5321, "3.1"), rfc(5321, "4.5.3.2.1")],
  test: (facts) =>
    judgeStops(
      facts,
      (stop) => isFault(stop) && at(stop, "greeting") && stop.status !== "malformed" && stop.status !== "too-large",
      (spot) => spot.session.greeting !== null || wentOn(spot),
    ),
});

export const malformedReply = smtpCheck({
  id: "smtp/malformed-reply",
  severity: "error",
  title: "Every reply is one that SMTP knows",
  failureTitle: "{share} {count|answers|answer} with something that is no SMTP reply",
  why: "Senders cannot make anything of such a reply and give up. Something other than a mail server may listen there.",
  fix: "See what listens on port {port} at this address, and have it answer with lines of three digits and a text.",
  details: { ...SESSIONS },
  references: [rfc(5321, "4.2"), rfc(5321, "4.5.3.1.5")],
  test: (facts) => judgeStops(facts, (stop) => isFault(stop) && (stop.status === "malformed" || stop.status === "too-large")),
});

export const connectionLost = smtpCheck({
  id: "smtp/connection-lost",
  severity: "error",
  title: "Every server stays to the end of the session",
  failureTitle: "{share} {count|breaks|break} the session off",
  why: "The server fell silent or hung up in the middle of the session, where a sender still had something to say.",
  fix: "Look into the log of the mail server for this session, and see whether a filter in front of it cuts connections.",
  details: { ...SESSIONS },
  references: [rfc(5321, "3.8"), rfc(5321, "4.1.1.10")],
  test: (facts) =>
    judgeStops(
      facts,
      (stop) =>
        isFault(stop) &&
        at(stop, "ehlo", "starttls", "ehlo-tls", "relay", "quit") &&
        stop.status !== "malformed" &&
        stop.status !== "too-large",
    ),
});

export const serviceRefused = smtpCheck({
  id: "smtp/service-refused",
  severity: "warning",
  title: "Every server serves this machine",
  failureTitle: "{share} {count|refuses|refuse} to serve this machine",
  why: "The server answered with a refusal that is meant to last. It may refuse this machine only, because of its address or its name, or every sender.",
  fix: "Read the reply: where it names a blacklist or a reason, act on that. Where it refuses everybody, let the server take mail or take it out of the MX records.",
  details: { ...SESSIONS, named: "Concerned: {names}. The first says: {cause}." },
  references: [rfc(5321, "3.1"), rfc(5321, "4.2.1")],
  test: (facts) => judgeStops(facts, ({ reason, step }) => reason === "refused" && step !== "starttls"),
});

export const tryLater = smtpCheck({
  id: "smtp/try-later",
  severity: "notice",
  title: "No server asks to come later",
  failureTitle: "{share} {count|asks|ask} to come later",
  why: "A reply that begins with 4 is no error: the server is busy, or makes strangers wait on purpose. Senders come again by themselves.",
  fix: "Nothing, if it passes. Look again in some minutes; a server that always says so keeps mail away.",
  details: { ...SESSIONS, named: "Concerned: {names}. The first says: {cause}." },
  references: [rfc(5321, "4.2.1"), rfc(5321, "4.5.4.1")],
  test: (facts) => judgeStops(facts, ({ reason }) => reason === "later"),
});

export const slowGreeting = smtpCheck({
  id: "smtp/slow-greeting",
  severity: "notice",
  title: "Every server greets at once",
  failureTitle: "{share} {count|holds|hold} the greeting back (tarpit)",
  why: "Some servers let strangers wait on purpose, because senders of spam do not wait. It is not wrong: a sender has to wait for five minutes.",
  fix: "Nothing, if it is meant so. Otherwise see whether the server waits for a DNS answer before it greets.",
  details: { ...SESSIONS, named: "The longest wait was {seconds} s. Concerned: {names}." },
  references: [rfc(5321, "4.5.3.2.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "greeting",
      judge(spot) {
        const { greetingMs } = spot.session;
        return greetingMs === null ? null : { broken: greetingMs >= SLOW_MS, evidence: [seen(spot, "greeting", `after ${greetingMs} ms`)] };
      },
      params: (broken) => ({ seconds: Math.round(Math.max(...broken.map(({ session }) => session.greetingMs ?? 0)) / 100) / 10 }),
    }),
});

export const ehloNotUnderstood = smtpCheck({
  id: "smtp/ehlo-not-understood",
  severity: "error",
  title: "Every server understands EHLO",
  failureTitle: "{share} {count|understands|understand} only HELO",
  why: "Without EHLO there are no extensions: no TLS, no size limit told in advance, no names beyond ASCII. Every server has to understand it.",
  fix: "Have the mail server answer EHLO. Firewalls that inspect SMTP often spoil it: switch that off.",
  details: { ...SESSIONS },
  references: [rfc(5321, "2.2.1"), rfc(5321, "4.5.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "ehlo",
      judge: (spot) =>
        spot.session.ehlo
          ? {
              broken: spot.session.ehlo.helo,
              evidence: [replySeen(spot, spot.session.ehlo.helo ? "HELO" : "EHLO", spot.session.ehlo.reply)],
            }
          : null,
    }),
});
