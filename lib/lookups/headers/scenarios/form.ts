import type { Scenario } from "#lib/engine/scenario.ts";
import { NEWSLETTER } from "./signed.ts";
import { ARRIVED, changed, failing, HEADERS, scenario, unknown } from "./world.ts";

const UNNAMED = { target: "pasted message" };
const NEWS = (ARRIVED + NEWSLETTER).slice(0, (ARRIVED + NEWSLETTER).indexOf("\n\n") + 1);
const WEEKLY = { target: "<weekly.9@sender-headers.test>" };

/** How the message and its signatures are written. */
export const form: readonly Scenario[] = [
  scenario("two-subjects", "Two Subject fields", `${HEADERS}Subject: Another\n`, { verdict: "fail", findings: failing("duplicate-field") }),
  scenario("no-from", "No From field", changed(HEADERS, "From: Alice <alice@sender-headers.test>\n", ""), {
    verdict: "fail",
    findings: failing("author-invalid", "sender-rules-broken"),
  }),
  scenario(
    "two-authors",
    "Authors at two domains",
    changed(HEADERS, "From: Alice <alice@sender-headers.test>", "From: alice@sender-headers.test, carol@list-headers.test"),
    {
      verdict: "fail",
      findings: failing("author-invalid", "sender-rules-broken"),
    },
  ),
  scenario(
    "no-date",
    "Neither a date nor a Message-ID",
    changed(changed(HEADERS, "Date: Mon, 2 Mar 2026 09:59:57 +0100\n", ""), "Message-ID: <minutes.1@sender-headers.test>\n", ""),
    { verdict: "fail", findings: failing("date-missing", "message-id-missing") },
    UNNAMED,
  ),
  scenario(
    "odd-date",
    "A date and a Message-ID in forms of their own",
    changed(
      changed(HEADERS, "Mon, 2 Mar 2026 09:59:57 +0100", "3/2/2026 08:59:57 AM"),
      "<minutes.1@sender-headers.test>",
      "<minutes.1@localhost>",
    ),
    { verdict: "warn", findings: failing("date-malformed", "message-id-malformed") },
    UNNAMED,
  ),
  scenario(
    "lost-folding",
    "A clipboard took the white space at the start of lines away",
    changed(HEADERS, "\tby store.receiver-headers.test", "by store.receiver-headers.test"),
    { verdict: "pass", findings: failing("malformed-line") },
  ),
  scenario("long-line", "A line of more than 998 octets", `${HEADERS}X-Long: ${"long ".repeat(250)}\n`, {
    verdict: "warn",
    findings: failing("line-too-long"),
  }),
  scenario("raw-octets", "A subject that is not encoded", changed(HEADERS, "Subject: Minutes of Monday", "Subject: Protokoll für Montag"), {
    verdict: "warn",
    findings: failing("raw-octets"),
  }),
  scenario(
    "broken-signature",
    "A signature without its domain, and another that covers only the beginning",
    changed(changed(HEADERS, "d=sender-headers.test;\n\ts=ed1;", "s=ed1;"), "s=s1; t=1772441998;", "s=s1; l=20;"),
    { verdict: "fail", findings: failing("dkim-malformed", "dkim-body-length") },
  ),
  scenario(
    "old-signature",
    "Signatures of another time",
    HEADERS.replaceAll("a=rsa-sha256", "a=rsa-sha1").replaceAll("h=From:From:", "h=From:"),
    { verdict: "fail", findings: failing("dkim-weak", "dkim-from-not-sealed") },
  ),
  scenario(
    "half-unsubscribe",
    "An address to unsubscribe, and no word of how",
    changed(NEWS, "List-Unsubscribe-Post: List-Unsubscribe=One-Click\n", ""),
    { verdict: "warn", findings: failing("unsubscribe-incomplete", "bulk-sender-rules-broken") },
    WEEKLY,
  ),
  scenario(
    "unsigned-unsubscribe",
    "The fields to unsubscribe are not signed",
    changed(NEWS, ":List-Unsubscribe:List-Unsubscribe-Post", ""),
    { verdict: "warn", findings: failing("unsubscribe-unsigned") },
    WEEKLY,
  ),
  scenario("endless-field", "A field of five thousand lines", `${HEADERS}X-Endless: a\n${"\tand so on\n".repeat(5_000)}`, {
    verdict: "unknown",
    findings: unknown("read-limit", "dkim-not-verified", "dkim-key-missing"),
  }),
];
