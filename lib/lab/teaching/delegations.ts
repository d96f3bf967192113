import type { DnsServerDeclaration, Fault, Lie } from "#lib/engine/scenario.ts";
import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

// Zones that are hard to reach from the root. Each is asked with `via=authority`; what the demo network's resolver says of them is the truth.

/** A server of the zone, with the zone's own records unless it has others. */
type DeclaredServer = Pick<DnsServerDeclaration, "addresses"> & Partial<DnsServerDeclaration>;

/** A zone with one address at www, and servers ns1, ns2 … at the addresses given. */
function zone(apex: string, servers: readonly DeclaredServer[], more = ""): TeachingDomain {
  const records = [
    ...servers.flatMap(({ addresses: [address = ""] }, i) => [
      `${apex}. 3600 IN NS ns${i + 1}.${apex}.`,
      `ns${i + 1}.${apex}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`,
    ]),
    `www.${apex}. 300 IN A 203.0.113.220`,
    more,
  ].join("\n");
  return { zones: [apex], records, dns: servers.map((server) => ({ zones: [apex], records, ...server })) };
}

const at = (address: string, rest: Partial<DnsServerDeclaration> = {}): DeclaredServer => ({ addresses: [address], ...rest });
const always = (fault: Fault | Lie) => ({ faults: { "* *": fault } });
/** Servers at addresses in a row, each with one fault that it always shows. */
const faulty = (first: number, ...faults: (Fault | Lie)[]) => faults.map((fault, i) => at(`198.51.100.${first + i}`, always(fault)));

const UNKNOWN = {
  verdict: "unknown",
  findings: Object.fromEntries(
    ["name-does-not-exist", "no-record", "dangling-alias", "unanswered-question", "address-not-public"].map(
      (noun) => [`a/${noun}`, "unknown"] as const,
    ),
  ),
} as const;
const FOUND = { verdict: "pass", findings: {}, passes: ["a/name-does-not-exist", "a/no-record", "a/unanswered-question"] } as const;

function found(id: string, title: string, domain: TeachingDomain, target = `www.${domain.zones[0]}`): TeachingScenario {
  return { ...domain, lookup: "a", id: `teaching-${id}`, title, input: { target, via: "authority" }, expect: FOUND };
}

function unknown(id: string, title: string, domain: TeachingDomain, target = `www.${domain.zones[0]}`): TeachingScenario {
  return { ...domain, lookup: "a", id: `teaching-${id}`, title, input: { target, via: "authority" }, expect: UNKNOWN };
}

/** A zone whose server lies in another one, which the zone above gives no address for. In: the address of the server that it gives to the other one. */
function circle(apex: string, other: string, address: string): TeachingDomain {
  const delegation = `${apex}. 3600 IN NS ns.${other}.`;
  return { zones: [apex], records: `${delegation}\nns.${apex}. 3600 IN A ${address}\nwww.${apex}. 300 IN A 203.0.113.220`, delegation };
}

/** Twenty aliases, one after the other. */
const CHAIN = Array.from({ length: 20 }, (_, i) => `a${i}.long-chain.test. 300 IN CNAME a${i + 1}.long-chain.test.`).join("\n");
/** Texts that fill a message nearly to the last octet: 236 of 272 octets each. */
const TEXTS = Array.from({ length: 236 }, (_, i) => `www.large.test. 300 IN TXT "${String(i).padStart(4, "0")}${"x".repeat(251)}"`).join(
  "\n",
);

