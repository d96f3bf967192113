import { UNANSWERED } from "#lib/engine/causes.ts";
import { checkOn } from "#lib/engine/check.ts";
import type { SmtpFacts } from "#lib/lookups/smtp/facts.ts";

/** Declares a check of the SMTP lookup. */
export const smtpCheck = checkOn<SmtpFacts>();

/** Details of every check that judges sessions. */
export const SESSIONS = {
  named: "Concerned: {names}.",
  partial: "{count} of {total} addresses came that far.",
  "not-reached": "{name} stopped before: {cause}.",
  "no-session": "No session came that far.",
  "null-mx": "{target} says with a null MX that it accepts no mail.",
  "no-domain": "{target} does not exist.",
  "no-address": "{target} leads to no address.",
  "other-port": "This is asked of other ports than {port}.",
  unanswered: UNANSWERED,
} as const;
