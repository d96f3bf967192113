import { expect, test } from "vitest";
import { ResultCache } from "./cache.ts";
import { response } from "./message-testing/message.ts";
import { lifetime, type Result } from "./result.ts";
import { a, cname } from "./testing/responses.ts";

const record = { server: "192.0.2.53", protocol: "udp", startedAt: 0, milliseconds: 1 } as const;
const base = { name: "example.test", type: "A", answeredAt: 0 } as const;

function positive(ttl: number, octets = 100): Result {
  const message = response({ answers: [cname("example.test", "other.test", ttl), a("other.test", "192.0.2.1", 7_200)] });
  const decisive = { ...record, result: { message, raw: new Uint8Array(octets) } };
  return { ...base, message, decisive, exchanges: [decisive], outcome: { status: "ok", cname: [], records: [] } };
}
function negative(negativeTtl: number | null): Result {
  const message = response();
  const decisive = { ...record, result: { message, raw: new Uint8Array(1) } };
  return { ...base, message, decisive, exchanges: [decisive], outcome: { status: "nodata", cname: [], negativeTtl } };
}
const failed: Result = { ...base, message: null, decisive: null, exchanges: [], outcome: { status: "timeout" } };

test.each([
  ["the least TTL of the chain", positive(100), 100],
  ["at least 5 s", positive(0), 5],
  ["at most 300 s", positive(86_400), 300],
  ["absence as long as it says", negative(30), 30],
  ["absence for at most 60 s", negative(3_600), 60],
  ["absence without a time for 5 s", negative(null), 5],
  ["a failure for 5 s", failed, 5],
])("%s", (_, result, seconds) => {
  expect(lifetime(result)).toBe(1000 * seconds);
  const cache = new ResultCache();
  cache.put("key", result);
  expect(cache.get("key", 1000 * seconds - 1, 0)).toBe(result);
  expect(cache.get("key", 1000 * seconds, 0)).toBeNull();
  expect(cache.size).toBe(0);
});

test("a result that is too old for this reader stays for others", () => {
  const cache = new ResultCache();
  cache.put("key", positive(100));
  expect(cache.get("key", 10, 5)).toBeNull();
  expect(cache.get("key", 10, 0)).not.toBeNull();
});

test("what was not used longest goes first", () => {
  const cache = new ResultCache({ entries: 2, octets: 1_000_000 });
  cache.put("one", positive(100));
  cache.put("two", positive(100));
  cache.get("one", 10, 0);
  cache.put("three", positive(100));
  expect(["one", "two", "three"].map((key) => cache.get(key, 10, 0) !== null)).toEqual([true, false, true]);
});

test("the octets of the answers are bounded, also when a result is replaced", () => {
  const cache = new ResultCache({ entries: 1_000, octets: 1_000 });
  for (let i = 0; i < 50; i++) cache.put(`key${i % 20}`, positive(100, 300));
  expect(cache.size).toBe(3);
});
