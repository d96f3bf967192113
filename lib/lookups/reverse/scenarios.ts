import type { Scenario } from "#lib/engine/scenario.ts";
import { parseIp, reverseName } from "#lib/names/ip.ts";

const GOOD = ["reverse/name-missing", "reverse/not-confirmed", "reverse/several-names", "reverse/unanswered-question"];
const zones = ["reverse.dns.test"];

/** Uses addresses of 2001:db8:d46::/48 and 198.51.100.232 to .239, and names below reverse.dns.test. */
export const reverseScenarios: readonly Scenario[] = [
  {
    id: "confirmed",
    title: "A name that leads back to its address",
    input: { target: "198.51.100.232" },
    zones,
    records: `${ptr("198.51.100.232", "good.reverse.dns.test")}\ngood.reverse.dns.test. 3600 IN A 198.51.100.232`,
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "confirmed-ipv6",
    title: "The same for an IPv6 address",
    input: { target: "2001:db8:d46::1" },
    zones,
    records: `${ptr("2001:db8:d46::1", "six.reverse.dns.test")}\nsix.reverse.dns.test. 3600 IN AAAA 2001:db8:d46::1`,
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "delegated-by-alias",
    title: "A reverse name behind an alias, as networks smaller than 256 addresses have it",
    input: { target: "198.51.100.233" },
    zones,
    records: `
      ${name("198.51.100.233")}.      3600 IN CNAME 233.ptr.reverse.dns.test.
      233.ptr.reverse.dns.test.       3600 IN PTR   behind.reverse.dns.test.
      behind.reverse.dns.test.        3600 IN A     198.51.100.233
    `,
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "no-name",
    title: "An address without a reverse name",
    input: { target: "2001:db8:d46::404" },
    zones,
    records: "",
    expect: { verdict: "warn", findings: { "reverse/name-missing": "fail" }, passes: ["reverse/unanswered-question"] },
  },
  {
    id: "leads-elsewhere",
    title: "A name that has another address",
    input: { target: "198.51.100.234" },
    zones,
    records: `${ptr("198.51.100.234", "other.reverse.dns.test")}\nother.reverse.dns.test. 3600 IN A 198.51.100.235`,
    expect: { verdict: "warn", findings: { "reverse/not-confirmed": "fail" }, passes: ["reverse/name-missing"] },
  },
  {
    id: "two-names",
    title: "Two names, of which one leads back",
    input: { target: "198.51.100.236" },
    zones,
    records: `
      ${ptr("198.51.100.236", "one.reverse.dns.test")}
      ${ptr("198.51.100.236", "two.reverse.dns.test")}
      two.reverse.dns.test. 3600 IN A 198.51.100.236
    `,
    expect: { verdict: "pass", findings: { "reverse/several-names": "fail" }, passes: ["reverse/not-confirmed"] },
  },
  {
    id: "forward-servfail",
    title: "Whether the name leads back cannot be found out",
    input: { target: "198.51.100.237" },
    zones,
    records: ptr("198.51.100.237", "mute.reverse.dns.test"),
    faults: { "mute.reverse.dns.test *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: { "reverse/not-confirmed": "unknown", "reverse/unanswered-question": "unknown" },
      passes: ["reverse/name-missing", "reverse/several-names"],
    },
  },
  {
    id: "ptr-refused",
    title: "Whether there is a name cannot be found out",
    input: { target: "198.51.100.238" },
    zones,
    records: "",
    faults: { [`${name("198.51.100.238")} PTR`]: "refused" },
    expect: { verdict: "unknown", findings: Object.fromEntries(GOOD.map((id) => [id, "unknown" as const])) },
  },
];

function ptr(address: string, target: string): string {
  return `${name(address)}. 3600 IN PTR ${target}.`;
}

function name(address: string): string {
  const ip = parseIp(address);
  if (!ip) throw new Error(`No address: ${address}`);
  return reverseName(ip);
}
