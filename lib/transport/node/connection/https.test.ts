import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { expect, test } from "vitest";
import { createAuthority } from "#lib/lab/authority.ts";
import { startWorld, tcpServer } from "#lib/lab/testing/world.ts";

const authority = await createAuthority(Date.now());
const credentials = await authority.credentials("policy.test", { names: ["policy.test", "other.test"] });
const records = `
policy.test. 60 IN A 198.51.100.33
other.test. 60 IN A 198.51.100.34
two.test. 60 IN A 198.51.100.35
two.test. 60 IN AAAA 2001:db8:25::33
inside.test. 60 IN A 127.0.0.1
bare.test. 60 IN TXT "no address"
`;
const FILE = "https://policy.test/file.txt";
const limits = { maxOctets: 1_000, timeoutMs: 1_500 };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const site = (answer: Answer, names = credentials): Server => createServer({ cert: names.cert, key: names.key }, answer).unref();

async function fetch(url: string, hosts: Parameters<typeof startWorld>[0]["hosts"], more: { redirects?: number; timeoutMs?: number } = {}) {
  await using world = await startWorld({ hosts, records, authority: authority.root });
  return { outcome: await world.transport.https.get(url, { ...limits, ...more }), connections: world.connections() };
}

test("a file comes with its code, its headers, its octets and the facts of the handshake", async () => {
  let asked: Pick<IncomingMessage, "url" | "headers"> | null = null;
  const server = site(({ url, headers }, response) => {
    asked = { url, headers };
    response.writeHead(200, { "content-type": "text/plain" }).end("version: STSv1\n");
  });
  const { outcome, connections } = await fetch(`${FILE}?a=1#part`, { "198.51.100.33:443": server });
  expect(outcome).toMatchObject({
    status: "ok",
    code: 200,
    address: "198.51.100.33",
    url: `${FILE}?a=1`,
    exchange: 3,
    tls: { nameMatches: true },
  });
  if (outcome.status !== "ok") return;
  expect(new TextDecoder().decode(outcome.body)).toBe("version: STSv1\n");
  expect(outcome.headers.get("content-type")).toBe("text/plain");
  expect(asked).toMatchObject({
    url: "/file.txt?a=1",
    headers: { host: "policy.test", "accept-encoding": "identity", connection: "close" },
  });
  expect(connections).toMatchObject([{ kind: "http", status: "ok", url: `${FILE}?a=1`, host: "policy.test", server: "198.51.100.33:443" }]);
  expect(connections[0]?.lines).toEqual(expect.arrayContaining(["> GET /file.txt?a=1 HTTP/1.1", "< HTTP/1.1 200 OK", "< version: STSv1"]));
});

test("404 is an answer", async () => {
  const { outcome } = await fetch(FILE, { "198.51.100.33:443": site((_, response) => response.writeHead(404).end("no")) });
  expect(outcome).toMatchObject({ status: "ok", code: 404 });
});

test.each([
  ["expired", { days: [-9, -2] }, "a certificate of the chain has expired"],
  ["another name's", { names: ["other.test"] }, "the certificate does not bear the name policy.test"],
  ["nobody's", { issuer: "self" }, "the certificate is signed by nobody but itself"],
] as const)("a certificate that is %s is not good enough, and is told", async (_, how, cause) => {
  let asked = 0;
  const server = site(() => (asked += 1), await authority.credentials("policy.test", how));
  const { outcome } = await fetch(FILE, { "198.51.100.33:443": server });
  expect(outcome).toMatchObject({ status: "tls", cause, exchange: 3, tls: { name: "policy.test", protocol: "TLSv1.3" } });
  expect(asked).toBe(0);
});

test("a host without an address, proven or not", async () => {
  expect((await fetch("https://bare.test/", {})).outcome).toMatchObject({ status: "no-address", addresses: { a: { status: "nodata" } } });
  expect((await fetch("https://outside.example/", {})).outcome).toMatchObject({
    status: "unresolved",
    addresses: { a: { status: "refused" } },
  });
});

test("an address that is not public is never dialled", async () => {
  expect((await fetch("https://inside.test/", {})).outcome).toMatchObject({ status: "blocked" });
});

