import type { Scenario } from "#lib/engine/scenario.ts";
import { goodBut } from "./good.ts";
import { apexOf, VALUES, type ZoneOptions, zone } from "./zone.ts";

/** What stands in the zone: its servers' names and addresses, its SOA record, and whether all hold the same. */
export const recordScenarios: readonly Scenario[] = [
  one("serials", 177, "A server has not taken the last change over", "dns/serials-differ", "warn", {
    lastSoa: `ns1.serials.zone.test. hostmaster.serials.zone.test. ${VALUES.replace("01 ", "00 ")}`,
  }),
  one("soas", 178, "A server has the zone from somewhere else", "dns/soa-differs", "warn", {
    lastSoa: "ns1.soas.zone.test. admin.soas.zone.test. 2026112401 14400 3600 2419200 3600",
  }),
  one("sets", 179, "A server names itself alone", "dns/ns-sets-differ", "fail", { lastNs: ["ns2.sets.zone.test"] }),
  one("contradiction", 180, "Timers that contradict each other", "dns/soa-contradiction", "warn", {
    soa: "ns1.contradiction.zone.test. hostmaster.contradiction.zone.test. 1 7200 7200 1209600 3600",
  }),
  one("short-lived", 181, "Timers beyond every recommendation", "dns/soa-values", "pass", {
    soa: "ns1.short-lived.zone.test. hostmaster.short-lived.zone.test. 1 600 60 86400 60",
  }),
  one("mailbox", 182, "An SOA record that names no mailbox", "dns/mailbox-invalid", "pass", {
    soa: `ns1.mailbox.zone.test. hostmaster. ${VALUES}`,
  }),
  one("primary", 183, "An SOA record that names a server that does not exist", "dns/primary-invalid", "pass", {
    soa: `absent-primary.zone.test. hostmaster.primary.zone.test. ${VALUES}`,
  }),
  one("no-caa", 184, "Anybody may issue certificates", "dns/caa-missing", "pass", { without: "caa" }),
  one("wild", 185, "A wildcard that has every name take mail", "dns/wildcard", "pass", {
    extra: "*.wild.zone.test. 300 IN MX 10 www.wild.zone.test.",
  }),
  {
    id: "single",
    title: "One name server for everything",
    input: { target: "single.zone.test" },
    ...zone("single", { servers: [["ns1.single.zone.test", "192.0.2.186", "2001:db8:d0::186"]] }),
    expect: { verdict: "fail", findings: { "dns/too-few-servers": "fail" }, passes: goodBut("dns/too-few-servers") },
  },
  {
    id: "shared-address",
    title: "Two names of name servers lead to one address",
    input: { target: "twins.zone.test" },
    ...zone("twins", {
      servers: [["ns1.twins.zone.test", "192.0.2.187", "2001:db8:d0::187"], ["ns2.twins.zone.test"]],
      extra: "ns2.twins.zone.test. 3600 IN A 192.0.2.187",
    }),
    expect: { verdict: "warn", findings: { "dns/shared-address": "fail" }, passes: goodBut("dns/shared-address") },
  },
  {
    id: "alias",
    title: "A name server that is an alias",
    input: { target: "aliased.zone.test" },
    ...outside("aliased", "alias-of-a-server.zone.test", "alias-of-a-server.zone.test. 3600 IN CNAME ns3.aliased.zone.test.", 188),
    expect: { verdict: "fail", findings: { "dns/server-is-alias": "fail" }, passes: goodBut("dns/server-is-alias") },
  },
  {
    id: "without-address",
    title: "A name server that does not exist",
    input: { target: "missing.zone.test" },
    ...outside("missing", "no-such-server.zone.test", "", 189),
    expect: { verdict: "fail", findings: { "dns/server-without-address": "fail" }, passes: goodBut("dns/server-without-address") },
  },
  {
    id: "server-name",
    title: "A name server whose name is no host name",
    input: { target: "scored.zone.test" },
    ...zone("scored", {
      servers: [
        ["ns1.scored.zone.test", "192.0.2.190"],
        ["ns_2.scored.zone.test", "2001:db8:d0::190"],
      ],
    }),
    expect: { verdict: "warn", findings: { "dns/server-name-invalid": "fail" }, passes: goodBut("dns/server-name-invalid") },
  },
  {
    id: "inner-address",
    title: "A name server with an address of a private network, which is not asked",
    input: { target: "inner.zone.test" },
    ...zone("inner", {
      servers: [["ns1.inner.zone.test", "192.0.2.191", "2001:db8:d0::191"], ["ns2.inner.zone.test"]],
      extra: "ns2.inner.zone.test. 3600 IN A 10.0.0.53",
    }),
    expect: { verdict: "fail", findings: { "dns/address-not-public": "fail" }, passes: goodBut("dns/address-not-public") },
  },
  {
    id: "one-prefix",
    title: "All name servers in one network",
    input: { target: "crowded.zone.test" },
    ...zone("crowded", {
      servers: [
        ["ns1.crowded.zone.test", "2001:db8:d0::192"],
        ["ns2.crowded.zone.test", "2001:db8:d0::193"],
      ],
    }),
    expect: { verdict: "warn", findings: { "dns/one-prefix": "fail" }, passes: goodBut("dns/one-prefix", "dns/one-system") },
  },
  {
    id: "one-system",
    title: "All name servers in networks of one operator, and none of them by IPv6",
    input: { target: "monopoly.zone.test" },
    ...zone("monopoly", {
      servers: [
        ["ns1.monopoly.zone.test", "192.0.2.194"],
        ["ns2.monopoly.zone.test", "203.0.113.194"],
      ],
    }),
    ...withNetwork("monopoly", "192.0.2.194", "203.0.113.194"),
    expect: {
      verdict: "pass",
      findings: { "dns/one-system": "fail", "dns/no-ipv6": "fail" },
      passes: goodBut("dns/one-system", "dns/no-ipv6"),
    },
  },
  {
    id: "unseen-network",
    title: "Name servers in a network that nobody is known to announce",
    input: { target: "unseen.zone.test" },
    ...zone("unseen", {
      servers: [
        ["ns1.unseen.zone.test", "203.0.113.195"],
        ["ns2.unseen.zone.test", "203.0.113.196"],
      ],
    }),
    expect: { verdict: "pass", findings: { "dns/no-ipv6": "fail" }, passes: goodBut("dns/no-ipv6", "dns/one-prefix", "dns/one-system") },
  },
  {
    id: "address-unanswered",
    title: "The address of a name server cannot be looked up; the one that the zone above gives is asked",
    input: { target: "halfway.zone.test" },
    ...zone("halfway", {
      servers: [
        ["ns1.halfway.zone.test", "192.0.2.197"],
        ["ns2.halfway.zone.test", "2001:db8:d0::197"],
      ],
    }),
    faults: { "ns2.halfway.zone.test *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: { "dns/unanswered-question": "unknown" },
      passes: goodBut("dns/unanswered-question", "dns/glue-differs", "dns/server-is-alias", "dns/shared-address", "dns/address-not-public"),
      skips: ["dns/glue-differs", "dns/server-is-alias", "dns/shared-address", "dns/address-not-public"],
    },
  },
  {
    id: "hundreds",
    title: "Three hundred name servers: thirteen are asked, and it is said that the others were not",
    input: { target: "hundreds.zone.test" },
    ...hundreds(),
    expect: {
      verdict: "unknown",
      findings: { "dns/shared-address": "fail", "dns/unanswered-question": "unknown" },
      passes: ["dns/nobody-speaks", "dns/no-tcp", "dns/ns-sets-differ", "dns/serials-differ"],
    },
  },
];

