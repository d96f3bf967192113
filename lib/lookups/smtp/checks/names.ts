import { causeOf } from "#lib/engine/causes.ts";
import { unknown } from "#lib/engine/check.ts";
import { replySeen, seen } from "#lib/lookups/smtp/evidence.ts";
import type { Spot } from "#lib/lookups/smtp/spots.ts";
import { isHostName } from "#lib/names/domain.ts";
import { greetingName } from "#lib/protocols/smtp/ehlo.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { judgeSessions } from "./judging.ts";

export const bannerWithoutName = smtpCheck({
  id: "smtp/banner-without-name",
  severity: "warning",
  title: "Every greeting begins with the server's full name",
  failureTitle: "{share} {count|greets|greet} without a full host name",
  why: "The greeting and the answer to EHLO name the server. Some receivers and many administrators read a missing name as a sign of a careless or infected machine.",
  fix: "Set the server's own name, such as mail.example.com (in Postfix: myhostname), to a name that leads to its address.",
  details: { ...SESSIONS },
  references: [rfc(5321, "4.2"), rfc(5321, "4.1.1.1")],
  test: (facts) =>
    judgeSessions(facts, {
      step: "greeting",
      judge: (spot) =>
        spot.session.greeting?.code === 220
          ? { broken: !bannerName(spot), evidence: [replySeen(spot, "greeting", spot.session.greeting)] }
          : null,
    }),
});

export const bannerDiffersFromReverseName = smtpCheck({
  id: "smtp/banner-differs-from-reverse-name",
  severity: "notice",
  title: "Every server greets with the reverse name of its address",
  failureTitle: "{share} {count|greets|greet} with another name than the reverse name",
  why: "It matters only where the server also sends mail: some receivers compare the two names. For taking mail it is of no account.",
  fix: "If the server sends too, give address and server one name. Where you cannot change the reverse name, as with shared hosting, leave it.",
  details: { ...SESSIONS, "reverse-name": "The reverse name of {name} cannot be found out: {cause}." },
  references: [rfc(8601, "3"), rfc(1912, "2.1")],
  test(facts) {
    const result = judgeSessions(facts, { step: "greeting", judge: compare });
    if (result.outcome === "fail") return result;
    const open = facts.servers
      .flatMap(({ addresses }) => addresses)
      .find(({ iprev, session }) => session.greeting && iprev && isFailed(iprev.ptr));
    if (!open?.iprev || !isFailed(open.iprev.ptr)) return result;
    return unknown("reverse-name", { name: open.address, cause: causeOf(open.iprev.ptr) });
  },
});

/** Only where there are both names. */
function compare(spot: Spot) {
  const banner = bannerName(spot);
  const names = spot.iprev?.names ?? [];
  if (banner === null || names.length === 0) return null;
  const evidence = [seen(spot, "greeting", visible(banner)), seen(spot, "reverse name", names.map(visible).join(", "))];
  return { broken: !names.includes(banner), evidence };
}

/** The full host name that a greeting begins with, in small letters; null where it begins otherwise. */
function bannerName({ session }: Spot): string | null {
  // Only a greeting that welcomes has to begin with the name (RFC 5321 §4.2).
  const name = session.greeting?.code === 220 ? greetingName(session.greeting).toLowerCase().replace(/\.$/, "") : "";
  return isHostName(name) ? name : null;
}
