import { describe, expect, test } from "vitest";
import { compareSnapshots } from "./compare.ts";
import { carriedOver } from "./snapshot.ts";
import { OTHER_2048, RSA_1024, RSA_2048 } from "./testing/keys.ts";
import { writtenSnapshot } from "./testing/written-snapshot.ts";

/** What it is about, the records before and after, and all changes that must be told, each with its direction. */
type Golden = [about: string, before: string, after: string, changes: string[]];

const MX = "MX a.test 10 mx1.a.test\nMX a.test 20 mx2.a.test";
const SPF = "TXT a.test v=spf1 ip4:192.0.2.0/24 include:_spf.b.test mx -all";
const DMARC = "TXT _dmarc.a.test v=DMARC1; p=reject; rua=mailto:d@a.test";
const KEY = `TXT s1._domainkey.a.test v=DKIM1; k=rsa; p=${RSA_2048}`;
const STS = "sts version: STSv1\nsts mode: enforce\nsts mx: mx1.a.test\nsts mx: mx2.a.test\nsts max_age: 86400";
const hosts = (more: string) => `MX a.test 10 mx1.a.test\n${more}`;

const mx: Golden[] = [
  ["a new server", MX, `${MX}\nMX a.test 30 mx3.a.test`, ["neutral mx/server-added mx3.a.test"]],
  ["a server gone", MX, "MX a.test 10 mx1.a.test", ["neutral mx/server-removed mx2.a.test"]],
  ["other numbers for the same order", MX, "MX a.test 1 mx1.a.test\nMX a.test 5 mx2.a.test", []],
  ["another order", MX, "MX a.test 20 mx1.a.test\nMX a.test 10 mx2.a.test", ["neutral mx/order-changed"]],
  ["equal now", MX, "MX a.test 10 mx1.a.test\nMX a.test 10 mx2.a.test", ["neutral mx/order-changed"]],
  ["a null MX", MX, "MX a.test 0 .", ["neutral mx/null-mx"]],
  ["no null MX any more", "MX a.test 0 .", MX, ["neutral mx/null-mx-ended"]],
  ["no record at all", MX, "MX a.test none", ["worse mx/records-removed"]],
  ["records at last", "MX a.test none", MX, ["neutral mx/records-added"]],
  ["nobody answered", MX, "MX a.test ?", []],
];

const addresses: Golden[] = [
  ["a move", hosts("A mx1.a.test 192.0.2.1"), hosts("A mx1.a.test 198.51.100.1"), ["neutral mx/address-changed mx1.a.test"]],
  ["a set in turns", hosts("A mx1.a.test 192.0.2.1\nA mx1.a.test 192.0.2.2"), hosts("A mx1.a.test 192.0.2.2\nA mx1.a.test 192.0.2.9"), []],
  [
    "the same in another order",
    hosts("A mx1.a.test 192.0.2.1\nA mx1.a.test 198.51.100.2"),
    hosts("A mx1.a.test 198.51.100.2\nA mx1.a.test 192.0.2.1"),
    [],
  ],
  [
    "a provider's host",
    hosts("provider mx1.a.test Gmail\nA mx1.a.test 192.0.2.1"),
    hosts("provider mx1.a.test Gmail\nA mx1.a.test 203.0.113.9"),
    [],
  ],
  ["IPv6 lost", hosts("AAAA mx1.a.test 2001:db8::1"), hosts("AAAA mx1.a.test none"), ["worse mx/addresses-removed mx1.a.test"]],
  ["IPv6 won", hosts("AAAA mx1.a.test none"), hosts("AAAA mx1.a.test 2001:db8::1"), ["neutral mx/addresses-added mx1.a.test"]],
  ["no answer", hosts("A mx1.a.test 192.0.2.1"), hosts("A mx1.a.test ?"), []],
];

