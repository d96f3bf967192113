import { expect, test } from "vitest";
import { parseIp, reverseName } from "#lib/names/ip.ts";
import { parseNetwork } from "#lib/names/network.ts";
import { nameObjection } from "./private-names.ts";

const networks = (...texts: string[]) => texts.flatMap((text) => parseNetwork(text) ?? []);
const reverse = (address: string) => reverseName(parseIp(address) ?? { family: 4, octets: new Uint8Array(4), text: "" });

test.each([
  ["localhost", "names under .localhost are those of private networks"],
  ["printer.local", "names under .local are those of private networks"],
  ["db.internal", "names under .internal are those of private networks"],
  ["nas.home.arpa", "names under .home.arpa are those of private networks"],
  ["abcdef.onion", "names under .onion are those of private networks"],
  ["kubernetes.default.svc.cluster.local", "names under .local are those of private networks"],
  [reverse("10.1.2.3"), "the address 10.1.2.3 is private, not public"],
  [reverse("127.0.0.1"), "the address 127.0.0.1 is loopback, not public"],
  [reverse("fd12::7"), "the address fd12::7 is private, not public"],
  [reverse("fe80::1"), "the address fe80::1 is link-local, not public"],
])("the resolvers are not asked for %s", (name, cause) => expect(nameObjection(name, [])).toBe(cause));

test.each([
  "",
  "com",
  "mx.gmail.com",
  "local.example.com",
  "notlocal",
  "arpa",
  "10.in-addr.arpa",
  "999.1.1.10.in-addr.arpa",
  reverse("9.9.9.9"),
  reverse("192.0.2.1"),
  reverse("2001:db8::1"),
])("they are asked for %j", (name) => expect(nameObjection(name, [])).toBeNull());

test("a network that the operator allows lifts it for its own reverse names, and for names that lie in none", () => {
  const allow = networks("10.1.0.0/16", "fd12::/16");
  expect([reverse("10.1.2.3"), reverse("fd12::7"), "db.internal"].map((name) => nameObjection(name, allow))).toEqual([null, null, null]);
  expect(nameObjection(reverse("10.2.0.1"), allow)).toContain("private");
  expect(nameObjection(reverse("127.0.0.1"), networks("0.0.0.0/0"))).toBeNull();
});
