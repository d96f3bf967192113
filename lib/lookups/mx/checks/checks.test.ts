import { expect, test } from "vitest";
import { reportOn } from "#lib/lookups/mx/testing.ts";
import { a, aaaa, absent, failed, found, mx, ptr, scripted } from "#lib/protocols/mx/testing/answers.ts";
import type { Answer } from "#lib/transport/types.ts";

const D = "example.test";

async function findingOf(id: string, answers: Record<string, Answer>, domain = D) {
  const report = await reportOn(domain, scripted(answers));
  const finding = report.findings.find((finding) => finding.id === `mx/${id}`);
  if (!finding) throw new Error(`There is no check mx/${id}`);
  return { ...finding, headline: report.headline };
}

const oneServer = { [`${D} MX`]: found([mx(D, 10, "mx1.example.test")]) };

test("a domain that does not exist for MX and has an address contradicts itself", async () => {
  const finding = await findingOf("domain-does-not-exist", { [`${D} MX`]: absent("nxdomain"), [`${D} A`]: found([a(D, "192.0.2.1")]) });
  expect(finding).toMatchObject({ outcome: "fail", detail: expect.stringContaining("contradict themselves") });
  expect(finding.evidence.map(({ text }) => text)).toEqual(["NXDOMAIN: the name does not exist", "example.test. 300 IN A 192.0.2.1"]);
});

test("a public suffix without a mail server is as it should be", async () => {
  const nothing = (domain: string) => Object.fromEntries(["MX", "A", "AAAA"].map((type) => [`${domain} ${type}`, absent("nodata")]));
  expect(await findingOf("no-mail-server", nothing("co.uk"), "co.uk")).toMatchObject({
    outcome: "skip",
    headline: "co.uk receives no mail: it is a public suffix, below which others register their names.",
  });
  expect(await findingOf("no-mail-server", nothing(D))).toMatchObject({
    outcome: "fail",
    headline: "example.test cannot receive mail: it has neither an MX record nor an address.",
  });
});

test("an answer without a record of the type asked proves nothing", async () => {
  const finding = await findingOf("no-mail-server", { [`${D} MX`]: found([a(D, "192.0.2.1")]) });
  expect(finding).toMatchObject({ outcome: "unknown", detail: expect.stringContaining("no MX record in the answer") });
});

test("a failed question for one family leaves open whether that family is missing, and not whether there is an address", async () => {
  const answers = {
    ...oneServer,
    "mx1.example.test A": found([a("mx1.example.test", "192.0.2.1")]),
    "mx1.example.test AAAA": failed("timeout"),
  };
  expect(await findingOf("target-without-address", answers)).toMatchObject({ outcome: "pass" });
  expect(await findingOf("ipv4-missing", answers)).toMatchObject({ outcome: "pass" });
  expect(await findingOf("ipv6-missing", answers)).toMatchObject({
    outcome: "unknown",
    detail: expect.stringContaining("no server answered in time"),
  });
  expect(await findingOf("unanswered-question", answers)).toMatchObject({
    outcome: "unknown",
    params: { name: "mx1.example.test", type: "AAAA" },
  });
});

test("an alias shows in the answer to either family", async () => {
  const alias = found([a("host.test", "192.0.2.1")], ["host.test"]);
  const finding = await findingOf("target-is-alias", {
    ...oneServer,
    "mx1.example.test A": alias,
    "mx1.example.test AAAA": failed("servfail"),
  });
  expect(finding).toMatchObject({ outcome: "fail", title: "The only server is an alias" });
  expect(finding.fix).toContain("\nexample.test. 3600 IN MX 10 host.test.\n");
  expect(finding.evidence.map(({ text }) => text)).toEqual([
    "example.test. 3600 IN MX 10 mx1.example.test.",
    "mx1.example.test. IN CNAME host.test.",
  ]);
});

test("the offending part of the evidence is marked", async () => {
  const finding = await findingOf("target-is-ip-address", { [`${D} MX`]: found([mx(D, 10, "192.0.2.25")]) });
  const [first] = finding.evidence;
  expect(first?.text.slice(...(first.mark ?? []))).toBe("192.0.2.25");
});

test.each([
  [1, 1, "The only server has no IPv6 address"],
  [2, 2, "Both servers have no IPv6 address"],
  [1, 2, "1 of 2 servers has no IPv6 address"],
  [2, 5, "2 of 5 servers have no IPv6 address"],
  [5, 5, "All 5 servers have no IPv6 address"],
])("%i of %i servers are counted in words", async (count, total, title) => {
  const hosts = Array.from({ length: total }, (_, i) => `mx${i}.example.test`);
  const finding = await findingOf("ipv6-missing", {
    [`${D} MX`]: found(hosts.map((host) => mx(D, 10, host))),
    ...Object.fromEntries(hosts.map((host, i) => [`${host} A`, found([a(host, `192.0.2.${i}`)])])),
    ...Object.fromEntries(hosts.slice(count).map((host, i) => [`${host} AAAA`, found([aaaa(host, `2001:db8::${i}`)])])),
  });
  expect(finding.title).toBe(title);
});

test("an address that several servers share is counted once", async () => {
  const finding = await findingOf("ptr-missing", {
    [`${D} MX`]: found([mx(D, 10, "a.test"), mx(D, 20, "b.test")]),
    "a.test A": found([a("a.test", "192.0.2.1")]),
    "b.test A": found([a("b.test", "192.0.2.1")]),
  });
  expect(finding.title).toBe("The only address has no reverse name");
  expect(finding.fix).toBe("Ask whoever gave you the address to publish\n1.2.0.192.in-addr.arpa. IN PTR a.test.");
});

test("one of several reverse names is enough", async () => {
  const reverse = "1.2.0.192.in-addr.arpa";
  const finding = await findingOf("reverse-not-confirmed", {
    ...oneServer,
    "mx1.example.test A": found([a("mx1.example.test", "192.0.2.1")]),
    [`${reverse} PTR`]: found([ptr(reverse, "other.test"), ptr(reverse, "mx1.example.test")]),
  });
  expect(finding.outcome).toBe("pass");
});

test("more servers than one report shows leave every check about them open", async () => {
  const many = Array.from({ length: 120 }, (_, i) => mx(D, i, `192.0.2.${i}`));
  const answers = { [`${D} MX`]: found(many) };
  expect(await findingOf("duplicate-host", answers)).toMatchObject({
    outcome: "unknown",
    detail: expect.stringContaining("20 more servers"),
  });
  expect(await findingOf("target-is-ip-address", answers)).toMatchObject({ outcome: "fail", params: { count: 100 } });
});

test("more addresses than one report examines are said to be left out", async () => {
  const many = Array.from({ length: 60 }, (_, i) => a("mx1.example.test", `10.0.0.${i}`));
  const finding = await findingOf("unanswered-question", { ...oneServer, "mx1.example.test A": found(many) });
  expect(finding).toMatchObject({ outcome: "unknown", detail: expect.stringContaining("10 more addresses") });
});