const spf: Golden[] = [
  ["reordered terms", SPF, "TXT a.test v=spf1 mx include:_spf.b.test ip4:192.0.2.0/24 -all", []],
  ["another spelling", SPF, "TXT a.test v=spf1 +IP4:192.0.2.7/24 include:_SPF.b.test. mx:a.test -ALL", []],
  ["networks cut otherwise", SPF, "TXT a.test v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 include:_spf.b.test mx -all", []],
  ["terms behind all", SPF, `${SPF} ip4:203.0.113.1`, []],
  ["a removed include", SPF, "TXT a.test v=spf1 ip4:192.0.2.0/24 mx -all", ["neutral spf/include-removed _spf.b.test"]],
  ["a new include", SPF, SPF.replace("mx", "mx include:c.test"), ["neutral spf/include-added c.test"]],
  [
    "another network",
    SPF,
    SPF.replace("192.0.2.0/24", "198.51.100.0/24"),
    ["neutral spf/term-added ip4:198.51.100.0/24", "neutral spf/term-removed ip4:192.0.2.0/24"],
  ],
  ["all asks for less", SPF, SPF.replace("-all", "~all"), ["worse spf/all-weaker"]],
  ["all lets everybody", SPF, SPF.replace("-all", "+all"), ["worse spf/all-weaker"]],
  ["all asks for more", SPF.replace("-all", "?all"), SPF, ["better spf/all-stronger"]],
  ["all left out means ?all", SPF.replace("-all", "?all"), SPF.replace(" -all", ""), []],
  [
    "all in place of a redirect",
    "TXT a.test v=spf1 redirect=b.test",
    "TXT a.test v=spf1 -all",
    ["neutral spf/term-added -all", "neutral spf/term-removed redirect=b.test"],
  ],
  [
    "an order that decides",
    "TXT a.test v=spf1 -ip4:192.0.2.1 ip4:192.0.2.0/24 -all",
    "TXT a.test v=spf1 ip4:192.0.2.0/24 -ip4:192.0.2.1 -all",
    ["neutral spf/order-changed"],
  ],
  ["gone", SPF, "TXT a.test none", ["worse spf/removed"]],
  ["there", "TXT a.test none", SPF, ["better spf/published"]],
  ["a second record", SPF, `${SPF}\nTXT a.test v=spf1 mx -all`, ["worse spf/records-changed"]],
  [
    "what others include is theirs",
    `${SPF}\nTXT _spf.b.test v=spf1 ip4:192.0.2.1 -all`,
    `${SPF}\nTXT _spf.b.test v=spf1 ip4:192.0.2.9 -all`,
    [],
  ],
  ["unless it is gone", `${SPF}\nTXT _spf.b.test v=spf1 ip4:192.0.2.1 -all`, `${SPF}\nTXT _spf.b.test none`, ["worse spf/include-broken"]],
  [
    "an include of its own",
    "TXT a.test v=spf1 include:_spf.a.test -all\nTXT _spf.a.test v=spf1 ip4:192.0.2.1 -all",
    "TXT a.test v=spf1 include:_spf.a.test -all\nTXT _spf.a.test v=spf1 ip4:192.0.2.1 ip4:203.0.113.1 -all",
    ["neutral spf/term-added _spf.a.test ip4:203.0.113.1"],
  ],
  ["no answer", SPF, "TXT a.test ?", []],
];

const dmarc: Golden[] = [
  ["p=reject became none", DMARC, DMARC.replace("reject", "none"), ["worse dmarc/policy-weaker p=reject p=none"]],
  [
    "p=none became quarantine",
    DMARC.replace("reject", "none"),
    DMARC.replace("reject", "quarantine"),
    ["better dmarc/policy-stronger p=none p=quarantine"],
  ],
  ["tags in another order", DMARC, "TXT _dmarc.a.test v=DMARC1;rua=mailto:d@a.test ;p=reject", []],
  ["a default written out", DMARC, `${DMARC}; adkim=r; pct=100; fo=0`, []],
  ["a test", DMARC, `${DMARC}; t=y`, ["worse dmarc/policy-weaker p=reject p=quarantine"]],
  [
    "subdomains let go",
    DMARC,
    `${DMARC}; sp=none`,
    ["worse dmarc/subdomains-weaker subdomains", "worse dmarc/subdomains-weaker subdomains that do not exist"],
  ],
  ["strict alignment", DMARC, `${DMARC}; aspf=s`, ["better dmarc/alignment-stronger aspf"]],
  ["reports go elsewhere", DMARC, DMARC.replace("d@a.test", "d@b.test"), ["neutral dmarc/reports-changed rua"]],
  [
    "destinations in another order",
    DMARC.replace("rua=", "rua=mailto:e@a.test,"),
    DMARC.replace("d@a.test", "d@a.test,mailto:e@a.test"),
    [],
  ],
  ["gone", DMARC, "TXT _dmarc.a.test none\nTXT _dmarc.test none", ["worse dmarc/removed"]],
  ["there", "TXT _dmarc.a.test none\nTXT _dmarc.test none", DMARC, ["better dmarc/published"]],
  ["half applied", DMARC, `${DMARC}; pct=50`, ["neutral dmarc/tag-changed pct"]],
  ["no answer", DMARC, "TXT _dmarc.a.test ?", []],
  ["no answer above", "TXT _dmarc.a.test none\nTXT _dmarc.test v=DMARC1; p=reject", "TXT _dmarc.a.test none\nTXT _dmarc.test ?", []],
  [
    "an answer above at last",
    "TXT _dmarc.a.test none\nTXT _dmarc.test ?",
    "TXT _dmarc.a.test none\nTXT _dmarc.test v=DMARC1; p=reject",
    [],
  ],
];

