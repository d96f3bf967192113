import { afterAll, beforeAll, expect, test } from "vitest";
import { replaySuite } from "#lib/engine/replay-suite.ts";
import { runSuite } from "#lib/engine/run-suite.ts";
import { startLab } from "#lib/lab/lab.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { emptySuite, finishedSuite, reduceSuite } from "#lib/report/suite-state.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { recordTransport } from "#lib/transport/recording/record.ts";
import type { Recording } from "#lib/transport/recording/recording.ts";
import { evidenceText, readEvidence } from "#lib/transport/recording/recording-text.ts";
import { domainReport } from "./suites.ts";

const KEY = "abcdefghijklmnopqrstuvwxyz";
let lab: Awaited<ReturnType<typeof startLab>>;
let network: Network;

beforeAll(async () => {
  lab = await startLab();
  const dnsblKeys = { "mail.abusix.zone": KEY };
  network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys, demo: lab.servers });
});
afterAll(async () => {
  network.close();
  await lab.close();
});

const trust = () => network.open({ budget: 0, signal: new AbortController().signal }).transport.dnssec;

/** Runs the whole report and keeps what it was told, as a text. */
async function recorded(domain: string): Promise<{ report: SuiteReport; text: string }> {
  const { signal } = new AbortController();
  const parts = new Map<string, Recording>();
  const secrets = new Set<string>();
  const open = (budget: number, part: string) => {
    const { transport, trace } = network.open({ budget, signal });
    const recorded = recordTransport(transport);
    parts.set(part, recorded.recording);
    return { transport: { ...recorded.transport, blacklists: listening(recorded.transport.blacklists, recorded.secrets, secrets) }, trace };
  };
  let state = emptySuite;
  const run = { open, network: "demo", unicode: domain, active: true } as const;
  for await (const event of runSuite(domainReport, { target: domain }, run)) state = reduceSuite(state, event);
  const report = finishedSuite(state);
  if (!report) throw new Error("unfinished");
  return { report, text: evidenceText(parts, secrets) };
}

function listening<B extends { key(zone: string): string | null }>(blacklists: B, from: ReadonlySet<string>, into: Set<string>): B {
  return {
    ...blacklists,
    key(zone: string) {
      const key = blacklists.key(zone);
      for (const secret of from) into.add(secret);
      return key;
    },
  };
}

const findings = ({ reports }: SuiteReport) =>
  reports.flatMap(({ findings }) =>
    findings.map(({ id, outcome, detail = "" }) => `${id} ${outcome} ${detail.replace(/[a-z]{16}(?=\._domainkey)/, "*")}`),
  );
const judged = ({ reports, intent, verdict, headline, counts }: SuiteReport) => ({
  intent,
  verdict,
  headline,
  counts,
  findings: reports.map(({ lookup, findings }) => ({
    lookup,
    findings: findings.map(({ id, outcome, title }) => ({ id, outcome, title })),
  })),
  rows: reports.map(({ rows }) => rows.length),
  traces: reports.map(({ trace }) => trace),
});

test.each(["healthy.test", "gmail.com", "locked-down.test", "timeouts.test"])(
  "%s is judged again as it was, on nothing but what was recorded",
  async (domain) => {
    const { report, text } = await recorded(domain);
    const evidence = readEvidence(text);
    if (!evidence) throw new Error("unreadable");
    const again = await replaySuite(domainReport, report, evidence, trust());
    expect(findings(again)).toEqual(findings(report));
    expect(judged(again)).toEqual(judged(report));
  },
);

test("what is kept holds no key of the operator", async () => {
  const { text } = await recorded("healthy.test");
  expect(text.toLowerCase().includes(KEY)).toBe(false);
  expect(text.includes("combined.mail.abusix.zone")).toBe(true);
});

test("what was not recorded is unknown, and never looks like absence", async () => {
  const { report } = await recorded("healthy.test");
  const again = await replaySuite(domainReport, report, new Map(), trust());
  expect(again.verdict).toBe("unknown");
  expect(again.counts).toMatchObject({ fail: 0, warning: 0 });
});

test("a text that is none of ours is no evidence", () => {
  expect(readEvidence("{}")).toBeNull();
  expect(readEvidence('{"format":2,"parts":{"$map":[]}}')).toBeNull();
});
