import type { Scenario } from "#lib/engine/scenario.ts";
import { GOOD, goodBut } from "./good.ts";
import { apexOf, delegation, VALUES, zone } from "./zone.ts";

/** The zone above, and what it says. */
export const delegationScenarios: readonly Scenario[] = [
  {
    id: "healthy",
    title: "A zone that is well in every respect",
    input: { target: "healthy.zone.test" },
    ...zone("healthy", {
      servers: [
        ["ns1.healthy.zone.test", "192.0.2.150", "2001:db8:d0::150"],
        ["ns2.healthy.zone.test", "198.51.100.185"],
      ],
    }),
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "host",
    title: "A host in the zone: the zone is judged",
    input: { target: "www.healthy.zone.test" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "not-delegated",
    title: "A domain that the zone above does not know",
    input: { target: "nowhere.zone.test" },
    zones: [],
    records: "",
    expect: { verdict: "fail", findings: { "dns/not-delegated": "fail" }, passes: ["dns/wildcard", "dns/parent-not-asked"] },
  },
  {
    id: "not-delegated-open",
    title:
      "A domain that the zone above does not know, where the question after its zone has no answer: nothing is said of its certificates",
    input: { target: "lost.zone.test" },
    zones: [],
    records: "",
    faults: { "lost.zone.test SOA": "servfail" },
    expect: {
      verdict: "fail",
      findings: { "dns/not-delegated": "fail" },
      passes: ["dns/wildcard", "dns/parent-not-asked"],
      skips: ["dns/caa-missing"],
    },
  },
  {
    id: "perhaps-no-zone",
    title: "A host whose zone the resolver does not tell: the zone above knows it, as a name of its own",
    input: { target: "ns1.healthy.zone.test" },
    zones: [],
    records: "",
    faults: { "ns1.healthy.zone.test SOA": "servfail" },
    expect: { verdict: "unknown", findings: { "dns/not-delegated": "unknown" }, passes: [] },
  },
  {
    id: "parent-inconsistent",
    title: "Two servers of the zone above refer to different servers",
    input: { target: "child.split.zone.test" },
    zones: ["split.zone.test", "child.split.zone.test"],
    records: `
      split.zone.test.           3600 IN SOA ns1.split.zone.test. hostmaster.split.zone.test. ${VALUES}
      split.zone.test.           3600 IN NS ns1.split.zone.test.
      split.zone.test.           3600 IN NS ns2.split.zone.test.
      ns1.split.zone.test.       3600 IN A 192.0.2.151
      ns2.split.zone.test.       3600 IN AAAA 2001:db8:d0::151
      ${splitChild()}
    `,
    dns: [
      { addresses: ["192.0.2.151"], zones: ["split.zone.test"], records: above("a.child.split.zone.test", "b.child.split.zone.test") },
      { addresses: ["2001:db8:d0::151"], zones: ["split.zone.test"], records: above("a.child.split.zone.test") },
      { addresses: ["192.0.2.152"], zones: ["child.split.zone.test"], records: splitChild() },
      { addresses: ["2001:db8:d0::152"], zones: ["child.split.zone.test"], records: splitChild() },
    ],
    expect: { verdict: "warn", findings: { "dns/parent-inconsistent": "fail" }, passes: goodBut("dns/parent-inconsistent") },
  },
  {
    id: "parent-half-silent",
    title: "One of two servers of the zone above is silent: whether they say the same is not known",
    input: { target: "child.quiet.zone.test" },
    zones: ["quiet.zone.test", "child.quiet.zone.test"],
    records: `
      quiet.zone.test.      3600 IN SOA ns1.quiet.zone.test. hostmaster.quiet.zone.test. ${VALUES}
      quiet.zone.test.      3600 IN NS ns1.quiet.zone.test.
      quiet.zone.test.      3600 IN NS ns2.quiet.zone.test.
      ns1.quiet.zone.test.  3600 IN A 203.0.113.151
      ns2.quiet.zone.test.  3600 IN A 203.0.113.152
      ${child("quiet", "203.0.113.153", "2001:db8:d0::253")}
    `,
    dns: [
      {
        addresses: ["203.0.113.151"],
        zones: ["quiet.zone.test"],
        records: `
          quiet.zone.test.          3600 IN SOA ns1.quiet.zone.test. hostmaster.quiet.zone.test. ${VALUES}
          child.quiet.zone.test.    3600 IN NS a.child.quiet.zone.test.
          child.quiet.zone.test.    3600 IN NS b.child.quiet.zone.test.
          a.child.quiet.zone.test.  3600 IN A 203.0.113.153
          b.child.quiet.zone.test.  3600 IN AAAA 2001:db8:d0::253
        `,
      },
      { addresses: ["203.0.113.152"], zones: ["quiet.zone.test"], records: "", faults: { "* *": "timeout" } },
      childServer("quiet", "203.0.113.153", "2001:db8:d0::253"),
    ],
    expect: {
      verdict: "unknown",
      findings: { "dns/parent-inconsistent": "unknown" },
      passes: ["dns/not-delegated", "dns/delegation-differs", "dns/glue-missing", "dns/parent-not-asked", "dns/serials-differ"],
    },
  },
  {
    id: "delegation-differs",
    title: "The zone above still names a server that the zone does not name any more",
    input: { target: "moved.zone.test" },
    zones: ["moved.zone.test"],
    ...moved(),
    expect: { verdict: "warn", findings: { "dns/delegation-differs": "fail" }, passes: goodBut("dns/delegation-differs") },
  },
  {
    id: "glue-missing",
    title: "The zone above gives no address of one server that lies in the zone",
    input: { target: "unglued.zone.test" },
    ...zone("unglued", {
      servers: [
        ["ns1.unglued.zone.test", "192.0.2.154"],
        ["ns2.unglued.zone.test", "2001:db8:d0::154"],
      ],
    }),
    delegation: delegation("unglued", [["ns1.unglued.zone.test", "192.0.2.154"], ["ns2.unglued.zone.test"]]),
    expect: { verdict: "fail", findings: { "dns/glue-missing": "fail" }, passes: goodBut("dns/glue-missing") },
  },
  {
    id: "glue-differs",
    title: "The zone above gives an old address of a server",
    input: { target: "oldglue.zone.test" },
    ...zone("oldglue", {
      servers: [
        ["ns1.oldglue.zone.test", "192.0.2.155"],
        ["ns2.oldglue.zone.test", "2001:db8:d0::155"],
      ],
    }),
    delegation: delegation("oldglue", [
      ["ns1.oldglue.zone.test", "192.0.2.156"],
      ["ns2.oldglue.zone.test", "2001:db8:d0::155"],
    ]),
    ...oldGlue(),
    expect: { verdict: "fail", findings: { "dns/glue-differs": "fail" }, passes: goodBut("dns/glue-differs") },
  },
  {
    id: "parent-silent",
    title: "No server of the zone above answers: what it says is not known, and the zone is judged all the same",
    input: { target: "child.mute.zone.test" },
    zones: ["mute.zone.test", "child.mute.zone.test"],
    records: `
      mute.zone.test.          3600 IN NS ns1.mute.zone.test.
      ns1.mute.zone.test.      3600 IN A 192.0.2.157
      ${child("mute", "192.0.2.158", "2001:db8:d0::158")}
    `,
    dns: [
      { addresses: ["192.0.2.157"], zones: ["mute.zone.test"], records: "", faults: { "* *": "timeout" } },
      childServer("mute", "192.0.2.158", "2001:db8:d0::158"),
    ],
    expect: {
      verdict: "unknown",
      findings: { "dns/parent-not-asked": "unknown" },
      passes: ["dns/nobody-speaks", "dns/not-authoritative", "dns/no-tcp", "dns/serials-differ"],
    },
  },
  {
    id: "same-servers",
    title: "The servers of the zone above serve the zone too",
    input: { target: "child.both.zone.test" },
    zones: ["both.zone.test", "child.both.zone.test"],
    records: both(),
    dns: [
      { addresses: ["192.0.2.159"], zones: ["both.zone.test", "child.both.zone.test"], records: both() },
      { addresses: ["2001:db8:d0::159"], zones: ["both.zone.test", "child.both.zone.test"], records: both() },
    ],
    expect: { verdict: "pass", findings: {}, passes: ["dns/not-delegated", "dns/parent-inconsistent", "dns/nobody-speaks"] },
  },
];

function splitChild(): string {
  return child("split", "192.0.2.152", "2001:db8:d0::152");
}

/** The one server at both addresses of such a zone. */
function childServer(label: string, a: string, b: string) {
  return { addresses: [a, b], zones: [`child.${apexOf(label)}`], records: child(label, a, b) };
}

/** A zone below one below zone.test, with two servers. */
function child(label: string, a: string, b: string): string {
  const apex = `child.${apexOf(label)}`;
  return `
    ${apex}.    3600 IN SOA a.${apex}. hostmaster.${apex}. ${VALUES}
    ${apex}.    3600 IN NS a.${apex}.
    ${apex}.    3600 IN NS b.${apex}.
    a.${apex}.  3600 IN A ${a}
    b.${apex}.  3600 IN AAAA ${b}
    ${apex}.    3600 IN CAA 0 issue "ca.example.test"
  `;
}

function above(...names: string[]): string {
  return [
    `split.zone.test. 3600 IN SOA ns1.split.zone.test. hostmaster.split.zone.test. ${VALUES}`,
    ...names.map((name) => `child.split.zone.test. 3600 IN NS ${name}.`),
    "a.child.split.zone.test. 3600 IN A 192.0.2.152",
    ...(names.length > 1 ? ["b.child.split.zone.test. 3600 IN AAAA 2001:db8:d0::152"] : []),
  ].join("\n");
}

function moved(): Pick<Scenario, "records" | "dns" | "delegation"> {
  const servers: [string, string][] = [
    ["ns1.moved.zone.test", "192.0.2.153"],
    ["ns2.moved.zone.test", "2001:db8:d0::153"],
  ];
  const extra = "ns3.moved.zone.test. 3600 IN A 198.51.100.186";
  const { records } = zone("moved", { servers, extra });
  return {
    records,
    dns: [["192.0.2.153"], ["2001:db8:d0::153"], ["198.51.100.186"]].map((addresses) => ({
      addresses,
      zones: ["moved.zone.test"],
      records,
    })),
    delegation: delegation("moved", [...servers, ["ns3.moved.zone.test", "198.51.100.186"]]),
  };
}

function oldGlue(): Pick<Scenario, "dns"> {
  const { records, dns = [] } = zone("oldglue", {
    servers: [
      ["ns1.oldglue.zone.test", "192.0.2.155"],
      ["ns2.oldglue.zone.test", "2001:db8:d0::155"],
    ],
  });
  return { dns: [...dns, { addresses: ["192.0.2.156"], zones: ["oldglue.zone.test"], records }] };
}

function both(): string {
  return `
    both.zone.test.        3600 IN SOA ns1.both.zone.test. hostmaster.both.zone.test. ${VALUES}
    both.zone.test.        3600 IN NS ns1.both.zone.test.
    both.zone.test.        3600 IN NS ns2.both.zone.test.
    ns1.both.zone.test.    3600 IN A 192.0.2.159
    ns2.both.zone.test.    3600 IN AAAA 2001:db8:d0::159
    child.both.zone.test.  3600 IN SOA ns1.both.zone.test. hostmaster.both.zone.test. ${VALUES}
    child.both.zone.test.  3600 IN NS ns1.both.zone.test.
    child.both.zone.test.  3600 IN NS ns2.both.zone.test.
    child.both.zone.test.  3600 IN CAA 0 issue "ca.example.test"
  `;
}
