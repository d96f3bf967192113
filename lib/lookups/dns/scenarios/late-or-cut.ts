import type { DnsServerDeclaration, Scenario } from "#lib/engine/scenario.ts";
import { goodBut, OVER_UDP } from "./good.ts";
import { apexOf, zone } from "./zone.ts";

/** After the second datagram has left, and before the patience with one server ends. */
const LATE_MS = 900;

/** The faults of a name server, where its first answer is late, cut short or does not come: what was not seen is left open, and what was seen is said. */
export const lateOrCutScenarios: readonly Scenario[] = [
  one("late-lower", 190, "A server that writes the question in small letters, and answers late", {
    last: { faults: { "* *": "lower-case" }, delayMs: LATE_MS },
    verdict: "pass",
    findings: { "dns/letters-changed": "fail" },
  }),
  one("cut-lower", 191, "A server that writes the question in small letters, whose NS records cannot be had", {
    last: { faults: { "* *": "lower-case", "cut-lower.zone.test NS": "truncate-and-no-tcp" } },
    verdict: "unknown",
    findings: { "dns/letters-changed": "unknown", "dns/ns-sets-differ": "unknown" },
  }),
  one("mute-lower", 192, "A server that writes the question in small letters, and is silent about its NS records", {
    last: { faults: { "* *": "lower-case", "mute-lower.zone.test NS": "timeout" } },
    verdict: "unknown",
    findings: { "dns/letters-changed": "unknown", "dns/ns-sets-differ": "unknown" },
  }),
  one("late-tcp-only", 193, "A server answers over TCP only, and late", {
    last: { only: "tcp", delayMs: LATE_MS },
    verdict: "fail",
    findings: { "dns/no-udp": "fail" },
    skips: OVER_UDP,
  }),
  one("late-udp-only", 194, "A server answers over UDP only, and late", {
    last: { only: "udp", delayMs: LATE_MS },
    verdict: "fail",
    findings: { "dns/no-tcp": "fail" },
    skips: ["dns/zone-transfer-open"],
  }),
  one("cut-udp-only", 195, "Every answer of a server is cut short, and TCP is closed", {
    last: { only: "udp", faults: { "* *": "truncate" } },
    verdict: "fail",
    findings: {
      "dns/no-tcp": "fail",
      "dns/not-authoritative": "unknown",
      "dns/letters-changed": "unknown",
      "dns/serials-differ": "unknown",
      "dns/soa-differs": "unknown",
      "dns/ns-sets-differ": "unknown",
    },
    skips: ["dns/zone-transfer-open"],
  }),
  one("cut-udp", 196, "Every answer of a server over UDP is cut short: over TCP it tells all", {
    last: { faults: { "* *": "truncate" } },
    verdict: "pass",
    findings: {},
  }),
  one("soa-silent", 197, "A server is silent when asked for the SOA record, over UDP and over TCP, and answers other questions", {
    last: { faults: { "soa-silent.zone.test SOA": "timeout" } },
    verdict: "unknown",
    findings: { "dns/server-silent": "unknown" },
    skips: ["dns/not-authoritative", "dns/no-tcp", "dns/edns-missing", "dns/serials-differ", "dns/soa-differs"],
  }),
];

interface Expected {
  last: Partial<DnsServerDeclaration>;
  verdict: Scenario["expect"]["verdict"];
  findings: Scenario["expect"]["findings"];
  skips?: readonly string[];
}

/** A zone whose second server differs. Whatever is neither found nor skipped passes. */
function one(label: string, place: number, title: string, { last, verdict, findings, skips = [] }: Expected): Scenario {
  const apex = apexOf(label);
  return {
    id: label,
    title,
    input: { target: apex },
    ...zone(label, {
      servers: [
        [`ns1.${apex}`, `198.51.100.${place}`],
        [`ns2.${apex}`, `2001:db8:d0:1::${place}`],
      ],
      last,
    }),
    expect: { verdict, findings, passes: goodBut(...Object.keys(findings), ...skips), skips },
  };
}
