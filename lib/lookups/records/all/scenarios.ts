import type { Scenario } from "#lib/engine/scenario.ts";

const CHECKS = ["name-does-not-exist", "dangling-alias", "alias-beside-others", "unanswered-question"].map((noun) => `records/${noun}`);

/** Uses names below all.dns.test. */
export const allScenarios: readonly Scenario[] = [
  {
    id: "many-types",
    title: "A domain with records of many types",
    input: { target: "all.dns.test" },
    zones: ["all.dns.test"],
    records: `
      all.dns.test.     3600 IN SOA   ns1.all.dns.test. hostmaster.all.dns.test. 2026112401 7200 900 1209600 300
      all.dns.test.     3600 IN NS    ns1.all.dns.test.
      all.dns.test.     3600 IN NS    ns2.all.dns.test.
      all.dns.test.     300  IN A     192.0.2.64
      all.dns.test.     300  IN AAAA  2001:db8:d45::64
      all.dns.test.     3600 IN MX    10 mx.all.dns.test.
      all.dns.test.     3600 IN TXT   "v=spf1 mx -all"
      all.dns.test.     3600 IN CAA   0 issue "ca.example.test"
      all.dns.test.     300  IN HTTPS 1 . alpn=h2,h3
    `,
    expect: { verdict: "pass", findings: {}, passes: ["records/name-does-not-exist", "records/unanswered-question"] },
  },
  {
    id: "alias",
    title: "An alias, with what stands at its target",
    input: { target: "www.all.dns.test" },
    zones: ["all.dns.test"],
    records: "www.all.dns.test. 3600 IN CNAME web.all.dns.test.\nweb.all.dns.test. 300 IN A 192.0.2.65",
    expect: { verdict: "pass", findings: {}, passes: CHECKS },
  },
  {
    id: "dangling-alias",
    title: "An alias of a name that does not exist",
    input: { target: "old.all.dns.test" },
    zones: ["all.dns.test"],
    records: "old.all.dns.test. 3600 IN CNAME gone.all.dns.test.",
    expect: { verdict: "fail", findings: { "records/dangling-alias": "fail" }, passes: ["records/alias-beside-others"] },
  },
  {
    id: "alias-beside-others",
    title: "An alias at a name that has MX records too",
    input: { target: "both.all.dns.test" },
    zones: ["all.dns.test"],
    records: `
      both.all.dns.test. 3600 IN CNAME web.all.dns.test.
      both.all.dns.test. 3600 IN MX    10 mx.all.dns.test.
      web.all.dns.test.  300  IN A     192.0.2.65
    `,
    expect: { verdict: "fail", findings: { "records/alias-beside-others": "fail" }, passes: ["records/dangling-alias"] },
  },
  {
    id: "no-name",
    title: "A name that does not exist",
    input: { target: "absent.all.dns.test" },
    zones: ["all.dns.test"],
    records: "",
    expect: { verdict: "warn", findings: { "records/name-does-not-exist": "fail" }, passes: ["records/unanswered-question"] },
  },
  {
    id: "nothing-here",
    title: "A name that exists because of names beneath it, and has no record",
    input: { target: "middle.all.dns.test" },
    zones: ["all.dns.test"],
    records: "leaf.middle.all.dns.test. 300 IN A 192.0.2.65",
    expect: { verdict: "pass", findings: {}, passes: ["records/name-does-not-exist"] },
  },
  {
    id: "one-refused",
    title: "One type cannot be found out; the others are shown",
    input: { target: "half.all.dns.test" },
    zones: ["all.dns.test"],
    records: "half.all.dns.test. 300 IN A 192.0.2.65",
    faults: { "half.all.dns.test TXT": "refused" },
    expect: { verdict: "unknown", findings: { "records/unanswered-question": "unknown" }, passes: ["records/name-does-not-exist"] },
  },
  {
    id: "silent",
    title: "No question has an answer: nothing is said of the name",
    input: { target: "silent.all.dns.test" },
    zones: ["all.dns.test"],
    records: "",
    faults: { "silent.all.dns.test *": "servfail" },
    expect: { verdict: "unknown", findings: Object.fromEntries(CHECKS.map((id) => [id, "unknown" as const])) },
  },
];
