import { describe, expect, onTestFinished, test } from "vitest";
import { startLab } from "#lib/lab/lab.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { parseZone } from "#lib/lab/zone-file.ts";
import { reportOn } from "#lib/lookups/txt-records/testing/report-on.ts";
import { a, absent, failed, found, mx, scripted } from "#lib/protocols/mx/testing/answers.ts";
import { emptyReport, finished, reduce } from "#lib/report/reduce.ts";
import type { Report } from "#lib/report/schema.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Answer, ResourceRecord } from "#lib/transport/types.ts";
import { dane } from "./index.ts";
import { daneScenarios } from "./scenarios.ts";

const NAME = "_25._tcp.mx.example.test";
const tlsa = (data = new Uint8Array(32)): ResourceRecord => ({
  name: NAME,
  type: "TLSA",
  ttl: 300,
  data: { usage: 3, selector: 1, matchingType: 1, data },
});
const signed = (answer: Answer): Answer => ("authentic" in answer ? { ...answer, authentic: true } : answer);

const DOMAIN = {
  "example.test MX": found([mx("example.test", 10, "mx.example.test")]),
  "mx.example.test A": found([a("mx.example.test", "192.0.2.1")]),
  "mx.example.test AAAA": absent("nodata"),
  [`${NAME} TLSA`]: found([tlsa()]),
};
const report = (answers: Record<string, Answer>) => reportOn(dane, "example.test", scripted(answers));
const findingOf = ({ findings }: Report, noun: string) => findings.find(({ id }) => id === `dane/${noun}`);

describe("a resolver that does not validate", () => {
  test("leaves signatures open, and says whose fault that is", async () => {
    const made = await report({ ...DOMAIN, " SOA": absent("nodata") });
    for (const noun of ["mx-not-signed", "address-not-signed", "records-not-signed"])
      expect(findingOf(made, noun)).toMatchObject({
        outcome: "unknown",
        detail: expect.stringContaining("Through 192.0.2.53 not even the records of the root can be validated"),
      });
    expect(made.measures).toContainEqual(expect.objectContaining({ key: "validated", value: "nobody" }));
    expect(made.rows[0]?.cells).toMatchObject({ addressState: "not validated", tlsaState: "not validated" });
  });

  test("is not accused where the root's own answer is missing", async () => {
    const made = await report({ ...DOMAIN, " SOA": failed("timeout") });
    expect(findingOf(made, "records-not-signed")).toMatchObject({
      outcome: "unknown",
      detail: expect.stringContaining(". SOA has no answer"),
    });
  });
});

test("a resolver that validates tells what is not signed", async () => {
  const made = await report({ ...DOMAIN, " SOA": signed(absent("nodata")), "example.test MX": signed(DOMAIN["example.test MX"]) });
  const outcomes = ["mx-not-signed", "address-not-signed", "records-not-signed"].map((noun) => findingOf(made, noun)?.outcome);
  expect(outcomes).toEqual(["pass", "fail", "fail"]);
});

test("a hostile zone makes a bounded report", async () => {
  const records = Array.from({ length: 500 }, (_, i) => tlsa(new Uint8Array(i)));
  const servers = Array.from({ length: 200 }, (_, i) => mx("example.test", i, `mx${i}.example.test`));
  const many = await report({ ...DOMAIN, [`${NAME} TLSA`]: found(records) });
  expect(many.rows).toHaveLength(20);
  expect(many.rows.at(-1)?.cells.note).toContain("480 more records are not shown");
  expect(findingOf(many, "malformed-record")?.evidence.length).toBeLessThan(40);
  const wide = await report({ ...DOMAIN, "example.test MX": found(servers) });
  expect(wide.rows).toHaveLength(10);
  expect(findingOf(wide, "unanswered-question")).toMatchObject({ outcome: "unknown", detail: expect.stringContaining("190 more servers") });
});

test("the record that is proposed is of the key that the server shows", async () => {
  const lab = await startLab();
  const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
  onTestFinished(async () => {
    network.close();
    await lab.close();
  });
  const scenario = daneScenarios.filter(({ id }) => id === "renewed");
  const cases = scenario.map((one) => ({ lookup: dane, scenario: one }));
  const [run] = await runScenarios(cases, network);
  const made = finished((run?.events ?? []).reduce(reduce, emptyReport));
  const mismatch = made ? findingOf(made, "certificate-mismatch") : undefined;
  const lines = mismatch?.fix?.split("\n").filter((line) => line.includes(" IN TLSA ")) ?? [];
  const records = lines.flatMap((line) => parseZone(line, "fix"));
  expect(records).toMatchObject([
    { name: "_25._tcp.mx1.renewed.dane.test", type: "TLSA", data: { usage: 3, selector: 1, matchingType: 1 } },
  ]);
  const digest = lines[0]?.split(" ").at(-1) ?? "";
  expect(mismatch?.evidence.some(({ text }) => text.includes(`key SHA-256 ${digest}`))).toBe(true);
});
