import { expect, test } from "vitest";
import { parseSpf } from "#lib/protocols/spf/parse.ts";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import type { Finding } from "#lib/report/schema.ts";
import { reportOn, type SpfReport } from "./testing/report-on.ts";

const article: Record<string, Entries> = { "blog.st1t.com": { TXT: ["v=spf1 +ip4:54.248.148.155/32 ~all"] } };

function found(report: SpfReport, id: string): Finding {
  const finding = report.findings.find((one) => one.id === id);
  if (!finding) throw new Error(id);
  return finding;
}

function textsOf({ title, detail = "", params, evidence }: Finding): (string | number)[] {
  return [title, detail, ...Object.values(params), ...evidence.flatMap(({ source, text, note = "" }) => [source, text, note])];
}

function onRecord(text: string, more: Record<string, Entries> = {}): Promise<SpfReport> {
  return reportOn({ target: "a.test" }, tableResolver({ "a.test": { TXT: [text] }, ...more }));
}

test.each([
  ["54.248.148.155", "SPF passes for 54.248.148.155: it matches ip4:54.248.148.155/32.", "pass"],
  ["192.0.2.1", "SPF softfails for 192.0.2.1: it matches ~all.", "softfail"],
  ["2001:db8::1", "SPF softfails for 2001:db8::1: it matches ~all.", "softfail"],
])("the article's record says of %s what it should", async (ip, headline, result) => {
  const report = await reportOn({ target: "blog.st1t.com", ip }, tableResolver(article));
  expect(report.headline).toBe(headline);
  expect(report.measures[0]).toMatchObject({ key: "result", value: result });
});

test("the article's record without an address", async () => {
  const report = await reportOn({ target: "blog.st1t.com" }, tableResolver(article));
  expect(report.headline).toBe("blog.st1t.com has one valid SPF record: 0 of 10 lookups, authorises 1 address, all others softfail.");
  expect(report.measures).toMatchObject([
    { key: "lookups", value: 0, limit: 10 },
    { key: "void", value: 0, limit: 2 },
    { key: "addresses", value: 1 },
  ]);
});

test.each<[string, Record<string, Entries>, string]>([
  ["v=spf1 -all", {}, "a.test sends no mail, and its SPF record says so."],
  ["v=spf1 moo", {}, "a.test has an SPF record that breaks the grammar: receivers cannot use it."],
  ["v=spf1 include:b.test -all", {}, "a.test has an SPF record that refers to b.test, which has none."],
  ["v=spf1 include:a.test -all", {}, "a.test has an SPF record that leads back to itself."],
  ["v=spf1 +all", {}, "a.test has an SPF record that authorises every address on the Internet."],
  [
    "v=spf1 include:b.test -all",
    { "b.test": { TXT: ["v=spf1 moo"] } },
    "a.test has an SPF record that refers to a broken one, that of b.test.",
  ],
  [
    "v=spf1 exists:%{i}.a.test -all",
    {},
    "a.test has one valid SPF record: 1 of 10 lookups, authorises 0 addresses and those that depend on the message, all others fail.",
  ],
])("%s in one sentence", async (text, more, headline) => {
  expect((await onRecord(text, more)).headline).toBe(headline);
});

test("a domain without a record has no error in its tree, one with a broken record has", async () => {
  const none = await reportOn({ target: "a.test" }, tableResolver({ "a.test": { TXT: ["hello"] } }));
  expect(none.rows.map(({ cells }) => [cells.result, cells.detail])).toEqual([[null, "a.test has no SPF record"]]);
  expect((await onRecord("v=spf1 moo")).rows[0]?.cells.result).toBe("error");
});

test("every problem is marked where it stands, and what was meant is proposed", async () => {
  const text = "v=spf1 ipv4:192.0.2.1 a:192.0.2.2 -all";
  const finding = found(await onRecord(text), "spf/syntax-error");
  expect(finding.evidence.map(({ text, mark = [0, 0] }) => text.slice(...mark))).toEqual(["ipv4:192.0.2.1", "192.0.2.2"]);
  expect(finding.evidence.map(({ note }) => note)).toEqual([
    "there is no mechanism “ipv4”",
    "192.0.2.2 is an address and belongs after ip4:",
  ]);
  expect(finding.fix).toContain("`v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all`");
});

test("a mark keeps its place when octets before it are made visible", async () => {
  const finding = found(await onRecord("v=spf1 a:\xc3\xa9.test moo -all"), "spf/syntax-error");
  expect(finding.evidence.map(({ text, mark = [0, 0] }) => [text, text.slice(...mark)])).toEqual([
    ["v=spf1 a:\\195\\169.test moo -all", "moo"],
  ]);
});

test.each([
  "v=spf1 -all ip4:192.0.2.1",
  "v=spf1 a ~all redirect=b.test",
  "v=spf1 include:gone.test a -all",
  "v=spf1 ip4:192.0.2.1",
  "v=spf1 ip4:192.0.2.1 ?all",
  "v=spf1 +all",
  "v=spf1 include=b.test -all",
])("the record proposed for %s is valid", async (text) => {
  const report = await onRecord(text, { "b.test": { TXT: ["v=spf1 -all"] } });
  const proposed = report.findings.flatMap(({ fix }) => /`(v=spf1[^`]*)`$/.exec(fix ?? "")?.[1] ?? []);
  expect(proposed).toHaveLength(1);
  for (const record of proposed) expect(parseSpf(record).problems).toEqual([]);
});

test("third-party text is visible characters everywhere", async () => {
  const hostile = "\u001b[31m<script>\r\n\u009b";
  const table: Record<string, Entries> = {
    "a.test": { TXT: [`v=spf1 a:${hostile}.test -all`, hostile] },
    "b.test": { TXT: ["v=spf1 -all exp=why.test"] },
    "why.test": { TXT: ["%{s} \u202e"] },
  };
  for (const target of ["a.test", "b.test"]) {
    const report = await reportOn({ target, ip: "192.0.2.1", sender: `\u202e@${target}` }, tableResolver(table));
    const texts = [report.headline, ...report.rows.flatMap(({ cells }) => Object.values(cells)), ...report.findings.flatMap(textsOf)];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(texts.filter((text) => /[\u0000-\u001f\u007f-\u009f\u202e]/.test(String(text)))).toEqual([]);
  }
});

test("no answer is unknown, and never missing", async () => {
  const report = await reportOn(
    { target: "a.test", ip: "192.0.2.1" },
    tableResolver({}, () => true),
  );
  expect(report.verdict).toBe("unknown");
  expect(report.findings.filter(({ outcome }) => outcome === "fail" || outcome === "pass")).toEqual([]);
  expect(report.headline).toBe(
    "SPF could not be decided for 192.0.2.1: the question a.test TXT has no answer, no server answered in time.",
  );
});
