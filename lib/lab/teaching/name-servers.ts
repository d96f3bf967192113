import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

const APEX = `
servers.test.     3600 IN NS ns1.servers.test.
servers.test.     3600 IN NS ns2.servers.test.
ns1.servers.test. 3600 IN A  192.0.2.221
ns2.servers.test. 3600 IN A  198.51.100.221
ns3.servers.test. 3600 IN A  203.0.113.221
`;
const NEW = `${APEX}
servers.test.     3600 IN SOA ns1.servers.test. hostmaster.servers.test. 2026112402 7200 900 1209600 300
www.servers.test. 300  IN A   203.0.113.220
away.servers.test. 300 IN CNAME www.healthy.test.
`;
const OLD = `${APEX}
servers.test.     3600 IN SOA ns1.servers.test. hostmaster.servers.test. 2026112401 7200 900 1209600 300
`;
const zones = ["servers.test"];

/** A zone whose second server has not taken the last change over, and whose third is not one. */
const domain: TeachingDomain = {
  zones,
  records: NEW,
  dns: [
    { addresses: ["192.0.2.221"], zones, records: NEW },
    { addresses: ["198.51.100.221"], zones, records: OLD },
    { addresses: ["203.0.113.221"], zones: ["elsewhere.test"], records: "" },
  ],
};
const UNKNOWN = Object.fromEntries(
  ["name-does-not-exist", "no-record", "dangling-alias", "unanswered-question", "address-not-public"].map(
    (noun) => [`a/${noun}`, "unknown"] as const,
  ),
);

export const nameServers: readonly TeachingScenario[] = [
  {
    ...domain,
    lookup: "a",
    id: "teaching-servers-first",
    title: "The first server, asked by its name, has the new record",
    input: { target: "www.servers.test", via: "ns1.servers.test" },
    expect: { verdict: "pass", findings: {}, passes: ["a/no-record", "a/unanswered-question"] },
  },
  {
    ...domain,
    lookup: "a",
    id: "teaching-servers-second",
    title: "The second server, asked by its address, knows nothing of it",
    input: { target: "www.servers.test", via: "198.51.100.221" },
    expect: { verdict: "warn", findings: { "a/name-does-not-exist": "fail" }, passes: ["a/unanswered-question"] },
  },
  {
    ...domain,
    lookup: "a",
    id: "teaching-servers-third",
    title: "The third server does not serve the zone: it refuses, and nothing is said of the name",
    input: { target: "www.servers.test", via: "ns3.servers.test" },
    expect: { verdict: "unknown", findings: UNKNOWN },
  },
  {
    ...domain,
    lookup: "a",
    id: "teaching-servers-nobody",
    title: "The server to be asked does not exist",
    input: { target: "www.servers.test", via: "ns4.servers.test" },
    expect: { verdict: "unknown", findings: UNKNOWN },
  },
  {
    ...domain,
    lookup: "cname",
    id: "teaching-servers-away",
    title: "An alias out of the zone: what its target has, the server does not know",
    input: { target: "away.servers.test", via: "192.0.2.221" },
    expect: {
      verdict: "unknown",
      findings: { "cname/dangling-alias": "unknown", "cname/unanswered-question": "unknown" },
      passes: ["cname/no-record", "cname/alias-beside-others"],
    },
  },
  {
    ...domain,
    lookup: "spf",
    id: "teaching-servers-spf",
    title: "A lookup of mail, put to one server",
    input: { target: "servers.test", via: "192.0.2.221" },
    expect: { verdict: "warn", findings: { "spf/none": "fail" } },
  },
];
