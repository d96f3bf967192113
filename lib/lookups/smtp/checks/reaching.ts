import { unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { seen, stopSeen } from "#lib/lookups/smtp/evidence.ts";
import type { Family, SmtpFacts } from "#lib/lookups/smtp/facts.ts";
import { openQuestions } from "#lib/lookups/smtp/open-questions.ts";
import { type Spot, spotsOf, stopOf } from "#lib/lookups/smtp/spots.ts";
import { rfc } from "#lib/specs/rfc.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { nameList, shareOf, withoutAddress } from "./judging.ts";

/** Addresses that take no connection although others do, or a control does. */
function unreachable(facts: SmtpFacts): Spot[] {
  return spotsOf(facts).filter(
    (spot) => spot.session.stop?.step === "connect" && spot.session.stop.reason === "fault" && stopOf(spot, facts) === "told",
  );
}

function connectedSpots(facts: SmtpFacts): Spot[] {
  return spotsOf(facts).filter(({ session }) => session.connectMs !== null);
}

export const noConnection = smtpCheck({
  id: "smtp/no-connection",
  severity: "error",
  title: "At least one address takes connections",
  failureTitle: "No address takes connections on port {port}",
  why: "Nothing listens there, or a firewall is in the way: senders cannot hand in anything. They try again for days, and then return the mail.",
  fix: "See whether the mail server runs and listens on port {port}, and whether a firewall lets connections from outside through.",
  details: { ...SESSIONS },
  references: [rfc(5321, "3.1"), rfc(5321, "5.1")],
  test(facts) {
    const spots = spotsOf(facts);
    const down = unreachable(facts);
    const connected = connectedSpots(facts);
    if (spots.length === 0) return withoutAddress(facts);
    if (connected.length > 0) return pass({ evidence: connected.map(connectSeen) });
    const open = spots.find((spot) => stopOf(spot, facts) === "open");
    if (open) return notReached(open);
    if (down.length === 0) return skip("no-session");
    const unresolved = unresolvedAddress(facts);
    if (unresolved) return unresolved;
    return fail(down.map(stopSeen), { detail: "named", params: { port: facts.port, names: nameList(down.map(({ name }) => name)) } });
  },
});

export const addressUnreachable = smtpCheck({
  id: "smtp/address-unreachable",
  severity: "warning",
  title: "Every address takes connections",
  failureTitle: "{share} {count|takes|take} no connections on port {port}",
  why: "Senders that try such an address first lose time on it, and those that reach only its network cannot deliver at all.",
  fix: "Have the server listen at every address that its name leads to, or take the address out of the DNS.",
  details: { ...SESSIONS },
  references: [rfc(5321, "5.1")],
  test(facts) {
    const down = unreachable(facts);
    const connected = connectedSpots(facts);
    if (spotsOf(facts).length === 0) return withoutAddress(facts);
    if (connected.length === 0) return skip("no-session"); // smtp/no-connection tells
    if (down.length === 0) return unresolvedAddress(facts) ?? unseenAddress(facts) ?? pass({ evidence: connected.map(connectSeen) });
    const params = {
      ...shareOf(down.length, down.length + connected.length),
      port: facts.port,
      names: nameList(down.map(({ name }) => name)),
    };
    return fail(down.map(stopSeen), { detail: "named", params });
  },
});

export const portNotReachableFromHere = smtpCheck({
  id: "smtp/port-not-reachable-from-here",
  severity: "notice",
  title: "This machine reaches the port",
  failureTitle: "This machine does not reach the port",
  why: "Many networks let no connection to port 25 out, and many machines have no IPv6. What cannot be reached from here says nothing about the server.",
  fix: "Run Mailvane where connections to port {port} are let out, over both versions of IP.",
  details: {
    ...SESSIONS,
    closed:
      "Nothing could be reached on port {port} over {family}, and neither could {control}, which is up: {cause}. The servers may be well.",
    uncontrolled:
      "Nothing could be reached on port {port} over {family}, and whether anything can be could not be found out: {cause}. The servers may be well.",
  },
  references: [rfc(5321, "4.5.4.1")],
  test(facts) {
    const { port, reach } = facts;
    if (reach.IPv4.state === "untried" && reach.IPv6.state === "untried") return skip("no-session");
    for (const family of ["IPv4", "IPv6"] satisfies Family[]) {
      const one = reach[family];
      if (one.state === "untried") {
        const unresolved = unresolvedAddress(facts, family === "IPv4" ? "A" : "AAAA");
        if (unresolved) return unresolved;
      }
      if (one.state !== "unreached") continue;
      const params = { port, family, cause: one.cause };
      return one.control === null ? unknown("uncontrolled", params) : unknown("closed", { ...params, control: one.control });
    }
    return pass({ evidence: connectedSpots(facts).map(connectSeen) });
  },
});

/** A server may have another address, of which nothing is known. `of`: only addresses of this type matter. */
function unresolvedAddress(facts: SmtpFacts, of: RecordType | null = null): CheckResult<"unanswered"> | null {
  const open = openQuestions(facts).find(({ type }) => of === null || type === of);
  return open ? unknown("unanswered", unanswered(open.name, open.type, open.answer)) : null;
}

/** An address that was not reached, and may be well: why that is, other checks tell. */
function unseenAddress(facts: SmtpFacts): CheckResult<"not-reached"> | null {
  const unseen = spotsOf(facts).find((spot) => spot.session.connectMs === null && stopOf(spot, facts) === "open");
  return unseen ? skip("not-reached", { name: unseen.name, cause: unseen.session.stop?.cause ?? "" }) : null;
}

function notReached(spot: Spot): CheckResult<"not-reached"> {
  return unknown("not-reached", { name: spot.name, cause: spot.session.stop?.cause ?? "" }, [stopSeen(spot)]);
}

function connectSeen(spot: Spot) {
  return seen(spot, "connect", `${spot.session.connectMs} ms`);
}
