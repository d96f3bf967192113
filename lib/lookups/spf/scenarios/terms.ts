import type { Scenario } from "#lib/engine/scenario.ts";
import { host, scenario, txt } from "./zone-lines.ts";

const failing = (verdict: Scenario["expect"]["verdict"], ...ids: string[]): Scenario["expect"] => ({
  verdict,
  findings: Object.fromEntries(ids.map((id) => [`spf/${id}`, "fail"])),
});

/** What the terms say, and what they lead to. */
export const termScenarios: readonly Scenario[] = [
  scenario("pass-all", "Everybody may send", "v=spf1 ip4:192.0.2.0/28 +all", failing("fail", "pass-all")),
  scenario(
    "pass-all-included",
    "An included record lets everybody in",
    "v=spf1 include:_spf.pass-all-included.spf.test -all",
    failing("fail", "pass-all"),
    {
      more: [txt("_spf.pass-all-included.spf.test", "v=spf1 all")],
    },
  ),
  scenario(
    "pass-all-networks",
    "Two networks that are the whole Internet together",
    "v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all",
    failing("fail", "pass-all"),
  ),
  scenario("neutral-all", "The record says nothing about everybody else", "v=spf1 ip4:192.0.2.0/28 ?all", failing("warn", "neutral-all")),
  scenario("no-all", "The record just ends", "v=spf1 ip4:192.0.2.0/28", failing("warn", "no-all")),
  scenario(
    "redirect",
    "The whole policy is another domain's",
    "v=spf1 redirect=_spf.redirect.spf.test",
    { verdict: "pass", findings: {}, passes: ["spf/no-all", "spf/neutral-all", "spf/include-without-record"] },
    { more: [txt("_spf.redirect.spf.test", "v=spf1 ip4:192.0.2.0/28 -all")] },
  ),
  scenario(
    "redirect-neutral",
    "The policy redirected to ends in ?all",
    "v=spf1 redirect=_spf.redirect-neutral.spf.test",
    failing("warn", "neutral-all"),
    {
      more: [txt("_spf.redirect-neutral.spf.test", "v=spf1 ip4:192.0.2.0/28 ?all")],
    },
  ),
  scenario(
    "terms-after-all",
    "Servers named where nobody looks",
    "v=spf1 -all ip4:192.0.2.0/28 include:_spf.valid.spf.test",
    failing("warn", "terms-after-all"),
  ),
  scenario(
    "redirect-beside-all",
    "A redirect that all makes void",
    "v=spf1 ip4:192.0.2.0/28 ~all redirect=_spf.valid.spf.test",
    failing("warn", "redirect-beside-all"),
  ),
  scenario("loop", "A record that includes itself by way of another", "v=spf1 include:_spf.loop.spf.test -all", failing("fail", "loop"), {
    more: [txt("_spf.loop.spf.test", "v=spf1 ip4:192.0.2.0/28 include:loop.spf.test ~all")],
  }),
  scenario(
    "include-without-record",
    "One include leads to nothing, another to a domain without SPF",
    "v=spf1 include:gone.include-without-record.spf.test include:other.include-without-record.spf.test -all",
    failing("fail", "include-without-record"),
    { more: [txt("other.include-without-record.spf.test", "no policy")] },
  ),
  scenario(
    "redirect-without-record",
    "A redirect leads to nothing",
    "v=spf1 redirect=gone.redirect-without-record.spf.test",
    failing("fail", "include-without-record"),
  ),
  scenario(
    "duplicate-include",
    "The same service twice, once by way of another",
    "v=spf1 include:a.duplicate-include.spf.test include:b.duplicate-include.spf.test include:a.duplicate-include.spf.test -all",
    failing("pass", "duplicate-include"),
    {
      more: [
        txt("a.duplicate-include.spf.test", "v=spf1 ip4:192.0.2.0/28 -all"),
        txt("b.duplicate-include.spf.test", "v=spf1 ip4:192.0.2.32/28 include:a.duplicate-include.spf.test -all"),
      ],
    },
  ),
  scenario("ptr", "The sender's reverse name decides", "v=spf1 ptr exists:%{p}.allowed.ptr.spf.test -all", failing("warn", "ptr")),
  scenario(
    "names-in-octets",
    "Names that hold a colon, a slash and a per cent sign",
    "v=spf1 a:one:two/three.names-in-octets.spf.test a:per%%cent.names-in-octets.spf.test -all",
    { verdict: "pass", findings: {} },
    {
      more: [
        host("one:two/three.names-in-octets.spf.test", "192.0.2.20", "2001:db8::20"),
        host("per%cent.names-in-octets.spf.test", "192.0.2.21", "2001:db8::21"),
      ],
    },
  ),
];
