import { TLSSocket, type TlsOptions } from "node:tls";
import { expect, test } from "vitest";
import { type Credentials, createAuthority } from "#lib/lab/authority.ts";
import { startWorld, tcpServer } from "#lib/lab/testing/world.ts";

const HOST = "198.51.100.33";
const options = { kind: "smtp", timeoutMs: 1_000, totalMs: 5_000, maxOctets: 10_000 } as const;
const authority = await createAuthority(Date.now());
const good = await authority.credentials("mx.test", { names: ["mx.test", "*.wild.test"] });

/** Makes the connection a TLS server's at once, after `first` octets in plain text. */
function tlsServer(credentials: Credentials, more: TlsOptions = {}, first = "") {
  return tcpServer((socket) => {
    if (first !== "") socket.write(first);
    const secure = new TLSSocket(socket, { isServer: true, ...credentials, ...more });
    secure.on("error", () => {});
    secure.on("secure", () => secure.write("250 secret\r\n"));
  });
}

async function secure(server: ReturnType<typeof tcpServer>, name = "mx.test", root = authority.root) {
  await using world = await startWorld({ hosts: { [`${HOST}:25`]: server }, authority: root });
  const connected = await world.transport.dialer.connect({ address: HOST, port: 25, name }, options);
  if (connected.status !== "ok") throw new Error(connected.cause);
  const outcome = await connected.connection.startTls(name, 1_000);
  const after = outcome.status === "ok" ? await connected.connection.read(1_000) : null;
  return { outcome, after, connections: world.connections() };
}

test("a good server: version, cipher, key exchange, chain, trust, and the octets after it", async () => {
  const { outcome, after, connections } = await secure(tlsServer(good));
  expect(outcome).toMatchObject({
    status: "ok",
    earlyOctets: 0,
    tls: { protocol: "TLSv1.3", name: "mx.test", trust: { trusted: true }, nameMatches: true },
  });
  if (outcome.status !== "ok") return;
  const { chain, cipher, keyExchange } = outcome.tls;
  expect(cipher).toMatch(/^TLS_/);
  expect(keyExchange).toMatch(/25519|256/);
  expect(chain.map(({ subject, issuer, certificateAuthority }) => [subject, issuer, certificateAuthority])).toEqual([
    ["CN=mx.test", "CN=Mailvane demo authority", false],
    ["CN=Mailvane demo authority", "CN=Mailvane demo root", true],
  ]);
  expect(chain[0]).toMatchObject({ names: ["mx.test", "*.wild.test"], key: "EC P-256" });
  expect(after).toMatchObject({ status: "ok", octets: Buffer.from("250 secret\r\n") });
  expect(connections[0]?.lines).toEqual([expect.stringMatching(/^\* TLSv1\.3, TLS_/), "< 250 secret"]);
});

test.each([
  ["expired", { days: [-30, -2] }, { trusted: false, problem: "expired" }, true],
  ["not valid yet", { days: [2, 30] }, { trusted: false, problem: "not-yet-valid" }, true],
  ["of an unknown issuer", { issuer: "stranger" }, { trusted: false, problem: "unknown-issuer" }, true],
  ["without its intermediate", { withoutIntermediate: true }, { trusted: false, problem: "unknown-issuer" }, true],
  ["self-signed", { issuer: "self" }, { trusted: false, problem: "self-signed" }, true],
] as const)("a certificate that is %s", async (_, how, trust, nameMatches) => {
  const { outcome } = await secure(tlsServer(await authority.credentials("mx.test", how)));
  expect(outcome).toMatchObject({ status: "ok", tls: { trust, nameMatches } });
});

test.each([
  ["mx.test", true],
  ["MX.test", true],
  ["a.wild.test", true],
  ["wild.test", false],
  ["a.b.wild.test", false],
  ["other.test", false],
])("the certificate bears %s: %s", async (name, matches) => {
  expect((await secure(tlsServer(good), name)).outcome).toMatchObject({ status: "ok", tls: { nameMatches: matches } });
});

test("an old version is spoken, and told", async () => {
  const old = { minVersion: "TLSv1", maxVersion: "TLSv1", ciphers: "DEFAULT:@SECLEVEL=0" } as const;
  expect((await secure(tlsServer(good, old))).outcome).toMatchObject({ status: "ok", tls: { protocol: "TLSv1" } });
});

test("octets before the handshake are thrown away and counted", async () => {
  const server = tcpServer((socket) => {
    socket.write("220 go\r\n250 injected\r\n");
    socket.once("data", (hello) => {
      socket.pause();
      socket.unshift(hello);
      new TLSSocket(socket, { isServer: true, ...good }).on("error", () => {});
    });
  });
  await using world = await startWorld({ hosts: { [`${HOST}:25`]: server }, authority: authority.root });
  const connected = await world.transport.dialer.connect({ address: HOST, port: 25, name: "mx.test" }, options);
  if (connected.status !== "ok") throw new Error(connected.cause);
  await expect.poll(() => world.connections()[0]?.lines.length).toBe(2);
  expect(await connected.connection.startTls("mx.test", 1_000)).toMatchObject({ status: "ok", earlyOctets: 22 });
  expect(world.connections()[0]?.lines).toContain("* 22 octets that came before the handshake are thrown away");
});

test.each([
  ["plain text in place of a handshake", tcpServer((socket) => socket.once("data", () => socket.end("500 what?\r\n"))), "not TLS", "tls"],
  ["a closed connection", tcpServer((socket) => socket.once("data", () => socket.end())), "closed the connection during", "closed"],
  ["no common cipher", tlsServer(good, { ciphers: "PSK", maxVersion: "TLSv1.2" }), "no cipher", "tls"],
])("%s is told", async (_, server, cause, status) => {
  const { outcome, connections } = await secure(server);
  expect(outcome).toMatchObject({ status, cause: expect.stringContaining(cause), exchange: 1 });
  expect(connections).toMatchObject([{ status }]);
});

test("a handshake without an end runs into its time", async () => {
  const { outcome } = await secure(tcpServer(() => {}));
  expect(outcome).toMatchObject({ status: "timeout" });
});
