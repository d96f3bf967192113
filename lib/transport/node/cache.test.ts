import { expect, test } from "vitest";
import { ResultCache } from "./cache.ts";
import type { Outcome } from "./outcome.ts";
import { lifetime, type Result } from "./result.ts";
import { a, cname } from "./testing/responses.ts";

const base = { name: "example.test", type: "A", answeredAt: 0 } as const;

function result(keepFor: number, octets = 100): Result {
  const decisive = {
    server: "192.0.2.53",
    protocol: "udp",
    startedAt: 0,
    milliseconds: 1,
    failure: null,
    octets: "x".repeat(octets),
  } as const;
  const outcome = { status: "ok", cname: [], records: [] } as const;
  return {
    ...base,
    answered: true,
    outcome: { ...outcome, records: [] },
    decisive,
    exchanges: [decisive],
    authentic: false,
    authoritative: false,
    keepFor,
  };
}
const chain = (ttl: number) => ({ answers: [cname("example.test", "other.test", ttl), a("other.test", "192.0.2.1", 7_200)] });
const ok: Outcome = { status: "ok", cname: [], records: [] };
const absent = (negativeTtl: number | null): Outcome => ({ status: "nodata", cname: [], negativeTtl });

test.each<[string, number, Outcome, number]>([
  ["the least TTL of the chain", 100, ok, 100],
  ["at least 5 s", 0, ok, 5],
  ["at most 300 s", 86_400, ok, 300],
  ["absence as long as it says", 1, absent(30), 30],
  ["absence for at most 60 s", 1, absent(3_600), 60],
  ["absence without a time for 5 s", 1, absent(null), 5],
  ["a failure for 5 s", 100, { status: "servfail" }, 5],
])("%s", (_, ttl, outcome, seconds) => {
  expect(lifetime(chain(ttl), outcome)).toBe(1000 * seconds);
});

test("a result is handed out until its time is over", () => {
  const cache = new ResultCache();
  const kept = result(1_000);
  cache.put("key", kept);
  expect(cache.get("key", 999, 0)).toBe(kept);
  expect(cache.get("key", 1_000, 0)).toBeNull();
});

test("a result that is too old for this reader stays for others", () => {
  const cache = new ResultCache();
  cache.put("key", result(1_000));
  expect(cache.get("key", 10, 5)).toBeNull();
  expect(cache.get("key", 10, 0)).not.toBeNull();
});

test("what is used stays, what is not used goes", () => {
  const cache = new ResultCache({ entries: 10, octets: 1_000_000 });
  for (let i = 0; i < 100; i++) {
    cache.put(`key${i}`, result(1_000));
    cache.get("key0", 10, 0);
    expect(cache.size).toBeLessThanOrEqual(10);
  }
  expect(cache.get("key0", 10, 0)).not.toBeNull();
  expect(cache.get("key1", 10, 0)).toBeNull();
  expect(cache.get("key99", 10, 0)).not.toBeNull();
});

test("the octets of the answers are bounded", () => {
  const cache = new ResultCache({ entries: 1_000, octets: 1_000 });
  for (let i = 0; i < 50; i++) cache.put(`key${i}`, result(1_000, 300));
  expect(cache.size).toBeLessThanOrEqual(3);
});
