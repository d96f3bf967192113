import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { catalogue } from "#lib/protocols/dnsbl/catalogue.ts";
import { tableResolver } from "#lib/protocols/dnsbl/testing/table-resolver.ts";
import { type BlacklistsOptions, createBlacklists } from "./blacklists.ts";

const MINUTE = 60_000;
const LISTED = { "2.0.0.127.bl.spamcop.net A": ["127.0.0.2"] };

function setUp(table: Parameters<typeof tableResolver>[0], keys: BlacklistsOptions["keys"] = {}) {
  const resolver = tableResolver(table);
  const clock = { time: 0 };
  return { resolver, clock, blacklists: createBlacklists({ query: resolver, now: () => clock.time, keys }) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a list is tested once, however many ask, and the result is a plain value from then on", async () => {
  const { resolver, blacklists } = setUp(LISTED);
  const first = [blacklists.health("bl.spamcop.net"), blacklists.health("bl.spamcop.net", "ipv4")];
  expect(first.every((health) => health instanceof Promise)).toBe(true);
  expect(await Promise.all(first)).toMatchObject([{ state: "usable" }, { state: "usable" }]);
  expect(blacklists.health("bl.spamcop.net")).toMatchObject({ state: "usable", checkedAt: 0 });
  expect(resolver.asked).toHaveLength(3);
});

test("a good result holds for most of an hour; after it the old one is served while the new test runs", async () => {
  const { resolver, clock, blacklists } = setUp(LISTED);
  await blacklists.health("bl.spamcop.net");
  clock.time = 49 * MINUTE;
  await blacklists.health("bl.spamcop.net");
  expect(resolver.asked).toHaveLength(3);
  clock.time = 71 * MINUTE;
  expect(blacklists.health("bl.spamcop.net")).toMatchObject({ checkedAt: 0 });
  expect(blacklists.health("bl.spamcop.net")).toMatchObject({ checkedAt: 0 });
  await settled();
  expect(blacklists.health("bl.spamcop.net")).toMatchObject({ checkedAt: 71 * MINUTE });
  expect(resolver.asked).toHaveLength(6);
});

test("an unreachable list is remembered, tried again after about a minute, and then less and less often", async () => {
  const { resolver, clock, blacklists } = setUp({ "* A": "timeout" });
  const tests = () => resolver.asked.length / 3;
  expect(await blacklists.health("bl.spamcop.net")).toMatchObject({ state: "unreachable" });
  for (const [minutes, expected] of [
    [0.5, 1],
    [1.5, 2],
    [2.5, 2],
    [4.5, 3],
    [6, 3],
  ] as const) {
    clock.time = minutes * MINUTE;
    expect(blacklists.health("bl.spamcop.net")).toMatchObject({ state: "unreachable" });
    await settled();
    expect(tests()).toBe(expected);
  }
});

test("a list that leaves a report's question unanswered is tested again, at most once a minute", async () => {
  const { resolver, clock, blacklists } = setUp(LISTED);
  await blacklists.health("bl.spamcop.net");
  for (const [seconds, tests] of [
    [1, 2],
    [30, 2],
    [62, 3],
  ] as const) {
    clock.time = seconds * 1000;
    blacklists.doubt("bl.spamcop.net");
    await settled();
    expect(resolver.asked.length / 3).toBe(tests);
  }
});

test("a list that refuses is not bothered for some minutes", async () => {
  const { resolver, clock, blacklists } = setUp({ "* A": ["127.255.255.254"] });
  expect(await blacklists.health("bl.spamcop.net")).toMatchObject({ state: "refused" });
  clock.time = 8 * MINUTE;
  blacklists.health("bl.spamcop.net");
  expect(resolver.asked).toHaveLength(3);
  clock.time = 12 * MINUTE;
  blacklists.health("bl.spamcop.net");
  await settled();
  expect(resolver.asked).toHaveLength(6);
});

test("a zone on the deny list, and one that nobody knows, are never asked", () => {
  const { resolver, blacklists } = setUp({ "* A": ["127.0.0.2"] });
  expect(blacklists.health("dnsbl.sorbs.net")).toMatchObject({ state: "unreachable", detail: "emptied with SORBS" });
  expect(blacklists.health("nobody.example")).toMatchObject({ state: "unreachable" });
  expect(resolver.asked).toEqual([]);
});

test("the key of a zone holds for the zones below it; the nearest wins; no other has one", () => {
  const { blacklists } = setUp({}, { "dq.spamhaus.net": "all", "zen.dq.spamhaus.net": "zen" });
  expect(blacklists.key("zen.dq.spamhaus.net")).toBe("zen");
  expect(blacklists.key("dbl.dq.spamhaus.net")).toBe("all");
  expect(blacklists.key("zen.spamhaus.org")).toBeNull();
  expect(blacklists.key("__proto__")).toBeNull();
});

test("twenty self-tests run at once, and no more", async () => {
  let asked = 0;
  const silent = {
    query() {
      asked += 1;
      return new Promise<never>(() => {});
    },
  };
  const blacklists = createBlacklists({ query: silent, now: () => 0, keys: {} });
  const tested = catalogue.filter(({ testPoint, listsLoopback }) => testPoint && !listsLoopback);
  for (const list of tested.slice(0, 40)) void blacklists.health(list.zone);
  await settled();
  expect(asked).toBe(20 * 3);
});

test("when the system's clock is set back, a list is tested again, and may be doubted", async () => {
  const { resolver, clock, blacklists } = setUp(LISTED);
  clock.time = 600_000 * MINUTE;
  await blacklists.health("bl.spamcop.net");
  blacklists.doubt("bl.spamcop.net");
  await settled();
  expect(resolver.asked).toHaveLength(6);
  clock.time = 24_000 * MINUTE;
  expect(blacklists.health("bl.spamcop.net")).toMatchObject({ checkedAt: 600_000 * MINUTE });
  await settled();
  expect(blacklists.health("bl.spamcop.net")).toMatchObject({ checkedAt: 24_000 * MINUTE });
  blacklists.doubt("bl.spamcop.net");
  await settled();
  expect(resolver.asked).toHaveLength(12);
});

describe("warming up", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("tests every usual list once, not all at the same moment, and none that needs a key", async () => {
    const { resolver, blacklists } = setUp({});
    blacklists.warm();
    await vi.advanceTimersByTimeAsync(1_000);
    const early = resolver.asked.length;
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(50);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(resolver.asked.filter((question) => question === "2.0.0.127.zen.spamhaus.org A")).toHaveLength(1);
    expect(resolver.asked.filter((question) => question.includes("<key>"))).toEqual([]);
    expect(resolver.asked.length).toBeGreaterThan(300);
  });

  test("stops when it is closed", async () => {
    const { resolver, blacklists } = setUp({});
    blacklists.warm();
    blacklists.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(resolver.asked).toEqual([]);
  });
});