export const delegations: readonly TeachingScenario[] = [
  found(
    "lame",
    "One server refuses to answer for the zone: the other one does",
    zone("lame.test", [at("198.51.100.70", { zones: [], records: "" }), at("198.51.100.71")]),
  ),
  unknown(
    "all-lame",
    "No server answers for the zone: one answers without authority, one refers to the root, one refuses",
    zone("all-lame.test", faulty(72, "not-authoritative", "upward-referral", "refused")),
  ),
  found(
    "slow",
    "One server takes two seconds: the other one is asked meanwhile",
    zone("slow.test", [at("198.51.100.75", { delayMs: 2_000 }), at("198.51.100.76")]),
  ),
  found(
    "half-dead",
    "Nothing listens at one server's address, and another is silent: the third one answers",
    zone("half-dead.test", [at("198.51.100.77", { refuses: true }), at("198.51.100.78", always("timeout")), at("2001:db8:a7::79")]),
  ),
  unknown(
    "dead",
    "Nothing listens at the addresses of the servers",
    zone("dead.test", [at("198.51.100.80", { refuses: true }), at("198.51.100.81", { refuses: true })]),
  ),
  unknown(
    "circle",
    "Two zones whose servers lie in one another, without addresses: neither can be found",
    circle("circle-a.test", "circle-b.test", "198.51.100.82"),
  ),
  unknown("circle-other", "The other one of the two", circle("circle-b.test", "circle-a.test", "198.51.100.83")),
  unknown("addressless", "The servers of the zone have names that do not exist", {
    zones: ["addressless.test"],
    records: "www.addressless.test. 300 IN A 203.0.113.220",
    delegation: "addressless.test. 3600 IN NS ns1.nowhere.hosting.test.\naddressless.test. 3600 IN NS ns2.nowhere.hosting.test.",
  }),
  found("strange-glue", "The zone above gives an address for a server that lies elsewhere: it is not believed", {
    zones: ["inner.strange-glue.test"],
    records: "www.inner.strange-glue.test. 300 IN A 203.0.113.220",
    delegation: "inner.strange-glue.test. 3600 IN NS ns1.hosting.test.\nns1.hosting.test. 3600 IN A 203.0.113.66",
  }),
  found(
    "strange-glue-above",
    "The zone above that one",
    zone("strange-glue.test", [at("198.51.100.96")], "inner.strange-glue.test. 3600 IN NS ns1.hosting.test."),
  ),
  unknown(
    "liars",
    "All servers lie: one answers another question, one with another id, one names the servers of another zone, one writes nonsense",
    zone("liars.test", faulty(84, "wrong-question", "wrong-id", "strange-referral", "garbage")),
  ),
  found(
    "strange-records",
    "Beside its answer the server names the servers of another zone: only the answer is taken",
    zone("strange-records.test", [at("198.51.100.88", always("strange-records"))]),
  ),
  found(
    "lower-case",
    "The server gives the question back in small letters: it is asked again over TCP",
    zone("lower-case.test", [at("198.51.100.89", always("lower-case"))]),
  ),
  found(
    "no-edns",
    "The server cannot read EDNS: it is asked without",
    zone("no-edns.test", [at("198.51.100.90", always("formerr-with-edns"))]),
  ),
  unknown(
    "no-tcp",
    "The server cuts its answer short, and does not answer over TCP",
    zone("no-tcp.test", [at("198.51.100.91", always("truncate-and-no-tcp"))]),
  ),
  found(
    "moved",
    "A DNAME record moves the name into another zone, where an alias leads into a third",
    zone("moved.test", [at("198.51.100.92")], "old.moved.test. 300 IN DNAME new.moved-to.test."),
    "www.old.moved.test",
  ),
  found(
    "moved-to",
    "The zone that the names were moved into",
    zone("moved-to.test", [at("198.51.100.93")], "www.new.moved-to.test. 300 IN CNAME www.lame.test."),
    "www.new.moved-to.test",
  ),
  unknown(
    "long-chain",
    "Twenty aliases follow one another: nobody has to follow as many",
    zone("long-chain.test", [at("198.51.100.94")], CHAIN),
    "a0.long-chain.test",
  ),
  {
    ...zone("large.test", [at("198.51.100.95")], TEXTS),
    lookup: "txt",
    id: "teaching-large",
    title: "An answer of 64 KB",
    input: { target: "www.large.test", via: "authority" },
    expect: { verdict: "pass", findings: {}, passes: ["txt/no-record", "txt/unanswered-question"] },
  },
];
