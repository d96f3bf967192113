import { expect, test } from "vitest";
import { findDnsbl } from "./catalogue.ts";
import { itemFor, itemOf, queryName, shownName } from "./query-name.ts";
import type { Dnsbl } from "./schema.ts";

function list(zone: string): Dnsbl {
  const found = findDnsbl(zone);
  if (!found) throw new Error(`${zone} is not in the catalogue`);
  return found;
}

// The example addresses and the example domain of RFC 5782 §2.1, §2.4 and §3; the zones are ours.
test.each([
  ["192.0.2.99", "bl.spamcop.net", "99.2.0.192.bl.spamcop.net"],
  ["2001:db8:1:2:3:4:567:89ab", "dnsbl.dronebl.org", "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.dnsbl.dronebl.org"],
  ["example.com", "dbl.nordspam.com", "example.com.dbl.nordspam.com"],
])("%s at %s is asked as %s", (item, zone, name) => {
  expect(queryName(list(zone), itemOf(item), null)).toBe(name);
});

test("the IPv6 test address is sent in nibbles, though it holds an IPv4 address", () => {
  expect(queryName(list("zen.spamhaus.org"), itemOf("::ffff:7f00:2"), null)).toBe(
    "2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org",
  );
});

test.each([
  ["zen.dq.spamhaus.net", "99.2.0.192.secret.zen.dq.spamhaus.net"],
  ["combined.mail.abusix.zone", "99.2.0.192.secret.combined.mail.abusix.zone"],
  ["dnsbl.httpbl.org", "secret.99.2.0.192.dnsbl.httpbl.org"],
])("the key stands where %s wants it, and never in the name shown", (zone, name) => {
  expect(queryName(list(zone), itemOf("192.0.2.99"), "secret")).toBe(name);
  expect(shownName(list(zone), itemOf("192.0.2.99"))).toBe(name.replace("secret", "<key>"));
});

test("a list that needs no key gets none, even where one is set", () => {
  expect(queryName(list("bl.spamcop.net"), itemOf("192.0.2.99"), "secret")).not.toContain("secret");
});

test.each([
  ["mail.shop.example.co.uk", "dbl.nordspam.com", "example.co.uk"],
  ["mail.shop.example.co.uk", "dbl.spamhaus.org", "mail.shop.example.co.uk"],
  ["mail.shop.example.co.uk", "multi.surbl.org", "mail.shop.example.co.uk"],
  ["somebody.github.io", "multi.uribl.com", "somebody.github.io"],
  ["co.uk", "multi.uribl.com", "co.uk"],
])("%s is asked of %s as %s", (domain, zone, asked) => {
  expect(queryName(list(zone), itemFor(list(zone), itemOf(domain)), null)).toBe(`${asked}.${zone}`);
});

test("the names of test entries are sent word for word", () => {
  expect(queryName(list("multi.uribl.com"), itemOf("test.uribl.com"), null)).toBe("test.uribl.com.multi.uribl.com");
  expect(queryName(list("uribl.spameatingmonkey.net"), itemOf("_DNSBL_.test"), null)).toBe("_dnsbl_.test.uribl.spameatingmonkey.net");
});