const dkim: Golden[] = [
  ["a rotated key", KEY, KEY.replace(RSA_2048, OTHER_2048), ["neutral dkim/key-rotated s1"]],
  ["a shorter key", KEY, KEY.replace(RSA_2048, RSA_1024), ["worse dkim/key-shorter s1"]],
  ["a revoked key", KEY, "TXT s1._domainkey.a.test v=DKIM1; p=", ["neutral dkim/key-revoked s1"]],
  ["a key gone", KEY, "TXT s1._domainkey.a.test none", ["neutral dkim/key-removed s1"]],
  ["a new key", `${KEY}\nTXT s2._domainkey.a.test none`, `${KEY}\nTXT s2._domainkey.a.test p=${OTHER_2048}`, ["neutral dkim/key-added s2"]],
  ["a selector that nobody asked for before", KEY, `${KEY}\nTXT s2._domainkey.a.test p=${OTHER_2048}`, []],
  ["tags and white space otherwise", KEY, `TXT s1._domainkey.a.test p=${RSA_2048.slice(0, 40)} ${RSA_2048.slice(40)}; n=a note`, []],
  ["a test", KEY, `${KEY}; t=y`, ["worse dkim/testing-started s1"]],
  ["other hashes", KEY, `${KEY}; h=sha256`, ["neutral dkim/record-changed s1"]],
  ["no answer", KEY, "TXT s1._domainkey.a.test ?", []],
];

const transport: Golden[] = [
  ["MTA-STS is tested only", STS, STS.replace("enforce", "testing"), ["worse mta-sts/mode-weaker"]],
  ["MTA-STS enforced", STS.replace("enforce", "testing"), STS, ["better mta-sts/mode-stronger"]],
  [
    "its hosts in another order",
    STS,
    "sts max_age: 86400\nsts mx: mx2.a.test\nsts mx: mx1.a.test\nsts mode: enforce\nsts version: STSv1",
    [],
  ],
  ["a host less", STS, STS.replace("\nsts mx: mx2.a.test", ""), ["neutral mta-sts/hosts-changed"]],
  ["kept for longer", STS, STS.replace("86400", "604800"), ["neutral mta-sts/age-changed"]],
  ["MTA-STS gone", STS, "sts none", ["worse mta-sts/removed"]],
  ["MTA-STS there", "sts none", STS, ["better mta-sts/published"]],
  ["the file could not be fetched", STS, "", []],
  ["TLS-RPT there", "TXT _smtp._tls.a.test none", "TXT _smtp._tls.a.test v=TLSRPTv1; rua=mailto:t@a.test", ["better tls-rpt/published"]],
  [
    "TLS-RPT elsewhere",
    "TXT _smtp._tls.a.test v=TLSRPTv1; rua=mailto:t@a.test",
    "TXT _smtp._tls.a.test v=TLSRPTv1;rua=mailto:t@b.test;",
    ["neutral tls-rpt/reports-changed"],
  ],
  [
    "TLS-RPT in another spelling",
    "TXT _smtp._tls.a.test v=TLSRPTv1; rua=mailto:t@a.test",
    "TXT _smtp._tls.a.test v=TLSRPTv1;rua=mailto:t@a.test;",
    [],
  ],
  [
    "another indicator",
    "TXT default._bimi.a.test v=BIMI1; l=https://a.test/1.svg",
    "TXT default._bimi.a.test v=BIMI1; l=https://a.test/2.svg; a=",
    ["neutral bimi/changed"],
  ],
  [
    "the same indicator",
    "TXT default._bimi.a.test v=BIMI1; l=https://a.test/1.svg",
    "TXT default._bimi.a.test v=BIMI1;a=;l=https://a.test/1.svg;",
    [],
  ],
  ["DANE there", hosts("TLSA _25._tcp.mx1.a.test none"), hosts("TLSA _25._tcp.mx1.a.test 3 1 1 aa"), ["better dane/published mx1.a.test"]],
  [
    "DANE rolled over",
    hosts("TLSA _25._tcp.mx1.a.test 3 1 1 aa"),
    hosts("TLSA _25._tcp.mx1.a.test 3 1 1 bb"),
    ["neutral dane/changed mx1.a.test"],
  ],
  ["DANE gone", hosts("TLSA _25._tcp.mx1.a.test 3 1 1 aa"), hosts("TLSA _25._tcp.mx1.a.test none"), ["worse dane/removed mx1.a.test"]],
];

