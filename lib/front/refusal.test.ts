import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./refusal.ts";

const root = join(import.meta.dirname, "../..");
const HOSTS = { url: "https://mailvane.example.test", further: ["other.example.test:8443", "LAN"] };
const status = (target: string, headers: Record<string, string> = {}, method = "GET") =>
  refusalOf({ method, target, headers: { host: "localhost:3000", ...headers }, hostHeaders: 1 }, HOSTS)?.status ?? 200;

describe("the host that is asked", () => {
  test.each([
    ["localhost", 200],
    ["localhost:3000", 200],
    ["mailvane.localhost:3000", 200],
    ["127.0.0.1:3000", 200],
    ["[::1]:3000", 200],
    ["192.0.2.7", 200],
    ["mailvane.example.test", 200],
    ["MAILVANE.example.test:443", 200],
    ["lan:3000", 200],
    ["other.example.test:8443", 200],
    ["other.example.test", 421],
    ["evil.test", 421],
    ["mailvane.example.test.evil.test", 421],
    ["localhost.evil.test", 421],
    ["2130706433", 421],
    ["a@localhost", 400],
    ["localhost, evil.test", 400],
    ["", 400],
    ["[::1", 400],
    ["127.0.0.1:65536", 400],
  ])("%j: %i", (host, expected) => expect(status("/", { host })).toBe(expected));

  test("no host at all is refused, and two are", () => {
    expect(refusalOf({ method: "GET", target: "/", headers: { host: "localhost" }, hostHeaders: 2 }, HOSTS)?.status).toBe(400);
    expect(refusalOf({ method: "GET", target: "/", headers: {}, hostHeaders: 0 }, HOSTS)?.status).toBe(400);
  });
});

test.each([
  ["http://169.254.169.254/latest", 400],
  ["//evil.test/", 400],
  ["*", 400],
  [`/${"a".repeat(8_192)}`, 414],
  ["/mx/gmail.com?fresh=1", 200],
  ["/_next/static/%ff", 400],
  ["/api/v1/lookups/mx/%ff", 400],
  ["/mx/%ff", 200],
  ["/_next/static/chunks/a%5Bb%5D.js", 200],
])("target %.40s: %i", (target, expected) => expect(status(target)).toBe(expected));

test("methods and upgrades that nobody needs are refused", () => {
  expect(status("/", {}, "TRACE")).toBe(405);
  expect(status("/", {}, "CONNECT")).toBe(405);
  expect(status("/", { upgrade: "websocket", connection: "upgrade" })).toBe(400);
});

test("a body comes whole or chunked, and in no coding that a proxy may read in another way", () => {
  const coded = (coding: string) => status("/api/v1/health", { "transfer-encoding": coding }, "POST");
  expect(["chunked", "Chunked", "gzip, chunked", "xchunked, chunked", "identity"].map(coded)).toEqual([200, 200, 501, 501, 501]);
});

test("what is written to is the API and the forms of pages, and every route that takes more than a GET is among them", () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    for (const target of ["/", "/mx/gmail.com", "/frozen", "/frozen/revoke/x", "/_next/static/a.js", "/sign-in?x"])
      expect(status(target, {}, method), `${method} ${target}`).toBe(405);
  const routes = globSync("app/**/route.ts", { cwd: root }).filter((file) =>
    /export const (?:POST|PUT|PATCH|DELETE)\b/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(routes.length).toBeGreaterThan(10);
  for (const file of routes) expect(status(file.replace(/^app|\/route\.ts$/g, ""), {}, "POST"), file).toBe(200);
});

test("a body that is stated to be too large is refused with the most that is read", () => {
  const refusal = refusalOf(
    { method: "POST", target: "/api/v1/health", headers: { host: "localhost", "content-length": "2097153" }, hostHeaders: 1 },
    HOSTS,
  );
  expect(refusal).toMatchObject({ status: 413, message: "The body is larger than 2,097,152 octets: nothing here takes as much." });
});

describe("a write", () => {
  test.each([
    [{}, 200],
    [{ "sec-fetch-site": "same-origin", origin: "http://localhost:3000" }, 200],
    [{ "sec-fetch-site": "none" }, 200],
    [{ "sec-fetch-site": "same-site", origin: "http://localhost:4000" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "cross-site", origin: "http://localhost:3000" }, 403],
    [{ origin: "http://localhost:3000" }, 200],
    [{ origin: "https://mailvane.example.test" }, 200],
    [{ origin: "http://localhost:4000" }, 403],
    [{ origin: "https://evil.test" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "" }, 403],
    [{ cookie: "mailvane=x" }, 403],
    [{ cookie: "mailvane=x", origin: "http://localhost:3000" }, 200],
  ])("with %j: %i", (headers, expected) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(status("/api/v1/health", headers, method), method).toBe(expected);
  });
});

test("a page elsewhere starts no lookup by an image or a script; following its link is allowed", () => {
  const image = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
  expect(status("/api/v1/lookups/blacklist/192.0.2.1", image)).toBe(403);
  expect(status("/api/v1/domain/gmail.com", image)).toBe(403);
  expect(status("/icon.svg", image)).toBe(200);
  expect(status("/api/v1/lookups/mx/gmail.com", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).toBe(200);
});