test("the next address is tried where no connection stands", async () => {
  const names = await authority.credentials("two.test");
  const { outcome, connections } = await fetch("https://two.test/", {
    "[2001:db8:25::33]:443": site((_, response) => response.end("six"), names),
  });
  expect(outcome).toMatchObject({ status: "ok", address: "2001:db8:25::33" });
  expect(connections.map(({ status }) => status)).toEqual(["refused", "ok"]);
});

const pointTo = (location: string, code = 301) => site((_, response) => response.writeHead(code, { location }).end());

test("a redirect is followed only where it may, and each hop is vetted", async () => {
  const hosts = { "198.51.100.33:443": pointTo("https://other.test/x"), "198.51.100.34:443": site((_, response) => response.end("there")) };
  const none = await fetch(FILE, { "198.51.100.33:443": pointTo("https://other.test/x") });
  expect(none.outcome).toMatchObject({ status: "redirect", code: 301, location: "https://other.test/x", url: FILE });
  expect(none.connections).toHaveLength(1);
  expect((await fetch(FILE, hosts, { redirects: 1 })).outcome).toMatchObject({ status: "ok", url: "https://other.test/x" });
});

test.each([
  ["https://inside.test/", "blocked", "the demo network reaches no address outside"],
  ["http://other.test/", "redirect", "the scheme is http, not https"],
  ["//127.1/", "redirect", "the host is not a host name"],
  ["https://169.254.169.254/", "redirect", "the host is not a host name"],
  ["https://other.test:22/", "redirect", "the port is 22, not 443"],
  ["https://user:word@other.test/", "redirect", "the URL holds a user name or a password"],
  ["file:///etc/passwd", "redirect", "the scheme is file, not https"],
  ["/again", "redirect", "no redirect may be followed here"],
  ["", "redirect", "it names no place"],
])("a redirect to %j ends as %s", async (location, status, cause) => {
  const { outcome } = await fetch(FILE, { "198.51.100.33:443": pointTo(location, 302) }, { redirects: 3 });
  expect(outcome).toMatchObject({ status, cause });
});

test.each([
  "http://policy.test/",
  "https://policy.test:8443/",
  "https://localhost/",
  "https://[::1]/",
  "policy.test",
  "https://a@policy.test/",
])("%s is not fetched", async (url) => expect((await fetch(url, {})).outcome).toMatchObject({ status: "malformed", url }));

const drip: Answer = (_, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write("x"), 10);
  response.on("close", () => clearInterval(timer));
};
test.each([
  ["a body without an end", site((_, response) => void response.write("x".repeat(5_000))), "too-large"],
  ["a body octet by octet", site(drip), "timeout"],
  ["no answer", site(() => {}), "timeout"],
  ["headers without an end", site((request) => request.socket.write(`HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(10_000)}`)), "too-large"],
  ["an answer that is not HTTP", site((request) => request.socket.end("220 mx.test ESMTP\r\n")), "malformed"],
  ["half a body", site((request) => request.socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf")), "closed"],
  ["no handshake", tcpServer(() => {}), "timeout"],
  ["a closed connection", tcpServer((socket) => socket.end()), "closed"],
])("%s ends with its cause", async (_, server, status) => {
  const { outcome, connections } = await fetch(FILE, { "198.51.100.33:443": server }, { timeoutMs: 300 });
  expect(outcome).toMatchObject({ status, cause: expect.any(String) });
  // What broke may have been broken on its way: there is a second connection, and no third.
  expect(connections).toMatchObject(status === "closed" ? [{ status }, { status }] : [{ status }]);
});

test("a connection that broke once does not count where the next one holds", async () => {
  let asked = 0;
  const server = site((request, response) => {
    asked += 1;
    if (asked === 1) request.socket.destroy();
    else response.end("whole");
  });
  const { outcome, connections } = await fetch(FILE, { "198.51.100.33:443": server });
  expect(outcome).toMatchObject({ status: "ok", code: 200, exchange: 4 });
  expect(connections).toMatchObject([{ status: "closed" }, { status: "ok" }]);
});
