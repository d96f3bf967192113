import fc from "fast-check";
import { expect, test } from "vitest";
import { absent, failed, found } from "#lib/protocols/mx/testing/answers.ts";
import { reportSchema } from "#lib/report/schema.ts";
import type { Answer, RecordType, Resolver, ResourceRecord } from "#lib/transport/types.ts";
import { reportOn } from "./testing.ts";

const FAILURES = ["servfail", "refused", "timeout", "malformed", "network", "blocked", "budget", "cancelled"] as const;

const name = fc.oneof(
  fc.constantFrom("x.test", "mx.x.test", "mx.x.test.x.test", "192.0.2.1", "", ".", "localhost", "_a.x.test", "\\027[31m.x.test", "y.test"),
  fc.string({ maxLength: 30 }),
);
const address4 = fc.oneof(fc.ipV4(), fc.constantFrom("192.0.2.1", "198.51.100.1", "10.0.0.1", "not an address"));
const address6 = fc.oneof(fc.ipV6(), fc.constantFrom("2001:db8::1", "::1", "fe80::1", "::"));
const ttl = fc.nat();
const record: fc.Arbitrary<ResourceRecord> = fc.oneof(
  fc.record({ name, type: fc.constant("MX" as const), ttl, data: fc.record({ preference: fc.nat(65_535), exchange: name }) }),
  fc.record({ name, type: fc.constant("A" as const), ttl, data: fc.record({ address: address4 }) }),
  fc.record({ name, type: fc.constant("AAAA" as const), ttl, data: fc.record({ address: address6 }) }),
  fc.record({ name, type: fc.constant("PTR" as const), ttl, data: fc.record({ target: name }) }),
);
const records = fc.array(record, { maxLength: 30 });
const cname = fc.array(name, { maxLength: 3 });

/** Any answer; an `ok` is more often than not one with records of the type asked. */
const answer = fc.oneof(
  { arbitrary: fc.tuple(records, cname).map(([records, cname]): Answer => found(records, cname)), weight: 6 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom("nodata" as const, "nxdomain" as const), cname)
      .map(([status, cname]): Answer => absent(status, cname)),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom(...FAILURES).map((status): Answer => failed(status)),
    weight: 2,
  },
);

/** Gives each question one of the answers, always the same one. */
function resolverOf(answers: Answer[]): Resolver {
  const pick = (question: string) =>
    [...question].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7) % answers.length;
  return {
    async query(name: string, type: RecordType) {
      const answer = answers[pick(`${name} ${type}`)] ?? absent("nodata");
      return answer.status === "ok" ? { ...answer, records: answer.records.filter((record) => record.type === type) } : answer;
    },
  };
}

test("whatever the answers, the report keeps the format, every row ends done, no check has a fault, and no pass lacks evidence", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 12 }), async (answers) => {
      const report = await reportOn("x.test", resolverOf(answers));
      expect(report.failure).toBeUndefined();
      expect(reportSchema.parse(report)).toEqual(report);
      expect(report.rows.filter(({ state }) => state !== "done")).toEqual([]);
      expect(report.findings.filter(({ detail }) => detail?.includes("Mailvane has a fault"))).toEqual([]);
      const bare = report.findings.filter(({ outcome, evidence }) => outcome === "pass" && evidence.length === 0);
      expect(bare.map(({ id }) => id).filter((id) => id !== "mx/unanswered-question")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a question without an answer is never taken for absence: no check fails on it alone", async () => {
  for (const status of FAILURES) {
    const report = await reportOn("x.test", { query: async () => failed(status) });
    expect(report.verdict).toBe("unknown");
    expect(report.findings.filter(({ outcome }) => outcome !== "unknown")).toEqual([]);
  }
});
