import type { Scenario } from "#lib/engine/scenario.ts";
import { host, scenario, txt } from "./zone-lines.ts";

/** Whether there is a record, one only, and one that can be read. */
export const recordScenarios: readonly Scenario[] = [
  scenario(
    "valid",
    "A record with every kind of term that costs a lookup, all of them good",
    "v=spf1 a mx a:out.valid.spf.test/30//64 ip4:198.51.100.0/28 ip6:2001:db8:5bf::/48 include:_spf.valid.spf.test exists:known.valid.spf.test ~all",
    {
      verdict: "pass",
      findings: {},
      passes: [
        "spf/none",
        "spf/multiple-records",
        "spf/syntax-error",
        "spf/non-ascii",
        "spf/mechanism-as-modifier",
        "spf/pass-all",
        "spf/neutral-all",
        "spf/no-all",
        "spf/terms-after-all",
        "spf/redirect-beside-all",
        "spf/loop",
        "spf/include-without-record",
        "spf/duplicate-include",
        "spf/ptr",
        "spf/too-many-lookups",
        "spf/too-many-void-lookups",
        "spf/void-queries",
        "spf/too-many-mx-hosts",
        "spf/record-too-long",
        "spf/answer-too-long",
        "spf/type-99",
        "spf/unanswered-question",
      ],
    },
    {
      more: [
        host("valid.spf.test", "192.0.2.10", "2001:db8:5bf:a::10"),
        "valid.spf.test. 3600 IN MX 10 mx.valid.spf.test.",
        host("mx.valid.spf.test", "192.0.2.11", "2001:db8:5bf:a::11"),
        host("out.valid.spf.test", "192.0.2.12", "2001:db8:5bf:b::12"),
        host("known.valid.spf.test", "127.0.0.2"),
        txt("_spf.valid.spf.test", "v=spf1 ip4:203.0.113.0/29 -all"),
      ],
    },
  ),
  scenario("locked-down", "A domain that sends no mail and says so", "v=spf1 -all", {
    verdict: "pass",
    findings: {},
    passes: ["spf/no-all"],
  }),
  scenario(
    "none",
    "TXT records, but none that is SPF",
    null,
    { verdict: "warn", findings: { "spf/none": "fail" } },
    { more: [txt("none.spf.test", "a proof of ownership")] },
  ),
  {
    id: "nxdomain",
    title: "The domain does not exist",
    input: { target: "missing.nxdomain.spf.test" },
    zones: ["nxdomain.spf.test"],
    records: "",
    expect: { verdict: "warn", findings: { "spf/none": "fail" } },
  },
  scenario("near-miss", "A record whose version runs into its first term", "v=spf1mx -all", {
    verdict: "warn",
    findings: { "spf/none": "fail" },
  }),
  scenario(
    "multiple-records",
    "One record for each service, which no receiver puts together",
    "v=spf1 ip4:192.0.2.0/28 ~all",
    { verdict: "fail", findings: { "spf/multiple-records": "fail" } },
    { more: [txt("multiple-records.spf.test", "v=spf1 include:_spf.valid.spf.test -all")] },
  ),
  scenario(
    "included-multiple",
    "An included domain has two records",
    "v=spf1 include:two.included-multiple.spf.test -all",
    { verdict: "fail", findings: { "spf/multiple-records": "fail" } },
    {
      more: [
        txt("two.included-multiple.spf.test", "v=spf1 ip4:192.0.2.0/28 -all"),
        txt("two.included-multiple.spf.test", "v=spf1 ip4:192.0.2.32/28 -all"),
      ],
    },
  ),
  scenario(
    "syntax-error",
    "Three slips, each of which makes the whole record void",
    "v=spf1 ipv4:192.0.2.1 a:192.0.2.2 ip4:192.0.2.0/024 -all",
    {
      verdict: "fail",
      findings: { "spf/syntax-error": "fail" },
    },
  ),
  scenario(
    "included-syntax-error",
    "The slip is in an included record",
    "v=spf1 include:_spf.included-syntax-error.spf.test -all",
    { verdict: "fail", findings: { "spf/syntax-error": "fail" } },
    { more: [txt("_spf.included-syntax-error.spf.test", "v=spf1 ip4:192.0.2 -all")] },
  ),
  scenario(
    "non-ascii",
    "A dash from a word processor and an international name",
    null,
    { verdict: "fail", findings: { "spf/non-ascii": "fail" } },
    { more: [String.raw`non-ascii.spf.test. 3600 IN TXT "v=spf1 include:b\195\188cher.test \226\128\147all"`] },
  ),
  scenario("mechanism-as-modifier", "An include written with = is ignored", "v=spf1 include=_spf.valid.spf.test ip4=192.0.2.1 -all", {
    verdict: "warn",
    findings: { "spf/mechanism-as-modifier": "fail" },
  }),
  scenario(
    "type-99",
    "A leftover of the record type SPF",
    "v=spf1 ip4:192.0.2.0/28 -all",
    { verdict: "warn", findings: { "spf/type-99": "fail" } },
    { more: ['type-99.spf.test. 3600 IN SPF "v=spf1 ip4:192.0.2.0/28 -all"'] },
  ),
  scenario(
    "record-too-long",
    "A record that does not fit into 512 octets",
    `v=spf1 ${Array.from({ length: 26 }, (_, i) => `ip4:198.51.100.${i * 8}/30`).join(" ")} -all`,
    { verdict: "warn", findings: { "spf/record-too-long": "fail" } },
  ),
  scenario(
    "answer-too-long",
    "Proofs of ownership swell the answer that holds the record",
    "v=spf1 ip4:192.0.2.0/28 -all",
    { verdict: "pass", findings: { "spf/answer-too-long": "fail" }, passes: ["spf/record-too-long"] },
    { more: [1, 2, 3, 4].map((i) => txt("answer-too-long.spf.test", `service-${i}-verification=${"0123456789abcdef".repeat(6)}`)) },
  ),
];