/** A zone with one thing amiss, on two servers. */
function one(
  label: string,
  place: number,
  title: string,
  id: string,
  verdict: Scenario["expect"]["verdict"],
  options: Omit<ZoneOptions, "servers">,
): Scenario {
  const apex = apexOf(label);
  const servers: ZoneOptions["servers"] = [
    [`ns1.${apex}`, `192.0.2.${place}`],
    [`ns2.${apex}`, `2001:db8:d0::${place}`],
  ];
  return {
    id: label,
    title,
    input: { target: apex },
    ...zone(label, { servers, ...options }),
    expect: { verdict, findings: { [id]: "fail" }, passes: goodBut(id) },
  };
}

/** A zone whose third server has a name outside of it. */
function outside(label: string, name: string, line: string, place: number): Pick<Scenario, "zones" | "records" | "dns"> {
  const apex = apexOf(label);
  const servers: ZoneOptions["servers"] = [
    [`ns1.${apex}`, `192.0.2.${place}`],
    [`ns2.${apex}`, `2001:db8:d0::${place}`],
  ];
  const extra = `${apex}. 3600 IN NS ${name}.\nns3.${apex}. 3600 IN A 198.51.100.${place}`;
  const { zones, records, dns = [] } = zone(label, { servers, extra });
  return { zones, records: `${records}\n${line}`, dns: [...dns, { addresses: [`198.51.100.${place}`], zones, records }] };
}

/** The network of the second address belongs to the same system as that of the first. */
function withNetwork(label: string, first: string, second: string): Pick<Scenario, "records"> {
  const apex = apexOf(label);
  const { records } = zone(label, {
    servers: [
      [`ns1.${apex}`, first],
      [`ns2.${apex}`, second],
    ],
  });
  const labels = second.split(".").reverse().join(".");
  return { records: `${records}\n${labels}.origin.asn.cymru.com. 3600 IN TXT "64496 | 203.0.113.192/26 | ZZ | iana | 2010-01-01"` };
}

function hundreds(): Pick<Scenario, "zones" | "records" | "dns"> {
  const apex = apexOf("hundreds");
  const names = Array.from({ length: 300 }, (_, place) => `ns${place}.${apex}`);
  const extra = names.map((name) => `${apex}. 3600 IN NS ${name}.\n${name}. 3600 IN A 192.0.2.198`).join("\n");
  return zone("hundreds", { servers: [[`ns1000.${apex}`, "192.0.2.198", "2001:db8:d0::198"]], extra });
}
