import type { Scenario } from "#lib/engine/scenario.ts";
import { LETTER, NEWSLETTER, POST } from "./signed.ts";
import { ARRIVED, changed, FROM_LIST, failing, HEADERS, STRANGE, scenario, WHOLE } from "./world.ts";

const pass = (...checks: string[]) => checks.map((check) => `headers/${check}`);

/** What proves the author, and what does not. */
export const proof: readonly Scenario[] = [
  scenario(
    "letter",
    "A whole message, signed twice, as its reader has it",
    WHOLE,
    {
      verdict: "pass",
      findings: {},
      passes: pass(
        "dmarc-not-pass",
        "author-invalid",
        "spf-not-pass",
        "return-path-unaligned",
        "dkim-not-verified",
        "dkim-key-missing",
        "dkim-from-not-sealed",
        "sender-rules-broken",
        "hop-without-tls",
        "clock-skew",
        "results-missing",
        "results-forged",
        "results-differ",
        "results-malformed",
      ),
    },
    { authserv: "mx.receiver-headers.test" },
  ),
  scenario("headers-alone", "Headers without a body: signatures cannot be verified, and SPF proves the author all the same", HEADERS, {
    verdict: "pass",
    findings: {},
    passes: pass("dmarc-not-pass", "spf-not-pass", "dkim-missing", "dkim-malformed"),
  }),
  scenario(
    "newsletter",
    "Mail to many that keeps the rules of Gmail, Yahoo and Microsoft",
    changed(ARRIVED, "	dkim=pass header.d=sender-headers.test header.s=ed1;\n", "") + NEWSLETTER,
    { verdict: "pass", findings: {}, passes: pass("bulk-sender-rules-broken", "unsubscribe-incomplete", "unsubscribe-unsigned") },
    { target: "<weekly.9@sender-headers.test>" },
  ),
  scenario(
    "changed-body",
    "The body was changed on the way: the signatures break, and SPF still proves the author",
    changed(WHOLE, "here are", "there are"),
    {
      verdict: "warn",
      findings: failing("dkim-not-verified"),
      passes: pass("dmarc-not-pass", "dkim-key-missing"),
    },
  ),
  scenario("key-gone", "The key of a signature is not published any more", changed(WHOLE, "\ts=s1;", "\ts=gone;"), {
    verdict: "warn",
    findings: failing("dkim-key-missing"),
    passes: pass("dmarc-not-pass", "dkim-not-verified"),
  }),
  scenario("spoofed", "A stranger in the name of a domain whose policy is reject", STRANGE + LETTER.slice(LETTER.indexOf("From: ")), {
    verdict: "fail",
    findings: failing("dmarc-not-pass", "spf-not-pass", "return-path-unaligned", "dkim-missing", "sender-rules-broken", "hop-without-tls"),
  }),
  scenario(
    "spoofed-newsletter",
    "Mail to many that keeps none of the rules",
    STRANGE + NEWSLETTER.slice(NEWSLETTER.indexOf("From: ")).replace("List-Unsubscribe-Post: List-Unsubscribe=One-Click\n", ""),
    {
      verdict: "fail",
      findings: failing(
        "dmarc-not-pass",
        "spf-not-pass",
        "return-path-unaligned",
        "dkim-missing",
        "sender-rules-broken",
        "bulk-sender-rules-broken",
        "unsubscribe-incomplete",
        "hop-without-tls",
      ),
    },
    { target: "<weekly.9@sender-headers.test>" },
  ),
  scenario("list", "A mailing list changed the subject and sealed what it had found", FROM_LIST + POST, {
    verdict: "fail",
    findings: failing("dmarc-not-pass", "return-path-unaligned", "dkim-not-verified", "bulk-sender-rules-broken"),
    passes: pass("arc-malformed", "arc-not-verified"),
  }),
];
