import type { Scenario } from "#lib/engine/scenario.ts";
import { POST } from "./signed.ts";
import { changed, FROM_LIST, failing, HEADERS, LETTER_ID, scenario, unknown, WHOLE } from "./world.ts";

const TRUSTED = { authserv: "mx.receiver-headers.test" };

/** The way of the message, and what others say of it. */
export const journey: readonly Scenario[] = [
  scenario("draft", "A message that no server has seen", HEADERS.slice(HEADERS.indexOf("From: ")), {
    verdict: "unknown",
    findings: { ...failing("no-received", "dkim-missing"), "headers/dmarc-not-pass": "unknown" },
  }),
  scenario(
    "skewed",
    "A clock that is behind, and a date of next year",
    changed(
      changed(HEADERS, "Mon, 2 Mar 2026 09:00:02 +0000", "Mon, 2 Mar 2026 08:58:02 +0000"),
      "Date: Mon, 2 Mar 2026",
      "Date: Tue, 2 Mar 2027",
    ),
    { verdict: "pass", findings: failing("clock-skew", "date-skew") },
  ),
  scenario(
    "slow",
    "A hop of an hour, without TLS",
    changed(
      changed(
        changed(HEADERS, "Mon, 2 Mar 2026 09:00:02 +0000", "Mon, 2 Mar 2026 10:00:02 +0000"),
        "with ESMTPS id 4QxYz",
        "with ESMTP id 4QxYz",
      ),
      "	(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256)\n",
      "",
    ),
    { verdict: "pass", findings: failing("slow-hop", "hop-without-tls") },
  ),
  scenario(
    "no-hop-date",
    "A server that does not say when",
    changed(HEADERS, "with LMTP id 7bXyZ; Mon, 2 Mar 2026 09:00:02 +0000", "with LMTP id 7bXyZ"),
    { verdict: "pass", findings: failing("received-unreadable") },
  ),
  scenario(
    "unknown-host",
    "The host that is trusted has said nothing",
    HEADERS,
    { verdict: "pass", findings: failing("results-missing") },
    { authserv: "mx.elsewhere.test" },
  ),
  scenario(
    "forged-results",
    "The message brought results in the name of the receiver, and one without a name",
    `${HEADERS}Authentication-Results: mx.receiver-headers.test; spf=pass smtp.mailfrom=ceo@sender-headers.test\nAuthentication-Results: spf=pass\n`,
    { verdict: "warn", findings: failing("results-forged", "results-malformed") },
    TRUSTED,
  ),
  scenario(
    "other-results",
    "The receiver found something else than Mailvane",
    changed(WHOLE, "spf=pass smtp", "spf=softfail smtp"),
    { verdict: "pass", findings: failing("results-differ") },
    TRUSTED,
  ),
  scenario("broken-chain", "An ARC chain whose first set says pass", changed(FROM_LIST + POST, "cv=none", "cv=pass"), {
    verdict: "fail",
    findings: failing(
      "dmarc-not-pass",
      "return-path-unaligned",
      "dkim-not-verified",
      "bulk-sender-rules-broken",
      "arc-malformed",
      "arc-not-verified",
    ),
  }),
  scenario(
    "silent",
    "Neither key nor policy nor the address's name has an answer",
    WHOLE.replaceAll("203.0.113.200", "203.0.113.204").replaceAll("sender-headers.test", "mute-headers.test"),
    {
      verdict: "unknown",
      findings: unknown("dmarc-not-pass", "dkim-not-verified", "dkim-key-missing", "sender-rules-broken", "unanswered-question"),
    },
    {
      target: LETTER_ID.replace("sender", "mute"),
      faults: { "*.mute-headers.test TXT": "servfail", "204.113.0.203.in-addr.arpa PTR": "servfail" },
    },
  ),
];
