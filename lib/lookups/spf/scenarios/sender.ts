import type { Scenario } from "#lib/engine/scenario.ts";
import { host, scenario, txt } from "./zone-lines.ts";

const passing: Scenario["expect"] = { verdict: "pass", findings: {}, passes: ["spf/sender-fail", "spf/sender-softfail"] };

/** What the record says of one sender. */
export const senderScenarios: readonly Scenario[] = [
  {
    id: "article-pass",
    title: "The article's example: the address that the record names passes",
    input: { target: "blog.st1t.com", ip: "54.248.148.155" },
    zones: [],
    records: "",
    expect: { ...passing, passes: ["spf/sender-fail", "spf/sender-softfail", "spf/sender-neutral", "spf/sender-permerror"] },
  },
  {
    id: "article-softfail",
    title: "The article's example: any other address is a softfail",
    input: { target: "blog.st1t.com", ip: "192.0.2.1" },
    zones: [],
    records: "",
    expect: { verdict: "warn", findings: { "spf/sender-softfail": "fail" }, passes: ["spf/sender-fail"] },
  },
  {
    id: "article",
    title: "The article's example: one address is authorised, without a single lookup",
    input: { target: "blog.st1t.com" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {} },
  },
  scenario(
    "sender-fail",
    "A stranger is refused, and told why in the domain's own words",
    "v=spf1 ip4:192.0.2.0/28 -all exp=why.%{d}",
    { verdict: "fail", findings: { "spf/sender-fail": "fail" } },
    {
      more: [txt("why.sender-fail.spf.test", "%{i} may not send for %{o}.")],
      input: { ip: "198.51.100.7", sender: "alice@sender-fail.spf.test" },
    },
  ),
  scenario(
    "sender-neutral",
    "A network of which the domain says nothing",
    "v=spf1 ?ip4:198.51.100.0/24 -all",
    { verdict: "warn", findings: { "spf/sender-neutral": "fail" } },
    { input: { ip: "198.51.100.7" } },
  ),
  scenario(
    "sender-permerror",
    "An include without a record stops the evaluation",
    "v=spf1 include:gone.sender-permerror.spf.test ip4:198.51.100.0/24 -all",
    { verdict: "fail", findings: { "spf/sender-permerror": "fail", "spf/include-without-record": "fail" } },
    { input: { ip: "198.51.100.7" } },
  ),
  scenario(
    "sender-undecided",
    "The verdict hangs on a name without an answer",
    "v=spf1 a:dark.sender-undecided.spf.test -all",
    {
      verdict: "unknown",
      findings: {
        "spf/sender-fail": "unknown",
        "spf/pass-all": "unknown",
        "spf/too-many-void-lookups": "unknown",
        "spf/void-queries": "unknown",
        "spf/unanswered-question": "unknown",
      },
    },
    { input: { ip: "198.51.100.7" }, faults: { "dark.sender-undecided.spf.test *": "servfail" } },
  ),
  scenario("sender-by-macro", "A macro of the sender's address and name decides", "v=spf1 exists:%{ir}.%{l}.by.%{d} -all", passing, {
    more: [host("7.100.51.198.alice.by.sender-by-macro.spf.test", "127.0.0.2")],
    input: { ip: "198.51.100.7", sender: "alice@sender-by-macro.spf.test" },
  }),
  scenario(
    "sender-by-ipv6",
    "An IPv6 address in the record of an MX host's domain",
    "v=spf1 mx include:_spf.sender-by-ipv6.spf.test -all",
    passing,
    {
      more: [
        "sender-by-ipv6.spf.test. 3600 IN MX 10 mx.sender-by-ipv6.spf.test.",
        host("mx.sender-by-ipv6.spf.test", "192.0.2.90", "2001:db8:90::1"),
        txt("_spf.sender-by-ipv6.spf.test", "v=spf1 ip6:2001:db8:91::/48 ~all"),
      ],
      input: { ip: "2001:db8:91::25", helo: "mx.sender-by-ipv6.spf.test" },
    },
  ),
  scenario("sender-mapped", "An IPv4-mapped address is an IPv4 address", "v=spf1 ip4:192.0.2.0/28 -all", passing, {
    input: { ip: "::ffff:192.0.2.7" },
  }),
];
