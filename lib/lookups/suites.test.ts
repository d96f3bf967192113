import { afterAll, describe, expect, test } from "vitest";
import { runSuite } from "#lib/engine/run-suite.ts";
import { startLab } from "#lib/lab/lab.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { suiteEventSchema, suiteReportSchema } from "#lib/report/suite.ts";
import { emptySuite, finishedSuite, reduceSuite } from "#lib/report/suite-state.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { consequences } from "./consequences.ts";
import { exemptions } from "./domain-intent/exemptions.ts";
import { lookups } from "./registry.ts";
import { domainReport } from "./suites.ts";

const lab = await startLab();
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

async function reportOn(domain: string, active = true) {
  const { signal } = new AbortController();
  const run = { open: (budget: number) => network.open({ budget, signal }), network: "demo", unicode: toUnicode(domain), active } as const;
  const events: SuiteEvent[] = [];
  for await (const event of runSuite(domainReport, domainReport.input.parse({ target: domain }), run)) events.push(event);
  for (const event of events) suiteEventSchema.parse(event);
  return suiteReportSchema.parse(finishedSuite(events.reduce(reduceSuite, emptySuite)));
}

describe("the domain report in the demo network", () => {
  test("healthy.test has nothing to fix, in any lookup", async () => {
    const report = await reportOn("healthy.test");
    expect([report.verdict, report.fixFirst, report.intent.kind]).toEqual(["pass", [], "sends-and-receives"]);
    expect(report.headline).toMatch(/^Nothing to fix at healthy\.test: \d+ checks passed\.$/);
    expect(report.reports.every(({ verdict, failure }) => verdict === "pass" && !failure)).toBe(true);
  });

  test("locked-down.test is correct, and not a page of red", async () => {
    const report = await reportOn("locked-down.test");
    expect([report.verdict, report.fixFirst, report.intent.kind]).toEqual(["pass", [], "locked-down"]);
    expect(report.headline).toContain("locked down, and correctly");
    const lifted = report.reports.flatMap(({ findings }) => findings).find(({ id }) => id === "dmarc/aggregate-reports-missing");
    expect(lifted).toMatchObject({ outcome: "skip", title: "Aggregate reports are asked for" });
  });

  test("a domain that does not exist is one thing to fix, not six", async () => {
    const report = await reportOn("nosuch.test");
    expect(report.fixFirst.map(({ id }) => id)).toEqual(["mx/domain-does-not-exist"]);
    expect(report.headline).toMatch(/^nosuch\.test: 1 to fix, /);
  });

  test("silence is never read as absence: only the servers that fail are failed, nothing is lifted", async () => {
    const report = await reportOn("servfail.test");
    expect([report.verdict, report.fixFirst.map(({ id }) => id), report.intent.kind]).toEqual([
      "fail",
      ["dns/not-authoritative"],
      "unknown",
    ]);
    expect(report.counts.unknown).toBeGreaterThan(0);
  });

  test("without the lookups that connect to others nothing is connected to", async () => {
    lab.commands.length = 0;
    const report = await reportOn("gmail.com", false);
    expect(lab.commands).toEqual([]);
    expect(report.leftOut).toEqual(["bimi", "mta-sts", "dane", "smtp", "dns"]);
    expect(report.reports.map(({ lookup }) => lookup)).toEqual([
      "mx",
      "provider",
      "spf",
      "dkim",
      "dmarc",
      "tls-rpt",
      "blacklist",
      "senders",
      "dnssec",
    ]);
  });

  test("a chain that is broken is told where the domain's zone is told of, and costs a part of what the report may ask", async () => {
    const report = await reportOn("forged.dnssec.test");
    const dns = report.groups.find(({ title }) => title === "DNS");
    expect(dns?.lookups.map(({ id }) => id)).toEqual(["dns", "dnssec"]);
    expect(report.fixFirst).toContainEqual(expect.objectContaining({ lookup: "dnssec", severity: "error" }));
    expect(report.questions.asked).toBeLessThanOrEqual(report.questions.most);
  });

  test("a domain that is not signed is advised to be, after all that is wrong", async () => {
    const report = await reportOn("gmail.com");
    expect(report.fixFirst.at(-1)).toMatchObject({ id: "dnssec/unsigned", severity: "notice" });
  });

  test("asks nothing that the demo network does not hold", () => {
    expect(lab.refused).toEqual([]);
  });
});

describe("its declarations", () => {
  const checks = new Set(Object.values(lookups).flatMap(({ checks }) => checks.map(({ id }) => id)));

  test("name checks that there are", () => {
    const named = [...Object.keys(exemptions), ...Object.keys(consequences), ...Object.values(consequences).flat()];
    expect(named.filter((id) => !checks.has(id))).toEqual([]);
  });

  test("let no check follow from itself", () => {
    const above = (id: string): string[] => (consequences[id] ?? []).flatMap((cause) => [cause, ...above(cause)]);
    expect(Object.keys(consequences).filter((id) => above(id).includes(id))).toEqual([]);
  });

  test("every lookup of the suite takes what the suite takes", () => {
    const input = domainReport.input.parse({ target: `${"x".repeat(60)}.test` });
    for (const { lookups } of domainReport.groups) for (const lookup of lookups) expect(lookup.input.safeParse(input).success).toBe(true);
  });

  test("the mail servers stand first", () => {
    expect(domainReport.groups[0]?.lookups[0]?.id).toBe("mx");
  });
});
