import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

const listed: TeachingDomain = {
  zones: ["listed.test"],
  records: `
listed.test.      3600 IN MX  10 mail.listed.test.
mail.listed.test. 3600 IN A   203.0.113.230
listed.test.      3600 IN TXT "v=spf1 mx -all"
230.113.0.203.in-addr.arpa.          3600 IN PTR mail.listed.test.
230.113.0.203.zen.spamhaus.org.      300  IN A   127.0.0.2
230.113.0.203.zen.spamhaus.org.      300  IN A   127.0.0.4
230.113.0.203.zen.spamhaus.org.      300  IN TXT "Listed by SBL, see https://check.spamhaus.org/query/ip/203.0.113.230"
230.113.0.203.bl.spamcop.net.        2100 IN A   127.0.0.2
230.113.0.203.bl.spamcop.net.        2100 IN TXT "Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.230"
listed.test.dbl.spamhaus.org.        300  IN A   127.0.1.2
listed.test.dbl.spamhaus.org.        300  IN TXT "https://check.spamhaus.org/query/domain/listed.test"
`,
};

/** What the operators answer to a resolver that they do not serve: codes that look like listings to a careless reader. */
const publicResolverRefused: TeachingDomain = {
  zones: ["public-resolver-refused.test"],
  records: `
public-resolver-refused.test.      3600 IN MX 10 mail.public-resolver-refused.test.
mail.public-resolver-refused.test. 3600 IN A  203.0.113.231
231.113.0.203.in-addr.arpa.                        3600 IN PTR mail.public-resolver-refused.test.
231.113.0.203.zen.spamhaus.org.                    10   IN A   127.255.255.254
231.113.0.203.zen.spamhaus.org.                    10   IN TXT "Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.53/"
public-resolver-refused.test.dbl.spamhaus.org.     10   IN A   127.255.255.254
public-resolver-refused.test.multi.uribl.com.      10   IN A   127.0.0.1
public-resolver-refused.test.multi.surbl.org.      10   IN A   127.0.0.1
`,
};

export const blacklists: readonly TeachingScenario[] = [
  {
    ...listed,
    lookup: "blacklist",
    id: "teaching-listed",
    title: "The domain and the address of its mail server are listed",
    input: { target: "listed.test" },
    expect: { verdict: "fail", findings: { "blacklist/domain-listed": "fail", "blacklist/receiving-address-listed": "fail" } },
  },
  {
    ...listed,
    lookup: "blacklist",
    id: "teaching-listed-address",
    title: "The address of a mail server is listed, with two codes on one list",
    input: { target: "203.0.113.230" },
    expect: { verdict: "fail", findings: { "blacklist/listed": "fail" } },
  },
  {
    ...publicResolverRefused,
    lookup: "blacklist",
    id: "teaching-public-resolver-refused",
    title: "The lists refuse the resolver: nothing is said about the domain",
    input: { target: "public-resolver-refused.test" },
    expect: {
      verdict: "unknown",
      findings: {
        "blacklist/domain-listed": "unknown",
        "blacklist/receiving-address-listed": "unknown",
        "blacklist/policy-listed": "unknown",
        "blacklist/not-asked": "unknown",
        "blacklist/resolver-refused": "fail",
      },
    },
  },
];
