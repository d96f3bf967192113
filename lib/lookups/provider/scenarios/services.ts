import type { Scenario } from "#lib/engine/scenario.ts";
import { aliasedKey, key } from "./zone-lines.ts";

const PASSES = [
  "provider/domain-does-not-exist",
  "provider/mailbox-not-authorised",
  "provider/sender-without-key",
  "provider/unanswered-question",
];

/** Services and the records by which they are known. */
export const serviceScenarios: readonly Scenario[] = [
  {
    id: "services",
    title: "One service keeps the mailboxes, another sends, and both have their keys",
    input: { target: "services.provider.test" },
    zones: ["services.provider.test", "u3.wl.sendgrid.net"],
    records: `
      services.provider.test. 3600 IN MX 1 smtp.google.com.
      services.provider.test. 3600 IN TXT "v=spf1 include:_spf.google.com include:sendgrid.net ~all"
      ${key("google", "services.provider.test")}
      ${aliasedKey("s1", "services.provider.test", "s1.domainkey.u3.wl.sendgrid.net")}
    `,
    expect: { verdict: "pass", findings: {}, passes: PASSES },
  },
  {
    id: "own-include",
    title: "The services stand in a record of the domain's own, one level deep and behind a redirect",
    input: { target: "own.provider.test" },
    zones: ["own.provider.test"],
    records: `
      own.provider.test.       3600 IN MX  10 mx.zoho.eu.
      own.provider.test.       3600 IN TXT "v=spf1 redirect=_spf.own.provider.test"
      _spf.own.provider.test.  3600 IN TXT "v=spf1 ip4:192.0.2.0/28 include:_esp.own.provider.test -all"
      _esp.own.provider.test.  3600 IN TXT "v=spf1 include:zoho.eu include:spf.mailjet.com -all"
      ${key("zmail", "own.provider.test")}
      ${key("mailjet", "own.provider.test")}
    `,
    expect: { verdict: "pass", findings: {}, passes: PASSES },
  },
  {
    id: "sender-without-key",
    title: "A service may send, and none of its usual selectors exists",
    input: { target: "nokey.provider.test" },
    zones: ["nokey.provider.test"],
    records: `
      nokey.provider.test. 3600 IN MX  10 mx.nokey.provider.test.
      nokey.provider.test. 3600 IN TXT "v=spf1 mx include:spf.mailjet.com ~all"
      ${key("hand-made", "nokey.provider.test")}
    `,
    expect: { verdict: "pass", findings: { "provider/sender-without-key": "fail" }, passes: ["provider/unanswered-question"] },
  },
  {
    id: "key-of-another",
    title: "The selector exists, and its key is not that of the service",
    input: { target: "another.provider.test" },
    zones: ["another.provider.test"],
    records: `
      another.provider.test. 3600 IN MX  10 mx.another.provider.test.
      another.provider.test. 3600 IN TXT "v=spf1 mx include:sendgrid.net ~all"
      ${key("s1", "another.provider.test")}
    `,
    expect: { verdict: "pass", findings: { "provider/sender-without-key": "fail" } },
  },
  {
    id: "mailbox-not-authorised",
    title: "The mailboxes are at a service that SPF does not name",
    input: { target: "mailbox.provider.test" },
    zones: ["mailbox.provider.test"],
    records: `
      mailbox.provider.test. 3600 IN MX  0 mailbox-test.mail.protection.outlook.com.
      mailbox.provider.test. 3600 IN TXT "v=spf1 ip4:192.0.2.25 -all"
    `,
    expect: { verdict: "pass", findings: { "provider/mailbox-not-authorised": "fail" } },
  },
  {
    id: "receives-only",
    title: "A domain that receives mail at a service and sends none",
    input: { target: "receives.provider.test" },
    zones: ["receives.provider.test"],
    records: `
      receives.provider.test. 3600 IN MX  0 receives-test.mail.protection.outlook.com.
      receives.provider.test. 3600 IN TXT "v=spf1 -all"
    `,
    expect: { verdict: "pass", findings: {} },
  },
  {
    id: "own-selectors",
    title: "A service of which each customer has selectors of its own",
    input: { target: "tokens.provider.test" },
    zones: ["tokens.provider.test"],
    records: `
      tokens.provider.test. 3600 IN MX  10 mx.tokens.provider.test.
      tokens.provider.test. 3600 IN TXT "v=spf1 mx include:amazonses.com ~all"
    `,
    expect: { verdict: "pass", findings: {}, passes: ["provider/unanswered-question"] },
  },
  {
    id: "known-by-key",
    title: "A service that only its key shows",
    input: { target: "bykey.provider.test" },
    zones: ["bykey.provider.test", "dkim2.mcsv.net"],
    records: `
      bykey.provider.test. 3600 IN MX  10 mx.bykey.provider.test.
      bykey.provider.test. 3600 IN TXT "v=spf1 mx ~all"
      ${aliasedKey("k2", "bykey.provider.test", "dkim2.mcsv.net")}
    `,
    expect: { verdict: "pass", findings: {}, passes: ["provider/sender-without-key"] },
  },
  {
    id: "nobody-known",
    title: "Servers and includes that nobody known claims",
    input: { target: "unknown.provider.test" },
    zones: ["unknown.provider.test"],
    records: `
      unknown.provider.test. 3600 IN MX  10 mx.unknown.provider.test.
      unknown.provider.test. 3600 IN TXT "v=spf1 include:gone.unknown.provider.test ~all"
    `,
    expect: { verdict: "pass", findings: {}, passes: ["provider/domain-does-not-exist"] },
  },
  {
    id: "no-mail",
    title: "A domain that neither receives nor sends",
    input: { target: "nomail.provider.test" },
    zones: ["nomail.provider.test"],
    records: `
      nomail.provider.test. 3600 IN MX  0 .
      nomail.provider.test. 3600 IN TXT "v=spf1 -all"
    `,
    expect: { verdict: "pass", findings: {} },
  },
];