const blacklists: Golden[] = [
  ["a listing", "clean 192.0.2.1 bl.test", "listed 192.0.2.1 bl.test", ["worse blacklist/listed 192.0.2.1"]],
  ["a listing of a new address", "clean 192.0.2.9 bl.test", "listed 192.0.2.1 bl.test", ["worse blacklist/listed 192.0.2.1"]],
  ["an entry removed", "listed 192.0.2.1 bl.test", "clean 192.0.2.1 bl.test", ["better blacklist/delisted 192.0.2.1"]],
  ["the address is not asked about any more", "listed 192.0.2.1 bl.test", "clean 192.0.2.2 bl.test", []],
  ["the list is silent", "listed 192.0.2.1 bl.test", "silent 192.0.2.1 bl.test", []],
  ["the list was silent", "silent 192.0.2.1 bl.test", "listed 192.0.2.1 bl.test", []],
  ["the list is not asked any more", "listed 192.0.2.1 bl.test", "clean 192.0.2.1 other.test", []],
  ["the list was not asked before", "clean 192.0.2.1 other.test", "listed 192.0.2.1 bl.test", []],
  ["no list was asked before", "", "listed 192.0.2.1 bl.test", []],
];

const groups = { mx, addresses, spf, dmarc, dkim, transport, blacklists };

describe.each(Object.entries(groups))("%s", (_group, pairs) => {
  test.each(pairs)("%s", (_about, before, after, changes) => {
    const found = compareSnapshots(writtenSnapshot(before), writtenSnapshot(after)).changes;
    const first = (params: object) => Object.values(params).filter((value) => value !== "a.test");
    const told = found.map(({ direction, id, params }) => [direction, id, ...first(params)].join(" "));
    expect(told.length, told.join("\n")).toBe(changes.length);
    for (const [i, change] of changes.entries()) expect(told[i]).toMatch(new RegExp(`^${escaped(change)}(?: |$)`));
    for (const { text } of found) expect(text).not.toMatch(/[{}]/);
  });
});

test.each(Object.values(groups).flat())("nothing is different between a snapshot and itself: %s", (_about, before) => {
  expect(compareSnapshots(writtenSnapshot(before), writtenSnapshot(before))).toMatchObject({ changes: [], checks: [] });
});

test("there are at least forty pairs, and a quarter of them must tell nothing", () => {
  const all = Object.values(groups).flat();
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(all.filter(([, , , changes]) => changes.length === 0).length).toBeGreaterThanOrEqual(all.length / 4);
});

test("worse comes first", () => {
  const before = writtenSnapshot(`${DMARC}\n${SPF}`);
  const after = writtenSnapshot(`${DMARC.replace("reject", "none")}\n${SPF.replace("mx", "mx include:c.test")}`);
  expect(compareSnapshots(before, after).changes.map(({ direction }) => direction)).toEqual(["worse", "neutral"]);
});

test("checks are compared where both could be determined", () => {
  const before = writtenSnapshot("check a fail\ncheck b pass\ncheck c pass\ncheck d skip\ncheck e unknown");
  const after = writtenSnapshot("check a pass\ncheck b warning\ncheck c unknown\ncheck d pass\ncheck e fail\ncheck f fail");
  expect(compareSnapshots(before, after).checks.map(({ id, before, after }) => `${id} ${before} ${after}`)).toEqual([
    "a fail pass",
    "b pass warning",
  ]);
});

test("of a check that no longer applies it is told what was wrong, not that all is well", () => {
  const snapshot = (status: "warning" | "skip", title: string) => ({ ...writtenSnapshot(SPF), checks: { a: { status, title } } });
  const [failed, skipped] = [snapshot("warning", "a.test has no key"), snapshot("skip", "A key was found")];
  expect(compareSnapshots(failed, skipped).checks).toEqual([{ id: "a", title: "a.test has no key", before: "warning", after: "skip" }]);
  expect(compareSnapshots(skipped, failed).checks).toEqual([{ id: "a", title: "a.test has no key", before: "skip", after: "warning" }]);
});

test("questions without an answer are named", () => {
  expect(compareSnapshots(writtenSnapshot(MX), writtenSnapshot("MX a.test ?")).open).toEqual(["MX a.test"]);
});

test("what was not come to, because something before it had no answer, is not forgotten", () => {
  const known = writtenSnapshot(`${MX}\nA mx1.a.test 192.0.2.1\nlisted 192.0.2.1 bl.test\nprovider mx2.a.test Gmail\ncheck a fail`);
  const kept = carriedOver(known, writtenSnapshot("MX a.test ?\nclean a.test bl.test\ncheck a unknown"));
  expect(compareSnapshots(known, kept)).toMatchObject({ changes: [], checks: [] });
  const later = writtenSnapshot(`${MX}\nA mx1.a.test 198.51.100.1\nclean 192.0.2.1 bl.test\ncheck a pass`);
  const { changes, checks } = compareSnapshots(kept, later);
  expect(changes.map(({ id }) => id)).toEqual(["mx/address-changed", "blacklist/delisted"]);
  expect(checks.map(({ id }) => id)).toEqual(["a"]);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
