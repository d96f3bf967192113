import type { DnsServerDeclaration, Scenario } from "#lib/engine/scenario.ts";

const GOOD = [
  "compare/answers-differ",
  "compare/not-authoritative",
  "compare/serials-differ",
  "compare/resolver-differs",
  "compare/resolver-not-asked",
  "compare/nobody-to-ask",
  "compare/server-silent",
  "compare/unanswered-question",
];
const except = (...ids: string[]) => GOOD.filter((id) => !ids.includes(id));
const GOOGLE = "8.8.8.8";
const OPENDNS = "208.67.222.222";

/** Uses addresses ending in .140 to .149 of the documentation networks, 2001:db8:c0::/48, and names below compare.test. */
export const compareScenarios: readonly Scenario[] = [
  {
    id: "agree",
    title: "Two name servers with three addresses, and every resolver, say the same",
    input: { target: "agree.compare.test", selector: "s1" },
    ...zone("agree", { records: mail("agree", 1), one: ["192.0.2.140", "2001:db8:c0::1"], two: ["198.51.100.140"] }),
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "addresses",
    title: "The addresses of a host, alike everywhere",
    input: { target: "www.agree.compare.test", type: "a" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: ["compare/addresses-differ", "compare/serials-differ"] },
  },
  {
    id: "alias",
    title: "A name that is an alias is one everywhere",
    input: { target: "alias.agree.compare.test", type: "mx" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "no-such-name",
    title: "All agree that there is no such name",
    input: { target: "none.agree.compare.test", type: "txt" },
    zones: [],
    records: "",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  },
  {
    id: "behind",
    title: "One name server has not taken the last change over: its SPF record and its MX record are old",
    input: { target: "behind.compare.test" },
    ...zone("behind", { records: mail("behind", 2), old: mail("behind", 1), one: ["192.0.2.141"], two: ["203.0.113.141"] }),
    expect: {
      verdict: "fail",
      findings: { "compare/answers-differ": "fail", "compare/serials-differ": "fail" },
      passes: except("compare/answers-differ", "compare/serials-differ"),
    },
  },
  {
    id: "one-serial",
    title: "Two name servers hold different records under one serial number",
    input: { target: "split.compare.test", type: "mx" },
    ...zone("split", {
      records: mail("split", 1),
      old: mail("split", 1).replace("MX  10", "MX  20"),
      one: ["192.0.2.142"],
      two: ["203.0.113.142"],
    }),
    expect: {
      verdict: "fail",
      findings: { "compare/answers-differ": "fail" },
      passes: except("compare/answers-differ", "compare/resolver-differs"),
    },
  },
  {
    id: "stale-resolver",
    title: "A public resolver still has the record of before the change, for another 1,740 seconds",
    input: { target: "stale.compare.test" },
    ...zone("stale", { records: mail("stale", 2), one: ["192.0.2.143"], two: ["203.0.113.143"] }),
    resolvers: { [GOOGLE]: { records: 'stale.compare.test. 1740 IN TXT "v=spf1 ip4:192.0.2.9 -all"' } },
    expect: { verdict: "pass", findings: { "compare/resolver-differs": "fail" }, passes: except("compare/resolver-differs") },
  },
  {
    id: "mute-resolver",
    title: "One public resolver does not answer, another fails",
    input: { target: "mute.compare.test", type: "mx" },
    ...zone("mute", { records: mail("mute", 1), one: ["192.0.2.144"], two: ["203.0.113.144"] }),
    resolvers: { [GOOGLE]: { faults: { "mute.compare.test *": "timeout" } }, [OPENDNS]: { faults: { "mute.compare.test *": "servfail" } } },
    expect: {
      verdict: "pass",
      findings: { "compare/resolver-not-asked": "fail" },
      passes: except("compare/resolver-not-asked", "compare/resolver-differs"),
      skips: ["compare/resolver-differs"],
    },
  },
  {
    id: "balanced",
    title: "The name servers give different addresses, as those of large services do",
    input: { target: "www.balanced.compare.test", type: "a" },
    ...zone("balanced", {
      records: mail("balanced", 1),
      old: mail("balanced", 1).replace("A   198.51.100.149", "A   203.0.113.149"),
      one: ["192.0.2.145"],
      two: ["203.0.113.145"],
    }),
    expect: {
      verdict: "pass",
      findings: { "compare/addresses-differ": "fail" },
      passes: ["compare/serials-differ", "compare/server-silent"],
    },
  },
  {
    id: "lame",
    title: "The zone names a server that does not serve it",
    input: { target: "lame.compare.test", type: "mx" },
    ...zone("lame", { records: mail("lame", 1), one: ["192.0.2.146"], two: ["203.0.113.146"], second: ["elsewhere.compare.test"] }),
    expect: { verdict: "fail", findings: { "compare/not-authoritative": "fail" }, passes: except("compare/not-authoritative") },
  },
  {
    id: "silent",
    title: "A name server is silent: it is not known what it would have said",
    input: { target: "silent.compare.test", type: "mx" },
    ...zone("silent", { records: mail("silent", 1), one: ["192.0.2.147"], two: ["203.0.113.147"], faults: { "* *": "timeout" } }),
    expect: {
      verdict: "unknown",
      findings: { "compare/server-silent": "unknown", "compare/serials-differ": "unknown" },
      passes: ["compare/resolver-not-asked", "compare/nobody-to-ask", "compare/unanswered-question"],
      skips: ["compare/answers-differ", "compare/not-authoritative", "compare/resolver-differs"],
    },
  },
  {
    id: "late-behind",
    title: "The name server that has not taken the last change over is late: what it says counts",
    input: { target: "late.compare.test" },
    ...zone("late", { records: mail("late", 2), old: mail("late", 1), one: ["192.0.2.149"], two: ["203.0.113.140"], delayMs: 900 }),
    expect: {
      verdict: "fail",
      findings: { "compare/answers-differ": "fail", "compare/serials-differ": "fail" },
      passes: except("compare/answers-differ", "compare/serials-differ"),
    },
  },
  {
    id: "cut-behind",
    title:
      "The answers of the name server that has not taken the last change over are cut short, and TCP is closed: nothing is said of what it holds",
    input: { target: "cut.compare.test", type: "mx" },
    ...zone("cut", {
      records: mail("cut", 2),
      old: mail("cut", 1),
      one: ["203.0.113.149"],
      two: ["2001:db8:c0::2"],
      faults: { "* *": "truncate-and-no-tcp" },
    }),
    expect: {
      verdict: "unknown",
      findings: { "compare/server-silent": "unknown", "compare/serials-differ": "unknown" },
      passes: ["compare/resolver-not-asked", "compare/nobody-to-ask", "compare/unanswered-question"],
      skips: ["compare/answers-differ", "compare/not-authoritative", "compare/resolver-differs"],
    },
  },
  {
    id: "address-unanswered",
    title: "The address of a name server cannot be looked up",
    input: { target: "half.compare.test", type: "mx" },
    ...zone("half", { records: mail("half", 1), one: ["192.0.2.148"], two: ["203.0.113.148"] }),
    faults: { "ns2.half.compare.test *": "servfail" },
    expect: {
      verdict: "unknown",
      findings: { "compare/unanswered-question": "unknown" },
      passes: ["compare/resolver-not-asked", "compare/nobody-to-ask"],
      skips: [
        "compare/server-silent",
        "compare/answers-differ",
        "compare/not-authoritative",
        "compare/serials-differ",
        "compare/resolver-differs",
      ],
    },
  },
  {
    id: "nameless",
    title: "The zone holds no NS records: no name server can be asked, and the resolvers are compared all the same",
    input: { target: "nameless.compare.test", type: "mx" },
    zones: ["nameless.compare.test"],
    records: "nameless.compare.test. 300 IN MX 10 mx.nameless.compare.test.",
    expect: { verdict: "unknown", findings: { "compare/nobody-to-ask": "unknown" }, passes: ["compare/resolver-not-asked"] },
  },
  {
    id: "no-zone",
    title: "Nobody says which zone the name is in; the resolvers are compared all the same",
    input: { target: "lost.compare.test", type: "mx" },
    zones: ["lost.compare.test"],
    records: "lost.compare.test. 300 IN MX 10 mx.lost.compare.test.",
    faults: { "lost.compare.test SOA": "servfail" },
    expect: {
      verdict: "unknown",
      findings: { "compare/nobody-to-ask": "unknown", "compare/unanswered-question": "unknown" },
      passes: ["compare/resolver-not-asked"],
    },
  },
];

interface ZoneOptions {
  records: string;
  /** What the second server holds in place of the records. */
  old?: string;
  one: string[];
  two: string[];
  /** The zones of the second server. */
  second?: string[];
  /** How the second server misbehaves. */
  faults?: DnsServerDeclaration["faults"];
  /** How late the second server is, in milliseconds. */
  delayMs?: number;
}

/** A zone with two name servers of its own. */
function zone(
  label: string,
  { records, old = records, one, two, second, faults, delayMs }: ZoneOptions,
): Pick<Scenario, "zones" | "records" | "dns"> {
  const apex = `${label}.compare.test`;
  const names = `${apex}. 3600 IN NS ns1.${apex}.\n${apex}. 3600 IN NS ns2.${apex}.`;
  const addresses = [...one.map((address) => line(`ns1.${apex}`, address)), ...two.map((address) => line(`ns2.${apex}`, address))].join(
    "\n",
  );
  const whole = (own: string) => `${own}\n${names}\n${addresses}`;
  return {
    zones: [apex],
    records: whole(records),
    dns: [
      { addresses: one, zones: [apex], records: whole(records) },
      {
        addresses: two,
        zones: second ?? [apex],
        records: second ? "" : whole(old),
        ...(faults && { faults }),
        ...(delayMs && { delayMs }),
      },
    ],
  };
}

function line(name: string, address: string): string {
  return `${name}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`;
}

/** The records of mail, which change with the version. */
function mail(label: string, version: number): string {
  const apex = `${label}.compare.test`;
  return `
    ${apex}.               3600 IN SOA ns1.${apex}. hostmaster.${apex}. 20261124${String(version).padStart(2, "0")} 7200 900 1209600 300
    ${apex}.               300  IN MX  10 mx${version}.${apex}.
    ${apex}.               300  IN TXT "v=spf1 ip4:192.0.2.${version} -all"
    ${apex}.               300  IN TXT "some-site-verification=1"
    _dmarc.${apex}.        300  IN TXT "v=DMARC1; p=reject"
    s1._domainkey.${apex}. 300  IN TXT "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
    www.${apex}.           300  IN A   198.51.100.149
    alias.${apex}.         300  IN CNAME www.${apex}.
  `;
}
