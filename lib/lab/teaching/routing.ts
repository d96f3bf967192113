import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

const noMx: TeachingDomain = {
  zones: ["no-mx.test"],
  records: `
no-mx.test. 3600 IN A    192.0.2.212
no-mx.test. 3600 IN AAAA 2001:db8:7ea:3::80
212.2.0.192.in-addr.arpa. 3600 IN PTR no-mx.test.
0.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.3.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR no-mx.test.
`,
};

const nullMx: TeachingDomain = {
  zones: ["null-mx.test"],
  records: `
null-mx.test. 3600 IN MX  0 .
null-mx.test. 3600 IN TXT "v=spf1 -all"
`,
};

const aliasTarget: TeachingDomain = {
  zones: ["alias-target.test"],
  records: `
alias-target.test.       3600 IN MX    10 mail.alias-target.test.
alias-target.test.       3600 IN MX    20 backup.alias-target.test.
mail.alias-target.test.  300  IN CNAME host.alias-target.test.
host.alias-target.test.  3600 IN A     192.0.2.213
host.alias-target.test.  3600 IN AAAA  2001:db8:7ea:4::25
backup.alias-target.test. 3600 IN A    198.51.100.213
backup.alias-target.test. 3600 IN AAAA 2001:db8:7ea:5::25
213.2.0.192.in-addr.arpa.    3600 IN PTR host.alias-target.test.
213.100.51.198.in-addr.arpa. 3600 IN PTR backup.alias-target.test.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.4.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR host.alias-target.test.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR backup.alias-target.test.
`,
};

/** 日本語.test: every name in its zone is written in A-labels. */
const idn: TeachingDomain = {
  zones: ["xn--wgv71a119e.test"],
  records: `
xn--wgv71a119e.test.      3600 IN MX   10 mx1.xn--wgv71a119e.test.
xn--wgv71a119e.test.      3600 IN MX   10 mx2.xn--wgv71a119e.test.
mx1.xn--wgv71a119e.test.  3600 IN A    192.0.2.214
mx1.xn--wgv71a119e.test.  3600 IN AAAA 2001:db8:7ea:6::25
mx2.xn--wgv71a119e.test.  3600 IN A    198.51.100.214
mx2.xn--wgv71a119e.test.  3600 IN AAAA 2001:db8:7ea:7::25
xn--wgv71a119e.test.      3600 IN TXT  "v=spf1 mx -all"
214.2.0.192.in-addr.arpa.    3600 IN PTR mx1.xn--wgv71a119e.test.
214.100.51.198.in-addr.arpa. 3600 IN PTR mx2.xn--wgv71a119e.test.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR mx1.xn--wgv71a119e.test.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR mx2.xn--wgv71a119e.test.
`,
};

export const routing: readonly TeachingScenario[] = [
  {
    ...noMx,
    lookup: "mx",
    id: "teaching-no-mx",
    title: "No MX record, but an address: senders fall back to it",
    input: { target: "no-mx.test" },
    expect: { verdict: "warn", findings: { "mx/implicit-mx": "fail" } },
  },
  {
    ...nullMx,
    lookup: "mx",
    id: "teaching-null-mx",
    title: "A null MX: the domain says that it accepts no mail",
    input: { target: "null-mx.test" },
    expect: { verdict: "pass", findings: {}, passes: ["mx/null-mx-beside-others", "mx/null-mx-preference"] },
  },
  {
    ...nullMx,
    lookup: "spf",
    id: "teaching-null-mx",
    title: "A domain that sends no mail says so with -all and nothing else",
    input: { target: "null-mx.test" },
    expect: { verdict: "pass", findings: {} },
  },
  {
    ...aliasTarget,
    lookup: "mx",
    id: "teaching-alias-target",
    title: "An MX record names an alias, which RFC 2181 §10.3 forbids",
    input: { target: "alias-target.test" },
    expect: { verdict: "fail", findings: { "mx/target-is-alias": "fail" } },
  },
  {
    ...idn,
    lookup: "mx",
    id: "teaching-idn",
    title: "An international domain, typed as people write it",
    input: { target: "日本語.test" },
    expect: { verdict: "pass", findings: {} },
  },
  {
    ...idn,
    lookup: "spf",
    id: "teaching-idn",
    title: "SPF of an international domain: the address of its mail server passes",
    input: { target: "日本語.test", ip: "192.0.2.214" },
    expect: { verdict: "pass", findings: {} },
  },
];
