import type { Scenario } from "#lib/engine/scenario.ts";
import { RSA_2048 } from "#lib/protocols/dkim/testing/keys.ts";
import { alias, GOOD_KEY, given, key, mailDomain, unknowns } from "./zone-lines.ts";

/** What may stand at a selector that somebody knows. */
export const selectorScenarios: readonly Scenario[] = [
  given("good", "A key of 2,048 bits at the selector given", `v=DKIM1; k=rsa; p=${RSA_2048}`, {
    verdict: "pass",
    findings: {},
    passes: [...GOOD_KEY, "dkim/domain-does-not-exist", "dkim/selector-without-key", "dkim/wildcard", "dkim/unanswered-question"],
  }),
  given("no-such-selector", "Nothing stands at the selector given", [], {
    verdict: "fail",
    findings: { "dkim/selector-without-key": "fail" },
    passes: ["dkim/domain-does-not-exist"],
  }),
  {
    id: "selector-without-record",
    title: "The selector is there, and has no TXT record",
    input: { target: "nodata.dkim.test", selector: "s2026" },
    zones: ["nodata.dkim.test"],
    records: `${mailDomain("nodata.dkim.test")}\ns2026._domainkey.nodata.dkim.test. 3600 IN A 192.0.2.1`,
    expect: { verdict: "fail", findings: { "dkim/selector-without-key": "fail" } },
  },
  {
    id: "selector-alias-to-nowhere",
    title: "The selector is an alias of a name that does not exist",
    input: { target: "nowhere.dkim.test", selector: "s2026" },
    zones: ["nowhere.dkim.test"],
    records: mailDomain("nowhere.dkim.test") + alias("s2026", "nowhere.dkim.test", "gone.keys.nowhere.dkim.test"),
    expect: { verdict: "fail", findings: { "dkim/selector-without-key": "fail" } },
  },
  given("revoked-selector", "The key at the selector given was revoked", "v=DKIM1; p=", {
    verdict: "fail",
    findings: { "dkim/selector-without-key": "fail" },
  }),
  given("other-text", "The text at the selector given is an SPF record", "v=spf1 -all", {
    verdict: "fail",
    findings: { "dkim/selector-without-key": "fail" },
  }),
  {
    id: "wildcard-text",
    title: "A wildcard answers for the selector with a text that is no key",
    input: { target: "wildtext.dkim.test", selector: "s2026" },
    zones: ["wildtext.dkim.test"],
    records: `${mailDomain("wildtext.dkim.test")}\n*.wildtext.dkim.test. 3600 IN TXT "v=spf1 -all"`,
    expect: { verdict: "fail", findings: { "dkim/selector-without-key": "fail", "dkim/wildcard": "fail" } },
  },
  {
    id: "whole-name",
    title: "The whole name of a key, and an alias that leads to it",
    input: { target: "s1._domainkey.whole.dkim.test" },
    zones: ["whole.dkim.test", "u1.wl.sendgrid.net"],
    records: [
      mailDomain("whole.dkim.test"),
      alias("s1", "whole.dkim.test", "s1.domainkey.u1.wl.sendgrid.net"),
      key("s1", "u1.wl.sendgrid.net", `k=rsa; t=s; p=${RSA_2048}`).replace("._domainkey.", ".domainkey."),
    ].join("\n"),
    expect: { verdict: "pass", findings: {}, passes: GOOD_KEY },
  },
  {
    id: "selector-unanswered",
    title: "Whether the selector given has a key cannot be found out",
    input: { target: "refused.dkim.test", selector: "s2026" },
    zones: ["refused.dkim.test"],
    records: mailDomain("refused.dkim.test") + key("s2026", "refused.dkim.test", `v=DKIM1; p=${RSA_2048}`),
    faults: { "s2026._domainkey.refused.dkim.test TXT": "refused" },
    expect: { verdict: "unknown", findings: unknowns("dkim/selector-without-key"), passes: ["dkim/wildcard"] },
  },
  {
    id: "no-such-domain",
    title: "The domain does not exist",
    input: { target: "missing.nxdomain.dkim.test" },
    zones: ["nxdomain.dkim.test"],
    records: "",
    expect: { verdict: "fail", findings: { "dkim/domain-does-not-exist": "fail" } },
  },
];
