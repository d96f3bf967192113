import type { Scenario } from "#lib/engine/scenario.ts";
import { aliasedKey, key } from "./zone-lines.ts";

const unknowns = (...nouns: string[]) => Object.fromEntries(nouns.map((noun) => [`provider/${noun}`, "unknown"] as const));

/** What keeps services from being known. */
export const providerFaultScenarios: readonly Scenario[] = [
  {
    id: "no-such-domain",
    title: "The domain does not exist",
    input: { target: "missing.nxdomain.provider.test" },
    zones: ["nxdomain.provider.test"],
    records: "",
    expect: { verdict: "fail", findings: { "provider/domain-does-not-exist": "fail" } },
  },
  {
    id: "wildcard",
    title: "Every selector has an answer, so that nothing can be said of single ones",
    input: { target: "wildcard.provider.test" },
    zones: ["wildcard.provider.test"],
    records: `
      wildcard.provider.test. 3600 IN MX  10 mx.wildcard.provider.test.
      wildcard.provider.test. 3600 IN TXT "v=spf1 mx include:spf.mailjet.com ~all"
      ${key("*", "wildcard.provider.test")}
    `,
    expect: { verdict: "unknown", findings: unknowns("sender-without-key") },
  },
  {
    id: "include-unanswered",
    title: "An include that might name services has no answer",
    input: { target: "include.provider.test" },
    zones: ["include.provider.test", "u4.wl.sendgrid.net"],
    records: `
      include.provider.test.      3600 IN MX  1 smtp.google.com.
      include.provider.test.      3600 IN TXT "v=spf1 include:sendgrid.net include:_esp.include.provider.test ~all"
      _esp.include.provider.test. 3600 IN TXT "v=spf1 include:_spf.google.com ~all"
      ${aliasedKey("s1", "include.provider.test", "s1.domainkey.u4.wl.sendgrid.net")}
    `,
    faults: { "_esp.include.provider.test TXT": "servfail" },
    expect: { verdict: "unknown", findings: unknowns("mailbox-not-authorised", "sender-without-key", "unanswered-question") },
  },
  {
    id: "selector-unanswered",
    title: "Whether the key of a service exists cannot be found out",
    input: { target: "selector.provider.test" },
    zones: ["selector.provider.test"],
    records: `
      selector.provider.test. 3600 IN MX  10 mx.selector.provider.test.
      selector.provider.test. 3600 IN TXT "v=spf1 mx include:spf.mailjet.com ~all"
      ${key("hand-made", "selector.provider.test")}
    `,
    faults: { "mailjet._domainkey.selector.provider.test TXT": "refused" },
    expect: { verdict: "unknown", findings: unknowns("sender-without-key", "unanswered-question") },
  },
  {
    id: "silent",
    title: "Nothing can be asked",
    input: { target: "silent.provider.test" },
    zones: ["silent.provider.test"],
    records: "",
    faults: { "silent.provider.test *": "servfail", "*.silent.provider.test *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: unknowns("domain-does-not-exist", "mailbox-not-authorised", "sender-without-key", "unanswered-question"),
    },
  },
];
