import { expect, test } from "vitest";
import { parseIp } from "#lib/names/ip.ts";
import { registryOfAddress, registryOfDomain } from "./bootstrap.ts";

test.each([
  ["gmail.com", "https://rdap.verisign.com/com/v1/"],
  ["a.b.gmail.com", "https://rdap.verisign.com/com/v1/"],
  ["example.test", null],
])("the registry of %s is %s", (domain, url) => expect(registryOfDomain(domain)).toBe(url));

test.each([
  ["192.0.2.1", "https://rdap.arin.net/registry/"],
  ["203.0.113.1", "https://rdap.apnic.net/"],
  ["2001:db8::1", "https://rdap.apnic.net/"],
])("the registry of %s is %s", (address, url) => {
  const ip = parseIp(address);
  expect(ip && registryOfAddress(ip)).toBe(url);
});
