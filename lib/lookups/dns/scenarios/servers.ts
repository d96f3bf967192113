import type { DnsServerDeclaration, Scenario } from "#lib/engine/scenario.ts";
import { goodBut, OF_EVERY_SERVER, OVER_UDP } from "./good.ts";
import { apexOf, type ZoneOptions, zone } from "./zone.ts";

/** Questions after what is no name of the zone, which a server that is silent about its zones still refuses. */
const OF_OTHER_ZONES = ["dns/no-udp", "dns/open-recursion", "dns/upward-referral", "dns/zone-transfer-open", "dns/version-disclosed"];

/** Name servers that do what they should not. */
export const serverScenarios: readonly Scenario[] = [
  one("lame", 160, "The zone names a server that does not serve it", "dns/not-authoritative", "fail", { zones: ["elsewhere.zone.test"] }),
  one("referring", 161, "A server sends whoever asks for the zone elsewhere", "dns/not-authoritative", "fail", {
    faults: { "referring.zone.test *": "strange-referral" },
  }),
  one("modest", 162, "A server answers without claiming authority", "dns/not-authoritative", "fail", {
    faults: { "modest.zone.test *": "not-authoritative" },
  }),
  one("tcp-only", 163, "A server answers over TCP only", "dns/no-udp", "fail", { only: "tcp" }, OVER_UDP),
  one("udp-only", 164, "A server answers over UDP only", "dns/no-tcp", "fail", { only: "udp" }, ["dns/zone-transfer-open"]),
  one("plain", 165, "A server that does not know EDNS", "dns/edns-missing", "warn", { edns: false }),
  one("formerr", 166, "A server that takes EDNS for a fault of form", "dns/edns-missing", "warn", {
    faults: { "* *": "formerr-with-edns" },
  }),
  one("lower", 167, "A server that writes the question in small letters", "dns/letters-changed", "pass", {
    faults: { "* *": "lower-case" },
  }),
  one("recursive", 168, "A server that resolves for strangers", "dns/open-recursion", "fail", { recursion: true }),
  one("upward", 169, "A server that refers strangers to the root", "dns/upward-referral", "pass", {
    faults: { ". NS": "upward-referral" },
  }),
  one("transfer", 170, "A server that hands out the zone", "dns/zone-transfer-open", "warn", { transfer: true }),
  one("version", 171, "A server that tells its version", "dns/version-disclosed", "pass", { version: "9.18.1-demo" }),
  one("coy", 172, "A server that says something else when asked for its version", null, "pass", { version: "none of your business" }),
  {
    ...one("silent", 173, "A server is silent about the zone: nothing is said of what it holds", "dns/server-silent", "unknown", {
      faults: { "* *": "timeout" },
    }),
    expect: {
      verdict: "unknown",
      findings: { "dns/server-silent": "unknown" },
      passes: goodBut("dns/server-silent", ...OF_EVERY_SERVER),
      skips: OF_EVERY_SERVER.filter((id) => !OF_OTHER_ZONES.includes(id)),
    },
  },
  {
    ...one("closed", 174, "Nothing listens where a server is named", "dns/server-silent", "unknown", { refuses: true }),
    expect: {
      verdict: "unknown",
      findings: { "dns/server-silent": "unknown" },
      passes: goodBut("dns/server-silent", ...OF_EVERY_SERVER),
      skips: OF_EVERY_SERVER,
    },
  },
  {
    id: "all-silent",
    title: "No server of the zone answers: nothing but that is said",
    input: { target: "gone.zone.test" },
    zones: ["gone.zone.test"],
    records: zone("gone", { servers: [["ns1.gone.zone.test", "192.0.2.175", "2001:db8:d0::175"]] }).records,
    dns: [{ addresses: ["192.0.2.175", "2001:db8:d0::175"], zones: ["gone.zone.test"], records: "", faults: { "* *": "timeout" } }],
    faults: { "gone.zone.test *": "servfail", "*.gone.zone.test *": "servfail" },
    expect: {
      verdict: "fail",
      findings: {
        "dns/too-few-servers": "fail",
        "dns/nobody-speaks": "unknown",
        "dns/server-silent": "unknown",
        "dns/caa-missing": "unknown",
        "dns/wildcard": "unknown",
        "dns/unanswered-question": "unknown",
      },
      passes: ["dns/not-delegated", "dns/parent-not-asked", "dns/glue-missing"],
    },
  },
  {
    id: "all-lie",
    title: "Every server of the zone answers something that is not its own",
    input: { target: "liars.zone.test" },
    ...zone("liars", {
      servers: [
        ["ns1.liars.zone.test", "192.0.2.176"],
        ["ns2.liars.zone.test", "2001:db8:d0::176"],
      ],
    }),
    dns: ["192.0.2.176", "2001:db8:d0::176"].map((address) => ({
      addresses: [address],
      zones: ["liars.zone.test"],
      records: "",
      faults: { "* *": "strange-referral" as const },
    })),
    expect: {
      verdict: "fail",
      findings: { "dns/not-authoritative": "fail" },
      passes: ["dns/not-delegated", "dns/server-silent", "dns/open-recursion"],
    },
  },
];

/** A zone whose second server differs. */
function one(
  label: string,
  place: number,
  title: string,
  id: string | null,
  verdict: Scenario["expect"]["verdict"],
  last: Partial<DnsServerDeclaration>,
  skipped: string[] = [],
): Scenario {
  const apex = apexOf(label);
  const servers: ZoneOptions["servers"] = [
    [`ns1.${apex}`, `192.0.2.${place}`],
    [`ns2.${apex}`, `2001:db8:d0::${place}`],
  ];
  const findings = id === null ? {} : { [id]: "fail" as const };
  return {
    id: label,
    title,
    input: { target: apex },
    ...zone(label, { servers, last }),
    expect: { verdict, findings, passes: goodBut(...(id === null ? [] : [id]), ...skipped) },
  };
}
