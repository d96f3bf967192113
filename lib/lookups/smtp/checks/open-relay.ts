import { skip } from "#lib/engine/check.ts";
import { replySeen } from "#lib/lookups/smtp/evidence.ts";
import { isPositive } from "#lib/protocols/smtp/reply.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { judgeSessions } from "./judging.ts";

export const openRelay = smtpCheck({
  id: "smtp/open-relay",
  severity: "warning",
  title: "No server takes mail from strangers for strangers",
  failureTitle: "{share} {count|accepts|accept} a recipient that is none of {count|its|theirs}: an open relay is suspected",
  why: "A server that passes on mail from anybody to anybody is used for spam within hours and then listed everywhere. Some servers accept here and refuse, or throw away, later: only a message that arrives would prove it, and Mailvane sends none.",
  fix: "Let the server take mail only for its own domains and from users who are logged in (in Postfix: reject_unauth_destination).",
  details: { ...SESSIONS, "not-asked": "The probe runs only where it is asked for, with relay=1." },
  references: [rfc(2505, "2.1"), rfc(5321, "7.9")],
  test(facts) {
    if (!facts.relay) return skip("not-asked");
    return judgeSessions(facts, {
      step: "relay",
      judge(spot) {
        const { relay } = spot.session;
        const evidence = relay ? [replySeen(spot, relay.rcpt ? "RCPT" : "MAIL", relay.rcpt ?? relay.mail)] : [];
        return relay && { broken: relay.rcpt !== null && isPositive(relay.rcpt), evidence };
      },
    });
  },
});
