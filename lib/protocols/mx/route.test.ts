import { expect, test } from "vitest";
import { implicitRoute, mxRoute } from "./route.ts";
import { isNullMx, mxRecords } from "./servers.ts";
import { a, aaaa, absent, failed, found, mx } from "./testing/answers.ts";

const DOMAIN = "example.test";
const answer = (...records: [number, string][]) => found(records.map(([preference, exchange]) => mx(DOMAIN, preference, exchange)));
const hosts = (...records: [number, string][]) => {
  const route = mxRoute(answer(...records));
  return route?.kind === "servers" ? route.servers.map(({ host, places }) => [host, ...places.map(({ preference }) => preference)]) : route;
};

test("servers are ordered by preference, then by name", () => {
  expect(hosts([20, "b.test"], [10, "c.test"], [20, "a.test"], [0, "z.test"])).toEqual([
    ["z.test", 0],
    ["c.test", 10],
    ["a.test", 20],
    ["b.test", 20],
  ]);
});

test("a host named more than once is one server with every place, and the same record twice is one place", () => {
  expect(hosts([20, "a.test"], [10, "b.test"], [10, "a.test"], [10, "a.test"])).toEqual([
    ["a.test", 10, 20],
    ["b.test", 10],
  ]);
});

test("a null MX alone is a domain that accepts no mail (RFC 7505 §3)", () => {
  expect(mxRoute(answer([0, ""]))).toEqual({ kind: "null" });
});

test("a null MX beside others names no server, and the others count", () => {
  expect(hosts([0, ""], [10, "a.test"])).toEqual([["a.test", 10]]);
});

test("an exchange with labels is no null MX, whatever its preference", () => {
  expect(mxRecords(answer([0, "a.test"], [10, ""])).map(isNullMx)).toEqual([false, true]);
});

test("NXDOMAIN is proof, and every failure is unknown", () => {
  expect(mxRoute(absent("nxdomain"))?.kind).toBe("nxdomain");
  expect(mxRoute(failed("timeout"))).toEqual({ kind: "unknown", type: "MX", answer: failed("timeout") });
});

test("without an MX record the addresses decide", () => {
  const address = found([a(DOMAIN, "192.0.2.1")]);
  const address6 = found([aaaa(DOMAIN, "2001:db8::1")]);
  expect(mxRoute(absent("nodata"))).toBeNull();
  const server = { host: DOMAIN, places: [{ preference: null, ttl: null }] };
  expect(implicitRoute(DOMAIN, address, failed("timeout"))).toEqual({ kind: "implicit", servers: [server] });
  expect(implicitRoute(DOMAIN, absent("nodata"), address6)).toEqual({ kind: "implicit", servers: [server] });
  expect(implicitRoute(DOMAIN, absent("nodata"), absent("nodata"))).toEqual({ kind: "none" });
  expect(implicitRoute(DOMAIN, failed("servfail"), absent("nodata"))).toMatchObject({ kind: "unknown", type: "A" });
  expect(implicitRoute(DOMAIN, absent("nodata"), failed("refused"))).toMatchObject({ kind: "unknown", type: "AAAA" });
});
