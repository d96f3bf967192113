import type { Scenario } from "#lib/engine/scenario.ts";
import { host, scenario, txt } from "./zone-lines.ts";

const hosts = (domain: string, count: number) => Array.from({ length: count }, (_, i) => `h${i}.${domain}`);

/** What the record costs a receiver, and what could not be found out. */
export const limitScenarios: readonly Scenario[] = [
  scenario(
    "ten-lookups",
    "Ten lookups are as many as are allowed",
    `v=spf1 ${hosts("ten-lookups.spf.test", 10)
      .map((name) => `a:${name}`)
      .join(" ")} -all`,
    { verdict: "pass", findings: {}, passes: ["spf/too-many-lookups"] },
    { more: hosts("ten-lookups.spf.test", 10).map((name, i) => host(name, `192.0.2.${20 + i}`, `2001:db8::${20 + i}`)) },
  ),
  scenario(
    "too-many-lookups",
    "Eleven lookups, nine of them in an included record",
    "v=spf1 include:_spf.too-many-lookups.spf.test mx -all",
    { verdict: "fail", findings: { "spf/too-many-lookups": "fail" } },
    {
      more: [
        "too-many-lookups.spf.test. 3600 IN MX 10 h0.too-many-lookups.spf.test.",
        txt(
          "_spf.too-many-lookups.spf.test",
          `v=spf1 ${hosts("too-many-lookups.spf.test", 9)
            .map((name) => `a:${name}`)
            .join(" ")} -all`,
        ),
        ...hosts("too-many-lookups.spf.test", 9).map((name, i) => host(name, `192.0.2.${40 + i}`, `2001:db8::${40 + i}`)),
      ],
    },
  ),
  scenario(
    "too-many-void-lookups",
    "Three terms that name what does not exist",
    "v=spf1 a:one.too-many-void-lookups.spf.test mx:two.too-many-void-lookups.spf.test a:three.too-many-void-lookups.spf.test -all",
    { verdict: "warn", findings: { "spf/too-many-void-lookups": "fail" } },
  ),
  scenario(
    "void-queries",
    "Three hosts without IPv6, which some receivers count as void",
    "v=spf1 a mx -all",
    { verdict: "pass", findings: { "spf/void-queries": "fail" }, passes: ["spf/too-many-void-lookups"] },
    {
      more: [
        host("void-queries.spf.test", "192.0.2.60"),
        ...[1, 2].map(
          (i) =>
            `void-queries.spf.test. 3600 IN MX 10 mx${i}.void-queries.spf.test.\n${host(`mx${i}.void-queries.spf.test`, `192.0.2.6${i}`)}`,
        ),
      ],
    },
  ),
  scenario(
    "too-many-mx-hosts",
    "An mx that stands for eleven hosts",
    "v=spf1 mx -all",
    { verdict: "fail", findings: { "spf/too-many-mx-hosts": "fail" } },
    {
      more: hosts("too-many-mx-hosts.spf.test", 11).map(
        (name, i) => `too-many-mx-hosts.spf.test. 3600 IN MX ${i} ${name}.\n${host(name, `192.0.2.${70 + i}`, `2001:db8::${70 + i}`)}`,
      ),
    },
  ),
  scenario(
    "depends-on-message",
    "What is included depends on the message, so there is no worst case",
    "v=spf1 include:%{ir}.%{v}.depends-on-message.spf.test -all",
    { verdict: "pass", findings: {}, passes: ["spf/loop"] },
  ),
  scenario(
    "unanswered-include",
    "The name server of an included domain gives no valid answer",
    "v=spf1 include:dark.unanswered-include.spf.test -all",
    {
      verdict: "unknown",
      findings: {
        "spf/multiple-records": "unknown",
        "spf/syntax-error": "unknown",
        "spf/non-ascii": "unknown",
        "spf/pass-all": "unknown",
        "spf/loop": "unknown",
        "spf/include-without-record": "unknown",
        "spf/duplicate-include": "unknown",
        "spf/ptr": "unknown",
        "spf/too-many-lookups": "unknown",
        "spf/too-many-void-lookups": "unknown",
        "spf/void-queries": "unknown",
        "spf/too-many-mx-hosts": "unknown",
        "spf/unanswered-question": "unknown",
      },
    },
    { faults: { "dark.unanswered-include.spf.test *": "servfail" } },
  ),
  scenario(
    "unanswered-host",
    "The addresses of a host are not known; all that does not rest on them is",
    "v=spf1 a:dark.unanswered-host.spf.test -all",
    {
      verdict: "unknown",
      findings: {
        "spf/pass-all": "unknown",
        "spf/too-many-void-lookups": "unknown",
        "spf/void-queries": "unknown",
        "spf/unanswered-question": "unknown",
      },
      passes: ["spf/too-many-lookups", "spf/loop"],
    },
    { faults: { "dark.unanswered-host.spf.test *": "servfail" } },
  ),
];
