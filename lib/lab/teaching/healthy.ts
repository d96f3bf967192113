import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { RSA_2048 } from "#lib/protocols/dkim/testing/keys.ts";
import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

/** A mail domain as it should be: two servers in two networks, both families, reverse names that lead back, a strict SPF record. */
const domain: TeachingDomain = {
  zones: ["healthy.test"],
  records: `
healthy.test.      3600 IN SOA  ns1.healthy.test. hostmaster.healthy.test. 2026112401 7200 900 1209600 300
healthy.test.      3600 IN NS   ns1.healthy.test.
healthy.test.      3600 IN NS   ns2.healthy.test.
ns1.healthy.test.  3600 IN A    192.0.2.211
ns1.healthy.test.  3600 IN AAAA 2001:db8:7ea:1::53
ns2.healthy.test.  3600 IN A    198.51.100.211
ns2.healthy.test.  3600 IN AAAA 2001:db8:7ea:2::53
healthy.test.      3600 IN A    203.0.113.210
healthy.test.      3600 IN CAA  0 issue "ca.example.test"
healthy.test.      3600 IN MX   10 mx1.healthy.test.
healthy.test.      3600 IN MX   20 mx2.healthy.test.
mx1.healthy.test.  3600 IN A    192.0.2.210
mx1.healthy.test.  3600 IN AAAA 2001:db8:7ea:1::25
mx2.healthy.test.  3600 IN A    198.51.100.210
mx2.healthy.test.  3600 IN AAAA 2001:db8:7ea:2::25
healthy.test.      3600 IN TXT  "v=spf1 ip4:192.0.2.210 ip4:198.51.100.210 ip6:2001:db8:7ea:1::25 ip6:2001:db8:7ea:2::25 include:_spf.healthy.test -all"
_spf.healthy.test. 3600 IN TXT  "v=spf1 ip4:203.0.113.216/29 -all"
${txtLine("mail._domainkey.healthy.test", `v=DKIM1; k=rsa; p=${RSA_2048}`)}
210.2.0.192.in-addr.arpa.    3600 IN PTR mx1.healthy.test.
210.100.51.198.in-addr.arpa. 3600 IN PTR mx2.healthy.test.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR mx1.healthy.test.
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.0.0.a.e.7.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR mx2.healthy.test.
`,
};

export const healthy: readonly TeachingScenario[] = [
  {
    ...domain,
    lookup: "mx",
    id: "teaching-healthy",
    title: "Two mail servers in two networks, with both families and reverse names that lead back",
    input: { target: "healthy.test" },
    expect: { verdict: "pass", findings: {}, passes: ["mx/ptr-missing", "mx/reverse-not-confirmed", "mx/single-point-of-failure"] },
  },
  {
    ...domain,
    lookup: "spf",
    id: "teaching-healthy",
    title: "A strict SPF record: the address of a mail server passes",
    input: { target: "healthy.test", ip: "192.0.2.210" },
    expect: {
      verdict: "pass",
      findings: {},
      passes: ["spf/none", "spf/syntax-error", "spf/too-many-lookups", "spf/no-all", "spf/sender-fail"],
    },
  },
  {
    ...domain,
    lookup: "spf",
    id: "teaching-healthy-include",
    title: "A strict SPF record: an address of the included network passes",
    input: { target: "healthy.test", ip: "203.0.113.217" },
    expect: { verdict: "pass", findings: {}, passes: ["spf/include-without-record", "spf/sender-fail"] },
  },
  {
    ...domain,
    lookup: "blacklist",
    id: "teaching-healthy",
    title: "No blacklist lists the domain or the addresses of its mail servers",
    input: { target: "healthy.test" },
    expect: {
      verdict: "pass",
      findings: {},
      passes: ["blacklist/domain-listed", "blacklist/receiving-address-listed", "blacklist/not-asked", "blacklist/resolver-refused"],
    },
  },
  {
    ...domain,
    lookup: "dkim",
    id: "teaching-healthy",
    title: "A key of 2,048 bits, found by guessing the selector",
    input: { target: "healthy.test" },
    expect: { verdict: "pass", findings: {}, passes: ["dkim/no-key-found", "dkim/short-key"] },
  },
];
