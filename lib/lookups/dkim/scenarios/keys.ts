import type { Scenario } from "#lib/engine/scenario.ts";
import { ED25519, ED25519_SPKI, RSA_512, RSA_1024, RSA_2048, RSA_2048_OTHER, RSA_4608 } from "#lib/protocols/dkim/testing/keys.ts";
import { GOOD_KEY, given } from "./zone-lines.ts";

const fails = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`dkim/${id}`, "fail"] as const));
const goodBut = (...ids: string[]) => GOOD_KEY.filter((id) => !ids.includes(id.slice("dkim/".length)));

/** Records and keys, well and badly made. */
export const keyScenarios: readonly Scenario[] = [
  given("ed25519", "An Ed25519 key as its 32 octets", `v=DKIM1; k=ed25519; p=${ED25519}`, {
    verdict: "pass",
    findings: {},
    passes: ["dkim/ed25519-form", "dkim/record-invalid", "dkim/broken-base64", "dkim/compromised-key"],
  }),
  given("ed25519-wrapped", "An Ed25519 key wrapped in DER, as RSA keys are", `v=DKIM1; k=ed25519; p=${ED25519_SPKI}`, {
    verdict: "fail",
    findings: fails("ed25519-form"),
  }),
  given("two-records", "Two records at one selector", [`v=DKIM1; p=${RSA_2048}`, `v=DKIM1; p=${RSA_2048_OTHER}`], {
    verdict: "fail",
    findings: fails("several-records"),
    passes: goodBut("several-records"),
  }),
  given("version-last", "The version does not come first", `k=rsa; p=${RSA_2048}; v=DKIM1`, {
    verdict: "fail",
    findings: fails("record-invalid"),
    passes: goodBut("record-invalid"),
  }),
  given("repeated-tag", "Two values of p=", `v=DKIM1; p=${RSA_2048}; p=${RSA_2048_OTHER}`, {
    verdict: "fail",
    findings: fails("record-invalid"),
  }),
  given("quoted-key", "Quotation marks came along with the key", `v=DKIM1; p=${RSA_2048.slice(0, 200)}" "${RSA_2048.slice(200)}`, {
    verdict: "fail",
    findings: fails("broken-base64"),
    passes: ["dkim/record-invalid", "dkim/sha1-only"],
  }),
  given("cut-off", "The second half of the key was lost", `v=DKIM1; p=${RSA_2048.slice(0, 200)}`, {
    verdict: "fail",
    findings: fails("unreadable-key"),
    passes: ["dkim/record-invalid", "dkim/broken-base64"],
  }),
  given("key-type", "A key type in capitals, which receivers do not know", `v=DKIM1; k=RSA; p=${RSA_2048}`, {
    verdict: "fail",
    findings: fails("unknown-key-type"),
  }),
  given(
    "printed",
    "The example key of RFC 8463, whose private half is printed beside it",
    "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
    {
      verdict: "fail",
      findings: fails("compromised-key"),
    },
  ),
  given("weak", "A key of 512 bits", `v=DKIM1; p=${RSA_512}`, {
    verdict: "fail",
    findings: fails("weak-key"),
    passes: goodBut("weak-key"),
  }),
  given("short", "A key of 1,024 bits", `v=DKIM1; p=${RSA_1024}`, {
    verdict: "warn",
    findings: fails("short-key"),
    passes: goodBut("short-key"),
  }),
  given("long", "A key of 4,608 bits", `v=DKIM1; p=${RSA_4608}`, {
    verdict: "warn",
    findings: fails("long-key"),
    passes: goodBut("long-key"),
  }),
  given("sha1-only", "A key for SHA-1 alone", `v=DKIM1; h=sha1; p=${RSA_2048}`, {
    verdict: "fail",
    findings: fails("sha1-only"),
    passes: goodBut("sha1-only"),
  }),
  given("not-for-mail", "A key for another service than mail", `v=DKIM1; s=other; p=${RSA_2048}`, {
    verdict: "warn",
    findings: fails("not-for-mail"),
    passes: goodBut("not-for-mail"),
  }),
  given("tls-reports", "A key for TLS reports alone", `v=DKIM1; s=tlsrpt; p=${RSA_2048}`, {
    verdict: "pass",
    findings: {},
    passes: GOOD_KEY,
  }),
  given("test-mode", "A key in test mode", `v=DKIM1; t=y; p=${RSA_2048}`, {
    verdict: "warn",
    findings: fails("test-mode"),
    passes: goodBut("test-mode"),
  }),
  given("granularity", "The obsolete g= of RFC 4871", `v=DKIM1; g=; p=${RSA_2048}`, {
    verdict: "warn",
    findings: fails("granularity"),
    passes: goodBut("granularity"),
  }),
  given(
    "hostile",
    "Escape sequences and reading direction in the record",
    `v=DKIM1; n=\u001b[31m\u00e2\u0080\u00ae<script>; p=${RSA_2048}`,
    {
      verdict: "fail",
      findings: fails("record-invalid"),
    },
  ),
];
